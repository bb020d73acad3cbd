#include <base/errors.h>
#include <notify/quiet.h>

#include <algorithm>

namespace zs::notify {
namespace quieting {

constexpr db::Statement select_quiet_notices{"select_quiet_notices",
                                             "SELECT about FROM quiet_notice WHERE person = $1 ORDER BY about"};
constexpr db::Statement delete_quiet_notices{"delete_quiet_notices", "DELETE FROM quiet_notice WHERE person = $1"};
constexpr db::Statement insert_quiet_notice{
    "insert_quiet_notice", "INSERT INTO quiet_notice (person, about) VALUES ($1, $2) ON CONFLICT DO NOTHING"};

}  // namespace quieting

QuietNotices quiet_of(db::Tx& tx, Id person) {
  QuietNotices out;
  for (const auto& row : tx.query(quieting::select_quiet_notices, person))
    out.items.push_back(static_cast<About>(row.integer(0)));
  return out;
}

Result<api::Subject> keep_quiet(db::Tx& tx, Id person, const QuietNotices& wanted) {
  if (std::ranges::find(wanted.items, About::clock) != wanted.items.end())
    return refuse(errors::invalid, {}, {{"/items", &errors::not_a_choice, {{"choices", "to_do, outcome, changed"}}}});
  tx.execute(quieting::delete_quiet_notices, person);
  for (auto about : wanted.items) tx.execute(quieting::insert_quiet_notice, person, static_cast<std::int64_t>(about));
  return api::Subject{person};
}

void add_quiet_routes(api::Routes& routes) {
  const auto signed_in = api::Authorisation::signed_in();
  routes.read<api::Nothing, QuietNotices>(
      "/notices/quiet", signed_in, "Of which notices the caller wants quiet.",
      [](db::Tx& tx, const api::Call& call, const api::Nothing&) -> Result<api::Answer<QuietNotices>> {
        return api::Answer<QuietNotices>(quiet_of(tx, call.caller.person));
      });
  routes.write<QuietNotices, QuietNotices>(
      http::Method::put, "/notices/quiet", signed_in, "Sets which notices lie in the caller's list as read.",
      [](db::Tx& tx, const api::Call& call, const QuietNotices& in) { return keep_quiet(tx, call.caller.person, in); },
      [](db::Tx& tx, const api::Call& call, const QuietNotices&, api::Subject) -> Result<api::Answer<QuietNotices>> {
        return api::Answer<QuietNotices>(quiet_of(tx, call.caller.person));
      });
}

}  // namespace zs::notify
