#pragma once
// Who acts for whom in the office: standing delegations (委托), absences and the deputies of posts (AB 角). Part of the
// directory's snapshot; pure look-ups, followed once: who acts for somebody never hands it on by a delegation of his
// own, so no ring can form.

#include <base/id.h>
#include <base/time.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::identity {

class Directory;

/// How far it reaches: kind and stage (or step) of a matter, empty for all of them, and from when to when.
struct Reach {
  std::string kind, stage;
  Instant from{};
  std::optional<Instant> to;  // nullopt: until it is ended
};

/// alone: only the agent has it; beside: both see it, whoever is first; informed: the agent gets it to read.
enum class DelegationMode { alone = 1, beside, informed };
std::string_view to_text(DelegationMode mode);  // replace assist copy
std::optional<DelegationMode> mode_from_text(std::string_view text);

struct Delegation {
  Id id = no_id, principal = no_id, agent = no_id, agent_post = no_id;
  DelegationMode mode = DelegationMode::alone;
  Reach reach;
};

struct Absence {
  Id id = no_id, person = no_id;
  Reach reach;  // from, to
};

/// What somebody is asked to do, as far as it matters who may do it for him.
struct Errand {
  std::string_view kind, step, stage;
  int mark = 0;  // of the matter: 工作秘密 (2) goes only to who is cleared for it
  Instant at{};
};

/// Whether he still holds that post and is cleared for what it is about.
bool able(const Directory& directory, Id person, Id post, const Errand& errand);

/// Somebody who acts for another.
struct Substitute {
  Id person = no_id, post = no_id;
  Id grant = no_id;  // the delegation or absence
  DelegationMode mode = DelegationMode::alone;
  bool deputy = false;  // by AB 角
};
/// Who acts today for `principal` holding `post`: by his delegations, the narrowest and then the newest first; without
/// one that stands alone, by the deputy of the post while he is absent.
std::vector<Substitute> substitutes(const Directory& directory, Id principal, Id post, const Errand& errand);

/// What he has given away at a moment; not what the agent only gets to read.
std::vector<const Delegation*> given_away(const Directory& directory, Id principal, Instant at);

/// Whether a delegation or absence still holds at a moment.
bool grant_holds(const Directory& directory, Id grant, Instant at);

}  // namespace zs::identity
