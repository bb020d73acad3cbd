#include <crypto/crypto.h>
#include <matter/frozen.h>

namespace zs::matter {

Frozen freeze(const form::Form& form, const flow::Step& step, const json::object& fields, const flow::Handler& by,
              Instant at) {
  Frozen frozen{step.name, by, at, {}};
  for (const auto& name : step.freezes)
    if (const auto* field = form.find(name))
      frozen.digests[name] = crypto::sha256_hex(form::substance(*field, fields));
  return frozen;
}

std::vector<std::string> changed_since(const form::Form& form, const Frozen& frozen, const json::object& fields) {
  std::vector<std::string> names;
  for (const auto& [name, digest] : frozen.digests) {
    const auto* field = form.find(name);
    if (field && crypto::sha256_hex(form::substance(*field, fields)) != digest) names.push_back(name);
  }
  return names;
}

std::string digest_of(const Frozen& frozen) {
  json::object digests;
  for (const auto& [name, digest] : frozen.digests) digests[name] = digest;
  return crypto::sha256_hex(canonical(digests));
}

json::object as_json(const Frozen& frozen) {
  json::object digests;
  for (const auto& [name, digest] : frozen.digests) digests[name] = digest;
  return {{"step", frozen.step},
          {"by", zs::to_text(frozen.by.person)},
          {"post", zs::to_text(frozen.by.post)},
          {"at", to_millis(frozen.at)},
          {"digests", std::move(digests)}};
}

std::optional<Frozen> frozen_from_json(const json::value& value) {
  if (!value.is_object()) return std::nullopt;
  const auto& object = value.get_object();
  const auto* step = object.if_contains("step");
  const auto* by = object.if_contains("by");
  const auto* post = object.if_contains("post");
  const auto* at = object.if_contains("at");
  const auto* digests = object.if_contains("digests");
  if (!step || !by || !post || !at || !digests || !digests->is_object()) return std::nullopt;
  auto person = id_from_text(by->as_string());
  auto as = id_from_text(post->as_string());
  if (!person || !as) return std::nullopt;
  Frozen frozen{std::string(step->as_string()), {*person, *as}, from_millis(at->as_int64()), {}};
  for (const auto& [name, digest] : digests->get_object()) frozen.digests[std::string(name)] = digest.as_string();
  return frozen;
}

}  // namespace zs::matter
