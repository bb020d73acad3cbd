#include <base/errors.h>
#include <base/id.h>
#include <base/phrases.h>
#include <base/text.h>
#include <fmt/format.h>
#include <form/errors.h>
#include <form/internal.h>
#include <form/named_period.h>

#include <algorithm>

namespace zs::form {
namespace detail {
namespace {

using Value = tl::expected<json::value, FieldFault>;

constexpr std::size_t most_choices_told = 5;

tl::unexpected<FieldFault> fault(const Field& field, const ErrorKind& kind, std::vector<Argument> arguments = {}) {
  return tl::unexpected(FieldFault{pointer_to(field.name), &kind, std::move(arguments)});
}

tl::unexpected<FieldFault> wrong_type(const Field& field, const Wording& expected) {
  return fault(field, errors::wrong_type, {{"expected", expected}});
}

bool is_control(unsigned char c, FieldType type) {
  if (c == '\n' || c == '\t') return type != FieldType::long_text;
  return c < 0x20 || c == 0x7f;
}

// C1 controls, line separators, the marks that turn writing direction, and the byte order mark.
bool is_invisible(std::string_view rest) {
  if (rest.size() >= 2 && rest[0] == '\xc2' && static_cast<unsigned char>(rest[1]) < 0xa0 &&
      static_cast<unsigned char>(rest[1]) >= 0x80)
    return true;
  for (std::string_view mark : {"\u2028", "\u2029", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066",
                                "\u2067", "\u2068", "\u2069", "\ufeff"})
    if (rest.starts_with(mark)) return true;
  return false;
}

std::string with_plain_line_ends(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r')
      out += text[i];
    else if (i + 1 >= text.size() || text[i + 1] != '\n')
      out += '\n';
  }
  return out;
}

// Also ideographic spaces at either end.
std::string_view trimmed(std::string_view text) {
  constexpr std::string_view wide = "\u3000";
  for (;;) {
    auto before = text.size();
    text = trim(text);
    if (text.starts_with(wide)) text.remove_prefix(wide.size());
    if (text.ends_with(wide)) text.remove_suffix(wide.size());
    if (text.size() == before) return text;
  }
}

Value clean_text(const Field& field, const json::value& value) {
  if (!value.is_string()) return wrong_type(field, phrases::expected::text);
  std::string text(trimmed(with_plain_line_ends(std::string_view(value.get_string()))));
  if (!is_utf8(text) || has_control(text, field.type)) return fault(field, errors::form_control_character);
  if (count_characters(text) > static_cast<std::size_t>(field.max_length))
    return fault(field, errors::too_long, {{"max", std::to_string(field.max_length)}});
  if (carries_secrecy_mark(text)) return fault(field, errors::form_secrecy_mark);
  if (!field.period || text.empty()) return json::value(text);
  auto named = named_period(text);
  if (!named) return fault(field, errors::form_period);
  return json::value(*named);
}

Words limit_words(const Field& field, std::optional<std::int64_t> limit) {
  if (!limit) return phrases::limit::none;
  return field.type == FieldType::money ? shown(field, *limit) : Words(std::to_string(*limit));
}

Value clean_number(const Field& field, const json::value& value) {
  if (!value.is_int64())
    return wrong_type(field, field.type == FieldType::money ? phrases::expected::fen : phrases::expected::integer);
  auto number = value.get_int64();
  // An amount or a count is not negative unless the declaration's `min` says so.
  auto least = field.min.value_or(0);
  if (number < least || (field.max && number > *field.max))
    return fault(field, errors::out_of_range,
                 {{"min", limit_words(field, least)}, {"max", limit_words(field, field.max)}});
  return value;
}

Value clean_date(const Field& field, const json::value& value) {
  if (!value.is_string()) return wrong_type(field, phrases::expected::date);
  auto date = date_from_text(std::string_view(value.get_string()));
  if (!date) return fault(field, errors::malformed, {{"expected", phrases::expected::date}});
  return json::value(to_text(*date));
}

Value clean_interval(const Field& field, const json::value& value) {
  if (!value.is_object()) return wrong_type(field, phrases::expected::interval);
  const auto& given = value.get_object();
  const auto *start = given.if_contains("start"), *end = given.if_contains("end");
  if (!start || !end || given.size() != 2 || !start->is_string() || !end->is_string())
    return wrong_type(field, phrases::expected::interval);
  auto from = from_rfc3339(std::string_view(start->get_string())),
       to = from_rfc3339(std::string_view(end->get_string()));
  if (!from || !to) return fault(field, errors::malformed, {{"expected", phrases::expected::moment}});
  if (*to < *from) return fault(field, errors::form_interval_reversed);
  return json::value(json::object{{"start", to_rfc3339(*from)}, {"end", to_rfc3339(*to)}});
}

Value clean_choice(const Field& field, const json::value& value) {
  if (!value.is_string()) return wrong_type(field, phrases::expected::choice);
  Words::List list;
  for (const auto& choice : field.choices) {
    if (choice.value == std::string_view(value.get_string())) return value;
    if (list.size() < most_choices_told) list.emplace_back(Declared{choice.label});
  }
  if (field.choices.size() <= most_choices_told) return fault(field, errors::not_a_choice, {{"choices", list}});
  Phrase more(phrases::list::more, {{"list", list}, {"count", std::to_string(field.choices.size())}});
  return fault(field, errors::not_a_choice, {{"choices", more}});
}

Value clean_id(const Field& field, const json::value& value) {
  if (!value.is_string()) return wrong_type(field, phrases::expected::id);
  auto id = id_from_text(std::string_view(value.get_string()));
  if (!id || *id <= 0) return fault(field, errors::malformed, {{"expected", phrases::expected::id}});
  return json::value(to_text(*id));
}

/// A person as himself, or as holder of a post: {"person", "post"}.
Value clean_person(const Field& field, const json::value& value) {
  if (!value.is_object()) return clean_id(field, value);
  const auto& given = value.get_object();
  const auto *person = given.if_contains("person"), *post = given.if_contains("post");
  if (!person || given.size() > 2 || (given.size() == 2 && !post))
    return wrong_type(field, phrases::expected::person_or_post);
  auto id = clean_id(field, *person);
  if (!id || !post || post->is_null()) return id;
  auto as = clean_id(field, *post);
  if (!as) return as;
  return json::value(json::object{{"person", std::move(*id)}, {"post", std::move(*as)}});
}

const Wording& list_words(FieldType type) {
  if (type == FieldType::people) return phrases::expected::people;
  return type == FieldType::units ? phrases::expected::units : phrases::expected::files;
}

Value clean_list(const Field& field, const json::value& value) {
  if (!value.is_array()) return wrong_type(field, list_words(field.type));
  auto most = static_cast<std::size_t>(field.max.value_or(most_items(field.type)));
  json::array items;
  for (const auto& item : value.get_array()) {
    if (items.size() > most) break;
    auto cleaned = field.type == FieldType::people ? clean_person(field, item) : clean_id(field, item);
    if (!cleaned) return cleaned;
    if (std::find(items.begin(), items.end(), *cleaned) == items.end()) items.push_back(std::move(*cleaned));
  }
  if (items.size() > most) return fault(field, errors::too_many, {{"max", std::to_string(most)}});
  return json::value(std::move(items));
}

}  // namespace

bool has_control(std::string_view text, FieldType type) {
  for (std::size_t i = 0; i < text.size(); ++i)
    if (is_control(static_cast<unsigned char>(text[i]), type) || is_invisible(text.substr(i))) return true;
  return false;
}

std::string pointer_to(std::string_view field) { return fmt::format("/fields/{}", field); }

bool is_empty(const json::value* value) {
  if (!value || value->is_null()) return true;
  if (value->is_string()) return trimmed(std::string_view(value->get_string())).empty();
  if (value->is_array()) return value->get_array().empty();
  return value->is_object() && value->get_object().empty();
}

namespace {

Value clean_plain(const Field& field, const json::value& value) {
  switch (field.type) {
    case FieldType::text:
    case FieldType::long_text:
      return clean_text(field, value);
    case FieldType::count:
    case FieldType::money:
      return clean_number(field, value);
    case FieldType::date:
      return clean_date(field, value);
    case FieldType::interval:
      return clean_interval(field, value);
    case FieldType::choice:
      return clean_choice(field, value);
    case FieldType::flag:
      if (!value.is_bool()) return wrong_type(field, phrases::expected::flag);
      return value;
    case FieldType::file:
    case FieldType::people:
    case FieldType::units:
      return clean_list(field, value);
    case FieldType::person:
    case FieldType::unit:
    case FieldType::resource:
      return clean_id(field, value);
    case FieldType::body:
      break;
  }
  return value;
}

}  // namespace

tl::expected<json::value, std::vector<FieldFault>> clean_value(const Field& field, const json::value& value) {
  if (field.type == FieldType::body) return clean_body(field, value);
  return clean_plain(field, value).map_error([](FieldFault fault) { return std::vector{std::move(fault)}; });
}

}  // namespace detail

