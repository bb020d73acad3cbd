#pragma once
// The bridge between a stored matter and the pure kernel: who the rules of its declaration find in today's office, what
// its conditions say of its fields, when a step is due by today's calendar.

#include <matter/row.h>
#include <matter/services.h>

namespace zs::matter {

/// One matter looked at by one person at one moment: everything `flow::decide` and `flow::available` ask. Keeps the
/// snapshots it was made with, so all answers within a command agree.
class Situation {
 public:
  Situation(const Services& services, KindPtr kind, const Matter& matter, flow::Handler actor, Instant now);
  Situation(const Situation&) = delete;
  Situation& operator=(const Situation&) = delete;

  /// Where rules that mention other matters look them up; without it nothing is known of those.
  void look_in(db::Tx& tx) { tx_ = &tx; }

  flow::Context context() const;
  const Kind& kind() const { return *kind_; }
  const identity::Directory& directory() const { return *directory_; }
  const calendar::Calendar& calendar() const { return *calendar_; }
  /// Expressions see these fields from now on (a command that changes them).
  void set_fields(json::object fields);
  const json::object& fields() const { return fields_; }
  expr::Environment environment() const;
  Instant now() const { return now_; }
  /// Of a step that asks one voice for each unit: the organ for which this person was asked; no_id: none.
  Id organ_of_voice(const flow::Step& step, const flow::Handler& voice) const;

 private:
  flow::Resolution resolve(const flow::Step& step, const flow::Facts& facts) const;
  /// Candidates of each voice: one for each entry of the lists the step goes over, the first list first.
  std::vector<std::vector<flow::Chosen>> voices(const flow::Step& step, expr::Environment seen) const;
  std::vector<flow::Chosen> fallback() const;
  std::optional<flow::Deadline> due(const flow::Step& step, Instant entered_at) const;
  bool holds(std::string_view condition) const;
  bool is_active(const flow::Handler& handler) const;
  /// One of `expr::facts()`. Answers are looked up once, when a rule mentions them: one statement.
  expr::Value fact(std::string_view name) const;
  void decide_tables();
  const json::object& known_fields() const { return kind_->tables.empty() ? fields_ : seen_; }
  std::vector<flow::Chosen> by_table(const Table& table, const expr::Environment& seen) const;
  std::optional<flow::Detour> detour(const flow::Step& from, const flow::Step& to) const;
  /// Directs the office of the organ the matter was started in: may end it whoever holds it.
  bool directs(const flow::Handler& handler) const;

  const Services& services_;
  db::Tx* tx_ = nullptr;
  KindPtr kind_;
  Id matter_;
  Urgency urgency_;
  mutable std::optional<std::vector<std::string>> answers_;
  identity::Snapshot directory_;
  std::shared_ptr<const calendar::Calendar> calendar_;
  flow::Handler actor_;
  flow::Handler starter_;
  std::int64_t revision_;
  Instant now_;
  std::optional<Frozen> frozen_;
  json::object fields_;
  json::object seen_;  // of a kind with tables: the fields, and what the tables decide
  std::unique_ptr<expr::OrgView> org_;
};

}  // namespace zs::matter
