#include <base/text.h>
#include <content/content.h>
#include <crypto/crypto.h>
#include <flow/effective.h>
#include <form/errors.h>
#include <matter/balance.h>
#include <matter/command.h>
#include <matter/compile.h>
#include <matter/completion.h>
#include <matter/drawing.h>
#include <matter/editing.h>
#include <matter/errors.h>
#include <matter/files.h>
#include <matter/filled.h>
#include <matter/for_leader.h>
#include <matter/kind_halt.h>
#include <matter/link.h>
#include <matter/org_view.h>
#include <matter/origin.h>
#include <matter/outcome.h>
#include <matter/override.h>
#include <matter/record.h>
#include <matter/references.h>
#include <matter/scan.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr std::string_view where_start = "";
constexpr std::string_view where_command = "/args";

Failure invalid(std::vector<FieldFault> faults, std::string_view where) {
  for (auto& fault : faults) fault.pointer = std::string(where) + fault.pointer;
  return refuse(errors::invalid, {}, std::move(faults));
}

Failure at_place(Error error, std::string_view where) {
  for (auto& fault : error.fields) fault.pointer = std::string(where) + fault.pointer;
  return Failure(std::move(error));
}

flow::Handler handler_of(const api::Caller& caller) { return {caller.person, caller.post}; }

/// Words beside the opinion, trimmed.
Result<std::string> text_of(const CommandRequest& in) {
  std::string text(in.args && in.args->text ? trim(*in.args->text) : std::string_view());
  if (form::carries_secrecy_mark(text))
    return refuse(errors::invalid, {}, {{"/args/text", &errors::form_secrecy_mark, {}}});
  return text;
}

bool carries_fields(const CommandRequest& in) { return in.args && in.args->fields; }

/// Files the form names now and did not before become part of the matter.
std::vector<FieldFault> attach_files(const Doing& doing) {
  return take_new_files(doing.at.kind().form, doing.matter.fields, doing.at.fields(),
                        [&](Id file, const std::string& field) {
                          return content::attach(doing.tx, doing.call.caller.person, file, doing.matter.id, field);
                        });
}

/// The paper a leader wrote on stays with the matter.
std::optional<FieldFault> attach_scan(const Doing& doing, const flow::Command& command) {
  if (!command.proxy || command.proxy->scan == no_id) return std::nullopt;
  auto taken = content::attach(doing.tx, doing.call.caller.person, command.proxy->scan, doing.matter.id, scan_field);
  if (taken) return std::nullopt;
  return FieldFault{"/via/scan", taken.error().kind, {}};
}

// ── What leaving a step asks of the paper ──

bool goes_forward(flow::Verb verb) {
  return verb == flow::Verb::submit || verb == flow::Verb::agree || verb == flow::Verb::expedite;
}

/// Who was asked by a handler (加签) signs or advises on what stands: the fields are the handler's.
std::vector<FieldFault> faults_of_paper(const Situation& at, const Matter& matter, const flow::Decision& decision,
                                        flow::Verb verb) {
  const auto& step = decision.step;
  auto fields = step_fields(at.kind(), step);
  auto rights = flow::was_asked(matter.flow, decision.work_item) ? form::reader_rights(at.kind().form, fields)
                                                                 : form::rights(at.kind().form, fields);
  if (goes_forward(verb)) give_over_balance(at.kind(), step, rights);
  auto faults = form::not_writable(rights, matter.fields, at.fields());
  if (!goes_forward(verb)) return faults;
  for (auto& fault : form::required_missing(at.kind().form, rights, at.fields())) faults.push_back(std::move(fault));
  bool complete = faults.empty();
  for (auto& fault : form::failed_checks(at.kind().form, step, at.fields(), at.environment()))
    if (complete || fault.kind != &errors::form_check_open)
      faults.push_back(std::move(fault));  // "required" says it already
  return faults;
}

// ── Reading a command ──

Result<std::vector<flow::Handler>> people_of(const identity::Directory& directory, const CommandRequest& in) {
  std::vector<flow::Handler> people;
  if (!in.args || !in.args->people) return people;
  std::vector<FieldFault> faults;
  for (std::size_t i = 0; i < in.args->people->size(); ++i) {
    const auto* post = directory.post((*in.args->people)[i]);
    if (post)
      people.push_back({post->person, post->id});
    else
      faults.push_back({"/args/people/" + std::to_string(i), &errors::not_found, {}});
  }
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  return people;
}

