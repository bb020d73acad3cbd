#include <crypto/crypto.h>
#include <event/event.h>
#include <flow/effective.h>
#include <matter/editing.h>
#include <matter/errors.h>
#include <matter/org_view.h>
#include <matter/paper_rights.h>
#include <matter/versions.h>
#include <matter/words.h>

#include <set>

namespace zs::matter {
namespace {

constexpr int events_at_once = 500;
constexpr std::string_view digests_member = "bodies";

constexpr db::Statement select_text_digests{"select_text_digests", "SELECT digest FROM matter_text WHERE matter = $1"};

/// An event that changed the body.
struct Change {
  event::Event event;
  std::string digest;  // of the body; empty: it was emptied
  std::string kept;    // digest of the kept text the body stands in
};

std::string text_in(const json::object& object, std::string_view name) {
  const auto* value = object.if_contains(name);
  return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

std::optional<Change> change_of(event::Event event, const std::string& field) {
  const auto* digests = event.body.if_contains(digests_member);
  if (!digests || !digests->is_object() || !digests->get_object().contains(field)) return std::nullopt;
  auto digest = text_in(digests->get_object(), field), kept = text_in(event.body, "fields");
  return Change{std::move(event), std::move(digest), std::move(kept)};
}

/// All of them, or until the `wanted`th was found.
std::vector<Change> changes_of(db::Tx& tx, Id matter, const std::string& field, std::size_t wanted) {
  std::vector<Change> changes;
  for (std::int64_t seq = 0;;) {
    auto events = event::of_stream(tx, {event::StreamKind::matter, matter}, seq, events_at_once);
    bool more = static_cast<int>(events.size()) == events_at_once;
    for (auto& event : events) {
      seq = event.seq;
      if (auto change = change_of(std::move(event), field)) changes.push_back(std::move(*change));
      if (changes.size() == wanted) return changes;
    }
    if (!more) return changes;
  }
}

/// The matter, when the caller may see this body of it.
struct OpenBody {
  Matter matter;
  KindPtr kind;
  identity::Snapshot directory;
};

Result<OpenBody> open_body(const Services& services, db::Tx& tx, const api::Call& call, Id id,
                          const std::string& field) {
  auto matter = find_for(tx, id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto kind = services.kinds->of(matter->kind, matter->version);
  if (!sees_body(*kind, *matter, call.caller.person, field)) return no_body(field);
  return OpenBody{std::move(*matter), kind, services.directory()};
}

template <class Out>
void fill(Out& out, const OpenBody& reading, const Change& change, std::size_t index, api::Language language) {
  const auto& event = change.event;
  auto step = text_in(event.body, "step");
  if (step.empty()) step = reading.kind->flow.steps.front().name;
  out.version = static_cast<std::int64_t>(index) + 1;
  if (const auto* revision = event.body.if_contains("revision")) out.revision = revision->as_int64();
  out.at = event.at;
  out.person = {event.actor, person_name(*reading.directory, event.actor)};
  out.step_title = declared(flow::title_of(reading.kind->flow, reading.matter.flow, step), language);
  out.digest = change.digest;
}

std::optional<json::object> value_in(const std::optional<std::string>& kept, const std::string& field) {
  auto changes = kept ? parse_json(*kept) : std::nullopt;
  if (!changes || !changes->is_object()) return std::nullopt;
  const auto* value = changes->get_object().if_contains(field);
  return value && value->is_object() ? std::optional(value->get_object()) : std::nullopt;
}

std::string digest_of(const json::value* value) {
  return value && value->is_object() ? crypto::sha256_hex(canonical(*value)) : std::string();
}

template <class Out>
Result<api::Answer<Out>> replied(Result<Out> result) {
  if (!result) return Failure(result.error());
  return api::Answer<Out>(std::move(*result));
}

}  // namespace

json::object body_digests(const form::Form& form, const json::object& fields, const std::vector<std::string>& changed) {
  json::object digests;
  for (const auto& name : changed) {
    const auto* field = form.find(name);
    if (field && field->type == form::FieldType::body) digests[name] = digest_of(fields.if_contains(name));
  }
  return digests;
}

std::string check_digests(const json::object& event_body, const json::object& changes) {
  const auto* digests = event_body.if_contains(digests_member);
  if (!digests || !digests->is_object()) return {};
  for (const auto& [field, digest] : digests->get_object())
    if (digest != json::value(digest_of(changes.if_contains(field))))
      return "the digest of `" + std::string(field) + "` is not that of the text kept";
  return {};
}

Result<VersionList> versions(const Services& services, db::Tx& tx, const api::Call& call, const ListVersions& in) {
  auto reading = open_body(services, tx, call, in.id, in.field);
  if (!reading) return Failure(reading.error());
  std::set<std::string> kept;
  for (const auto& row : tx.query(select_text_digests, Id(in.id))) kept.insert(row.text(0));
  auto changes = changes_of(tx, in.id, in.field, 0);
  VersionList list;
  for (std::size_t i = 0; i < changes.size(); ++i) {
    auto& line = list.items.emplace_back();
    fill(line, *reading, changes[i], i, call.language);
    line.purged = !line.digest.empty() && !kept.contains(changes[i].kept);
  }
  return list;
}

Result<VersionView> version_view(const Services& services, db::Tx& tx, const api::Call& call, const OfVersion& in) {
  auto reading = open_body(services, tx, call, in.id, in.field);
  if (!reading) return Failure(reading.error());
  auto wanted = in.version > 0 ? static_cast<std::size_t>(in.version) : 0;
  auto changes = wanted > 0 ? changes_of(tx, in.id, in.field, wanted) : std::vector<Change>();
  if (wanted == 0 || changes.size() < wanted) return refuse(errors::not_found);
  VersionView out;
  fill(out, *reading, changes.back(), wanted - 1, call.language);
  out.value = value_in(kept_text(tx, in.id, changes.back().kept), in.field);
  out.purged = !out.digest.empty() && !out.value;
  return out;
}

void add_body_routes(api::Routes& routes, const Services& s) {
  routes.read<ListVersions, VersionList>(
      "/matters/{id}/versions", api::Authorisation::matter(), "The versions of a body, oldest first.",
      [s](db::Tx& tx, const api::Call& call, const ListVersions& in) { return replied(versions(s, tx, call, in)); });
  routes.read<OfVersion, VersionView>(
      "/matters/{id}/versions/{version}", api::Authorisation::matter(), "One version of a body, with its text.",
      [s](db::Tx& tx, const api::Call& call, const OfVersion& in) { return replied(version_view(s, tx, call, in)); });
  routes.write<SayEditing, EditingView>(
      http::Method::put, "/matters/{id}/editing", api::Authorisation::matter(),
      "Says that the caller is writing a body, or has stopped; no event.",
      [s](db::Tx& tx, const api::Call& call, const SayEditing& in) { return say_editing(s, tx, call, in); },
      [s](db::Tx& tx, const api::Call& call, const SayEditing& in, api::Subject) {
        return replied(editing_view(s, tx, call, in));
      });
}

}  // namespace zs::matter
