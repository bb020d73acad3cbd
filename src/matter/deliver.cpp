// Sending: on completion of the declared step, and again by hand.
#include <base/errors.h>
#include <identity/access.h>
#include <matter/deliver.h>
#include <matter/deliver_row.h>
#include <matter/errors.h>
#include <matter/handing.h>

#include <algorithm>
#include <map>
#include <set>

namespace zs::matter {
namespace {

constexpr db::Statement select_keeps_sender{
    "select_keeps_sender", "SELECT 1 FROM matter m WHERE m.id = $1 AND " ZS_KEEPS("$2", "m.kind", "m.organ")};

/// One matter on its way out.
struct Outgoing {
  Doing& doing;
  const Delivering& rule;
  std::set<Id> kept;  // organs that have a registry here
  std::optional<Instant> sign_due_at;
  std::vector<Id> sent = {};  // ids of the deliveries made
};

Outgoing outgoing(Doing& doing) {
  const auto& rule = *doing.at.kind().deliver;
  auto kept = identity::kept_in(doing.tx, rule.as);
  auto due = deadline::compute(rule.sign_within, doing.at.calendar(), doing.call.now, doing.at.environment());
  return {doing, rule, {kept.begin(), kept.end()}, due.due_at};
}

void send_one(Outgoing& out, Id organ, int attempt) {
  auto& doing = out.doing;
  auto new_id = [&] { return doing.services.ids->next(doing.call.now); };
  delivery::Delivery sending;
  sending.id = new_id();
  sending.matter = doing.matter.id;
  sending.matter_kind = doing.matter.kind;
  sending.from_organ = doing.matter.organ;
  sending.organ = organ;
  sending.attempt = attempt;
  sending.way = out.kept.contains(organ) ? delivery::Way::online : delivery::Way::paper;
  sending.as_kind = out.rule.as;
  sending.receiving = new_id();
  sending.title = doing.matter.title;
  sending.number = doing.matter.number.value_or("");
  sending.urgency = static_cast<int>(doing.matter.urgency);
  sending.mark = static_cast<int>(doing.matter.mark);
  if (sending.way == delivery::Way::online)
    sending.content =
        canonical(fields_handed(doing, doing.call, {out.rule.as, out.rule.fields, sending.receiving, no_id}));
  else
    sending.content = canonical(json::object());
  sending.sent_at = doing.call.now;
  sending.sent_by = doing.call.caller.person;
  sending.sign_due_at = out.sign_due_at;
  write_down(doing.services, doing.tx, doing.call, sending, delivery::Verb::send);
  out.sent.push_back(sending.id);
}

/// The organ of a unit, which may be the unit itself; no_id: there is no such unit.
Id organ_behind(const identity::Directory& directory, Id unit) {
  return directory.unit(unit) ? directory.organ_of(unit) : no_id;
}

/// Organs the declared fields name, each once, in the order of the form: a section stands for its organ.
std::vector<Id> named_organs(const Doing& doing) {
  std::vector<Id> organs;
  for (const auto& name : doing.at.kind().deliver->to) {
    const auto* field = doing.at.kind().form.find(name);
    if (!field) continue;
    for (Id unit : form::ids_in(*field, doing.at.fields())) {
      Id organ = organ_behind(doing.at.directory(), unit);
      bool known = organ != no_id && std::find(organs.begin(), organs.end(), organ) == organs.end();
      if (known) organs.push_back(organ);
    }
  }
  return organs;
}

/// How often each organ was sent this matter, and whether one of these still lives.
struct Before {
  int attempts = 0;
  bool live = false;
};
std::map<Id, Before> sent_before(db::Tx& tx, Id matter) {
  std::map<Id, Before> before;
  for (const auto& one : delivery::of_matter(tx, matter)) {
    auto& of_organ = before[one.organ];
    of_organ.attempts = std::max(of_organ.attempts, one.attempt);
    of_organ.live = of_organ.live || one.live();
  }
  return before;
}

struct Wanted {
  std::vector<Id> organs;
  std::vector<FieldFault> faults;
};
Wanted wanted_organs(const Doing& doing, const SendAgain& in, const std::map<Id, Before>& before) {
  Wanted wanted;
  for (std::size_t i = 0; i < in.organs.size(); ++i) {
    Id organ = organ_behind(doing.at.directory(), in.organs[i]);
    auto pointer = "/organs/" + std::to_string(i);
    auto known = before.find(organ);
    if (organ == no_id)
      wanted.faults.push_back({pointer, &errors::not_found, {}});
    else if (known != before.end() && known->second.live)
      wanted.faults.push_back({pointer, &errors::delivery_live, {}});
    else if (std::find(wanted.organs.begin(), wanted.organs.end(), organ) == wanted.organs.end())
      wanted.organs.push_back(organ);
  }
  if (in.organs.empty()) wanted.faults.push_back({"/organs", &errors::required, {}});
  return wanted;
}

json::array texts_of_ids(const std::vector<Id>& ids) {
  json::array texts;
  for (Id id : ids) texts.emplace_back(zs::to_text(id));
  return texts;
}

/// The sender's own trail tells of it, and carries the call's key.
void note_sending(Outgoing& out, const std::vector<Id>& organs) {
  auto& doing = out.doing;
  json::object body{{"deliveries", texts_of_ids(out.sent)}, {"organs", texts_of_ids(organs)}};
  doing.matter.head = event::append(doing.tx, doing.call, doing.services.ids->next(doing.call.now), doing.matter.head,
                                    {{event::StreamKind::matter, doing.matter.id}, "send_again", std::move(body)});
  update(doing.tx, doing.matter);
}

}  // namespace

void send_named(Doing& doing) {
  auto before = sent_before(doing.tx, doing.matter.id);
  auto out = outgoing(doing);
  for (Id organ : named_organs(doing))
    if (!before.contains(organ)) send_one(out, organ, 1);
}

Result<api::Subject> send_again(const Services& services, db::Tx& tx, const api::Call& call, const SendAgain& in) {
  auto matter = lock_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto kind = services.kinds->of(matter->kind, matter->version);
  if (!tx.one(select_keeps_sender, matter->id, call.caller.person)) return refuse(errors::delivery_not_registry);
  auto before = sent_before(tx, matter->id);
  if (!kind->deliver || before.empty()) return refuse(errors::delivery_not_yet);
  Doing doing(services, tx, call, std::move(*matter), kind, {call.caller.person, call.caller.post});
  auto wanted = wanted_organs(doing, in, before);
  if (!wanted.faults.empty()) return refuse(errors::invalid, {}, std::move(wanted.faults));
  auto out = outgoing(doing);
  for (Id organ : wanted.organs) send_one(out, organ, before[organ].attempts + 1);
  note_sending(out, wanted.organs);
  return api::Subject{doing.matter.id};
}

}  // namespace zs::matter
