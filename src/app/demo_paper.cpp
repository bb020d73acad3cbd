#include <app/demo_paper.h>
#include <base/text.h>

#include <stdexcept>
#include <vector>

namespace zs::app {
namespace {

constexpr std::string_view break_mark = "//";

std::vector<std::string_view> pieces(std::string_view text, std::string_view between) {
  std::vector<std::string_view> out;
  for (;;) {
    auto end = text.find(between);
    out.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return out;
    text.remove_prefix(end + between.size());
  }
}

json::array spans(std::string_view text) {
  json::array out;
  if (!text.empty()) out.push_back(json::object{{"text", text}});
  return out;
}

json::array row_of(std::string_view line, bool head) {
  json::array cells;
  auto inside = trim(line);
  inside = inside.substr(1, inside.size() - (inside.ends_with('|') ? 2 : 1));
  for (auto cell : pieces(inside, "|")) {
    json::object made{{"lines", json::array{spans(trim(cell))}}};
    if (head) made["head"] = true;
    cells.push_back(std::move(made));
  }
  return cells;
}

/// Blocks as they are read; rows, attachments and signing organs gather in the block before them.
class Blocks {
 public:
  void take(std::string_view line) {
    auto rest = trim(line.substr(line.empty() ? 0 : 1));
    switch (line.front()) {
      case '>':
        return add({{"type", "recipients"}, {"text", rest}});
      case '#':
        return heading(line);
      case '|':
        return gather("table", "rows", row_of(line, last_type() != "table"));
      case '+':
        return gather("attachments", "items", json::value(rest));
      case '@':
        return gather("signature", "organs", json::value(rest));
      case '(':
        return add({{"type", "note"}, {"text", rest}});
      default:
        return add({{"type", "paragraph"}, {"spans", spans(trim(line))}});
    }
  }
  void add(json::object block) { list_.push_back(std::move(block)); }
  json::array list() && { return std::move(list_); }

 private:
  void heading(std::string_view line) {
    auto level = line.find_first_not_of('#');
    add({{"type", "heading"}, {"level", level}, {"spans", spans(trim(line.substr(level)))}});
  }
  std::string_view last_type() const {
    return list_.empty() ? std::string_view() : std::string_view(list_.back().at("type").as_string());
  }
  void gather(std::string_view type, std::string_view member, json::value item) {
    if (last_type() != type) {
      json::object block{{"type", type}, {member, json::array()}};
      if (type == "signature") block["date"] = "";
      add(std::move(block));
    }
    list_.back().as_object()[member].as_array().push_back(std::move(item));
  }

  json::array list_;
};

}  // namespace

DemoPaper read_paper(std::string_view name, std::string_view contents) {
  DemoPaper paper;
  auto lines = pieces(contents, "\n");
  std::size_t at = 0;
  for (; at < lines.size() && lines[at] != "---"; ++at) {
    auto colon = lines[at].find(": ");
    if (colon == std::string_view::npos)
      throw std::runtime_error(std::string(name) + ": expected `field: value` or `---`, but got " +
                               std::string(lines[at]));
    paper.fields[lines[at].substr(0, colon)] = trim(lines[at].substr(colon + 2));
  }
  for (++at; at < lines.size(); ++at) paper.text += std::string(lines[at]) + "\n";
  return paper;
}

json::object body_of_paper(std::string_view title, std::string_view text) {
  Blocks blocks;
  json::array lines;
  for (auto line : pieces(title, break_mark)) lines.emplace_back(line);
  blocks.add({{"type", "title"}, {"lines", std::move(lines)}});
  for (auto line : pieces(text, "\n"))
    if (!trim(line).empty()) blocks.take(line);
  return {{"version", 1}, {"blocks", std::move(blocks).list()}};
}

std::string title_of_paper(std::string_view title) {
  std::string out;
  for (auto line : pieces(title, break_mark)) out += line;
  return out;
}

std::string printed_paper(std::string_view title, std::string_view text) {
  return title_of_paper(title) + "\n\n" + std::string(text);
}

}  // namespace zs::app
