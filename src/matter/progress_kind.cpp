#include <matter/kinds.h>
#include <matter/progress_kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

const std::vector<std::string> progress_keys{"people", "of", "link", "step", "test", "test_link"};

}  // namespace

std::optional<Progress> parse_progress(const json::object& declaration, const Kind& kind, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("progress");
  if (!value) return std::nullopt;
  const auto* object = value->if_object();
  if (!object) {
    faults.push_back({"/progress", "Expected an object: people, of, link, step, test, test_link.", ""});
    return std::nullopt;
  }
  for (const auto& member : *object)
    if (std::string key(member.key()); std::ranges::find(progress_keys, key) == progress_keys.end())
      faults.push_back({"/progress/" + key, "Unknown key `" + key + "`.", expr::nearest(key, progress_keys)});
  const auto text = [&](std::string_view key) {
    const auto* said = object->if_contains(key);
    return std::string(said && said->is_string() ? std::string_view(said->get_string()) : std::string_view());
  };
  Progress out{text("people"), text("of"), text("link"), text("step"), text("test"), text("test_link")};
  const auto* people = kind.form.find(out.people);
  if (!people || people->type != form::FieldType::people)
    faults.push_back({"/progress/people", "`" + out.people + "` is no field of type `people`.", ""});
  return out;
}

void check_progress(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults) {
  if (!kind.progress) return;
  const auto& by = *kind.progress;
  const auto of = kinds.newest(by.of);
  if (!of || !leads_to(of->links, by.link, kind.kind))
    faults.push_back({"/progress/link", "No kind `" + by.of + "` leads here by that link.", ""});
  if (of && !of->flow.find(by.step))
    faults.push_back({"/progress/step", "`" + by.of + "` has no step `" + by.step + "`.", ""});
  const auto test = by.test.empty() ? nullptr : kinds.newest(by.test);
  if (!by.test.empty() && (!test || !test->survey || !leads_to(test->links, by.test_link, kind.kind)))
    faults.push_back({"/progress/test", "No quiz `" + by.test + "` leads here by that link.", ""});
}

}  // namespace zs::matter
