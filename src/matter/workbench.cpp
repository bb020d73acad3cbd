#include <matter/deliver.h>
#include <matter/list.h>
#include <matter/workbench.h>

#include <algorithm>
#include <array>

namespace zs::matter {
namespace {

constexpr int rows_of_a_part = 6;

bool is_leader(const identity::Directory& directory, const api::Caller& caller) {
  return std::ranges::any_of(caller.posts, [&](Id id) {
    const auto* post = directory.post(id);
    const auto* unit = post ? directory.unit(post->unit) : nullptr;
    return unit && ((post->head && unit->is_organ) || !post->in_charge_of.empty());
  });
}

}  // namespace

Result<Workbench> workbench(const Services& services, db::Tx& tx, const api::Call& call) {
  Workbench out;
  out.leader = is_leader(*services.directory(), call.caller);
  const std::array<std::pair<const char*, std::vector<WorkItemView>*>, 3> parts{
      {{"pending", &out.pending}, {"to_read", &out.to_read}, {"in_progress", &out.away}}};
  for (auto [list, lines] : parts) {
    ListWorkItems in;
    in.list = list;
    in.limit = rows_of_a_part;
    auto page = work_lines(services, tx, call, in);
    if (!page) return Failure(page.error());
    *lines = std::move(page->items);
  }
  out.counts = list_counts(tx, call.caller.person, call.now);
  out.to_sign = waiting_at_doors(tx, call.caller.person);
  out.days = my_days(services, tx, call);
  for (const auto& notice : notify::of_person(tx, call.caller.person, no_id, rows_of_a_part))
    out.notices.push_back(notify::view_of(notice, call.language));
  return out;
}

}  // namespace zs::matter
