#include <matter/figures.h>
#include <matter/kinds.h>
#include <matter/ledger_query.h>
#include <matter/score_kind.h>

#include <algorithm>
#include <array>
#include <set>

namespace zs::matter {
namespace {

using form::FieldType;

constexpr std::array<std::string_view, 2> scored_words{"by_decision", "never"};

/// The object under "scores" and where its faults go.
struct ScoringReader {
  const json::object& object;
  const Kind& kind;
  DeclarationFaults& faults;

  void fault(std::string_view key, std::string what, std::string hint = {}) const {
    faults.push_back({"/scores/" + std::string(key), std::move(what), std::move(hint)});
  }
  std::string text(std::string_view key) const {
    const auto* value = object.if_contains(key);
    if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    fault(key, "Expected a text that is not empty.");
    return {};
  }
  std::string field(std::string_view key, std::initializer_list<FieldType> types) const {
    auto name = text(key);
    const auto* found = kind.form.find(name);
    const bool fits = found && std::ranges::find(types, found->type) != types.end();
    if (!name.empty() && !fits)
      fault(key, "`" + name + "` is no field for this.", expr::nearest(name, form::field_names(kind.form)));
    return name;
  }
  void check_step(std::string_view key, const std::string& name) const {
    if (!kind.flow.find(name)) fault(key, "There is no step `" + name + "`.");
  }
};

void read_dimensions(const ScoringReader& read, Scoring& out) {
  const auto* value = read.object.if_contains("dimensions");
  if (!value) return;
  const auto* list = value->if_array();
  if (!list || list->empty()) read.fault("dimensions", "Expected a list of headings.");
  for (const auto& one : list ? *list : json::array())
    out.dimensions.emplace_back(one.is_string() ? std::string_view(one.get_string()) : std::string_view());
}

void check_dimensions(const Scoring& scoring, const score::Scheme& scheme, DeclarationFaults& faults) {
  for (const auto& heading : scoring.dimensions)
    if (std::ranges::none_of(scheme.indicators, [&](const score::Indicator& one) {
          return one.dimension == heading && score::weighted(one.formula);
        }))
      faults.push_back({"/scores/dimensions", "`" + scheme.name + "` weighs nothing under `" + heading + "`.", ""});
}

void read_steps(const ScoringReader& read, Scoring& out) {
  const auto* value = read.object.if_contains("compute_at");
  const auto* list = value ? value->if_array() : nullptr;
  if (!list || list->empty()) read.fault("compute_at", "Expected a list of steps.");
  for (const auto& one : list ? *list : json::array()) {
    out.compute_at.emplace_back(one.is_string() ? std::string_view(one.get_string()) : std::string_view());
    read.check_step("compute_at", out.compute_at.back());
  }
  out.lock_at = read.text("lock_at");
  read.check_step("lock_at", out.lock_at);
  const auto* step = read.kind.flow.find(out.lock_at);
  if (step && step->withdraw != flow::WithdrawUntil::never)
    read.fault("lock_at", "What is locked is not taken back.", R"(Write "withdraw": "never" at the step.)");
}

/// One indicator and where its faults go.
struct Asking {
  const score::Scheme& scheme;
  const score::Indicator& indicator;
  DeclarationFaults& faults;

