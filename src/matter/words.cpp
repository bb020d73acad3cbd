#include <base/phrases.h>
#include <flow/store.h>
#include <matter/lasting.h>
#include <matter/org_view.h>
#include <matter/words.h>

namespace zs::matter {

Reader reader(const identity::Directory& directory, Language language) {
  return {language, [&directory](Id person) { return person_name(directory, person); }};
}

std::string declared(const std::string& text, Language language) { return say(Declared{text}, language); }

std::string standing_label(const Kind& kind, const Matter& matter, Date today, Language language) {
  if (matter.flow.suspended) return say(phrases::state::suspended, language);
  const auto& validity = matter.validity;
  if (validity && validity->on <= today) return say("validity", to_text(validity->state), language);
  const auto lasting = lasting_days(kind, matter);
  const auto standing = lasting ? publish::standing_of(*lasting, today) : publish::Standing::current;
  if (standing == publish::Standing::current) return state_label(matter.state, language);
  return say("lasting", publish::to_text(standing), language);
}

std::string state_label(std::string_view state, Language language) { return say("state", state, language); }

std::string relation_label(int flags, Language language) {
  const std::pair<int, Wording> bits[] = {{flow::relation::starter, phrases::relation::starter},
                                          {flow::relation::handler, phrases::relation::handler},
                                          {flow::relation::candidate, phrases::relation::candidate},
                                          {flow::relation::reader, phrases::relation::reader},
                                          {flow::relation::supervisor, phrases::relation::supervisor},
                                          {flow::relation::principal, phrases::relation::principal},
                                          {flow::relation::secretary, phrases::relation::secretary},
                                          {flow::relation::writer, phrases::relation::writer}};
  Words::List list;
  for (const auto& [bit, wording] : bits)
    if (flags & bit) list.emplace_back(wording);
  return say(list, language);
}

std::string titled(const form::Form& form, const json::object& fields, const identity::Directory& directory) {
  return written(form.subject, form, fields, directory);
}

std::string written(const form::Subject& line, const form::Form& form, const json::object& fields,
                    const identity::Directory& directory) {
  return form::written(line, form, fields, [&](const form::Field& field, Id id) {
    return field.type == form::FieldType::unit ? unit_name(directory, id) : person_name(directory, id);
  });
}

std::string said(const Error& error, Language language) { return sentence(*error.kind, error.arguments, language); }

Error with_names(Error error, const identity::Directory& directory) {
  auto name_of = [&](Id person) { return person_name(directory, person); };
  for (auto& argument : error.arguments) argument.words = zs::with_names(std::move(argument.words), name_of);
  return error;
}

}  // namespace zs::matter
