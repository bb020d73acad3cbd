#pragma once
// A register taken out as a table (.xlsx), exactly as the caller sees it: his columns, lines, order, groups and sums.
// Short ones are made within the request, long ones are a job.

#include <job/tray.h>
#include <job/views.h>
#include <matter/ledger_list.h>
#include <sheet/sheet.h>

namespace zs::matter {

/// `columns`: of `ListLedger`, in their order; none: all of them. `limit` and `cursor` mean nothing here.
struct ExportLedger : ListLedger {
  std::optional<std::vector<std::string>> columns;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "columns") return {.max_length = 64, .max_items = 40};
    return ListLedger::rule(field);
  }
};
BOOST_DESCRIBE_STRUCT(ExportLedger, (ListLedger), (columns))

/// The kind of job, as `Tray` knows it.
inline constexpr std::string_view ledger_job = "ledger";

/// A run begun in the background. Errors: job_no_person; invalid, once the declaration has changed.
job::Begin ledger_run(const Services& services);

/// `POST /ledgers/{kind}/exports`: up to `direct_lines` are written while the caller waits. `tray` outlives the table.
void add_export_routes(api::Routes& routes, const Services& services, job::Tray& tray, std::int64_t direct_lines);

}  // namespace zs::matter
