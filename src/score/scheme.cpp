#include <base/json.h>
#include <score/scheme.h>

#include <algorithm>
#include <array>
#include <set>

namespace zs::score {
namespace {

constexpr std::array<std::string_view, 7> formula_names{"share",     "average", "tiers", "amount",
                                                        "deduction", "bonus",   "result"};
constexpr std::array<std::string_view, 2> period_names{"same", "before"};
constexpr std::array<std::string_view, 2> subject_names{"unit", "person"};
constexpr std::int64_t whole_weight = 100, most_points = 10'000;
constexpr Date no_end{std::chrono::year(9999), std::chrono::December, std::chrono::day(31)};

/// One object of the declaration, where it stands, and where its faults go.
class SchemeReader {
 public:
  SchemeReader(const json::value& value, std::string path, DeclarationFaults& faults)
      : path_(std::move(path)), faults_(faults), object_(value.if_object()) {
    if (!object_) fault("", "Expected an object.");
  }

  void fault(std::string_view key, std::string what, std::string hint = {}) {
    faults_.push_back({path_ + (key.empty() ? "" : "/") + std::string(key), std::move(what), std::move(hint)});
  }
  void only(std::initializer_list<std::string_view> known) {
    for (const auto& member : object())
      if (std::ranges::find(known, std::string_view(member.key())) == known.end())
        fault(member.key(), "Unknown key `" + std::string(member.key()) + "`.");
  }
  const json::value* find(std::string_view key) const { return object_ ? object_->if_contains(key) : nullptr; }

  std::string text(std::string_view key, bool required = true) {
    const auto* value = find(key);
    if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    if (value || required) fault(key, "Expected a text that is not empty.");
    return {};
  }
  std::vector<std::string> texts(std::string_view key) {
    std::vector<std::string> out;
    const auto* list = find(key) ? find(key)->if_array() : nullptr;
    if (find(key) && !list) fault(key, "Expected a list of texts.");
    for (const auto& one : list ? *list : json::array())
      if (one.is_string() && !one.get_string().empty())
        out.emplace_back(one.get_string());
      else
        fault(key, "Expected a list of texts.");
    return out;
  }
  /// Absent: `otherwise`.
  std::int64_t number(std::string_view key, std::int64_t least, std::int64_t otherwise) {
    const auto* value = find(key);
    if (!value) return otherwise;
    const auto* number = value->if_int64();
    if (number && *number >= least && *number <= most_points) return *number;
    fault(key, "Expected a whole number from " + std::to_string(least) + ".");
    return otherwise;
  }
  Date day(std::string_view key) {
    const auto* value = find(key);
    auto day = value && value->is_string() ? date_from_text(value->get_string()) : std::nullopt;
    if (!day) fault(key, "Expected a day such as `2026-01-01`.");
    return day.value_or(Date());
  }
  template <std::size_t N>
  std::size_t choice(std::string_view key, const std::array<std::string_view, N>& names) {
    const auto* value = find(key);
    auto at = value && value->is_string()
                  ? std::ranges::find(names, std::string_view(value->get_string()))
                  : names.end();
    if (at != names.end()) return static_cast<std::size_t>(at - names.begin());
    std::string all;
    for (auto name : names) all += (all.empty() ? "`" : ", `") + std::string(name) + "`";
    fault(key, "Expected one of " + all + ".");
    return 0;
  }
  /// What a formula needs and what means nothing to it.
  void needs(std::string_view key, bool wanted) {
    if (wanted && !find(key)) fault(key, "This formula needs it.");
    if (!wanted && find(key)) fault(key, "This formula has no use for it.");
  }
  template <class Each>
  void each(std::string_view key, Each read) {
    const auto* list = find(key) ? find(key)->if_array() : nullptr;
    if (!list || list->empty()) return fault(key, "Expected a list that is not empty.");
    for (std::size_t i = 0; i < list->size(); ++i)
      read(SchemeReader((*list)[i], path_ + "/" + std::string(key) + "/" + std::to_string(i), faults_));
  }

 private:
  const json::object& object() const {
    static const json::object none;
    return object_ ? *object_ : none;
  }

