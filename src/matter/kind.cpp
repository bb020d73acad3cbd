#include <base/json.h>
#include <crypto/crypto.h>
#include <matter/kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

const std::vector<std::string> known_keys = {"kind",   "title",  "version", "form_title", "subject",
                                             "fields", "checks", "flow",    "ledger",     "opinion_phrases"};

void check_keys(const json::object& declaration, DeclarationFaults& faults) {
  for (const auto& member : declaration) {
    std::string name(member.key());
    if (std::find(known_keys.begin(), known_keys.end(), name) == known_keys.end())
      faults.push_back({"/" + name, "Unknown key `" + name + "`.", expr::nearest(name, known_keys)});
  }
}

std::string text_of(const json::object& declaration, std::string_view key, bool required, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains(key);
  if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
  if (value || required) faults.push_back({"/" + std::string(key), "Expected a text that is not empty.", ""});
  return {};
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

void compile_expressions(Kind& kind, const json::value& flow, const expr::Schema& schema, DeclarationFaults& faults) {
  for (const auto& expression : flow::expressions(flow, "/flow")) {
    if (expression.use == flow::ExpressionUse::people) {
      auto program = expr::parse(expression.text, schema, {expr::Type::people}, expression.path, faults);
      if (program) kind.people.emplace(expression.text, std::move(*program));
    } else if (expression.use == flow::ExpressionUse::condition || expression.use == flow::ExpressionUse::check) {
      auto program = expr::parse(expression.text, schema, {expr::Type::boolean}, expression.path, faults);
      if (program) kind.conditions.emplace(expression.text, std::move(*program));
    }
  }
}

void compile_clocks(Kind& kind, const expr::Schema& schema, DeclarationFaults& faults) {
  for (const auto& step : kind.flow.steps)
    kind.clocks.emplace(step.name, deadline::parse(step.due, step.remind, schema, "/flow/" + step.name, faults));
}

}  // namespace

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
  check_fields_of_steps(*kind, faults);
  if (flow) compile_expressions(*kind, *flow, schema, faults);
  compile_clocks(*kind, schema, faults);
  kind->ledger = ledger::parse(declaration, steps, faults);
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

}  // namespace zs::matter
