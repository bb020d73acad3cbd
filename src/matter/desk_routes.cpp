#include <matter/work_view.h>
#include <matter/workbench.h>

namespace zs::matter {

/// What one's desk looks like: the first page, and the views one keeps.
void add_desk_routes(api::Routes& routes, const Services& s) {
  routes.read<api::Nothing, Workbench>(
      "/workbench", api::Authorisation::signed_in(),
      "What needs the caller, what he sent and where it is, what he was told.",
      [s](db::Tx& tx, const api::Call& call, const api::Nothing&) -> Result<api::Answer<Workbench>> {
        auto found = workbench(s, tx, call);
        if (!found) return Failure(found.error());
        return api::Answer<Workbench>(std::move(*found));
      });
  routes.read<api::Nothing, WorkViews>(
      "/work_views", api::Authorisation::signed_in(), "Filters of lists the caller keeps.",
      [](db::Tx& tx, const api::Call& call, const api::Nothing&) -> Result<api::Answer<WorkViews>> {
        return api::Answer<WorkViews>(work_views(tx, call.caller.person));
      });
  routes.write<KeepWorkView, WorkViews>(
      http::Method::post, "/work_views", api::Authorisation::signed_in(),
      "Keeps filters under a name; the name's former ones go.",
      [s](db::Tx& tx, const api::Call& call, const KeepWorkView& in) { return keep_work_view(s, tx, call, in); },
      [](db::Tx& tx, const api::Call& call, const KeepWorkView&, api::Subject) -> Result<api::Answer<WorkViews>> {
        return api::Answer<WorkViews>(work_views(tx, call.caller.person));
      });
  routes.write<OfWorkView, api::Nothing>(
      http::Method::delete_, "/work_views/{id}", api::Authorisation::signed_in(), "Forgets one of them.",
      [](db::Tx& tx, const api::Call& call, const OfWorkView& in) { return forget_work_view(tx, call, in); },
      [](db::Tx&, const api::Call&, const OfWorkView&, api::Subject) -> Result<api::Answer<api::Nothing>> {
        return api::Answer<api::Nothing>({});
      });
}

}  // namespace zs::matter
