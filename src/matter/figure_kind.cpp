#include <expr/expr.h>
#include <matter/figure_kind.h>
#include <matter/figures.h>
#include <matter/kinds.h>
#include <matter/ledger_query.h>

#include <algorithm>
#include <array>

namespace zs::matter {
namespace {

const std::vector<std::string> figure_keys = {"name", "title", "how", "count", "among",
                                              "over", "time",  "at_least", "lack"};
constexpr std::array<std::string_view, 3> figure_overs = {"started", "closed", "now"};

class FigureReader {
 public:
  FigureReader(const json::value& value, std::string path, DeclarationFaults& faults)
      : path_(std::move(path)), faults_(faults), object_(value.if_object()) {
    if (!object_) fault("", "Expected an object.", "");
  }

  Figure read() {
    if (!object_) return {};
    for (const auto& member : *object_)
      if (std::string key(member.key()); std::ranges::find(figure_keys, key) == figure_keys.end())
        fault("/" + key, "Unknown key `" + key + "`.", expr::nearest(key, figure_keys));
    Figure figure{text("name"), text("title"), text("how"), list("count"), list("among"), measure(), over(), {}, {}};
    if (figure.over == FigureOver::day) figure.day = text("over");
    if (figure.measure == Measure::time) figure.time = text("time");
    figure.at_least = standard(figure.measure);
    figure.lack = list("lack");
    if (figure.at_least.has_value() == figure.lack.empty()) fault("/lack", "`at_least` and `lack` stand together.", "");
    return figure;
  }

 private:
  void fault(const std::string& at, std::string what, std::string hint) {
    faults_.push_back({path_ + at, std::move(what), std::move(hint)});
  }

  std::string text(std::string_view key) {
    const auto* value = object_->if_contains(key);
    if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    fault("/" + std::string(key), "Expected a text that is not empty.", "");
    return {};
  }

  std::vector<std::string> list(std::string_view key) {
    std::vector<std::string> out;
    const auto* value = object_->if_contains(key);
    if (!value) return out;
    const auto* texts = value->if_array();
    if (!texts) fault("/" + std::string(key), "Expected a list of \"COLUMN:VALUE\".", "");
    for (const auto& one : texts ? *texts : json::array())
      if (one.is_string())
        out.emplace_back(one.get_string());
      else
        fault("/" + std::string(key), "Expected a list of \"COLUMN:VALUE\".", "");
    return out;
  }

  int percent(const json::object& from, std::string_view key) {
    const auto* value = from.if_contains(key);
    if (value && value->is_int64() && value->get_int64() >= 1 && value->get_int64() <= 100)
      return static_cast<int>(value->get_int64());
    fault("/at_least", "Expected 1 to 100 per cent.", "");
    return 0;
  }

  std::optional<FigureStandard> standard(Measure of) {
    const auto* value = object_->if_contains("at_least");
    if (!value) return std::nullopt;
    if (of != Measure::rate) fault("/at_least", "Only a rate must come to something.", "Say what it is `among`.");
    const auto* said = value->if_object();
    if (!said) return FigureStandard{{}, {}, percent(*object_, "at_least")};
    auto word = [&](std::string_view key) {
      const auto* one = said->if_contains(key);
      return one && one->is_string() ? std::string(one->get_string()) : std::string();
    };
    return FigureStandard{word("kind"), word("field"), percent(*said, "otherwise")};
  }

  Measure measure() {
    const bool rate = object_->contains("among"), time = object_->contains("time");
    if (rate && time) fault("/among", "A length of time is not among anything.", "Narrow it with `count`.");
    return time ? Measure::time : rate ? Measure::rate : Measure::number;
  }

  FigureOver over() {
    const auto* value = object_->if_contains("over");
    if (!value) return FigureOver::started;
    const auto* word = value->if_string();
    auto at = word ? std::ranges::find(figure_overs, std::string_view(*word)) : figure_overs.end();
    if (at != figure_overs.end()) return static_cast<FigureOver>(at - figure_overs.begin());
    return FigureOver::day;
  }

  std::string path_;
  DeclarationFaults& faults_;
  const json::object* object_;
};

Result<LedgerQuery> may_ask(const Kind& kind, std::vector<std::string> where) {
  ListLedger asked;
  asked.kind = kind.kind;
  asked.where = std::move(where);
  KindPtr borrowed(KindPtr(), &kind);
  return read_query(borrowed, {no_id, Instant()}, asked);
}

void check_asked(const Kind& kind, const std::vector<std::string>& where, const std::string& path,
                 DeclarationFaults& faults) {
  auto query = may_ask(kind, where);
  if (query) return;
  for (const auto& field : query.error().fields)
    faults.push_back({path + field.pointer.substr(std::string_view("/where").size()),
                      "The register cannot be asked this.",
                      "Write \"COLUMN:VALUE\" of a field with \"list\": true, or of state, started, closed, due, "
                      "late or returned."});
}

bool has_days(const Kind& kind, const std::string& name) {
  const auto* field = kind.form.find(name);
  return field && field->list && (field->type == form::FieldType::date || field->type == form::FieldType::interval);
}

}  // namespace

std::vector<Figure> parse_figures(const json::object& declaration, DeclarationFaults& faults) {
  std::vector<Figure> all;
  const auto* value = declaration.if_contains("figures");
  if (!value) return all;
  const auto* list = value->if_array();
  if (!list) faults.push_back({"/figures", "Expected a list.", ""});
  for (std::size_t i = 0; list && i < list->size(); ++i)
    all.push_back(FigureReader((*list)[i], "/figures/" + std::to_string(i), faults).read());
  return all;
}

void check_figures(const Kind& kind, DeclarationFaults& faults) {
  for (std::size_t i = 0; i < kind.figures.size(); ++i) {
    const auto& figure = kind.figures[i];
    const auto path = "/figures/" + std::to_string(i);
    if (!figure.count.empty()) check_asked(kind, figure.count, path + "/count", faults);
    if (!figure.among.empty()) check_asked(kind, figure.among, path + "/among", faults);
    if (!figure.lack.empty()) check_asked(kind, figure.lack, path + "/lack", faults);
    if (figure.measure == Measure::time && !may_ask(kind, {"timed:" + figure.time}))
      faults.push_back({path + "/time", "It does not go from one step to another.",
                        "Write \"FROM..TO\" of steps, `start` for FROM or `close` for TO."});
    if (figure.over == FigureOver::day && !has_days(kind, figure.day))
      faults.push_back({path + "/over", "It is no day of a matter.",
                        "Write `started`, `closed` or `now`, or a date or an interval with \"list\": true."});
    auto same = [&](const Figure& other) { return &other < &figure && other.name == figure.name; };
    if (std::ranges::any_of(kind.figures, same) || is_common_figure(figure.name))
      faults.push_back({path + "/name", "A figure of this name is there already.", "Call it otherwise."});
  }
}

void check_standards(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults) {
  for (std::size_t i = 0; i < kind.figures.size(); ++i) {
    const auto& standard = kind.figures[i].at_least;
    if (!standard || standard->kind.empty()) continue;
    auto other = kinds.newest(standard->kind);
    const auto* field = other ? other->form.find(standard->field) : nullptr;
    if (!field || field->type != form::FieldType::count)
      faults.push_back({"/figures/" + std::to_string(i) + "/at_least",
                        "`" + standard->kind + "` has no count `" + standard->field + "`.", ""});
  }
}

}  // namespace zs::matter
