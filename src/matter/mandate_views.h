#pragma once
// Whose secretary somebody is, as people set it and see it (代录, 代办).

#include <matter/arranging_views.h>

namespace zs::matter {

/// `kinds`: of matters, all when absent or empty. `acts`: he may act (代办), not only write down (代录); `vouches`: also at
/// steps where somebody answers for the matter. `from`: now when absent; `to`: until it is ended.
struct GiveMandate {
  std::optional<IdText> leader;  // the caller when absent
  IdText secretary;              // a post
  std::optional<std::vector<std::string>> kinds;
  std::optional<bool> acts;
  std::optional<bool> vouches;
  std::optional<bool> wants_scan;
  std::optional<Instant> from;
  std::optional<Instant> to;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "kinds") return {.max_items = 50};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(GiveMandate, (), (leader, secretary, kinds, acts, vouches, wants_scan, from, to))

struct KindName {
  std::string kind;
  std::string title;
};
BOOST_DESCRIBE_STRUCT(KindName, (), (kind, title))

/// `given`: who is asked about is the leader, not the secretary.
struct MandateView : Arranged {
  PersonName leader;
  PersonName secretary;
  PostName secretary_post;
  std::vector<KindName> kinds;
  bool acts = false;
  bool vouches = false;
  bool wants_scan = false;
  bool given = true;
};
BOOST_DESCRIBE_STRUCT(MandateView, (Arranged),
                      (leader, secretary, secretary_post, kinds, acts, vouches, wants_scan, given))

/// Words that secretaries wrote or gave. side: mine (the caller's, for leaders), for_me (those of his secretaries, for
/// him). `open`: only those the leader has not confirmed.
struct ListWritten {
  std::string side;
  std::optional<bool> open;
  std::optional<int> limit;
  std::optional<std::string> cursor;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "side") return {.max_length = 20};
    if (field == "limit") return {.min = 1, .max = 100};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(ListWritten, (), (side, open, limit, cursor))

/// One of them; `id`: the work item, which confirming it names. `state`: open, confirmed, corrected.
struct WrittenLine {
  IdText id;
  IdText matter;
  std::string kind_title;
  std::string title;
  std::optional<std::string> number;
  std::string step_title;
  PersonName leader;
  Instant at;
  std::string outcome_label;
  std::string text;
  WrittenView written;
  std::string state;
};
BOOST_DESCRIBE_STRUCT(WrittenLine, (),
                      (id, matter, kind_title, title, number, step_title, leader, at, outcome_label, text, written,
                       state))

struct WrittenPage {
  std::vector<WrittenLine> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(WrittenPage, (), (items, next))

/// `leaders`: whose trays the caller sees now.
struct MandateList {
  std::vector<MandateView> items;
  std::vector<PersonName> leaders;
};
BOOST_DESCRIBE_STRUCT(MandateList, (), (items, leaders))

}  // namespace zs::matter
