#include <flow/reader.h>

namespace zs::flow::parsing {
namespace {

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      std::size_t replaced = diagonal + (a[i - 1] != b[j - 1]);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row[b.size()];
}

}  // namespace

std::string did_you_mean(std::string_view word, const Names& known) {
  std::string_view best;
  std::size_t least = word.size() / 3 + 2;
  for (auto name : known)
    if (auto d = edit_distance(word, name); d < least) least = d, best = name;
  return best.empty() ? fmt::format("Known: {}.", fmt::join(known, ", ")) : fmt::format("Did you mean `{}`?", best);
}

}  // namespace zs::flow::parsing
