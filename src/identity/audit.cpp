#include <identity/audit.h>

#include <event/trail.h>
#include <identity/errors.h>
#include <identity/organisation.h>
#include <identity/routes.h>

#include <algorithm>
#include <array>

namespace zs::identity {
namespace audits {
namespace {

using api::Answer;
using api::Call;
using api::Subject;
using event::StreamKind;

constexpr int looked_at_once = 50;
constexpr int copied_at_once = 5000;
constexpr std::size_t most_faults = 20;

constexpr db::Statement select_last_address{
    "select_last_address",
    "SELECT body FROM event WHERE stream_kind = 5 AND stream_id = $1 AND verb = 'log_in' AND id < $2 "
    "ORDER BY seq DESC LIMIT 1"};

/// What the trail calls that which was acted on; the compiler misses a kind that has no name here.
std::string_view subject_of(StreamKind kind) {
  switch (kind) {
    case StreamKind::matter: return "matter";
    case StreamKind::person: return "person";
    case StreamKind::unit: return "unit";
    case StreamKind::setting: return "setting";
    case StreamKind::log_in: return "log_in";
    case StreamKind::file: return "file";
    case StreamKind::ledger: return "ledger";
    case StreamKind::delivery: return "delivery";
    case StreamKind::job: return "job";
  }
  return {};
}

std::vector<StreamKind> every_kind() {
  std::vector<StreamKind> kinds;
  for (int kind = 1; !subject_of(StreamKind(kind)).empty(); ++kind) kinds.push_back(StreamKind(kind));
  return kinds;
}

Result<event::Question> question_of(const LookAtTrail& in) {
  event::Question q;
  if (in.person) q.actor = *in.person;
  if (in.subject) {
    const auto kinds = every_kind();
    auto found = std::ranges::find(kinds, *in.subject, subject_of);
    if (found == kinds.end()) {
      Words::List choices;
      for (auto kind : kinds) choices.emplace_back(std::string(subject_of(kind)));
      return refuse(errors::invalid, {}, {{"/subject", &errors::not_a_choice, {{"choices", choices}}}});
    }
    q.kind = *found;
  }
  if (in.subject_id && q.kind) q.stream = *in.subject_id;
  q.verb = in.verb.value_or("");
  if (in.from) q.from = at_time(*in.from, std::chrono::minutes(0));
  if (in.to) q.to = at_time(*in.to, std::chrono::minutes(0)) + std::chrono::hours(24);
  if (in.cursor) q.before = *in.cursor;
  return q;
}

/// Names are the office's; a matter's title is business.
std::string subject_name(const Directory& directory, const event::Stream& stream) {
  if (stream.kind == StreamKind::unit) return unit_name(directory, stream.id).name;
  if (stream.kind == StreamKind::person || stream.kind == StreamKind::log_in)
    return person_called(directory, stream.id);
  return {};
}

/// Why, as far as it is the office's own affair.
std::string reason_of(const event::Event& event) {
  const auto* reason = event.body.if_contains("reason");
  bool business = event.stream.kind != StreamKind::person && event.stream.kind != StreamKind::unit &&
                  event.stream.kind != StreamKind::setting;
  return !business && reason && reason->is_string() ? std::string(reason->as_string()) : std::string();
}

/// Where somebody was logged in from when he did it: asked once a person and page, for his newest act on it.
class Addresses {
 public:
  Addresses(db::Tx& tx) : tx_(tx) {}
  std::string of(const event::Event& event) {
    if (const auto* own = event.body.if_contains("address"); own && own->is_string())
      return std::string(own->as_string());
    if (event.actor == no_id || event.stream.kind == StreamKind::log_in) return {};
    auto [known, fresh] = known_.try_emplace(event.actor);
    if (fresh) known->second = ask(event);
    return known->second;
  }

 private:
  std::string ask(const event::Event& event) {
    auto row = tx_.one(select_last_address, event.actor, event.id);
    auto body = row ? parse_json(row->text(0)) : std::nullopt;
    const auto* address = body && body->is_object() ? body->as_object().if_contains("address") : nullptr;
    return address && address->is_string() ? std::string(address->as_string()) : std::string();
  }

