#include <crypto/crypto.h>
#include <fmt/format.h>
#include <matter/schemes.h>

#include <ranges>

namespace zs::matter {
namespace {

constexpr db::Statement select_schemes{"select_schemes",
                                       "SELECT scheme, version, body FROM score_scheme ORDER BY scheme, version"};
constexpr db::Statement insert_scheme{
    "insert_scheme", "INSERT INTO score_scheme (scheme, version, body, first_seen_at) VALUES ($1, $2, $3, $4)"};
constexpr db::Statement replace_scheme{"replace_scheme",
                                       "UPDATE score_scheme SET body = $3 WHERE scheme = $1 AND version = $2"};

}  // namespace

void Schemes::read(std::string_view text, DeclarationFaults& faults) {
  auto scheme = score::parse(text, faults);
  if (!scheme) return;
  auto& versions = all_[scheme->name];
  if (!versions.emplace(scheme->version, *scheme).second)
    faults.push_back({"/version", fmt::format("`{}` is declared twice in this version.", scheme->name), ""});
}

std::string Schemes::keep(db::Tx& tx, Instant now, Released released) {
  std::string report;
  std::map<std::pair<std::string, int>, std::string> stored;
  for (const auto& row : tx.query(select_schemes)) {
    std::pair key{row.text(0), static_cast<int>(row.integer(1))};
    DeclarationFaults faults;
    if (!of(key.first, key.second)) read(row.text(2), faults);
    for (const auto& fault : faults)
      report += fmt::format("{} version {} {}: {}\n", key.first, key.second, fault.path, fault.message);
    stored.emplace(std::move(key), row.text(2));
  }
  for (const auto& [name, versions] : all_)
    for (const auto& [version, scheme] : versions) {
      auto found = stored.find({name, version});
      if (found == stored.end())
        tx.execute(insert_scheme, name, version, scheme.text, now);
      else if (found->second != scheme.text && released == Released::replaceable)
        tx.execute(replace_scheme, name, version, scheme.text);
      else if (found->second != scheme.text)
        report += fmt::format("{} /version: Expected version {} as it was in use, but its text changed. Raise the "
                              "version.\n",
                              name, version);
    }
  return report;
}

const score::Scheme* Schemes::of(std::string_view scheme, int version) const {
  auto found = all_.find(scheme);
  if (found == all_.end()) return nullptr;
  auto at = found->second.find(version);
  return at == found->second.end() ? nullptr : &at->second;
}

const score::Scheme* Schemes::holding(std::string_view scheme, const stats::Period& period) const {
  auto found = all_.find(scheme);
  if (found == all_.end()) return nullptr;
  for (const auto& [version, one] : found->second | std::views::reverse)
    if (one.holds_for(period.first, period.last)) return &one;
  return nullptr;
}

std::vector<const score::Scheme*> Schemes::newest() const {
  std::vector<const score::Scheme*> out;
  for (const auto& [name, versions] : all_) out.push_back(&versions.rbegin()->second);
  return out;
}

const score::Scheme* Schemes::newest(std::string_view scheme) const {
  auto found = all_.find(scheme);
  return found == all_.end() ? nullptr : &found->second.rbegin()->second;
}

std::string Schemes::digest() const {
  std::string all;
  for (const auto& [name, versions] : all_)
    for (const auto& [version, scheme] : versions) all += crypto::sha256_hex(scheme.text);
  return all;
}

}  // namespace zs::matter
