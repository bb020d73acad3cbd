// Who keeps which register: the office's registries as the grants say.
#include <identity/access.h>

namespace zs::identity {

namespace {

constexpr db::Statement select_keepers{
    "select_keepers", "SELECT person FROM access_grant WHERE kind = $1 AND unit = $2 AND keep = 1 ORDER BY person"};
constexpr db::Statement select_kept_in{
    "select_kept_in", "SELECT DISTINCT unit FROM access_grant WHERE kind = $1 AND keep = 1 ORDER BY unit"};
constexpr db::Statement select_kept_by{
    "select_kept_by", "SELECT kind, unit FROM access_grant WHERE person = $1 AND keep = 1 ORDER BY unit, kind"};

std::vector<Id> ids_from(const db::Rows& rows) {
  std::vector<Id> ids;
  for (const auto& row : rows) ids.push_back(row.integer(0));
  return ids;
}

}  // namespace

std::vector<Id> keepers(db::Tx& tx, std::string_view kind, Id unit) {
  return ids_from(tx.query(select_keepers, kind, unit));
}

std::vector<Id> kept_in(db::Tx& tx, std::string_view kind) { return ids_from(tx.query(select_kept_in, kind)); }

std::vector<Kept> kept_by(db::Tx& tx, Id person) {
  std::vector<Kept> kept;
  for (const auto& row : tx.query(select_kept_by, person)) kept.push_back({row.text(0), row.integer(1)});
  return kept;
}

}  // namespace zs::identity
