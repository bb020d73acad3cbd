#include <base/log.h>
#include <base/text.h>
#include <crypto/crypto.h>
#include <event/event.h>
#include <form/errors.h>
#include <form/form.h>
#include <matter/command.h>
#include <matter/errors.h>
#include <matter/kind_halt.h>
#include <matter/monitor.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace halting {
namespace {

/// The organ and the kind that somebody may put aside or take up.
struct Place {
  Id organ = no_id;
  KindPtr kind;
};

Result<Place> place_of(const Services& services, const api::Call& call, const std::string& kind,
                       const std::optional<IdText>& organ) {
  auto office = office_of(*services.directory(), call.caller, organ);
  if (!office) return Failure(office.error());
  auto newest = services.kinds->newest(kind);
  if (!newest) return refuse(errors::not_found);
  return Place{office->organ.id, std::move(newest)};
}

Result<std::string> words_of(const std::string& reason, bool needed) {
  std::string words(trim(reason));
  if (words.empty() && needed) return refuse(errors::invalid, {}, {{"/reason", &errors::required, {}}});
  if (form::carries_secrecy_mark(words))
    return refuse(errors::invalid, {}, {{"/reason", &errors::form_secrecy_mark, {}}});
  return words;
}

Result<Extent> read_extent(const HaltKind& in) {
  if (auto extent = extent_from_text(in.extent)) return *extent;
  Words::List choices{std::string(to_text(Extent::starts)), std::string(to_text(Extent::everything))};
  return refuse(errors::invalid, {}, {{"/extent", &errors::not_a_choice, {{"choices", std::move(choices)}}}});
}

Error refused(const Services& services, const KindHalt& halt, const ErrorKind& why) {
  auto kind = services.kinds->newest(halt.kind);
  Error error(why, {{"kind", Declared{kind ? kind->title : halt.kind}},
                    {"who", Named{halt.by.person}},
                    {"at", halt.at},
                    {"reason", halt.reason}});
  return with_names(std::move(error), *services.directory());
}

/// Said on the stream of the organ: what was ordered when, by whom, and the digest of why.
void note(const Services& services, db::Tx& tx, const api::Call& call, const KindHalt& halt, std::string verb) {
  event::Draft draft{.stream = {event::StreamKind::unit, halt.organ},
                     .verb = std::move(verb),
                     .body = {{"halt", zs::to_text(halt.id)},
                              {"kind", halt.kind},
                              {"extent", to_text(halt.extent)},
                              {"reason", crypto::sha256_hex(halt.words())}}};
  event::append(tx, call, services.ids->next(call.now), draft);
}

/// A halt of starts alone has no matters before it.
void order(const Services& services, db::Tx& tx, KindHalt& halt) {
  halt.reached = no_id;
  halt.finished = halt.extent == Extent::starts;
  if (services.wake) tx.after_commit(services.wake);
}

// ── Matter by matter ──

CommandRequest request_for(const KindHalt& halt, const Matter& matter) {
  CommandRequest in;
  in.id = matter.id;
  in.revision = matter.revision;
  in.verb = halt.stands() ? "suspend" : "resume";
  in.opinion = halt.words();
  return in;
}

/// What was put aside by hand before, or taken up by hand meanwhile, is none of its business.
bool concerns(const KindHalt& halt, const HaltedMatter& line, const Matter& matter) {
  const auto& aside = matter.flow.suspended;
  return halt.stands() ? !aside : aside && aside->at == line.aside_at;
}

void move_on(const Services& services, db::Tx& tx, const api::Call& call, const KindHalt& halt, HaltedMatter line) {
  auto matter = lock_for(tx, line.matter, call.caller.person);
  if (matter && !concerns(halt, line, *matter)) return;
  auto done = matter ? command(services, tx, call, request_for(halt, *matter))
                     : Result<api::Subject>(refuse(errors::not_found));
  if (!done) line.problem = said(done.error(), Language::zh_cn);
  if (done && halt.stands()) line.aside_at = call.now;
  if (!done || halt.stands()) keep(tx, halt.id, line);
}

std::optional<HaltedMatter> next_of(db::Tx& tx, const KindHalt& halt, Id person) {
  if (!halt.stands()) return next_put_aside(tx, halt);
  auto next = next_running(tx, halt, person);
  return next ? std::optional(HaltedMatter{*next, std::nullopt, {}}) : std::nullopt;
}

/// One matter of the first halt after `passed` further; whether there is more to do. One whose office nobody directs
/// just now is passed.
Result<bool> go_on(const Services& services, db::Tx& tx, Instant now, Id& passed) {
  auto halt = lock_unfinished_halt(tx, passed);
  if (!halt) return false;
  auto caller = director_of(*services.directory(), halt->organ, halt->orders().person);
  if (!caller) {
    passed = halt->id;
    return true;
  }
  auto next = next_of(tx, *halt, caller->person);
  api::Call call;
  call.caller = std::move(*caller);
  call.now = now;
  if (next) move_on(services, tx, call, *halt, *next);
  halt->finished = !next;
  if (next) halt->reached = next->matter;
  update(tx, *halt);
  return true;
}

}  // namespace
}  // namespace halting

