// The table access_grant: what the queries use. Written only here, only differences.
#include <identity/access.h>

#include <algorithm>
#include <iterator>

namespace zs::identity {

namespace {

constexpr db::Statement select_all_grants{
    "select_all_grants", "SELECT person, kind, unit, keep FROM access_grant ORDER BY person, kind, unit"};
constexpr db::Statement insert_grant{"insert_grant",
                                     "INSERT INTO access_grant (person, kind, unit, keep) VALUES ($1, $2, $3, $4)"};
constexpr db::Statement insert_ten_grants{
    "insert_ten_grants",
    "INSERT INTO access_grant (person, kind, unit, keep) VALUES ($1, $2, $3, $4), ($5, $6, $7, $8), ($9, $10, $11, "
    "$12), "
    "($13, $14, $15, $16), ($17, $18, $19, $20), ($21, $22, $23, $24), ($25, $26, $27, $28), ($29, $30, $31, $32), "
    "($33, $34, $35, $36), ($37, $38, $39, $40)"};
constexpr db::Statement delete_grant{"delete_grant",
                                     "DELETE FROM access_grant WHERE person = $1 AND kind = $2 AND unit = $3"};
constexpr db::Statement delete_grants_of_person{"delete_grants_of_person",
                                                "DELETE FROM access_grant WHERE person = $1"};
constexpr db::Statement select_kinds_granted{
    "select_kinds_granted", "SELECT kind, max(keep) FROM access_grant WHERE person = $1 GROUP BY kind ORDER BY kind"};

std::vector<Grant> stored_grants(db::Tx& tx) {
  std::vector<Grant> grants;
  for (const auto& row : tx.query(select_all_grants))
    grants.push_back({row.integer(0), row.text(1), row.integer(2), row.boolean(3)});
  return grants;
}

struct Difference {
  std::vector<Grant> missing, surplus;
};

Difference difference(const std::vector<Grant>& is, const std::vector<Grant>& should) {
  Difference found;
  std::ranges::set_difference(should, is, std::back_inserter(found.missing));
  std::ranges::set_difference(is, should, std::back_inserter(found.surplus));
  return found;
}

void remove(db::Tx& tx, const std::vector<Grant>& surplus, const std::vector<Grant>& should) {
  for (std::size_t i = 0; i < surplus.size();) {
    Id person = surplus[i].person;
    bool keeps_some = std::ranges::binary_search(should, person, {}, &Grant::person);
    if (!keeps_some) tx.execute(delete_grants_of_person, person);
    for (; i < surplus.size() && surplus[i].person == person; ++i)
      if (keeps_some) tx.execute(delete_grant, person, surplus[i].kind, surplus[i].unit);
  }
}

void insert_ten(db::Tx& tx, const Grant* g) {
  tx.execute(insert_ten_grants, g[0].person, g[0].kind, g[0].unit, g[0].keep, g[1].person, g[1].kind, g[1].unit,
             g[1].keep, g[2].person, g[2].kind, g[2].unit, g[2].keep, g[3].person, g[3].kind, g[3].unit, g[3].keep,
             g[4].person, g[4].kind, g[4].unit, g[4].keep, g[5].person, g[5].kind, g[5].unit, g[5].keep, g[6].person,
             g[6].kind, g[6].unit, g[6].keep, g[7].person, g[7].kind, g[7].unit, g[7].keep, g[8].person, g[8].kind,
             g[8].unit, g[8].keep, g[9].person, g[9].kind, g[9].unit, g[9].keep);
}

void insert(db::Tx& tx, const std::vector<Grant>& missing) {
  std::size_t i = 0;
  for (; i + 10 <= missing.size(); i += 10) insert_ten(tx, &missing[i]);
  for (; i < missing.size(); ++i)
    tx.execute(insert_grant, missing[i].person, missing[i].kind, missing[i].unit, missing[i].keep);
}

std::string sentence(const Grant& grant, std::string_view verdict) {
  return "Expected the access grants to follow posts and roles, but person " + to_text(grant.person) + ", kind " +
         grant.kind + ", unit " + to_text(grant.unit) + (grant.keep ? " (keeps)" : " (sees)") + " is " +
         std::string(verdict) + ".";
}

}  // namespace

std::int64_t rebuild_grants(db::Tx& tx, const Directory& directory, std::span<const PermissionLine> lines) {
  auto should = grants_from(directory, lines);
  auto [missing, surplus] = difference(stored_grants(tx), should);
  remove(tx, surplus, should);
  insert(tx, missing);
  return static_cast<std::int64_t>(missing.size() + surplus.size());
}

std::vector<std::string> verify_grants(db::Tx& tx, const Directory& directory, std::span<const PermissionLine> lines) {
  auto [missing, surplus] = difference(stored_grants(tx), grants_from(directory, lines));
  std::vector<std::string> faults;
  for (const auto& grant : missing) faults.push_back(sentence(grant, "missing"));
  for (const auto& grant : surplus) faults.push_back(sentence(grant, "too much"));
  return faults;
}

std::vector<KeptKind> kinds_granted(db::Tx& tx, Id person) {
  std::vector<KeptKind> kinds;
  for (const auto& row : tx.query(select_kinds_granted, person)) kinds.push_back({row.text(0), row.integer(1) != 0});
  return kinds;
}

}  // namespace zs::identity
