#include <base/errors.h>
#include <base/phrases.h>
#include <matter/figures.h>
#include <matter/ledger_list.h>
#include <matter/ledger_rows.h>
#include <matter/step_figures.h>
#include <matter/words.h>
#include <stats/share.h>
#include <stats/spread.h>

#include <algorithm>
#include <map>

namespace zs::matter {
namespace {

/// What happened at one step, in working minutes where it is a time.
struct AtStep {
  std::vector<std::int64_t> time, idle;
  std::int64_t passed = 0, sent_back = 0;
};

using BySteps = std::map<std::string, AtStep, std::less<>>;

BySteps by_steps(const std::vector<LedgerStep>& rows, const calendar::Calendar& calendar) {
  BySteps all;
  for (const auto& row : rows) {
    auto& at = all[row.step];
    at.sent_back += row.sent_back;
    if (!row.settled || *row.settled < row.arrived) continue;
    ++at.passed;
    at.time.push_back(calendar.working_time_between(row.arrived, *row.settled).value.count());
    if (row.opened && *row.opened >= row.arrived)
      at.idle.push_back(calendar.working_time_between(row.arrived, *row.opened).value.count());
  }
  return all;
}

FigureValue part_of(std::int64_t part, std::int64_t whole) {
  return {part, whole, stats::permille({part, whole}), std::nullopt};
}

FigureValue lengths_of(std::vector<std::int64_t> minutes, std::int64_t day) {
  FigureValue value{static_cast<std::int64_t>(minutes.size()), std::nullopt, std::nullopt, std::nullopt};
  if (auto spread = stats::spread_of(std::move(minutes)))
    value.time = FigureTime{spread->median, spread->average, spread->ninth, day};
  return value;
}

std::vector<std::string> narrowed(std::vector<std::string> where, const std::string& more) {
  where.push_back(more);
  return where;
}

}  // namespace

Result<StepsView> step_figures(const Services& services, db::Tx& tx, const api::Call& call, const AskSteps& in) {
  auto period = stats::period_from(in.period);
  if (!period)
    return refuse(errors::invalid, {}, {{"/period", &errors::malformed, {{"expected", phrases::expected::period}}}});
  ListLedger asked;
  asked.kind = in.kind;
  asked.unit = in.unit;
  asked.where = std::vector<std::string>{"closed:" + stats::days_of(*period)};
  auto query = ledger_query(services, call, asked);
  if (!query) return Failure(query.error());
  auto calendar = services.calendar();
  const auto all = by_steps(ledger_steps(tx, *query), *calendar);
  const auto day = calendar->minutes_per_day().count();
  StepsView view{query->kind->kind, declared(query->kind->title, call.language), stats::to_text(*period),
                 ledger_count(tx, *query), *asked.where, 0, {}};
  const auto& steps = query->kind->flow.steps;
  for (const auto& step : steps) {
    const auto found = all.find(step.name);
    const auto at = found == all.end() ? AtStep() : found->second;
    const bool used = found != all.end() || &step == &steps.front() || view.ended == 0;
    view.unused += !used;
    view.steps.push_back({step.name, declared(step.title, call.language), used, part_of(at.passed, view.ended),
                          lengths_of(at.time, day), lengths_of(at.idle, day), part_of(at.sent_back, view.ended),
                          narrowed(view.where, "timed:" + step.name + ".." + step.name),
                          narrowed(view.where, "sent_back:" + step.name)});
  }
  return view;
}

}  // namespace zs::matter