Cleaned clean(const Form& form, const json::object& input) {
  Cleaned cleaned;
  for (const auto& [key, value] : input) {
    const Field* field = form.find(key);
    if (!field) {
      // A key that is no field's name is repeated to the sender only as far as it can be one.
      cleaned.faults.push_back({detail::pointer_to(std::string_view(key).substr(0, 40)), &errors::unknown_field, {}});
      continue;
    }
    if (detail::is_empty(&value)) continue;
    auto result = detail::clean_value(*field, value);
    if (!result)
      std::move(result.error().begin(), result.error().end(), std::back_inserter(cleaned.faults));
    else if (!result->is_null())
      cleaned.fields[key] = std::move(*result);
  }
  return cleaned;
}

json::object merge(const json::object& before, const json::object& input, const Cleaned& changes) {
  json::object result = before;
  for (const auto& [key, value] : input) result.erase(key);
  for (const auto& [key, value] : changes.fields) result[key] = value;
  return result;
}

std::vector<Id> ids_in(const Field& field, const json::object& fields) {
  std::vector<Id> ids;
  auto add = [&](const json::value& item) {
    const auto* person = item.is_object() ? item.get_object().if_contains("person") : &item;
    if (!person || !person->is_string()) return;
    if (auto id = id_from_text(std::string_view(person->get_string()))) ids.push_back(*id);
  };
  const auto* value = detail::stored(fields, field.name);
  if (!value) return ids;
  bool one = field.type == FieldType::person || field.type == FieldType::unit || field.type == FieldType::resource;
  if (one) add(*value);
  if ((field.type == FieldType::people || field.type == FieldType::units) && value->is_array())
    for (const auto& item : value->get_array()) add(item);
  return ids;
}

