#include <base/errors.h>
#include <base/phrases.h>
#include <base/text.h>
#include <matter/completion.h>
#include <matter/errors.h>
#include <matter/findings.h>
#include <matter/ledger_rows.h>
#include <matter/link.h>
#include <matter/words.h>

#include <algorithm>
#include <array>

namespace zs::matter {
namespace {

constexpr int rows_at_once = 100;
constexpr std::size_t most_cases = 5;

std::string_view text_at(const json::object& fields, const std::string& name) {
  const auto* value = name.empty() ? nullptr : fields.if_contains(name);
  return value && value->is_string() ? std::string_view(value->get_string()) : std::string_view();
}

/// Two days that are a month, a quarter, a half or a year are that, so that the one before is too.
stats::Period as_a_whole(const stats::Period& days) {
  for (auto span : {stats::Span::month, stats::Span::quarter, stats::Span::half, stats::Span::year})
    if (auto whole = stats::period_of(days.first, span); whole.first == days.first && whole.last == days.last)
      return whole;
  return days;
}

/// The register of one kind of report, read once for all its rules.
class Searching {
 public:
  Searching(const Services& services, db::Tx& tx, const api::Call& call, KindPtr kind, const stats::Period& period)
      : services_(services), tx_(tx), call_(call), kind_(std::move(kind)), period_(period),
        in_(services.kinds->newest(kind_->patterns->in)) {
    read();
  }

  const Patterns& finding() const { return *kind_->patterns; }
  const Matter& row(std::size_t i) const { return rows_[i]; }
  std::vector<stats::Found> found(const FindRule& rule) const {
    std::vector<stats::Happened> all;
    for (const auto& row : rows_) all.push_back({date_of(*row.started_at), keys_of(rule, row)});
    return stats::find_patterns(rule.rule, all, period_);
  }

  std::vector<std::string> where(const FindRule& rule, const stats::Found& found, const stats::Period& days) const {
    auto out = finding().where;
    for (std::size_t i = 0; i < rule.by.size(); ++i) {
      const bool text = in_->form.find(rule.by[i])->type == form::FieldType::text;
      out.push_back(rule.by[i] + (text ? ":=" : ":") + found.same[i]);
    }
    out.push_back("started:" + stats::days_of(days));
    return out;
  }
  const stats::Period& period() const { return period_; }

  std::string shown(const FindRule& rule, const stats::Found& found, std::size_t i, Language language) const {
    return say(form::shown(*in_->form.find(rule.by[i]), json::value(found.same[i])), language);
  }
  std::string label(const FindRule& rule, std::size_t i, Language language) const {
    return declared(in_->form.find(rule.by[i])->label, language);
  }
  /// The latest first.
  std::vector<std::size_t> cases(const stats::Found& found) const {
    std::vector<std::size_t> out(found.now.rbegin(), found.now.rend());
    if (out.size() > most_cases) out.resize(most_cases);
    return out;
  }

  /// The sentence of the rule with its figures, in the office's language.
  std::string says(const FindRule& rule, const stats::Found& found) const {
    std::string what;
    for (std::size_t i = rule.by.size(); i-- > 0;) what += shown(rule, found, i, Language::zh_cn);
    std::string before;
    for (auto one : found.before) before += (before.empty() ? "" : "、") + std::to_string(one);
    const std::array<std::pair<std::string_view, std::string>, 8> values{
        {{"{since}", zs::to_text(period_.first)}, {"{until}", zs::to_text(period_.last)}, {"{what}", what},
         {"{count}", std::to_string(found.now.size())}, {"{before}", before}, {"{peak}", std::to_string(found.peak)},
         {"{peak_since}", zs::to_text(found.peak_first)}, {"{peak_until}", zs::to_text(found.peak_last)}}};
    auto text = rule.says;
    for (const auto& [name, value] : values)
      for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + value.size()))
        text.replace(at, name.size(), value);
    return text;
  }

 private:
  void read() {
    auto from = period_.first;
    for (const auto& rule : finding().rules) from = std::min(from, stats::looked_from(rule.rule, period_));
    ListLedger asked;
    asked.kind = in_->kind;
    asked.where = finding().where;
    asked.where->push_back("started:" + zs::to_text(from) + ".." + zs::to_text(period_.last));
    auto query = read_query(in_, {call_.caller.person, call_.now}, asked);
    std::optional<std::string> cursor;
    while (query) {
      auto page = ledger_rows(tx_, *query, cursor, rows_at_once);
      if (!page) return;
      for (auto& row : page->rows)
        if (row.matter.started_at) rows_.push_back(std::move(row.matter));
      cursor = page->next;
      if (!cursor) return;
    }
  }

