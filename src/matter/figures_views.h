#pragma once
// Figures of a kind as the page and programs see them.

#include <matter/lists.h>

namespace zs::matter {

/// `period`: "2026", "2026-H1", "2026-Q3", "2026-11" or "FROM..TO". `by`: a column that registers are grouped by;
/// absent: not parted. `unit`: where it was begun (the organ counts as the whole of it). `against`: `before` (环比) or
/// `year_before` (同比).
struct AskFigures {
  std::string kind;
  std::string period;
  std::optional<std::string> by;
  std::optional<IdText> unit;
  std::optional<std::string> against;
  static constexpr api::Rule rule(std::string_view) { return {.max_length = 64}; }
};
BOOST_DESCRIBE_STRUCT(AskFigures, (), (kind, period, by, unit, against))

/// Working time in minutes: the middle one, the average, what nine of ten did not exceed; `day`: those of a day.
struct FigureTime {
  std::int64_t median = 0;
  std::int64_t average = 0;
  std::int64_t ninth = 0;
  std::int64_t day = 0;
};
BOOST_DESCRIBE_STRUCT(FigureTime, (), (median, average, ninth, day))

/// `lacking`: how many are wanting for what the rate must come to, null where nothing says so.
/// What was counted, and of how many; `permille` is null where it is no rate, or of nothing; `time` where it is no
/// length of time, or of nothing.
struct FigureValue {
  std::int64_t count = 0;
  std::optional<std::int64_t> among;
  std::optional<int> permille;
  std::optional<FigureTime> time;
  std::optional<std::int64_t> lacking{};
};
BOOST_DESCRIBE_STRUCT(FigureValue, (), (count, among, permille, time, lacking))

/// `where` narrows the register to the group; null for `unit`, `starter` and `state`, which registers are asked by
/// themselves.
struct FigureGroup {
  std::string key;
  std::string label;
  std::optional<std::string> where;
  FigureValue value;
};
BOOST_DESCRIBE_STRUCT(FigureGroup, (), (key, label, where, value))

/// `at_least`: the per cent a rate must come to; `lacking_where` the list of those that are not counted in it.
/// `measure`: number, rate, time. `count_where` and `among_where` are `where` of the register: the lists it was counted
/// from, as far as the caller sees.
struct FigureView {
  std::string name;
  std::string title;
  std::string how;
  std::string measure;
  FigureValue value;
  std::optional<FigureValue> before;
  std::vector<FigureGroup> groups;
  std::vector<std::string> count_where;
  std::vector<std::string> among_where;
  std::optional<int> at_least{};
  std::vector<std::string> lacking_where{};
};
BOOST_DESCRIBE_STRUCT(FigureView, (), (name, title, how, measure, value, before, groups, count_where, among_where,
                                       at_least, lacking_where))

/// `before`: the period it is held against. `more_groups`: there are more than are told.
struct FiguresView {
  std::string kind;
  std::string title;
  std::string period;
  std::string days;
  std::optional<std::string> before;
  std::vector<FigureView> figures;
  bool more_groups = false;
};
BOOST_DESCRIBE_STRUCT(FiguresView, (), (kind, title, period, days, before, figures, more_groups))

/// `period`: the last one told, as in `AskFigures`.
struct AskTrend {
  std::string kind;
  std::string figure;
  std::string period;
  std::optional<IdText> unit;
  static constexpr api::Rule rule(std::string_view) { return {.max_length = 64}; }
};
BOOST_DESCRIBE_STRUCT(AskTrend, (), (kind, figure, period, unit))

/// One period of a figure, with the lists it was counted from.
struct TrendPoint {
  std::string period;
  FigureValue value;
  std::vector<std::string> count_where;
  std::vector<std::string> among_where;
};
BOOST_DESCRIBE_STRUCT(TrendPoint, (), (period, value, count_where, among_where))

/// The oldest period first.
struct TrendView {
  std::string kind;
  std::string figure;
  std::string title;
  std::string measure;
  std::vector<TrendPoint> points;
};
BOOST_DESCRIBE_STRUCT(TrendView, (), (kind, figure, title, measure, points))

}  // namespace zs::matter
