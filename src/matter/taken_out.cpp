#include <base/errors.h>
#include <base/phrases.h>
#include <fmt/format.h>
#include <matter/org_view.h>
#include <matter/taken_out.h>
#include <matter/words.h>

namespace zs::matter {

std::string taken_out_by(const Services& services, const api::Call& call) {
  auto directory = services.directory();
  auto minutes = time_of_day(call.now).count();
  auto at = fmt::format("{} {:02}:{:02}", zs::to_text(date_of(call.now)), minutes / 60, minutes % 60);
  return say(phrases::ledger_export::taken_out,
             {{"who", person_name(*directory, call.caller.person)},
              {"unit", unit_name(*directory, call.caller.unit)},
              {"at", std::move(at)}},
             call.language);
}

std::string taken_out_name(const std::string& title, Instant now) {
  return title + " " + zs::to_text(date_of(now)) + ".xlsx";
}

Result<api::Answer<job::JobView>> taken_out_answer(db::Tx& tx, const api::Call& call, Id id) {
  auto job = job::find_of(tx, id, call.caller.person);
  if (!job) return refuse(errors::not_found);
  return api::Answer<job::JobView>(job::view_of(*job, call.now, call.language), 201);
}

}  // namespace zs::matter
