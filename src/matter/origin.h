#pragma once
// One matter started from another (来文 → 督办, 批示 → 交办): its form filled in from there, linked when it is begun, and
// where it may be only one of its kind, refused with the one that is there.

#include <matter/handing.h>
#include <matter/lists.h>
#include <matter/requests.h>
#include <matter/start_kind.h>
#include <matter/unique.h>
#include <matter/views.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::matter {

/// The other matter as the one who starts sees it: fields that are hidden from him are not there.
struct Origin {
  KindPtr kind;  // that is started
  const StartFrom* rule = nullptr;
  Doing source;
  std::optional<OpinionGiven> opinion;
  std::string reason;  // why there is a second one
};

/// Who looks where a matter may come from. `locks`: he starts it, and only one may come of the other one.
struct Starter {
  const Services& services;
  db::Tx& tx;
  const api::Call& call;
  bool locks = false;
};
/// What a new matter of the kind comes from. Errors: invalid with not_found, matter_not_started_from,
/// matter_start_not_yet or matter_start_not_yours under /from.
Result<std::unique_ptr<Origin>> origin_of(const Starter& starter, KindPtr kind, const StartingFrom& from);

/// What stands in its form; files are named as they are there.
json::object fields_of_origin(Origin& origin);
/// What was given over what comes from there, files taken along to the matter `to`. Two statements a file.
json::object fields_brought(Origin& origin, const json::object& given, Id to);

/// The one that came of it already, where there may be only one. At most one statement.
std::optional<Twin> came_already(Origin& origin);
/// Refused, but for a reason. Errors: invalid with matter_started_already or its like.
Result<void> only_one(Origin& origin);
/// Before it begins: what it comes from (of a draft, that which it was linked to) is there where its kind asks for it,
/// and what is taken from there is as it stands there. Errors: matter_begun_from, invalid (form_field_not_writable).
Result<void> rests_on_origin(Doing& doing, Origin* origin, std::string_view where);
/// Links the matter to where it comes from; called after it was begun.
Result<void> link_to_origin(Doing& doing, const Origin& origin);

/// What may be started from a matter by who looks at it, in the order of areas.
std::vector<StartView> starts_of(const Services& services, const Situation& at, const Matter& matter,
                                 const api::Call& call);

/// Told beside the form before it is filled in. Two statements, one more for files.
OriginView origin_view(Origin& origin, const json::object& filled);

}  // namespace zs::matter
