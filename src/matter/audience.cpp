#include <base/phrases.h>
#include <matter/audience.h>
#include <matter/org_view.h>
#include <publish/audience.h>

#include <algorithm>

namespace zs::matter {
namespace audience_work {
namespace {

bool flag_in(const json::object& fields, const std::string& name) {
  const auto* value = name.empty() ? nullptr : fields.if_contains(name);
  return value && value->is_bool() && value->get_bool();
}

std::string text_in(const json::object& fields, const std::string& name) {
  const auto* value = name.empty() ? nullptr : fields.if_contains(name);
  return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

std::vector<publish::Rule> rules_of(const Kind& kind, const json::object& fields) {
  const auto& audience = *kind.audience;
  std::vector<publish::Rule> out;
  for (const auto& name : audience.below)
    for (Id unit : form::ids_in(*kind.form.find(name), fields)) out.push_back({publish::Reach::below, unit, {}});
  if (auto role = text_in(fields, audience.role); !role.empty()) out.push_back({publish::Reach::role, no_id, role});
  if (auto of = text_in(fields, audience.category); !of.empty()) out.push_back({publish::Reach::category, no_id, of});
  if (flag_in(fields, audience.everybody)) out.push_back({publish::Reach::everybody, no_id, {}});
  return out;
}

/// A category that is chosen is called what its choice says.
void name_categories(const Kind& kind, std::vector<publish::Rule>& rules) {
  const auto* field = kind.form.find(kind.audience->category);
  if (!field) return;
  for (auto& rule : rules)
    if (rule.reach == publish::Reach::category)
      for (const auto& choice : field->choices)
        if (choice.value == rule.word) rule.word = choice.label;
}

std::vector<publish::Member> members_of(const identity::Directory& directory) {
  std::vector<publish::Member> out;
  for (const auto& unit : directory.units()) {
    if (unit.ended || unit.external) continue;
    std::vector<Id> above;
    for (const auto* at = &unit; at; at = directory.unit(at->parent)) above.push_back(at->id);
    for (const auto* post : directory.posts_in(unit.id)) {
      publish::Member member{post->person, post->id, above, {}, {}};
      if (const auto* person = directory.person(post->person)) member.category = person->category;
      out.push_back(std::move(member));
    }
  }
  for (const auto& grant : directory.roles())
    for (auto& member : out)
      if (member.post == grant.post) member.roles.push_back(grant.role);
  return out;
}

Words reason_of(const publish::Rule& rule, const identity::Directory& directory, Id post) {
  switch (rule.reach) {
    case publish::Reach::below:
      return Phrase(phrases::reason::member, {{"unit", unit_name(directory, rule.unit)}});
    case publish::Reach::role:
      return Phrase(phrases::reason::role, {{"unit", unit_name_of_post(directory, post)},
                                            {"role", std::string(directory.role_title(rule.word))}});
    case publish::Reach::category:
      return Phrase(phrases::reason::of_category, {{"category", rule.word}});
    case publish::Reach::everybody:
      break;
  }
  return phrases::reason::everybody;
}

}  // namespace
}  // namespace audience_work

std::vector<flow::Chosen> audience_of(const Kind& kind, const json::object& fields,
                                      const identity::Directory& directory, Id starter) {
  if (!kind.audience) return {};
  auto rules = audience_work::rules_of(kind, fields);
  if (rules.empty()) return {};
  audience_work::name_categories(kind, rules);
  std::vector<flow::Chosen> out;
  for (const auto& one : publish::addressed(rules, audience_work::members_of(directory)))
    if (one.person != starter)
      out.push_back({one.person, one.post, audience_work::reason_of(rules[one.rule], directory, one.post)});
  return out;
}

bool asks_answers(const Kind& kind, const json::object& fields) {
  return kind.audience && audience_work::flag_in(fields, kind.audience->answers_when);
}

}  // namespace zs::matter
