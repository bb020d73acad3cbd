#include <expr/expr.h>
#include <matter/lasts_kind.h>

#include <algorithm>

namespace zs::matter {
namespace {

const std::vector<std::string> lasts_keys = {"from", "until", "review", "notice", "while"};
constexpr int most_notice_days = 60;

struct LastsReader {
  const json::object& object;
  const form::Form& form;
  DeclarationFaults& faults;

  void fault(std::string_view key, std::string message, std::string suggestion = {}) {
    faults.push_back({"/lasts/" + std::string(key), std::move(message), std::move(suggestion)});
  }

  void keys() {
    for (const auto& member : object)
      if (std::string key(member.key()); std::ranges::find(lasts_keys, key) == lasts_keys.end())
        fault(key, "Unknown key `" + key + "`.", expr::nearest(key, lasts_keys));
  }

  /// A day of the register: it is listed by.
  std::string day(std::string_view key) {
    const auto* value = object.if_contains(key);
    if (!value) return {};
    const std::string name(value->is_string() ? std::string_view(value->get_string()) : std::string_view());
    const auto* field = form.find(name);
    if (!field || field->type != form::FieldType::date || !field->list)
      fault(key, "`" + name + "` is no date of the register.", "Name a field of type date with \"list\": true.");
    return name;
  }

  int notice() {
    const auto* value = object.if_contains("notice");
    if (!value) return 0;
    if (value->is_int64() && value->get_int64() >= 1 && value->get_int64() <= most_notice_days)
      return static_cast<int>(value->get_int64());
    fault("notice", "Expected 1 to " + std::to_string(most_notice_days) + " working days, as a number.");
    return 0;
  }

  bool while_running() {
    const auto* value = object.if_contains("while");
    if (value && !(value->is_string() && value->get_string() == "running"))
      fault("while", "It can only be `running`; leave it out otherwise.");
    return value != nullptr;
  }
};

}  // namespace

std::optional<Lasts> parse_lasts(const json::object& declaration, const form::Form& form, DeclarationFaults& faults) {
  const auto* value = declaration.if_contains("lasts");
  if (!value) return std::nullopt;
  if (!value->is_object()) {
    faults.push_back({"/lasts", "Expected an object: from, until, review, notice, while.", ""});
    return std::nullopt;
  }
  LastsReader read{value->get_object(), form, faults};
  read.keys();
  Lasts out{read.day("from"), read.day("until"), read.day("review"), read.notice(), read.while_running()};
  if (out.until.empty() && out.review.empty())
    faults.push_back({"/lasts", "It never ends and is never looked at again.", "Name `until` or `review`."});
  if (out.notice > 0 && out.review.empty())
    read.fault("notice", "There is no `review`.", "Name it, or leave this out.");
  return out;
}

}  // namespace zs::matter
