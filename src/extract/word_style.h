#pragma once
// What styles and numberings of a .docx add to a paragraph: its level as a heading, its place in the line, its number.

#include <extract/package.h>

#include <array>
#include <map>
#include <string>

namespace zs::extract {

/// What a paragraph's own properties or its style say; 0 and empty: nothing.
struct Look {
  int level = 0;
  std::string align;
  std::string numbering;
  int depth = -1;  // of the numbering
};

class Styles {
 public:
  explicit Styles(Package& package);
  /// A paragraph's properties over those of its style and of the styles that one stands on.
  Look look_of(const pugi::xml_node& properties) const;

 private:
  struct Style {
    std::string stands_on;
    Look look;
  };
  std::map<std::string, Style, std::less<>> styles_;
};

/// Counts the paragraphs of each list, as the program that wrote the file would show them.
class Numberings {
 public:
  explicit Numberings(Package& package);
  /// The number before the next paragraph of that list and depth ("（二）"); empty where none is shown.
  std::string next(const Look& look);

 private:
  static constexpr int depths = 9;
  struct Level {
    std::string format, text;
    int start = 1;
  };
  using Levels = std::array<Level, depths>;
  struct List {
    std::string kind;
    std::map<int, int> starts;
  };
  void read_list(const pugi::xml_node& node);
  std::map<std::string, Levels, std::less<>> kinds_;
  std::map<std::string, List, std::less<>> lists_;
  std::map<std::string, std::array<int, depths>, std::less<>> counts_;  // by kind: lists of one kind count on
};

/// 3 as "三", "3", "c" … by the format's name; empty for formats that show none.
std::string numeral(int value, std::string_view format);

}  // namespace zs::extract
