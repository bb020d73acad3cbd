// Letters between a matter and those it opened for units, read under the lock of the one they go to.
#include <base/log.h>
#include <identity/identity.h>
#include <matter/child.h>
#include <matter/child_row.h>
#include <matter/row.h>

namespace zs::matter {
namespace {

constexpr int at_once = 100;

flow::Command command_of(const Letter& letter) {
  flow::Command command;
  command.verb = letter.verb;
  command.child = letter.sender;
  auto word = word_from_json(letter.body);
  if (!word) return command;
  if (letter.verb == flow::Verb::join) command.word = word->outcome;
  command.said_by = word->by;
  command.opinion = word->opinion;
  return command;
}

/// The word of a unit waits while the whole is put aside.
bool waits(const Matter& matter, const Letter& letter) {
  bool of_unit = letter.verb == flow::Verb::join || letter.verb == flow::Verb::take_back;
  return of_unit && matter.flow.suspended;
}

Result<bool> read_one(const Services& services, db::Tx& tx, Instant now, const Letter& letter) {
  auto matter = lock(tx, letter.matter);
  if (matter && waits(*matter, letter)) return false;
  if (!take_letter(tx, letter.id) || !matter) return false;
  auto kind = services.kinds->of(matter->kind, matter->version);
  auto call = identity::system_call(now);
  Doing doing(services, tx, call, std::move(*matter), kind, {});
  auto command = command_of(letter);
  auto decision = flow::decide(kind->flow, doing.matter.flow, command, doing.at.context());
  if (!decision) return Failure(decision.error());
  if (decision->changes.empty()) return true;
  auto recorded = record(doing, {command, std::move(*decision), {}});
  if (!recorded) return Failure(recorded.error());
  return true;
}

void complain(const Letter& letter, const Error& why) {
  log::warning("letter could not be read", {{"matter", zs::to_text(letter.matter)},
                                            {"from", zs::to_text(letter.sender)},
                                            {"code", std::string(why.kind->code)}});
}

}  // namespace

/// One that cannot be read now stays and does not stand in the way of the others.
Instant read_letters(const Services& services, db::Database& database, Instant now) {
  Id after = no_id;
  for (;;) {
    auto page = *database.read([&](db::Tx& tx) { return Result<std::vector<Letter>>(letters(tx, after, at_once)); });
    for (const auto& letter : page) {
      after = letter.id;
      auto read = database.write([&](db::Tx& tx) { return read_one(services, tx, now, letter); });
      if (!read) complain(letter, read.error());
    }
    if (static_cast<int>(page.size()) < at_once) return Instant::max();
  }
}

}  // namespace zs::matter
