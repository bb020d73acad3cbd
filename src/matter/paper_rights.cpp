#include <flow/flow.h>
#include <matter/paper_rights.h>

namespace zs::matter {
namespace {

struct PaperPlace {
  std::string step;
  bool writes = false;
};

PaperPlace place_of(const Kind& kind, const Matter& matter, Id person) {
  if (matter.state == "draft") return {kind.flow.steps.front().name, matter.starter == person};
  PaperPlace place{matter.step};
  for (const auto& holder : flow::holders(kind.flow, matter.flow))
    if (holder.handler.person == person && !place.writes) place = {holder.step, !holder.asked};
  return place;
}

}  // namespace

form::Rights paper_rights(const Kind& kind, const Matter& matter, Id person) {
  auto place = place_of(kind, matter, person);
  auto fields = step_fields(kind, place.step);
  return place.writes ? form::rights(kind.form, fields) : form::reader_rights(kind.form, fields);
}

form::Rights reading_rights(const Kind& kind, const Matter& matter, Id person) {
  return form::reader_rights(kind.form, step_fields(kind, place_of(kind, matter, person).step));
}

bool may_write(const form::Rights& rights, std::string_view field) {
  auto right = rights.find(field);
  return right != rights.end() && (right->second == form::Right::write || right->second == form::Right::required);
}

json::object fields_with(const Kind& kind, const Matter& matter, Id person, const json::object& writing) {
  auto fields = matter.fields;
  auto rights = paper_rights(kind, matter, person);
  for (const auto& [name, value] : writing)
    if (may_write(rights, name)) fields[name] = value;
  return fields;
}

}  // namespace zs::matter
