#include <base/phrases.h>
#include <base/text.h>
#include <base/time.h>
#include <fmt/format.h>
#include <form/body.h>
#include <form/internal.h>

namespace zs::form {
namespace detail {
namespace {

constexpr std::size_t most_subject = 200;

}  // namespace

Subject parse_subject(const json::object& declaration, const Form& form, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("subject");
  if (!value) return {};
  if (value->is_string()) return subject_from(value->get_string(), form, "/subject", faults);
  faults.push_back({"/subject", "Expected a text such as `接待{guest_unit}`.", ""});
  return {};
}

}  // namespace detail

Subject subject_from(std::string_view text, const Form& form, const std::string& path, DeclarationFaults& faults) {
  Subject subject;
  while (!text.empty()) {
    auto open = text.find('{');
    if (open != 0) subject.pieces.push_back({false, std::string(text.substr(0, open))});
    if (open == std::string_view::npos) break;
    auto close = text.find('}', open);
    std::string name(text.substr(open + 1, close == std::string_view::npos ? close : close - open - 1));
    if (close == std::string_view::npos || !form.find(name)) {
      auto near = expr::nearest(name, field_names(form));
      faults.push_back({path, fmt::format("There is no field `{}`.", name), std::move(near)});
      return subject;
    }
    subject.pieces.push_back({true, std::move(name)});
    text.remove_prefix(close + 1);
  }
  return subject;
}

namespace detail {
namespace {

std::string first_characters(std::string text, std::size_t most) {
  std::size_t seen = 0;
  for (std::size_t at = 0; at < text.size(); ++at)
    if ((static_cast<unsigned char>(text[at]) & 0xc0) != 0x80 && ++seen > most) {
      text.resize(at);
      break;
    }
  return text;
}

std::string amount_text(std::int64_t fen) {
  auto magnitude = fen < 0 ? 0 - static_cast<std::uint64_t>(fen) : static_cast<std::uint64_t>(fen);
  auto digits = std::to_string(magnitude / 100);
  std::string yuan;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) yuan += ',';
    yuan += digits[i];
  }
  return fmt::format("{}¥{}.{:02}", fen < 0 ? "-" : "", yuan, magnitude % 100);
}

std::string clock_text(Instant at) {
  auto time = time_of_day(at);
  return fmt::format("{:02}:{:02}", time.count() / 60, time.count() % 60);
}

// The second date is written only when it is another day.
std::string interval_text(const json::value& value) {
  auto interval = expr::from_json(expr::Type::interval, &value);
  const auto* span = std::get_if<expr::Interval>(&interval);
  if (!span) return {};
  auto first = date_of(span->start), last = date_of(span->end);
  return fmt::format("{} {}—{}{}", to_text(first), clock_text(span->start), first == last ? "" : to_text(last) + " ",
                     clock_text(span->end));
}

Words choice_label(const Field& field, std::string_view value) {
  for (const auto& choice : field.choices)
    if (choice.value == value) return Declared{choice.label};
  return value;
}

}  // namespace
}  // namespace detail

Words shown(const Field& field, const json::value& value) {
  if (value.is_int64() && field.type == FieldType::money) return detail::amount_text(value.get_int64());
  if (value.is_int64() && field.type == FieldType::count) return std::to_string(value.get_int64()) + field.unit;
  if (value.is_bool() && field.type == FieldType::flag)
    return value.get_bool() ? phrases::value::yes : phrases::value::no;
  if (value.is_array() && field.type == FieldType::file)
    return Phrase(phrases::value::files, {{"count", std::to_string(value.get_array().size())}});
  if (value.is_array() && field.type == FieldType::people)
    return Phrase(phrases::value::people, {{"count", std::to_string(value.get_array().size())}});
  if (value.is_array() && field.type == FieldType::units)
    return Phrase(phrases::value::units, {{"count", std::to_string(value.get_array().size())}});
  if (field.type == FieldType::interval) return detail::interval_text(value);
  if (field.type == FieldType::body)
    return Phrase(phrases::value::characters, {{"count", std::to_string(body::characters(value))}});
  if (!value.is_string()) return {};
  if (field.type == FieldType::choice) return detail::choice_label(field, value.get_string());
  return std::string(value.get_string());
}

std::string subject(const Form& form, const json::object& fields, const NameOf& name_of) {
  return written(form.subject, form, fields, name_of);
}

std::string written(const Subject& line, const Form& form, const json::object& fields, const NameOf& name_of) {
  std::string text;
  for (const auto& piece : line.pieces) {
    if (!piece.field) {
      text += piece.text;
      continue;
    }
    const Field* field = form.find(piece.text);
    const auto* value = detail::stored(fields, piece.text);
    if (!field || !value) continue;
    bool named = field->type == FieldType::person || field->type == FieldType::unit;
    if (!named) text += say(shown(*field, *value), Language::zh_cn);
    for (Id id : named ? ids_in(*field, fields) : std::vector<Id>()) text += name_of(*field, id);
  }
  for (char& c : text)
    if (c == '\n' || c == '\t') c = ' ';
  return detail::first_characters(std::string(trim(text)), detail::most_subject);
}

namespace {

std::optional<std::int64_t> key_number(const Field& field, const json::value& value) {
  auto read = expr::from_json(detail::expression_type(field.type), &value);
  if (auto* number = std::get_if<std::int64_t>(&read)) return *number;
  if (auto* money = std::get_if<expr::Money>(&read)) return money->fen;
  if (auto* flag = std::get_if<bool>(&read)) return *flag;
  if (auto* date = std::get_if<Date>(&read)) return std::chrono::sys_days(*date).time_since_epoch().count();
  if (auto* span = std::get_if<expr::Interval>(&read)) return to_millis(span->start);
  if (auto* person = std::get_if<expr::Candidate>(&read)) return person->person;
  if (auto* unit = std::get_if<expr::Unit>(&read)) return unit->id;
  return std::nullopt;
}

}  // namespace

std::vector<ListKey> list_keys(const Form& form, const json::object& fields) {
  std::vector<ListKey> keys;
  for (const auto& field : form.fields) {
    const auto* value = detail::stored(fields, field.name);
    if (!field.list || detail::is_empty(value)) continue;
    if (detail::is_list(field.type) || field.type == FieldType::resource) {
      for (Id id : ids_in(field, fields)) keys.push_back({field.name, {}, id});
      continue;
    }
    bool worded = detail::is_text(field.type) || field.type == FieldType::choice;
    ListKey key{field.name, {}, worded ? std::nullopt : key_number(field, *value)};
    if (worded && value->is_string()) key.text = fold_width(std::string_view(value->get_string()));
    if (!key.text.empty() || key.number) keys.push_back(std::move(key));
  }
  return keys;
}

}  // namespace zs::form