Result<std::vector<Id>> units_of(const identity::Directory& directory, const CommandRequest& in) {
  std::vector<Id> units;
  if (!in.args || !in.args->units) return units;
  std::vector<FieldFault> faults;
  for (std::size_t i = 0; i < in.args->units->size(); ++i) {
    units.push_back((*in.args->units)[i]);
    if (!directory.unit(units.back())) faults.push_back({"/args/units/" + std::to_string(i), &errors::not_found, {}});
  }
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  return units;
}

/// How it is done: the way back of a return, the place of a signer who is added.
Result<api::Nothing> read_mode(const CommandRequest& in, flow::Command& command) {
  if (!in.args || !in.args->mode) return api::Nothing{};
  const auto& word = *in.args->mode;
  command.mode = flow::mode_from_text(word);
  command.placing = flow::placing_from_text(word);
  if (command.mode || command.placing) return api::Nothing{};
  Words::List choices{"direct", "rerun", "own_voice", "before", "after", "parallel"};
  return refuse(errors::invalid, {}, {{"/args/mode", &errors::not_a_choice, {{"choices", std::move(choices)}}}});
}

/// What a step that is put in is called, and whose words it waits for.
Result<api::Nothing> read_step(const CommandRequest& in, flow::Command& command) {
  if (!in.args) return api::Nothing{};
  command.title = std::string(trim(in.args->title.value_or("")));
  command.order = in.args->order.value_or("");
  command.rule = in.args->voices.value_or("");
  if (form::carries_secrecy_mark(command.title))
    return refuse(errors::invalid, {}, {{"/args/title", &errors::form_secrecy_mark, {}}});
  std::vector<FieldFault> faults;
  if (!flow::free_voices("", command.order, 2))
    faults.push_back({"/args/order", &errors::not_a_choice, {{"choices", Words::List{"together", "one_by_one"}}}});
  if (!flow::free_voices(command.rule, "", 2))
    faults.push_back({"/args/voices", &errors::not_a_choice, {{"choices", Words::List{"heard", "all", "any", "60%"}}}});
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  return api::Nothing{};
}

/// For which leader a secretary does it, and how.
Result<api::Nothing> read_via(const CommandRequest& in, flow::Command& command) {
  if (!in.via) return api::Nothing{};
  auto how = flow::via_from_text(in.via->how);
  bool known = how == flow::Via::recorded || how == flow::Via::acted;
  if (!known)
    return refuse(errors::invalid, {},
                  {{"/via/how", &errors::not_a_choice, {{"choices", Words::List{"recorded", "acted"}}}}});
  command.proxy = flow::Proxy{in.via->person, *how, in.via->scan ? Id(*in.via->scan) : no_id};
  return api::Nothing{};
}

Result<flow::Command> read_command(const identity::Directory& directory, const CommandRequest& in) {
  flow::Command command;
  auto verb = flow::verb_from_text(in.verb);
  if (!verb || flow::is_system(*verb)) return refuse(errors::matter_verb_unknown, {{"verb", in.verb}});
  auto people = people_of(directory, in);
  if (!people) return Failure(people.error());
  auto units = units_of(directory, in);
  if (!units) return Failure(units.error());
  command.units = std::move(*units);
  command.verb = *verb;
  command.work_item = in.work_item.value_or(no_id);
  command.revision = in.revision;
  command.opinion = std::string(trim(in.opinion.value_or("")));
  command.changes_fields = carries_fields(in);
  command.to_step = in.args ? in.args->to_step.value_or("") : "";
  command.people = std::move(*people);
  if (in.args && in.args->to_steps) command.to_steps = *in.args->to_steps;
  command.confirmed = in.args && in.args->confirmed.value_or(false);
  if (auto read = read_mode(in, command); !read) return Failure(read.error());
  if (auto read = read_step(in, command); !read) return Failure(read.error());
  if (auto read = read_via(in, command); !read) return Failure(read.error());
  if (form::carries_secrecy_mark(command.opinion))
    return refuse(errors::invalid, {}, {{"/opinion", &errors::form_secrecy_mark, {}}});
  return command;
}

