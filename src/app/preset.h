#pragma once
// One folder of presets/, compiled into the program: the shape of an office (县两办, 乡镇党政办, 高校, 国企集团), its people
// and its demo. An office has one preset from its first start on; the declarations it reads are this one's.

#include <base/json.h>
#include <base/resource.h>
#include <matter/preset.h>

#include <string>
#include <string_view>
#include <vector>

namespace zs::app {

/// What an office is that says nothing else.
inline constexpr std::string_view default_preset = "county";

class Preset {
 public:
  /// Throws std::runtime_error, naming those there are, when it is none of them.
  explicit Preset(std::string_view name);

  const std::string& name() const { return name_; }
  /// Of preset.jsonc: "office", the name shown above the log-in.
  std::string office() const;
  bool has(std::string_view file) const;
  /// A file of the folder. Throws std::runtime_error when there is none.
  std::string_view file(std::string_view name) const;
  /// The same read as JSON with comments.
  json::value document(std::string_view name) const;
  /// "presets/NAME/FILE line N: WHAT", for who wrote it.
  std::string fault(std::string_view file, std::vector<std::string> path, std::string_view what) const;
  /// The declarations as an office of this preset has them. Throws matter::DeclarationError.
  matter::LaidOver lay_over(std::span<const Resource> declarations) const;

 private:
  const Resource* find(std::string_view file) const;
  std::string name_;
};

/// The names of all presets.
std::vector<std::string> preset_names();

}  // namespace zs::app
