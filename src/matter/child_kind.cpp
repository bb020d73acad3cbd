#include <matter/child_kind.h>

namespace zs::matter {
namespace {

void check_lists(const Kind& kind, const flow::Step& step, const std::string& path, DeclarationFaults& faults) {
  for (const auto& name : step.voices.over) {
    const auto* field = kind.form.find(name);
    bool units = field && (field->type == form::FieldType::units || field->type == form::FieldType::unit);
    if (!units)
      faults.push_back({path + "over", "`" + name + "` does not list units, and a matter is opened for units.", ""});
  }
}

}  // namespace

void check_openings(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults) {
  for (const auto& step : kind.flow.steps) {
    if (!step.opens) continue;
    auto path = "/flow/" + step.name + "/";
    check_lists(kind, step, path, faults);
    auto child = kinds.newest(step.opens->kind);
    if (!child)
      faults.push_back({path + "opens/kind", "There is no kind `" + step.opens->kind + "`.", ""});
    else if (child->kind == kind.kind)
      faults.push_back({path + "opens/kind", "A matter that opens matters of its own kind never ends.",
                        "Declare a kind for what the units do."});
    else
      check_handed(kind, *child, {step.opens->fields, path + "opens/fields/"}, faults);
  }
}

}  // namespace zs::matter
