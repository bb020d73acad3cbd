#include <base/errors.h>
#include <content/content.h>
#include <matter/errors.h>
#include <matter/link.h>
#include <matter/scan.h>

namespace zs::matter {

Result<api::Subject> file_scan(const Services& services, db::Tx& tx, const api::Call& call, const FileScan& in) {
  auto matter = lock_for(tx, in.id, call.caller.person);
  if (!matter || matter->state == "draft") return refuse(errors::not_found);
  auto kind = services.kinds->of(matter->kind, matter->version);
  if (!may_add_to(tx, *kind, *matter, call.caller.person)) return refuse(errors::matter_not_registry);
  auto taken = content::attach(tx, call.caller.person, in.file, matter->id, scan_field);
  if (!taken) return refuse(errors::invalid, {}, {{"/file", taken.error().kind, {}}});
  json::object body{{"file", zs::to_text(Id(in.file))}};
  matter->head = event::append(tx, call, services.ids->next(call.now), matter->head,
                               {{event::StreamKind::matter, matter->id}, "file_scan", std::move(body)});
  update(tx, *matter);
  return api::Subject{matter->id};
}

}  // namespace zs::matter
