// What the events of a delivery say, and whether they go together.
#include <delivery/delivery.h>

#include <algorithm>

namespace zs::delivery {
namespace {

json::value moment(const std::optional<Instant>& at) { return at ? json::value(to_millis(*at)) : json::value(nullptr); }

json::value digest_or_empty(const std::string& text, const Digest& digest) {
  return json::value(text.empty() ? std::string() : digest(text));
}

json::object changing(const Delivery& d, const Digest& digest) {
  return {{"state", to_text(d.state)},
          {"settled_at", moment(d.settled_at)},
          {"settled_by", zs::to_text(d.settled_by)},
          {"settled_post", zs::to_text(d.settled_post)},
          {"reason", digest_or_empty(d.reason, digest)},
          {"taken_by", digest_or_empty(d.taken_by, digest)},
          {"urge_count", d.urge_count},
          {"urged_at", moment(d.urged_at)},
          {"urge_text", digest_or_empty(d.urge_text, digest)},
          {"overdue_at", moment(d.overdue_at)},
          {"closed_at", moment(d.closed_at)},
          {"answer", zs::to_text(d.answer)},
          {"answer_number", d.answer_number}};
}

json::object as_sent(const Delivery& d, const Digest& digest) {
  return {{"matter", zs::to_text(d.matter)},
          {"matter_kind", d.matter_kind},
          {"from_organ", zs::to_text(d.from_organ)},
          {"organ", zs::to_text(d.organ)},
          {"attempt", d.attempt},
          {"way", to_text(d.way)},
          {"as_kind", d.as_kind},
          {"receiving", zs::to_text(d.receiving)},
          {"title", digest_or_empty(d.title, digest)},
          {"number", d.number},
          {"urgency", d.urgency},
          {"mark", d.mark},
          {"content", digest_or_empty(d.content, digest)},
          {"sign_due_at", moment(d.sign_due_at)}};
}

constexpr std::string_view key_now = "now", key_sent = "sent";

std::string text_in(const json::object& facts, std::string_view name) {
  const auto* now = facts.if_contains(key_now);
  const auto* value = now && now->is_object() ? now->get_object().if_contains(name) : nullptr;
  return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

/// State a delivery is in after the verb; nullopt: the verb leaves it as it is.
std::optional<State> state_after(Verb verb) {
  switch (verb) {
    case Verb::send:
      return State::sent;
    case Verb::sign_for:
      return State::signed_for;
    case Verb::give_back:
      return State::returned;
    case Verb::recall:
      return State::recalled;
    case Verb::urge:
    case Verb::overdue:
    case Verb::feedback:
      break;
  }
  return std::nullopt;
}

}  // namespace

json::object facts(const Delivery& delivery, Verb verb, const Digest& digest) {
  json::object body;
  body[key_now] = changing(delivery, digest);
  if (verb == Verb::send) body[key_sent] = as_sent(delivery, digest);
  return body;
}

std::string check_succession(const json::object* before, Verb verb, const json::object& after) {
  if ((before == nullptr) != (verb == Verb::send)) return "a delivery begins with its sending, and only there";
  auto state = state_from_text(text_in(after, "state"));
  if (!state) return "an event names no state";
  auto was = before ? state_from_text(text_in(*before, "state")) : std::nullopt;
  if (before && !was) return "an event names no state";
  if (*state != state_after(verb).value_or(was.value_or(State::sent)))
    return std::string(to_text(verb)) + " does not lead to " + std::string(to_text(*state));
  auto needed = verb == Verb::feedback ? State::signed_for : State::sent;
  if (was && *was != needed)
    return std::string(to_text(verb)) + " cannot follow when it is " + std::string(to_text(*was));
  return {};
}

bool agrees(const Delivery& stored, const json::object& first, const json::object& last, const Digest& digest) {
  const auto *now = last.if_contains(key_now), *sent = first.if_contains(key_sent);
  return now && sent && canonical(*now) == canonical(changing(stored, digest)) &&
         canonical(*sent) == canonical(as_sent(stored, digest));
}

}  // namespace zs::delivery