/// The fields as they would be after the command, or every fault of what was sent.
Result<json::object> merged_fields(const Services& services, const Kind& kind, const Matter& matter,
                                   const json::object& input, std::string_view where) {
  auto cleaned = form::clean(kind.form, input);
  for (auto& fault : dangling(kind.form, cleaned.fields, *services.directory()))
    cleaned.faults.push_back(std::move(fault));
  if (!cleaned.faults.empty()) return invalid(std::move(cleaned.faults), where);
  return form::merge(matter.fields, input, cleaned);
}

/// Who has begun an opinion, since it lies where it lies, is known too.
flow::Context with_drafts(const Doing& doing) {
  auto context = doing.at.context();
  context.begun_by = [&](Id desk) {
    auto since = came_to(doing.at.kind(), doing.matter, desk).value_or(Instant());
    for (Id hand : opinions_begun(doing.tx, doing.matter.id, desk, since))
      if (hand == desk || doing.at.writes_for(hand, desk)) return hand;
    return no_id;
  };
  context.part_of = doing.part_of;
  return context;
}

Result<Decided> decide_on_paper(Doing& doing, const flow::Command& command, std::string_view where, std::string text) {
  auto context = with_drafts(doing);
  auto decision = flow::decide(doing.at.kind().flow, doing.matter.flow, command, context);
  if (!decision) return Failure(with_names(decision.error(), doing.at.directory()));
  bool paper = command.changes_fields || goes_forward(command.verb);
  auto faults =
      paper ? faults_of_paper(doing.at, doing.matter, *decision, command.verb) : std::vector<FieldFault>();
  if (!faults.empty()) return invalid(std::move(faults), where);
  return Decided{command, std::move(*decision), std::move(text)};
}

/// What the step sets is known to where it goes from there: the same command, decided with it. Whatever the step asks
/// before it is left was asked already.
Result<api::Nothing> go_by_what_is_set(Doing& doing, Decided& decided) {
  if (!set_fields_of(doing, decided.decision)) return api::Nothing{};
  auto context = with_drafts(doing);
  context.check = {};
  auto decision = flow::decide(doing.at.kind().flow, doing.matter.flow, decided.command, context);
  if (!decision) return Failure(with_names(decision.error(), doing.at.directory()));
  decided.decision = std::move(*decision);
  return api::Nothing{};
}

/// What begins with this command, but for parts of what runs already: those nobody may wait for in vain.
bool begins(const Doing& doing, const flow::Command& command) {
  return command.verb == flow::Verb::submit && doing.matter.state == "draft" && doing.part_of == no_id;
}

Result<api::Subject> carry_out(Doing& doing, const flow::Command& command, std::string_view where,
                               std::string text = {}) {
  if (begins(doing, command))
    if (auto may = may_begin(doing.services, doing.tx, doing.matter.kind, doing.matter.organ); !may)
      return Failure(may.error());
  if (goes_forward(command.verb)) lay_balance(doing);
  auto decided = decide_on_paper(doing, command, where, std::move(text));
  if (!decided) return Failure(decided.error());
  if (auto changed = changed_after_signing(doing, decided->decision))
    return Failure(with_names(*changed, doing.at.directory()));
  if (auto gone = go_by_what_is_set(doing, *decided); !gone) return Failure(gone.error());
  auto faults = attach_files(doing);
  if (!faults.empty()) return invalid(std::move(faults), where);
  if (auto fault = attach_scan(doing, command)) return refuse(errors::invalid, {}, {std::move(*fault)});
  if (auto fault = attach_drawing(doing, command, decided->decision))
    return refuse(errors::invalid, {}, {std::move(*fault)});
  if (decided->decision.changes.empty()) return api::Subject{doing.matter.id};
  if (auto filled = fill_by_itself(doing, decided->decision); !filled) return at_place(filled.error(), where);
  if (auto fault = outcome_missing(doing, decided->decision)) return invalid({std::move(*fault)}, where);
  auto passed = look_for_override(doing, command, decided->decision);
  if (!passed) return Failure(passed.error());
  auto recorded = record(doing, *decided);
  if (!recorded) return at_place(recorded.error(), where);
  if (auto linked = link_compiled(doing, where); !linked) return Failure(linked.error());
  if (auto entered = enter_override(doing, command, *passed); !entered) return Failure(entered.error());
  return api::Subject{doing.matter.id};
}

