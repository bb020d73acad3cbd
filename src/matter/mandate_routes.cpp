#include <identity/errors.h>
#include <identity/mandating.h>
#include <matter/arranging.h>
#include <matter/mandate.h>
#include <matter/words.h>
#include <matter/written.h>

#include <algorithm>

namespace zs::matter {
namespace mandates {
namespace {

using api::Answer;
using api::Authorisation;
using api::Call;
using api::Subject;
using arranging::Seen;
using http::Method;

Result<Id> whose(const identity::Directory& directory, const Call& call, const std::optional<IdText>& wanted) {
  return arranging::whose(directory, call, wanted, errors::mandate_not_yours);
}

MandateView view_of(const Seen& s, const identity::MandateGiven& given) {
  const auto& m = given.what;
  MandateView out;
  static_cast<Arranged&>(out) = arranging::arranged(s, {m.id, m.from, m.to, given.made_by, given.made_at});
  out.leader = arranging::named(s, m.leader);
  out.secretary = arranging::named(s, m.secretary);
  out.secretary_post = arranging::post_named(s, m.secretary_post);
  for (const auto& kind : m.kinds) out.kinds.push_back({kind, arranging::kind_title(s, kind)});
  out.acts = m.acts;
  out.vouches = m.vouches;
  out.wants_scan = m.wants_scan;
  out.given = m.leader == s.whose;
  return out;
}

Answer<MandateList> list_of(const Seen& s, const std::vector<identity::MandateGiven>& all) {
  MandateList list;
  for (const auto& one : all) list.items.push_back(view_of(s, one));
  for (Id leader : identity::leaders_of(*s.directory, s.whose, s.call.now))
    list.leaders.push_back(arranging::named(s, leader));
  return Answer<MandateList>(std::move(list));
}

std::vector<FieldFault> unknown_kinds(const Services& services, const std::vector<std::string>& kinds) {
  std::vector<FieldFault> faults;
  for (std::size_t i = 0; i < kinds.size(); ++i)
    if (!services.kinds->newest(kinds[i]))
      faults.push_back({"/kinds/" + std::to_string(i), &errors::delegation_kind_unknown, {}});
  return faults;
}

Result<Subject> give(const Services& s, db::Tx& tx, const Call& call, const GiveMandate& in) {
  auto directory = s.directory();
  auto leader = whose(*directory, call, in.leader);
  if (!leader) return Failure(leader.error());
  auto kinds = in.kinds.value_or(std::vector<std::string>());
  if (auto faults = unknown_kinds(s, kinds); !faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  const auto* post = directory->post(in.secretary);
  bool acts = in.acts.value_or(false);
  identity::Mandate mandate{no_id,
                            *leader,
                            post ? post->person : no_id,
                            in.secretary,
                            std::move(kinds),
                            acts,
                            acts && in.vouches.value_or(false),
                            in.wants_scan.value_or(false),
                            in.from.value_or(call.now),
                            in.to};
  auto made = identity::give_mandate(tx, call, *s.ids, *directory, mandate);
  if (!made) return Failure(made.error());
  return arranging::published(s, tx, *made);
}

Result<Subject> end(const Services& s, db::Tx& tx, const Call& call, const OfArranged& in) {
  auto known = identity::mandate(tx, in.id);
  if (!known || !arranging::may_arrange(*s.directory(), call, known->what.leader)) return refuse(errors::not_found);
  auto ended = identity::end_mandate(tx, call, *s.ids, in.id);
  if (!ended) return Failure(ended.error());
  return arranging::published(s, tx, in.id);
}

void add_all(api::Routes& routes, const Services& s) {
  routes.read<ListArranged, MandateList>(
      "/mandates", Authorisation::signed_in(), "Mandates of secretaries, given and received.",
      [s](db::Tx& tx, const Call& call, const ListArranged& in) -> Result<Answer<MandateList>> {
        auto directory = s.directory();
        auto person = whose(*directory, call, in.person);
        if (!person) return Failure(person.error());
        return list_of({s, call, directory, *person}, identity::mandates_of(tx, *person, arranging::most_listed));
      });
  routes.read<ListWritten, WrittenPage>(
      "/mandates/words", Authorisation::signed_in(), "Words secretaries wrote or gave: the caller's, or for the caller.",
      [s](db::Tx& tx, const Call& call, const ListWritten& in) -> Result<Answer<WrittenPage>> {
        auto page = written_page(s, tx, call, in);
        if (!page) return Failure(page.error());
        return Answer<WrittenPage>(std::move(*page));
      });
  routes.write<GiveMandate, MandateView>(
      Method::post, "/mandates", Authorisation::signed_in(), "Lets a secretary write down or give a leader's word.",
      [s](db::Tx& tx, const Call& call, const GiveMandate& in) { return give(s, tx, call, in); },
      [s](db::Tx& tx, const Call& call, const GiveMandate&, Subject made) -> Result<Answer<MandateView>> {
        auto given = identity::mandate(tx, made.id);
        if (!given) return refuse(errors::not_found);
        return Answer<MandateView>(view_of({s, call, s.directory(), given->what.leader}, *given), 201);
      });
  routes.write<OfArranged, api::Nothing>(
      Method::delete_, "/mandates/{id}", Authorisation::signed_in(), "Ends a mandate now.",
      [s](db::Tx& tx, const Call& call, const OfArranged& in) { return end(s, tx, call, in); },
      [](db::Tx&, const Call&, const OfArranged&, Subject) -> Result<Answer<api::Nothing>> {
        return Answer<api::Nothing>({});
      });
}

}  // namespace
}  // namespace mandates

void add_mandate_routes(api::Routes& routes, const Services& services) { mandates::add_all(routes, services); }

}  // namespace zs::matter
