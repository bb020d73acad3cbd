#pragma once
// What the pages about acting for others share (委托, AB 角, 代录): whose affairs somebody may arrange, and how people,
// posts, kinds and moments are shown there.

#include <api/api.h>
#include <identity/directory.h>
#include <matter/arranging_views.h>
#include <matter/services.h>

#include <optional>
#include <string>
#include <string_view>

namespace zs::matter::arranging {

inline constexpr int most_listed = 200;

/// Who asks, in today's office, about whom.
struct Seen {
  const Services& services;
  const api::Call& call;
  identity::Snapshot directory;
  Id whose;
};

PersonName named(const Seen& seen, Id person);
PostName post_named(const Seen& seen, Id post);
/// The title of a kind of matter; empty for all.
std::string kind_title(const Seen& seen, const std::string& kind);
/// What somebody set, as it was set.
struct Setting {
  Id id;
  Instant from;
  std::optional<Instant> to;
  Id made_by;
  Instant made_at;
};
Arranged arranged(const Seen& seen, const Setting& setting);

/// His own, or those of somebody whose office the caller directs.
bool may_arrange(const identity::Directory& directory, const api::Call& call, Id person);
/// Whose it is about: the caller when nobody is named. Errors: not_found; for another's affairs the one given.
Result<Id> whose(const identity::Directory& directory, const api::Call& call, const std::optional<api::IdText>& wanted,
                 const ErrorKind& not_yours);

/// The last step of every change: everybody sees it, and what is on desks follows.
api::Subject published(const Services& services, db::Tx& tx, Id subject);

}  // namespace zs::matter::arranging
