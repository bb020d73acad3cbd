#include <base/errors.h>
#include <base/phrases.h>
#include <matter/errors.h>
#include <matter/figures.h>
#include <matter/ledger_list.h>
#include <matter/ledger_rows.h>
#include <matter/words.h>
#include <stats/period.h>
#include <stats/share.h>
#include <stats/spread.h>

#include <algorithm>
#include <array>
#include <map>

namespace zs::matter {
namespace {

constexpr int most_figure_groups = 200;
constexpr int trend_periods = 12;

/// What every kind has. Titles and how they are counted are phrases `figure.NAME` and `figure_how.NAME`.
struct CommonFigure {
  std::string_view name;
  FigureOver over;
  std::vector<std::string> count, among;
  Measure measure = Measure::number;
  std::string_view time{};
};
const std::vector<CommonFigure>& common_figures() {
  static const std::vector<CommonFigure> all{
      {"taken", FigureOver::started, {}, {}},
      {"settled", FigureOver::closed, {}, {}},
      {"ended_rate", FigureOver::started, {"closed:true"}, {}, Measure::rate},
      {"in_time_rate", FigureOver::closed, {"late:false"}, {}, Measure::rate},
      {"returned_rate", FigureOver::closed, {"returned:true"}, {}, Measure::rate},
      {"online_rate", FigureOver::closed, {"recorded:false"}, {}, Measure::rate},
      {"time", FigureOver::closed, {}, {}, Measure::time, "start..close"},
      {"running", FigureOver::now, {"state:running"}, {}},
      {"running_late", FigureOver::now, {"state:running", "late:true"}, {"state:running"}, Measure::rate},
  };
  return all;
}

constexpr std::array<const char*, 3> measure_names = {"number", "rate", "time"};  // of Measure

using Where = std::vector<std::string>;

Where with_period(Where where, const Figure& figure, const stats::Period& period) {
  if (figure.over == FigureOver::now) return where;
  const auto column = figure.over == FigureOver::day       ? figure.day
                      : figure.over == FigureOver::started ? std::string("started")
                                                           : std::string("closed");
  where.push_back(column + ":" + stats::days_of(period));
  return where;
}

/// All figures of a kind, those every kind has first.
std::vector<Figure> figures_of(const Kind& kind, Language language) {
  std::vector<Figure> all;
  for (const auto& one : common_figures())
    all.push_back({std::string(one.name), say("figure", one.name, language), say("figure_how", one.name, language),
                   one.count, one.among, one.measure, one.over, std::string(one.time), {}});
  for (auto one : kind.figures) {
    one.title = declared(one.title, language);
    one.how = declared(one.how, language);
    all.push_back(std::move(one));
  }
  return all;
}

/// Counts lists, each once however many figures share it. By group where one is asked for.
class Counting {
 public:
  Counting(const Services& services, db::Tx& tx, const api::Call& call, const AskFigures& in)
      : services_(services), tx_(tx), call_(call), in_(in), calendar_(services.calendar()) {}

  using ByGroup = std::map<std::string, std::int64_t>;
  /// Working minutes, of each that was measured.
  using Lengths = std::map<std::string, std::vector<std::int64_t>>;

  const ByGroup& count(const Where& where) {
    auto [at, fresh] = counted_.try_emplace(where);
    if (fresh) at->second = counted_now(where);
    return at->second;
  }
  bool more_groups() const { return more_; }

  Lengths measure(const Where& where) const {
    auto query = asked(where);
    if (!query) return {};
    Lengths lengths;
    for (const auto& one : ledger_times(tx_, *query))
      lengths[one.group].push_back(calendar_->working_time_between(one.from, one.until).value.count());
    return lengths;
  }
  std::int64_t day() const { return calendar_->minutes_per_day().count(); }

  /// Refuses what is asked for amiss, before anything is counted.
  Result<LedgerQuery> asked(const Where& where) const {
    ListLedger in;
    in.kind = in_.kind;
    in.where = where;
    in.group = in_.by;
    in.unit = in_.unit;
    return ledger_query(services_, call_, in);
  }

  /// A group without its value.
  FigureGroup group(const std::string& key) const {
    auto query = asked({});
    if (!query) return {key, {}, std::nullopt, {}};
    FigureGroup out{key, ledger_group(services_, call_, *query, key).label, std::nullopt, {}};
    if (const auto* field = query->kind->form.find(query->group)) out.where = narrowing(*field, key);
    return out;
  }

 private:
  static std::string narrowing(const form::Field& field, const std::string& key) {
    if (key.empty()) return field.name + ":=";
    if (field.type == form::FieldType::text) return field.name + ":=" + key;
    if (field.type == form::FieldType::flag) return field.name + (key == "1" ? ":true" : ":false");
    return field.name + ":" + key;
  }

