#include <base/log.h>
#include <event/event.h>
#include <identity/identity.h>
#include <matter/command.h>
#include <matter/errors.h>
#include <matter/monitor.h>
#include <matter/recurring.h>
#include <matter/words.h>
#include <notify/notify.h>

#include <algorithm>

namespace zs::matter {
namespace recurring_work {
namespace {

constexpr int opened_at_once = 50;
constexpr std::chrono::hours tried_again{24};
constexpr std::string_view period_mark = "{period}";

constexpr db::Statement select_came_from{"select_came_from",
                                         "SELECT l.target, l.type, m.kind FROM matter_link l JOIN matter m ON m.id = "
                                         "l.target WHERE l.source = $1 ORDER BY l.at, l.target"};

using calendar::Recurrence;

// ── Setting it ──

template <class In>
Result<Recurrence> recurrence_of(const In& in) {
  auto every = calendar::every_from_text(in.every);
  if (!every) {
    Words::List choices{"day", "week", "month", "quarter", "year"};
    return refuse(errors::invalid, {}, {{"/every", &errors::not_a_choice, {{"choices", std::move(choices)}}}});
  }
  Recurrence when{*every, in.month.value_or(1), in.day, in.ahead.value_or(0)};
  if (!when.valid()) return refuse(errors::invalid, {}, {{"/day", &errors::matter_recurring_day, {}}});
  return when;
}

/// What its starter writes first, without files: a file never leaves its matter.
json::object likeness(const Kind& kind, const Matter& matter) {
  json::object out;
  for (const auto& name : step_fields(kind, kind.flow.steps.front().name).writes) {
    const auto* field = kind.form.find(name);
    const auto* value = matter.fields.if_contains(name);
    if (field && value && field->type != form::FieldType::file) out[name] = *value;
  }
  return out;
}

void fill_in(json::value& value, const std::string& period) {
  if (!value.is_string()) return;
  std::string text(value.get_string());
  for (auto at = text.find(period_mark); at != std::string::npos; at = text.find(period_mark, at + period.size()))
    text.replace(at, period_mark.size(), period);
  value = text;
}

/// What is given over the likeness: looked at as it will read in the next period, kept with its marks.
form::Cleaned cleaned_given(const Kind& kind, const json::object& given, const std::string& period) {
  auto example = given;
  for (auto& one : example) fill_in(one.value(), period);
  auto out = form::clean(kind.form, example);
  for (const auto& [name, value] : given)
    if (value.is_string() && std::string_view(value.get_string()).find(period_mark) != std::string_view::npos)
      if (auto* kept = out.fields.if_contains(name)) *kept = value;
  return out;
}

Result<json::object> fields_of(const Kind& kind, const Matter& matter, const SetRecurring& in,
                               const std::string& period) {
  auto input = in.fields.value_or(json::object());
  auto cleaned = cleaned_given(kind, input, period);
  for (auto& one : cleaned.faults) one.pointer = "/fields" + one.pointer;
  auto due = in.due_field.value_or("");
  const auto* field = due.empty() ? nullptr : kind.form.find(due);
  if (!due.empty() && (!field || field->type != form::FieldType::date))
    cleaned.faults.push_back({"/due_field", &errors::matter_recurring_field, {}});
  if (!cleaned.faults.empty()) return refuse(errors::invalid, {}, std::move(cleaned.faults));
  return form::merge(likeness(kind, matter), input, cleaned);
}

bool directs(const identity::Directory& directory, const api::Call& call, Id organ) {
  auto organs = directed_by(directory, call.caller.person);
  return std::any_of(organs.begin(), organs.end(), [&](const auto* unit) { return unit->id == organ; });
}

void note(db::Tx& tx, const api::Call& call, const Services& services, const Recurring& row, std::string verb) {
  json::object body{{"recurring", zs::to_text(row.id)}};
  if (verb != "end_recurring") {
    body["matter"] = zs::to_text(row.pattern);
    body["post"] = zs::to_text(row.whose.post);
    body["every"] = calendar::to_text(row.when.every);
    body["month"] = row.when.month;
    body["day"] = row.when.day;
    body["ahead"] = row.when.ahead;
  }
  event::Draft draft{.stream = {event::StreamKind::person, row.whose.person}, .verb = std::move(verb),
                     .body = std::move(body)};
  event::append(tx, call, services.ids->next(call.now), draft);
}

/// Changed or ended by its person, by who set it, or by who directs the office; nobody else learns of it.
std::optional<Recurring> for_keeper(const Services& services, db::Tx& tx, const api::Call& call, Id id) {
  auto row = recurring(tx, id);
  bool own = row && (row->whose.person == call.caller.person || row->made_by == call.caller.person);
  bool may = row && (own || directs(*services.directory(), call, row->organ));
  return may ? row : std::nullopt;
}

/// Who has it from now on: himself, or whom the director of the office names.
Result<flow::Handler> person_of(const Services& services, const api::Call& call, const Recurring& row,
                                const std::optional<IdText>& wanted) {
  if (!wanted || Id(*wanted) == row.whose.post) return row.whose;
  auto directory = services.directory();
  const auto* post = directory->post(*wanted);
  bool held = post && !post->ended && directory->person(post->person)->active;
  if (!held || directory->organ_of(post->unit) != row.organ || !directs(*directory, call, row.organ))
    return refuse(errors::invalid, {}, {{"/post", &errors::matter_recurring_person, {}}});
  return flow::Handler{post->person, post->id};
}

/// What is owed already is opened by the new rule; else the first period that is not over today.
void set_next(const Services& services, const Recurring& was, Recurring& is, Instant now) {
  auto calendar = services.calendar();
  auto from = was.next_at <= now ? std::min(was.period, date_of(now)) : date_of(now);
  is.period = calendar::period_after_change(*calendar, was.when, is.when, from, was.opened);
  is.next_at = calendar::opens_at(*calendar, is.when, is.period);
}

// ── Opening it ──

/// Himself, as long as he holds that post; else who has it now to direct the office.
std::optional<api::Caller> in_whose_name(const identity::Directory& directory, const Recurring& row) {
  if (auto own = identity::caller_of(directory, row.whose.person, row.whose.post)) return own;
  return director_of(directory, row.organ);
}

/// Where whose turn it is is taken from another matter, it goes on in turn: it is started from there again, and of what
/// that brings in turn the likeness says nothing.
void start_in_turn(const Services& services, db::Tx& tx, const Recurring& row, StartMatter& start) {
  const auto kind = services.kinds->newest(row.kind);
  if (!kind) return;
  for (const auto& from : tx.query(select_came_from, row.pattern)) {
    const auto* rule = start_from(*kind, from.text(2), from.text(1), false);
    if (!rule || rule->in_turn.empty()) continue;
    start.from = StartingFrom{from.integer(0), from.text(1), std::nullopt, std::nullopt};
    for (const auto& [ours, theirs] : rule->in_turn) start.fields.erase(ours);
    return;
  }
}

StartMatter beginning(const Services& services, db::Tx& tx, const Recurring& row, const api::Caller& caller,
                      bool submit) {
  StartMatter start;
  start.kind = row.kind;
  start.post = caller.post;
  start.fields = fields_of_next(services, row);
  start.submit = submit;
  start.urgency = std::string(to_text(row.urgency));
  start.mark = std::string(to_text(row.mark));
  start_in_turn(services, tx, row, start);
  return start;
}

/// Tells him that it lies among his drafts: nobody else knows of it.
void tell_draft(const Services& services, db::Tx& tx, const api::Call& call, Id matter) {
  auto begun = find(tx, matter);
  event::Draft draft{.stream = {event::StreamKind::person, call.caller.person},
                     .verb = "open_recurring",
                     .body = {{"matter", zs::to_text(matter)}}};
  Id id = services.ids->next(call.now);
  event::append(tx, call, id, draft);
  notify::add(tx, *services.ids, {call.caller.person, id, matter, call.now, &notify::messages::recurring_draft,
                                  {{"title", begun ? begun->title : std::string()}}});
}

struct Try {
  const Recurring& row;
  bool submit;
  std::string problem;  // of the try before
};

Result<api::Subject> open_one(const Services& services, db::Tx& tx, Instant now, const Try& t) {
  auto caller = in_whose_name(*services.directory(), t.row);
  if (!caller) return refuse(errors::matter_no_post);
  const auto calendar = services.calendar();
  auto next = calendar::next_to_come(*calendar, t.row.when, t.row.period);
  auto next_at = calendar::opens_at(*calendar, t.row.when, next);
  if (!go_on_to(tx, t.row, next, next_at, t.problem)) return api::Subject{};
  if (!calendar::comes(*calendar, t.row.when, t.row.period)) return api::Subject{};  // no working day any more
  auto call = identity::system_call(now);
  call.caller = *caller;
  Received of;
  of.recurring = t.row.id;
  auto begun = start(services, tx, call, beginning(services, tx, t.row, *caller, t.submit), of);
  if (!begun) return begun;
  note_opened(tx, t.row, begun->id);
  if (!t.submit) tell_draft(services, tx, call, begun->id);
  if (services.wake) tx.after_commit(services.wake);
  return begun;
}

void open_somehow(const Services& services, db::Database& database, Instant now, const Recurring& row) {
  auto opened = database.write([&](db::Tx& tx) { return open_one(services, tx, now, {row, true, {}}); });
  if (opened || opened.error().is(errors::matter_kind_halted)) return;
  auto problem = said(opened.error(), Language::zh_cn);
  auto drafted = database.write([&](db::Tx& tx) { return open_one(services, tx, now, {row, false, problem}); });
  if (drafted) return;
  log::warning("recurring work could not be opened", {{"recurring", zs::to_text(row.id)}, {"why", problem}});
  static_cast<void>(database.write([&](db::Tx& tx) {
    put_off(tx, row, now + tried_again, problem);
    return Result<bool>(true);
  }));
}

}  // namespace
}  // namespace recurring_work

json::object fields_of_next(const Services& services, const Recurring& row) {
  auto fields = row.fields;
  const auto period = say(calendar::period_name(row.when, row.period), Language::zh_cn);
  for (auto& field : fields) recurring_work::fill_in(field.value(), period);
  if (!row.due_field.empty()) fields[row.due_field] = zs::to_text(calendar::due_on(*services.calendar(), row.period));
  return fields;
}

Result<api::Subject> set_recurring(const Services& services, db::Tx& tx, const api::Call& call,
                                   const SetRecurring& in) {
  namespace work = recurring_work;
  auto matter = find_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto directory = services.directory();
  if (matter->starter != call.caller.person && !work::directs(*directory, call, matter->organ))
    return refuse(errors::matter_recurring_not_yours);
  if (matter->state == "draft") return refuse(errors::matter_recurring_draft);
  auto when = work::recurrence_of(in);
  if (!when) return Failure(when.error());
  auto kind = services.kinds->newest(matter->kind);
  auto calendar = services.calendar();
  const auto period = calendar::first_period(*calendar, *when, date_of(call.now));
  auto fields = work::fields_of(*kind, *matter, in, say(calendar::period_name(*when, period), Language::zh_cn));
  if (!fields) return Failure(fields.error());
  Recurring row;
  row.id = services.ids->next(call.now);
  row.kind = matter->kind;
  row.pattern = matter->id;
  row.organ = matter->organ;
  row.whose = {matter->starter, matter->starter_post};
  row.when = *when;
  row.due_field = in.due_field.value_or("");
  row.fields = std::move(*fields);
  row.urgency = matter->urgency;
  row.mark = matter->mark;
  row.period = period;
  row.next_at = calendar::opens_at(*calendar, *when, row.period);
  row.made_by = call.caller.person;
  row.made_at = call.now;
  insert(tx, row);
  work::note(tx, call, services, row, "set_recurring");
  if (services.wake) tx.after_commit(services.wake);
  return api::Subject{row.id};
}

Result<api::Subject> change_recurring(const Services& services, db::Tx& tx, const api::Call& call,
                                      const ChangeRecurring& in) {
  namespace work = recurring_work;
  auto was = work::for_keeper(services, tx, call, in.id);
  if (!was) return refuse(errors::not_found);
  if (was->ended_at) return refuse(errors::matter_recurring_over);
  if (was->revision != in.revision) return refuse(errors::matter_recurring_changed);
  auto when = work::recurrence_of(in);
  if (!when) return Failure(when.error());
  auto whose = work::person_of(services, call, *was, in.post);
  if (!whose) return Failure(whose.error());
  auto is = *was;
  is.when = *when;
  is.whose = *whose;
  work::set_next(services, *was, is, call.now);
  if (!change(tx, *was, is)) return refuse(errors::matter_recurring_changed);
  work::note(tx, call, services, is, "change_recurring");
  if (services.wake) tx.after_commit(services.wake);
  return api::Subject{is.id};
}

Result<api::Subject> end_recurring(const Services& services, db::Tx& tx, const api::Call& call,
                                   const OfRecurring& in) {
  namespace work = recurring_work;
  auto row = work::for_keeper(services, tx, call, in.id);
  if (!row) return refuse(errors::not_found);
  work::note(tx, call, services, *row, "end_recurring");
  if (!end_recurring(tx, row->id, call.now)) return refuse(errors::matter_recurring_over);
  return api::Subject{row->id};
}

Instant open_recurring(const Services& services, db::Database& database, Instant now) {
  constexpr auto most = recurring_work::opened_at_once;
  auto due = *database.read([&](db::Tx& tx) { return Result<std::vector<Recurring>>(recurring_due(tx, now, most)); });
  for (const auto& row : due) recurring_work::open_somehow(services, database, now, row);
  if (static_cast<int>(due.size()) == most) return now;
  auto next = *database.read([&](db::Tx& tx) { return Result<std::optional<Instant>>(next_recurring(tx, now)); });
  return next.value_or(Instant::max());
}

}  // namespace zs::matter
