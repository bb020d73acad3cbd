#include <base/errors.h>
#include <crypto/crypto.h>
#include <flow/effective.h>
#include <flow/errors.h>
#include <fmt/format.h>
#include <form/errors.h>
#include <matter/audience.h>
#include <matter/command.h>
#include <matter/context.h>
#include <matter/errors.h>
#include <matter/lasting.h>
#include <matter/list.h>
#include <matter/org_view.h>
#include <matter/published.h>
#include <matter/published_row.h>
#include <matter/receipts.h>
#include <matter/words.h>
#include <notify/notify.h>
#include <publish/audience.h>

#include <algorithm>
#include <map>

namespace zs::matter {
namespace receipting {
namespace {

constexpr std::string_view answered_verb = "receipt", urged_verb = "receipt_urged";
constexpr int receipts_verified_at_once = 200;

/// One of those who were given it to read.
struct Got {
  flow::Handler by;
  Instant sent{};
  std::optional<Instant> read;
  bool left = false;    // it left his desk unread
  Id on_desk = no_id;   // the line that lies there
};

/// Of two ways in which somebody got it, the one by which he has read it counts, else that which lies on his desk.
void add(std::vector<Got>& all, Got got) {
  auto found = std::ranges::find_if(all, [&](const Got& one) { return one.by.person == got.by.person; });
  if (found == all.end()) return all.push_back(std::move(got));
  got.sent = std::min(got.sent, found->sent);
  if (got.read || (!found->read && found->left && !got.left)) *found = std::move(got);
}

void add_voice(std::vector<Got>& all, const flow::Visit& visit, const flow::Settlement& voice) {
  if (voice.outcome == flow::Outcome::read) return add(all, {voice.desk(), visit.entered_at, voice.at, false});
  for (const auto& one : voice.missed) add(all, {one, visit.entered_at, std::nullopt, true});
}

std::vector<Got> all_who_got(const flow::State& state) {
  std::vector<Got> out;
  for (const auto& visit : state.visits) {
    if (!visit.reading) continue;
    for (const auto& slot : visit.slots)
      for (const auto& item : slot.items)
        if (item.state == flow::ItemState::open)
          add(out, {item.holder, visit.entered_at, std::nullopt, false, item.id});
    for (const auto& voice : visit.voices) add_voice(out, visit, voice);
  }
  for (const auto& reading : state.readings)
    add(out, {reading.item.holder, reading.at, reading.read_at, reading.recalled_at.has_value(),
              reading.unread() ? reading.item.id : no_id});
  return out;
}

publish::Receipt receipt_of(const Got& got, bool answered) {
  if (answered) return publish::Receipt::answered;
  if (got.read) return publish::Receipt::read;
  return got.left ? publish::Receipt::missed : publish::Receipt::unread;
}

/// A matter that was published, and how it stands for whoever asks.
struct Issue {
  Matter matter;
  KindPtr kind;
  std::vector<Got> got;
  std::map<Id, ReceiptRow> answers;  // by person
  bool asked = false;                // an answer is

