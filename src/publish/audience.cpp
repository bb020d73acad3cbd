#include <publish/audience.h>

#include <algorithm>

namespace zs::publish {

bool reaches(const Rule& rule, const Member& member) {
  switch (rule.reach) {
    case Reach::everybody:
      return true;
    case Reach::below:
      return std::ranges::find(member.units, rule.unit) != member.units.end();
    case Reach::role:
      return std::ranges::find(member.roles, rule.word) != member.roles.end();
    case Reach::category:
      return !rule.word.empty() && member.category == rule.word;
  }
  return false;
}

std::vector<Addressed> addressed(std::span<const Rule> rules, std::span<const Member> members) {
  std::vector<Addressed> out;
  for (const auto& member : members) {
    auto found = std::ranges::find_if(rules, [&](const Rule& rule) { return reaches(rule, member); });
    if (found == rules.end() || std::ranges::find(out, member.person, &Addressed::person) != out.end()) continue;
    out.push_back({member.person, member.post, static_cast<std::size_t>(found - rules.begin())});
  }
  return out;
}

std::vector<Addressed> newcomers(std::vector<Addressed> addressed, std::span<const Id> had_it) {
  std::erase_if(addressed, [&](const Addressed& one) { return std::ranges::find(had_it, one.person) != had_it.end(); });
  return addressed;
}

std::string_view to_text(Receipt receipt) { return receipt_words[static_cast<std::size_t>(receipt)]; }

bool is_wanting(Receipt receipt, bool answer_asked) {
  return receipt != Receipt::answered && (answer_asked || receipt != Receipt::read);
}

Tally tally(std::span<const Receipt> receipts) {
  Tally out;
  for (auto one : receipts) {
    out.asked += 1;
    out.read += one == Receipt::read || one == Receipt::answered;
    out.answered += one == Receipt::answered;
  }
  return out;
}

bool may_urge(std::optional<Date> urged_on, Date today) { return !urged_on || *urged_on < today; }

}  // namespace zs::publish
