#pragma once
// How a matter moves: a pure kernel. `decide` says what a command does or why not; `apply` folds what happened into the
// state; `available` offers exactly what `decide` would accept. No clock, no database, no random: everything
// nondeterministic arrives in the Context and is recorded in the event.

#include <base/error.h>
#include <flow/definition.h>
#include <flow/state.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::flow {

enum class Verb {
  submit,
  agree,
  disagree,
  send_back,
  withdraw,
  revoke,
  transfer,
  claim,
  unclaim,
  urge,
  mark_read,
  view,
  abstain,
  circulate,
  add_signer,
  remove_signer,
  advise,
  terminate,
  insert_step,
  drop_step,
  suspend,
  resume,
  jump,
  reassign,
  expedite,
  entrust,
  hand_back,
  remind,
  overdue,
  lapse,
  recall,
  release,
  migrate,
  join,
  call_off,
  add_unit,
  remove_unit,
  redo,
  reopen,
  take_back,
  confirm,
  correct,
  recount,
  widen,
  expire,
  reach
};
/// `view` is the receipt of a page opened, `mark_read` a reader's 已阅. The word of the API and the event; nullopt for
/// an unknown one. `remind`, `overdue`, `lapse` (超时) and `release` (到期退回) are timers', `entrust` and `hand_back` (to
/// who stands in for somebody, and back) the office's own, `recount` (another calendar) too, `migrate` an
/// administrator's (migration.h), `join`, `call_off`, `reopen` and `take_back` letters' between a matter and those it
/// opened for units; `widen` (more people get to read it) and `expire` (it is over, nobody has to any more) come by
/// themselves when something was published; `reach` is what another matter wrote into this one: never a person's,
/// refuse them at the edge (`is_system`).
std::string_view to_text(Verb verb);
std::optional<Verb> verb_from_text(std::string_view text);
bool is_system(Verb verb);
std::string_view to_text(Life life);        // draft running closed rejected revoked terminated
std::string_view to_text(Outcome outcome);  // submit agree disagree abstain mark_read send_back transfer
std::string_view to_text(Cause cause);
std::string_view to_text(LateAct act);      // remind escalate hand_over send_back go_on terminate expire
std::string_view to_text(Via via);          // delegation deputy recorded acted
std::optional<Via> via_from_text(std::string_view text);
std::string_view to_text(Placing placing);  // before after parallel
std::optional<Placing> placing_from_text(std::string_view text);

/// After 退回: rerun walks the graph again (逐级), direct goes straight back to who returned it (直送). own_voice: of
/// several voices only his goes back, to be answered; the others go on (只退本人一份).
enum class Mode { direct, rerun, own_voice };
std::string_view to_text(Mode mode);
std::optional<Mode> mode_from_text(std::string_view text);

/// In whose name a secretary does it: he wrote down the leader's word (recorded; with the paper where that is wanted)
/// or acts for him (acted).
struct Proxy {
  Id of = no_id;
  Via how = Via::recorded;
  Id scan = no_id;
};

/// What somebody asks for.
struct Command {
  Verb verb = Verb::submit;
  Id work_item = no_id;
  std::optional<std::int64_t> revision;
  std::string opinion;
  bool changes_fields = false;  // the command carries field values (already merged into Context::fields)
  std::string to_step;  // send_back, disagree: the target; remove_signer: where; forward: optional, checked;
                        // insert_step: the step it stands beside, his own when empty; drop_step: which;
                        // expedite: where to at once
  std::optional<Mode> mode;     // send_back; direct when absent
  std::optional<Placing> placing;  // add_signer; the first the step allows when absent. insert_step: before or after
  /// transfer, remove_signer: exactly one; circulate: the readers; recall: of the readers, all when nobody is named;
  /// add_signer: the signers; forward: of the offered ones; widen: who came since.
  std::vector<Handler> people;
  std::string title, rule, order;  // insert_step: what it is called, whose words it waits for, in which order
  int visit = 0;                // timers: the visit they belong to; expire: 0 for what was sent beside the flow
  std::vector<std::string> to_steps;  // jump: several arms at once; instead of `to_step`
  bool confirmed = false;             // jump: yes, past a step that should have been signed
  std::vector<Id> units;        // add_unit: the units; remove_unit, redo: exactly one
  Id child = no_id;             // letters: the matter it comes from, a unit's or the one that asked it
  std::optional<Outcome> word;  // join: what the unit came to; nullopt: it ended without one
  Handler said_by;              // letters: who gave the unit's word, or asked
  std::optional<Proxy> proxy{};  // a secretary's, for a leader
};

