#pragma once
// What the files about deliveries share: writing one down with its event, and who somebody is to it.

#include <delivery/store.h>
#include <matter/services.h>

#include <event/event.h>
#include <identity/access.h>

namespace zs::matter {

/// Appends the event of `verb` and writes the row; a sending is inserted. What people do to a delivery carries the
/// call's key; a sending is part of a command on the sender's matter, which has it. Two statements.
void write_down(const Services& services, db::Tx& tx, const api::Call& call, delivery::Delivery& delivery,
                delivery::Verb verb);

/// What one person is to a delivery.
struct Sides {
  bool receives = false;  // his registry may sign for it, return it
  bool sends = false;     // keeps the sender's register, and may see the matter
  bool sees = false;
};
/// One statement. Nobody who may not see it learns that it exists.
Sides sides_of(db::Tx& tx, const delivery::Delivery& delivery, Id person);

/// What was sent, as fields of the receiving kind.
json::object content_of(const delivery::Delivery& delivery);

/// The digest by which events name texts.
std::string text_digest(std::string_view text);

/// A delivery that the person may see in his box `in`: before it is settled every keeper, afterwards marked ones only
/// to who took part. d = delivery, P = the person.
#define ZS_IN_BOX(P) \
  "(d.way = 1 AND " ZS_KEEPS(P, "d.as_kind", "d.organ") " AND (d.mark <= 1 OR d.state = 1 OR "      \
  "d.settled_by = " P " OR EXISTS (SELECT 1 FROM involvement v WHERE v.person = " P                 \
  " AND v.matter = d.receiving)))"
/// One he may see as the sender's: through the matter.
#define ZS_OUT_BOX(P) "EXISTS (SELECT 1 FROM matter m WHERE m.id = d.matter AND " ZS_MAY_SEE(P) ")"

}  // namespace zs::matter
