#pragma once
// A package of parts (zip) in memory, as .docx is one: its parts by name, within limits that a bomb does not pass.

#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace zs::extract {

class Package {
 public:
  /// Throws Fault when it is no zip or has too many entries. The bytes outlive it.
  explicit Package(std::string_view bytes);
  ~Package();
  Package(const Package&) = delete;
  Package& operator=(const Package&) = delete;

  /// Reads a part as XML. False where there is none. Throws Fault: damaged, too large, packed beyond reason, with a
  /// document type (which could name other files and multiply itself).
  bool load(const char* part, pugi::xml_document& document);

 private:
  std::string contents(const char* part, bool& found);
  struct Impl;
  std::unique_ptr<Impl> impl_;
  std::size_t unpacked_ = 0;
};

/// A name without its prefix: "w:p" is "p".
std::string_view local(std::string_view name);
/// The first child of that local name.
pugi::xml_node child(const pugi::xml_node& node, std::string_view name);
/// The value of the attribute of that local name; empty when there is none.
std::string_view attribute(const pugi::xml_node& node, std::string_view name);
/// The attribute `val` of the child `name`: how WordprocessingML says nearly everything.
std::string_view value_of(const pugi::xml_node& node, std::string_view name);
/// A small number, or `otherwise`.
int number_in(std::string_view text, int otherwise);

}  // namespace zs::extract