/// Nobody does it: a clock, or the end of something. Silence closes nothing of which nobody said what became.
Result<flow::Decision> decide_by_itself(const Doing& doing, const flow::Command& command) {
  auto context = with_drafts(doing);
  context.check = [&](const flow::Step& step) {
    auto unmet = doing.at.check(step);
    return unmet ? unmet : changed_before(doing, step);
  };
  auto decision = flow::decide(doing.at.kind().flow, doing.matter.flow, command, context);
  if (decision && outcome_missing(doing, *decision)) {
    context.check = [](const flow::Step&) { return std::optional<Error>(errors::matter_outcome_missing); };
    decision = flow::decide(doing.at.kind().flow, doing.matter.flow, command, context);
  }
  return decision;
}

// ── Starting ──

Result<const identity::Post*> starting_post(const identity::Directory& directory, const api::Call& call,
                                            const StartMatter& in) {
  Id wanted = in.post ? Id(*in.post) : call.caller.post;
  if (wanted == no_id) return refuse(errors::matter_no_post);
  const auto* post = directory.post(wanted);
  if (!post || post->person != call.caller.person)
    return refuse(errors::invalid, {}, {{"/post", &errors::matter_not_your_post, {}}});
  return post;
}

/// Whoever begins it by hand must be one of those the kind names.
Result<api::Nothing> begun_by_him(const identity::Directory& directory, const Kind& kind, const identity::Post& post) {
  if (may_begin(kind.begun_by, directory, post)) return api::Nothing{};
  if (!kind.begun_by.by_hand) return refuse(errors::matter_opened_by_others, {{"kind", Declared{kind.title}}});
  Words::List roles;
  for (const auto& role : kind.begun_by.roles) roles.emplace_back(std::string(directory.role_title(role)));
  return refuse(errors::matter_not_yours_to_begin, {{"kind", Declared{kind.title}}, {"roles", std::move(roles)}});
}

Result<Matter> new_matter(const Services& services, const api::Call& call, const Kind& kind, const StartMatter& in) {
  auto directory = services.directory();
  auto post = starting_post(*directory, call, in);
  if (!post) return Failure(post.error());
  auto urgency = urgency_from_text(in.urgency.value_or("routine"));
  auto mark = mark_from_text(in.mark.value_or("none"));
  std::vector<FieldFault> faults;
  if (!urgency)
    faults.push_back(
        {"/urgency", &errors::not_a_choice, {{"choices", Words::List{"routine", "urgent", "most_urgent"}}}});
  if (!mark) faults.push_back({"/mark", &errors::matter_mark_not_allowed, {}});
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  Matter matter;
  matter.id = services.ids->next(call.now);
  matter.kind = kind.kind;
  matter.version = kind.version;
  matter.revision = 1;
  matter.urgency = *urgency;
  matter.mark = *mark;
  matter.starter = call.caller.person;
  matter.starter_post = (*post)->id;
  matter.unit = (*post)->unit;
  const auto* unit = directory->unit((*post)->unit);
  matter.organ = unit ? unit->organ : no_id;
  matter.created_at = call.now;
  return matter;
}

flow::Command first_submit(const Matter& matter, const StartMatter& in) {
  flow::Command command;
  command.verb = flow::Verb::submit;
  command.revision = matter.revision;
  command.opinion = std::string(trim(in.opinion.value_or("")));
  command.changes_fields = true;
  return command;
}

/// What lies on his own desk, or on that of a leader for whom he may do something with it.
bool may_save(const Situation& at, const Matter& matter, const Pen& pen) {
  if (pen.desk != pen.hand) return works_for(at, matter, pen.desk);
  auto holders = flow::holders(at.kind().flow, matter.flow);
  bool holds = std::any_of(holders.begin(), holders.end(), [&](const flow::Holder& h) {
    return h.handler.person == pen.hand && h.child == no_id;
  });
  return holds || (matter.state == "draft" && matter.starter == pen.hand);
}

