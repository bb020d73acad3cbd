#include <base/json.h>

#include <fmt/format.h>

#include <algorithm>

namespace zs {
namespace {

constexpr std::size_t max_depth = 32;

std::optional<json::value> parse(std::string_view text, json::parse_options options, std::string* error) {
  options.max_depth = max_depth;
  boost::system::error_code code;
  json::stream_parser parser({}, options);
  std::size_t read = parser.write_some(text.data(), text.size(), code);
  if (!code && read < text.size()) code = json::error::extra_data;
  if (!code) parser.finish(code);
  if (code) {
    if (error) *error = fmt::format("{} at byte {}", code.message(), read);
    return std::nullopt;
  }
  return parser.release();
}

// UTF-16 order differs from byte order only between the surrogates' planes and U+E000…U+FFFF.
std::u16string utf16(std::string_view text) {
  std::u16string out;
  for (std::size_t i = 0; i < text.size();) {
    unsigned char c = static_cast<unsigned char>(text[i]);
    int length = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    char32_t point = length == 1 ? c : c & (0x7F >> length);
    for (int k = 1; k < length && i + k < text.size(); ++k) point = point << 6 | (text[i + k] & 0x3F);
    i += length;
    if (point < 0x10000) {
      out.push_back(static_cast<char16_t>(point));
    } else {
      point -= 0x10000;
      out.push_back(static_cast<char16_t>(0xD800 | point >> 10));
      out.push_back(static_cast<char16_t>(0xDC00 | (point & 0x3FF)));
    }
  }
  return out;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool before(std::string_view a, std::string_view b) { return is_ascii(a) && is_ascii(b) ? a < b : utf16(a) < utf16(b); }

void write(const json::value& value, std::string& out);

void write_text(std::string_view text, std::string& out) {
  out += '"';
  for (char c : text) {
    switch (c) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\b':
        out += "\\b";
        break;
      case '\f':
        out += "\\f";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      case '\t':
        out += "\\t";
        break;
      default:
        if (static_cast<unsigned char>(c) < 0x20)
          out += fmt::format("\\u{:04x}", static_cast<int>(c));
        else
          out += c;
    }
  }
  out += '"';
}

void write_object(const json::object& object, std::string& out) {
  std::vector<const json::key_value_pair*> members;
  for (const auto& member : object) members.push_back(&member);
  std::sort(members.begin(), members.end(), [](auto* a, auto* b) { return before(a->key(), b->key()); });
  out += '{';
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (i) out += ',';
    write_text(members[i]->key(), out);
    out += ':';
    write(members[i]->value(), out);
  }
  out += '}';
}

void write(const json::value& value, std::string& out) {
  switch (value.kind()) {
    case json::kind::object:
      write_object(value.get_object(), out);
      break;
    case json::kind::array: {
      out += '[';
      bool first = true;
      for (const auto& item : value.get_array()) {
        if (!first) out += ',';
        first = false;
        write(item, out);
      }
      out += ']';
      break;
    }
    case json::kind::string:
      write_text(value.get_string(), out);
      break;
    case json::kind::int64:
      out += std::to_string(value.get_int64());
      break;
    case json::kind::uint64:
      out += std::to_string(value.get_uint64());
      break;
    case json::kind::double_:
      out += fmt::format("{}", value.get_double());
      break;
    case json::kind::bool_:
      out += value.get_bool() ? "true" : "false";
      break;
    case json::kind::null:
      out += "null";
      break;
  }
}

}  // namespace

std::optional<json::value> parse_json(std::string_view text, std::string* error) { return parse(text, {}, error); }

std::optional<json::value> parse_jsonc(std::string_view text, std::string* error) {
  json::parse_options options;
  options.allow_comments = true;
  options.allow_trailing_commas = true;
  return parse(text, options, error);
}

std::string canonical(const json::value& value) {
  std::string out;
  write(value, out);
  return out;
}

}  // namespace zs
