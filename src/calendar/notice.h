#pragma once
// A year's notice from the files it is passed around in: the JSON of this folder, a table (CSV) and a calendar (ICS).
// All three become the one JSON that `import` reads, so that there is one set of rules for what a year must say.

#include <base/error.h>
#include <base/json.h>

#include <string>
#include <string_view>

namespace zs::calendar {

/// `source` names the notice where the file itself does not (CSV, ICS). The year is that of its first day. Of a CSV the
/// first line names the columns: 日期 (or date), 名称 (or name), 放假 (or off: 是/否, true/false, 休/班). Of an ICS
/// each VEVENT is a span; its SUMMARY tells by 班 that it is worked. Days off that fall on a weekend are left out: only
/// what differs from the weekday is kept. Errors: calendar_year_invalid.
Result<json::value> notice_from_text(std::string_view text, std::string_view source);

}  // namespace zs::calendar
