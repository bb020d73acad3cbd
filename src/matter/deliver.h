#pragma once
// Papers between organs (分发–签收), as the façade does it: completing a declared step sends a delivery to each organ
// named; its registry signs for it and so begins a matter of its own, or returns it; the sender's registry recalls,
// urges and sends again. A command locks the sender's matter or one delivery, never two things of two organs. A
// registry is whoever keeps the register of the kind in the organ.

#include <delivery/delivery.h>
#include <matter/deliver_views.h>
#include <matter/record.h>
#include <matter/services.h>

namespace zs::matter {

/// Sends what the matter's declaration says to whom its fields name, but to no organ that anything of it was sent to
/// before. Called when the step was completed, in its transaction. Two statements an organ and two a file.
void send_named(Doing& doing);

/// POST /matters/{id}/deliveries (补发): to further organs, or again after a return or recall.
/// Errors: not_found, delivery_not_registry, delivery_not_yet, delivery_live, invalid.
Result<api::Subject> send_again(const Services& services, db::Tx& tx, const api::Call& call, const SendAgain& in);

/// POST /deliveries/{id}/sign_for: 签收, 登记 and 初审 in one act. Errors: not_found, delivery_not_registry,
/// delivery_settled, required, those of starting a matter.
Result<api::Subject> sign_for(const Services& services, db::Tx& tx, const api::Call& call, const SignDelivery& in);

/// POST /deliveries/{id}/return (退文). Errors: not_found, delivery_not_registry, delivery_settled, required.
Result<api::Subject> give_back(const Services& services, db::Tx& tx, const api::Call& call, const SettleDelivery& in);

/// POST /deliveries/{id}/recall, by the sender and before it is signed for.
/// Errors: not_found, delivery_not_registry, delivery_settled.
Result<api::Subject> recall(const Services& services, db::Tx& tx, const api::Call& call, const SettleDelivery& in);

/// POST /deliveries/{id}/urge (催签). Errors: not_found, delivery_not_registry, delivery_settled, delivery_on_paper,
/// delivery_urged_recently.
Result<api::Subject> urge(const Services& services, db::Tx& tx, const api::Call& call, const UrgeDelivery& in);

/// GET /deliveries. At most three statements. Errors: delivery_box_unknown, matter_cursor_malformed, not_found (a box
/// of an organ he keeps nothing for).
Result<DeliveryPage> deliveries(const Services& services, db::Tx& tx, const api::Call& call, const ListDeliveries& in);

/// GET /deliveries/{id}. Errors: not_found.
Result<DeliveryView> delivery_view(const Services& services, db::Tx& tx, const api::Call& call, const OfDelivery& in);

/// GET /matters/{id}/deliveries. Errors: not_found.
Result<MatterDeliveries> deliveries_of(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

/// Whether the registry of an organ has a box for these: they are sent, or are what something sent becomes.
bool has_box(const Kinds& kinds, std::string_view kind);
/// Whether what an organ sends becomes one of this kind.
bool receives(const Kinds& kinds, std::string_view kind);

/// How many deliveries wait at the doors the person keeps; 1000 stands for "999+". One statement.
int waiting_at_doors(db::Tx& tx, Id person);

/// Whether the person may read the files of a matter that does not exist yet: those of a delivery that waits for his
/// registry. One statement.
bool may_read_waiting(db::Tx& tx, Id receiving, Id person);

void add_delivery_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
