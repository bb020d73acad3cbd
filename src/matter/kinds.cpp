#include <crypto/crypto.h>
#include <matter/survey_bank.h>
#include <matter/child_kind.h>
#include <matter/kinds.h>

#include <algorithm>
#include <mutex>
#include <unordered_map>

namespace zs::matter {
namespace {

constexpr db::Statement select_declarations{
    "select_declarations", "SELECT kind, version, digest, body FROM declaration ORDER BY kind, version"};
constexpr db::Statement insert_declaration{
    "insert_declaration",
    "INSERT INTO declaration (kind, version, digest, body, first_seen_at) VALUES ($1, $2, $3, $4, $5)"};
constexpr db::Statement replace_declaration{
    "replace_declaration", "UPDATE declaration SET digest = $3, body = $4 WHERE kind = $1 AND version = $2"};

void describe(std::string& out, std::string_view file, const DeclarationFaults& faults) {
  for (const auto& fault : faults) {
    out += std::string(file) + " " + (fault.path.empty() ? "/" : fault.path) + ": " + fault.message;
    if (!fault.suggestion.empty()) out += " " + fault.suggestion;
    out += "\n";
  }
}

/// parse_kind, once per text: exploring a flow costs milliseconds, and whoever opens many offices (a test run) meets
/// the same declarations each time. Kinds never change, so all offices of a process may share them.
KindPtr known_or_parsed(std::string_view text, DeclarationFaults& faults) {
  static std::mutex lock;
  static std::unordered_map<std::string_view, KindPtr> known;  // the key is the kind's own text
  std::scoped_lock held(lock);
  if (auto found = known.find(text); found != known.end()) return found->second;
  auto kind = parse_kind(text, faults);
  if (kind) known.emplace(kind->text, kind);
  return kind;
}

bool has_text(const Kind* kind, std::string_view name) {
  const auto* field = kind ? kind->form.find(name) : nullptr;
  return field && (field->type == form::FieldType::text || field->type == form::FieldType::long_text);
}

/// What is wrong with a fact that a condition asks of linked matters.
std::optional<std::string> wrong_link(const Kinds& kinds, const Kind& kind, const expr::OfLink& asked) {
  const auto comma = asked.link.find(", ");
  const std::string link(asked.link.substr(0, comma));
  if (asked.word == "linked_count" || asked.word == "open_count") {
    auto all = kinds.all();
    bool made = std::ranges::any_of(all, [&](const auto& one) { return leads_to(one->links, link, kind.kind); });
    return made ? std::nullopt : std::optional("No kind is linked to this one by `" + link + "`.");
  }
  auto own = std::ranges::find(kind.links, link, &LinkType::type);
  if (own == kind.links.end()) return "It has no link `" + link + "` of its own.";
  if (comma == std::string_view::npos) return std::nullopt;
  const auto field = asked.link.substr(comma + 2);
  bool told = std::ranges::any_of(own->to, [&](const auto& to) { return has_text(kinds.newest(to).get(), field); });
  if (told) return std::nullopt;
  return "Nothing that `" + link + "` leads to has a text `" + std::string(field) + "`.";
}

}  // namespace

void Kinds::check_area(const Kind& kind, DeclarationFaults& faults) const {
  if (kind.area.empty() || area_title(kind.area)) return;
  std::vector<std::string> known;
  for (const auto& one : areas_) known.push_back(one.area);
  faults.push_back({"/area", "There is no area `" + kind.area + "`.", expr::nearest(kind.area, known)});
}

/// Links that a condition asks about: some kind's matters make them, or its own do.
void Kinds::check_asked_links(const Kind& kind, DeclarationFaults& faults) const {
  auto check = [&](const expr::Program& program, const std::string& path) {
    for (const auto& fact : expr::links_of(program))
      if (auto wrong = wrong_link(*this, kind, *expr::of_link(fact))) faults.push_back({path, *wrong, ""});
  };
  for (const auto& [text, program] : kind.conditions) check(program, "/flow (" + text + ")");
  for (std::size_t i = 0; i < kind.form.checks.size(); ++i)
    check(kind.form.checks[i].condition, "/checks/" + std::to_string(i) + "/check");
}

/// What one declaration says of another kind, and of what is declared beside the kinds.
void Kinds::check_across(std::string& report) const {
  std::vector<std::string> names;
  for (const auto& kind : all()) names.push_back(kind->kind);
  for (const auto& kind : all()) {
    DeclarationFaults faults;
    if (act_register(kind->kind) || resource_sort(kind->kind))
      faults.push_back({"/kind", "A register or a sort of resources has this name.", ""});
    check_area(*kind, faults);
    if (kind->deliver) check_delivering(*kind, newest(kind->deliver->as).get(), faults);
    check_links(kind->links, names, faults);
    check_asked_links(*kind, faults);
    check_starts(*kind, *this, faults);
    check_owes(*kind, *this, faults);
    check_governed(*kind, *this, faults);
    check_compares(*kind, *this, faults);
    check_drawing(*kind, *this, faults);
    check_compiles(*kind, *this, faults);
    check_survey_bank(*kind, *this, faults);
    check_opens_for(*kind, *this, faults);
    check_progress(*kind, *this, faults);
    check_everybody(*kind, *this, faults);
    check_gathers(*kind, *this, faults);
    check_overrides(*kind, *this, faults);
    check_standards(*kind, *this, faults);
    check_reaching(*kind, *this, faults);
    check_patterns(*kind, *this, faults);
    check_openings(*kind, *this, faults);
    check_enters(*kind, act_registers(), faults);
    check_books(*kind, resource_sorts(), faults);
    check_scoring(*kind, schemes_, faults);
    describe(report, kind->kind, faults);
  }
  for (const auto* scheme : schemes_.newest()) {
    DeclarationFaults faults;
    check_scheme(*scheme, *this, faults);
    check_results(*scheme, schemes_, faults);
    describe(report, scheme->name, faults);
  }
}

void Kinds::read_areas(const Resource& file, std::string& report) {
  DeclarationFaults faults;
  areas_ = parse_areas(file.bytes, faults);
  describe(report, file.name, faults);
}

void Kinds::read_act_register(const Resource& file, std::string& report) {
  DeclarationFaults faults;
  auto declared = parse_act_register(file.bytes, faults);
  if (declared && !act_registers_.emplace(declared->name, *declared).second)
    faults.push_back({"/register", "Register `" + declared->name + "` is declared twice.", ""});
  describe(report, file.name, faults);
}

void Kinds::read_resource_sort(const Resource& file, std::string& report) {
  DeclarationFaults faults;
  auto declared = parse_resource_sort(file.bytes, faults);
  if (declared && !resource_sorts_.emplace(declared->sort, *declared).second)
    faults.push_back({"/sort", "Sort `" + declared->sort + "` is declared twice.", ""});
  describe(report, file.name, faults);
}

const ResourceSort* Kinds::resource_sort(std::string_view sort) const {
  auto found = resource_sorts_.find(sort);
  return found == resource_sorts_.end() ? nullptr : &found->second;
}

void Kinds::read_scheme(const Resource& file, std::string& report) {
  DeclarationFaults faults;
  schemes_.read(file.bytes, faults);
  describe(report, file.name, faults);
}

const ActRegister* Kinds::act_register(std::string_view name) const {
  auto found = act_registers_.find(name);
  return found == act_registers_.end() ? nullptr : &found->second;
}

Kinds Kinds::parse(std::span<const Resource> declarations) {
  Kinds kinds;
  std::string report;
  for (const auto& file : declarations) {
    if (file.name.ends_with("/areas.jsonc")) kinds.read_areas(file, report);
    if (file.name.ends_with(".register.jsonc")) kinds.read_act_register(file, report);
    if (file.name.ends_with(".resource.jsonc")) kinds.read_resource_sort(file, report);
    if (file.name.ends_with(".scheme.jsonc")) kinds.read_scheme(file, report);
    if (!file.name.ends_with(".matter.jsonc")) continue;
    DeclarationFaults faults;
    auto kind = known_or_parsed(file.bytes, faults);
    if (kind && !kinds.kinds_[kind->kind].emplace(kind->version, kind).second)
      faults.push_back({"/kind", "Kind `" + kind->kind + "` is declared twice.", ""});
    describe(report, file.name, faults);
  }
  if (report.empty()) kinds.check_across(report);
  if (!report.empty()) throw DeclarationError(report);
  return kinds;
}

Kinds Kinds::load(db::Tx& tx, std::span<const Resource> declarations, Instant now, Released released) {
  Kinds kinds = parse(declarations);
  std::string report;
  std::map<std::string, std::map<int, std::string>> stored;
  for (const auto& row : tx.query(select_declarations)) {
    int version = static_cast<int>(row.integer(1));
    stored[row.text(0)][version] = row.text(2);
    if (kinds.of(row.text(0), version)) continue;
    DeclarationFaults faults;
    auto kind = known_or_parsed(row.text(3), faults);
    if (kind) kinds.kinds_[kind->kind].emplace(version, kind);
    describe(report, row.text(0) + " version " + std::to_string(version), faults);
  }
  for (const auto& [name, versions] : kinds.kinds_)
    for (const auto& [version, kind] : versions) {
      auto& digest = stored[name][version];
      if (digest == kind->digest) continue;
      if (digest.empty())
        tx.execute(insert_declaration, name, version, kind->digest, kind->text, now);
      else if (released == Released::replaceable)
        tx.execute(replace_declaration, name, version, kind->digest, kind->text);
      else
        report += name + " /version: Expected version " + std::to_string(version) +
                  " as it was released, but its text changed. Raise the version.\n";
    }
  report += kinds.schemes_.keep(tx, now, released);
  if (!report.empty()) throw DeclarationError(report);
  return kinds;
}

KindPtr Kinds::newest(std::string_view kind) const {
  auto found = kinds_.find(kind);
  return found == kinds_.end() || found->second.empty() ? nullptr : found->second.rbegin()->second;
}

KindPtr Kinds::of(std::string_view kind, int version) const {
  auto found = kinds_.find(kind);
  if (found == kinds_.end()) return nullptr;
  auto at = found->second.find(version);
  return at == found->second.end() ? nullptr : at->second;
}

KindPtr Kinds::overriding(flow::Verb verb) const {
  for (const auto& [name, versions] : kinds_)
    if (const auto& kind = versions.rbegin()->second; kind->overrides)
      if (std::ranges::find(kind->overrides->verbs, verb) != kind->overrides->verbs.end()) return kind;
  return nullptr;
}

std::vector<KindPtr> Kinds::all() const {
  std::vector<KindPtr> out;
  for (const auto& [name, versions] : kinds_) out.push_back(versions.rbegin()->second);
  return out;
}

std::vector<KindPtr> Kinds::by_area() const {
  auto kinds = all();
  std::ranges::stable_sort(kinds, {}, [&](const KindPtr& kind) { return place_of_area(areas_, kind->area); });
  return kinds;
}

const Declared* Kinds::area_title(std::string_view area) const {
  auto place = place_of_area(areas_, area);
  return place < areas_.size() ? &areas_[place].title : nullptr;
}

std::string Kinds::digest() const {
  std::string all;
  for (const auto& [name, versions] : kinds_)
    for (const auto& [version, kind] : versions) all += kind->digest;
  all += schemes_.digest();
  return crypto::sha256_hex(all);
}

}  // namespace zs::matter