Result<api::Subject> begin_draft(Doing& doing) {
  auto faults = attach_files(doing);
  if (!faults.empty()) return invalid(std::move(faults), where_start);
  record_draft(doing);
  return api::Subject{doing.matter.id};
}

}  // namespace

Result<api::Subject> start(const Services& services, db::Tx& tx, const api::Call& call, const StartMatter& in,
                           const std::optional<Received>& received) {
  auto kind = services.kinds->newest(in.kind);
  if (!kind) return refuse(errors::invalid, {}, {{"/kind", &errors::matter_kind_unknown, {{"kind", in.kind}}}});
  auto matter = new_matter(services, call, *kind, in);
  if (!matter) return Failure(matter.error());
  auto directory = services.directory();
  auto his = received ? Result<api::Nothing>(api::Nothing{})
                      : begun_by_him(*directory, *kind, *directory->post(matter->starter_post));
  if (!his) return Failure(his.error());
  if (received && received->matter != no_id) {
    matter->id = received->matter;
    matter->organ = received->organ;
    if (received->unit != no_id) matter->unit = received->unit;
  }
  std::unique_ptr<Origin> origin;
  if (in.from) {
    auto found = origin_of({services, tx, call, true}, kind, *in.from);
    if (!found) return Failure(found.error());
    origin = std::move(*found);
    if (auto alone = only_one(*origin); !alone) return Failure(alone.error());
  }
  auto given = origin ? fields_brought(*origin, in.fields, matter->id) : in.fields;
  auto fields = merged_fields(services, *kind, *matter, given, where_start);
  if (!fields) return Failure(fields.error());
  bool submits = in.submit.value_or(false);
  matter->title = titled(kind->form, *fields, *services.directory());
  flow::Handler actor{matter->starter, matter->starter_post};
  Doing doing(services, tx, call, std::move(*matter), kind, actor);
  doing.at.set_fields(std::move(*fields));
  if (received) doing.part_of = received->part_of;
  if (received) doing.recurring = received->recurring;
  if (submits && !received)
    if (auto rests = rests_on_origin(doing, origin.get(), where_start); !rests) return Failure(rests.error());
  auto begun = submits ? carry_out(doing, first_submit(doing.matter, in), where_start) : begin_draft(doing);
  if (begun && origin)
    if (auto linked = link_to_origin(doing, *origin); !linked) return Failure(linked.error());
  if (!begun || !in.links) return begun;
  auto linked = link_along(doing, *in.links, where_start);
  return linked ? begun : Failure(linked.error());
}

Result<api::Subject> command(const Services& services, db::Tx& tx, const api::Call& call, const CommandRequest& in) {
  auto matter = lock_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto kind = services.kinds->of(matter->kind, matter->version);
  if (matter->state == "draft") kind = services.kinds->newest(matter->kind);
  Doing doing(services, tx, call, std::move(*matter), kind, handler_of(call.caller));
  auto command = read_command(doing.at.directory(), in);
  if (!command) return Failure(command.error());
  if (carries_fields(in)) {
    auto fields = merged_fields(services, *kind, doing.matter, *in.args->fields, where_command);
    if (!fields) return Failure(fields.error());
    auto free = leave_to_editor(tx, call, *kind, doing.matter, *fields);
    if (!free) return Failure(with_names(free.error(), doing.at.directory()));
    doing.at.set_fields(std::move(*fields));
  }
  auto text = text_of(in);
  if (!text) return Failure(text.error());
  doing.drawing = in.drawing.value_or(no_id);
  if (in.args && in.args->authoriser && asks_authoriser(*services.kinds, command->verb))
    doing.let_by = *in.args->authoriser;
  if (in.args && in.args->number) doing.number_wanted = std::string(trim(*in.args->number));
  if (begins(doing, *command))
    if (auto rests = rests_on_origin(doing, nullptr, where_command); !rests) return Failure(rests.error());
  auto done = carry_out(doing, *command, where_command, std::move(*text));
  if (!done || !in.args || !in.args->links) return done;
  auto linked = link_along(doing, *in.args->links, where_command);
  return linked ? done : Failure(linked.error());
}

