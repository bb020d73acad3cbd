#include <expr/expr.h>

#include <algorithm>
#include <array>

namespace zs::expr {
namespace {

constexpr std::size_t most_list_items = 1000;

Value list_from(const json::array& items) {
  List list;
  if (items.empty() || items.size() > most_list_items) return {};
  for (const auto& item : items) {
    if (!item.is_string()) return {};
    list.emplace_back(item.get_string());
  }
  return list;
}

/// Ids as text, or {"person", "post"}; who has no post named acts in his main one.
Value people_from(const json::array& items) {
  People people;
  if (items.empty() || items.size() > most_list_items) return {};
  for (const auto& item : items) {
    const auto* object = item.if_object();
    const auto* person = object ? object->if_contains("person") : &item;
    const auto* post = object ? object->if_contains("post") : nullptr;
    auto id = person && person->is_string() ? id_from_text(std::string_view(person->get_string())) : std::nullopt;
    if (!id) return {};
    auto as = post && post->is_string() ? id_from_text(std::string_view(post->get_string())) : std::nullopt;
    people.push_back({*id, as.value_or(no_id), {}});
  }
  return people;
}

Value interval_from(const json::object& stored) {
  const auto *start = stored.if_contains("start"), *end = stored.if_contains("end");
  if (!start || !end || !start->is_string() || !end->is_string()) return {};
  auto from = from_rfc3339(std::string_view(start->get_string()));
  auto to = from_rfc3339(std::string_view(end->get_string()));
  if (!from || !to) return {};
  return Interval{*from, *to};
}

Value value_from_string(Type type, std::string_view text) {
  if (text.empty()) return {};
  if (type == Type::text) return std::string(text);
  if (type == Type::date) {
    auto date = date_from_text(text);
    return date ? Value(*date) : Value();
  }
  if (type == Type::instant) {
    auto at = from_rfc3339(text);
    return at ? Value(*at) : Value();
  }
  auto id = id_from_text(text);
  if (!id) return {};
  if (type == Type::person) return Candidate{*id, no_id, {}};
  if (type == Type::unit) return Unit{*id};
  return {};
}

}  // namespace

std::string_view name_of(Type type) {
  switch (type) {
    case Type::boolean:
      return "boolean";
    case Type::integer:
      return "integer";
    case Type::money:
      return "money";
    case Type::text:
      return "text";
    case Type::date:
      return "date";
    case Type::instant:
      return "instant";
    case Type::duration:
      return "duration";
    case Type::interval:
      return "interval";
    case Type::list:
      return "list";
    case Type::person:
      return "person";
    case Type::unit:
      return "unit";
    case Type::people:
      return "people";
    case Type::body:
      return "body";
  }
  return {};
}

Value from_json(Type type, const json::value* stored) {
  if (!stored) return {};
  switch (type) {
    case Type::boolean:
      return stored->is_bool() ? Value(stored->get_bool()) : Value();
    case Type::integer:
      return stored->is_int64() ? Value(stored->get_int64()) : Value();
    case Type::money:
      return stored->is_int64() ? Value(Money{stored->get_int64()}) : Value();
    case Type::text:
    case Type::date:
    case Type::instant:
    case Type::person:
    case Type::unit:
      return stored->is_string() ? value_from_string(type, stored->get_string()) : Value();
    case Type::interval:
      return stored->is_object() ? interval_from(stored->get_object()) : Value();
    case Type::list:
      return stored->is_array() ? list_from(stored->get_array()) : Value();
    case Type::people:
      return stored->is_array() ? people_from(stored->get_array()) : Value();
    case Type::body:
      return stored->is_object() && !stored->get_object().empty() ? Value(Body{}) : Value();
    case Type::duration:
      return {};
  }
  return {};
}

const std::map<std::string, FieldInfo, std::less<>>& facts() {
  static const std::map<std::string, FieldInfo, std::less<>> known{
      {"answered", {Type::boolean, {}}},
      {"answers", {Type::list, {}}},
      {"urgency", {Type::text, {"routine", "urgent", "most_urgent"}}}};
  return known;
}

bool reserved(std::string_view name) {
  static constexpr std::array words{"and",       "or",        "not",   "after", "before",  "by",
                                    "of",        "true",      "false", "if",    "starter", "previous_handler",
                                    "this_year", "next_year", "due",   "now",   "today",   "entered"};
  return facts().contains(name) || std::find(words.begin(), words.end(), name) != words.end();
}

namespace {

// Levenshtein distance; names are short.
std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      std::size_t above = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return row.back();
}

}  // namespace

std::string nearest(std::string_view wanted, const std::vector<std::string>& names) {
  const std::string* best = nullptr;
  std::size_t best_distance = std::max<std::size_t>(2, wanted.size() / 3) + 1;
  for (const auto& name : names) {
    if (name.size() > wanted.size() + best_distance || wanted.size() > 64) continue;
    auto distance = edits(wanted, name);
    bool begins = name.size() > 3 && wanted.size() > 3 && (name.starts_with(wanted) || wanted.starts_with(name));
    if (begins) distance = std::min<std::size_t>(distance, 1);
    if (distance < best_distance) best = &name, best_distance = distance;
  }
  return best ? "Did you mean `" + *best + "`?" : std::string();
}

}  // namespace zs::expr
