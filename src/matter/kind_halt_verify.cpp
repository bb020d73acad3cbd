#include <crypto/crypto.h>
#include <event/event.h>
#include <fmt/format.h>
#include <matter/kind_halt.h>

#include <map>

namespace zs::matter {
namespace halt_checks {
namespace {

constexpr int halts_at_once = 200, most_events = 100'000;

constexpr db::Statement select_lines_of_halt{
    "select_lines_of_halt",
    "SELECT l.matter, m.kind FROM kind_halt_matter l LEFT JOIN matter m ON m.id = l.matter WHERE l.halt = $1 "
    "ORDER BY l.matter"};

std::string_view text_in(const json::object& body, std::string_view key) {
  const auto* value = body.if_contains(key);
  return value && value->is_string() ? std::string_view(value->get_string()) : std::string_view();
}

/// What the stream of the organ says last of each halt, by id and verb: the digest of why.
using Said = std::map<std::pair<std::string, std::string>, std::string>;

Said said_of(db::Tx& tx, Id organ) {
  Said said;
  for (const auto& event : event::of_stream(tx, {event::StreamKind::unit, organ}, 0, most_events))
    if (auto halt = text_in(event.body, "halt"); !halt.empty())
      said[{std::string(halt), event.verb}] = text_in(event.body, "reason");
  return said;
}

/// Ordered by an event, in these words.
bool ordered(const Said& said, const KindHalt& halt, const char* verb, const std::string& words) {
  auto found = said.find({zs::to_text(halt.id), verb});
  return found != said.end() && found->second == crypto::sha256_hex(words);
}

void verify_one(db::Tx& tx, const Said& said, const KindHalt& halt, std::vector<std::string>& faults) {
  auto add = [&](std::string fault) { faults.push_back(fmt::format("kind halt {}: {}", halt.id, fault)); };
  if (!ordered(said, halt, "halt_kind", halt.reason)) add("no event orders it in these words");
  if (!halt.stands() && !ordered(said, halt, "take_up_kind", halt.ended_reason))
    add("no event takes the kind up again in these words");
  for (const auto& line : tx.query(select_lines_of_halt, halt.id)) {
    auto matter = zs::to_text(line.integer(0));
    if (line.null(1))
      add("matter " + matter + " is gone");
    else if (line.text(1) != halt.kind)
      add("matter " + matter + " is of another kind");
  }
}

}  // namespace
}  // namespace halt_checks

std::vector<std::string> verify_kind_halts(db::Tx& tx) {
  std::vector<std::string> faults;
  std::map<Id, halt_checks::Said> said;  // by organ
  for (Id after = no_id;;) {
    auto halts = halts_after(tx, after, halt_checks::halts_at_once);
    for (const auto& halt : halts) {
      if (!said.contains(halt.organ)) said[halt.organ] = halt_checks::said_of(tx, halt.organ);
      halt_checks::verify_one(tx, said[halt.organ], halt, faults);
      after = halt.id;
    }
    if (halts.size() < static_cast<std::size_t>(halt_checks::halts_at_once)) return faults;
  }
}

}  // namespace zs::matter
