#include <matter/background.h>
#include <matter/chain.h>
#include <matter/deliver.h>
#include <matter/link.h>
#include <matter/link_related.h>
#include <matter/scan.h>
#include <matter/view.h>

namespace zs::matter {
namespace {

using DeliveryAct = api::Subject;

template <class Out>
Result<api::Answer<Out>> as_answer(Result<Out> result) {
  if (!result) return Failure(result.error());
  return api::Answer<Out>(std::move(*result));
}

/// A write on one delivery, answered with the delivery as it is then.
template <class In, class Act>
void add_act(api::Routes& routes, const Services& s, std::string_view path, std::string_view summary, Act act) {
  routes.write<In, DeliveryView>(
      http::Method::post, path, api::Authorisation::matter(), summary,
      [s, act](db::Tx& tx, const api::Call& call, const In& in) { return act(s, tx, call, in); },
      [s](db::Tx& tx, const api::Call& call, const In&, DeliveryAct subject) {
        return as_answer(delivery_view(s, tx, call, {subject.id}));
      });
}

void add_box_routes(api::Routes& routes, const Services& s) {
  routes.read<ListDeliveries, DeliveryPage>("/deliveries", api::Authorisation::signed_in(),
                                            "What came in for, or went out from, an organ the caller keeps.",
                                            [s](db::Tx& tx, const api::Call& call, const ListDeliveries& in) {
                                              return as_answer(deliveries(s, tx, call, in));
                                            });
  routes.read<OfDelivery, DeliveryView>("/deliveries/{id}", api::Authorisation::matter(),
                                        "What was sent, and what became of it.",
                                        [s](db::Tx& tx, const api::Call& call, const OfDelivery& in) {
                                          return as_answer(delivery_view(s, tx, call, in));
                                        });
  add_act<SignDelivery>(routes, s, "/deliveries/{id}/sign_for", "Signs for a delivery and registers it, in one act.",
                        sign_for);
  add_act<SettleDelivery>(routes, s, "/deliveries/{id}/return", "Returns a delivery with a reason.", give_back);
  add_act<SettleDelivery>(routes, s, "/deliveries/{id}/recall", "Calls a delivery back before it is signed for.",
                          recall);
  add_act<UrgeDelivery>(routes, s, "/deliveries/{id}/urge", "Urges the receiver to sign for it.", urge);
}

void add_matter_side_routes(api::Routes& routes, const Services& s) {
  routes.read<OfMatter, MatterDeliveries>(
      "/matters/{id}/deliveries", api::Authorisation::matter(), "Where the matter came from and where it went.",
      [s](db::Tx& tx, const api::Call& call, const OfMatter& in) { return as_answer(deliveries_of(s, tx, call, in)); });
  routes.write<SendAgain, MatterDeliveries>(
      http::Method::post, "/matters/{id}/deliveries", api::Authorisation::matter(),
      "Sends it to further organs, or again after a return or recall.",
      [s](db::Tx& tx, const api::Call& call, const SendAgain& in) { return send_again(s, tx, call, in); },
      [s](db::Tx& tx, const api::Call& call, const SendAgain&, api::Subject subject) {
        return as_answer(deliveries_of(s, tx, call, {subject.id}));
      });
  routes.write<AddLink, View>(
      http::Method::post, "/matters/{id}/links", api::Authorisation::matter(), "Links the matter to another one.",
      [s](db::Tx& tx, const api::Call& call, const AddLink& in) { return add_link(s, tx, call, in); },
      [s](db::Tx& tx, const api::Call& call, const AddLink&, api::Subject subject) {
        return as_answer(view(s, tx, call, {subject.id, std::nullopt}));
      });
  routes.write<FileScan, View>(
      http::Method::post, "/matters/{id}/scans", api::Authorisation::matter(), "Files a scanned sheet in its matter.",
      [s](db::Tx& tx, const api::Call& call, const FileScan& in) { return file_scan(s, tx, call, in); },
      [s](db::Tx& tx, const api::Call& call, const FileScan&, api::Subject subject) {
        return as_answer(view(s, tx, call, {subject.id, std::nullopt}));
      });
  routes.read<OfMatter, RelatedView>(
      "/matters/{id}/related", api::Authorisation::matter(), "What it is linked to, and what was alike.",
      [s](db::Tx& tx, const api::Call& call, const OfMatter& in) { return as_answer(related(s, tx, call, in)); });
  routes.read<OfMatter, ChainView>(
      "/matters/{id}/chain", api::Authorisation::matter(), "What it arises from and what came of it, link by link.",
      [s](db::Tx& tx, const api::Call& call, const OfMatter& in) { return as_answer(chain(s, tx, call, in)); });
  routes.read<OfMatter, BackgroundView>(
      "/matters/{id}/background", api::Authorisation::matter(), "What came before it, and how the like was handled.",
      [s](db::Tx& tx, const api::Call& call, const OfMatter& in) { return as_answer(background(s, tx, call, in)); });
}

}  // namespace

void add_delivery_routes(api::Routes& routes, const Services& services) {
  add_box_routes(routes, services);
  add_matter_side_routes(routes, services);
}

}  // namespace zs::matter
