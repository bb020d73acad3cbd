#include <crypto/crypto.h>
#include <survey/sample.h>

#include <algorithm>
#include <string>

namespace zs::survey {

std::vector<Id> draw(std::vector<Id> from, std::size_t count, std::string_view seed) {
  std::vector<std::pair<std::string, Id>> lots;
  for (Id one : from) lots.emplace_back(crypto::sha256_hex(std::string(seed) + ":" + zs::to_text(one)), one);
  std::ranges::sort(lots);
  lots.resize(std::min(count, lots.size()));
  std::vector<Id> drawn;
  for (const auto& lot : lots) drawn.push_back(lot.second);
  std::ranges::sort(drawn);
  return drawn;
}

}  // namespace zs::survey