  void fault(std::string_view key, std::string what, std::string hint = {}) const {
    faults.push_back({"/indicators/" + indicator.name + "/" + std::string(key), std::move(what), std::move(hint)});
  }
};

bool names_subject(const Kind& kind, const std::string& column, score::Subject whom) {
  if (column == (whom == score::Subject::unit ? "unit" : "starter")) return true;
  const auto* field = kind.form.find(column);
  if (!field || !field->list) return false;
  if (whom == score::Subject::unit) return field->type == FieldType::unit || field->type == FieldType::units;
  return field->type == FieldType::person || field->type == FieldType::people;
}

void check_may_count(const Asking& asking, const Kind& kind) {
  if (kind.scored == Scored::never)
    asking.fault("kind", "`" + kind.kind + "` never counts in a score.", "Its declaration says so.");
  if (kind.scored == Scored::by_decision && asking.indicator.decided_by.empty())
    asking.fault("kind", "`" + kind.kind + "` counts in a score only by decision.",
                 R"(Name the decision: "decided_by".)");
}

void check_figure(const Asking& asking, const Kind& kind) {
  using score::Formula;
  const auto& name = asking.indicator.query.figure;
  auto figure = figure_named(kind, name, Language::en);
  if (!figure) return asking.fault("figure", "`" + kind.kind + "` is not counted by `" + name + "`.");
  if (figure->over == FigureOver::now)
    asking.fault("figure", "What stands today is no figure of a period.", "Ask for one over `started` or `closed`.");
  const bool of_share = asking.indicator.formula == Formula::share || asking.indicator.formula == Formula::tiers;
  if (figure->measure != (of_share ? Measure::rate : Measure::number))
    asking.fault("figure", of_share ? "This formula needs a rate." : "This formula needs a number.");
}

void check_other(const Asking& asking, const Schemes& schemes) {
  const auto* other = schemes.newest(asking.indicator.other.scheme);
  if (!other)
    asking.fault("of_scheme", "There is no scheme `" + asking.indicator.other.scheme + "`.");
  else if (other->of != asking.scheme.of)
    asking.fault("of_scheme", "`" + other->name + "` is of a " + std::string(to_text(other->of)) + ".");
}

/// Whether one can come from this scheme to `wanted` by what it takes from others of the same period.
bool rests_on(const score::Scheme& scheme, const std::string& wanted, const Schemes& schemes,
              std::set<std::string>& seen) {
  if (!seen.insert(scheme.name).second) return false;
  return std::ranges::any_of(scheme.indicators, [&](const score::Indicator& one) {
    if (one.other.scheme.empty() || one.other.before) return false;
    const auto* other = schemes.newest(one.other.scheme);
    return one.other.scheme == wanted || (other && rests_on(*other, wanted, schemes, seen));
  });
}

void check_indicator(const Asking& asking, const Kinds& kinds) {
  if (asking.indicator.formula == score::Formula::result) return check_other(asking, kinds.schemes());
  const auto& query = asking.indicator.query;
  auto kind = kinds.newest(query.kind);
  if (!kind) return asking.fault("kind", "There is no kind `" + query.kind + "`.");
  check_may_count(asking, *kind);
  check_figure(asking, *kind);
  if (!names_subject(*kind, query.by, asking.scheme.of))
    asking.fault("by", "`" + query.by + "` is no column that names a " + std::string(to_text(asking.scheme.of)) + ".",
                 "Write a field with \"list\": true.");
  const auto* summed = kind->form.find(query.of);
  if (!query.of.empty() && (!summed || summed->type != FieldType::count))
    asking.fault("of", "`" + query.of + "` is no count.");
}

}  // namespace

Scored parse_scored(const json::object& declaration, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("scored");
  if (!value) return Scored::freely;
  auto at = value->is_string() ? std::ranges::find(scored_words, std::string_view(value->get_string()))
                               : scored_words.end();
  if (at == scored_words.end()) {
    faults.push_back({"/scored", "Expected `by_decision` or `never`.", "Leave it out otherwise."});
    return Scored::freely;
  }
  return at == scored_words.begin() ? Scored::by_decision : Scored::never;
}

std::optional<Scoring> parse_scoring(const json::object& declaration, const Kind& kind, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("scores");
  if (!value) return std::nullopt;
  if (!value->is_object()) {
    faults.push_back({"/scores", "Expected an object with scheme, subject, period, compute_at and lock_at.", ""});
    return std::nullopt;
  }
  ScoringReader read{value->get_object(), kind, faults};
  const std::vector<std::string> known{"scheme", "subject", "period", "compute_at", "lock_at", "dimensions"};
  for (const auto& member : read.object)
    if (std::string name(member.key()); std::ranges::find(known, name) == known.end())
      read.fault(name, "Unknown key.", expr::nearest(name, known));
  Scoring out{read.field("scheme", {FieldType::choice}), read.field("subject", {FieldType::unit, FieldType::person}),
              read.field("period", {FieldType::text, FieldType::choice}), {}, {}, {}};
  read_steps(read, out);
  read_dimensions(read, out);
  return out;
}

void check_scoring(const Kind& kind, const Schemes& schemes, DeclarationFaults& faults) {
  if (!kind.scores) return;
  const auto subject = kind.form.find(kind.scores->subject)->type == FieldType::unit ? score::Subject::unit
                                                                                     : score::Subject::person;
  for (const auto& choice : kind.form.find(kind.scores->scheme)->choices) {
    const auto* scheme = schemes.newest(choice.value);
    if (!scheme)
      faults.push_back({"/scores/scheme", "There is no scheme `" + choice.value + "`.", ""});
    else if (scheme->of != subject)
      faults.push_back({"/scores/subject",
                        "`" + scheme->name + "` is of a " + std::string(to_text(scheme->of)) + ".", ""});
    else
      check_dimensions(*kind.scores, *scheme, faults);
  }
}

void check_scheme(const score::Scheme& scheme, const Kinds& kinds, DeclarationFaults& faults) {
  for (const auto& indicator : scheme.indicators) check_indicator({scheme, indicator, faults}, kinds);
}

void check_results(const score::Scheme& scheme, const Schemes& schemes, DeclarationFaults& faults) {
  std::set<std::string> seen;
  if (rests_on(scheme, scheme.name, schemes, seen))
    faults.push_back({"/indicators", "What comes out under `" + scheme.name + "` rests on itself.",
                      R"(Take what came out before: "of_period": "before".)"});
}

}  // namespace zs::matter