/// What the flow knows that an assignee rule may ask for.
struct Facts {
  Handler starter;
  Handler previous;                                         // whose word is given now
  std::vector<std::pair<std::string, Handler>> handled_by;  // step -> whose word settled it last
  std::string leaving;                                      // the step that is being settled
};

struct Resolution {
  std::vector<Chosen> people;  // in protocol order
  /// Of a step with several voices: the candidates of each, the lead first.
  std::vector<std::vector<Chosen>> voices;
  std::vector<Ballot> ballots;  // of each of `voices`; left out: one vote each, one group
  /// Of a step that opens matters for units: whose voice each is.
  std::vector<Id> units;
  std::vector<Chosen> fallback;  // used when `people` is empty: the office director of the starter's organ
};

struct Deadline {
  Instant due_at;
  std::vector<Instant> reminders;  // a level each
  std::vector<Instant> lapses;     // of each level of Step::overdue, in order of time; fewer when not known
  std::optional<Instant> from{};   // what it is counted from; nullopt: a day that is named, counted from nothing
  bool by_clock = false;           // counted in time on the clock, not in the office's
};

/// How time is counted: the deadline of a step, a moment pushed on by the office's time from one moment to another, and
/// until when a wait that began then lets the step's clock stand still (nullopt: however long).
/// Empty functions: no deadlines; by the time on the clock; however long.
struct Reckoning {
  std::function<std::optional<Deadline>(const Step&, Instant entered_at)> deadline;
  std::function<Instant(Instant moment, Instant from, Instant to)> push_on;
  std::function<std::optional<Instant>(const Step&, Instant from)> longest{};
};

/// A step that may not be passed over, and whose it is.
struct Detour {
  std::string step;
  Handler by;
};

/// How somebody stands in for another: alone, beside him (whoever is first), or only kept informed.
enum class StandMode { replace, assist, copy };
/// Somebody who acts for another by a standing wish of his or because he is absent.
struct StandIn {
  Handler by;
  Behalf link;  // whom for, by what right
  StandMode mode = StandMode::replace;
};

/// What a secretary may do for a leader at a step.
struct Mandate {
  Handler by;             // the secretary, under the post it was given to
  Id grant = no_id;
  bool acts = false;      // 代办, not only 代录
  bool vouches = false;   // also where somebody answers for the matter
  bool wants_scan = false;  // 代录 only with the paper
};

/// Everything from outside. All functions are asked at most once per question and never twice with different answers
/// within one command. `actor.person` no_id: the system.
struct Context {
  Instant now;
  Handler actor;
  Handler starter;            // of the draft; later the state's own counts
  Id part_of = no_id;         // first submit: the matter that opens this one for a unit
  std::int64_t revision = 0;  // of the stored matter
  json::object fields;        // after the command's change
  std::function<Id()> new_id;
  std::function<Resolution(const Step&, const Facts&)> resolve;
  /// Of a step that opens matters for units: the voices of these units; empty function: of none.
  std::function<Resolution(const Step&, const Facts&, const std::vector<Id>& units)> resolve_units;
  /// Whether the whole has not gone on with the word this unit's matter ended with; empty function: it has.
  std::function<bool()> word_unused;
  std::function<bool(std::string_view condition)> holds;
  /// Fields an expression of the declaration looks at that are not filled in yet; empty function: none.
  std::function<std::vector<std::string>(std::string_view expression)> unfilled;
  Reckoning time;                                 // by today's calendar
  Reckoning former;                               // recount: by the calendar before
  std::function<bool(const Handler&)> is_active;  // still holds that post
  std::function<bool(const Handler&)> directs;  // directs the office the matter is in; empty function: nobody
  /// When somebody who claimed the step at that moment has had it long enough; empty function: never.
  std::function<std::optional<Instant>(const Step&, Instant claimed_at)> claimed_until;
  /// What the completion of the step did that nobody can undo (a number given, a paper sent); empty function: nothing.
  std::function<std::optional<Words>(const Step&)> for_good;
  /// Who has begun an opinion for that desk, its holder before a secretary of his; no_id or empty function: nobody.
  std::function<Id(Id desk)> begun_by;
  std::function<std::optional<Error>(const Step&)> check;  // runs Step::check; empty function: passes
  /// Whom a people rule of the declaration names; empty function: nobody.
  std::function<std::vector<Chosen>(std::string_view rule, const Facts&)> people;
  /// Who stands above that person; empty function: nobody.
  std::function<std::optional<Chosen>(const Handler&)> superior;
  /// Whether what the matter says was changed after that word was given, or by this command; empty function: never.
  std::function<bool(const Settlement& word)> changed_since;
  /// What a direct return (直送) must pass on its way from one step to another; empty function: nothing.
  std::function<std::optional<Detour>(const Step& from, const Step& to)> detour;
  /// Who stands in for somebody at a step today, the nearest first; empty function: nobody for anybody.
  std::function<std::vector<StandIn>(const Step&, const Handler& principal)> stand_ins;
  /// Whether what somebody acts on for another still holds; empty function: it does.
  std::function<bool(const Behalf&)> still_stands;
  /// What the secretary may do for the leader at a step today; empty function: nobody anything.
  std::function<std::optional<Mandate>(const Step&, const Handler& leader, Id secretary)> mandate;
};

