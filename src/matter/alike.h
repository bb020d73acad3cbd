#pragma once
// By what matters of a kind are alike, for the statements that look for such (`link_related`, `background`).

#include <identity/access.h>
#include <identity/directory.h>
#include <matter/kind.h>
#include <matter/link_views.h>
#include <matter/row.h>

#include <array>
#include <string>
#include <string_view>

namespace zs::matter {

inline constexpr std::size_t most_keys = 3;

struct AlikeKey {
  std::string field, value;
};
using AlikeKeys = std::array<AlikeKey, most_keys>;

/// What stands in the index of register fields for a key.
std::string key_text(const form::ListKey& key);

/// The values by which matters of the kind are similar; empty where these fields lack the first of them.
AlikeKeys keys_of(const Kind& kind, const json::object& fields);

// $1 kind, $2 the matter itself, $3 the person, $4 how many, $5 and $6 a field and its value, and so on: a key without
// a name holds for all.
#define ZS_KEY(FIELD, VALUE)                                                                           \
  "(" FIELD " = '' OR EXISTS (SELECT 1 FROM matter_field x WHERE x.matter = m.id AND x.field = " FIELD \
  " AND x.value = " VALUE "))"
#define ZS_BY_FIRST_KEY                                                                                            \
  " FROM matter_field f JOIN matter m ON m.id = f.matter WHERE f.kind = $1 AND f.field = $5 AND f.value = $6 AND " \
  "m.id <> $2 AND m.state <> 'draft' AND " ZS_MAY_SEE("$3") " "
#define ZS_NEWEST_BY_KEY "ORDER BY f.matter DESC LIMIT $4"
#define ZS_SIMILAR                                                                               \
  ZS_BY_FIRST_KEY "AND m.state = 'closed' AND " ZS_KEY("CAST($7 AS text)", "$8") " AND " ZS_KEY( \
      "CAST($9 AS text)", "$10") " " ZS_NEWEST_BY_KEY

/// Words on desks that are done, as `handled_line` reads them; `w.matter IN (…)` and an end follow.
#define ZS_HANDLED                                                                                        \
  "SELECT w.matter, w.step, w.step_title, w.person, w.post, w.done_at, w.outcome, COALESCE(w.correction, " \
  "w.opinion) FROM work_item w WHERE w.done_at IS NOT NULL AND w.outcome IS NOT NULL AND w.outcome <> 'withdraw' AND "
#define ZS_HANDLED_IN_ORDER " ORDER BY w.matter, w.done_at, w.id"

/// Whether what was done at the step is told beside others: those declared, or all but the starter's own.
bool tells(const Kind& kind, const std::string& step);

SimilarLine similar_line(const Matter& matter, Language language);
HandledLine handled_line(const db::Row& row, const identity::Directory& directory, Language language);

}  // namespace zs::matter
