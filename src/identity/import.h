#pragma once
// People from the list of staff an office already has: CSV with the columns 工号, 姓名, 单位, 部门, 职务, 岗位, 手机,
// 邮箱, 人员类别 and, if wanted, 主要负责人 (是/否), 角色 (several by ；), 分管 (names of units by ；), 排序 (number).
// A row gives one person and one post; a second row with the same 工号 and another 单位/部门 gives him a further post.
// A dry run reports every row and changes nothing. A real run applies the good rows and reports the refused ones.

#include <api/caller.h>
#include <api/dto.h>
#include <base/error.h>
#include <db/db.h>

#include <boost/describe.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace zs::identity {

/// `ended`: somebody the list does not name any more.
enum class RowOutcome { created, updated, ended, unchanged, refused };
BOOST_DESCRIBE_ENUM(RowOutcome, created, updated, ended, unchanged, refused)

/// What a row changes: a column of the list, before and after.
struct FieldChange {
  std::string column;
  std::string before;
  std::string after;
};
BOOST_DESCRIBE_STRUCT(FieldChange, (), (column, before, after))

struct RowFault {
  std::string column;  // "单位"; empty: the whole row
  std::string detail;  // a sentence in the reader's language
};
BOOST_DESCRIBE_STRUCT(RowFault, (), (column, detail))

struct RowReport {
  std::int64_t line = 0;  // in the file, the header being line 1; 0: not in it
  std::string user_name;
  std::string name;
  RowOutcome outcome = RowOutcome::unchanged;
  std::vector<RowFault> faults;
  std::vector<FieldChange> changes;
};
BOOST_DESCRIBE_STRUCT(RowReport, (), (line, user_name, name, outcome, faults, changes))

struct ImportReport {
  bool dry_run = false;
  std::vector<RowReport> rows;
  int created = 0;
  int updated = 0;
  int ended = 0;
  int unchanged = 0;
  int refused = 0;
};
BOOST_DESCRIBE_STRUCT(ImportReport, (), (dry_run, rows, created, updated, ended, unchanged, refused))

/// How a list is taken. `complete`: whoever sits in an organ it names and is not in it has left; only while no row is
/// refused, so that nobody leaves by a slip of the pen.
struct ImportMode {
  bool dry_run = false;
  bool complete = false;
};

/// Runs the import inside `tx`; the caller rolls a dry run back. Service::publish(tx) is the caller's.
/// Errors: identity_import_not_utf8 (GBK: save as UTF-8), identity_import_no_header, identity_import_too_large.
Result<ImportReport> import_people(db::Tx& tx, const api::Call& call, IdSource& ids, std::string_view csv,
                                   const ImportMode& mode);

/// Splits CSV (RFC 4180: quotes, doubled quotes, line breaks inside quotes, CRLF or LF, optional BOM) into records with
/// the line each begins on. nullopt: a quote is never closed, at the line given back in `fault_line`.
struct CsvRecord {
  std::int64_t line;
  std::vector<std::string> cells;
};
std::optional<std::vector<CsvRecord>> parse_csv(std::string_view text, std::int64_t* fault_line = nullptr);

}  // namespace zs::identity
