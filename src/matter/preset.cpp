#include <base/json.h>
#include <base/json_line.h>
#include <expr/expr.h>
#include <matter/kinds.h>
#include <matter/preset.h>
#include <matter/preset_change.h>

#include <algorithm>
#include <map>
#include <set>

namespace zs::matter {
namespace {

constexpr std::string_view preset_keys[] = {"title", "title_en", "office", "version",
                                            "off",   "words",    "demo",   "demo_year"};
/// Whose texts people read in a declaration.
constexpr std::string_view spoken_keys[] = {"title",   "form_title",  "label",          "hint", "stage", "content",
                                            "message", "agree_label", "disagree_label", "back", "why",   "process",
                                            "title_en"};

bool is_one_of(std::span<const std::string_view> keys, std::string_view key) {
  return std::ranges::find(keys, key) != keys.end();
}

/// `module` of "modules/module/kind.matter.jsonc"; empty: none.
std::string_view module_of(std::string_view file) {
  auto begin = file.find('/');
  auto end = begin == std::string_view::npos ? begin : file.find('/', begin + 1);
  return end == std::string_view::npos ? std::string_view() : file.substr(begin + 1, end - begin - 1);
}

std::string preset_text(const json::object& object, std::string_view key) {
  const auto* value = object.if_contains(key);
  return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

class Laying {
 public:
  explicit Laying(const Resource& preset) : preset_(preset) {}

  void read_preset() {
    document_ = read(preset_);
    for (const auto& member : document_)
      if (std::string key(member.key()); !is_one_of(preset_keys, key))
        fault(preset_, {key}, "Unknown key `" + key + "`.");
    for (std::string key : {"title", "title_en", "office"})
      if (preset_text(document_, key).empty())
        fault(preset_, {key}, "Expected `" + key + "`, a text that is not empty.");
    const auto* version = document_.if_contains("version");
    if (version && version->is_int64() && version->get_int64() >= 1)
      version_ = version->get_int64();
    else
      fault(preset_, {"version"}, "Expected `version`, a whole number from 1.");
    read_words();
  }

  void read_changes(std::span<const Resource> changes) {
    for (const auto& file : changes) {
      auto change = read(file);
      auto kind = preset_text(change, "kind");
      if (!changes_.emplace(kind, Change{file, std::move(change), false}).second)
        fault(file, {"kind"}, "The kind `" + kind + "` is changed twice.");
    }
  }

  void turn_off(std::span<const Resource> declarations) {
    const auto* off = document_.if_contains("off");
    if (!off || !off->is_array()) return;
    std::set<std::string> modules, kinds;
    std::map<std::string, std::string> module_of_kind;
    for (const auto& file : declarations) {
      modules.emplace(module_of(file.name));
      if (!file.name.ends_with(".matter.jsonc")) continue;
      if (auto declared = parse_jsonc(file.bytes); declared && declared->is_object())
        module_of_kind[preset_text(declared->get_object(), "kind")] = module_of(file.name);
    }
    for (std::size_t i = 0; i < off->get_array().size(); ++i) {
      auto name = off->get_array()[i].is_string() ? std::string(off->get_array()[i].get_string()) : std::string();
      if (modules.contains(name) && !name.empty()) {
        off_modules_.insert(name);
      } else if (module_of_kind.contains(name)) {
        off_kinds_.insert(name);
      } else {
        std::vector<std::string> known(modules.begin(), modules.end());
        fault(preset_, {"off", std::to_string(i)},
              "There is no module or kind `" + name + "`. " + expr::nearest(name, known));
      }
    }
    for (const auto& [kind, module] : module_of_kind)
      if (off_modules_.contains(module)) off_kinds_.insert(kind);
  }

  void lay(const Resource& file) {
    if (off_modules_.contains(std::string(module_of(file.name)))) return;
    if (file.name.ends_with("/permissions.csv")) return keep_written(file, permissions(file.bytes));
    auto value = file.name.ends_with(".jsonc") ? parse_jsonc(file.bytes) : std::nullopt;
    if (!value) return out_.files.push_back(file);
    bool kind = file.name.ends_with(".matter.jsonc");
    if (kind && off_kinds_.contains(preset_text(value->get_object(), "kind"))) return;
    bool touched = say_otherwise(*value, "");
    if (kind) touched = lay_kind(value->get_object()) || touched;
    if (!touched) return out_.files.push_back(file);
    auto text = json::serialize(*value);
    if (kind) check(file, value->get_object(), text);
    keep_written(file, std::move(text));
  }

  LaidOver finish() {
    for (const auto& [word, used] : used_)
      if (!used) fault(preset_, {"words", word}, "No declaration says \"" + word + "\".");
    for (const auto& [kind, change] : changes_)
      if (!change.laid) fault(change.file, {"kind"}, "There is no kind `" + kind + "` in an office of this preset.");
    if (!report_.empty()) throw DeclarationError(report_);
    return std::move(out_);
  }

 private:
  struct Change {
    Resource file;
    json::object change;
    bool laid;
  };

  void fault(const Resource& file, const JsonPath& path, const std::string& message) {
    report_ += std::string(file.name) + " line " + std::to_string(line_of(file.bytes, path)) + ": " + message + "\n";
  }

  json::object read(const Resource& file) {
    std::string why;
    auto value = parse_jsonc(file.bytes, &why);
    if (value && value->is_object()) return value->get_object();
    report_ += std::string(file.name) + ": " + (value ? "Expected an object." : why) + "\n";
    return {};
  }

  void read_words() {
    const auto* words = document_.if_contains("words");
    if (!words || !words->is_object()) return;
    for (const auto& member : words->get_object())
      if (member.value().is_string() && !member.value().get_string().empty())
        words_[member.key()] = member.value().get_string(), used_[member.key()] = false;
      else
        fault(preset_, {"words", member.key()}, "Expected what it is called here.");
  }

  void keep_written(const Resource& file, std::string text) {
    if (text == file.bytes) return out_.files.push_back(file);
    out_.texts.push_back(std::move(text));
    out_.files.push_back({file.name, out_.texts.back()});
  }

  /// Without the lines of kinds that are off.
  std::string permissions(std::string_view text) const {
    std::string out;
    while (!text.empty()) {
      auto end = std::min(text.find('\n') + 1, text.size());
      if (text.find('\n') == std::string_view::npos) end = text.size();
      auto line = text.substr(0, end);
      text.remove_prefix(end);
      auto comma = line.find(',');
      bool cells = comma != std::string_view::npos;
      auto kind = cells ? line.substr(comma + 1, line.find(',', comma + 1) - comma - 1) : line;
      if (!off_kinds_.contains(std::string(kind))) out += line;
    }
    return out;
  }

  bool say_otherwise(json::value& node, std::string_view key) {
    bool touched = false;
    if (node.is_string() && (is_one_of(spoken_keys, key) || key == "opinion_phrases")) {
      auto word = words_.find(std::string(node.get_string()));
      if (word == words_.end()) return false;
      used_[word->first] = true;
      node = word->second;
      return true;
    }
    if (node.is_object())
      for (auto& member : node.get_object()) touched |= say_otherwise(member.value(), member.key());
    if (node.is_array())
      for (auto& item : node.get_array()) touched |= say_otherwise(item, key);
    return touched;
  }

  bool is_off(const json::value& kind) const {
    return kind.is_string() && off_kinds_.contains(std::string(kind.get_string()));
  }

  /// Whether something was taken out; what is left empty by it goes as well.
  bool take_out_kinds(json::object& declaration, std::string_view list, std::string_view key) {
    auto* entries = declaration.if_contains(list);
    if (!entries || !entries->is_array() || off_kinds_.empty()) return false;
    bool touched = false;
    auto gone = [&](json::value& entry) {
      auto* kinds = entry.is_object() ? entry.get_object().if_contains(key) : nullptr;
      if (!kinds) return false;
      if (!kinds->is_array()) return is_off(*kinds);
      auto& names = kinds->get_array();
      auto end = std::remove_if(names.begin(), names.end(), [&](const json::value& name) { return is_off(name); });
      if (end == names.end()) return false;
      names.erase(end, names.end());
      touched = true;
      return names.empty();
    };
    auto& all = entries->get_array();
    auto before = all.size();
    all.erase(std::remove_if(all.begin(), all.end(), gone), all.end());
    return touched || all.size() != before;
  }

  bool lay_kind(json::object& declaration) {
    bool touched = take_out_kinds(declaration, "links", "to");
    touched |= take_out_kinds(declaration, "starts_from", "kind");
    auto change = changes_.find(preset_text(declaration, "kind"));
    if (change != changes_.end()) {
      std::vector<PresetFault> faults;
      change_kind(declaration, change->second.change, faults);
      for (const auto& one : faults) fault(change->second.file, one.path, one.message);
      change->second.laid = touched = true;
    }
    if (auto* version = declaration.if_contains("version"); version && version->is_int64() && version_ > 1) {
      *version = version->get_int64() + version_ - 1;
      touched = true;
    }
    return touched;
  }

  void check(const Resource& file, const json::object& declaration, const std::string& text) {
    DeclarationFaults faults;
    parse_kind(text, faults);
    auto change = changes_.find(preset_text(declaration, "kind"));
    for (const auto& one : faults) {
      auto message = one.message + (one.suggestion.empty() ? "" : " " + one.suggestion);
      if (change != changes_.end())
        fault(change->second.file, place_in_change(declaration, change->second.change, one.path), message);
      else
        fault(preset_, {}, std::string(file.name) + " " + one.path + ": " + message);
    }
  }

  const Resource& preset_;
  json::object document_;
  std::int64_t version_ = 1;
  std::map<std::string, std::string> words_;
  std::map<std::string, bool> used_;
  std::set<std::string> off_modules_, off_kinds_;
  std::map<std::string, Change> changes_;
  std::string report_;
  LaidOver out_;
};

}  // namespace

LaidOver lay_over(std::span<const Resource> declarations, const Resource& preset, std::span<const Resource> changes) {
  Laying laying(preset);
  laying.read_preset();
  laying.read_changes(changes);
  laying.turn_off(declarations);
  for (const auto& file : declarations) laying.lay(file);
  return laying.finish();
}

}  // namespace zs::matter