  ByGroup counted_now(const Where& where) {
    auto query = asked(where);
    if (!query) return {};
    if (query->group.empty()) return {{"", ledger_count(tx_, *query)}};
    ByGroup groups;
    auto counts = ledger_group_counts(tx_, *query, most_figure_groups + 1);
    more_ = more_ || counts.size() > most_figure_groups;
    for (const auto& one : counts) groups[one.key] = one.figures.lines;
    return groups;
  }

  const Services& services_;
  db::Tx& tx_;
  const api::Call& call_;
  const AskFigures& in_;
  decltype(services_.calendar()) calendar_;
  std::map<Where, ByGroup> counted_;
  bool more_ = false;
};

FigureValue value_of(std::int64_t count, std::int64_t among, bool rate) {
  if (!rate) return {count, std::nullopt, std::nullopt, std::nullopt};
  return {count, among, stats::permille({count, among}), std::nullopt};
}

FigureValue value_of(std::vector<std::int64_t> minutes, std::int64_t day) {
  FigureValue value{static_cast<std::int64_t>(minutes.size()), std::nullopt, std::nullopt, std::nullopt};
  if (auto spread = stats::spread_of(std::move(minutes)))
    value.time = FigureTime{spread->median, spread->average, spread->ninth, day};
  return value;
}

constexpr db::Statement select_standard{
    "select_figure_standard",
    "SELECT " ZS_MATTER_COLUMNS " FROM matter m WHERE m.kind = $1 AND m.organ = $2 AND m.state = 'closed' AND "
    "m.closed_at < $3 ORDER BY m.closed_at DESC, m.id DESC LIMIT 1"};

/// What the rate must come to in the organ that asks, at the end of the period.
std::optional<int> at_least_of(db::Tx& tx, const api::Call& call, const Figure& figure, const stats::Period& period) {
  const auto& standard = figure.at_least;
  if (!standard || standard->kind.empty()) return standard ? std::optional(standard->otherwise) : std::nullopt;
  const auto end = at_time(Date(std::chrono::sys_days(period.last) + std::chrono::days(1)), std::chrono::minutes(0));
  auto row = tx.one(select_standard, standard->kind, call.caller.organ, end);
  if (!row) return standard->otherwise;
  const auto fields = read_row(*row).fields;
  const auto* value = fields.if_contains(standard->field);
  return value && value->is_int64() ? static_cast<int>(value->get_int64()) : standard->otherwise;
}

/// How many are wanting, in all and of each group.
void hold_against(FigureView& figure, int percent) {
  auto hold = [percent](FigureValue& value) {
    value.lacking = stats::lacking({value.count, value.among.value_or(0)}, percent);
  };
  figure.at_least = percent;
  hold(figure.value);
  for (auto& group : figure.groups) hold(group.value);
}

std::int64_t sum_of(const Counting::ByGroup& groups) {
  std::int64_t sum = 0;
  for (const auto& [key, lines] : groups) sum += lines;
  return sum;
}

FigureValue whole_time(const Counting::Lengths& lengths, std::int64_t day) {
  std::vector<std::int64_t> all;
  for (const auto& [key, some] : lengths) all.insert(all.end(), some.begin(), some.end());
  return value_of(std::move(all), day);
}

FigureValue whole(Counting& counting, const FigureQuestion& question, Measure measure) {
  if (measure == Measure::time) return whole_time(counting.measure(question.count), counting.day());
  const bool rate = measure == Measure::rate;
  const auto count = sum_of(counting.count(question.count));
  return value_of(count, rate ? sum_of(counting.count(question.among)) : 0, rate);
}

/// The slowest first.
std::vector<FigureGroup> time_groups_of(const Counting& counting, const FigureQuestion& question) {
  std::vector<FigureGroup> out;
  for (auto& [key, minutes] : counting.measure(question.count)) {
    out.push_back(counting.group(key));
    out.back().value = value_of(minutes, counting.day());
  }
  std::ranges::stable_sort(out, std::greater(), [](const FigureGroup& one) { return one.value.time->median; });
  if (out.size() > most_figure_groups) out.resize(most_figure_groups);
  return out;
}

std::vector<FigureGroup> groups_of(Counting& counting, const FigureQuestion& question, Measure measure) {
  if (measure == Measure::time) return time_groups_of(counting, question);
  const bool rate = measure == Measure::rate;
  std::vector<FigureGroup> out;
  const auto& counts = counting.count(question.count);
  for (const auto& [key, among] : counting.count(rate ? question.among : question.count)) {
    auto found = counts.find(key);
    out.push_back(counting.group(key));
    out.back().value = value_of(found == counts.end() ? 0 : found->second, among, rate);
  }
  std::ranges::stable_sort(out, std::greater(), [rate](const FigureGroup& one) {
    return rate ? one.value.among.value_or(0) : one.value.count;
  });
  return out;
}

Result<stats::Period> period_asked(std::string_view text) {
  if (auto period = stats::period_from(text)) return *period;
  return refuse(errors::invalid, {}, {{"/period", &errors::malformed, {{"expected", phrases::expected::period}}}});
}

/// One that has a past: what stands now has none.
Result<Figure> figure_with_past(const Kind& kind, std::string_view name, Language language) {
  Words::List choices;
  for (auto& one : figures_of(kind, language)) {
    if (one.over == FigureOver::now) continue;
    if (one.name == name) return std::move(one);
    choices.push_back(one.name);
  }
  return refuse(errors::invalid, {}, {{"/figure", &errors::not_a_choice, {{"choices", std::move(choices)}}}});
}

/// So many, of which the last is the one given.
std::vector<stats::Period> periods_up_to(stats::Period last, int so_many) {
  std::vector<stats::Period> all{last};
  while (std::ssize(all) < so_many) all.push_back(stats::before(all.back()));
  std::ranges::reverse(all);
  return all;
}

const char* name_of(Measure measure) { return measure_names[static_cast<std::size_t>(measure)]; }

Result<std::optional<stats::Period>> against_of(const AskFigures& in, const stats::Period& period) {
  if (!in.against) return std::optional<stats::Period>();
  if (*in.against == "before") return std::optional(stats::before(period));
  if (*in.against == "year_before") return std::optional(stats::year_before(period));
  Words::List choices{"before", "year_before"};
  return refuse(errors::invalid, {}, {{"/against", &errors::not_a_choice, {{"choices", std::move(choices)}}}});
}

/// What registers are grouped by is asked for here as `by`.
Failure as_asked(Error error) {
  for (auto& field : error.fields)
    if (field.pointer == "/group") field.pointer = "/by";
  return Failure(std::move(error));
}

}  // namespace

bool is_common_figure(std::string_view name) {
  return std::ranges::any_of(common_figures(), [name](const CommonFigure& one) { return one.name == name; });
}

std::optional<Figure> figure_named(const Kind& kind, std::string_view name, Language language) {
  for (auto& one : figures_of(kind, language))
    if (one.name == name) return std::move(one);
  return std::nullopt;
}

FigureQuestion question_of(const Figure& figure, const stats::Period& period) {
  FigureQuestion question;
  question.among = with_period(figure.among, figure, period);
  question.count = question.among;
  for (const auto& one : figure.count)
    if (std::ranges::find(question.count, one) == question.count.end()) question.count.push_back(one);
  if (figure.measure == Measure::time) question.count.push_back("timed:" + figure.time);
  return question;
}

Result<FiguresView> figures(const Services& services, db::Tx& tx, const api::Call& call, const AskFigures& in) {
  Counting counting(services, tx, call, in);
  auto asked = counting.asked({});
  if (!asked) return as_asked(asked.error());
  auto period = period_asked(in.period);
  if (!period) return Failure(period.error());
  auto against = against_of(in, *period);
  if (!against) return Failure(against.error());
  FiguresView view{asked->kind->kind, declared(asked->kind->title, call.language), stats::to_text(*period),
                   stats::days_of(*period), std::nullopt, {}, false};
  if (*against) view.before = stats::to_text(**against);
  for (const auto& figure : figures_of(*asked->kind, call.language)) {
    const auto question = question_of(figure, *period);
    FigureView one{figure.name, figure.title, figure.how, name_of(figure.measure),
                   whole(counting, question, figure.measure), {}, {}, question.count,
                   figure.measure == Measure::rate ? question.among : Where()};
    if (*against && figure.over != FigureOver::now)
      one.before = whole(counting, question_of(figure, **against), figure.measure);
    if (in.by) one.groups = groups_of(counting, question, figure.measure);
    if (auto percent = at_least_of(tx, call, figure, *period)) {
      hold_against(one, *percent);
      one.lacking_where = one.among_where;
      one.lacking_where.insert(one.lacking_where.end(), figure.lack.begin(), figure.lack.end());
    }
    view.figures.push_back(std::move(one));
  }
  view.more_groups = counting.more_groups();
  return view;
}

Result<TrendView> figure_trend(const Services& services, db::Tx& tx, const api::Call& call, const AskTrend& in) {
  const AskFigures whole_of{in.kind, in.period, std::nullopt, in.unit, std::nullopt};
  Counting counting(services, tx, call, whole_of);
  auto asked = counting.asked({});
  if (!asked) return Failure(asked.error());
  auto last = period_asked(in.period);
  if (!last) return Failure(last.error());
  auto figure = figure_with_past(*asked->kind, in.figure, call.language);
  if (!figure) return Failure(figure.error());
  TrendView view{asked->kind->kind, figure->name, figure->title, name_of(figure->measure), {}};
  for (const auto& period : periods_up_to(*last, trend_periods)) {
    const auto question = question_of(*figure, period);
    view.points.push_back({stats::to_text(period), whole(counting, question, figure->measure), question.count,
                           figure->measure == Measure::rate ? question.among : Where()});
  }
  return view;
}

}  // namespace zs::matter
