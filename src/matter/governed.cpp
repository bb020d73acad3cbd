#include <base/errors.h>
#include <flow/effective.h>
#include <identity/access.h>
#include <matter/governed.h>
#include <matter/lasting.h>
#include <matter/validity_act.h>
#include <matter/words.h>

#include <algorithm>
#include <map>
#include <set>

namespace zs::matter {
namespace {

constexpr int most_rules = 500;

/// What the organ $3 has issued of the kind $1, newest first, and whether $2 may open it. That a rule holds is told to
/// everybody it governs, as far as it bears no mark of secrecy.
constexpr db::Statement select_rules{
    "select_rules",
    "SELECT " ZS_MATTER_COLUMNS ", CASE WHEN " ZS_MAY_SEE("$2")
    " THEN 1 ELSE 0 END FROM matter m WHERE m.kind = $1 AND m.organ = $3 AND m.state IN ('running', 'closed') AND "
    "m.mark = 0 ORDER BY m.id DESC LIMIT $4"};

std::string text_of(const json::object& fields, const std::string& field) {
  const auto* value = field.empty() ? nullptr : fields.if_contains(field);
  return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

bool holds_on(const Kind& kind, const Matter& matter, Date today) {
  if (!was_issued(kind, matter) || (matter.validity && matter.validity->on <= today)) return false;
  const auto days = lasting_days(kind, matter);
  return !days || publish::holds(publish::standing_of(*days, today));
}

/// The rules of one organ that hold, by kind: asked for once, however many steps go by them.
class RuleBook {
 public:
  RuleBook(const Services& services, db::Tx& tx, const api::Call& call, Id organ)
      : services_(services), tx_(tx), call_(call), organ_(organ) {}

  /// `fields`: of the matter they are looked up for.
  std::vector<RuleView> under(const GovernedBy& by, const json::object& fields) {
    std::vector<RuleView> out;
    const auto own = by.value_field();
    const auto value = own.empty() ? by.value : text_of(fields, own);
    for (const auto& one : of_kind(by.kind))
      if (!value.empty() && text_of(one.matter.fields, by.column) == value)
        out.push_back(rule_view(services_, call_, one, text_of(one.matter.fields, by.clause)));
    return out;
  }

 private:
  const std::vector<Issued>& of_kind(const std::string& kind) {
    auto [found, fresh] = rules_.try_emplace(kind);
    if (fresh) found->second = issued_by(services_, tx_, call_, kind, organ_);
    return found->second;
  }

  const Services& services_;
  db::Tx& tx_;
  const api::Call& call_;
  Id organ_;
  std::map<std::string, std::vector<Issued>> rules_;
};

/// `step` empty: what governs the whole alone.
GoverningView governing_view(RuleBook& book, const Kind& kind, const std::string& step, const json::object& fields,
                             Language language) {
  GoverningView out;
  out.step = step;
  bool asked = false;
  for (const auto& by : kind.governed) {
    if (step.empty() ? !by.at.empty() : !by.governs(step)) continue;
    if (!by.basis.empty()) out.basis.push_back(declared(by.basis, language));
    if (by.kind.empty()) continue;
    asked = asked || !by.aid;
    std::ranges::move(book.under(by, fields), std::back_inserter(by.aid ? out.aids : out.rules));
  }
  out.wanted = asked && out.rules.empty();
  return out;
}

bool goes_by_none(const GoverningView& step) { return step.basis.empty() && step.rules.empty(); }

GovernedKindView governed_kind(RuleBook& book, const Services& services, const Kind& kind, Language language,
                               bool without) {
  const auto* area = services.kinds->area_title(kind.area);
  GovernedKindView out;
  out.kind = kind.kind;
  out.title = declared(kind.title, language);
  if (area) out.area_title = say(Words(*area), language);
  for (const auto& step : kind.flow.steps) {
    auto line = governing_view(book, kind, step.name, {}, language);
    line.step_title = declared(step.title, language);
    out.count += 1;
    out.without += goes_by_none(line) ? 1 : 0;
    if (!without || goes_by_none(line) || line.wanted) out.steps.push_back(std::move(line));
  }
  return out;
}

}  // namespace

std::vector<Issued> issued_by(const Services& services, db::Tx& tx, const api::Call& call, const std::string& kind,
                              Id organ) {
  std::vector<Issued> out;
  for (const auto& row : tx.query(select_rules, kind, call.caller.person, organ, most_rules)) {
    auto matter = read_row(row);
    if (holds_on(*services.kinds->of(matter.kind, matter.version), matter, date_of(call.now)))
      out.push_back({std::move(matter), row.integer(matter_columns) == 1});
  }
  return out;
}

RuleView rule_view(const Services& services, const api::Call& call, const Issued& one, std::string clause) {
  const auto kind = services.kinds->of(one.matter.kind, one.matter.version);
  return {one.matter.id, one.matter.title, one.matter.number.value_or(""), std::move(clause), one.readable,
          lasting_view(services, *kind, one.matter, call)};
}

std::vector<std::string> governing(const Kind& kind, const Matter& matter) {
  if (kind.governed.empty()) return {};
  std::set<std::string> stands;
  for (const auto& holder : flow::holders(kind.flow, matter.flow)) stands.insert(holder.step);
  if (matter.state == "draft") stands.insert(kind.flow.steps.front().name);
  std::vector<std::string> out;
  for (const auto& step : kind.flow.steps)
    if (stands.contains(step.name) &&
        std::ranges::any_of(kind.governed, [&](const GovernedBy& by) { return by.governs(step.name); }))
      out.push_back(step.name);
  const bool whole = std::ranges::any_of(kind.governed, [](const GovernedBy& by) { return by.at.empty(); });
  if (out.empty() && whole) out.emplace_back();
  return out;
}

Result<GovernedView> governed(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in) {
  const auto matter = find_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  const auto kind = services.kinds->of(matter->kind, matter->version);
  RuleBook book(services, tx, call, services.directory()->organ_of(matter->unit));
  GovernedView out;
  for (const auto& step : governing(*kind, *matter)) {
    auto line = governing_view(book, *kind, step, matter->fields, call.language);
    if (!step.empty()) line.step_title = declared(flow::title_of(kind->flow, matter->flow, step), call.language);
    out.steps.push_back(std::move(line));
  }
  return out;
}

GovernedPage governed_page(const Services& services, db::Tx& tx, const api::Call& call, const ListGoverned& in) {
  const auto directory = services.directory();
  const auto* post = directory->post(call.caller.post);
  RuleBook book(services, tx, call, post ? directory->organ_of(post->unit) : no_id);
  GovernedPage out;
  for (const auto& kind : services.kinds->by_area()) {
    if ((in.kind && *in.kind != kind->kind) || (in.area && *in.area != kind->area)) continue;
    auto view = governed_kind(book, services, *kind, call.language, in.without.value_or(false));
    if (!view.steps.empty()) out.items.push_back(std::move(view));
  }
  return out;
}

void add_governed_routes(api::Routes& routes, const Services& s) {
  routes.read<OfMatter, GovernedView>(
      "/matters/{id}/governed", api::Authorisation::matter(), "By which rules it goes where it stands.",
      [s](db::Tx& tx, const api::Call& call, const OfMatter& in) -> Result<api::Answer<GovernedView>> {
        auto view = governed(s, tx, call, in);
        if (!view) return Failure(view.error());
        return api::Answer<GovernedView>(std::move(*view));
      });
  routes.read<ListGoverned, GovernedPage>(
      "/governed", api::Authorisation::signed_in(), "The steps of every kind with the rules of the caller's organ.",
      [s](db::Tx& tx, const api::Call& call, const ListGoverned& in) -> Result<api::Answer<GovernedPage>> {
        return api::Answer<GovernedPage>(governed_page(s, tx, call, in));
      });
}

}  // namespace zs::matter