  std::vector<std::string> keys_of(const FindRule& rule, const Matter& row) const {
    std::vector<std::string> keys;
    for (const auto& column : rule.by) keys.push_back(fold_width(text_at(row.fields, column)));
    return keys;
  }

  const Services& services_;
  db::Tx& tx_;
  const api::Call& call_;
  KindPtr kind_;
  stats::Period period_;
  KindPtr in_;
  std::vector<Matter> rows_;
};

// ── As it is seen ──

std::string title_of(const Kind& kind, const FindRule& rule, Language language) {
  for (const auto& choice : kind.form.find(kind.patterns->rule)->choices)
    if (choice.value == rule.name) return declared(choice.label, language);
  return rule.name;
}

FindingKind kind_view(const Services& services, const api::Call& call, const Kind& kind) {
  auto in = services.kinds->newest(kind.patterns->in);
  auto directory = services.directory();
  const auto* post = directory->post(call.caller.post);
  FindingKind out{kind.kind, declared(kind.title, call.language), in->kind, declared(in->title, call.language),
                  post && may_begin(kind.begun_by, *directory, *post), {}};
  for (const auto& rule : kind.patterns->rules)
    out.rules.push_back({rule.name, title_of(kind, rule, call.language), declared(rule.how, call.language)});
  return out;
}

/// What a report of it begins with.
json::object fields_of(const Patterns& finding, const FindRule& rule, const stats::Found& found,
                       const stats::Period& period) {
  json::object out{{finding.rule, rule.name},
                   {finding.since, zs::to_text(period.first)},
                   {finding.until, zs::to_text(period.last)}};
  for (std::size_t i = 0; i < rule.by.size(); ++i)
    for (const auto& [theirs, ours] : finding.same)
      if (theirs == rule.by[i]) out[ours] = found.same[i];
  return out;
}

/// The report there is, as far as the caller sees it.
std::optional<FoundReport> report_of(const Services& services, db::Tx& tx, const api::Call& call, const Kind& kind,
                                     const json::object& fields) {
  ListLedger asked;
  asked.kind = kind.kind;
  asked.where.emplace();
  for (const auto& [name, value] : fields) {
    const auto* field = kind.form.find(name);
    if (!field || !field->list) return std::nullopt;
    const std::string text(value.as_string());
    asked.where->push_back(std::string(name) + (field->type == form::FieldType::text ? ":=" : ":") + text);
  }
  auto query = read_query(services.kinds->newest(kind.kind), {call.caller.person, call.now}, asked);
  auto page = query ? ledger_rows(tx, *query, std::nullopt, 1) : Failure(query.error());
  if (!page || page->rows.empty() || page->rows.front().matter.state == "draft") return std::nullopt;
  const auto& matter = page->rows.front().matter;
  return FoundReport{matter.id, matter.number, matter.title};
}

FoundView found_view(const Searching& in, const Kind& kind, const FindRule& rule, const stats::Found& found,
                     Language language) {
  FoundView out;
  out.kind = kind.kind;
  out.rule = rule.name;
  out.rule_title = title_of(kind, rule, language);
  for (std::size_t i = 0; i < rule.by.size(); ++i)
    out.same.push_back({in.label(rule, i, language), in.shown(rule, found, i, language)});
  out.facts = in.says(rule, found);
  out.count = static_cast<std::int64_t>(found.now.size());
  out.before = found.before.front();
  out.peak = found.peak;
  out.peak_first = found.peak_first;
  out.peak_last = found.peak_last;
  out.where = in.where(rule, found, in.period());
  out.before_where = in.where(rule, found, stats::before(in.period()));
  for (auto i : in.cases(found))
    out.cases.push_back({in.row(i).id, in.row(i).number, in.row(i).title, say("state", in.row(i).state, language)});
  out.fields = fields_of(in.finding(), rule, found, in.period());
  return out;
}

// ── As it is reported ──

std::optional<stats::Period> period_in(const Patterns& finding, const json::object& fields) {
  auto days = stats::period_from(std::string(text_at(fields, finding.since)) + ".." +
                                 std::string(text_at(fields, finding.until)));
  return days ? std::optional(as_a_whole(*days)) : std::nullopt;
}

/// What the report is of, as the rule groups it.
std::vector<std::string> asked_for(const Patterns& finding, const FindRule& rule, const json::object& fields) {
  std::vector<std::string> out;
  for (const auto& column : rule.by)
    for (const auto& [theirs, ours] : finding.same)
      if (theirs == column) out.push_back(fold_width(text_at(fields, ours)));
  return out;
}

