#pragma once
// Who acts for whom, as people set it and see it: delegations (委托), absences (AB 角).

#include <matter/arranging_views.h>

namespace zs::matter {

/// How far it reaches. `kind`, `stage` (a stage's word, or the name of a step): empty for all. `from`: now when absent;
/// `to`: until it is ended.
struct GiveDelegation {
  std::optional<IdText> principal;  // the caller when absent
  IdText agent;                     // a post
  std::string mode;                 // replace, assist, copy
  std::optional<std::string> kind;
  std::optional<std::string> stage;
  std::optional<Instant> from;
  std::optional<Instant> to;
  std::optional<bool> sweep;  // also what is on the desk already
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "mode") return {.max_length = 20};
    if (field == "kind" || field == "stage") return {.max_length = 64};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(GiveDelegation, (), (principal, agent, mode, kind, stage, from, to, sweep))

/// `agent_away`: the agent has given his own work away at that time, and that is not
/// followed. `given`: the caller asked about is the principal, not the agent.
struct DelegationView : Arranged {
  PersonName principal;
  PersonName agent;
  PostName agent_post;
  std::string mode;
  std::string kind;
  std::string kind_title;
  std::string stage;
  bool sweep = false;
  bool given = true;
  bool agent_away = false;
};
BOOST_DESCRIBE_STRUCT(DelegationView, (Arranged),
                      (principal, agent, agent_post, mode, kind, kind_title, stage, sweep, given, agent_away))

struct DelegationList {
  std::vector<DelegationView> items;
};
BOOST_DESCRIBE_STRUCT(DelegationList, (), (items))

struct MarkAbsent {
  std::optional<IdText> person;  // the caller when absent
  std::optional<std::string> reason;
  std::optional<Instant> from;
  std::optional<Instant> to;
  std::optional<bool> sweep;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "reason") return {.max_length = 200};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(MarkAbsent, (), (person, reason, from, to, sweep))

struct AbsenceView : Arranged {
  PersonName person;
  std::string reason;
  bool sweep = false;
};
BOOST_DESCRIBE_STRUCT(AbsenceView, (Arranged), (person, reason, sweep))

/// AB 角 of one post; `deputy` null: nobody.
struct DeputyView {
  PostName post;
  std::optional<PersonName> deputy;
  std::optional<PostName> deputy_post;
};
BOOST_DESCRIBE_STRUCT(DeputyView, (), (post, deputy, deputy_post))

struct AbsenceList {
  std::vector<AbsenceView> items;
  std::vector<DeputyView> deputies;  // of the person's posts
};
BOOST_DESCRIBE_STRUCT(AbsenceList, (), (items, deputies))

/// `id`: the post; `deputy`: another post, null for nobody.
struct SetDeputy {
  IdText id;
  std::optional<IdText> deputy;
};
BOOST_DESCRIBE_STRUCT(SetDeputy, (), (id, deputy))

}  // namespace zs::matter
