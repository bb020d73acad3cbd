#pragma once
// The bridge between a stored matter and the pure kernel: who the rules of its declaration find in today's office, what
// its conditions say of its fields, when a step is due by today's calendar.

#include <flow/effective.h>
#include <matter/row.h>
#include <matter/services.h>

namespace zs::matter {

/// Whoever directs the office takes what nobody fits: nothing is ever without a holder.
inline constexpr std::string_view office_director_role = "office_director";

/// One matter looked at by one person at one moment: everything `flow::decide` and `flow::available` ask. Keeps the
/// snapshots it was made with, so all answers within a command agree.
class Situation {
 public:
  Situation(const Services& services, KindPtr kind, const Matter& matter, flow::Handler actor, Instant now);
  Situation(const Situation&) = delete;
  Situation& operator=(const Situation&) = delete;

  /// Where rules that mention other matters look them up; without it nothing is known of those.
  void look_in(db::Tx& tx) { tx_ = &tx; }

  /// Deadlines that this calendar gave are counted anew (recount).
  void compare_with(std::shared_ptr<const calendar::Calendar> former) { former_ = std::move(former); }

  flow::Context context() const;
  const Kind& kind() const { return *kind_; }
  const identity::Directory& directory() const { return *directory_; }
  const calendar::Calendar& calendar() const { return *calendar_; }
  /// Expressions see these fields from now on (a command that changes them).
  void set_fields(json::object fields);
  /// The same of what is worked out from them (a step's `sets`): nobody changed anything.
  void set_computed(json::object fields);
  const json::object& fields() const { return fields_; }
  expr::Environment environment() const;
  /// The same, knowing whose word settled each step last.
  expr::Environment environment(const flow::State& state) const;
  Instant now() const { return now_; }
  /// What the step asks before it is left forward (its `check`); nullopt: nothing more.
  std::optional<Error> check(const flow::Step& step) const;
  /// Whether he still holds that post.
  bool is_active(const flow::Handler& handler) const;
  /// Who directs the office of the organ the matter was started in.
  expr::People directors() const;
  /// Whether he is, today, a secretary of that leader for matters like this.
  bool writes_for(Id secretary, Id leader) const;
  /// Of a step that asks one voice for each unit: the organ for which this person was asked; no_id: none.
  Id organ_of_voice(const flow::Step& step, const flow::Handler& voice) const;

  /// Directs the office of the organ the matter was started in: may end it whoever holds it.
  bool directs(const flow::Handler& handler) const;

 private:
  flow::Resolution resolve(const flow::Step& step, const flow::Facts& facts) const;
  std::vector<flow::Chosen> people_of(const std::string& rule, const expr::Environment& seen) const;
  /// The heads of these units, as the step asks them.
  flow::Resolution resolve_units(const flow::Step& step, const flow::Facts& facts, const std::vector<Id>& units) const;
  /// Of a unit's matter that has ended: the whole has not gone on with its word.
  bool word_unused() const;
  void find_voices(const flow::Step& step, expr::Environment seen, flow::Resolution& found) const;
  void weigh(const flow::Step& step, const expr::Environment& seen, flow::Resolution& found) const;
  std::vector<flow::Chosen> fallback() const;
  /// Whom a people rule of the declaration names, seen by these facts.
  std::vector<flow::Chosen> named(std::string_view rule, const flow::Facts& facts) const;
  std::optional<flow::Chosen> superior(const flow::Handler& handler) const;
  std::optional<Instant> longest_wait(const calendar::Calendar& calendar, const flow::Step& step, Instant from) const;
  std::optional<Instant> claimed_until(const flow::Step& step, Instant claimed_at) const;
  std::optional<Words> for_good(const flow::Step& step) const;
  flow::Reckoning reckoning(const calendar::Calendar& calendar) const;
  std::optional<flow::Deadline> due(const calendar::Calendar& calendar, const flow::Step& step,
                                    Instant entered_at) const;
  bool holds(std::string_view condition) const;
  /// Fields that a condition, a people rule or a table looks at and that are not filled in.
  std::vector<std::string> unfilled(std::string_view expression) const;
  /// Who stands in for somebody at a step of this matter, today.
  std::vector<flow::StandIn> stand_ins(const flow::Step& step, const flow::Handler& principal) const;
  /// What a secretary may do for a leader at a step of this matter, today.
  std::optional<flow::Mandate> mandate(const flow::Step& step, const flow::Handler& leader, Id secretary) const;
  /// One of `expr::facts()`, or one asked of linked matters: one statement each time. Answers are looked up once, when
  /// a rule mentions them: one statement.
  expr::Value fact(std::string_view name) const;
  void decide_tables();
  const json::object& known_fields() const { return kind_->tables.empty() ? fields_ : seen_; }
  std::vector<flow::Chosen> by_table(const Table& table, const expr::Environment& seen) const;
  expr::Environment seen_by(const flow::Facts& facts) const;
  std::optional<flow::Detour> detour(const flow::Step& from, const flow::Step& to) const;
  bool changed_after(const flow::Settlement& word) const;

  const Services& services_;
  db::Tx* tx_ = nullptr;
  KindPtr kind_;
  flow::Effective way_;
  Id matter_;
  Urgency urgency_;
  Mark mark_;
  mutable std::optional<std::vector<std::string>> answers_;
  identity::Snapshot directory_;
  std::shared_ptr<const calendar::Calendar> calendar_;
  deadline::OfficeCalendar office_hours_;  // the same as expressions count by it
  std::shared_ptr<const calendar::Calendar> former_;
  flow::Handler actor_;
  flow::Handler starter_;
  std::int64_t revision_;
  Instant now_;
  bool answered_ = false;  // a unit's matter that has ended
  std::optional<Frozen> frozen_;
  json::object fields_;
  bool changing_ = false;  // by the command being decided
  json::object seen_;  // of a kind with tables: the fields, and what the tables decide
  std::unique_ptr<expr::OrgView> org_;
};

}  // namespace zs::matter
