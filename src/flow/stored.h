#pragma once
// For tests only: a matter whose state, events and rows are in a database, written as the office writes them: its row
// locked, decided from what is stored, event, row and lines in one transaction.

#include <db/test_support.h>
#include <flow/simulation.h>
#include <flow/store.h>

#include <functional>
#include <optional>
#include <string>

namespace zs::flow::simulation {

/// The tables of the flow, of the trail, and one for the matters.
void make_store(db::Database& database);

class StoredMatter {
 public:
  StoredMatter(db::TestDatabase& database, const Definition& definition, Id matter);

  /// Does the command under this key from what is stored: the changes as text, or the code of the refusal; "replayed"
  /// when the key was used before.
  std::string deliver(const Sent& sent, const std::string& key);
  /// Reached in `deliver` when the row is locked and the command decided, before anything is written.
  std::function<void()> decided;
  /// Stored state, lines, involvement and timers against the state that should be there; a sentence about a difference.
  std::optional<std::string> differs_from(const State& state);
  /// Everything again from the events alone: the state, and in a transaction that is given up, the rows.
  std::optional<std::string> differs_from_its_events();
  /// What the last command that was delivered cost.
  const db::Cost& cost() const { return cost_; }
  /// The last digest of its chain of events: the same digest, the same events.
  std::string chain();
  /// The state as it is stored.
  std::string state();

 private:
  void write(db::Tx& tx, const Sent& sent, const Decision& decision, const std::string& key);
  MatterFacts facts(const Handler& actor, Instant now, const std::string& opinion, const State& before) const;

  db::TestDatabase& database_;
  const Definition& definition_;
  Id matter_;
  db::Cost cost_;
};

/// Rows of the flow as sorted text.
std::string rows_of(db::Tx& tx, Id matter);
/// What the rows should say of this state and do not.
std::optional<std::string> compare_rows(db::Tx& tx, Id matter, const State& state);

}  // namespace zs::flow::simulation
