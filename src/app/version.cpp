#include <app/version.h>
#include <base/resource.h>
#include <crypto/crypto.h>

namespace zs::app {

std::string_view version() { return ZS_VERSION; }

std::string content_digest() {
  crypto::Sha256 digest;
  for (auto files : {resources::schemas(), resources::declarations(), resources::presets()})
    for (const auto& file : files) {
      digest.update(file.name);
      digest.update(file.bytes);
    }
  return digest.hex().substr(0, 16);
}

}  // namespace zs::app
