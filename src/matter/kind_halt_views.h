#pragma once
// A kind put aside (整类挂起) as its office orders and sees it, and as whoever would begin one sees it.

#include <matter/deliver_views.h>
#include <matter/monitor_views.h>

namespace zs::matter {

/// `extent`: starts (nothing new is begun) or everything (what runs is put aside too). `organ`: where the caller
/// directs several offices.
struct HaltKind {
  std::string kind;
  std::optional<IdText> organ;
  std::string extent;
  std::string reason;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "kind") return {.max_length = 64};
    if (field == "extent") return {.max_length = 20};
    if (field == "reason") return {.max_length = 500};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(HaltKind, (), (kind, organ, extent, reason))

struct TakeUpKind {
  std::string kind;
  std::optional<IdText> organ;
  std::optional<std::string> reason;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "kind") return {.max_length = 64};
    if (field == "reason") return {.max_length = 500};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(TakeUpKind, (), (kind, organ, reason))

struct ListKindHalts {
  std::optional<IdText> organ;
};
BOOST_DESCRIBE_STRUCT(ListKindHalts, (), (organ))

/// The last halt of a kind. `aside`: matters it put aside. `finished`: all were put aside or, once it ended, taken up.
/// `stayed`: those that could not be, with why.
struct KindHaltView {
  std::string extent;
  std::string reason;
  PersonName by;
  Instant at;
  std::optional<PersonName> ended_by;
  std::optional<Instant> ended_at;
  bool finished = true;
  int aside = 0;
  std::vector<HandOverItem> stayed;
};
BOOST_DESCRIBE_STRUCT(KindHaltView, (), (extent, reason, by, at, ended_by, ended_at, finished, aside, stayed))

/// `running`: what the caller may see of it in the organ, but for parts of other matters, which go with these.
struct KindHaltLine {
  std::string kind;
  std::string kind_title;
  int running = 0;
  std::optional<KindHaltView> halt;
};
BOOST_DESCRIBE_STRUCT(KindHaltLine, (), (kind, kind_title, running, halt))

struct KindHaltPage {
  OrganName organ;
  std::vector<OrganName> organs;
  std::vector<KindHaltLine> items;
};
BOOST_DESCRIBE_STRUCT(KindHaltPage, (), (organ, organs, items))

}  // namespace zs::matter
