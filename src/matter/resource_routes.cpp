#include <matter/books.h>
#include <matter/resources.h>
#include <matter/routes.h>

namespace zs::matter {
namespace {

using api::Authorisation;
using api::Call;
using http::Method;

template <class Out>
Result<api::Answer<Out>> told_of(Result<Out> result, int status = 200) {
  if (!result) return Failure(result.error());
  return api::Answer<Out>(std::move(*result), status);
}

template <class In>
using WriteResource = Result<api::Subject> (*)(const Services&, db::Tx&, const Call&, const In&);

/// How one is written in the register, and over which route.
template <class In>
struct ResourceWriting {
  Method method;
  std::string_view path, summary;
  WriteResource<In> write;
  int status = 200;
};

/// A write in the register; the answer is the resource as it stands then.
template <class In>
void add_resource_writing(api::Routes& routes, const Services& s, const ResourceWriting<In>& w) {
  routes.write<In, ResourceView>(
      w.method, w.path, Authorisation::signed_in(), w.summary,
      [s, write = w.write](db::Tx& tx, const Call& call, const In& in) { return write(s, tx, call, in); },
      [s, status = w.status](db::Tx& tx, const Call& call, const In&, api::Subject subject) {
        return told_of(resource(s, tx, call, subject.id), status);
      });
}

void add_resource_reading(api::Routes& routes, const Services& s) {
  routes.read<api::Nothing, SortList>(
      "/resource_sorts", Authorisation::signed_in(), "What can be booked here, and whose registers the caller keeps.",
      [s](db::Tx& tx, const Call& call, const api::Nothing&) {
        return told_of<SortList>(resource_sorts(s, tx, call));
      });
  routes.read<ListResources, ResourceList>(
      "/resources", Authorisation::signed_in(), "All of a sort, and what is booked of them in a span of time.",
      [s](db::Tx& tx, const Call& call, const ListResources& in) { return told_of(resources(s, tx, call, in)); });
  routes.read<OfResource, ResourceView>(
      "/resources/{id}", Authorisation::signed_in(), "One thing that can be booked.",
      [s](db::Tx& tx, const Call& call, const OfResource& in) { return told_of(resource(s, tx, call, in.id)); });
  routes.read<AskConflicts, ConflictList>(
      "/conflicts", Authorisation::signed_in(), "Whose time is taken already: told, not refused.",
      [s](db::Tx& tx, const Call& call, const AskConflicts& in) { return told_of(conflicts(s, tx, call, in)); });
}

}  // namespace

void add_resource_routes(api::Routes& routes, const Services& s) {
  add_resource_reading(routes, s);
  add_resource_writing<NewResource>(
      routes, s, {Method::post, "/resources", "Enters something that can be booked.", new_resource, 201});
  add_resource_writing<ChangeResource>(
      routes, s, {Method::put, "/resources/{id}", "What the register says of it from now on.", change_resource});
  add_resource_writing<CloseResource>(
      routes, s,
      {Method::post, "/resources/{id}/closings", "Out of service for a time, with a reason.", close_resource});
  add_resource_writing<OpenResource>(
      routes, s, {Method::delete_, "/resources/{id}/closings/{closing}", "In service again.", open_resource});
  add_resource_writing<RetireResource>(
      routes, s, {Method::post, "/resources/{id}/retire", "Takes it out of use for ever.", retire_resource});
}

}  // namespace zs::matter
