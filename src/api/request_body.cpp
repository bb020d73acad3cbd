#include <api/errors.h>
#include <api/request_body.h>
#include <base/errors.h>
#include <base/phrases.h>

#include <charconv>

namespace zs::api {
namespace {

std::size_t count_keys(const json::value& value) {
  std::size_t count = 0;
  if (auto* object = value.if_object()) {
    count = object->size();
    for (const auto& member : *object) count += count_keys(member.value());
  } else if (auto* list = value.if_array()) {
    for (const auto& item : *list) count += count_keys(item);
  }
  return count;
}

// In text known to be valid JSON, every colon outside of strings belongs to one member.
std::size_t count_colons(std::string_view text) {
  std::size_t count = 0;
  bool inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (inside && text[i] == '\\')
      ++i;
    else if (text[i] == '"')
      inside = !inside;
    else if (!inside && text[i] == ':')
      ++count;
  }
  return count;
}

bool has_nul(const json::value& value) {
  auto text_has = [](std::string_view text) { return text.find('\0') != std::string_view::npos; };
  if (auto* text = value.if_string()) return text_has(*text);
  if (auto* list = value.if_array()) return std::any_of(list->begin(), list->end(), has_nul);
  if (auto* object = value.if_object())
    return std::any_of(object->begin(), object->end(),
                       [&](auto& m) { return text_has(m.key()) || has_nul(m.value()); });
  return false;
}

Failure malformed_json(std::string reason) { return refuse(errors::malformed_body, {{"reason", std::move(reason)}}); }

const Schema& without_null(const Schema& schema) { return schema.nullable ? schema.item() : schema; }

// "20" for a count is a number; "abc" stays text, so that the reader says what is wrong with it.
json::value query_value(const Schema& schema, const std::string& text) {
  if (schema.shape == Shape::integer) {
    std::int64_t number = 0;
    auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (!text.empty() && error == std::errc() && end == text.data() + text.size()) return number;
  }
  if (schema.shape == Shape::flag && (text == "true" || text == "false")) return text == "true";
  return json::string(text);
}

class Gathering {
 public:
  explicit Gathering(const Schema& schema) : schema_(schema) {}

  void take_body(const json::object& body) {
    for (const auto& member : body) put(member.key(), member.value());
  }
  void take_text(const std::string& name, const std::string& text) {
    auto* member = schema_.member(name);
    if (!member) return put(name, json::string(text));
    const Schema& shape = without_null(member->schema());
    if (shape.shape != Shape::list) return put(name, query_value(shape, text));
    auto* list = object_.if_contains(name);
    if (!list) list = &object_.emplace(name, json::array()).first->value();
    if (auto* items = list->if_array()) items->push_back(query_value(without_null(shape.item()), text));
  }
  Result<json::value> finish() {
    if (!faults_.empty()) return Failure(invalid_because(faults_.take()));
    return json::value(std::move(object_));
  }

 private:
  void put(std::string_view name, json::value value) {
    if (object_.emplace(name, std::move(value)).second) return;
    faults_.push(name);
    faults_.add(errors::unknown_field);
    faults_.pop();
  }
  const Schema& schema_;
  json::object object_;
  Faults faults_;
};

}  // namespace

Result<json::value> parse_body(std::string_view text) {
  std::string reason;
  auto value = parse_json(text, &reason);
  if (!value) return malformed_json(std::move(reason));
  if (count_keys(*value) != count_colons(text)) return malformed_json("a key is given twice");
  if (has_nul(*value)) return malformed_json("text with a NUL character");
  return std::move(*value);
}

Result<json::value> gather_input(const Route& route, const http::Request& request, const PathValues& path) {
  Gathering gathering(*route.in);
  for (const auto& [name, value] : path) gathering.take_text(name, value);
  for (const auto& [name, value] : request.query) gathering.take_text(name, value);
  bool takes_json = route.media_type == "application/json";
  if (takes_json && !request.body.empty()) {
    auto body = parse_body(request.body);
    if (!body) return body;
    auto* object = body->if_object();
    if (!object)
      return Failure(invalid_because({{"", &errors::wrong_type, {{"expected", phrases::expected::object}}}}));
    gathering.take_body(*object);
  }
  return gathering.finish();
}

}  // namespace zs::api
