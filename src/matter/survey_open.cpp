#include <base/errors.h>
#include <crypto/crypto.h>
#include <identity/identity.h>
#include <matter/command.h>
#include <matter/completion.h>
#include <matter/errors.h>
#include <matter/org_view.h>
#include <matter/survey_bank.h>
#include <matter/survey_open.h>
#include <notify/notify.h>
#include <survey/sample.h>
#include <survey/store.h>

#include <algorithm>
#include <map>

namespace zs::matter {
namespace {

constexpr std::size_t most_people_asked = 2000;
constexpr std::string_view survey_reminded_verb = "survey_reminded";

std::string_view words_in(const json::object& fields, const std::string& name) {
  const auto* value = name.empty() ? nullptr : fields.if_contains(name);
  return value && value->is_string() ? std::string_view(value->get_string()) : std::string_view();
}

std::optional<Date> day_in(const json::object& fields, const std::string& name) {
  return date_from_text(words_in(fields, name));
}

bool flag_in(const json::object& fields, const std::string& name) {
  const auto* value = name.empty() ? nullptr : fields.if_contains(name);
  return value && value->is_bool() && value->get_bool();
}

int count_in(const json::object& fields, const std::string& name) {
  const auto* value = name.empty() ? nullptr : fields.if_contains(name);
  return value && value->is_int64() ? static_cast<int>(value->get_int64()) : 0;
}

/// Everybody by the unit he is asked for: the first of those in which he has a post.
using AskedUnits = std::map<Id, Id>;

void ask_unit(const identity::Directory& directory, Id unit, AskedUnits& asked) {
  for (const auto& one : directory.units())
    if (!one.ended && directory.within(one.id, unit))
      for (const auto* post : directory.posts_in(one.id)) asked.emplace(post->person, unit);
}

void ask_person(const identity::Directory& directory, Id person, AskedUnits& asked) {
  const auto* found = directory.person(person);
  const auto* post = found && found->active ? directory.post(main_post_of(directory, person)) : nullptr;
  if (post) asked.emplace(person, post->unit);
}

std::vector<survey::Asked> asked_by(const Surveying& surveying, const Doing& doing) {
  AskedUnits asked;
  const auto& directory = doing.at.directory();
  for (const auto& name : surveying.asks) {
    const auto& field = *doing.at.kind().form.find(name);
    const bool units = form::entry_type(field.type) == expr::Type::unit;
    for (Id one : form::ids_in(field, doing.matter.fields))
      units ? ask_unit(directory, one, asked) : ask_person(directory, one, asked);
  }
  std::vector<survey::Asked> out;
  for (const auto& [person, unit] : asked) out.push_back({person, unit, false});
  return out;
}

/// So many of them as the matter says, drawn by lot; what is to be known to draw them again.
json::object draw_sample(const Surveying& surveying, const Doing& doing, std::vector<survey::Asked>& asked) {
  json::object told;
  const auto sample = static_cast<std::size_t>(count_in(doing.matter.fields, surveying.sample));
  if (sample > 0 && sample < asked.size()) {
    std::vector<Id> people;
    for (const auto& one : asked) people.push_back(one.person);
    const auto seed = crypto::random_token();
    const auto drawn = survey::draw(people, sample, seed);
    told = {{"of", static_cast<std::int64_t>(asked.size())}, {"seed", seed}};
    std::erase_if(asked, [&](const auto& one) { return !std::ranges::binary_search(drawn, one.person); });
  }
  told["asked"] = static_cast<std::int64_t>(asked.size());
  return told;
}

/// When the office opens on the last working day before it closes.
Instant reminder_of(const calendar::Calendar& calendar, Date closes) {
  const auto day = calendar.add_working_days(closes, -1).value;
  return at_time(day, calendar.hours().front().open);
}

Result<survey::Survey> survey_of(const Surveying& surveying, const Doing& doing) {
  const auto& fields = doing.matter.fields;
  const auto opens = day_in(fields, surveying.opens), closes = day_in(fields, surveying.closes);
  if (!opens || !closes || *closes < *opens || *closes < date_of(doing.call.now))
    return refuse(errors::survey_days, {}, {{"/fields/" + surveying.closes, &errors::survey_days, {}}});
  survey::Survey out;
  out.id = doing.matter.id;
  out.series = words_in(fields, surveying.series);
  out.questions = words_in(fields, surveying.questions);
  out.anonymous = flag_in(fields, surveying.anonymous);
  out.opens = *opens;
  out.closes = *closes;
  out.at_least = surveying.at_least;
  out.pass = count_in(fields, surveying.pass);
  const auto remind = reminder_of(doing.at.calendar(), *closes);
  if (remind > doing.call.now) out.remind_at = remind;
  return out;
}

Result<api::Nothing> check_questions(const Surveying& surveying, const Doing& doing) {
  const auto written = words_in(doing.matter.fields, surveying.questions);
  if (written.empty() && count_in(doing.matter.fields, surveying.bank ? surveying.bank->number : "") > 0)
    return api::Nothing{};  // all of them are drawn
  auto reading = survey::read(written);
  std::vector<FieldFault> faults;
  for (auto& one : reading.faults)
    faults.push_back({"/fields/" + surveying.questions, one.kind, std::move(one.arguments)});
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  return api::Nothing{};
}

Result<api::Nothing> open_survey(const Surveying& surveying, Doing& doing, json::object& body) {
  auto asked = asked_by(surveying, doing);
  if (asked.empty()) return refuse(errors::survey_nobody_asked);
  if (asked.size() > most_people_asked)
    return refuse(errors::survey_too_many_asked, {{"max", std::to_string(most_people_asked)}});
  auto told = draw_sample(surveying, doing, asked);
  auto opened = survey_of(surveying, doing);
  if (!opened) return Failure(opened.error());
  if (opened->anonymous && asked.size() < static_cast<std::size_t>(opened->at_least))
    return refuse(errors::survey_too_few_asked, {{"least", std::to_string(opened->at_least)}});
  json::object bank;
  auto drawn = drawn_questions(surveying, doing, bank);
  if (!drawn) return Failure(drawn.error());
  if (!drawn->empty()) opened->questions += (opened->questions.empty() ? "" : "\n") + *drawn;
  if (!bank.empty()) told["bank"] = std::move(bank);
  survey::open(doing.tx, *opened, asked);
  body["survey"] = std::move(told);
  return api::Nothing{};
}

json::object words_of_survey(const Matter& matter, const survey::Survey& asked, const calendar::Calendar& calendar) {
  return {{"title", matter.title}, {"until", to_json(Words(calendar.end_of_office(asked.closes)))}};
}

/// The event of the matter, after its head.
Id append_reminded(const Services& services, db::Tx& tx, Matter& matter, std::size_t people, Instant now) {
  const Id id = services.ids->next(now);
  matter.head = event::append(tx, identity::system_call(now), id, matter.head,
                              {.stream = {event::StreamKind::matter, matter.id},
                               .verb = std::string(survey_reminded_verb),
                               .body = {{"people", static_cast<std::int64_t>(people)}}});
  update(tx, matter);
  return id;
}

/// One survey whose end is near. False: there is none.
bool remind_of_next(const Services& services, db::Tx& tx, Instant now) {
  auto due = survey::reminder_due(tx, now);
  if (!due) return false;
  survey::reminded(tx, due->id);
  auto matter = lock(tx, due->id);
  auto asked = survey::asked_of(tx, due->id);
  std::erase_if(asked, [](const survey::Asked& one) { return one.answered; });
  if (asked.empty() || !takes_answers(*matter) || survey::standing_of(*due, date_of(now)) == survey::Standing::over)
    return true;
  const Id event = append_reminded(services, tx, *matter, asked.size(), now);
  for (const auto& one : asked)
    notify::add(tx, *services.ids,
                {one.person, event, matter->id, now, &notify::messages::survey_closes,
                 words_of_survey(*matter, *due, *services.calendar())});
  if (services.wake) tx.after_commit(services.wake);
  return true;
}

}  // namespace

bool takes_answers(const Matter& matter) {
  using flow::Life;
  return matter.flow.life == Life::running || matter.flow.life == Life::closed;
}

Result<api::Nothing> settle_survey(Doing& doing, const flow::Decision& decision, json::object& body) {
  const auto& surveying = doing.at.kind().survey;
  if (!surveying) return api::Nothing{};
  const bool opens = completes(decision, surveying->at);
  if (!opens && !completes(decision, doing.at.kind().flow.steps.front().name)) return api::Nothing{};
  if (survey::find(doing.tx, doing.matter.id)) return api::Nothing{};
  auto readable = check_questions(*surveying, doing);
  if (!readable || !opens) return readable;
  return open_survey(*surveying, doing, body);
}

void tell_survey(const Services& services, db::Tx& tx, const event::Event& event) {
  if (event.stream.kind != event::StreamKind::matter || !event.body.contains("survey")) return;
  auto matter = find(tx, event.stream.id);
  auto opened = survey::find(tx, event.stream.id);
  if (!matter || !opened) return;
  for (const auto& one : survey::asked_of(tx, opened->id))
    notify::add(tx, *services.ids,
                {one.person, event.id, matter->id, event.at, &notify::messages::survey_opened,
                 words_of_survey(*matter, *opened, *services.calendar())});
}

Instant remind_of_surveys(const Services& services, db::Database& database, Instant now) {
  while (*database.write([&](db::Tx& tx) { return Result<bool>(remind_of_next(services, tx, now)); })) {
  }
  auto next = *database.read([](db::Tx& tx) { return Result<std::optional<Instant>>(survey::next_reminder(tx)); });
  return next.value_or(Instant::max());
}

}  // namespace zs::matter
