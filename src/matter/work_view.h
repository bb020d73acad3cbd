#pragma once
// Filters of a list kept under a name (视图): each person's own, on every machine he sits at.

#include <api/api.h>
#include <matter/services.h>
#include <matter/views.h>

#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

/// `list`, `only`, `kind`, `q`: as `ListWorkItems`. Of a register `list` is ledger.KIND, and `query` holds its columns,
/// filters and order as the page's address has them: whoever reads it checks it.
struct KeepWorkView {
  std::string name;
  std::string list;
  std::optional<std::string> only;
  std::optional<std::string> kind;
  std::optional<std::string> q;
  std::optional<std::string> query;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "name") return {.max_length = 20};
    if (field == "q") return {.max_length = 100};
    if (field == "query") return {.max_length = 2000};
    return {.max_length = 80};
  }
};
BOOST_DESCRIBE_STRUCT(KeepWorkView, (), (name, list, only, kind, q, query))

struct OfWorkView {
  IdText id;
};
BOOST_DESCRIBE_STRUCT(OfWorkView, (), (id))

struct WorkView {
  IdText id;
  std::string name;
  std::string list;
  std::string only;
  std::string kind;
  std::string q;
  std::string query;
};
BOOST_DESCRIBE_STRUCT(WorkView, (), (id, name, list, only, kind, q, query))

struct WorkViews {
  std::vector<WorkView> items;
};
BOOST_DESCRIBE_STRUCT(WorkViews, (), (items))

/// In the order they were first kept.
WorkViews work_views(db::Tx& tx, Id person);
/// One of the same name in the same list is replaced. Errors: invalid, matter_views_full.
Result<api::Subject> keep_work_view(const Services& services, db::Tx& tx, const api::Call& call,
                                    const KeepWorkView& in);
/// Errors: not_found.
Result<api::Subject> forget_work_view(db::Tx& tx, const api::Call& call, const OfWorkView& in);

void add_desk_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
