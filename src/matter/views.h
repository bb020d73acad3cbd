#pragma once
// A matter as the page and programs see it: the paper, the way, the people, the buttons.

#include <api/dto.h>
#include <base/json.h>

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

using api::IdText;

struct PersonName {
  IdText id;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(PersonName, (), (id, name))

struct PostName {
  IdText id;
  std::string title;
  std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(PostName, (), (id, title, unit_name))

struct StarterView {
  IdText id;
  std::string name;
  std::string post;
  std::string unit_name;
};
BOOST_DESCRIBE_STRUCT(StarterView, (), (id, name, post, unit_name))

/// How those stand who are asked together, and when it passes.
struct VotesView {
  int agreed = 0, disagreed = 0, abstained = 0, unheard = 0;
  std::string rule;
};
BOOST_DESCRIBE_STRUCT(VotesView, (), (agreed, disagreed, abstained, unheard, rule))

/// One step of the bar above the paper: done, current, open or skipped. Without a name: a word that no step bears.
struct StepView {
  std::string step;
  std::string title;
  std::string stage;
  std::string state;
  std::vector<std::string> people;
  std::optional<Instant> at;
  int heard = 0, asked = 0;  // voices of a step that has several and is current: 传阅中 3/7
  bool inserted = false;     // put into the way of this one matter
  bool lapsed = false;       // done: nobody spoke in time, it went on by itself
  bool owed = false;         // current because it was passed over and is to be made up (补办)
  std::optional<VotesView> votes;  // of a step with several voices that is current
  bool passed_over = false;  // open, and nobody will be asked: who would have it will have agreed before
};
BOOST_DESCRIBE_STRUCT(StepView, (),
                      (step, title, stage, state, people, at, heard, asked, inserted, lapsed, owed, votes, passed_over))

/// What was sent to one person for reading beside the flow, and by whom.
struct ReadingView {
  IdText work_item;
  PersonName person;
  PersonName by;
  std::optional<IdText> from_item;
  Instant at;
  std::optional<Instant> viewed_at;
  std::optional<Instant> read_at;
  std::optional<Instant> recalled_at;  // 原件已撤回: what it showed is no longer sent round
};
BOOST_DESCRIBE_STRUCT(ReadingView, (), (work_item, person, by, from_item, at, viewed_at, read_at, recalled_at))

/// Who wrote or gave a leader's word. how: recorded (代录), acted (代办); `scan`: the paper, a file of the matter.
struct WrittenView {
  PersonName person;
  std::string how;
  std::string label;  // 王五代录
  std::optional<IdText> scan;
  std::optional<Instant> confirmed_at;  // by the leader
  std::optional<std::string> was;       // what the secretary wrote, where the leader corrected it
};
BOOST_DESCRIBE_STRUCT(WrittenView, (), (person, how, label, scan, confirmed_at, was))

/// Somebody who acts for another. via: delegation (委托), deputy (AB 角).
struct OnBehalfView {
  PersonName person;
  std::string via;
  std::string label;  // 代张三
};
BOOST_DESCRIBE_STRUCT(OnBehalfView, (), (person, via, label))

/// Who holds the matter now; empty only in a final state.
struct HolderView {
  PersonName person;
  PostName post;
  Instant since;
  std::optional<Instant> due_at;
  std::optional<std::string> light;
  IdText work_item;
  std::string step;
  std::string step_title;
  std::string reason;
  int urged = 0;
  bool viewed = false;
  bool reading = false;  // to read, not to handle
  std::optional<OnBehalfView> on_behalf;  // whose it is, where he stands in
  bool owed = false;     // to be made up: the matter went ahead
  std::optional<IdText> child;  // his unit works on it in this matter of its own
};
BOOST_DESCRIBE_STRUCT(HolderView, (),
                      (person, post, since, due_at, light, work_item, step, step_title, reason, urged, viewed, reading,
                       on_behalf, owed, child))

/// What the viewer may do about a unit: a button of the whole that names this unit already.
struct ChildAct {
  std::string verb;
  std::string label;
};
BOOST_DESCRIBE_STRUCT(ChildAct, (), (verb, label))

/// A unit's part in a matter of several (联合办理). `state` is that of the unit's matter; the unit's word is shown once it
/// was given, whoever may see that matter itself.
struct ChildView {
  IdText matter;
  IdText unit;
  std::string unit_name;
  std::string step;
  std::string title;
  std::optional<std::string> number;
  std::string state;
  std::string state_label;
  bool waited_for = false;
  Instant opened_at;
  std::optional<Instant> due_at;
  std::optional<Instant> settled_at;
  std::optional<PersonName> person;
  std::string outcome;
  std::string outcome_label;
  std::string opinion;
  bool readable = false;       // the viewer may open that matter
  std::vector<ChildAct> acts;  // sent as a command on the whole, with `units` naming this one
};
BOOST_DESCRIBE_STRUCT(ChildView, (),
                      (matter, unit, unit_name, step, title, number, state, state_label, waited_for, opened_at, due_at,
                       settled_at, person, outcome, outcome_label, opinion, readable, acts))

struct OpinionView {
  IdText id;
  std::string step;
  std::string step_title;
  PersonName person;
  PostName post;
  Instant at;
  std::string outcome;
  std::string outcome_label;
  std::string text;
  std::optional<OnBehalfView> on_behalf;  // whose word it is, where another gave it
  std::string signature;                  // as people read it: 李四（代张三）, 张三（王五代录）
  std::optional<WrittenView> written;     // where a secretary wrote or gave it
  std::optional<IdText> drawing;          // 手写批示: a file of the matter
};
BOOST_DESCRIBE_STRUCT(OpinionView, (),
                      (id, step, step_title, person, post, at, outcome, outcome_label, text, on_behalf, signature,
                       written, drawing))

struct FileView {
  IdText id;
  std::string name;
  std::int64_t bytes = 0;
  std::string digest;
  std::string media_type;
  std::string field;
};
BOOST_DESCRIBE_STRUCT(FileView, (), (id, name, bytes, digest, media_type, field))

/// Another matter this one belongs to; told only to who may see it. `forward`: the link leads from here to there.
/// `opinion`: of this matter, from which the other one was started.
struct LinkView {
  IdText matter;
  std::string type;
  bool forward = true;
  std::string relation;
  std::string kind;
  std::string kind_title;
  std::string title;
  std::optional<std::string> number;
  std::string state;
  std::string state_label;
  std::optional<IdText> opinion;
};
BOOST_DESCRIBE_STRUCT(LinkView, (),
                      (matter, type, forward, relation, kind, kind_title, title, number, state, state_label, opinion))

/// What may be started from here: `label` is the button's. `of_opinion`: from an opinion of one of `steps`, of any
/// where none is named.
struct StartView {
  std::string kind;
  std::string link;
  std::string label;
  bool of_opinion = false;
  std::vector<std::string> steps;
};
BOOST_DESCRIBE_STRUCT(StartView, (), (kind, link, label, of_opinion, steps))

struct RoutePerson {
  IdText id;
  IdText post;
  std::string name;
  std::string unit_name;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(RoutePerson, (), (id, post, name, unit_name, reason))

struct RouteView {
  std::string to_step;
  std::string label;
  std::optional<std::string> mode;
  std::vector<RoutePerson> people;
  std::string choose;
  std::optional<IdText> unit;  // remove_unit, redo: which
};
BOOST_DESCRIBE_STRUCT(RouteView, (), (to_step, label, mode, people, choose, unit))

/// For whom a secretary would do it. how: recorded (代录), acted (代办); the first is proposed. `wants_scan`: 代录 only with
/// the paper.
struct ViaView {
  PersonName person;
  std::vector<std::string> how;
  bool wants_scan = false;
};
BOOST_DESCRIBE_STRUCT(ViaView, (), (person, how, wants_scan))

/// One button: shown in the order received; sending it back is the only thing the page does with it.
struct ActionView {
  std::string verb;
  std::string label;
  bool primary = false;
  bool button = true;  // false: done by opening the page
  std::string opinion;
  std::optional<std::string> confirm;
  std::optional<IdText> work_item;
  std::vector<std::string> needs;
  std::string step;  // of the item it acts on; empty: it acts on the matter
  std::vector<RouteView> routes;
  bool all_routes = false;  // every route is taken at once
  bool waits = false;       // goes on when the others are done too
  std::string people;       // none, one, many: anybody may be named (转交, 传阅)
  std::vector<std::string> asks;  // what else is to be filled in: title, order, voices (增加环节), units (加办),
                                  // authoriser (先办后补、调度: who let it pass)
  std::optional<ViaView> via;     // a secretary's, for a leader: sent back with the command
  std::optional<std::string> then;  // of a claim: what can follow at once, nothing of the step being left open
};
BOOST_DESCRIBE_STRUCT(ActionView, (),
                      (verb, label, primary, button, opinion, confirm, work_item, needs, step, routes, all_routes,
                       waits, people, asks, via, then))

/// What the viewer was writing; based on another revision than the view's, it meets what others changed since.
struct DraftView {
  json::object fields;
  std::string opinion;
  Instant saved_at;
  std::int64_t base_revision = 0;
};
BOOST_DESCRIBE_STRUCT(DraftView, (), (fields, opinion, saved_at, base_revision))

/// A leader whose secretary the viewer is, and what he may do for him: the fields he may fill in for him, and what he
/// has begun to write.
struct LeaderView {
  PersonName person;
  std::vector<ActionView> actions;
  json::object fields;
  json::object field_rights;
  std::optional<DraftView> draft;
};
BOOST_DESCRIBE_STRUCT(LeaderView, (), (person, actions, fields, field_rights, draft))

struct MineView {
  IdText work_item;
  std::string step;
  std::string step_title;
  Instant arrived_at;
  std::optional<Instant> due_at;
};
BOOST_DESCRIBE_STRUCT(MineView, (), (work_item, step, step_title, arrived_at, due_at))

/// What was signed: any change of substance goes back to who signed it.
struct FrozenView {
  std::string step_title;
  PersonName by;
  Instant at;
  std::vector<std::string> fields;
  std::string digest;
};
BOOST_DESCRIBE_STRUCT(FrozenView, (), (step_title, by, at, fields, digest))

/// A paper that is not in force any more: revoked (void from the beginning) or repealed (from a day on).
struct ValidityView {
  std::string state;
  Date on;
  std::string reason;
  PersonName by;
  std::optional<IdText> basis;
};
BOOST_DESCRIBE_STRUCT(ValidityView, (), (state, on, reason, by, basis))

/// How something that lasts stands by its days: ahead (尚未施行), due (临近复核), stale (超期未复核), expired (已过期).
struct LastingView {
  std::string state;
  std::string label;
  Date day;
};
BOOST_DESCRIBE_STRUCT(LastingView, (), (state, label, day))

/// Put aside by the office (挂起): clocks stand still, nobody acts until it is taken up again.
struct SuspendedView {
  Instant at;
  PersonName by;
  std::string reason;
};
BOOST_DESCRIBE_STRUCT(SuspendedView, (), (at, by, reason))

struct View {
  IdText id;
  std::string kind;
  std::string kind_title;
  std::string form_title;
  int version = 0;
  std::int64_t revision = 0;
  std::string state;
  std::string state_label;
  std::string step;
  std::string step_title;
  std::optional<std::string> number;
  std::string title;
  std::string urgency;
  std::string mark;
  std::optional<Instant> due_at;
  std::optional<std::string> light;
  std::optional<std::string> left;  // of the office's time, while somebody holds it
  StarterView starter;
  std::optional<Instant> started_at;
  std::optional<Instant> closed_at;
  std::string unit_name;
  std::string organ_name;
  json::object fields;
  json::object field_rights;
  json::object filled;  // what the viewer finds in cells of his step that are empty: no more than proposed
  std::vector<StepView> steps;
  std::vector<HolderView> holders;
  std::vector<ReadingView> readings;
  std::vector<OpinionView> opinions;
  std::vector<FileView> files;
  std::vector<LinkView> links;
  std::vector<StartView> starts;
  bool owes = false;  // something again and again: GET /matters/{id}/owed
  bool asks = false;  // people, by questions: GET /matters/{id}/survey
  bool receipts = false;  // it was published, and receipts come back: GET /matters/{id}/receipts
  std::vector<ChildView> children;  // of the units asked, with their words
  std::optional<DraftView> draft;
  std::optional<MineView> mine;
  std::vector<ActionView> actions;
  std::vector<LeaderView> leaders;  // for whom the viewer may do something as secretary
  std::optional<FrozenView> frozen;
  std::optional<ValidityView> validity;
  bool may_settle_validity = false;
  std::optional<SuspendedView> suspended;
  std::optional<LastingView> lasting;
  bool compares = false;  // its list with those of others: GET /matters/{id}/comparison
  bool governed = false;  // a rule governs where it stands: GET /matters/{id}/governed
  std::vector<std::string> paused;  // what clocks stand still for, by which rule, since when
};
BOOST_DESCRIBE_STRUCT(View, (),
                      (id, kind, kind_title, form_title, version, revision, state, state_label, step, step_title,
                       number, title, urgency, mark, due_at, light, left, starter, started_at, closed_at, unit_name,
                       organ_name, fields, field_rights, filled, steps, holders, readings, opinions, files, links,
                       starts, owes, asks, receipts, children, draft, mine, actions, leaders, frozen, validity,
                       may_settle_validity, suspended, lasting, compares, governed, paused))

}  // namespace zs::matter
