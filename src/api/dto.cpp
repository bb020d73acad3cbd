#include <api/dto.h>
#include <base/errors.h>
#include <base/phrases.h>
#include <base/text.h>

#include <fmt/format.h>

#include <map>

namespace zs::api {

void Faults::add(const ErrorKind& kind, std::vector<Argument> arguments) {
  list_.push_back({pointer_, &kind, std::move(arguments)});
}

void Faults::push(std::string_view member) {
  lengths_.push_back(pointer_.size());
  pointer_ += '/';
  for (char c : member) {
    if (c == '~')
      pointer_ += "~0";
    else if (c == '/')
      pointer_ += "~1";
    else
      pointer_ += c;
  }
}

void Faults::push(std::size_t index) { push(std::string_view(std::to_string(index))); }

void Faults::pop() {
  pointer_.resize(lengths_.back());
  lengths_.pop_back();
}

const Schema::Member* Schema::member(std::string_view member_name) const {
  for (const auto& member : members)
    if (member.name == member_name) return &member;
  return nullptr;
}

Error invalid_because(std::vector<FieldFault> faults) { return Error(errors::invalid, {}, std::move(faults)); }

namespace detail {
namespace {

void wrong_type(const Wording& expected, Faults& faults) { faults.add(errors::wrong_type, {{"expected", expected}}); }

// A control character has no place in what people write, and PostgreSQL cannot store a NUL.
bool writable(std::string_view text) { return is_utf8(text) && text.find('\0') == std::string_view::npos; }

}  // namespace

void read_text(const json::value& value, std::string& out, const Rule& rule, Faults& faults) {
  auto* text = value.if_string();
  if (!text) return wrong_type(phrases::expected::text, faults);
  if (!writable(*text)) return faults.add(errors::malformed, {{"expected", phrases::expected::utf8}});
  auto length = count_characters(*text);
  if (rule.max_length && length > rule.max_length)
    return faults.add(errors::too_long, {{"max", std::to_string(rule.max_length)}});
  if (length < rule.min_length) return faults.add(errors::too_short, {{"min", std::to_string(rule.min_length)}});
  out.assign(text->data(), text->size());
}

void read_integer(const json::value& value, std::int64_t& out, const Rule& rule, Faults& faults) {
  if (!value.is_int64() && !value.is_uint64()) return wrong_type(phrases::expected::integer, faults);
  bool fits =
      value.is_int64() || value.get_uint64() <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  std::int64_t number = !fits              ? 0
                        : value.is_int64() ? value.get_int64()
                                           : static_cast<std::int64_t>(value.get_uint64());
  if (!fits || number < rule.min || number > rule.max)
    return faults.add(errors::out_of_range, {{"min", std::to_string(rule.min)}, {"max", std::to_string(rule.max)}});
  out = number;
}

void read_flag(const json::value& value, bool& out, Faults& faults) {
  if (!value.is_bool()) return wrong_type(phrases::expected::flag, faults);
  out = value.get_bool();
}

void read_id(const json::value& value, IdText& out, Faults& faults) {
  auto* text = value.if_string();
  if (!text) return wrong_type(phrases::expected::id, faults);
  auto id = id_from_text(*text);
  if (!id) return faults.add(errors::malformed, {{"expected", phrases::expected::id}});
  out = *id;
}

void read_moment(const json::value& value, Instant& out, Faults& faults) {
  auto* text = value.if_string();
  if (!text) return wrong_type(phrases::expected::moment, faults);
  auto at = from_rfc3339(*text);
  if (!at) return faults.add(errors::malformed, {{"expected", phrases::expected::moment}});
  out = *at;
}

void read_date(const json::value& value, Date& out, Faults& faults) {
  auto* text = value.if_string();
  if (!text) return wrong_type(phrases::expected::date, faults);
  auto date = date_from_text(*text);
  if (!date) return faults.add(errors::malformed, {{"expected", phrases::expected::date}});
  out = *date;
}

int read_choice(const json::value& value, const Schema& schema, Faults& faults) {
  auto* text = value.if_string();
  if (!text) {
    wrong_type(phrases::expected::text, faults);
    return -1;
  }
  for (std::size_t i = 0; i < schema.choices.size(); ++i)
    if (schema.choices[i] == std::string_view(*text)) return static_cast<int>(i);
  faults.add(errors::not_a_choice, {{"choices", Words::List(schema.choices.begin(), schema.choices.end())}});
  return -1;
}

const json::object* read_object(const json::value& value, Faults& faults) {
  auto* object = value.if_object();
  if (!object) wrong_type(phrases::expected::object, faults);
  return object;
}

const json::array* read_list(const json::value& value, const Rule& rule, Faults& faults) {
  auto* list = value.if_array();
  if (!list) {
    wrong_type(phrases::expected::list, faults);
    return nullptr;
  }
  if (list->size() <= rule.max_items) return list;
  faults.add(errors::too_many, {{"max", std::to_string(rule.max_items)}});
  return nullptr;
}

void refuse_unknown(const json::object& object, const Schema& schema, Faults& faults) {
  for (const auto& member : object) {
    if (schema.member(member.key())) continue;
    faults.push(std::string_view(member.key()));
    faults.add(errors::unknown_field);
    faults.pop();
  }
}

void missing(std::string_view name, Faults& faults) {
  faults.push(name);
  faults.add(errors::required);
  faults.pop();
}

void write_text(std::string& out, std::string_view text) {
  out += '"';
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned char c = static_cast<unsigned char>(text[i]);
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    out.append(text, begin, i - begin);
    begin = i + 1;
    if (c == '"' || c == '\\') {
      out += '\\';
      out += text[i];
    } else if (c == '\n') {
      out += "\\n";
    } else {
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c));
    }
  }
  out.append(text, begin);
  out += '"';
}

void write_integer(std::string& out, std::int64_t value) {
  fmt::format_int text(value);
  out.append(text.data(), text.size());
}

const Schema& simple_schema(Shape shape) {
  static const std::map<Shape, Schema> all = [] {
    std::map<Shape, Schema> made;
    for (auto each :
         {Shape::text, Shape::id, Shape::moment, Shape::date, Shape::integer, Shape::flag, Shape::any, Shape::object})
      made.emplace(each, Schema{.shape = each});
    return made;
  }();
  return all.at(shape);
}

}  // namespace detail

std::string schema_name(std::string_view pretty_type) {
  std::vector<std::string> words;
  std::string word;
  auto flush = [&] {
    bool silent = word == "zs" || word == "api" || word == "anonymous" || word == "unnamed" || word == "namespace";
    if (!word.empty() && word[0] >= 'a' && word[0] <= 'z') word[0] = static_cast<char>(word[0] - 32);
    // matter::MatterView is MatterView, not MatterMatterView.
    if (!words.empty() && word.starts_with(words.back())) words.pop_back();
    if (!word.empty() && !silent) words.push_back(word);
    word.clear();
  };
  for (char c : pretty_type) {
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    letter ? void(word += c) : flush();
  }
  flush();
  std::string out;
  for (const auto& part : words) out += part;
  return out;
}

}  // namespace zs::api
