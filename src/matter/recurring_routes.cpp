#include <base/errors.h>
#include <base/phrases.h>
#include <form/form.h>
#include <matter/kind_halt_row.h>
#include <matter/monitor.h>
#include <matter/org_view.h>
#include <matter/recurring.h>
#include <matter/words.h>

namespace zs::matter {
namespace {

using api::Answer;
using api::Authorisation;
using api::Call;
using http::Method;

constexpr int recurring_a_page = 50;

Result<std::vector<Recurring>> rows_for(const Services& services, db::Tx& tx, const Call& call,
                                        const ListRecurring& in) {
  Id after = in.after ? Id(*in.after) : no_id;
  if (!in.office.value_or(false)) return recurring_of_person(tx, call.caller.person, after, recurring_a_page + 1);
  auto office = office_of(*services.directory(), call.caller, in.organ);
  if (!office) return Failure(office.error());
  return recurring_of_organ(tx, office->organ.id, call.caller.person, after, recurring_a_page + 1);
}

bool waits_for(const Recurring& row, const KindHalt& halt) {
  return !row.ended_at && row.organ == halt.organ && row.kind == halt.kind;
}

std::string put_off_said(const KindHalt& halt, Language language) {
  const Phrase words{phrases::recurring::put_off, {{"reason", halt.reason}}};
  return say(words, language);
}

}  // namespace

RecurringView recurring_view(const Services& services, const Call& call, const Recurring& row) {
  auto directory = services.directory();
  auto named = [&](Id person) { return PersonName{person, person_name(*directory, person)}; };
  auto kind = services.kinds->newest(row.kind);
  RecurringView out;
  out.id = row.id;
  out.revision = row.revision;
  out.kind = row.kind;
  out.kind_title = kind ? declared(kind->title, call.language) : row.kind;
  out.title = kind ? titled(kind->form, fields_of_next(services, row), *directory) : std::string();
  out.person = named(row.whose.person);
  out.every = std::string(calendar::to_text(row.when.every));
  out.month = row.when.month;
  out.day = row.when.day;
  out.ahead = row.when.ahead;
  out.next_at = row.next_at;
  out.next_due = services.calendar()->end_of_office(calendar::due_on(*services.calendar(), row.period));
  out.period = say(calendar::period_name(row.when, row.period), reader(*directory, call.language));
  if (row.last != no_id) out.last = row.last;
  out.problem = row.problem;
  out.made_by = named(row.made_by);
  out.made_at = row.made_at;
  out.ended_at = row.ended_at;
  return out;
}

Result<RecurringPage> recurring_page(const Services& services, db::Tx& tx, const Call& call, const ListRecurring& in) {
  auto rows = rows_for(services, tx, call, in);
  if (!rows) return Failure(rows.error());
  RecurringPage page;
  if (rows->size() > recurring_a_page) {
    rows->pop_back();
    page.next = rows->back().id;
  }
  auto halts = standing_halts(tx);
  for (const auto& row : *rows) {
    page.items.push_back(recurring_view(services, call, row));
    for (const auto& halt : halts)
      if (waits_for(row, halt)) page.items.back().problem = put_off_said(halt, call.language);
  }
  return page;
}

void add_recurring_routes(api::Routes& routes, const Services& s) {
  routes.read<ListRecurring, RecurringPage>(
      "/recurring", Authorisation::signed_in(), "Recurring work: one's own, or of an organ whose office one directs.",
      [s](db::Tx& tx, const Call& call, const ListRecurring& in) -> Result<Answer<RecurringPage>> {
        auto page = recurring_page(s, tx, call, in);
        if (!page) return Failure(page.error());
        return Answer<RecurringPage>(std::move(*page));
      });
  routes.write<SetRecurring, RecurringView>(
      Method::post, "/matters/{id}/recurring", Authorisation::signed_in(),
      "Opens the like of this matter again each week, month, quarter or year.",
      [s](db::Tx& tx, const Call& call, const SetRecurring& in) { return set_recurring(s, tx, call, in); },
      [s](db::Tx& tx, const Call& call, const SetRecurring&, api::Subject set) -> Result<Answer<RecurringView>> {
        auto row = recurring(tx, set.id);
        if (!row) return refuse(errors::not_found);
        return Answer<RecurringView>(recurring_view(s, call, *row), 201);
      });
  routes.write<ChangeRecurring, RecurringView>(
      Method::put, "/recurring/{id}", Authorisation::signed_in(),
      "Another rule or another person from the next period on.",
      [s](db::Tx& tx, const Call& call, const ChangeRecurring& in) { return change_recurring(s, tx, call, in); },
      [s](db::Tx& tx, const Call& call, const ChangeRecurring& in, api::Subject) -> Result<Answer<RecurringView>> {
        auto row = recurring(tx, in.id);
        if (!row) return refuse(errors::not_found);
        return Answer<RecurringView>(recurring_view(s, call, *row));
      });
  routes.write<OfRecurring, api::Nothing>(
      Method::delete_, "/recurring/{id}", Authorisation::signed_in(), "Opens it no more; what was opened goes on.",
      [s](db::Tx& tx, const Call& call, const OfRecurring& in) { return end_recurring(s, tx, call, in); },
      [](db::Tx&, const Call&, const OfRecurring&, api::Subject) -> Result<Answer<api::Nothing>> {
        return Answer<api::Nothing>({});
      });
}

}  // namespace zs::matter
