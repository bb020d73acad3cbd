#include <expr/expr.h>
#include <matter/lights.h>

#include <algorithm>

namespace zs::matter {
namespace {

const std::vector<std::string> light_keys{"stage", "before", "when"};
const std::vector<std::string> occasions{"started", "urged"};

Light read_light(const json::object& object, const std::string& path, const std::vector<std::string>& steps,
                 DeclarationFaults& faults) {
  for (const auto& member : object) {
    std::string name(member.key());
    if (std::find(light_keys.begin(), light_keys.end(), name) == light_keys.end())
      faults.push_back({path + "/" + name, "Unknown key.", expr::nearest(name, light_keys)});
  }
  auto text = [&](std::string_view name) {
    const auto* value = object.if_contains(name);
    return value && value->is_string() ? std::string(value->get_string()) : std::string();
  };
  auto one_of = [&](std::string_view name, const std::vector<std::string>& known) {
    auto word = text(name);
    if (std::find(known.begin(), known.end(), word) == known.end())
      faults.push_back({path + "/" + std::string(name), "There is no `" + word + "`.", expr::nearest(word, known)});
    return word;
  };
  Light light{text("stage"), one_of("before", steps),
              one_of("when", occasions) == "urged" ? Light::When::urged : Light::When::started};
  if (light.stage.empty()) faults.push_back({path + "/stage", "Expected a text that is not empty.", ""});
  return light;
}

bool pressed(const flow::Visit& visit) {
  return visit.reminded > 0 || visit.overdue ||
         std::any_of(visit.slots.begin(), visit.slots.end(), [](const auto& slot) { return slot.urge_count > 0; });
}

}  // namespace

std::vector<Light> parse_lights(const json::object& declaration, const std::vector<std::string>& steps,
                                DeclarationFaults& faults) {
  std::vector<Light> lights;
  const auto* value = declaration.if_contains("lights");
  if (!value) return lights;
  if (!value->is_array()) {
    faults.push_back({"/lights", "Expected a list.", ""});
    return lights;
  }
  for (const auto& item : value->get_array()) {
    auto path = "/lights/" + std::to_string(lights.size());
    if (item.is_object())
      lights.push_back(read_light(item.get_object(), path, steps, faults));
    else
      faults.push_back({path, "Expected an object with stage, before and when.", ""});
  }
  return lights;
}

std::string_view shown(const Light& light, const flow::State& state) {
  if (light.when == Light::When::started) return state.life == flow::Life::draft ? "current" : "done";
  bool now = false, ever = false;
  for (const auto& visit : state.visits) {
    now = now || (visit.open() && pressed(visit));
    ever = ever || pressed(visit);
  }
  if (now) return "current";
  return ever ? "done" : "skipped";
}

}  // namespace zs::matter
