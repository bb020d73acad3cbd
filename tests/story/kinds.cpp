#include "kinds.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace zs::story {
namespace {

constexpr std::string_view kinds_line = "# kinds:";
const std::string folder = "tests/kinds/";

std::string declaration(const std::string& name) { return folder + name + ".matter.jsonc"; }

std::string text_at(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("there is no " + path);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

}  // namespace

BroughtKinds::BroughtKinds(const Story& story) {
  for (const auto& line : story.head) {
    if (!line.starts_with(kinds_line)) continue;
    std::istringstream names(line.substr(kinds_line.size()));
    for (std::string name; names >> name;) {
      bring(declaration(name), declaration(name));
      auto permissions = folder + name + ".permissions.csv";
      if (std::filesystem::exists(permissions)) bring(folder + name + "/permissions.csv", permissions);
      auto sort = folder + name + ".resource.jsonc";
      if (std::filesystem::exists(sort)) bring(sort, sort);
    }
  }
}

void BroughtKinds::bring(const std::string& name, const std::string& path) {
  files_.emplace_back(name, text_at(path));
}

void BroughtKinds::release(const std::string& name) {
  auto known = declaration(name.substr(0, name.find('.')));
  auto found = std::ranges::find(files_, known, [](const auto& file) { return file.first; });
  if (found == files_.end()) throw std::runtime_error("the story brings no kind for " + name);
  found->second = text_at(declaration(name));
}

std::vector<Resource> BroughtKinds::resources() const {
  std::vector<Resource> out;
  for (const auto& [name, text] : files_) out.push_back({name, text});
  return out;
}

}  // namespace zs::story
