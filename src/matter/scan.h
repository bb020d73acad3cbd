#pragma once
// What was printed comes back on paper (扫描件归件): the scanned sheet becomes a file of its matter, and the trail says
// who put it there. Which matter it is, the code on the sheet says; the page reads it.

#include <api/dto.h>
#include <matter/services.h>

#include <boost/describe.hpp>

namespace zs::matter {

struct FileScan {
  api::IdText id;
  api::IdText file;  // uploaded by the caller, part of nothing yet
};
BOOST_DESCRIBE_STRUCT(FileScan, (), (id, file))

/// The field under which a matter keeps such files; no form has it.
inline constexpr std::string_view scan_field = "scan";

/// POST /matters/{id}/scans: its starter, a present handler or who keeps the register, whatever state it is in once it
/// was submitted. Errors: not_found, matter_not_registry, file_not_yours.
Result<api::Subject> file_scan(const Services& services, db::Tx& tx, const api::Call& call, const FileScan& in);

}  // namespace zs::matter
