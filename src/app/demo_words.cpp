#include <app/demo_words.h>
#include <app/desk.h>
#include <app/json_text.h>

#include <stdexcept>

namespace zs::app {
namespace {

Desk keeper(Office& office, const std::string& user_name) {
  const auto* person = office.identity().directory()->person_by_user_name(user_name);
  if (!person) throw std::runtime_error("number_words.json: nobody is called " + user_name);
  return Desk(office, person->id);
}

Id organ_named(Office& office, const std::string& name) {
  const auto* unit = office.identity().directory()->unit_by_name(name);
  if (!unit) throw std::runtime_error("number_words.json: no unit is called " + name);
  return unit->id;
}

void make_word(Office& office, const json::object& line, const std::string& word) {
  json::object use{{"kind", line.at("kind")}};
  if (const auto* types = line.if_contains("types")) use["types"] = *types;
  json::object body{{"organ", to_text(organ_named(office, text_of(line, "organ")))},
                    {"word", word},
                    {"uses", json::array{std::move(use)}}};
  if (const auto* number = line.if_contains("number")) body["number"] = *number;
  auto heard = keeper(office, text_of(line, "as")).post("/number_words", body);
  if (!heard.ok()) throw std::runtime_error("number_words.json " + word + ": " + heard.text);
}

}  // namespace

void make_number_words(Office& office, const json::value& document) {
  for (const auto& entry : document.as_array()) {
    const auto& line = entry.as_object();
    for (const auto& word : texts_of(line, "words")) make_word(office, line, word);
  }
}

}  // namespace zs::app