  std::string path_;
  DeclarationFaults& faults_;
  const json::object* object_;
};

Tier read_tier(SchemeReader read) {
  read.only({"from", "gives"});
  Tier tier{read.number("from", 0, 0), read.number("gives", 0, 0)};
  if (tier.from > whole_weight || tier.gives > whole_weight) read.fault("", "A tier speaks of per cents.");
  return tier;
}

Grade read_grade(SchemeReader read) {
  read.only({"name", "title", "from", "quota"});
  Grade grade{read.text("name"), read.text("title"), read.number("from", 0, 0), std::nullopt};
  if (read.find("quota")) grade.quota = read.number("quota", 0, 0);
  if (grade.quota > whole_weight) read.fault("quota", "A quota speaks of per cents.");
  return grade;
}

void read_formula(SchemeReader& read, Indicator& out) {
  out.formula = static_cast<Formula>(read.choice("formula", formula_names));
  const bool parts = weighted(out.formula), amount = out.formula == Formula::amount;
  read.needs("weight", parts);
  read.needs("full", out.formula == Formula::average || amount);
  read.needs("tiers", out.formula == Formula::tiers);
  read.needs("points", !parts);
  read.needs("cap", !parts);
  const bool counts_only = out.formula == Formula::share || out.formula == Formula::tiers;
  if (out.formula == Formula::average || counts_only) read.needs("of", out.formula == Formula::average);
  out.weight = read.number("weight", 1, 0);
  out.full = read.number("full", 1, 1);
  out.points = read.number("points", 1, 0);
  out.cap = read.number("cap", 1, 0);
  out.minimum = read.number("minimum", amount ? 0 : 1, 1);
  if (out.formula != Formula::tiers) return;
  read.each("tiers", [&](SchemeReader tier) { out.tiers.push_back(read_tier(std::move(tier))); });
  std::ranges::stable_sort(out.tiers, std::greater(), &Tier::from);
}

/// What it rests on: the registers, or what came out under another scheme.
void read_source(SchemeReader& read, Indicator& out) {
  const bool result = read.find("of_scheme") != nullptr;
  const auto* formula = read.find("formula");
  if (result != (formula && *formula == json::value("result")))
    read.fault("of_scheme", "What came out under another scheme counts by the formula `result`, nothing else does.");
  if (!result) {
    read.needs("of_period", false);
    out.query = {read.text("kind"), read.text("figure"), read.text("by"), read.text("of", false)};
    return;
  }
  for (auto key : {"kind", "figure", "by", "of", "minimum"})
    if (read.find(key)) read.fault(key, "The other scheme says it.");
  out.other.scheme = read.text("of_scheme");
  out.other.before = read.find("of_period") && read.choice("of_period", period_names) == 1;
}

Indicator read_indicator(SchemeReader read) {
  read.only({"name", "title", "dimension", "kind", "figure", "by", "of", "formula", "weight", "full", "points", "cap",
             "minimum", "tiers", "decided_by", "of_scheme", "of_period"});
  Indicator out;
  out.name = read.text("name");
  out.title = read.text("title");
  out.dimension = read.text("dimension", false);
  read_source(read, out);
  out.decided_by = read.text("decided_by", false);
  read_formula(read, out);
  return out;
}

/// The better asks more, the last asks nothing.
void check_grades(const Scheme& scheme, DeclarationFaults& faults) {
  const auto& grades = scheme.grades;
  if (!std::ranges::is_sorted(grades, std::greater(), &Grade::from))
    faults.push_back({"/grades", "A grade asks no more than the better one.", "The best comes first."});
  if (!grades.empty() && (grades.back().from != 0 || grades.back().quota))
    faults.push_back({"/grades", "The last grade is for everybody.", R"(Write "from": 0 and no quota.)"});
  for (const auto& name : scheme.equals)
    if (!scheme.find(name)) faults.push_back({"/equals", "There is no indicator `" + name + "`.", ""});
}

void check_whole(const Scheme& scheme, DeclarationFaults& faults) {
  std::int64_t sum = 0;
  std::set<std::string_view> names;
  for (const auto& one : scheme.indicators) {
    sum += one.weight;
    if (!names.insert(one.name).second)
      faults.push_back({"/indicators", "The indicator `" + one.name + "` occurs twice.", "Call it otherwise."});
  }
  if (sum != whole_weight)
    faults.push_back({"/indicators", "The weights come to " + std::to_string(sum) + ".", "They make 100."});
  check_grades(scheme, faults);
  if (!scheme.staff.empty() && scheme.of != Subject::person)
    faults.push_back({"/staff", "Only persons are of a category.", ""});
  if (scheme.until < scheme.from) faults.push_back({"/until", "It ends before it begins.", ""});
}

}  // namespace

std::string_view to_text(Formula formula) { return formula_names[static_cast<std::size_t>(formula)]; }
std::string_view to_text(Subject subject) { return subject_names[static_cast<std::size_t>(subject)]; }
bool weighted(Formula formula) { return formula != Formula::deduction && formula != Formula::bonus; }

bool Scheme::judges(std::string_view category) const {
  return staff.empty() || std::ranges::find(staff, category) != staff.end();
}

const Indicator* Scheme::find(std::string_view indicator) const {
  auto found = std::ranges::find(indicators, indicator, &Indicator::name);
  return found == indicators.end() ? nullptr : &*found;
}

std::optional<Scheme> parse(std::string_view text, DeclarationFaults& faults) {
  const auto before = faults.size();
  std::string why;
  const auto document = parse_jsonc(text, &why).value_or(json::value());
  SchemeReader read(document, "", faults);
  if (!why.empty()) faults.back().message += " " + why;
  read.only({"scheme", "title", "version", "of", "from", "until", "staff", "indicators", "grades", "equals"});
  Scheme scheme;
  scheme.name = read.text("scheme");
  scheme.title = read.text("title");
  scheme.version = static_cast<int>(read.number("version", 1, 0));
  if (!read.find("version")) read.fault("version", "Expected a whole number from 1.");
  scheme.of = static_cast<Subject>(read.choice("of", subject_names));
  scheme.from = read.day("from");
  scheme.until = read.find("until") ? read.day("until") : no_end;
  read.each("indicators", [&](SchemeReader one) { scheme.indicators.push_back(read_indicator(std::move(one))); });
  scheme.staff = read.texts("staff");
  scheme.equals = read.texts("equals");
  if (read.find("grades"))
    read.each("grades", [&](SchemeReader one) { scheme.grades.push_back(read_grade(std::move(one))); });
  scheme.text = std::string(text);
  if (faults.size() == before) check_whole(scheme, faults);
  if (faults.size() > before) return std::nullopt;
  return scheme;
}

}  // namespace zs::score
