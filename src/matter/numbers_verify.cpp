// Do matters and registers say the same?
#include <fmt/format.h>
#include <ledger/word.h>
#include <matter/numbers.h>

#include <map>

namespace zs::matter {
namespace {

constexpr int numbered_at_once = 500;

constexpr db::Statement select_numbered_matters{
    "select_numbered_matters",
    "SELECT m.id, m.kind, m.version, m.state, m.number, n.kind, n.series, n.organ, n.year, n.seq, n.state, "
    "m.validity FROM matter m LEFT JOIN ledger_number n ON n.matter = m.id AND n.kind IN ('', m.kind) "
    "WHERE m.number IS NOT NULL AND m.id > $1 ORDER BY m.id LIMIT $2"};
constexpr db::Statement select_numbers_without_matter{
    "select_numbers_without_matter",
    "SELECT n.kind, n.series, n.year, n.seq, n.matter FROM ledger_number n LEFT JOIN matter m ON m.id = n.matter "
    "WHERE n.matter IS NOT NULL AND (m.id IS NULL OR m.number IS NULL) ORDER BY n.matter"};
constexpr db::Statement select_all_words{"select_all_number_words",
                                         "SELECT " ZS_NUMBER_WORD_COLUMNS " FROM number_word w ORDER BY w.id"};

using Templates = std::map<std::pair<Id, std::string>, ledger::NumberWord>;

Templates all_words(db::Tx& tx) {
  Templates words;
  for (const auto& row : tx.query(select_all_words)) {
    auto word = ledger::read_word(row);
    words.emplace(std::pair(word.organ, word.word), word);
  }
  return words;
}

/// How the register writes its number; nullopt where that cannot be said (a series that never resets, with a year).
std::optional<std::string> written_of(const db::Row& row, const Kinds& kinds, const Templates& words) {
  int year = static_cast<int>(row.integer(8));
  if (row.text(5).empty()) {
    auto word = words.find({row.integer(7), row.text(6)});
    return word == words.end() ? "no word" : ledger::written(word->second, year, row.integer(9));
  }
  auto kind = kinds.of(row.text(1), static_cast<int>(row.integer(2)));
  if (!kind || !kind->ledger) return "no register";
  const auto& number = kind->ledger->number;
  if (year == 0 && number.has(ledger::NumberTemplate::Part::year)) return std::nullopt;
  return ledger::format(number, year, row.integer(9));
}

bool ends_from_the_beginning(std::string_view stored) {
  auto value = parse_json(stored);
  auto validity = value ? validity_from_json(*value) : std::nullopt;
  return validity && validity->state == InForce::revoked;
}

std::string fault_of(const db::Row& row, const Kinds& kinds, const Templates& words) {
  if (row.null(5)) return "its number stands in no register";
  bool is_void = static_cast<ledger::NumberState>(row.integer(10)) == ledger::NumberState::invalidated;
  const auto& state = row.text(3);
  bool lives = state == "running" || state == "closed";
  bool in_force = row.null(11) || !ends_from_the_beginning(row.text(11));
  if (is_void && lives && in_force) return "its number is void";
  if (!is_void && (state == "revoked" || !in_force)) return "its number is not void";
  auto written = written_of(row, kinds, words);
  if (written && *written != row.text(4)) return fmt::format("the register writes its number {}", *written);
  return {};
}

}  // namespace

std::vector<std::string> verify_numbers(db::Tx& tx, const Kinds& kinds) {
  std::vector<std::string> faults;
  auto words = all_words(tx);
  for (Id after = no_id;;) {
    auto rows = tx.query(select_numbered_matters, after, numbered_at_once);
    for (const auto& row : rows) {
      after = row.integer(0);
      auto fault = fault_of(row, kinds, words);
      if (!fault.empty()) faults.push_back(fmt::format("matter {}, number {}: {}", after, row.text(4), fault));
    }
    if (rows.size() < static_cast<std::size_t>(numbered_at_once)) break;
  }
  for (const auto& row : tx.query(select_numbers_without_matter))
    if (row.text(0).empty() || kinds.newest(row.text(0)))
      faults.push_back(fmt::format("number {} of {} {} in {}: its matter {} does not bear it", row.integer(3),
                                   row.text(0), row.text(1), row.integer(2), row.integer(4)));
  return faults;
}

}  // namespace zs::matter
