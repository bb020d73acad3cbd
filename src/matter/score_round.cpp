#include <identity/access.h>
#include <matter/beginners.h>
#include <matter/command.h>
#include <matter/org_view.h>
#include <matter/score_round.h>
#include <matter/score_sheet.h>
#include <matter/words.h>

#include <algorithm>
#include <map>

namespace zs::matter {
namespace {

constexpr db::Statement select_round_sheets{
    "select_round_sheets",
    "SELECT s.subject, s.matter, CASE WHEN " ZS_MAY_SEE("$1") " THEN 1 ELSE 0 END FROM score_sheet s JOIN matter m ON "
    "m.id = s.matter WHERE m.state IN ('running', 'closed') AND s.scheme = $2 AND s.period = $3 ORDER BY s.matter"};

/// Why somebody has no sheet, as the page has words for it.
constexpr std::string_view no_records = "no_records", no_head = "no_head", his_own = "own";

bool is_of(const Kind& kind, std::string_view scheme) {
  if (!kind.scores) return false;
  const auto& choices = kind.form.find(kind.scores->scheme)->choices;
  return std::ranges::any_of(choices, [&](const auto& one) { return one.value == scheme; });
}

/// The post of the caller that may begin such a matter; no_id: none.
Id post_to_begin(const identity::Directory& directory, const api::Caller& caller, const Kind& kind) {
  for (Id id : caller.posts)
    if (const auto* post = directory.post(id); post && may_begin(kind.begun_by, directory, *post)) return id;
  return no_id;
}

/// A round that is asked for: what of, and who asks.
struct RoundAsked {
  const Services& services;
  db::Tx& tx;
  const api::Call& call;
  KindPtr kind;
  Id post = no_id;
  const score::Scheme* scheme = nullptr;
  stats::Period period;
  identity::Snapshot directory;
};

Result<RoundAsked> round_of(const Services& services, db::Tx& tx, const api::Call& call, const ScoreRoundOf& in) {
  RoundAsked asked{services, tx, call, {}, no_id, nullptr, {}, services.directory()};
  for (const auto& kind : services.kinds->all()) {
    if (!is_of(*kind, in.scheme)) continue;
    asked.post = post_to_begin(*asked.directory, call.caller, *kind);
    if (asked.post == no_id) continue;
    asked.kind = kind;
    break;
  }
  if (!asked.kind) return refuse(errors::not_found);
  auto scheme = scheme_for(*services.kinds, in.scheme, in.period, "/period");
  if (!scheme) return Failure(scheme.error());
  asked.scheme = *scheme;
  asked.period = *stats::period_from(in.period);
  return asked;
}

// ── Whom it concerns ──

/// The organ whose office this is part of, or answers to: the nearest at or above that has an office.
Id organ_served(const identity::Directory& directory, Id organ) {
  for (std::optional<Id> at = organ; at; at = directory.superior_unit(*at))
    if (!directory.offices_of(*at).empty()) return *at;
  return organ;
}

std::vector<Id> units_concerned(const identity::Directory& directory, Id organ) {
  const Id leading = organ_served(directory, organ);
  const auto offices = directory.offices_of(leading);
  std::vector<Id> units;
  for (const auto& one : directory.units()) {
    if (one.ended || one.external || one.id == organ || directory.superior_unit(one.id) != leading) continue;
    if (std::ranges::find(offices, one.id) == offices.end()) units.push_back(one.id);
  }
  return units;
}

std::vector<Id> people_concerned(const identity::Directory& directory, Id organ, const score::Scheme& scheme) {
  std::vector<Id> people;
  for (const auto& one : directory.people()) {
    const auto* post = one.active && !one.posts.empty() ? directory.post(one.posts.front()) : nullptr;
    if (post && directory.organ_of(post->unit) == organ && scheme.judges(one.category)) people.push_back(one.id);
  }
  return people;
}

std::vector<Id> subjects_of_round(const RoundAsked& asked) {
  const Id organ = asked.directory->organ_of(asked.directory->post(asked.post)->unit);
  return asked.scheme->of == score::Subject::unit ? units_concerned(*asked.directory, organ)
                                                  : people_concerned(*asked.directory, organ, *asked.scheme);
}

bool has_head(const identity::Directory& directory, Id unit) {
  return std::ranges::any_of(directory.posts_in(unit), [](const auto* post) { return post->head; });
}

/// Empty: he may have one.
std::string_view why_none(const RoundAsked& asked, Id subject) {
  const bool unit = asked.scheme->of == score::Subject::unit;
  if (unit && !has_head(*asked.directory, subject)) return no_head;
  if (!unit && subject == asked.call.caller.person) return his_own;
  auto lines = computed_lines(asked.services, asked.tx, {*asked.scheme, subject, asked.period}, asked.call.now);
  return compute_from_evidence(*asked.scheme, lines) ? std::string_view() : no_records;
}

struct RoundSheet {
  Id matter = no_id;
  bool seen = false;
};

std::map<Id, RoundSheet> sheets_of(const RoundAsked& asked) {
  std::map<Id, RoundSheet> sheets;
  for (const auto& row : asked.tx.query(select_round_sheets, asked.call.caller.person, asked.scheme->name,
                                        stats::to_text(asked.period)))
    sheets[row.integer(0)] = {row.integer(1), row.boolean(2)};
  return sheets;
}

StartMatter sheet_to_begin(const RoundAsked& asked, Id subject) {
  const auto& scoring = *asked.kind->scores;
  StartMatter in;
  in.kind = asked.kind->kind;
  in.post = asked.post;
  in.fields = {{scoring.scheme, asked.scheme->name},
               {scoring.subject, zs::to_text(subject)},
               {scoring.period, stats::to_text(asked.period)}};
  in.submit = true;
  return in;
}

}  // namespace

std::vector<ScoreSchemeName> schemes_to_open(const Services& services, const api::Call& call) {
  auto directory = services.directory();
  std::vector<ScoreSchemeName> schemes;
  for (const auto& kind : services.kinds->all()) {
    if (!kind->scores || post_to_begin(*directory, call.caller, *kind) == no_id) continue;
    for (const auto& choice : kind->form.find(kind->scores->scheme)->choices)
      if (const auto* scheme = services.kinds->schemes().newest(choice.value))
        schemes.push_back({scheme->name, declared(scheme->title, call.language)});
  }
  return schemes;
}

Result<ScoreRoundView> score_round(const Services& services, db::Tx& tx, const api::Call& call,
                                   const ScoreRoundOf& in) {
  auto asked = round_of(services, tx, call, in);
  if (!asked) return Failure(asked.error());
  const auto sheets = sheets_of(*asked);
  ScoreRoundView view{asked->scheme->name, declared(asked->scheme->title, call.language),
                      stats::to_text(asked->period), {}};
  for (Id subject : subjects_of_round(*asked)) {
    ScoreRoundSubject one;
    one.subject_name = subject_name(services, {*asked->scheme, subject, {}});
    auto sheet = sheets.find(subject);
    one.has_sheet = sheet != sheets.end();
    if (one.has_sheet && sheet->second.seen) one.matter = sheet->second.matter;
    if (!one.has_sheet)
      if (auto why = why_none(*asked, subject); !why.empty()) one.why = std::string(why);
    view.subjects.push_back(std::move(one));
  }
  return view;
}

Result<api::Subject> open_score_round(const Services& services, db::Tx& tx, const api::Call& call,
                                      const ScoreRoundOf& in) {
  auto asked = round_of(services, tx, call, in);
  if (!asked) return Failure(asked.error());
  const auto sheets = sheets_of(*asked);
  auto own = call;
  api::Subject first{};
  for (Id subject : subjects_of_round(*asked)) {
    if (sheets.contains(subject) || !why_none(*asked, subject).empty()) continue;
    auto begun = start(services, tx, own, sheet_to_begin(*asked, subject));
    if (!begun) return Failure(begun.error());
    if (first.id == no_id) first = *begun;
    own.idempotency_key.clear();  // of several events of one request the first has it
  }
  return first;
}

}  // namespace zs::matter
