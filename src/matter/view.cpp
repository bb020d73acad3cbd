#include <base/phrases.h>
#include <content/content.h>
#include <flow/effective.h>
#include <flow/preview.h>
#include <flow/store.h>
#include <matter/child.h>
#include <matter/completion.h>
#include <matter/context.h>
#include <matter/errors.h>
#include <matter/for_leader.h>
#include <matter/governed.h>
#include <matter/history.h>
#include <matter/lasting.h>
#include <matter/link.h>
#include <matter/org_view.h>
#include <matter/origin.h>
#include <matter/override.h>
#include <matter/owed.h>
#include <matter/paper_rights.h>
#include <matter/reaches.h>
#include <matter/validity_act.h>
#include <matter/published.h>
#include <matter/view.h>
#include <matter/votes.h>
#include <matter/words.h>
#include <matter/written.h>

#include <algorithm>
#include <set>

namespace zs::matter {
namespace {

constexpr db::Statement select_opinions{
    "select_opinions",
    "SELECT w.id, w.step, w.step_title, w.person, w.post, w.done_at, w.outcome, w.principal, w.stands_via, "
    ZS_WRITTEN_COLUMNS
    ", d.file FROM work_item w LEFT JOIN drawn_opinion d ON d.item = w.id WHERE w.matter = $1 AND w.done_at IS NOT "
    "NULL AND w.done_at <= $2 AND w.opinion IS NOT NULL AND (w.opinion <> '' OR w.correction IS NOT NULL) AND "
    "w.outcome <> 'withdraw' ORDER BY w.done_at, w.id"};

struct Viewing {
  const Services& services;
  const api::Call& call;
  const Matter& matter;
  const Situation& at;
  bool past;  // as it stood: no buttons, no draft
};

PersonName named(const Viewing& v, Id person) { return {person, person_name(v.at.directory(), person)}; }

PostName post_named(const Viewing& v, Id post) {
  return {post, post_title(v.at.directory(), post), unit_name_of_post(v.at.directory(), post)};
}

bool is_draft(const Viewing& v) { return v.matter.state == "draft"; }

std::string current_step(const Viewing& v) { return is_draft(v) ? v.at.kind().flow.steps.front().name : v.matter.step; }

std::string step_title(const Viewing& v, std::string_view step) {
  return declared(flow::title_of(v.at.kind().flow, v.matter.flow, step), v.call.language);
}

void fill_head(View& out, const Viewing& v) {
  const auto& m = v.matter;
  const auto& kind = v.at.kind();
  const auto& directory = v.at.directory();
  out.id = m.id;
  out.kind = m.kind;
  out.kind_title = declared(kind.title, v.call.language);
  out.form_title = declared(kind.form_title, v.call.language);
  out.version = m.version;
  out.revision = m.revision;
  out.state = m.state;
  out.state_label = standing_label(kind, m, date_of(v.call.now), v.call.language);
  out.step = current_step(v);
  out.step_title = step_title(v, out.step);
  out.number = m.number;
  out.title = m.title;
  out.urgency = std::string(to_text(m.urgency));
  out.mark = std::string(to_text(m.mark));
  out.due_at = m.due_at;
  out.starter = {m.starter, person_name(directory, m.starter), post_title(directory, m.starter_post),
                 unit_name_of_post(directory, m.starter_post)};
  out.started_at = m.started_at;
  out.closed_at = m.closed_at;
  out.unit_name = unit_name(directory, m.unit);
  out.organ_name = unit_name(directory, m.organ);
}

std::string_view word_of(flow::Progress progress) {
  switch (progress) {
    case flow::Progress::done:
      return "done";
    case flow::Progress::current:
      return "current";
    case flow::Progress::open:
      return "open";
    case flow::Progress::skipped:
      return "skipped";
  }
  return "open";
}

/// Words of the bar that no step bears, before the step they stand at.
void fill_lights(View& out, const Viewing& v, std::string_view before) {
  for (const auto& light : v.at.kind().lights) {
    if (light.before != before) continue;
    auto word = declared(light.stage, v.call.language);
    StepView line;
    line.title = line.stage = word;
    line.state = std::string(shown(light, v.matter.flow));
    out.steps.push_back(std::move(line));
  }
}

/// What was signed, and whether it is still in force.
void fill_standing(View& out, const Viewing& v, db::Tx& tx) {
  if (const auto& frozen = v.matter.frozen) {
    FrozenView signed_text{
        step_title(v, frozen->step), named(v, frozen->by.person), frozen->at, {}, digest_of(*frozen)};
    for (const auto& [name, digest] : frozen->digests) signed_text.fields.push_back(name);
    out.frozen = std::move(signed_text);
  }
  if (const auto& validity = v.matter.validity) {
    std::optional<IdText> basis;
    if (validity->basis != no_id && find_for(tx, validity->basis, v.call.caller.person)) basis = validity->basis;
    out.validity = ValidityView{std::string(to_text(validity->state)), validity->on, validity->reason,
                                named(v, validity->by.person), basis};
  }
  out.may_settle_validity = !v.past && may_settle_validity(tx, v.at.kind(), v.matter, v.call.caller.person);
}

/// Put aside by whom and why.
void fill_suspended(View& out, const Viewing& v, db::Tx& tx) {
  const auto& suspended = v.matter.flow.suspended;
  if (!suspended) return;
  auto event = event::last_of(tx, {event::StreamKind::matter, v.matter.id}, "suspend", v.call.now);
  const auto* digest = event ? event->body.if_contains("text") : nullptr;
  auto reason = digest ? kept_text(tx, v.matter.id, digest->as_string()) : std::nullopt;
  out.suspended = SuspendedView{suspended->at, named(v, suspended->by.person), reason.value_or("")};
}

/// A clock stands still by a rule: for which step, since when (计时暂停).
void fill_paused(View& out, const Viewing& v) {
  for (const auto& one : flow::standing_still(v.at.kind().flow, v.matter.flow))
    out.paused.push_back(say(Phrase(phrases::due::paused, {{"step", Declared{one.step_title}},
                                                           {"basis", Declared{one.basis}},
                                                           {"at", one.since}}),
                             reader(v.at.directory(), v.call.language)));
}

bool passes_over(const flow::Definition& way) {
  return std::ranges::any_of(way.steps, [](const flow::Step& s) { return s.skip_same != flow::SkipSame::never; });
}

/// Steps ahead where everybody will have agreed before, by the words that are to come: whether an older word still
/// stands is known from the trail alone, which is not read for the bar.
std::set<std::string> passed_over(const Viewing& v) {
  std::set<std::string> out;
  if (!passes_over(v.at.kind().flow)) return out;
  auto context = v.at.context();
  context.changed_since = [](const flow::Settlement&) { return true; };
  for (const auto& ahead : flow::preview(v.at.kind().flow, v.matter.flow, context))
    if (ahead.voices.empty() && !ahead.skipped.empty()) out.insert(ahead.step);
  return out;
}

void fill_steps(View& out, const Viewing& v) {
  auto passed = passed_over(v);
  for (const auto& step : flow::progress(v.at.kind().flow, v.matter.flow, v.at.context())) {
    StepView line{step.step,
                  declared(step.title, v.call.language),
                  declared(step.stage, v.call.language),
                  std::string(word_of(step.progress)),
                  {},
                  step.at,
                  step.heard,
                  step.asked,
                  step.inserted,
                  step.lapsed,
                  step.owed,
                  {},
                  step.progress == flow::Progress::open && passed.contains(step.step)};
    if (step.votes) line.votes = votes_view(*step.votes, reader(v.at.directory(), v.call.language));
    fill_lights(out, v, step.step);
    for (const auto& handler : step.people) line.people.push_back(person_name(v.at.directory(), handler.person));
    out.steps.push_back(std::move(line));
  }
}

const Wording& wording_of(std::string_view via) {
  if (via == flow::to_text(flow::Via::deputy)) return phrases::behalf::deputy;
  return phrases::behalf::delegation;
}

OnBehalfView on_behalf_view(const Viewing& v, Id principal, std::string_view via) {
  auto to = reader(v.at.directory(), v.call.language);
  return {named(v, principal), std::string(via), say(Phrase(wording_of(via), {{"who", Named{principal}}}), to)};
}

void fill_holders(View& out, const Viewing& v) {
  for (const auto& holder : flow::holders(v.at.kind().flow, v.matter.flow)) {
    HolderView line;
    line.person = named(v, holder.handler.person);
    line.post = post_named(v, holder.handler.post);
    line.since = holder.since;
    line.due_at = holder.due_at;
    line.light = light_of(v.at.calendar(), clock_of(v.matter.flow, v.call.now), holder.since, holder.due_at);
    line.work_item = holder.work_item;
    line.step = holder.step;
    line.step_title = declared(holder.step_title, v.call.language);
    line.reason = say(holder.reason, reader(v.at.directory(), v.call.language));
    line.urged = holder.urge_count;
    line.viewed = holder.viewed;
    line.reading = holder.reading;
    if (holder.child != no_id) line.child = holder.child;
    line.owed = holder.owed;
    if (!holder.on_behalf.empty())
      line.on_behalf =
          on_behalf_view(v, holder.on_behalf.back().of.person, flow::to_text(holder.on_behalf.front().via));
    if (holder.handler.person == v.call.caller.person && !v.matter.flow.suspended && holder.child == no_id)
      out.mine = MineView{holder.work_item, holder.step, line.step_title, holder.since, holder.due_at};
    out.light = line.light;
    out.left = left_of(v.at.calendar(), reader(v.at.directory(), v.call.language), clock_of(v.matter.flow, v.call.now),
                       v.matter.due_at, deadline::Detail::whole);
    out.holders.push_back(std::move(line));
  }
}

void fill_readings(View& out, const Viewing& v) {
  for (const auto& reading : v.matter.flow.readings) {
    std::optional<IdText> from;
    if (reading.from_item != no_id) from = reading.from_item;
    out.readings.push_back({reading.item.id, named(v, reading.item.holder.person), named(v, reading.by.person), from,
                            reading.at, reading.item.viewed_at, reading.read_at, reading.recalled_at});
  }
}

/// As it stands under an opinion: who it is, for whom or by whose hand.
std::string signature_of(const Viewing& v, const OpinionView& line) {
  std::string out = line.person.name;
  auto add = [&](const std::string& how) {
    out = say(Phrase(phrases::behalf::signature, {{"who", out}, {"how", how}}), v.call.language);
  };
  if (line.on_behalf) add(line.on_behalf->label);
  if (line.written) add(line.written->label);
  return out;
}

void fill_opinions(View& out, const Viewing& v, db::Tx& tx) {
  for (const auto& row : tx.query(select_opinions, v.matter.id, v.call.now)) {
    std::string outcome = row.optional_text(6).value_or("");
    auto word = written_in(row, 9, v.at.directory(), v.call.language, v.call.now);
    OpinionView line{row.integer(0), row.text(1), declared(row.text(2), v.call.language),
                     named(v, row.integer(3)), post_named(v, row.integer(4)), row.moment(5), outcome,
                     say(act_label(v.at.kind(), row.text(1), outcome), v.call.language), std::move(word.text), {}, {},
                     std::move(word.view), {}};
    if (auto drawn = row.optional_integer(15)) line.drawing = *drawn;
    if (auto principal = row.optional_integer(7))
      line.on_behalf = on_behalf_view(v, *principal, row.optional_text(8).value_or("delegation"));
    line.signature = signature_of(v, line);
    out.opinions.push_back(std::move(line));
  }
}

void fill_files(View& out, const Viewing& v, db::Tx& tx) {
  for (const auto& file : content::of_matter(tx, v.matter.id)) {
    if (v.past && file.uploaded_at > v.call.now) continue;
    out.files.push_back({file.id, file.name, file.bytes, file.digest, file.media_type, file.field});
  }
}

bool may_write(const View& out, const Viewing& v) {
  return !v.past && (out.mine || (is_draft(v) && v.matter.starter == v.call.caller.person));
}

void fill_paper(View& out, const Viewing& v, db::Tx& tx) {
  auto person = v.call.caller.person;
  auto rights = may_write(out, v) ? paper_rights(v.at.kind(), v.matter, person)
                                  : reading_rights(v.at.kind(), v.matter, person);
  out.fields = form::visible(v.matter.fields, rights);
  out.field_rights = form::to_json(rights);
  if (!may_write(out, v)) return;
  out.filled = filled_at(v.at.kind(), out.mine ? out.mine->step : out.step, v.at.environment(v.matter.flow));
  offer_lines(tx, v.at.kind(), v.matter, rights, out.filled);
}

using Drafts = std::map<Id, SavedText>;

/// What the viewer writes: for his own desk, and as secretary for those of his leaders.
Drafts drafts_of(const View& out, const Viewing& v, db::Tx& tx) {
  Id person = v.call.caller.person;
  bool writes = may_write(out, v), secretary = !identity::leaders_of(v.at.directory(), person, v.call.now).empty();
  if (v.past || !(writes || secretary)) return {};
  auto drafts = fresh_drafts(tx, v.at.kind(), v.matter, person);
  std::erase_if(drafts, [&](const auto& one) {
    return one.first == person ? !writes : !v.at.writes_for(person, one.first);
  });
  return drafts;
}

/// The bar and the buttons go by what the viewer is writing, as the way before it does.
void go_by(const Drafts& drafts, const View& out, const Viewing& v, Situation& at) {
  auto own = drafts.find(v.call.caller.person);
  if (own == drafts.end() && !out.mine) own = drafts.begin();
  if (own == drafts.end() || own->second.base_revision != v.matter.revision) return;
  at.set_fields(fields_with(v.at.kind(), v.matter, own->first, own->second.fields));
}

std::string_view word_of(flow::OpinionRule rule) {
  switch (rule) {
    case flow::OpinionRule::none:
      return "none";
    case flow::OpinionRule::optional:
      return "optional";
    case flow::OpinionRule::required:
      return "required";
  }
  return "none";
}

std::string_view word_of(flow::Choose choose) {
  switch (choose) {
    case flow::Choose::none:
      return "none";
    case flow::Choose::one:
      return "one";
    case flow::Choose::many:
      return "many";
  }
  return "none";
}

RouteView route_view(const Viewing& v, const flow::Route& route) {
  const auto& directory = v.at.directory();
  auto to = reader(directory, v.call.language);
  RouteView out{route.to_step, say(route.label, to), {}, {}, std::string(word_of(route.choose)), {}};
  if (route.mode) out.mode = std::string(flow::to_text(*route.mode));
  if (route.placing) out.mode = std::string(flow::to_text(*route.placing));
  if (route.unit != no_id) out.unit = route.unit;
  for (const auto& one : route.people)
    out.people.push_back({one.person, one.post, person_name(directory, one.person),
                          unit_name_of_post(directory, one.post), say(one.reason, to)});
  return out;
}

/// What may be done about one unit stands beside it.
void fill_acts_of_units(View& out, const flow::Action& action, const ActionView& line) {
  for (const auto& route : action.routes)
    for (auto& child : out.children)
      if (route.child != no_id && child.matter == route.child) child.acts.push_back({line.verb, line.label});
}

ViaView via_view(const Viewing& v, const flow::Through& through) {
  ViaView out{named(v, through.of.person), {}, through.wants_scan};
  for (auto how : through.how) out.how.emplace_back(flow::to_text(how));
  return out;
}

/// Of a step that nobody takes back once it is done.
bool done_for_ever(const Viewing& v, const flow::Action& action) {
  flow::Effective way(v.at.kind().flow, v.matter.flow);
  const auto* step = action.verb == flow::Verb::agree ? way->find(action.step) : nullptr;
  return step && step->withdraw == flow::WithdrawUntil::never;
}

ActionView action_view(const Viewing& v, const flow::Action& action) {
  ActionView line;
  line.verb = std::string(flow::to_text(action.verb));
  line.label = say(action.label, v.call.language);
  line.primary = action.primary;
  line.opinion = std::string(word_of(action.opinion));
  if (!action.confirm.empty())
    line.confirm = say(action.confirm, v.call.language);
  else if (done_for_ever(v, action))
    line.confirm = say(phrases::ask::no_way_back, v.call.language);
  if (action.work_item != no_id) line.work_item = action.work_item;
  line.needs = action.needs;
  line.step = action.step;
  line.all_routes = action.all_routes;
  line.waits = action.waits;
  line.people = std::string(word_of(action.people));
  line.button = action.button;
  line.asks.assign(action.asks.begin(), action.asks.end());
  if (asks_authoriser(*v.services.kinds, action.verb)) line.asks.emplace_back("authoriser");
  for (const auto& route : action.routes) line.routes.push_back(route_view(v, route));
  if (action.through) line.via = via_view(v, *action.through);
  return line;
}

bool has_value(const json::object& fields, const std::string& name) {
  const auto* value = fields.if_contains(name);
  return value && !value->is_null();
}

/// Of what may be claimed: its cells stand as whoever claims it finds them, and where none of them wants more, the step
/// can be done with the same press.
void fill_claim(View& out, ActionView& line, const Viewing& v) {
  if (line.verb != flow::to_text(flow::Verb::claim)) return;
  flow::Effective way(v.at.kind().flow, v.matter.flow);
  const auto* step = way->find(line.step);
  if (!step) return;
  out.filled = filled_at(v.at.kind(), step->name, v.at.environment(v.matter.flow));
  bool whole = std::ranges::all_of(step->needs, [&](const std::string& name) {
    return has_value(v.matter.fields, name) || has_value(out.filled, name);
  });
  bool plain = step->opinion != flow::OpinionRule::required && step->withdraw != flow::WithdrawUntil::never;
  if (whole && plain) line.then = say(act_label(v.at.kind(), step->name, "agree"), v.call.language);
}

/// His own; what he may do as a secretary stands with the leader.
void fill_actions(View& out, const Viewing& v, const Drafts& drafts) {
  if (v.past) return;
  flow::Handler viewer{v.call.caller.person, v.call.caller.post};
  for (const auto& action : flow::available(v.at.kind().flow, v.matter.flow, v.at.context(), viewer)) {
    auto line = action_view(v, action);
    if (!line.via) {
      fill_acts_of_units(out, action, line);
      fill_claim(out, line, v);
      out.actions.push_back(std::move(line));
      continue;
    }
    const auto& leader = line.via->person;
    if (out.leaders.empty() || out.leaders.back().person.id != leader.id) {
      out.leaders.push_back({leader, {}, {}, {}, {}});
      fill_desk(out.leaders.back(), v.at.kind(), v.matter, drafts);
    }
    out.leaders.back().actions.push_back(std::move(line));
  }
}

}  // namespace

Instant clock_of(const flow::State& state, Instant now) { return state.suspended ? state.suspended->at : now; }

std::optional<std::string> light_of(const calendar::Calendar& calendar, Instant now, Instant arrived,
                                    std::optional<Instant> due) {
  if (!due) return std::nullopt;
  return std::string(deadline::name_of(deadline::light(calendar, now, arrived, *due)));
}

std::optional<std::string> left_of(const calendar::Calendar& calendar, const Reader& reader, Instant now,
                                   std::optional<Instant> due, deadline::Detail detail) {
  if (!due) return std::nullopt;
  return say(deadline::words(calendar, now, *due, detail), reader);
}

Result<View> view(const Services& services, db::Tx& tx, const api::Call& call, const ViewMatter& in) {
  auto matter = find_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto kind = services.kinds->of(matter->kind, matter->version);
  auto then = call;
  if (in.at) {
    then.now = std::min(*in.at, call.now);
    auto stood = as_it_stood(tx, *services.directory(), *kind, *matter, then.now);
    if (!stood) return refuse(errors::not_found);
    matter = std::move(stood);
    if (matter->flow.version > 0) kind = services.kinds->of(matter->kind, matter->flow.version);
  }
  Situation at(services, kind, *matter, {call.caller.person, call.caller.post}, then.now);
  at.look_in(tx);
  Viewing viewing{services, then, *matter, at, in.at.has_value()};
  View out;
  fill_head(out, viewing);
  fill_standing(out, viewing, tx);
  fill_suspended(out, viewing, tx);
  fill_paused(out, viewing);
  fill_holders(out, viewing);
  fill_paper(out, viewing, tx);
  auto drafts = drafts_of(out, viewing, tx);
  if (auto own = drafts.find(call.caller.person); own != drafts.end()) out.draft = draft_view(own->second);
  go_by(drafts, out, viewing, at);
  fill_steps(out, viewing);
  fill_readings(out, viewing);
  fill_opinions(out, viewing, tx);
  fill_files(out, viewing, tx);
  out.links = links_of(services, tx, then, *matter);
  if (!in.at) out.starts = starts_of(services, at, *matter, call);
  if (!in.at) out.owes = owes_anything(at, *matter);
  out.compares = !in.at && kind->compares.has_value();
  out.lasting = lasting_view(services, *kind, *matter, then);
  out.governed = !in.at && !governing(*kind, *matter).empty();
  if (!in.at) out.asks = kind->survey.has_value();
  out.receipts = !in.at && was_given_to_read(*kind, *matter);
  out.children = children_of(services, tx, then, *matter);
  fill_actions(out, viewing, drafts);
  return out;
}

}  // namespace zs::matter
