#include <matter/burden.h>
#include <matter/error_register.h>
#include <matter/handover.h>
#include <matter/monitor.h>
#include <matter/sections.h>

namespace zs::matter {
namespace {

using api::Authorisation;
using api::Call;

template <class Out>
Result<api::Answer<Out>> office_answer(Result<Out> result) {
  if (!result) return Failure(result.error());
  return api::Answer<Out>(std::move(*result));
}

void add_handover_routes(api::Routes& routes, const Services& s) {
  routes.write<HandOver, HandOverView>(
      http::Method::post, "/people/{id}/handover", Authorisation::signed_in(),
      "Hands over what a person has on his desk to another, matter by matter; dry_run says what would go.",
      [s](db::Tx& tx, const Call& call, const HandOver& in) { return hand_over(s, tx, call, in); },
      [s](db::Tx& tx, const Call& call, const HandOver& in, api::Subject) {
        bool dry = in.dry_run.value_or(false);
        return office_answer(dry ? hand_over_tried(s, tx, call, in) : last_handover(s, tx, call, in.id));
      });
  routes.read<OfPerson, HandOverView>(
      "/people/{id}/handover", Authorisation::signed_in(), "The last hand-over of a person, and what stayed.",
      [s](db::Tx& tx, const Call& call, const OfPerson& in) { return office_answer(last_handover(s, tx, call, in.id)); });
}

}  // namespace

void add_office_routes(api::Routes& routes, const Services& s) {
  routes.read<ListMonitor, MonitorPage>(
      "/monitor/matters", Authorisation::signed_in(), "Running matters of an organ, for who directs its office.",
      [s](db::Tx& tx, const Call& call, const ListMonitor& in) { return office_answer(monitor(s, tx, call, in)); });
  routes.read<ListLoad, LoadPage>(
      "/monitor/load", Authorisation::signed_in(), "What lies on each desk of an organ.",
      [s](db::Tx& tx, const Call& call, const ListLoad& in) { return office_answer(load(s, tx, call, in)); });
  routes.read<ListErrors, ErrorPage>(
      "/monitor/errors", Authorisation::signed_in(), "What went wrong in an organ, newest first.",
      [s](db::Tx& tx, const Call& call, const ListErrors& in) { return office_answer(error_register(s, tx, call, in)); });
  routes.read<AskQuality, QualityView>(
      "/monitor/quality", Authorisation::signed_in(), "The seven promises of an office in a period, each with how often it was broken.",
      [s](db::Tx& tx, const Call& call, const AskQuality& in) { return office_answer(quality(s, tx, call, in)); });
  routes.read<AskSections, SectionsView>(
      "/monitor/sections", Authorisation::signed_in(), "How each section and person of an office stands in a period.",
      [s](db::Tx& tx, const Call& call, const AskSections& in) { return office_answer(sections(s, tx, call, in)); });
  routes.read<OfPerson, PersonLoad>(
      "/people/{id}/load", Authorisation::signed_in(), "What somebody has in hand, before he is given more.",
      [s](db::Tx& tx, const Call& call, const OfPerson& in) { return office_answer(person_load(s, tx, call, in)); });
  routes.read<AskBurden, BurdenView>(
      "/burden", Authorisation::signed_in(), "How much a unit is asked by others, this month and this year.",
      [s](db::Tx& tx, const Call& call, const AskBurden& in) { return office_answer(burden(s, tx, call, in)); });
  add_handover_routes(routes, s);
}

}  // namespace zs::matter
