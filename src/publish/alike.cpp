#include <base/terms.h>
#include <publish/alike.h>

#include <algorithm>
#include <map>
#include <string>

namespace zs::publish {
namespace {

struct Pairs {
  std::map<std::string, int> of;
  int all = 0;
};

/// What search cuts a text into: of 汉字 every two neighbours, of letters and figures whole runs.
Pairs pairs_of(std::string_view text) {
  Pairs out;
  terms(plain_text(text), TermsOf::phrase, [&](std::string_view term) {
    ++out.of[std::string(term)];
    ++out.all;
  });
  return out;
}

}  // namespace

int alike(std::string_view a, std::string_view b) {
  const auto one = pairs_of(a), other = pairs_of(b);
  if (one.all + other.all == 0) return 0;
  int common = 0;
  for (const auto& [pair, times] : one.of)
    if (auto found = other.of.find(pair); found != other.of.end()) common += std::min(times, found->second);
  return 200 * common / (one.all + other.all);
}

}  // namespace zs::publish
