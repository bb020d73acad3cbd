#include <matter/ahead.h>
#include <matter/calendar_change.h>
#include <matter/acts.h>
#include <matter/book.h>
#include <matter/command.h>
#include <matter/comparison.h>
#include <matter/deliver.h>
#include <matter/deputy.h>
#include <matter/mandate.h>
#include <matter/edition.h>
#include <matter/find.h>
#include <matter/flow_told.h>
#include <matter/handover.h>
#include <matter/kind_halt.h>
#include <matter/figures.h>
#include <matter/form_taken.h>
#include <matter/ledger_list.h>
#include <matter/list.h>
#include <matter/migration.h>
#include <matter/governed.h>
#include <matter/lasting.h>
#include <matter/shown.h>
#include <matter/findings.h>
#include <matter/owed.h>
#include <matter/prints.h>
#include <matter/progress.h>
#include <matter/recurring.h>
#include <matter/routes.h>
#include <matter/scores.h>
#include <matter/staff.h>
#include <matter/search.h>
#include <matter/step_figures.h>
#include <matter/surveys.h>
#include <matter/receipts.h>
#include <matter/trail.h>
#include <matter/unique.h>
#include <matter/validity_act.h>
#include <matter/versions.h>
#include <matter/view.h>
#include <matter/way.h>
#include <matter/work_view.h>

