#include <identity/access.h>
#include <matter/ahead.h>
#include <matter/monitor.h>
#include <matter/org_view.h>
#include <matter/owed.h>
#include <matter/recurring.h>
#include <matter/words.h>

#include <algorithm>
#include <array>

namespace zs::matter {
namespace coming {
namespace {

using std::chrono::sys_days;

constexpr int a_week = 7;
/// So many of each sort: whoever has more looks at fewer days.
constexpr int most_lines = 300;
constexpr int most_owed_pages = 10;
constexpr std::array<std::string_view, 4> sorts = {"step", "day", "owed", "recurring"};

// $1 the caller, $2 and $3 from when until when, $4 at most.
constexpr db::Statement select_due_ahead{
    "select_due_ahead",
    "SELECT w.matter, w.due_at, w.step_title, w.person, m.title, m.kind, coalesce(m.number, '') FROM work_item w JOIN "
    "matter m ON m.id = w.matter WHERE w.due_at IS NOT NULL AND w.due_at >= $2 AND w.due_at < $3 AND w.state = 1 AND "
    ZS_MAY_SEE("$1") " ORDER BY w.due_at, w.id LIMIT $4"};

// $1 the caller, $2 kind, $3 field, $4 and $5 the first and the last day, $6 at most. Values of other fields are no
// numbers: CASE keeps them from being read as such.
constexpr db::Statement select_days_ahead{
    "select_days_ahead",
    "SELECT m.id, k.day, m.title, m.starter, coalesce(m.number, '') FROM (SELECT x.matter AS matter, CASE WHEN x.kind "
    "= $2 AND x.field = $3 THEN CAST(x.value AS bigint) ELSE 0 END AS day FROM matter_field x WHERE x.kind = $2 AND "
    "x.field = $3) k JOIN matter m ON m.id = k.matter WHERE k.day >= $4 AND k.day <= $5 AND m.state IN ('running', "
    "'closed') AND " ZS_MAY_SEE("$1") " ORDER BY k.day, m.id LIMIT $6"};

class Ahead {
 public:
  Ahead(const Services& services, db::Tx& tx, const api::Call& call, int days)
      : services_(services), tx_(tx), call_(call), directory_(services.directory()) {
    view_.from = date_of(call.now);
    view_.until = Date(sys_days(view_.from) + std::chrono::days(days));
  }

  AheadView view() {
    add_steps();
    for (const auto& kind : services_.kinds->by_area())
      for (const auto& field : kind->ahead) add_days(*kind, *kind->form.find(field));
    add_owed();
    add_recurring();
    std::ranges::stable_sort(view_.items, {}, [](const AheadLine& one) { return sys_days(one.on); });
    for (auto sort : sorts) {
      const auto count = std::ranges::count(view_.items, sort, &AheadLine::sort);
      view_.parts.push_back({std::string(sort), say("ahead", sort, call_.language), static_cast<int>(count)});
    }
    return std::move(view_);
  }

 private:
  PersonName named(Id person) const { return {person, person_name(*directory_, person)}; }

  std::string kind_title(const std::string& name) const {
    auto kind = services_.kinds->newest(name);
    return kind ? declared(kind->title, call_.language) : name;
  }

  Instant end_of_last() const {
    return at_time(Date(sys_days(view_.until) + std::chrono::days(1)), std::chrono::minutes(0));
  }

  /// A step that lies with several people is one line.
  void add_steps() {
    auto rows = tx_.query(select_due_ahead, call_.caller.person, call_.now, end_of_last(), most_lines + 1);
    view_.more |= rows.size() > most_lines;
    for (std::size_t i = 0; i < rows.size() && i < most_lines; ++i) {
      const auto& row = rows[i];
      AheadLine line{"step",
                     date_of(row.moment(1)),
                     row.moment(1),
                     row.integer(0),
                     kind_title(row.text(5)),
                     row.text(4),
                     row.text(6),
                     declared(row.text(2), call_.language),
                     {named(row.integer(3))}};
      auto same = std::ranges::find_if(view_.items, [&](const AheadLine& one) {
        return Id(*one.matter) == Id(*line.matter) && one.at == line.at && one.what == line.what;
      });
      if (same == view_.items.end())
        view_.items.push_back(std::move(line));
      else
        same->who.push_back(std::move(line.who.front()));
    }
  }

  void add_days(const Kind& kind, const form::Field& field) {
    auto day_number = [](Date day) { return static_cast<std::int64_t>(sys_days(day).time_since_epoch().count()); };
    auto rows = tx_.query(select_days_ahead, call_.caller.person, kind.kind, field.name, day_number(view_.from),
                          day_number(view_.until), most_lines + 1);
    view_.more |= rows.size() > most_lines;
    for (std::size_t i = 0; i < rows.size() && i < most_lines; ++i) {
      const auto& row = rows[i];
      view_.items.push_back({"day",
                             Date(sys_days(std::chrono::days(row.integer(1)))),
                             std::nullopt,
                             row.integer(0),
                             declared(kind.title, call_.language),
                             row.text(2),
                             row.text(4),
                             declared(field.label, call_.language),
                             {named(row.integer(3))}});
    }
  }

  /// Periods that end in these days and are not fulfilled yet.
  void add_owed() {
    ListOwed asked;
    for (int page = 0; page < most_owed_pages; ++page) {
      auto found = owed_page(services_, tx_, call_, asked);
      if (!found) return;
      for (const auto& line : found->items)
        if ((line.period.state == "open" || line.period.state == "alert") && line.period.ends <= view_.until)
          view_.items.push_back({"owed", line.period.ends, std::nullopt, line.matter, line.plan_kind_title,
                                 line.plan_title, line.number.value_or(""), line.title, line.who});
      if (!found->next) return;
      asked.cursor = found->next;
    }
    view_.more = true;
  }

  /// One's own; of the whole organ for who directs its office.
  void add_recurring() {
    ListRecurring asked;
    asked.office = !directed_by(*directory_, call_.caller.person).empty();
    auto found = recurring_page(services_, tx_, call_, asked);
    if (!found) return;
    view_.more |= found->next.has_value();
    for (const auto& one : found->items)
      if (!one.ended_at && one.next_due >= call_.now && one.next_due < end_of_last())
        view_.items.push_back({"recurring", date_of(one.next_due), one.next_due, std::nullopt, one.kind_title,
                               one.title, {}, one.period, {one.person}});
  }

  const Services& services_;
  db::Tx& tx_;
  const api::Call& call_;
  identity::Snapshot directory_;
  AheadView view_;
};

}  // namespace
}  // namespace coming

AheadView ahead(const Services& services, db::Tx& tx, const api::Call& call, const AskAhead& in) {
  return coming::Ahead(services, tx, call, in.days.value_or(coming::a_week)).view();
}

}  // namespace zs::matter
