#pragma once
// A paper goes from one organ to another (分发–签收): one delivery per receiver and sending. It waits until the
// receiver's office signs for it, returns it with a reason, or the sender calls it back; never two of these. Each
// delivery is a thing of its own with its own chain of events: no command ever locks the sender's and the receiver's
// matter together. What each verb makes of a delivery is a pure function; who may say it, and the matter that signing
// begins, are not known here.

#include <base/id.h>
#include <base/json.h>
#include <base/time.h>

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace zs::delivery {

/// online: the receiver works in this installation. paper: nobody there has an account; the sender's office hands it
/// over and notes who took it.
enum class Way { online = 1, paper = 2 };
enum class State { sent = 1, signed_for = 2, returned = 3, recalled = 4 };
enum class Verb { send, sign_for, give_back, recall, urge, overdue, feedback };

std::string_view to_text(Way way);
std::string_view to_text(State state);
std::string_view to_text(Verb verb);  // give_back is "return"
std::optional<State> state_from_text(std::string_view text);
std::optional<Verb> verb_from_text(std::string_view text);

/// A delivery is pressed for (催签) at most this often.
inline constexpr std::chrono::minutes urge_interval{30};

/// End of the delivery's chain of events, kept with its row.
struct Head {
  std::int64_t seq = 0;
  std::string hash;
};

struct Delivery {
  Id id = no_id;
  Id matter = no_id;  // the sender's
  std::string matter_kind;
  Id from_organ = no_id;
  Id organ = no_id;  // the receiver
  int attempt = 1;   // of this matter to this organ: 2 and more are 补发
  Way way = Way::online;
  std::string as_kind;   // what it becomes at the receiver
  Id receiving = no_id;  // the receiver's matter, once it was signed for online
  std::string title;     // as sent
  std::string number;    // of the sender's paper; empty: none
  int urgency = 0;
  int mark = 0;
  std::string content;  // JSON object of the receiving kind's fields, as sent
  Instant sent_at{};
  Id sent_by = no_id;
  std::optional<Instant> sign_due_at;

  State state = State::sent;
  std::optional<Instant> settled_at;  // signed for, returned or recalled: when and by whom
  Id settled_by = no_id;
  Id settled_post = no_id;
  std::string reason;    // of a return, of a recall
  std::string taken_by;  // paper: who took it
  int urge_count = 0;
  std::optional<Instant> urged_at;
  std::string urge_text;
  std::optional<Instant> overdue_at;  // told to the sender

  std::optional<Instant> closed_at;  // feedback: the receiver is done with it
  Id answer = no_id;                 // matter that answers it
  std::string answer_number;
  Head head;

  bool live() const { return state == State::sent || state == State::signed_for; }
};

/// One act on a delivery. `words`: the reason, who took the paper, what is said beside an urging.
struct Act {
  Verb verb = Verb::sign_for;
  Id person = no_id;
  Id post = no_id;
  Instant at{};
  std::string words;
};

/// What the receiver has done with it since.
struct Feedback {
  std::optional<Instant> closed_at;
  Id answer = no_id;
  std::string answer_number;
  bool operator==(const Feedback&) const = default;
};
Feedback feedback_of(const Delivery& delivery);

/// Why an act is refused. settled: somebody signed, returned or recalled before. on_paper: there is nobody to urge.
/// words_missing: a return needs a reason, paper needs who took it. not_due: nothing is overdue.
enum class Refused { settled, on_paper, words_missing, urged_recently, not_due };

/// The delivery after the act. Pure.
tl::expected<Delivery, Refused> decide(Delivery delivery, const Act& act);

/// The delivery with what its receiver has done; nullopt when that is known already or it was not signed for.
std::optional<Delivery> with_feedback(Delivery delivery, const Feedback& feedback);

// ── Replay ──

using Digest = std::function<std::string(std::string_view)>;

/// What an event says of the delivery: everything that may change, and with the first event what was sent. Texts
/// stand there as digests, so that what should never have come in can be removed while the chain still verifies.
json::object facts(const Delivery& delivery, Verb verb, const Digest& digest);

/// Checks one event against the facts before it: may `verb` follow, and does nothing change that must not? `before` is
/// null at the first event. An English sentence, empty when all is well.
std::string check_succession(const json::object* before, Verb verb, const json::object& after);

/// Whether the stored delivery is what its last event says; `first` is the event of sending.
bool agrees(const Delivery& stored, const json::object& first, const json::object& last, const Digest& digest);

}  // namespace zs::delivery
