#include <matter/calendar_change.h>

#include <calendar/notice.h>
#include <crypto/crypto.h>
#include <event/event.h>
#include <fmt/format.h>
#include <identity/organisation.h>
#include <flow/effective.h>
#include <matter/errors.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace calendar_changes {
namespace {

constexpr std::size_t most_shown = 20;

Date first_of(int year) { return Date(std::chrono::year(year) / 1 / 1); }

std::vector<CalendarChange> changed_days(const calendar::Calendar& before, const calendar::Calendar& after, int year) {
  std::vector<CalendarChange> changes;
  for (std::chrono::sys_days day(first_of(year)); Date(day).year() == std::chrono::year(year);
       day += std::chrono::days(1)) {
    const Date date(day);
    if (before.is_workday(date) == after.is_workday(date)) continue;
    const auto& days = after.years().at(year).days;
    auto named = days.find(date);
    changes.push_back({date, named == days.end() ? std::string() : named->second.name, before.is_workday(date),
                       after.is_workday(date)});
  }
  return changes;
}

/// Which running deadlines move by it: what the kernel says, the earliest shown.
void add_moved(const Services& services, db::Tx& tx, const api::Call& call, const calendar::Calendar& after,
               CalendarReport& report) {
  auto by_new = services;
  by_new.calendar = [&after] { return std::make_shared<const calendar::Calendar>(after); };
  each_recounted(by_new, tx, call.now, services.calendar(),
                 [&](const Matter& matter, const flow::Visit& before, const flow::Clock& clock) {
                   if (clock.due_at == before.due_at) return;
                   auto kind = services.kinds->of(matter.kind, matter.version);
                   auto step = flow::title_of(kind->flow, matter.flow, before.step);
                   report.first.push_back({declared(kind->title, call.language), declared(step, call.language),
                                           *before.due_at, *clock.due_at});
                 });
  report.moved = static_cast<int>(report.first.size());
  std::ranges::sort(report.first, {}, &MovedDeadline::due_at);
  if (report.first.size() > most_shown) report.first.resize(most_shown);
}

std::optional<calendar::Year> known_year(const calendar::Calendar& calendar, int year) {
  auto found = calendar.years().find(year);
  return found == calendar.years().end() ? std::nullopt : std::optional(found->second);
}

Result<CalendarReport> stored(db::Tx& tx, const api::StoredKey& key) {
  auto event = event::find(tx, key.event);
  auto* report = event ? event->body.if_contains("report") : nullptr;
  if (!report) return refuse(errors::not_found);
  return api::read_json<CalendarReport>(*report);
}

}  // namespace
}  // namespace calendar_changes

Result<CalendarReport> import_calendar(const Services& services, db::Tx& tx, const api::Call& call,
                                       const ImportCalendar& in, std::string_view file) {
  using namespace calendar_changes;
  auto notice = calendar::notice_from_text(file, in.source.value_or(""));
  if (!notice) return Failure(notice.error());
  auto year = calendar::import(tx, *notice, call.now);
  if (!year) return Failure(year.error());
  const auto before = services.calendar();
  auto after = before->with(*year);
  CalendarReport report{.dry_run = in.dry_run.value_or(false),
                        .year = year->year,
                        .source = year->source,
                        .replaces = before->known(year->year),
                        .changes = changed_days(*before, after, year->year)};
  add_moved(services, tx, call, after, report);
  order_recount(services, tx, call, year->year, known_year(*before, year->year));
  auto told = parse_json(api::to_json(report));
  event::append(
      tx, call, services.ids->next(call.now),
      {.stream = {event::StreamKind::setting, identity::settings_stream},
       .verb = "import_calendar",
       .body = {{"file", crypto::sha256_hex(file)}, {"notice", *notice}, {"report", told.value_or(json::value())}}});
  services.calendar_changed(tx, std::move(after));
  return report;
}

CalendarYear calendar_year(const Services& services, db::Tx& tx, int year) {
  const auto calendar = services.calendar();
  CalendarYear out{.year = year, .known = calendar->known(year)};
  out.recount = last_recount(tx, year);
  for (const auto& [known, of] : calendar->years()) out.years.push_back(known);
  for (const auto& opening : calendar->hours())
    out.hours += fmt::format("{}{:02}:{:02}–{:02}:{:02}", out.hours.empty() ? "" : ", ", opening.open.count() / 60,
                             opening.open.count() % 60, opening.close.count() / 60, opening.close.count() % 60);
  if (!out.known) return out;
  const auto& found = calendar->years().at(year);
  out.source = found.source;
  for (const auto& [date, day] : found.days) out.days.push_back({date, day.name, day.off});
  return out;
}

void add_calendar_routes(api::Routes& routes, const Services& services) {
  using api::Answer;
  routes.read<CalendarQuery, CalendarYear>(
      "/calendar", api::Authorisation::signed_in(), "A year of the office's calendar: what differs from the weekdays.",
      [services](db::Tx& tx, const api::Call& call, const CalendarQuery& in) -> Result<Answer<CalendarYear>> {
        int year = in.year.value_or(static_cast<int>(date_of(call.now).year()));
        return Answer<CalendarYear>(calendar_year(services, tx, year));
      });
  routes.import_text<ImportCalendar, CalendarReport>(
      "/calendar/import", api::Authorisation::system_administrator(),
      "Imports a year's notice (JSON, CSV or ICS); a dry run tells what it would change.", "text/plain",
      [services](db::Tx& tx, const api::Call& call, const ImportCalendar& in,
                 std::string_view file) -> Result<api::Report<CalendarReport>> {
        auto report = import_calendar(services, tx, call, in, file);
        if (!report) return Failure(std::move(report.error()));
        const bool keep = !report->dry_run;
        return api::Report<CalendarReport>{std::move(*report), keep};
      },
      [](db::Tx& tx, const api::Call&, const ImportCalendar&, const api::StoredKey& key) {
        return calendar_changes::stored(tx, key);
      });
}

}  // namespace zs::matter
