#include <base/text.h>
#include <base/time.h>
#include <fmt/format.h>
#include <form/body.h>
#include <form/internal.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace zs::form::body {
namespace {

/// Where each kind of block stands; those in the flow may alternate, the others stand once.
struct Shape {
  std::string_view type;
  int place;
  std::array<std::string_view, 2> members;
};
constexpr int flow_place = 2;
constexpr Shape shapes[] = {{"title", 0, {"lines"}},
                            {"recipients", 1, {"text"}},
                            {"heading", 2, {"level", "spans"}},
                            {"paragraph", 2, {"spans"}},
                            {"table", 2, {"rows"}},
                            {"attachments", 3, {"items"}},
                            {"signature", 4, {"organs", "date"}},
                            {"note", 5, {"text"}}};

const Shape* shape_of(const json::value& block) {
  const auto* object = block.if_object();
  const auto* type = object ? object->if_contains("type") : nullptr;
  if (!type || !type->is_string()) return nullptr;
  std::string_view name = type->get_string();
  const auto* found =
      std::find_if(std::begin(shapes), std::end(shapes), [&](const Shape& shape) { return shape.type == name; });
  return found == std::end(shapes) ? nullptr : found;
}

bool only(const json::object& object, std::initializer_list<std::string_view> names) {
  return std::all_of(object.begin(), object.end(), [&](const auto& member) {
    return std::find(names.begin(), names.end(), std::string_view(member.key())) != names.end();
  });
}

/// A number as a page reads it: 2 and 2.0 are the same.
double number_of(const json::value& value) {
  if (value.is_int64()) return static_cast<double>(value.get_int64());
  if (value.is_uint64()) return static_cast<double>(value.get_uint64());
  return value.is_double() ? value.get_double() : std::nan("");
}

bool is_true_or_absent(const json::value* value) { return !value || (value->is_bool() && value->get_bool()); }

/// How many places a cell spans; nullopt for what is no such number.
std::optional<double> span_count(const json::value* value) {
  if (!value) return 1;
  auto number = number_of(*value);
  return number >= 2 && std::floor(number) == number ? std::optional(number) : std::nullopt;
}

/// UTF-16 units, as the page counts.
std::size_t units(std::string_view text) {
  auto astral = std::count_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xf0; });
  return count_characters(text) + static_cast<std::size_t>(astral);
}

class Check {
 public:
  std::vector<Fault> faults;

  void body(const json::value& value) {
    const auto* object = value.if_object();
    const auto* version = object ? object->if_contains("version") : nullptr;
    const auto* blocks = object ? object->if_contains("blocks") : nullptr;
    if (!version || number_of(*version) != 1 || !blocks || !blocks->is_array() || !only(*object, {"version", "blocks"}))
      return fault("", Code::shape);
    if (blocks->get_array().size() > most_blocks) return fault("/blocks", Code::too_many, most_blocks);
    in_order(blocks->get_array());
    if (characters_ > most_characters) fault("/blocks", Code::too_many, most_characters);
  }

 private:
  void fault(std::string pointer, Code code, std::size_t most = 0) {
    if (faults.size() < most_faults) faults.push_back({std::move(pointer), code, most});
  }

