// Do sheets hold? Recomputed from their evidence, and held against what their events say.
#include <event/event.h>
#include <fmt/format.h>
#include <matter/kinds.h>
#include <matter/row.h>
#include <matter/score_sheet.h>
#include <matter/scores.h>

#include <algorithm>
#include <limits>

namespace zs::matter {
namespace {

struct Proving {
  const Kinds& kinds;
  db::Tx& tx;
  std::vector<std::string>& faults;

  void fault(const ScoreSheet& sheet, std::string_view what) const {
    faults.push_back(fmt::format("score sheet {}: {}", sheet.matter, what));
  }
  void fault(const ScoreSheet& sheet, const std::string& indicator, std::string_view what) const {
    fault(sheet, fmt::format("indicator {}: {}", indicator, what));
  }
};

void check_sums(const Proving& p, const ScoreSheet& sheet, const score::Scheme& scheme) {
  auto again = sheet.lines;
  const auto total = compute_from_evidence(scheme, again);
  for (std::size_t i = 0; i < again.size(); ++i)
    if (again[i].line != sheet.lines[i].line)
      p.fault(sheet, again[i].indicator,
              fmt::format("its evidence gives {}, its line says {}", again[i].line.score, sheet.lines[i].line.score));
  if (again.size() != scheme.indicators.size()) p.fault(sheet, "it has not a line for each indicator");
  if (total != sheet.total) p.fault(sheet, "its lines do not give its total");
}

/// A locked sheet does not change again: it says what it said.
void check_results(const Proving& p, const ScoreSheet& sheet, const score::Indicator& indicator,
                   const ScoreLine& line) {
  for (const auto& one : line.evidence) {
    auto other = find_sheet(p.tx, one.found.matter);
    bool same = other && other->locked && other->scheme == indicator.other.scheme && other->subject == sheet.subject &&
                other->total == one.found.value;
    if (!same) p.fault(sheet, line.indicator, fmt::format("sheet {} does not say that", one.found.matter));
  }
}

/// As long as nothing happened to a matter, it says what it said.
void check_evidence(const Proving& p, const ScoreSheet& sheet, const score::Indicator& indicator,
                    const ScoreLine& line) {
  if (indicator.formula == score::Formula::result) return check_results(p, sheet, indicator, line);
  for (const auto& [found, seq] : line.evidence) {
    auto matter = find(p.tx, found.matter);
    if (!matter || matter->kind != indicator.query.kind) {
      p.fault(sheet, line.indicator, fmt::format("its evidence {} is no matter of that kind", found.matter));
      continue;
    }
    const auto* value = matter->fields.if_contains(indicator.query.of);
    const auto said = value && value->is_int64() ? value->get_int64() : 0;
    if (matter->head.seq < seq) p.fault(sheet, line.indicator, fmt::format("{} had not come so far", found.matter));
    if (matter->head.seq == seq && said != found.value)
      p.fault(sheet, line.indicator, fmt::format("{} says {}, not {}", found.matter, said, found.value));
  }
}

/// What the last event says that computed or locked it.
json::object told_by_event(db::Tx& tx, Id matter) {
  json::object told;
  constexpr int all = std::numeric_limits<int>::max();
  for (const auto& event : event::of_stream(tx, {event::StreamKind::matter, matter}, 0, all))
    if (const auto* scored = event.body.if_contains("scored")) told = scored->as_object();
  return told;
}

void check_event(const Proving& p, const ScoreSheet& sheet) {
  auto told = told_by_event(p.tx, sheet.matter);
  if (told.empty()) return p.fault(sheet, "no event tells of it");
  if (digest_of(sheet) != sheet.digest) p.fault(sheet, "its digest is not that of its lines");
  const bool same = told.at("digest") == json::value(sheet.digest) && told.at("locked") == json::value(sheet.locked);
  if (!same) p.fault(sheet, "its event says otherwise");
}

void check_sheet(const Proving& p, ScoreSheet sheet) {
  sheet.lines = lines_of_sheet(p.tx, sheet.matter);
  const auto* scheme = p.kinds.schemes().of(sheet.scheme, sheet.version);
  if (!scheme) return p.fault(sheet, fmt::format("there is no version {} of {}", sheet.version, sheet.scheme));
  check_sums(p, sheet, *scheme);
  for (const auto& line : sheet.lines)
    if (const auto* indicator = scheme->find(line.indicator))
      check_evidence(p, sheet, *indicator, line);
    else
      p.fault(sheet, line.indicator, "the scheme has no such indicator");
  check_event(p, sheet);
}

}  // namespace

std::vector<std::string> verify_scores(const Kinds& kinds, db::Tx& tx) {
  std::vector<std::string> faults;
  const Proving proving{kinds, tx, faults};
  Id after = no_id;
  for (auto page = sheets_after(tx, after); !page.empty(); page = sheets_after(tx, after)) {
    after = page.back().matter;
    for (auto& sheet : page) check_sheet(proving, std::move(sheet));
  }
  return faults;
}

}  // namespace zs::matter
