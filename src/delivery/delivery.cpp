#include <delivery/delivery.h>

#include <array>

namespace zs::delivery {
namespace {

constexpr std::array<std::string_view, 2> ways{"online", "paper"};
constexpr std::array<std::string_view, 4> states{"sent", "signed_for", "returned", "recalled"};
constexpr std::array<std::string_view, 7> verbs{"send", "sign_for", "return", "recall", "urge", "overdue", "feedback"};

template <class T, std::size_t N>
std::optional<T> word_at(const std::array<std::string_view, N>& words, std::string_view text, int first) {
  for (std::size_t i = 0; i < N; ++i)
    if (words[i] == text) return static_cast<T>(static_cast<int>(i) + first);
  return std::nullopt;
}

void settle(Delivery& delivery, State state, const Act& act) {
  delivery.state = state;
  delivery.settled_at = act.at;
  delivery.settled_by = act.person;
  delivery.settled_post = act.post;
}

tl::expected<Delivery, Refused> refuse(Refused why) { return tl::unexpected(why); }

tl::expected<Delivery, Refused> sign(Delivery delivery, const Act& act) {
  if (delivery.way == Way::paper && act.words.empty()) return refuse(Refused::words_missing);
  settle(delivery, State::signed_for, act);
  if (delivery.way == Way::paper) delivery.taken_by = act.words;
  return delivery;
}

tl::expected<Delivery, Refused> give_back(Delivery delivery, const Act& act) {
  if (act.words.empty()) return refuse(Refused::words_missing);
  settle(delivery, State::returned, act);
  delivery.reason = act.words;
  return delivery;
}

tl::expected<Delivery, Refused> recall(Delivery delivery, const Act& act) {
  settle(delivery, State::recalled, act);
  delivery.reason = act.words;
  return delivery;
}

tl::expected<Delivery, Refused> urge(Delivery delivery, const Act& act) {
  if (delivery.way == Way::paper) return refuse(Refused::on_paper);
  if (delivery.urged_at && act.at - *delivery.urged_at < urge_interval) return refuse(Refused::urged_recently);
  ++delivery.urge_count;
  delivery.urged_at = act.at;
  delivery.urge_text = act.words;
  return delivery;
}

tl::expected<Delivery, Refused> note_overdue(Delivery delivery, const Act& act) {
  bool due = delivery.sign_due_at && *delivery.sign_due_at <= act.at;
  if (!due || delivery.overdue_at) return refuse(Refused::not_due);
  delivery.overdue_at = act.at;
  return delivery;
}

}  // namespace

std::string_view to_text(Way way) { return ways.at(static_cast<std::size_t>(way) - 1); }
std::string_view to_text(State state) { return states.at(static_cast<std::size_t>(state) - 1); }
std::string_view to_text(Verb verb) { return verbs.at(static_cast<std::size_t>(verb)); }
std::optional<State> state_from_text(std::string_view text) { return word_at<State>(states, text, 1); }
std::optional<Verb> verb_from_text(std::string_view text) { return word_at<Verb>(verbs, text, 0); }

tl::expected<Delivery, Refused> decide(Delivery delivery, const Act& act) {
  if (delivery.state != State::sent) return refuse(Refused::settled);
  switch (act.verb) {
    case Verb::sign_for:
      return sign(std::move(delivery), act);
    case Verb::give_back:
      return give_back(std::move(delivery), act);
    case Verb::recall:
      return recall(std::move(delivery), act);
    case Verb::urge:
      return urge(std::move(delivery), act);
    case Verb::overdue:
      return note_overdue(std::move(delivery), act);
    case Verb::send:
    case Verb::feedback:
      break;
  }
  return refuse(Refused::settled);
}

Feedback feedback_of(const Delivery& delivery) { return {delivery.closed_at, delivery.answer, delivery.answer_number}; }

std::optional<Delivery> with_feedback(Delivery delivery, const Feedback& feedback) {
  if (delivery.state != State::signed_for || feedback_of(delivery) == feedback) return std::nullopt;
  delivery.closed_at = feedback.closed_at;
  delivery.answer = feedback.answer;
  delivery.answer_number = feedback.answer_number;
  return delivery;
}

}  // namespace zs::delivery