  void in_order(const json::array& blocks) {
    int before = -1;
    bool flow = false;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      auto pointer = fmt::format("/blocks/{}", i);
      const auto* shape = shape_of(blocks[i]);
      if (!shape) {
        fault(pointer, Code::shape);
        continue;
      }
      if (shape->place < before || (shape->place == before && before != flow_place)) fault(pointer, Code::order);
      before = std::max(before, shape->place);
      flow = flow || shape->place == flow_place;
      block(*shape, blocks[i].get_object(), pointer);
    }
    if (!flow) fault("/blocks", Code::order);
  }

  void block(const Shape& shape, const json::object& block, const std::string& pointer) {
    if (!only(block, {"type", shape.members[0], shape.members[1]})) fault(pointer, Code::shape);
    for (auto member : shape.members)
      if (!member.empty()) part(member, block.if_contains(member), fmt::format("{}/{}", pointer, member));
  }

  void part(std::string_view member, const json::value* value, const std::string& pointer) {
    if (member == "text") return line(value, pointer);
    if (member == "level") return level(value, pointer);
    if (member == "spans") return spans(value, pointer);
    if (member == "rows") return table(value, pointer);
    if (member == "date") return date(value, pointer);
    line_list(value, pointer);
  }

  void line(const json::value* value, const std::string& pointer) {
    if (!value || !value->is_string()) return fault(pointer, Code::shape);
    std::string_view text = value->get_string();
    if (!is_utf8(text) || detail::has_control(text, FieldType::text)) return fault(pointer, Code::text);
    characters_ += units(text);
  }

  void line_list(const json::value* value, const std::string& pointer) {
    if (!value || !value->is_array() || value->get_array().empty()) return fault(pointer, Code::shape);
    const auto& list = value->get_array();
    if (list.size() > most_lines) fault(pointer, Code::too_many, most_lines);
    for (std::size_t i = 0; i < list.size(); ++i) line(&list[i], fmt::format("{}/{}", pointer, i));
  }

  void level(const json::value* value, const std::string& pointer) {
    auto number = value ? number_of(*value) : 0;
    if (number != 1 && number != 2 && number != 3 && number != 4) fault(pointer, Code::shape);
  }

  void date(const json::value* value, const std::string& pointer) {
    bool given = value && value->is_string();
    if (!given || (!value->get_string().empty() && !date_from_text(std::string_view(value->get_string()))))
      fault(pointer, Code::date);
  }

  void span(const json::value& value, const std::string& pointer) {
    const auto* object = value.if_object();
    if (!object || !only(*object, {"text", "strong"}) || !is_true_or_absent(object->if_contains("strong")))
      return fault(pointer, Code::shape);
    const auto* text = object->if_contains("text");
    auto at = pointer + "/text";
    if (text && text->is_string() && text->get_string().empty()) fault(at, Code::shape);
    line(text, at);
  }

  void spans(const json::value* value, const std::string& pointer) {
    if (!value || !value->is_array()) return fault(pointer, Code::shape);
    const auto& list = value->get_array();
    for (std::size_t i = 0; i < list.size(); ++i) span(list[i], fmt::format("{}/{}", pointer, i));
  }

  /// How many places of the grid it covers.
  double cell(const json::value& value, const std::string& pointer) {
    const auto* object = value.if_object();
    const auto* lines = object ? object->if_contains("lines") : nullptr;
    if (!lines || !lines->is_array() || lines->get_array().empty() ||
        !only(*object, {"lines", "head", "colspan", "rowspan"})) {
      fault(pointer, Code::shape);
      return 1;
    }
    auto across = span_count(object->if_contains("colspan")), down = span_count(object->if_contains("rowspan"));
    if (!is_true_or_absent(object->if_contains("head")) || !across || !down) fault(pointer, Code::shape);
    for (std::size_t i = 0; i < lines->get_array().size(); ++i)
      spans(&lines->get_array()[i], fmt::format("{}/lines/{}", pointer, i));
    return across.value_or(1) * down.value_or(1);
  }

  /// The cells must cover the grid: as many places as rows times columns.
  void table(const json::value* value, const std::string& pointer) {
    auto is_row = [](const json::value& row) { return row.is_array(); };
    const auto* rows = value ? value->if_array() : nullptr;
    if (!rows || rows->empty() || !std::all_of(rows->begin(), rows->end(), is_row)) return fault(pointer, Code::shape);
    if (rows->size() > most_rows) return fault(pointer, Code::too_many, most_rows);
    double covered = 0;
    for (std::size_t r = 0; r < rows->size(); ++r)
      for (std::size_t c = 0; c < (*rows)[r].get_array().size(); ++c)
        covered += cell((*rows)[r].get_array()[c], fmt::format("{}/{}/{}", pointer, r, c));
    auto columns = covered / static_cast<double>(rows->size());
    if (!(columns >= 1) || std::floor(columns) != columns)
      fault(pointer, Code::grid);
    else if (columns > static_cast<double>(most_columns))
      fault(pointer, Code::too_many, most_columns);
  }

  std::size_t characters_ = 0;
};

}  // namespace

std::string_view name_of(Code code) {
  constexpr std::array names{"shape", "order", "too_many", "text", "date", "grid"};
  return names[static_cast<std::size_t>(code)];
}

std::vector<Fault> check(const json::value& value) {
  Check check;
  check.body(value);
  return std::move(check.faults);
}

}  // namespace zs::form::body