struct Decision {
  std::vector<Change> changes;  // empty: nothing happens, write no event (late timer, second receipt)
  State state;                  // after them
  Handler acting;               // the identity the actor acted as: post of his item
  std::string step;             // step acted on, may be empty
  Id work_item = no_id;         // item acted on
  OnBehalf on_behalf{};         // for whom he acted
  const Handler& principal() const { return on_behalf.empty() ? acting : on_behalf.back().of; }
  /// Whose desk it lay on: of what a secretary did, the leader's.
  const Handler& desk() const;
};

/// What the command does, or why not; on refusal nothing changed. Preconditions are checked in this order:
/// flow_ended, flow_not_started, flow_suspended (who, at), flow_item_closed (who, at), flow_already_claimed,
/// flow_item_unknown, flow_stand_in_over, flow_not_responsible, flow_verb_not_allowed, revision_required,
/// stale_revision,
/// opinion_not_expected, opinion_required, fields_required, then what belongs to the verb: flow_check_failed,
/// flow_target_not_offered, flow_people_not_offered, flow_route_changed, flow_withdraw_too_late,
/// flow_revoke_too_late, flow_draft_exists, flow_urged_recently, flow_transfer_limit, flow_transfer_back,
/// flow_person_not_active, flow_helpers_unheard, flow_nobody_new, flow_circulation_limit, flow_second_person,
/// flow_signer_limit, flow_last_signer, flow_jump_targets, flow_jump_here, flow_jump_outside, flow_jump_unconfirmed,
/// flow_done_for_good, flow_step_limit, flow_place_not_offered, flow_expedite_not_offered, flow_unit_asked,
/// flow_unit_not_offered, flow_aside_with_whole, flow_word_counted, flow_too_many_steps.
/// Of a secretary, once the verb is known to be the leader's: flow_mandate_missing, flow_mandate_himself,
/// flow_mandate_entrusted, flow_mandate_records_only, flow_mandate_vouches, flow_second_person, flow_scan_required.
/// A revision is wanted when fields change or no work item is named (not for urge, view, circulate and mark_read);
/// receipts, urging and reminders need not count as one. Arguments name people by id: the edge puts names on.
Result<Decision> decide(const Definition& definition, const State& state, const Command& command,
                        const Context& context);

enum class Choose { none, one, many };

/// An action of a secretary for a leader: how it may be done, and whether writing his word down wants the paper.
struct Through {
  Handler of;
  std::vector<Via> how;
  bool wants_scan = false;
};

/// One way an action may lead.
struct Route {
  std::string to_step;  // empty: the end
  Words label;          // 送部门审核, 办结, 退回申请，改后直送本人
  std::optional<Mode> mode;
  std::optional<Placing> placing;  // add_signer: the kinds to choose from; insert_step: before or after `to_step`
  std::vector<Chosen> people;      // candidates; with Choose::none all of them get it
  Choose choose = Choose::none;
  Id unit = no_id;   // remove_unit, redo: which
  Id child = no_id;  // and its matter
};

