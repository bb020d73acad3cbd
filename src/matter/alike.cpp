#include <matter/alike.h>
#include <matter/org_view.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {

std::string key_text(const form::ListKey& key) { return key.number ? std::to_string(*key.number) : key.text; }

AlikeKeys keys_of(const Kind& kind, const json::object& fields) {
  AlikeKeys keys;
  auto listed = form::list_keys(kind.form, fields);
  for (std::size_t i = 0; i < kind.similarity.by.size() && i < most_keys; ++i)
    for (const auto& key : listed)
      if (key.field == kind.similarity.by[i] && keys[i].field.empty()) keys[i] = {key.field, key_text(key)};
  return keys;
}

bool tells(const Kind& kind, const std::string& step) {
  const auto& steps = kind.similarity.steps;
  if (!steps.empty()) return std::find(steps.begin(), steps.end(), step) != steps.end();
  const auto* declared_step = kind.flow.find(step);
  return !declared_step || declared_step != &kind.flow.steps.front();
}

SimilarLine similar_line(const Matter& matter, Language language) {
  return {matter.id,    matter.number, matter.title, matter.state, say("state", matter.state, language),
          matter.started_at};
}

HandledLine handled_line(const db::Row& row, const identity::Directory& directory, Language language) {
  auto outcome = row.text(6);
  return {row.text(1),
          declared(row.text(2), language),
          {row.integer(3), person_name(directory, row.integer(3))},
          unit_name_of_post(directory, row.integer(4)),
          row.moment(5),
          say("verb", outcome, language),
          row.optional_text(7).value_or("")};
}

}  // namespace zs::matter
