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
  remind,
  overdue
};
/// `view` is the receipt of a page opened, `mark_read` a reader's 已阅. The word of the API and the event; nullopt for
/// an unknown one. `remind` and `overdue` are timers', never a person's: refuse them at the edge (`is_system`).
std::string_view to_text(Verb verb);
std::optional<Verb> verb_from_text(std::string_view text);
bool is_system(Verb verb);
std::string_view to_text(Life life);        // draft running closed rejected revoked terminated
std::string_view to_text(Outcome outcome);  // submit agree disagree abstain mark_read send_back transfer
std::string_view to_text(Cause cause);
std::string_view to_text(Placing placing);  // before after parallel
std::optional<Placing> placing_from_text(std::string_view text);

/// After 退回: rerun walks the graph again (逐级), direct goes straight back to who returned it (直送).
enum class Mode { direct, rerun };

/// What somebody asks for.
struct Command {
  Verb verb = Verb::submit;
  Id work_item = no_id;
  std::optional<std::int64_t> revision;
  std::string opinion;
  bool changes_fields = false;  // the command carries field values (already merged into Context::fields)
  std::string to_step;  // send_back, disagree: the target; remove_signer: where; forward: optional, checked
  std::optional<Mode> mode;     // send_back; direct when absent
  std::optional<Placing> placing;  // add_signer; the first the step allows when absent
  std::vector<Handler> people;  // transfer, remove_signer: exactly one; circulate: the readers; add_signer: the
                                // signers; forward: of the offered ones
  int visit = 0;                // timers: the visit they belong to
};

/// What the flow knows that an assignee rule may ask for.
struct Facts {
  Handler starter;
  Handler previous;                                         // who acts now
  std::vector<std::pair<std::string, Handler>> handled_by;  // step -> who settled it last
};

struct Resolution {
  std::vector<Chosen> people;  // in protocol order
  /// Of a step with several voices: the candidates of each, the lead first.
  std::vector<std::vector<Chosen>> voices;
  std::vector<Chosen> fallback;  // used when `people` is empty: the office director of the starter's organ
};

struct Deadline {
  Instant due_at;
  std::vector<Instant> reminders;  // a level each
};

/// A step that may not be passed over, and whose it is.
struct Detour {
  std::string step;
  Handler by;
};

/// Everything from outside. All functions are asked at most once per question and never twice with different answers
/// within one command. `actor.person` no_id: the system.
struct Context {
  Instant now;
  Handler actor;
  Handler starter;            // of the draft; later the state's own counts
  std::int64_t revision = 0;  // of the stored matter
  json::object fields;        // after the command's change
  std::function<Id()> new_id;
  std::function<Resolution(const Step&, const Facts&)> resolve;
  std::function<bool(std::string_view condition)> holds;
  std::function<std::optional<Deadline>(const Step&, Instant entered_at)> deadline;  // empty function: no deadlines
  std::function<bool(const Handler&)> is_active;                                     // still holds that post
  std::function<bool(const Handler&)> directs;  // directs the office the matter is in; empty function: nobody
  std::function<bool(Id person)> drafted;                  // has a saved draft opinion; empty function: never
  std::function<std::optional<Error>(const Step&)> check;  // runs Step::check; empty function: passes
  /// What a direct return (直送) must pass on its way from one step to another; empty function: nothing.
  std::function<std::optional<Detour>(const Step& from, const Step& to)> detour;
};

struct Decision {
  std::vector<Change> changes;  // empty: nothing happens, write no event (late timer, second receipt)
  State state;                  // after them
  Handler acting;               // the identity the actor acted as: post of his item
  std::string step;             // step acted on, may be empty
  Id work_item = no_id;         // item acted on
};

/// What the command does, or why not; on refusal nothing changed. Preconditions are checked in this order:
/// flow_ended, flow_not_started, flow_item_closed (who, at), flow_already_claimed, flow_item_unknown,
/// flow_not_responsible, flow_verb_not_allowed, revision_required, stale_revision, opinion_not_expected,
/// opinion_required, fields_required, then what belongs to the verb: flow_check_failed, flow_target_not_offered,
/// flow_people_not_offered, flow_route_changed, flow_withdraw_too_late, flow_revoke_too_late, flow_draft_exists,
/// flow_urged_recently, flow_transfer_limit, flow_transfer_back, flow_person_not_active, flow_helpers_unheard,
/// flow_nobody_new, flow_circulation_limit, flow_second_person, flow_signer_limit, flow_last_signer,
/// flow_too_many_steps.
/// A revision is wanted when fields change or no work item is named (not for urge, view, circulate and mark_read);
/// receipts, urging and reminders need not count as one. Arguments name people by id: the edge puts names on.
Result<Decision> decide(const Definition& definition, const State& state, const Command& command,
                        const Context& context);

enum class Choose { none, one, many };

/// One way an action may lead.
struct Route {
  std::string to_step;  // empty: the end
  Words label;          // 送部门审核, 办结, 退回申请，改后直送本人
  std::optional<Mode> mode;
  std::optional<Placing> placing;  // add_signer: the kinds to choose from
  std::vector<Chosen> people;      // candidates; with Choose::none all of them get it
  Choose choose = Choose::none;
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
  Choose people = Choose::none;  // transfer: one, circulate, add_signer: many; anybody active, or of the one route
  bool button = true;            // false: done by opening the page (view)
};

/// What `viewer` may do now, in the order of the buttons. `context.actor` is ignored.
std::vector<Action> available(const Definition& definition, const State& state, const Context& context,
                              const Handler& viewer);

enum class Progress { done, current, open, skipped };
struct StepProgress {
  std::string step, title, stage;
  Progress progress = Progress::open;
  std::vector<Handler> people;  // done: who settled it; current: who holds it
  std::optional<Instant> at;    // done: settled; current: entered
  int heard = 0, asked = 0;     // voices, while a step with several is current: "传阅中 3/7"
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
};
/// Empty exactly when the matter is not running. What is sent round for reading beside the flow is not held.
std::vector<Holder> holders(const Definition& definition, const State& state);

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
