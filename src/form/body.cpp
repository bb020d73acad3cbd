#include <base/text.h>
#include <fmt/format.h>
#include <form/body.h>
#include <utf8proc.h>

#include <algorithm>

namespace zs::form::body {
namespace {

std::string text_of(const json::value& value) { return std::string(value.as_string()); }

std::string text_of_spans(const json::value& spans) {
  std::string text;
  for (const auto& span : spans.as_array()) text += std::string_view(span.as_object().at("text").as_string());
  return text;
}

void add_list(std::vector<Line>& all, const json::value& list, const std::string& pointer) {
  for (std::size_t i = 0; i < list.as_array().size(); ++i)
    all.push_back({fmt::format("{}/{}", pointer, i), text_of(list.as_array()[i])});
}

void add_table(std::vector<Line>& all, const json::value& rows, const std::string& pointer) {
  for (std::size_t r = 0; r < rows.as_array().size(); ++r)
    for (std::size_t c = 0; c < rows.as_array()[r].as_array().size(); ++c) {
      const auto& cell_lines = rows.as_array()[r].as_array()[c].as_object().at("lines").as_array();
      for (std::size_t i = 0; i < cell_lines.size(); ++i)
        all.push_back({fmt::format("{}/{}/{}/lines/{}", pointer, r, c, i), text_of_spans(cell_lines[i])});
    }
}

void add_block(std::vector<Line>& all, const json::object& block, const std::string& pointer) {
  for (const auto& [key, value] : block) {
    auto at = fmt::format("{}/{}", pointer, std::string_view(key));
    if (key == "text") all.push_back({at, text_of(value)});
    if (key == "spans") all.push_back({at, text_of_spans(value)});
    if (key == "rows") add_table(all, value, at);
    if (key == "lines" || key == "items" || key == "organs") add_list(all, value, at);
  }
}

void tidy_spans(json::value& spans) {
  json::array tidied;
  for (auto& span : spans.as_array()) {
    bool alike = !tidied.empty() && tidied.back().as_object().contains("strong") == span.as_object().contains("strong");
    if (alike)
      tidied.back().as_object().at("text").as_string() += span.as_object().at("text").as_string();
    else
      tidied.push_back(std::move(span));
  }
  spans = std::move(tidied);
}

void tidy_number(json::object& object, std::string_view name) {
  auto* value = object.if_contains(name);
  if (value && !value->is_int64()) *value = value->to_number<std::int64_t>();
}

void tidy_cell(json::object& cell) {
  for (auto& line : cell.at("lines").as_array()) tidy_spans(line);
  tidy_number(cell, "colspan");
  tidy_number(cell, "rowspan");
}

void tidy_block(json::object& block) {
  if (auto* spans = block.if_contains("spans")) tidy_spans(*spans);
  tidy_number(block, "level");
  auto* rows = block.if_contains("rows");
  if (!rows) return;
  for (auto& row : rows->as_array())
    for (auto& cell : row.as_array()) tidy_cell(cell.as_object());
}

/// Marks that differ in width or in how they are typed, not in what they say.
std::string_view same_mark(utf8proc_int32_t point) {
  switch (point) {
    case 0x3002:
      return ".";
    case 0x2018:
    case 0x2019:
      return "'";
    case 0x201c:
    case 0x201d:
      return "\"";
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return "-";
    default:
      return {};
  }
}

bool is_space(utf8proc_int32_t point) {
  auto category = utf8proc_category(point);
  return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP ||
         category == UTF8PROC_CATEGORY_CC || category == UTF8PROC_CATEGORY_CF;
}

std::string without_typing(std::string_view text) {
  std::string out, folded = fold_width(text);
  const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(folded.data());
  for (auto rest = static_cast<utf8proc_ssize_t>(folded.size()); rest > 0;) {
    utf8proc_int32_t point = 0;
    auto used = utf8proc_iterate(at, rest, &point);
    if (used <= 0) break;
    auto mark = same_mark(point);
    if (!mark.empty())
      out += mark;
    else if (!is_space(point))
      out.append(reinterpret_cast<const char*>(at), static_cast<std::size_t>(used));
    at += used;
    rest -= used;
  }
  return out;
}

}  // namespace

json::value tidy(const json::value& body) {
  auto tidied = body;
  tidy_number(tidied.as_object(), "version");
  for (auto& block : tidied.as_object().at("blocks").as_array()) tidy_block(block.as_object());
  return tidied;
}

std::vector<Line> lines(const json::value& body) {
  std::vector<Line> all;
  const auto& blocks = body.as_object().at("blocks").as_array();
  for (std::size_t i = 0; i < blocks.size(); ++i)
    add_block(all, blocks[i].as_object(), fmt::format("/blocks/{}", i));
  return all;
}

std::string plain_text(const json::value& body) {
  std::string all;
  for (const auto& line : lines(body)) {
    if (trim(line.text).empty()) continue;
    if (!all.empty()) all += '\n';
    all += line.text;
  }
  return all;
}

bool is_blank(const json::value& body) { return characters(body) == 0; }

std::size_t characters(const json::value& body) {
  std::size_t count = 0;
  for (const auto& line : lines(body)) count += count_characters(without_typing(line.text));
  return count;
}

std::string digest_text(const json::value& body) {
  std::string all;
  for (const auto& block : body.as_object().at("blocks").as_array()) {
    const auto& object = block.as_object();
    std::vector<Line> of_block;
    add_block(of_block, object, "");
    std::string text;
    for (const auto& line : of_block) text += without_typing(line.text) + '\t';
    if (std::all_of(text.begin(), text.end(), [](char c) { return c == '\t'; })) continue;
    all += std::string_view(object.at("type").as_string());
    if (const auto* level = object.if_contains("level")) all += std::to_string(level->to_number<int>());
    all += ':' + text + '\n';
  }
  return all;
}

}  // namespace zs::form::body
