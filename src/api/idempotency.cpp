#include <api/idempotency.h>
#include <crypto/crypto.h>

#include <algorithm>

namespace zs::api {

bool valid_idempotency_key(std::string_view key) {
  return !key.empty() && key.size() <= 128 &&
         std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

std::string request_digest(std::string_view method, std::string_view target, std::string_view body) {
  crypto::Sha256 sha;
  for (auto part : {method, target, body}) {
    sha.update(std::to_string(part.size()));
    sha.update(":");
    sha.update(part);
  }
  return sha.hex();
}

}  // namespace zs::api
