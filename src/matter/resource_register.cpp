// Writing in the register of resources: each is one event on the resource's stream, and its row is locked first.
#include <base/errors.h>
#include <base/text.h>
#include <crypto/crypto.h>
#include <event/event.h>
#include <form/errors.h>
#include <identity/access.h>
#include <matter/errors.h>
#include <matter/resources.h>

namespace zs::matter {
namespace {

constexpr db::Statement select_keeps_sort{
    "select_keeps_sort", "SELECT 1 FROM access_grant WHERE person = $1 AND kind = $2 AND unit = $3 AND keep = 1"};

bool keeps_sort(db::Tx& tx, const api::Call& call, const std::string& sort, Id organ) {
  return tx.one(select_keeps_sort, call.caller.person, sort, organ).has_value();
}

Result<booking::Resource> locked_resource(db::Tx& tx, const api::Call& call, Id id) {
  auto resource = booking::lock(tx, id);
  if (!resource || !keeps_sort(tx, call, resource->sort, resource->organ)) return refuse(errors::not_found);
  return std::move(*resource);
}

std::string trimmed_text(const std::optional<std::string>& text) { return std::string(text ? trim(*text) : ""); }

/// A blank, or a secrecy mark in people's own words.
void check_words(std::vector<FieldFault>& faults, std::string pointer, std::string_view text, bool needed) {
  if (form::carries_secrecy_mark(text)) faults.push_back({pointer, &errors::form_secrecy_mark, {}});
  if (needed && text.empty()) faults.push_back({std::move(pointer), &errors::required, {}});
}

/// What both ways of entering one say of it, laid over the resource; all faults.
template <class In>
std::vector<FieldFault> lay_over(const Services& services, const ResourceSort& sort, booking::Resource& r,
                                 const In& in) {
  std::vector<FieldFault> faults;
  r.name = std::string(trim(in.name));
  r.place = trimmed_text(in.place);
  r.capacity = in.capacity.value_or(0);
  r.equipment.clear();
  for (const auto& word : in.equipment.value_or(std::vector<std::string>()))
    if (auto plain = std::string(trim(word)); !plain.empty()) r.equipment.push_back(std::move(plain));
  r.keeper = in.keeper ? Id(*in.keeper) : no_id;
  r.before = std::chrono::minutes(in.minutes_before.value_or(0));
  r.after = std::chrono::minutes(in.minutes_after.value_or(0));
  r.shared = in.shared.value_or(false);
  check_words(faults, "/name", r.name, true);
  check_words(faults, "/place", r.place, false);
  for (const auto& word : r.equipment) check_words(faults, "/equipment", word, false);
  if (r.keeper != no_id && !services.directory()->person(r.keeper))
    faults.push_back({"/keeper", &errors::resource_keeper_gone, {}});
  auto cleaned = form::clean(sort.form, in.details.value_or(json::object()));
  for (const auto& field : sort.form.fields)
    if (field.required && !cleaned.fields.contains(field.name))
      cleaned.faults.push_back({"/fields/" + field.name, &errors::required, {}});
  for (auto& fault : cleaned.faults) {
    fault.pointer = "/details" + fault.pointer.substr(std::string_view("/fields").size());
    faults.push_back(std::move(fault));
  }
  r.details = canonical(cleaned.fields);
  return faults;
}

json::object body_of_resource(const booking::Resource& r) {
  return {{"sort", r.sort},
          {"organ", zs::to_text(r.organ)},
          {"name", r.name},
          {"place", r.place},
          {"capacity", r.capacity},
          {"equipment", json::array(r.equipment.begin(), r.equipment.end())},
          {"details", crypto::sha256_hex(r.details)},
          {"shared", r.shared}};
}

struct Registering {
  const Services& services;
  db::Tx& tx;
  const api::Call& call;
};

api::Subject registered(const Registering& w, const booking::Resource& r, const char* verb, json::object body) {
  event::append(w.tx, w.call, w.services.ids->next(w.call.now),
                {{event::StreamKind::ledger, r.id}, verb, std::move(body)});
  w.tx.after_commit([names = w.services.resources, id = r.id, name = r.name] { names->put(id, name); });
  if (w.services.wake) w.tx.after_commit(w.services.wake);
  return {r.id};
}

template <class Write>
Result<api::Nothing> written_once(db::Tx& tx, Write write) {
  if (tx.attempt(write)) return refuse(errors::invalid, {}, {{"/name", &errors::resource_name_taken, {}}});
  return api::Nothing{};
}

}  // namespace

Result<api::Subject> new_resource(const Services& services, db::Tx& tx, const api::Call& call, const NewResource& in) {
  const auto* sort = services.kinds->resource_sort(in.sort);
  if (!sort || !keeps_sort(tx, call, in.sort, in.organ)) return refuse(errors::not_found);
  booking::Resource r;
  r.id = services.ids->next(call.now);
  r.sort = in.sort;
  r.organ = in.organ;
  auto faults = lay_over(services, *sort, r, in);
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  auto written = written_once(tx, [&] { booking::insert(tx, r); });
  if (!written) return Failure(written.error());
  return registered({services, tx, call}, r, "add_resource", body_of_resource(r));
}

Result<api::Subject> change_resource(const Services& services, db::Tx& tx, const api::Call& call,
                                     const ChangeResource& in) {
  auto r = locked_resource(tx, call, in.id);
  if (!r) return Failure(r.error());
  const auto* sort = services.kinds->resource_sort(r->sort);
  if (!sort || r->retired_at) return refuse(errors::not_found);
  if (r->revision != in.revision) return refuse(errors::resource_changed);
  auto faults = lay_over(services, *sort, *r, in);
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  r->revision += 1;
  auto written = written_once(tx, [&] { booking::update(tx, *r); });
  if (!written) return Failure(written.error());
  return registered({services, tx, call}, *r, "change_resource", body_of_resource(*r));
}

Result<api::Subject> close_resource(const Services& services, db::Tx& tx, const api::Call& call,
                                    const CloseResource& in) {
  auto r = locked_resource(tx, call, in.id);
  if (!r) return Failure(r.error());
  std::vector<FieldFault> faults;
  booking::Closing closing{services.ids->next(call.now), r->id, {in.from, in.until}, std::string(trim(in.reason)),
                           call.caller.person};
  check_words(faults, "/reason", closing.reason, true);
  if (closing.span.empty()) faults.push_back({"/until", &errors::form_interval_reversed, {}});
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  booking::insert(tx, closing);
  return registered({services, tx, call}, *r, "close_resource",
                    {{"closing", zs::to_text(closing.id)},
                     {"from", to_rfc3339(closing.span.from)},
                     {"until", to_rfc3339(closing.span.until)},
                     {"reason", crypto::sha256_hex(closing.reason)}});
}

Result<api::Subject> open_resource(const Services& services, db::Tx& tx, const api::Call& call,
                                   const OpenResource& in) {
  auto r = locked_resource(tx, call, in.id);
  if (!r) return Failure(r.error());
  if (!booking::remove_closing(tx, r->id, in.closing)) return refuse(errors::not_found);
  return registered({services, tx, call}, *r, "open_resource", {{"closing", zs::to_text(Id(in.closing))}});
}

Result<api::Subject> retire_resource(const Services& services, db::Tx& tx, const api::Call& call,
                                     const RetireResource& in) {
  auto r = locked_resource(tx, call, in.id);
  if (!r) return Failure(r.error());
  std::vector<FieldFault> faults;
  check_words(faults, "/reason", trim(in.reason), true);
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  if (r->retired_at || booking::booked_after(tx, r->id, call.now))
    return refuse(errors::resource_booked, {{"name", r->name}});
  r->retired_at = call.now;
  r->revision += 1;
  booking::update(tx, *r);
  return registered({services, tx, call}, *r, "retire_resource", {{"reason", crypto::sha256_hex(trim(in.reason))}});
}

}  // namespace zs::matter
