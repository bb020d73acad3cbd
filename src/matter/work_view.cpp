#include <matter/errors.h>
#include <matter/work_view.h>

#include <algorithm>

namespace zs::matter {
namespace {

constexpr std::size_t most_views = 20;  // of a list

constexpr db::Statement select_work_views{
    "select_work_views",
    "SELECT id, name, list, only_what, kind, q, query FROM work_view WHERE person = $1 ORDER BY id"};
constexpr db::Statement upsert_work_view{
    "upsert_work_view",
    "INSERT INTO work_view (id, person, name, list, only_what, kind, q, query) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) "
    "ON CONFLICT (person, list, name) DO UPDATE SET only_what = excluded.only_what, kind = excluded.kind, q = "
    "excluded.q, query = excluded.query"};
constexpr db::Statement delete_work_view{"delete_work_view", "DELETE FROM work_view WHERE id = $1 AND person = $2"};

bool only_blank(std::string_view text) { return text.find_first_not_of(' ') == std::string_view::npos; }

}  // namespace

WorkViews work_views(db::Tx& tx, Id person) {
  WorkViews out;
  for (const auto& row : tx.query(select_work_views, person))
    out.items.push_back({row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5),
                         row.text(6)});
  return out;
}

Result<api::Subject> keep_work_view(const Services& services, db::Tx& tx, const api::Call& call,
                                    const KeepWorkView& in) {
  if (only_blank(in.name)) return refuse(errors::invalid, {}, {{"/name", &errors::required, {}}});
  auto kept = work_views(tx, call.caller.person).items;
  std::erase_if(kept, [&](const WorkView& one) { return one.list != in.list; });
  bool known = std::ranges::any_of(kept, [&](const WorkView& one) { return one.name == in.name; });
  if (!known && kept.size() >= most_views)
    return refuse(errors::matter_views_full, {{"most", std::to_string(most_views)}});
  tx.execute(upsert_work_view, services.ids->next(call.now), call.caller.person, in.name, in.list,
             in.only.value_or(""), in.kind.value_or(""), in.q.value_or(""), in.query.value_or(""));
  return api::Subject{};
}

Result<api::Subject> forget_work_view(db::Tx& tx, const api::Call& call, const OfWorkView& in) {
  if (tx.execute(delete_work_view, Id(in.id), call.caller.person) == 0) return refuse(errors::not_found);
  return api::Subject{};
}

}  // namespace zs::matter