std::vector<std::string> changed(const json::object& before, const json::object& after) {
  std::vector<std::string> names;
  auto differs = [](const json::value* a, const json::value* b) {
    bool none = detail::is_empty(a), other_none = detail::is_empty(b);
    return !a || !b || none || other_none ? none != other_none : *a != *b;
  };
  for (const auto& [key, value] : before)
    if (differs(&value, after.if_contains(key))) names.emplace_back(key);
  for (const auto& [key, value] : after)
    if (!before.contains(key) && differs(nullptr, &value)) names.emplace_back(key);
  std::sort(names.begin(), names.end());
  return names;
}

namespace {

constexpr std::string_view grades[] = {"绝密", "机密", "秘密"};
// Stars as they are printed, typed and pasted: after folding, ★ ☆ ＊ and * remain.
constexpr std::string_view stars[] = {"★", "☆", "*", "⭐", "✩", "✭", "⋆", "✪", "✯"};

bool begins_with_star(std::string_view text) {
  return std::any_of(std::begin(stars), std::end(stars), [&](auto star) { return text.starts_with(star); });
}

// "密级：机密", "机密★10年", "★机密", or a line that is nothing but the mark.
bool line_is_marked(std::string_view line) {
  for (auto grade : grades)
    for (auto at = line.find(grade); at != std::string_view::npos; at = line.find(grade, at + 1)) {
      auto before = line.substr(0, at), after = line.substr(at + grade.size());
      bool after_star =
          std::any_of(std::begin(stars), std::end(stars), [&](auto star) { return before.ends_with(star); });
      if (begins_with_star(after) || after_star) return true;
      bool after_title = before.ends_with("密级:") || before.ends_with("密级");
      if (after_title || (before.empty() && after.empty())) return true;
      bool bracketed =
          (before.empty() || before.ends_with("(") || before.ends_with("[") || before.ends_with("【") ||
           before.ends_with("〔")) &&
          (after.starts_with(")") || after.starts_with("]") || after.starts_with("】") || after.starts_with("〕"));
      if (bracketed) return true;
    }
  return false;
}

}  // namespace

bool carries_secrecy_mark(std::string_view text) {
  std::string folded;
  for (char c : fold_width(text))
    if (c != ' ' && c != '\t') folded += c;
  for (std::size_t from = 0; from <= folded.size();) {
    auto end = std::min(folded.find('\n', from), folded.size());
    if (line_is_marked(std::string_view(folded).substr(from, end - from))) return true;
    from = end + 1;
  }
  return false;
}

}  // namespace zs::form