  publish::Receipt standing(const Got& one) const { return receipt_of(one, answers.contains(one.by.person)); }
  std::vector<const Got*> wanting() const {
    std::vector<const Got*> out;
    for (const auto& one : got)
      if (publish::is_wanting(standing(one), asked)) out.push_back(&one);
    return out;
  }
  const Got* of(Id person) const {
    auto found = std::ranges::find_if(got, [&](const Got& one) { return one.by.person == person; });
    return found == got.end() ? nullptr : &*found;
  }
};

Issue issue_of(const Services& services, db::Tx& tx, Matter matter) {
  Issue out{std::move(matter), nullptr, {}, {}, false};
  out.kind = services.kinds->of(out.matter.kind, out.matter.version);
  out.got = all_who_got(out.matter.flow);
  for (auto& row : receipts_of(tx, out.matter.id)) out.answers.emplace(row.person, row);
  out.asked = asks_answers(*out.kind, out.matter.fields);
  return out;
}

/// It has begun to be read and is not over, revoked or terminated.
bool takes(const Issue& issue, Date today) {
  const auto life = issue.matter.flow.life;
  if (life != flow::Life::running && life != flow::Life::closed) return false;
  const auto days = lasting_days(*issue.kind, issue.matter);
  return !days || publish::holds(publish::standing_of(*days, today));
}

/// Who started it, had a word in it before it was read, or directs the office.
bool publishes(const Services& services, db::Tx& tx, const Issue& issue, const api::Call& call) {
  const Id person = call.caller.person;
  if (issue.matter.starter == person) return true;
  const auto spoke = [&](const flow::Visit& visit) {
    return !visit.reading && visit.settlement && visit.settlement->concerns(person);
  };
  if (std::ranges::any_of(issue.matter.flow.visits, spoke)) return true;
  Situation at(services, issue.kind, issue.matter, {person, call.caller.post}, call.now);
  at.look_in(tx);
  return std::ranges::any_of(at.directors(), [&](const auto& one) { return one.person == person; });
}

json::object answers_in(const ReceiptRow& row) {
  auto value = parse_json(row.answers);
  return value && value->is_object() ? value->get_object() : json::object();
}

ReceiptLine line_of(const identity::Directory& directory, const api::Call& call, const Issue& issue, const Got& got) {
  const auto word = publish::to_text(issue.standing(got));
  ReceiptLine line{{got.by.person, person_name(directory, got.by.person)},
                   unit_name_of_post(directory, got.by.post),
                   std::string(word),
                   say("receipt", word, call.language),
                   got.sent,
                   got.read,
                   {},
                   {}};
  if (auto found = issue.answers.find(got.by.person); found != issue.answers.end()) {
    line.answered_at = found->second.at;
    line.answers = answers_in(found->second);
  }
  return line;
}

void fill_whole(ReceiptsView& out, const identity::Directory& directory, const api::Call& call, const Issue& issue,
                std::optional<Date> urged_on) {
  std::vector<publish::Receipt> all;
  for (const auto& one : issue.got) {
    out.items.push_back(line_of(directory, call, issue, one));
    all.push_back(issue.standing(one));
  }
  const auto tally = publish::tally(all);
  out.sent = tally.asked;
  out.read = tally.read;
  out.answered = tally.answered;
  const auto today = date_of(call.now);
  out.may_urge = takes(issue, today) && !issue.wanting().empty() && publish::may_urge(urged_on, today);
}

/// The event of the matter, after its head.
Id append(db::Tx& tx, const api::Call& call, Id id, Matter& matter, event::Draft draft) {
  draft.stream = {event::StreamKind::matter, matter.id};
  matter.head = event::append(tx, call, id, matter.head, draft);
  update(tx, matter);
  return id;
}

/// What is filled in, in normal form, or every fault of it.
Result<json::object> checked(const form::Form& form, const json::object& input) {
  auto cleaned = form::clean(form, input);
  for (auto& fault : cleaned.faults)
    if (fault.pointer.starts_with("/fields/")) fault.pointer = "/answers/" + fault.pointer.substr(8);
  for (const auto& field : form.fields)
    if (field.required && !cleaned.fields.contains(field.name))
      cleaned.faults.push_back({"/answers/" + field.name, &errors::required, {}});
  if (!cleaned.faults.empty()) return refuse(errors::invalid, {}, std::move(cleaned.faults));
  return std::move(cleaned.fields);
}

/// Urges what lies on desks as anybody would; false: that is not for him, or nothing lies there.
Result<bool> urge_desks(const Services& services, db::Tx& tx, const api::Call& call, const Issue& issue) {
  const auto lies = [](const Got* one) { return one->on_desk != no_id; };
  if (issue.matter.flow.life != flow::Life::running || std::ranges::none_of(issue.wanting(), lies)) return false;
  CommandRequest urge;
  urge.id = issue.matter.id;
  urge.verb = "urge";
  auto done = command(services, tx, call, urge);
  if (done) return true;
  if (done.error().kind == &errors::flow_urged_recently) return Failure(done.error());
  return false;
}

}  // namespace
}  // namespace receipting

Result<ReceiptsView> receipts(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in) {
  auto matter = find_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  const auto issue = receipting::issue_of(services, tx, std::move(*matter));
  ReceiptsView out;
  if (!was_given_to_read(*issue.kind, issue.matter)) return out;
  out.asked = issue.asked;
  if (issue.asked)
    for (const auto& field : issue.kind->audience->receipt.fields)
      out.fields.push_back(field_view(field, call.language));
  out.may_answer = issue.asked && issue.of(call.caller.person) && receipting::takes(issue, date_of(call.now));
  if (auto mine = issue.answers.find(call.caller.person); mine != issue.answers.end()) {
    out.mine = receipting::answers_in(mine->second);
    out.mine_at = mine->second.at;
  }
  out.whole = receipting::publishes(services, tx, issue, call);
  if (!out.whole) return out;
  const auto row = published_of(tx, issue.matter.id);
  receipting::fill_whole(out, *services.directory(), call, issue, row ? row->urged_on : std::nullopt);
  return out;
}

Result<api::Subject> answer_receipt(const Services& services, db::Tx& tx, const api::Call& call,
                                    const AnswerReceipt& in) {
  auto matter = lock_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto issue = receipting::issue_of(services, tx, std::move(*matter));
  const auto* got = issue.of(call.caller.person);
  if (!issue.asked || !got) return refuse(errors::receipt_not_asked);
  if (!receipting::takes(issue, date_of(call.now))) return refuse(errors::receipt_over);
  auto answers = receipting::checked(issue.kind->audience->receipt, in.answers);
  if (!answers) return Failure(answers.error());
  const auto text = canonical(*answers);
  receipting::append(tx, call, services.ids->next(call.now), issue.matter,
                     {.stream = {},
                      .verb = std::string(receipting::answered_verb),
                      .body = {{"answers", keep_text(tx, issue.matter.id, text)}},
                      .key = got->on_desk == no_id ? event::Key::of_call : event::Key::none});
  if (services.wake) tx.after_commit(services.wake);
  write(tx, ReceiptRow{issue.matter.id, call.caller.person, text, call.now});
  if (got->on_desk == no_id) return api::Subject{in.id};
  CommandRequest read;
  read.id = issue.matter.id;
  read.verb = "mark_read";
  read.work_item = got->on_desk;
  return command(services, tx, call, read);
}

Result<api::Subject> urge_receipts(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in) {
  auto matter = lock_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto issue = receipting::issue_of(services, tx, std::move(*matter));
  if (!was_given_to_read(*issue.kind, issue.matter) || !receipting::publishes(services, tx, issue, call))
    return refuse(errors::receipt_not_yours);
  const auto today = date_of(call.now);
  const auto wanting = issue.wanting();
  if (wanting.empty() || !receipting::takes(issue, today)) return refuse(errors::receipt_nobody_wanting);
  auto row = published_of(tx, issue.matter.id).value_or(Published{issue.matter.id, {}, {}, false, 0});
  if (!publish::may_urge(row.urged_on, today)) return refuse(errors::receipt_urged_today);
  auto urged = receipting::urge_desks(services, tx, call, issue);
  if (!urged) return Failure(urged.error());
  auto after = lock(tx, issue.matter.id);
  const Id event = receipting::append(tx, call, services.ids->next(call.now), *after,
                                      {.stream = {},
                                       .verb = std::string(receipting::urged_verb),
                                       .body = {{"people", static_cast<std::int64_t>(wanting.size())}},
                                       .key = *urged ? event::Key::none : event::Key::of_call});
  if (services.wake) tx.after_commit(services.wake);
  row.urged_on = today;
  write(tx, row);
  const json::object words{{"title", issue.matter.title},
                           {"from", person_name(*services.directory(), call.caller.person)}};
  for (const auto* one : wanting)
    if (!*urged || one->on_desk == no_id)
      notify::add(tx, *services.ids,
                  {one->by.person, event, issue.matter.id, call.now, &notify::messages::receipt_wanted, words});
  return api::Subject{in.id};
}

Result<ReceiptsTable> receipts_table(const Services& services, db::Tx& tx, const api::Call& call,
                                     const ExportReceipts& in) {
  auto seen = receipts(services, tx, call, {in.id});
  if (!seen) return Failure(seen.error());
  if (!seen->whole) return refuse(errors::receipt_not_yours);
  auto matter = find(tx, in.id);
  auto kind = services.kinds->of(matter->kind, matter->version);
  ReceiptsTable out{matter->title, in.wanting.value_or(false), std::move(*seen), kind->audience->receipt};
  if (out.wanting)
    std::erase_if(out.seen.items, [&](const ReceiptLine& one) {
      const auto found = std::ranges::find(publish::receipt_words, one.state);
      const auto standing = static_cast<publish::Receipt>(found - publish::receipt_words.begin());
      return !publish::is_wanting(standing, out.seen.asked);
    });
  return out;
}

std::vector<std::string> verify_receipts(db::Tx& tx) {
  std::vector<std::string> faults;
  constexpr auto most = receipting::receipts_verified_at_once;
  for (Id after = no_id;;) {
    const auto matters = matters_with_receipts(tx, after, most);
    if (matters.empty()) return faults;
    for (Id matter : matters) {
      std::map<Id, std::string> said;  // digest, by person
      for (std::int64_t seq = 0;;) {
        auto events = event::of_stream(tx, {event::StreamKind::matter, matter}, seq, most);
        for (const auto& event : events)
          if (event.verb == receipting::answered_verb) said[event.actor] = event.body.at("answers").as_string();
        if (events.size() < static_cast<std::size_t>(most)) break;
        seq = events.back().seq;
      }
      for (const auto& row : receipts_of(tx, matter))
        if (said[row.person] != crypto::sha256_hex(row.answers))
          faults.push_back(fmt::format("matter {}: the receipt of {} is not what he answered", matter, row.person));
    }
    after = matters.back();
  }
}

void add_receipt_routes(api::Routes& routes, const Services& s) {
  const auto seen = [s](db::Tx& tx, const api::Call& call, Id id) -> Result<api::Answer<ReceiptsView>> {
    auto out = receipts(s, tx, call, {id});
    if (!out) return Failure(out.error());
    return api::Answer<ReceiptsView>(std::move(*out));
  };
  routes.read<OfMatter, ReceiptsView>(
      "/matters/{id}/receipts", api::Authorisation::matter(),
      "What came back of what was published: the caller's own receipt, and to who published it all of them.",
      [seen](db::Tx& tx, const api::Call& call, const OfMatter& in) { return seen(tx, call, in.id); });
  routes.write<AnswerReceipt, ReceiptsView>(
      http::Method::post, "/matters/{id}/receipts", api::Authorisation::matter(),
      "Answers what one was given to read; whoever answers has read it.",
      [s](db::Tx& tx, const api::Call& call, const AnswerReceipt& in) { return answer_receipt(s, tx, call, in); },
      [seen](db::Tx& tx, const api::Call& call, const AnswerReceipt& in, api::Subject) {
        return seen(tx, call, in.id);
      });
  routes.write<OfMatter, ReceiptsView>(
      http::Method::post, "/matters/{id}/receipts/urge", api::Authorisation::matter(),
      "Urges everybody who has not read it or not answered, once on a day.",
      [s](db::Tx& tx, const api::Call& call, const OfMatter& in) { return urge_receipts(s, tx, call, in); },
      [seen](db::Tx& tx, const api::Call& call, const OfMatter& in, api::Subject) { return seen(tx, call, in.id); });
}

}  // namespace zs::matter
