#pragma once
// To whom something is published, said by rule (传达范围), and what of it has come back (回执). Pure: who is in office is
// told to it, so that whoever asks on another day finds those who came since.

#include <base/id.h>
#include <base/time.h>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zs::publish {

/// everybody in office; below: who has a post in a unit or in one under it; role: who holds a role, wherever; category:
/// people of a category (人员类别).
enum class Reach { everybody, below, role, category };

struct Rule {
  Reach reach = Reach::everybody;
  Id unit = no_id;   // below
  std::string word;  // role: its name; category
};

/// One post that somebody holds, as a rule looks at it.
struct Member {
  Id person = no_id, post = no_id;
  std::vector<Id> units;  // that of the post and those above it
  std::vector<std::string> roles;
  std::string category;
};

/// Whom it goes to, and by which of the rules.
struct Addressed {
  Id person = no_id, post = no_id;
  std::size_t rule = 0;
  bool operator==(const Addressed&) const = default;
};

bool reaches(const Rule& rule, const Member& member);

/// Everybody whom a rule reaches, once, under the first of his posts that is reached, in the order of the members.
std::vector<Addressed> addressed(std::span<const Rule> rules, std::span<const Member> members);

/// Those among them who have not had it: who came to office, or into a rule, since it went out.
std::vector<Addressed> newcomers(std::vector<Addressed> addressed, std::span<const Id> had_it);

/// How far it has come with one person. missed: it left his desk unread, and he has not read it since.
enum class Receipt { unread, missed, read, answered };
inline constexpr std::array<std::string_view, 4> receipt_words = {"unread", "missed", "read", "answered"};
std::string_view to_text(Receipt receipt);

/// Whether something of him is still wanted, so that he is urged: to read it, or to answer where an answer is asked.
bool is_wanting(Receipt receipt, bool answer_asked);

struct Tally {
  std::int64_t asked = 0, read = 0, answered = 0;
  bool operator==(const Tally&) const = default;
};
/// Whoever answered has read it.
Tally tally(std::span<const Receipt> receipts);

/// All who are wanting are urged at once, once on a day.
bool may_urge(std::optional<Date> urged_on, Date today);

}  // namespace zs::publish