namespace zs::matter {
namespace {

using api::Answer;
using api::Authorisation;
using api::Call;
using api::Subject;
using http::Method;

/// The matter as the caller sees it after his command.
template <class In>
Result<Answer<View>> present(const Services& s, db::Tx& tx, const Call& call, const In&, Subject subject) {
  auto seen = view(s, tx, call, {subject.id, std::nullopt});
  if (!seen) return Failure(seen.error());
  return Answer<View>(std::move(*seen));
}

Result<Answer<SavedDraft>> saved(const Services& s, db::Tx& tx, const Call& call, const SaveDraft& in,
                                 Subject subject) {
  auto seen = view(s, tx, call, {subject.id, std::nullopt});
  if (!seen) return Failure(seen.error());
  SavedDraft out{call.now, std::nullopt, std::nullopt};
  if (seen->revision != in.base_revision) out.conflict = seen->fields;
  if (seen->state == "draft") out.twin = twin_of_draft(s, tx, call, subject.id);
  return Answer<SavedDraft>(std::move(out));
}

template <class Out>
Result<Answer<Out>> answer(Result<Out> result) {
  if (!result) return Failure(result.error());
  return Answer<Out>(std::move(*result));
}

void add_matters(api::Routes& routes, const Services& s) {
  routes.write<StartMatter, View>(
      Method::post, "/matters", Authorisation::signed_in(), "Starts a matter: a draft, or submitted at once.",
      [s](db::Tx& tx, const Call& call, const StartMatter& in) { return start(s, tx, call, in); },
      [s](db::Tx& tx, const Call& call, const StartMatter& in, Subject subject) -> Result<Answer<View>> {
        auto seen = present(s, tx, call, in, subject);
        if (!seen) return seen;
        return Answer<View>(std::move(seen->body), 201, {{"Location", "/api/v1/matters/" + zs::to_text(subject.id)}});
      });
  routes.read<ViewMatter, View>(
      "/matters/{id}", Authorisation::matter(), "The matter as the caller sees it, now or at a moment.",
      [s](db::Tx& tx, const Call& call, const ViewMatter& in) { return answer(view(s, tx, call, in)); });
  routes.write<CommandRequest, View>(
      Method::post, "/matters/{id}/commands", Authorisation::matter(),
      "One command; the answer is the matter afterwards.",
      [s](db::Tx& tx, const Call& call, const CommandRequest& in) { return command(s, tx, call, in); },
      [s](db::Tx& tx, const Call& call, const CommandRequest& in, Subject subject) {
        return present(s, tx, call, in, subject);
      });
  routes.write<SettleValidity, View>(
      Method::post, "/matters/{id}/validity", Authorisation::matter(), "An issued paper is in force no more: revoked or repealed.",
      [s](db::Tx& tx, const Call& call, const SettleValidity& in) { return settle_validity(s, tx, call, in); },
      [s](db::Tx& tx, const Call& call, const SettleValidity& in, Subject subject) {
        return present(s, tx, call, in, subject);
      });
  routes.write<SaveDraft, SavedDraft>(
      Method::put, "/matters/{id}/draft", Authorisation::matter(), "Autosaves what the caller is writing; no event.",
      [s](db::Tx& tx, const Call& call, const SaveDraft& in) { return autosave(s, tx, call, in); },
      [s](db::Tx& tx, const Call& call, const SaveDraft& in, Subject subject) {
        return saved(s, tx, call, in, subject);
      });
  routes.write<OfMatter, api::Nothing>(
      Method::delete_, "/matters/{id}", Authorisation::matter(), "Removes an unsent draft of the caller.",
      [s](db::Tx& tx, const Call& call, const OfMatter& in) { return discard(s, tx, call, in); },
      [](db::Tx&, const Call&, const OfMatter&, Subject) -> Result<Answer<api::Nothing>> {
        return Answer<api::Nothing>({});
      });
}

void add_lists(api::Routes& routes, const Services& s) {
  routes.read<ListEvents, EventPage>(
      "/matters/{id}/events", Authorisation::matter(), "The trail, oldest first.",
      [s](db::Tx& tx, const Call& call, const ListEvents& in) { return answer(trail(s, tx, call, in)); });
  routes.read<OfMatter, Way>(
      "/matters/{id}/way", Authorisation::matter(), "The road it took, and the way before it with who would get it.",
      [s](db::Tx& tx, const Call& call, const OfMatter& in) { return answer(way(s, tx, call, in)); });
  routes.read<OfMatter, ReaderList>(
      "/matters/{id}/readers", Authorisation::matter(), "Who took part or may see it, and why.",
      [s](db::Tx& tx, const Call& call, const OfMatter& in) { return answer(readers(s, tx, call, in)); });
  routes.read<ListWorkItems, WorkItemPage>(
      "/work_items", Authorisation::signed_in(), "A page of one of the caller's lists.",
      [s](db::Tx& tx, const Call& call, const ListWorkItems& in) { return answer(work_items(s, tx, call, in)); });
  routes.read<ListLedger, LedgerPage>(
      "/ledgers/{kind}", Authorisation::signed_in(), "The register of a kind, as far as the caller may see.",
      [s](db::Tx& tx, const Call& call, const ListLedger& in) { return answer(ledger_page(s, tx, call, in)); });
  routes.read<ListLedger, LedgerSums>(
      "/ledgers/{kind}/sums", Authorisation::signed_in(), "How many lines of it these are, and what they come to.",
      [s](db::Tx& tx, const Call& call, const ListLedger& in) { return answer(ledger_sums(s, tx, call, in)); });
  routes.read<AskFigures, FiguresView>(
      "/figures", Authorisation::signed_in(), "What a kind is counted by in a period, as far as the caller may see.",
      [s](db::Tx& tx, const Call& call, const AskFigures& in) { return answer(figures(s, tx, call, in)); });
  routes.read<AskTrend, TrendView>(
      "/figures/trend", Authorisation::signed_in(), "One figure over twelve periods, as far as the caller may see.",
      [s](db::Tx& tx, const Call& call, const AskTrend& in) { return answer(figure_trend(s, tx, call, in)); });
  routes.read<AskSteps, StepsView>(
      "/figures/steps", Authorisation::signed_in(), "How a kind goes through its steps, as far as the caller may see.",
      [s](db::Tx& tx, const Call& call, const AskSteps& in) { return answer(step_figures(s, tx, call, in)); });
  routes.read<AskAhead, AheadView>(
      "/ahead", Authorisation::signed_in(), "What falls due, expires or comes round in the next days.",
      [s](db::Tx& tx, const Call& call, const AskAhead& in) { return Answer<AheadView>(ahead(s, tx, call, in)); });
  routes.read<Search, SearchPage>(
      "/search", Authorisation::signed_in(), "Matters with these words, as far as the caller may see.",
      [s](db::Tx& tx, const Call& call, const Search& in) { return answer(search_matters(s, tx, call, in)); });
  routes.read<Find, Found>(
      "/find", Authorisation::signed_in(), "A few matters and people that answer what is typed so far.",
      [s](db::Tx& tx, const Call& call, const Find& in) { return answer(find_anything(s, tx, call, in)); });
  routes.read<api::Nothing, KindList>(
      "/kinds", Authorisation::signed_in(), "Kinds of matters the caller may start or keep.",
      [s](db::Tx& tx, const Call& call, const api::Nothing&) { return answer<KindList>(kinds(s, tx, call)); });
  routes.read<ViewKind, KindView>(
      "/kinds/{kind}", Authorisation::signed_in(), "The declaration as the page needs it.",
      [s](db::Tx& tx, const Call& call, const ViewKind& in) { return answer(kind_view(s, tx, call, in)); });
}

}  // namespace

void add_routes(api::Routes& routes, const Services& services) {
  add_matters(routes, services);
  add_lists(routes, services);
  add_body_routes(routes, services);
  add_number_routes(routes, services);
  add_resource_routes(routes, services);
  add_act_routes(routes, services);
  add_delivery_routes(routes, services);
  add_office_routes(routes, services);
  add_kind_halt_routes(routes, services);
  add_deputy_routes(routes, services);
  add_mandate_routes(routes, services);
  add_migration_routes(routes, services);
  add_recurring_routes(routes, services);
  add_owed_routes(routes, services);
  add_finding_routes(routes, services);
  add_lasting_routes(routes, services);
  add_shown_routes(routes, services);
  add_governed_routes(routes, services);
  add_comparison_routes(routes, services);
  add_flow_told_routes(routes, services);
  add_edition_routes(routes, services);
  add_book_routes(routes, services);
  add_print_routes(routes, services);
  add_progress_routes(routes, services);
  add_desk_routes(routes, services);
  add_calendar_routes(routes, services);
  add_score_routes(routes, services);
  add_survey_routes(routes, services);
  add_staff_routes(routes, services);
  add_form_routes(routes, services);
  add_receipt_routes(routes, services);
}

}  // namespace zs::matter
