#include <base/text.h>
#include <extract/extract.h>

namespace zs::extract {
namespace {

constexpr std::size_t most_columns = 200;

struct NamedType {
  Block::Type type;
  std::string_view name;
};
constexpr NamedType type_names[] = {{Block::Type::heading, "heading"},
                                    {Block::Type::paragraph, "paragraph"},
                                    {Block::Type::table, "table"}};

std::string_view name_of(Block::Type type) {
  for (const auto& named : type_names)
    if (named.type == type) return named.name;
  return {};
}

std::optional<Block::Type> type_of(const json::object& object) {
  const auto* name = object.if_contains("type");
  for (const auto& named : type_names)
    if (name && name->is_string() && name->get_string() == named.name) return named.type;
  return std::nullopt;
}

json::array rows_json(const Block& block) {
  json::array rows;
  for (const auto& row : block.rows) {
    json::array cells;
    for (const auto& cell : row) cells.emplace_back(cell);
    rows.push_back(std::move(cells));
  }
  return rows;
}

/// A text that may be kept and shown: UTF-8 without control characters but the ends of lines and tabs.
std::optional<std::string> sound(const json::value* value) {
  if (!value || !value->is_string()) return std::nullopt;
  std::string text(value->get_string());
  for (const unsigned char c : text)
    if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7f) return std::nullopt;
  return is_utf8(text) ? std::optional(std::move(text)) : std::nullopt;
}

bool take_cells(const json::value& row, std::vector<std::string>& cells) {
  if (!row.is_array() || row.get_array().size() > most_columns) return false;
  for (const auto& cell : row.get_array()) {
    auto text = sound(&cell);
    if (!text) return false;
    cells.push_back(std::move(*text));
  }
  return true;
}

bool take_rows(const json::object& object, Block& block) {
  const auto* rows = object.if_contains("rows");
  if (!rows || !rows->is_array() || rows->get_array().size() > most_blocks) return false;
  for (const auto& row : rows->get_array())
    if (!take_cells(row, block.rows.emplace_back())) return false;
  return true;
}

bool take_text(const json::object& object, Block& block) {
  auto text = sound(object.if_contains("text"));
  if (!text) return false;
  block.text = std::move(*text);
  const auto* level = object.if_contains("level");
  if (level && (!level->is_int64() || level->get_int64() < 1 || level->get_int64() > 9)) return false;
  block.level = level ? static_cast<int>(level->get_int64()) : 0;
  const auto* centred = object.if_contains("centred");
  block.centred = centred && centred->is_bool() && centred->get_bool();
  return (block.type == Block::Type::heading) == (block.level > 0);
}

std::optional<Block> block_from(const json::value& value) {
  if (!value.is_object()) return std::nullopt;
  const auto type = type_of(value.get_object());
  if (!type) return std::nullopt;
  Block block;
  block.type = *type;
  const bool sound_block = block.type == Block::Type::table ? take_rows(value.get_object(), block)
                                                            : take_text(value.get_object(), block);
  return sound_block ? std::optional(std::move(block)) : std::nullopt;
}

}  // namespace

json::array to_json(const Blocks& blocks) {
  json::array out;
  for (const auto& block : blocks) {
    json::object object{{"type", name_of(block.type)}};
    if (block.level > 0) object["level"] = block.level;
    if (block.centred) object["centred"] = true;
    if (block.type == Block::Type::table)
      object["rows"] = rows_json(block);
    else
      object["text"] = block.text;
    out.push_back(std::move(object));
  }
  return out;
}

std::optional<Blocks> blocks_from(const json::value& value) {
  if (!value.is_array() || value.get_array().size() > most_blocks) return std::nullopt;
  Blocks blocks;
  for (const auto& item : value.get_array()) {
    auto block = block_from(item);
    if (!block) return std::nullopt;
    blocks.push_back(std::move(*block));
  }
  return text_of(blocks).size() <= 2 * most_text_bytes ? std::optional(std::move(blocks)) : std::nullopt;
}

std::string text_of(const Blocks& blocks) {
  std::string all;
  for (const auto& block : blocks) {
    if (block.type != Block::Type::table) all += block.text + "\n";
    for (const auto& row : block.rows) {
      for (const auto& cell : row) all += cell + "\t";
      if (!row.empty()) all.back() = '\n';
    }
  }
  return all;
}

std::optional<Format> format_of(std::string_view media_type) {
  if (media_type == "text/plain" || media_type == "text/csv") return Format::plain;
  if (media_type == "application/pdf") return Format::pdf;
  if (media_type == "application/vnd.openxmlformats-officedocument.wordprocessingml.document") return Format::word;
  if (media_type == "application/ofd") return Format::ofd;
  return std::nullopt;
}

}  // namespace zs::extract
