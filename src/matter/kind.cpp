#include <base/json.h>
#include <crypto/crypto.h>
#include <flow/soundness.h>
#include <matter/completion.h>
#include <matter/edition.h>
#include <matter/flow_told.h>
#include <matter/kind.h>
#include <matter/ledger_query.h>
#include <matter/numbers.h>
#include <matter/outcome.h>
#include <matter/survey_bank.h>

#include <algorithm>

namespace zs::matter {
namespace {

void check_keys(const json::object& declaration, DeclarationFaults& faults) {
  for (const auto& member : declaration) {
    std::string name(member.key());
    if (std::ranges::find(declaration_keys(), name) == declaration_keys().end())
      faults.push_back({"/" + name, "Unknown key `" + name + "`.", expr::nearest(name, declaration_keys())});
  }
}

std::string text_of(const json::object& declaration, std::string_view key, bool required, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains(key);
  if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
  if (value || required) faults.push_back({"/" + std::string(key), "Expected a text that is not empty.", ""});
  return {};
}

bool flag_of(const json::object& declaration, std::string_view key, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains(key);
  if (!value) return false;
  if (value->is_bool() && value->get_bool()) return true;
  faults.push_back({"/" + std::string(key), "It can only be true; leave it out otherwise.", ""});
  return false;
}

int version_of(const json::object& declaration, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("version");
  if (value && value->is_int64() && value->get_int64() > 0) return static_cast<int>(value->get_int64());
  faults.push_back({"/version", "Expected a whole number from 1.", "Raise it with every released change."});
  return 0;
}

std::vector<std::string> phrases_of(const json::object& declaration, DeclarationFaults& faults) {
  std::vector<std::string> phrases;
  const auto* value = declaration.if_contains("opinion_phrases");
  if (!value) return phrases;
  if (!value->is_array()) {
    faults.push_back({"/opinion_phrases", "Expected a list of texts.", ""});
    return phrases;
  }
  for (const auto& phrase : value->get_array())
    if (phrase.is_string())
      phrases.emplace_back(phrase.get_string());
    else
      faults.push_back({"/opinion_phrases", "Expected a list of texts.", ""});
  return phrases;
}

void check_organ(const Kind& kind, DeclarationFaults& faults) {
  const auto* field = kind.form.find(kind.organ);
  if (kind.organ.empty() || (field && field->type == form::FieldType::unit)) return;
  faults.push_back({"/organ", "`" + kind.organ + "` is no field of type `unit`.", ""});
}

void check_columns(const Kind& kind, DeclarationFaults& faults) {
  for (const auto& field : kind.form.fields)
    if (field.list && (std::ranges::find(common_columns, field.name) != common_columns.end() ||
                       std::ranges::find(common_filters, field.name) != common_filters.end()))
      faults.push_back({"/fields/" + field.name, "Every register has a column of this name.", "Call it otherwise."});
}

std::vector<std::string> step_names(const flow::Definition& flow) {
  std::vector<std::string> names;
  for (const auto& step : flow.steps) names.push_back(step.name);
  return names;
}

void check_fields_of_steps(const Kind& kind, DeclarationFaults& faults) {
  auto check = [&](const flow::Step& step, const std::vector<std::string>& names, const char* key) {
    for (const auto& name : names)
      if (!kind.form.find(name))
        faults.push_back({"/flow/" + step.name + "/" + key, "Unknown field `" + name + "`.", ""});
  };
  for (const auto& step : kind.flow.steps) {
    check(step, step.writes, "writes");
    check(step, step.needs, "needs");
  }
}

/// The type of the entries a step with several voices goes over; nullopt and a fault when its lists differ.
std::optional<expr::Type> type_of_entries(const Kind& kind, const flow::Step& step, DeclarationFaults& faults) {
  std::optional<expr::Type> type;
  for (const auto& name : step.voices.over) {
    const auto* field = kind.form.find(name);
    auto entry = field ? form::entry_type(field->type) : std::nullopt;
    if (!entry || (type && *type != *entry)) {
      faults.push_back({"/flow/" + step.name + "/over",
                        "`" + name + "` is not a field of people or units like the others.",
                        "Name fields of type `people`, `units`, `person` or `unit`."});
      return std::nullopt;
    }
    type = entry;
  }
  return type;
}

/// Every rule that finds people of a step with several voices, and its key.
std::vector<std::pair<std::string, std::string>> rules_of_voices(const flow::Step& step) {
  std::vector<std::pair<std::string, std::string>> out;
  if (!step.voices.many()) return out;
  out.emplace_back("by", step.by);
  for (const auto& rule : step.voices.then) out.emplace_back("then", rule);
  for (const auto& weight : step.voices.weights) out.emplace_back("weights", weight.of);
  out.emplace_back("veto", step.voices.veto_of);
  return out;
}

/// People rules of steps that go over a list know the entry as `it`.
void compile_voices(Kind& kind, const expr::Schema& schema, DeclarationFaults& faults) {
  for (const auto& step : kind.flow.steps) {
    for (const auto& [key, rule] : rules_of_voices(step))
      if (kind.tables.contains(rule))
        faults.push_back(
            {"/flow/" + step.name + "/" + key, "A table names who it is for the whole matter, not voices.", ""});
    if (step.voices.over.empty()) continue;
    auto type = type_of_entries(kind, step, faults);
    if (!type) continue;
    auto with_it = schema;
    with_it.fields.insert_or_assign(std::string(it_name), expr::FieldInfo{*type, {}});
    auto program = expr::parse(step.by, with_it, {expr::Type::people}, "/flow/" + step.name + "/by", faults);
    if (program) kind.people.insert_or_assign(step.by, std::move(*program));
  }
}

bool goes_over_a_list(const Kind& kind, std::string_view by) {
  return std::any_of(kind.flow.steps.begin(), kind.flow.steps.end(),
                     [&](const flow::Step& step) { return step.by == by && !step.voices.over.empty(); });
}

void compile_expressions(Kind& kind, const json::value& flow, const expr::Schema& schema, DeclarationFaults& faults) {
  for (const auto& expression : flow::expressions(flow, "/flow")) {
    if (expression.use == flow::ExpressionUse::people) {
      if (goes_over_a_list(kind, expression.text) || kind.tables.contains(expression.text)) continue;
      if (kind.audience && expression.text == audience_rule) continue;
      auto program = expr::parse(expression.text, schema, {expr::Type::people}, expression.path, faults);
      if (program) kind.people.emplace(expression.text, std::move(*program));
    } else if (expression.use == flow::ExpressionUse::condition || expression.use == flow::ExpressionUse::check) {
      auto program = expr::parse(expression.text, schema, {expr::Type::boolean}, expression.path, faults);
      if (program) kind.conditions.emplace(expression.text, std::move(*program));
    }
  }
}

void compile_clocks(Kind& kind, const expr::Schema& schema, DeclarationFaults& faults) {
  for (const auto& step : kind.flow.steps) {
    std::vector<std::string> late;
    for (const auto& level : step.overdue) late.push_back(level.after);
    auto path = "/flow/" + step.name;
    auto clock = deadline::parse(step.due, step.remind, schema, path, faults);
    clock.late = deadline::parse_late(late, schema, path + "/overdue", faults);
    kind.clocks.emplace(step.name, std::move(clock));
    if (!step.unclaim_after.empty())
      kind.claims.emplace(step.name, deadline::parse(step.unclaim_after, {}, schema, path, faults));
    const auto longest = step.pauses ? step.pauses->longest : std::string();
    if (!longest.empty())
      kind.waits.emplace(step.name, deadline::parse(longest, {}, schema, path + "/pauses/longest", faults));
  }
}

/// Whether its completion gives a number, sends something out, enters an act, locks a score, asks people, draws lots or
/// writes into other matters.
bool leaves_a_mark(const Kind& kind, const flow::Step& step) {
  bool numbers = kind.ledger && kind.ledger->assign_at == step.name;
  bool sends = kind.deliver && kind.deliver->at == step.name;
  bool locks = kind.scores && kind.scores->lock_at == step.name;
  bool asks = kind.survey && kind.survey->at == step.name;
  bool draws = kind.draws && kind.draws->at == step.name;
  bool opens = kind.opens_for && kind.opens_for->at == step.name;
  bool gathers = kind.gathers && kind.gathers->at == step.name;
  const auto here = [&](const auto& one) { return one.at == step.name; };
  return numbers || sends || locks || asks || draws || opens || gathers || std::ranges::any_of(kind.enters, here) ||
         std::ranges::any_of(kind.reaches, here);
}

/// None of it is done from a list either.
void check_simple(const Kind& kind, DeclarationFaults& faults) {
  for (const auto& step : kind.flow.steps)
    if (step.simple && leaves_a_mark(kind, step))
      faults.push_back({"/flow/" + step.name + "/simple",
                        "This step gives a number, sends something out, enters an act, locks a score, asks people, "
                        "draws lots or writes into others: not from a list.",
                        "Take `simple` away."});
}

/// Silence gives no number, sends nothing out, enters no act, locks no score, asks nobody and draws no lots.
void check_silence(const Kind& kind, DeclarationFaults& faults) {
  for (const auto& step : kind.flow.steps)
    for (const auto& level : step.overdue)
      if (level.act == flow::LateAct::go_on && leaves_a_mark(kind, step))
        faults.push_back({"/flow/" + step.name + "/overdue",
                          "Silence gives no number, sends nothing out, enters no act, locks no score, asks nobody, "
                          "draws no lots and writes into no other, but this step does.",
                          "Use `hand_over`, `escalate` or `terminate`."});
}

/// The fields that what is asked before a step is left turns on: its own check, and those the form asks only there.
std::vector<std::string> checked_fields(const Kind& kind, const flow::Step& step) {
  std::vector<std::string> out;
  auto add = [&](const expr::Program& condition) {
    for (auto& name : expr::fields_of(condition)) out.push_back(name);
  };
  if (auto own = kind.conditions.find(step.check); own != kind.conditions.end()) add(own->second);
  for (const auto& check : kind.form.checks)
    if (std::find(check.at.begin(), check.at.end(), step.name) != check.at.end()) add(check.condition);
  return out;
}

void check_sound(const Kind& kind, DeclarationFaults& faults) {
  flow::Surroundings around;
  around.checked = [&](const flow::Step& step) { return checked_fields(kind, step); };
  around.fills = [&](const flow::Step& step, std::string_view field) {
    auto rights = form::rights(kind.form, step_fields(kind, step.name));
    auto right = rights.find(field);
    return right != rights.end() && (right->second == form::Right::write || right->second == form::Right::required);
  };
  flow::check_soundness(kind.flow, around, faults);
}

/// The days until which something lasts, or by which it is looked at again, are told beforehand without more.
void tell_what_lasts(Kind& kind) {
  if (!kind.lasts) return;
  for (const auto& day : {kind.lasts->until, kind.lasts->review})
    if (!day.empty() && std::find(kind.ahead.begin(), kind.ahead.end(), day) == kind.ahead.end())
      kind.ahead.push_back(day);
}

/// What it says beside form and flow: of other matters, of lists, of who begins one, of what is counted.
void parse_surroundings(const json::object& declaration, Kind& kind, const expr::Schema& schema,
                        DeclarationFaults& faults) {
  auto steps = step_names(kind.flow);
  kind.deliver = parse_deliver(declaration, kind.form, steps, faults);
  kind.links = parse_links(declaration, faults);
  kind.editions = text_of(declaration, "editions", false, faults);
  check_editions(kind, faults);
  kind.starts = parse_starts(declaration, kind.links, faults);
  kind.enters = parse_enters(declaration, kind, schema, faults);
  kind.in_force = flag_of(declaration, "in_force", faults);
  kind.similarity = parse_similarity(declaration, kind.form, steps, faults);
  kind.lights = parse_lights(declaration, steps, faults);
  kind.unique = parse_unique(declaration, kind.form, faults);
  kind.recognise = parse_recognised(declaration, kind.form, faults);
  kind.begun_by = parse_beginners(declaration, schema, faults);
  kind.figures = parse_figures(declaration, faults);
  check_figures(kind, faults);
  kind.scored = parse_scored(declaration, faults);
  kind.scores = parse_scoring(declaration, kind, faults);
  kind.owes = parse_owes(declaration, schema, faults);
  kind.lasts = parse_lasts(declaration, kind.form, faults);
  kind.compares = parse_compares(declaration, kind.form, faults);
  kind.governed = parse_governed(declaration, steps, faults);
  kind.survey = parse_surveying(declaration, kind, faults);
  kind.reaches = parse_reaching(declaration, kind, schema, faults);
  kind.patterns = parse_patterns(declaration, kind, faults);
  kind.draws = parse_drawing(declaration, kind, faults);
  kind.compiles = parse_compiles(declaration, kind, faults);
  kind.shows = parse_shows(declaration, kind, faults);
  kind.balances = parse_balancing(declaration, kind, schema, faults);
  kind.takes_names = parse_taking_names(declaration, kind, faults);
  kind.question_bank = text_of(declaration, "question_bank", false, faults);
  check_question_bank(kind, faults);
  kind.finds = parse_finds(declaration, kind, faults);
  kind.opens_for = parse_opens_for(declaration, kind, faults);
  kind.progress = parse_progress(declaration, kind, faults);
  kind.prints = parse_prints(declaration, kind.form, faults);
  kind.everybody = parse_everybody(declaration, kind, faults);
  kind.gathers = parse_gathers(declaration, kind, faults);
  kind.overrides = parse_overrides(declaration, kind, faults);
  kind.day = parse_day(declaration, kind.form, kind.flow, faults);
  kind.ahead = parse_ahead(declaration, kind.form, faults);
  tell_what_lasts(kind);
  kind.books = parse_books(declaration, kind.form, steps, faults);
}

}  // namespace

const std::vector<std::string>& declaration_keys() {
  static const std::vector<std::string> keys{
      "kind",   "title",    "area",   "begun_by",  "version",    "form_title",    "subject",   "organ",    "fields",
      "checks", "tables",   "flow",   "ledger",    "links",      "starts_from",   "outcome",   "opinion_phrases",
      "deliver", "enters",  "in_force", "lights",  "similar_by", "similar_steps", "unique_by", "recognise",
      "figures", "owes",    "day",    "books",     "scored",     "scores",        "lasts",     "governed_by",
      "compares", "ahead",  "survey", "draws",     "process",    "editions",      "question_bank",
      "finds", "opens_for", "progress", "prints",  "compiles",   "takes_names",   "shows",
      "balances", "begun_from", "everybody", "gathers", "audience",  "overrides",  "reaches",       "patterns"};
  return keys;
}

KindPtr parse_kind(std::string_view text, DeclarationFaults& faults) {
  auto before = faults.size();
  std::string why;
  auto document = parse_jsonc(text, &why);
  if (!document || !document->is_object()) {
    faults.push_back({"", "Expected a JSON object, but " + (why.empty() ? "got something else" : why) + ".", ""});
    return nullptr;
  }
  const auto& declaration = document->get_object();
  check_keys(declaration, faults);
  auto kind = std::make_shared<Kind>();
  kind->kind = text_of(declaration, "kind", true, faults);
  kind->title = text_of(declaration, "title", true, faults);
  kind->form_title = text_of(declaration, "form_title", false, faults);
  if (kind->form_title.empty()) kind->form_title = kind->title;
  kind->version = version_of(declaration, faults);
  kind->text = std::string(text);
  kind->digest = crypto::sha256_hex(text);
  kind->opinion_phrases = phrases_of(declaration, faults);

  const auto* flow = declaration.if_contains("flow");
  if (!flow) faults.push_back({"/flow", "Missing: a list of steps.", ""});
  if (flow)
    if (auto definition = flow::parse(kind->kind, kind->version, *flow, "/flow", faults))
      kind->flow = std::move(*definition);
  auto steps = step_names(kind->flow);
  kind->form = form::parse(declaration, steps, faults);
  auto schema = form::schema_of(kind->form, steps);
  kind->tables = parse_tables(declaration, schema, faults);
  schema = with_tables(std::move(schema), kind->tables);
  kind->audience = parse_audience(declaration, *kind, faults);
  kind->area = text_of(declaration, "area", false, faults);
  kind->process = text_of(declaration, "process", false, faults);
  check_process(*kind, faults);
  kind->outcome = text_of(declaration, "outcome", false, faults);
  kind->organ = text_of(declaration, "organ", false, faults);
  check_organ(*kind, faults);
  check_columns(*kind, faults);
  check_fields_of_steps(*kind, faults);
  check_outcome(*kind, faults);
  if (flow) compile_expressions(*kind, *flow, schema, faults);
  compile_voices(*kind, schema, faults);
  compile_clocks(*kind, schema, faults);
  compile_completion(*kind, schema, faults);
  kind->ledger = ledger::parse(declaration, steps, faults);
  check_number_fields(*kind, faults);
  parse_surroundings(declaration, *kind, schema, faults);
  check_silence(*kind, faults);
  check_simple(*kind, faults);
  if (faults.size() == before) check_sound(*kind, faults);
  if (faults.size() > before) return nullptr;
  return kind;
}

form::StepFields step_fields(const Kind& kind, std::string_view step) {
  form::StepFields fields;
  const auto* declared = kind.flow.find(step);
  if (!declared) return fields;
  fields.first = declared == &kind.flow.steps.front();
  fields.writes = declared->writes;
  fields.needs = declared->needs;
  return fields;
}

Words act_label(const Kind& kind, std::string_view step, std::string_view verb) {
  const auto* declared = kind.flow.find(step);
  if (declared && !declared->agree_label.empty() && (verb == "agree" || verb == "submit" || verb == "mark_read"))
    return Declared{declared->agree_label};
  if (declared && !declared->disagree_label.empty() && verb == "disagree") return Declared{declared->disagree_label};
  return Phrase("verb", verb);
}

}  // namespace zs::matter