std::string case_line(const Matter& matter) {
  auto line = matter.number ? *matter.number + " " + matter.title : matter.title;
  return line + "（" + say("state", matter.state, Language::zh_cn) + "）";
}

/// Laid over the form: figures, their sentence and the cases; a field the rule does not go by stays empty.
void lay_over(Doing& doing, const Searching& in, const FindRule& rule, const stats::Found& found) {
  const auto& finding = in.finding();
  auto fields = doing.at.fields();
  for (const auto& [theirs, ours] : finding.same)
    if (std::ranges::find(rule.by, theirs) == rule.by.end()) fields.erase(ours);
  fields[finding.count] = static_cast<std::int64_t>(found.now.size());
  fields[finding.before] = found.before.front();
  fields[finding.facts] = in.says(rule, found);
  std::string cases;
  FoundHere here;
  json::array all;
  for (auto i : in.cases(found)) {
    cases += (cases.empty() ? "" : "\n") + case_line(in.row(i));
    here.cases.push_back(in.row(i).id);
  }
  for (auto i : found.now) all.emplace_back(zs::to_text(in.row(i).id));
  fields[finding.cases] = cases;
  here.told = json::object{{"rule", rule.name}, {"before", found.before.front()}, {"matters", std::move(all)}};
  doing.at.set_fields(std::move(fields));
  doing.found = std::move(here);
}

}  // namespace

Result<FindingsView> findings(const Services& services, db::Tx& tx, const api::Call& call, const ListFindings& in) {
  auto period = stats::period_from(in.period);
  if (!period)
    return refuse(errors::invalid, {}, {{"/period", &errors::malformed, {{"expected", phrases::expected::period}}}});
  FindingsView view{stats::to_text(*period), stats::days_of(*period), {}, {}};
  for (const auto& kind : services.kinds->by_area()) {
    if (!kind->patterns || (in.kind && *in.kind != kind->kind)) continue;
    view.kinds.push_back(kind_view(services, call, *kind));
    Searching searching(services, tx, call, kind, as_a_whole(*period));
    for (const auto& rule : kind->patterns->rules)
      for (const auto& found : searching.found(rule)) {
        view.items.push_back(found_view(searching, *kind, rule, found, call.language));
        view.items.back().report = report_of(services, tx, call, *kind, view.items.back().fields);
      }
  }
  return view;
}

Result<api::Nothing> prepare_finding(Doing& doing, const flow::Decision& decision) {
  const auto& finds = doing.at.kind().patterns;
  if (!finds || !completes(decision, finds->at)) return api::Nothing{};
  const auto* rule = rule_named(*finds, text_at(doing.at.fields(), finds->rule));
  auto period = period_in(*finds, doing.at.fields());
  if (!rule) return refuse(errors::invalid, {}, {{"/fields/" + finds->rule, &errors::required, {}}});
  if (!period)
    return refuse(errors::invalid, {},
                  {{"/fields/" + finds->until, &errors::malformed, {{"expected", phrases::expected::period}}}});
  auto kind = doing.services.kinds->of(doing.matter.kind, doing.matter.version);
  Searching searching(doing.services, doing.tx, doing.call, kind, *period);
  const auto wanted = asked_for(*finds, *rule, doing.at.fields());
  for (const auto& found : searching.found(*rule))
    if (found.same == wanted) {
      lay_over(doing, searching, *rule, found);
      return api::Nothing{};
    }
  return refuse(errors::invalid, {},
                {{"/fields/" + finds->rule, &errors::matter_nothing_found, {{"how", Declared{rule->how}}}}});
}

void settle_finding(Doing& doing, json::object& body) {
  if (!doing.found) return;
  for (Id one : doing.found->cases) join(doing.tx, doing.call, doing.matter.id, one, doing.at.kind().patterns->link);
  body["found"] = std::move(doing.found->told);
  doing.found.reset();
}

void add_finding_routes(api::Routes& routes, const Services& s) {
  routes.read<ListFindings, FindingsView>(
      "/findings", api::Authorisation::signed_in(), "What recurs, gathers and begins to show in registers.",
      [s](db::Tx& tx, const api::Call& call, const ListFindings& in) -> Result<api::Answer<FindingsView>> {
        auto view = findings(s, tx, call, in);
        if (!view) return Failure(view.error());
        return api::Answer<FindingsView>(std::move(*view));
      });
}

}  // namespace zs::matter
