#include <base/errors.h>
#include <base/phrases.h>
#include <base/text.h>
#include <matter/ledger_query.h>
#include <matter/list.h>

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>

namespace zs::matter {
namespace {

using form::FieldType;
constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min(),
                       highest = std::numeric_limits<std::int64_t>::max();

/// Where the parameters stand, beginning with $1 at 0.
enum Slot : std::size_t {
  kind_slot,
  person_slot,
  from_slot,
  until_slot,
  state_slot,
  title_slot,
  starter_slot,
  unit_slot,
  columns_slot,
  numbered_slot = columns_slot + 5 * most_column_filters,
  number_kind_slot,
  series_slot,
  seq_from_slot,
  seq_to_slot,
  number_year_slot,
  number_from_slot,
  number_until_slot,
  closed_from_slot,
  closed_until_slot,
  due_from_slot,
  due_until_slot,
  late_slot,
  now_slot,
  returned_slot,
  timed_from_slot,
  timed_to_slot,
  link_slot,
  linked_to_slot,
  recorded_slot,
  sent_back_slot,
  in_force_slot,
  today_slot,
  first_day_slot,
  last_day_slot,
  ends_slot,
  bears_number_slot
};
static_assert(bears_number_slot + 1 == ledger_parameters);

std::int64_t year_begin(int year) {
  return to_millis(
      at_time(Date(std::chrono::year(year), std::chrono::January, std::chrono::day(1)), std::chrono::minutes(0)));
}

// ── A column and its values ──

struct Range {
  std::int64_t low = lowest, high = highest;
};
using Bound = std::optional<std::int64_t>;

Bound number_from(std::string_view text) {
  std::int64_t number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size() ? Bound(number) : std::nullopt;
}

Bound day_from(std::string_view text) {
  auto day = date_from_text(text);
  return day ? Bound(std::chrono::sys_days(*day).time_since_epoch().count()) : std::nullopt;
}

/// "FROM..TO", or one value for both; either side may be missing, but not both.
template <class Read>
std::optional<Range> range_from(std::string_view text, Read read) {
  Range range;
  auto dots = text.find("..");
  auto low = text.substr(0, dots), high = dots == std::string_view::npos ? text : text.substr(dots + 2);
  if (low.empty() && high.empty()) return std::nullopt;
  auto first = low.empty() ? Bound(lowest) : read(low), last = high.empty() ? Bound(highest) : read(high);
  if (!first || !last) return std::nullopt;
  range = {*first, *last};
  return range;
}

/// From the beginning of the first day to the end of the last.
std::optional<Range> moments_of_days(std::string_view text) {
  auto days = range_from(text, day_from);
  if (!days) return std::nullopt;
  auto moment = [](std::int64_t day) {
    return to_millis(at_time(Date(std::chrono::sys_days(std::chrono::days(day))), std::chrono::minutes(0)));
  };
  return Range{days->low == lowest ? lowest : moment(days->low),
               days->high == highest ? highest : moment(days->high + 1) - 1};
}

std::optional<Range> same_number(Bound number) {
  return number ? std::optional<Range>({*number, *number}) : std::nullopt;
}

bool worded(FieldType type) {
  return type == FieldType::text || type == FieldType::long_text || type == FieldType::choice;
}

std::optional<Range> range_of(const form::Field& field, std::string_view text) {
  switch (field.type) {
    case FieldType::date:
      return range_from(text, day_from);
    case FieldType::interval:
      return moments_of_days(text);
    case FieldType::count:
    case FieldType::money:
      return range_from(text, number_from);
    case FieldType::flag:
      return same_number(text == "true" ? Bound(1) : text == "false" ? Bound(0) : std::nullopt);
    default:
      return same_number(id_from_text(text));
  }
}

/// Of a text a part of it; of a choice, and of what stands behind "=", the whole.
std::string like_of(const form::Field& field, std::string_view text) {
  const bool whole = text.starts_with('=');
  auto part = pattern(fold_width(whole ? text.substr(1) : text));
  return (whole || field.type == FieldType::choice) && part.size() > 2 ? part.substr(1, part.size() - 2) : part;
}

const Wording& expected_of(const form::Field& field) {
  switch (field.type) {
    case FieldType::date:
    case FieldType::interval:
      return phrases::expected::date;
    case FieldType::count:
    case FieldType::money:
      return phrases::expected::integer;
    case FieldType::flag:
      return phrases::expected::flag;
    default:
      return phrases::expected::id;
  }
}

const form::Field* column_of(const Kind& kind, std::string_view name) {
  const auto* field = kind.form.find(name);
  return field && field->list ? field : nullptr;
}

/// "COLUMN:VALUE" at its place in the list.
struct AskedColumn {
  std::size_t index;
  std::string_view column, value;
};

Failure where_fault(const AskedColumn& asked, const ErrorKind& why, std::vector<Argument> arguments) {
  return refuse(errors::invalid, {}, {{"/where/" + std::to_string(asked.index), &why, std::move(arguments)}});
}

Result<api::Nothing> set_own(LedgerFilter& filter, std::size_t place, const Kind& kind, const AskedColumn& asked) {
  const auto* field = column_of(kind, asked.column);
  if (!field) return where_fault(asked, errors::unknown_field, {});
  const bool text = worded(field->type), none = asked.value == "=";
  auto range = text || none ? std::optional<Range>(Range()) : range_of(*field, asked.value);
  if (!range) return where_fault(asked, errors::malformed, {{"expected", expected_of(*field)}});
  auto* at = &filter[columns_slot + 5 * place];
  at[0] = field->name;
  at[1] = std::int64_t{none ? 2 : text ? 0 : 1};
  at[2] = range->low;
  at[3] = range->high;
  at[4] = text ? like_of(*field, asked.value) : std::string();
  return api::Nothing{};
}

Result<api::Nothing> set_moments(LedgerFilter& filter, Slot from, const AskedColumn& asked) {
  auto range = moments_of_days(asked.value);
  if (!range) return where_fault(asked, errors::malformed, {{"expected", phrases::expected::date}});
  filter[from] = range->low == lowest ? 0 : range->low;
  filter[from + 1] = range->high == highest ? highest : range->high + 1;
  return api::Nothing{};
}

/// Whether it has come to its end, or on which days.
Result<api::Nothing> set_closed(LedgerFilter& filter, const AskedColumn& asked) {
  const bool ended = asked.value == "true";
  if (!ended && asked.value != "false") return set_moments(filter, closed_from_slot, asked);
  filter[ended ? closed_from_slot : closed_until_slot] = std::int64_t{0};
  return api::Nothing{};
}

/// "FROM..TO": the start or a step, a step or the close.
Result<api::Nothing> set_timed(LedgerFilter& filter, const Kind& kind, const AskedColumn& asked) {
  const auto dots = asked.value.find("..");
  const auto from = asked.value.substr(0, dots);
  const auto to = dots == std::string_view::npos ? std::string_view() : asked.value.substr(dots + 2);
  const bool begins = from == timed_start || kind.flow.find(from), ends = to == timed_close || kind.flow.find(to);
  if (!begins || !ends) {
    Words::List choices{std::string(timed_start), std::string(timed_close)};
    for (const auto& step : kind.flow.steps) choices.emplace_back(step.name);
    return where_fault(asked, errors::not_a_choice, {{"choices", std::move(choices)}});
  }
  filter[timed_from_slot] = std::string(from);
  filter[timed_to_slot] = std::string(to);
  return api::Nothing{};
}

/// "LINK:ID".
Result<api::Nothing> set_linked(LedgerFilter& filter, const AskedColumn& asked) {
  const auto colon = asked.value.find(':');
  auto id = colon == std::string_view::npos || colon == 0 ? std::nullopt : id_from_text(asked.value.substr(colon + 1));
  if (!id) return where_fault(asked, errors::malformed, {{"expected", phrases::expected::link}});
  filter[link_slot] = std::string(asked.value.substr(0, colon));
  filter[linked_to_slot] = *id;
  return api::Nothing{};
}

/// By which step.
Result<api::Nothing> set_sent_back(LedgerFilter& filter, const Kind& kind, const AskedColumn& asked) {
  if (!kind.flow.find(asked.value)) {
    Words::List choices;
    for (const auto& step : kind.flow.steps) choices.emplace_back(step.name);
    return where_fault(asked, errors::not_a_choice, {{"choices", std::move(choices)}});
  }
  filter[sent_back_slot] = std::string(asked.value);
  return api::Nothing{};
}

Result<api::Nothing> set_common(LedgerFilter& filter, const Kind& kind, const AskedColumn& asked) {
  if (asked.column == "timed") return set_timed(filter, kind, asked);
  if (asked.column == "started") return set_moments(filter, from_slot, asked);
  if (asked.column == "closed") return set_closed(filter, asked);
  if (asked.column == "due") return set_moments(filter, due_from_slot, asked);
  if (asked.column == "linked") return set_linked(filter, asked);
  if (asked.column == "sent_back") return set_sent_back(filter, kind, asked);
  if (asked.column == "state") {
    filter[state_slot] = std::string(asked.value);
    return api::Nothing{};
  }
  if (asked.value != "true" && asked.value != "false")
    return where_fault(asked, errors::malformed, {{"expected", phrases::expected::flag}});
  if (asked.column == "in_force" && !kind.in_force && !kind.lasts)
    return where_fault(asked, errors::unknown_field, {});
  const std::map<std::string_view, Slot> flags{
      {"in_force", in_force_slot}, {"late", late_slot}, {"recorded", recorded_slot}, {"returned", returned_slot}};
  const auto slot = flags.at(asked.column);
  filter[slot] = std::int64_t{asked.value == "true" ? 1 : 2};
  return api::Nothing{};
}

/// Which days say whether it holds on the day of the asker.
void set_days(LedgerFilter& filter, const Kind& kind, Instant now) {
  filter[today_slot] = std::int64_t{std::chrono::sys_days(date_of(now)).time_since_epoch().count()};
  filter[first_day_slot] = kind.lasts ? kind.lasts->from : std::string();
  filter[last_day_slot] = kind.lasts ? kind.lasts->until : std::string();
  filter[ends_slot] = std::int64_t{kind.lasts && kind.lasts->while_running ? 1 : 0};
  filter[bears_number_slot] = std::int64_t{kind.ledger ? 1 : 0};
}

void clear_columns(LedgerFilter& filter) {
  for (std::size_t i = 0; i < most_column_filters; ++i) {
    auto* at = &filter[columns_slot + 5 * i];
    at[0] = at[4] = std::string();
    at[1] = at[2] = at[3] = std::int64_t{0};
  }
  filter[closed_from_slot] = filter[due_from_slot] = lowest;
  filter[closed_until_slot] = filter[due_until_slot] = highest;
  filter[late_slot] = filter[returned_slot] = filter[linked_to_slot] = filter[recorded_slot] =
      std::int64_t{0};
  filter[in_force_slot] = std::int64_t{0};
  filter[timed_from_slot] = filter[timed_to_slot] = filter[link_slot] = filter[sent_back_slot] = std::string();
}

Result<api::Nothing> set_columns(LedgerFilter& filter, const Kind& kind, const ListLedger& in) {
  clear_columns(filter);
  std::size_t own = 0;
  for (std::size_t i = 0; in.where && i < in.where->size(); ++i) {
    std::string_view text = (*in.where)[i];
    const auto colon = std::min(text.find(':'), text.size());
    AskedColumn asked{i, text.substr(0, colon), colon < text.size() ? text.substr(colon + 1) : std::string_view()};
    const bool common = std::ranges::find(common_filters, asked.column) != common_filters.end();
    if (!common && own == most_column_filters)
      return refuse(errors::invalid, {},
                    {{"/where", &errors::too_many, {{"max", std::to_string(most_column_filters)}}}});
    auto set = common ? set_common(filter, kind, asked) : set_own(filter, own++, kind, asked);
    if (!set) return set;
  }
  return api::Nothing{};
}

// ── The order ──

constexpr std::array sorted_by = {"number", "title", "state", "closed", "due"};
constexpr std::array grouped_by = {"state", "unit", "starter"};

bool may_group(const form::Field& field) {
  switch (field.type) {
    case FieldType::text:
    case FieldType::choice:
    case FieldType::flag:
    case FieldType::person:
    case FieldType::unit:
    case FieldType::resource:
      return true;
    default:
      return false;
  }
}

template <std::size_t N, class Own>
Failure no_such(const Kind& kind, const char* pointer, const std::array<const char*, N>& common, Own own) {
  Words::List choices;
  for (const auto* name : common) choices.emplace_back(std::string(name));
  for (const auto& name : form::columns(kind.form))
    if (own(*kind.form.find(name))) choices.emplace_back(name);
  return refuse(errors::invalid, {}, {{pointer, &errors::not_a_choice, {{"choices", std::move(choices)}}}});
}

template <std::size_t N>
bool among(const std::array<const char*, N>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

Result<api::Nothing> set_group(LedgerQuery& query, const ListLedger& in) {
  query.group = in.group.value_or("");
  if (query.group.empty() || among(grouped_by, query.group)) return api::Nothing{};
  const auto* field = column_of(*query.kind, query.group);
  if (field && may_group(*field)) return api::Nothing{};
  return no_such(*query.kind, "/group", grouped_by, may_group);
}

bool numbers_asked(const ListLedger& in) { return in.word || in.seq_from || in.seq_to; }

Result<api::Nothing> set_order(LedgerQuery& query, const ListLedger& in) {
  auto sort = in.sort.value_or("");
  const bool turned = sort.starts_with('-');
  if (turned) sort.erase(0, 1);
  if (sort.empty()) sort = numbers_asked(in) ? "number" : "started";
  const auto* own = column_of(*query.kind, sort);
  if (sort != "started" && !among(sorted_by, sort) && !own)
    return no_such(*query.kind, "/sort", sorted_by, [](const form::Field&) { return true; });
  query.sort = sort;
  query.numeric = own && !worded(own->type);
  query.descending = turned != (sort == "started");
  if (!query.group.empty() || turned)
    query.way = LedgerWay::sorted;
  else
    query.way = sort == "started" && !numbers_asked(in) ? LedgerWay::newest
                : sort == "number"                      ? LedgerWay::by_number
                                                        : LedgerWay::sorted;
  return api::Nothing{};
}

/// A kind that numbers by words stands in one order for each.
Result<api::Nothing> set_numbers(LedgerQuery& query, const ListLedger& in) {
  const auto& ledger = query.kind->ledger;
  const bool by_word = ledger && !ledger->word.empty();
  const bool wanted = numbers_asked(in) || query.way == LedgerWay::by_number;
  if (by_word && !in.word && (wanted || query.sort == "number"))
    return refuse(errors::invalid, {}, {{"/word", &errors::required, {}}});
  auto* at = &query.filter[numbered_slot];
  const int year = wanted ? in.year.value_or(0) : 0;
  at[0] = std::int64_t{wanted};
  at[1] = by_word || !ledger ? std::string() : query.kind->kind;
  at[2] = by_word ? in.word.value_or("") : ledger ? ledger->series : std::string();
  at[3] = in.seq_from.value_or(1);
  at[4] = in.seq_to.value_or(ledger::highest_seq);
  at[5] = std::int64_t{year};
  at[6] = year ? year_begin(year) : 0;
  at[7] = year ? year_begin(year + 1) : 0;
  if (!in.year || wanted) return api::Nothing{};
  query.filter[from_slot] = std::max(std::get<std::int64_t>(query.filter[from_slot]), year_begin(*in.year));
  query.filter[until_slot] = std::min(std::get<std::int64_t>(query.filter[until_slot]), year_begin(*in.year + 1));
  return api::Nothing{};
}

}  // namespace

Result<LedgerQuery> read_query(KindPtr kind, const LedgerAsker& asker, const ListLedger& in) {
  LedgerQuery query{std::move(kind), {}};
  query.filter[kind_slot] = query.kind->kind;
  query.filter[person_slot] = asker.person;
  query.filter[now_slot] = to_millis(asker.now);
  set_days(query.filter, *query.kind, asker.now);
  query.filter[from_slot] = std::int64_t{0};
  query.filter[until_slot] = highest;
  query.filter[state_slot] = in.state.value_or("");
  query.filter[title_slot] = pattern(in.q);
  query.filter[starter_slot] = in.starter ? Id(*in.starter) : no_id;
  query.filter[unit_slot] = in.unit ? Id(*in.unit) : no_id;
  if (auto set = set_columns(query.filter, *query.kind, in); !set) return Failure(set.error());
  if (auto set = set_group(query, in); !set) return Failure(set.error());
  if (auto set = set_order(query, in); !set) return Failure(set.error());
  if (auto set = set_numbers(query, in); !set) return Failure(set.error());
  return query;
}

}  // namespace zs::matter