Result<api::Subject> autosave(const Services& services, db::Tx& tx, const api::Call& call, const SaveDraft& in) {
  auto matter = lock_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto kind = services.kinds->of(matter->kind, matter->version);
  Pen pen{call.caller.person, in.leader ? Id(*in.leader) : call.caller.person};
  Situation at(services, kind, *matter, handler_of(call.caller), call.now);
  at.look_in(tx);
  if (!may_save(at, *matter, pen)) return refuse(errors::matter_nothing_to_save);
  SavedText text{{}, std::string(in.opinion.value_or("")), in.base_revision, call.now};
  const auto input = in.fields.value_or(json::object());
  auto cleaned = form::clean(kind->form, input);
  if (!cleaned.faults.empty()) return refuse(errors::invalid, {}, std::move(cleaned.faults));
  auto free = leave_to_editor(tx, call, *kind, *matter, form::merge(matter->fields, input, cleaned));
  if (!free) return Failure(with_names(free.error(), *services.directory()));
  if (form::carries_secrecy_mark(text.opinion))
    return refuse(errors::invalid, {}, {{"/opinion", &errors::form_secrecy_mark, {}}});
  auto faults = take_new_files(kind->form, matter->fields, cleaned.fields, [&](Id file, const std::string&) {
    return content::reserve(tx, call.caller.person, file, matter->id);
  });
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  text.fields = std::move(cleaned.fields);
  save_draft(tx, matter->id, pen, text);
  return api::Subject{matter->id};
}

Result<api::Subject> discard(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in) {
  auto matter = lock_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  if (matter->state != "draft" || matter->starter != call.caller.person) return refuse(errors::matter_not_a_draft);
  event::append(tx, call, services.ids->next(call.now), matter->head,
                {{event::StreamKind::matter, matter->id}, "discard", {}});
  content::release(tx, matter->id);
  unlink(tx, matter->id);
  remove(tx, matter->id);
  return api::Subject{matter->id};
}

Result<api::Subject> change_desk(const Services& services, db::Tx& tx, const api::Call& call,
                                 const DeskChange& change) {
  auto matter = lock(tx, change.matter);
  if (!matter) return refuse(errors::not_found);
  auto kind = services.kinds->of(matter->kind, matter->version);
  Doing doing(services, tx, call, std::move(*matter), kind, {});
  flow::Command command;
  command.verb = change.verb;
  command.work_item = change.item;
  auto decision = flow::decide(kind->flow, doing.matter.flow, command, with_drafts(doing));
  if (!decision) return Failure(decision.error());
  if (decision->changes.empty()) return api::Subject{doing.matter.id};
  auto recorded = record(doing, {command, std::move(*decision), {}});
  if (!recorded) return Failure(recorded.error());
  return api::Subject{doing.matter.id};
}

Result<api::Subject> fire(const Services& services, db::Tx& tx, const api::Call& call, const flow::Timer& timer) {
  auto matter = lock(tx, timer.matter);
  if (!matter) return refuse(errors::not_found);
  auto kind = services.kinds->of(matter->kind, matter->version);
  Doing doing(services, tx, call, std::move(*matter), kind, {});
  flow::Command command;
  command.verb = timer.action;
  command.visit = timer.visit;
  auto decision = decide_by_itself(doing, command);
  if (!decision || decision->changes.empty()) {
    flow::settle_timer(tx, timer.id);
    return api::Subject{doing.matter.id};
  }
  auto recorded = record(doing, {command, std::move(*decision), {}});
  if (!recorded) return Failure(recorded.error());
  return api::Subject{doing.matter.id};
}

Result<api::Subject> befall(const Services& services, db::Tx& tx, const api::Call& call, Id id,
                            const flow::Command& command) {
  auto matter = lock(tx, id);
  if (!matter) return refuse(errors::not_found);
  auto kind = services.kinds->of(matter->kind, matter->version);
  Doing doing(services, tx, call, std::move(*matter), kind, {});
  auto decision = decide_by_itself(doing, command);
  if (!decision || decision->changes.empty()) return api::Subject{id};
  auto recorded = record(doing, {command, std::move(*decision), {}});
  if (!recorded) return Failure(recorded.error());
  return api::Subject{id};
}

}  // namespace zs::matter
