#include <identity/delegating.h>
#include <identity/errors.h>
#include <matter/arranging.h>
#include <matter/deputy.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace arranging {
namespace {

using api::Answer;
using api::Authorisation;
using api::Call;
using api::Subject;
using http::Method;
using identity::Reach;

template <class In>
Result<Reach> reach_of(const Services& services, const Call& call, const In& in) {
  Reach reach{in.kind.value_or(""), in.stage.value_or(""), in.from.value_or(call.now), in.to};
  auto kind = reach.kind.empty() ? nullptr : services.kinds->newest(reach.kind);
  if (!reach.kind.empty() && !kind) return refuse(errors::invalid, {}, {{"/kind", &errors::delegation_kind_unknown, {}}});
  if (reach.stage.empty()) return reach;
  for (const auto& one : services.kinds->all())
    for (const auto& step : one->flow.steps)
      if ((!kind || one->kind == kind->kind) && (step.stage == reach.stage || step.name == reach.stage)) return reach;
  return refuse(errors::invalid, {}, {{"/stage", &errors::delegation_kind_unknown, {}}});
}

bool gives_away(const identity::Directory& directory, const identity::Delegation& d) {
  return std::ranges::any_of(directory.delegations(), [&](const identity::Delegation& other) {
    bool meets = (!d.reach.to || other.reach.from < *d.reach.to) && (!other.reach.to || d.reach.from < *other.reach.to);
    return other.principal == d.agent && other.mode == identity::DelegationMode::alone && meets;
  });
}

DelegationView view_of(const Seen& s, const identity::Given<identity::Delegation>& g) {
  const auto& d = g.what;
  auto set = arranged(s, {d.id, d.reach.from, d.reach.to, g.made_by, g.made_at});
  bool away = set.state != "over" && gives_away(*s.directory, d);
  return {std::move(set),
          named(s, d.principal),
          named(s, d.agent),
          post_named(s, d.agent_post),
          std::string(identity::to_text(d.mode)),
          d.reach.kind,
          kind_title(s, d.reach.kind),
          d.reach.stage,
          g.sweep != identity::Sweep::no,
          d.principal == s.whose,
          away};
}

AbsenceView view_of(const Seen& s, const identity::Given<identity::Absence>& g) {
  const auto& reach = g.what.reach;
  return {arranged(s, {g.what.id, reach.from, reach.to, g.made_by, g.made_at}), named(s, g.what.person), g.reason,
          g.sweep != identity::Sweep::no};
}

template <class List, class T>
Answer<List> list_of(const Seen& seen, const std::vector<T>& all) {
  List list;
  for (const auto& one : all) list.items.push_back(view_of(seen, one));
  return Answer<List>(std::move(list));
}

DeputyView deputy_view(const Seen& s, Id post) {
  DeputyView out{post_named(s, post), {}, {}};
  const auto* held = s.directory->post(post);
  const auto* deputy = held ? s.directory->post(held->deputy) : nullptr;
  if (!deputy) return out;
  out.deputy = named(s, deputy->person);
  out.deputy_post = post_named(s, deputy->id);
  return out;
}

Result<Subject> delegate(const Services& s, db::Tx& tx, const Call& call, const GiveDelegation& in) {
  auto directory = s.directory();
  auto principal = whose(*directory, call, in.principal, errors::delegation_not_yours);
  if (!principal) return Failure(principal.error());
  auto mode = identity::mode_from_text(in.mode);
  if (!mode)
    return refuse(errors::invalid, {},
                  {{"/mode", &errors::not_a_choice, {{"choices", Words::List{"replace", "assist", "copy"}}}}});
  auto reach = reach_of(s, call, in);
  if (!reach) return Failure(reach.error());
  const auto* post = directory->post(in.agent);
  identity::Delegation d{no_id, *principal, post ? post->person : no_id, in.agent, *mode, *reach};
  bool sweeps = in.sweep.value_or(false) && *mode == identity::DelegationMode::alone;
  auto made = identity::delegate(tx, call, *s.ids, *directory,
                                 {d, sweeps ? identity::Sweep::wanted : identity::Sweep::no});
  if (!made) return Failure(made.error());
  return published(s, tx, *made);
}

Result<Subject> mark_absent(const Services& s, db::Tx& tx, const Call& call, const MarkAbsent& in) {
  auto directory = s.directory();
  auto person = whose(*directory, call, in.person, errors::delegation_not_yours);
  if (!person) return Failure(person.error());
  identity::Absence absence{no_id, *person, {{}, {}, in.from.value_or(call.now), in.to}};
  auto sweep = in.sweep.value_or(true) ? identity::Sweep::wanted : identity::Sweep::no;
  auto made = identity::mark_absent(tx, call, *s.ids, {absence, sweep, in.reason.value_or("")});
  if (!made) return Failure(made.error());
  return published(s, tx, *made);
}

template <class Given, class Whose, class End>
Result<Subject> end(const Services& s, db::Tx& tx, const Call& call, const std::optional<Given>& known, Whose whose_it,
                    End finish) {
  if (!known || !may_arrange(*s.directory(), call, whose_it(*known))) return refuse(errors::not_found);
  auto ended = finish(tx, call, *s.ids, known->what.id);
  if (!ended) return Failure(ended.error());
  return published(s, tx, known->what.id);
}

void add_delegations(api::Routes& routes, const Services& s) {
  routes.read<ListArranged, DelegationList>(
      "/delegations", Authorisation::signed_in(), "Delegations given and received.",
      [s](db::Tx& tx, const Call& call, const ListArranged& in) -> Result<Answer<DelegationList>> {
        auto person = whose(*s.directory(), call, in.person, errors::delegation_not_yours);
        if (!person) return Failure(person.error());
        return list_of<DelegationList>(Seen{s, call, s.directory(), *person},
                                       identity::delegations_of(tx, *person, most_listed));
      });
  routes.write<GiveDelegation, DelegationView>(
      Method::post, "/delegations", Authorisation::signed_in(), "Gives one's work, or a part of it, to another.",
      [s](db::Tx& tx, const Call& call, const GiveDelegation& in) { return delegate(s, tx, call, in); },
      [s](db::Tx& tx, const Call& call, const GiveDelegation&, Subject made) -> Result<Answer<DelegationView>> {
        auto given = identity::delegation(tx, made.id);
        if (!given) return refuse(errors::not_found);
        return Answer<DelegationView>(view_of({s, call, s.directory(), given->what.principal}, *given), 201);
      });
  routes.write<OfArranged, api::Nothing>(
      Method::delete_, "/delegations/{id}", Authorisation::signed_in(), "Ends a delegation now; what is open goes back.",
      [s](db::Tx& tx, const Call& call, const OfArranged& in) {
        return end(
            s, tx, call, identity::delegation(tx, in.id), [](auto& g) { return g.what.principal; },
            identity::end_delegation);
      },
      [](db::Tx&, const Call&, const OfArranged&, Subject) -> Result<Answer<api::Nothing>> {
        return Answer<api::Nothing>({});
      });
}

void add_absences(api::Routes& routes, const Services& s) {
  routes.read<ListArranged, AbsenceList>(
      "/absences", Authorisation::signed_in(), "Absences, and the deputies of one's posts.",
      [s](db::Tx& tx, const Call& call, const ListArranged& in) -> Result<Answer<AbsenceList>> {
        auto directory = s.directory();
        auto person = whose(*directory, call, in.person, errors::delegation_not_yours);
        if (!person) return Failure(person.error());
        Seen seen{s, call, directory, *person};
        auto list = list_of<AbsenceList>(seen, identity::absences_of(tx, *person, most_listed));
        for (Id post : directory->person(*person)->posts) list.body.deputies.push_back(deputy_view(seen, post));
        return list;
      });
  routes.write<MarkAbsent, AbsenceView>(
      Method::post, "/absences", Authorisation::signed_in(), "Marks an absence: the deputies of one's posts act.",
      [s](db::Tx& tx, const Call& call, const MarkAbsent& in) { return mark_absent(s, tx, call, in); },
      [s](db::Tx& tx, const Call& call, const MarkAbsent&, Subject made) -> Result<Answer<AbsenceView>> {
        auto given = identity::absence(tx, made.id);
        if (!given) return refuse(errors::not_found);
        return Answer<AbsenceView>(view_of({s, call, s.directory(), given->what.person}, *given), 201);
      });
  routes.write<OfArranged, api::Nothing>(
      Method::delete_, "/absences/{id}", Authorisation::signed_in(), "Ends an absence now; what is open comes back.",
      [s](db::Tx& tx, const Call& call, const OfArranged& in) {
        return end(
            s, tx, call, identity::absence(tx, in.id), [](auto& g) { return g.what.person; }, identity::end_absence);
      },
      [](db::Tx&, const Call&, const OfArranged&, Subject) -> Result<Answer<api::Nothing>> {
        return Answer<api::Nothing>({});
      });
}

void add_deputies(api::Routes& routes, const Services& s) {
  routes.write<SetDeputy, DeputyView>(
      Method::put, "/posts/{id}/deputy", Authorisation::signed_in(), "Who acts while the holder of a post is absent.",
      [s](db::Tx& tx, const Call& call, const SetDeputy& in) -> Result<Subject> {
        auto directory = s.directory();
        const auto* post = directory->post(in.id);
        if (!post || !may_arrange(*directory, call, post->person)) return refuse(errors::not_found);
        auto set = identity::set_deputy(tx, call, *s.ids, *directory, {in.id, in.deputy ? Id(*in.deputy) : no_id});
        if (!set) return Failure(set.error());
        return published(s, tx, in.id);
      },
      [s](db::Tx&, const Call& call, const SetDeputy& in, Subject) -> Result<Answer<DeputyView>> {
        return Answer<DeputyView>(deputy_view({s, call, s.directory(), call.caller.person}, in.id));
      });
}

}  // namespace
}  // namespace arranging

void add_deputy_routes(api::Routes& routes, const Services& services) {
  arranging::add_delegations(routes, services);
  arranging::add_absences(routes, services);
  arranging::add_deputies(routes, services);
}

}  // namespace zs::matter