struct Action {
  Verb verb;
  Words label;  // 同意, or what the step calls it
  bool primary = false;
  OpinionRule opinion = OpinionRule::none;
  Words confirm;  // question before it is done; may be empty
  std::vector<std::string> needs;
  Id work_item = no_id;
  std::string step;              // of the item acted on; empty: acts on the matter
  std::vector<Route> routes;     // transfer: none, anybody active may be chosen
  bool all_routes = false;       // every route is taken at once (a parallel part begins)
  bool waits = false;            // goes on when others are done too: other voices or arms
  std::vector<std::string_view> asks;  // what else is to be filled in: title, order, voices; units
  Choose people = Choose::none;  // transfer: one, circulate, add_signer: many; anybody active, or of the one route
  bool button = true;            // false: done by opening the page (view)
  std::optional<Through> through{};  // not the viewer's own: a leader's, whose secretary he is
};

/// What `viewer` may do now, in the order of the buttons; then what he may do for leaders whose secretary he is.
/// `context.actor` is ignored.
std::vector<Action> available(const Definition& definition, const State& state, const Context& context,
                              const Handler& viewer);

enum class Progress { done, current, open, skipped };
/// How those stand who were asked together: votes, where some have more than one.
struct VotesSoFar {
  Voices rule;
  int agreed = 0, disagreed = 0, abstained = 0, unheard = 0;
};
struct StepProgress {
  std::string step, title, stage;
  Progress progress = Progress::open;
  std::vector<Handler> people;  // done: who settled it; current: who holds it; skipped: who had agreed before
  std::optional<Instant> at;    // done: settled; current: entered
  bool lapsed = false;          // done: nobody spoke, it went on by itself
  int heard = 0, asked = 0;     // voices, while a step with several is current: "传阅中 3/7"
  bool inserted = false;        // put into the way of this one matter
  bool owed = false;            // passed over: to be made up, while it is current
  std::optional<VotesSoFar> votes;  // of a step of several voices while it is current, but not one for reading
};
/// The step bar. Steps ahead are open or skipped as the conditions stand now.
std::vector<StepProgress> progress(const Definition& definition, const State& state, const Context& context);

/// Who has the matter on his desk.
struct Holder {
  Id work_item = no_id;
  Handler handler;
  std::string step, step_title;
  Words reason;
  Instant since;
  std::optional<Instant> due_at;
  int urge_count = 0;
  bool viewed = false;
  bool pool = false;      // unclaimed: one of several candidates
  bool returned = false;  // came back by 退回
  bool reading = false;   // to read, not to handle
  OnBehalf on_behalf{};   // for whom he has it
  bool asked = false;     // by somebody who has it to handle (加签): he signs or advises, he does not write
  bool owed = false;      // to be made up: the matter went ahead
  Id child = no_id;       // the unit works on it in this matter of its own; nothing lies on the desk here
  int visit = 0;          // of which entry into the step
};
/// Empty exactly when the matter is not running. What is sent round for reading beside the flow is not held.
std::vector<Holder> holders(const Definition& definition, const State& state);

/// A step that is waited for, and why the clocks of others stand still meanwhile (计时暂停).
struct Waiting {
  std::string step_title;
  std::string basis;
  Instant since;
};
/// In the order the steps waited for were entered; each rule once. Empty when every clock runs.
std::vector<Waiting> standing_still(const Definition& definition, const State& state);

/// Whose word settled each step last, as people rules ask for it (`handler_of(step)`): nobody where all kept silent.
std::vector<std::pair<std::string, Handler>> handled_by(const State& state);

/// Whether the item is that of somebody who was asked by a handler (加签).
bool was_asked(const State& state, Id work_item);
/// The units' own matters that this one waits for, in the order they were opened.
std::vector<Id> children_at_work(const State& state);
/// Those that have answered, while the step that asked them stands open.
std::vector<Id> children_heard(const State& state);

/// How many of those it was sent to for reading have read it, at steps that are open and beside the flow; none once
/// everybody has.
struct ReadingCount {
  int heard = 0, asked = 0;
  bool operator==(const ReadingCount&) const = default;
};
ReadingCount reading_count(const State& state);

/// Step of the first open visit; empty when none.
std::string current_step(const State& state);
/// The earliest moment something is due; nullopt when nothing is.
std::optional<Instant> earliest_due(const State& state);

}  // namespace zs::flow
