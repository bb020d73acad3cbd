#include <flow/opening.h>

#include <fmt/format.h>

#include <string>

namespace zs::flow {
namespace opening {
namespace {

constexpr std::string_view example = R"(Write {"kind": …, "fields": {theirs: ours}}.)";

void fault(std::string_view path, std::string_view key, std::string message, std::string_view suggestion,
           DeclarationFaults& faults) {
  faults.push_back({fmt::format("{}/{}", path, key), std::move(message), std::string(suggestion)});
}

std::vector<std::pair<std::string, std::string>> read_fields(const json::value& value, std::string_view path,
                                                             DeclarationFaults& faults) {
  std::vector<std::pair<std::string, std::string>> fields;
  if (!value.is_object()) {
    fault(path, "opens/fields", "Expected an object of fields.", example, faults);
    return fields;
  }
  for (const auto& [theirs, ours] : value.get_object())
    if (ours.is_string() && !ours.get_string().empty())
      fields.emplace_back(std::string(theirs), std::string(ours.get_string()));
    else
      fault(path, fmt::format("opens/fields/{}", std::string_view(theirs)), "Expected the name of a field.", example,
            faults);
  return fields;
}

}  // namespace
}  // namespace opening

std::optional<Opening> read_opening(const json::object& step, std::string_view path, DeclarationFaults& faults) {
  const auto* value = step.if_contains("opens");
  if (!value) return std::nullopt;
  if (!value->is_object()) {
    opening::fault(path, "opens", "Expected an object.", opening::example, faults);
    return std::nullopt;
  }
  Opening out;
  for (const auto& [key, given] : value->get_object())
    if (key == "kind" && given.is_string())
      out.kind = std::string(given.get_string());
    else if (key == "fields")
      out.fields = opening::read_fields(given, path, faults);
    else if (key == "may_finish_first" && given.is_bool() && given.get_bool())
      out.may_finish_first = true;
    else
      opening::fault(path, fmt::format("opens/{}", std::string_view(key)), "Unknown key, or not what it takes.",
                     "Known: kind, fields, may_finish_first (only true).", faults);
  if (out.kind.empty())
    opening::fault(path, "opens/kind", "Missing: the kind of the units' matters.", opening::example, faults);
  return out;
}

void check_opening(const Step& step, std::string_view path, DeclarationFaults& faults) {
  auto not_with = [&](bool both, std::string_view key, std::string message, std::string_view suggestion) {
    if (both) opening::fault(path, key, std::move(message), suggestion, faults);
  };
  bool lead = step.voices.lead;
  not_with(step.voices.over.empty(), "opens", "`opens` needs `over`: the fields that list the units.", "Add `over`.");
  not_with(step.voices.order != VoiceOrder::together, "order", "Units work side by side.", "Take `order` away.");
  not_with(step.voices.returns != Returns::for_all, "returns", "A unit's part is sent back to the unit.",
           "Take `returns` away.");
  not_with(step.voices.each_post, "each_post", "Units are asked here, not posts.", "Take `each_post` away.");
  not_with(step.skip_same != SkipSame::never, "skip_same", "A unit is asked whoever has agreed before.",
           "Take `skip_same` away.");
  not_with(!step.add_signer.empty(), "add_signer", "Units are asked here, not signers.", "Take `add_signer` away.");
  not_with(!lead && !step.needs.empty(), "needs", "Nobody fills a form when the last unit answers.",
           "Ask for them at the next step, or let a `lead` finish.");
  not_with(!lead && !step.check.empty(), "check", "Nobody is there to mend it when the last unit answers.",
           "Check at the next step, or let a `lead` finish.");
  not_with(!lead && !step.freezes.empty(), "freezes", "No single person vouches when the last unit answers.",
           "Sign at the next step, or let a `lead` finish.");
  not_with(!lead && step.opens->may_finish_first, "opens/may_finish_first", "Only a lead finishes.",
           R"(Add "lead": true.)");
}

}  // namespace zs::flow