Error halted(const Services& services, const KindHalt& halt) {
  return halting::refused(services, halt, errors::matter_kind_halted);
}

Result<api::Nothing> may_begin(const Services& services, db::Tx& tx, std::string_view kind, Id organ) {
  auto halt = standing_halt(tx, organ, kind);
  if (halt) return Failure(halted(services, *halt));
  return api::Nothing{};
}

std::vector<KindHalt> halts_met_by(const Services& services, db::Tx& tx, Id person) {
  auto directory = services.directory();
  auto halts = standing_halts(tx);
  std::erase_if(halts, [&](const KindHalt& halt) {
    const auto* who = directory->person(person);
    return !who || std::ranges::none_of(who->posts, [&](Id post) {
      return directory->organ_of(directory->post(post)->unit) == halt.organ;
    });
  });
  return halts;
}

Result<api::Subject> halt_kind(const Services& services, db::Tx& tx, const api::Call& call, const HaltKind& in) {
  auto place = halting::place_of(services, call, in.kind, in.organ);
  if (!place) return Failure(place.error());
  auto extent = halting::read_extent(in);
  if (!extent) return Failure(extent.error());
  auto reason = halting::words_of(in.reason, true);
  if (!reason) return Failure(reason.error());
  auto last = lock_last_halt(tx, place->organ, in.kind);
  bool stands = last && last->stands();
  bool wider = stands && last->extent == Extent::starts && *extent == Extent::everything;
  if (stands && !wider) return Failure(halting::refused(services, *last, errors::matter_kind_halted_already));
  KindHalt halt;
  halt.id = stands ? last->id : services.ids->next(call.now);
  halt.organ = place->organ;
  halt.kind = place->kind->kind;
  halt.extent = *extent;
  halt.reason = std::move(*reason);
  halt.by = {call.caller.person, call.caller.post};
  halt.at = call.now;
  halting::order(services, tx, halt);
  if (stands)
    update(tx, halt);
  else
    insert(tx, halt);
  halting::note(services, tx, call, halt, "halt_kind");
  return api::Subject{halt.id};
}

Result<api::Subject> take_up_kind(const Services& services, db::Tx& tx, const api::Call& call, const TakeUpKind& in) {
  auto place = halting::place_of(services, call, in.kind, in.organ);
  if (!place) return Failure(place.error());
  auto reason = halting::words_of(in.reason.value_or(""), false);
  if (!reason) return Failure(reason.error());
  auto halt = lock_last_halt(tx, place->organ, in.kind);
  if (!halt || !halt->stands())
    return refuse(errors::matter_kind_not_halted, {{"kind", Declared{place->kind->title}}});
  halt->ended_by = {call.caller.person, call.caller.post};
  halt->ended_at = call.now;
  halt->ended_reason = std::move(*reason);
  halting::order(services, tx, *halt);
  update(tx, *halt);
  halting::note(services, tx, call, *halt, "take_up_kind");
  return api::Subject{halt->id};
}

Instant run_kind_halts(const Services& services, db::Database& database, Instant now) {
  for (Id passed = no_id;;) {
    auto more = database.write([&](db::Tx& tx) { return halting::go_on(services, tx, now, passed); });
    if (!more) log::warning("a kind could not be put aside", {{"code", std::string(more.error().kind->code)}});
    if (!more || !*more) return Instant::max();
  }
}

}  // namespace zs::matter