  db::Tx& tx_;
  std::map<Id, std::string> known_;
};

TrailLine line_of(const Directory& directory, Addresses& addresses, const event::Event& event) {
  TrailLine line{.id = event.id,
                 .at = event.at,
                 .on_behalf_of = person_called(directory, event.on_behalf_of),
                 .verb = event.verb,
                 .subject = std::string(subject_of(event.stream.kind)),
                 .subject_id = event.stream.id,
                 .subject_name = subject_name(directory, event.stream),
                 .reason = reason_of(event),
                 .address = addresses.of(event),
                 .hash = event.hash.substr(0, 12)};
  if (const auto* person = directory.person(event.actor))
    line.actor = PersonName{person->id, person->user_name, person->name};
  if (const auto* post = directory.post(event.actor_post))
    line.post = unit_name(directory, post->unit).name + " " + post->title;
  return line;
}

Result<Answer<TrailPage>> page(db::Tx& tx, const Directory& directory, const LookAtTrail& in) {
  auto question = question_of(in);
  if (!question) return Failure(question.error());
  const int limit = in.purpose == LookPurpose::copy ? copied_at_once : looked_at_once;
  auto events = event::asked(tx, *question, limit + 1);
  TrailPage out;
  if (events.size() > static_cast<std::size_t>(limit)) {
    events.pop_back();
    out.next = zs::to_text(events.back().id);
  }
  Addresses addresses(tx);
  for (const auto& event : events) out.items.push_back(line_of(directory, addresses, event));
  out.verified = last_verified(tx, directory);
  return Answer<TrailPage>(std::move(out));
}

void note(db::Tx& tx, const Call& call, Service& service, std::string_view verb, json::object body) {
  event::append(
      tx, call, service.ids().next(call.now),
      {.stream = {StreamKind::person, call.caller.person}, .verb = std::string(verb), .body = std::move(body)});
}

Result<Subject> look(db::Tx& tx, const Call& call, Service& service, const LookAtTrail& in) {
  if (auto good = question_of(in); !good) return Failure(good.error());
  auto asked = parse_json(api::to_json(in));
  note(tx, call, service, in.purpose == LookPurpose::copy ? "copy_trail" : "look_at_trail",
       {{"asked", asked.value_or(json::value())}});
  return Subject{call.caller.person};
}

/// Recomputed outside of the writing transaction: it reads everything there is.
TrailVerified verify_now(db::Tx& tx, const Call& call) {
  TrailVerified done{.at = call.now, .by = call.caller.name, .events = event::count(tx)};
  auto faults = event::verify(tx);
  done.fault_count = static_cast<int>(faults.size());
  faults.resize(std::min(faults.size(), most_faults));
  done.faults = std::move(faults);
  return done;
}

Result<Subject> keep_verified(db::Tx& tx, const Call& call, Service& service, const TrailVerified& done) {
  json::array faults;
  for (const auto& fault : done.faults) faults.emplace_back(fault);
  event::append(tx, call, service.ids().next(call.now),
                {.stream = {StreamKind::setting, settings_stream},
                 .verb = "verify_trail",
                 .body = {{"events", done.events}, {"fault_count", done.fault_count}, {"faults", std::move(faults)}}});
  return Subject{settings_stream};
}

}  // namespace
}  // namespace audits

std::optional<TrailVerified> last_verified(db::Tx& tx, const Directory& directory) {
  auto event = event::last_of(tx, {event::StreamKind::setting, settings_stream}, "verify_trail", Instant::max());
  if (!event) return std::nullopt;
  TrailVerified out{.at = event->at,
                    .by = person_called(directory, event->actor),
                    .events = event->body.at("events").to_number<std::int64_t>(),
                    .fault_count = event->body.at("fault_count").to_number<int>()};
  for (const auto& fault : event->body.at("faults").as_array()) out.faults.emplace_back(fault.as_string());
  return out;
}

void add_audit_routes(api::Routes& routes, Service& service) {
  using namespace audits;
  routes.write<LookAtTrail, TrailPage>(
      http::Method::post, "/audit", api::Authorisation::audit_administrator(),
      "The trail, newest first; the look itself becomes part of it.",
      [&service](db::Tx& tx, const Call& call, const LookAtTrail& in) { return look(tx, call, service, in); },
      [&service](db::Tx& tx, const Call&, const LookAtTrail& in, Subject) {
        return page(tx, *service.directory(), in);
      });
  routes.write_prepared<api::Nothing, TrailVerified, TrailVerified, TrailVerified>(
      http::Method::post, "/audit/verification", api::Authorisation::audit_administrator(),
      "Recomputes every chain of the trail.",
      {.look = [](db::Tx& tx, const Call& call, const api::Nothing&) -> Result<TrailVerified> {
         return verify_now(tx, call);
       },
       .prepare = [](const Call&, const api::Nothing&, const TrailVerified& done) -> Result<TrailVerified> {
         return done;
       },
       .act = [&service](db::Tx& tx, const Call& call, const api::Nothing&,
                         TrailVerified& done) { return keep_verified(tx, call, service, done); },
       .view = [&service](db::Tx& tx, const Call&, const api::Nothing&, const TrailVerified&,
                          Subject) -> Result<Answer<TrailVerified>> {
         auto last = last_verified(tx, *service.directory());
         if (!last) return refuse(errors::not_found);
         return Answer<TrailVerified>(std::move(*last));
       }});
}

}  // namespace zs::identity
