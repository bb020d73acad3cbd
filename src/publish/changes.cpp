#include <base/text.h>
#include <publish/changes.h>

#include <algorithm>

namespace zs::publish {
namespace {

/// So many bytes at their beginning make two lines one: three characters, as of an article's number.
constexpr std::size_t alike_bytes = 9;
/// Longer texts are not laid out line by line: everything went, everything came.
constexpr std::size_t most_lines = 1000;

bool begin_alike(std::string_view a, std::string_view b) {
  const auto n = std::min({a.size(), b.size(), alike_bytes});
  return n == alike_bytes ? a.substr(0, n) == b.substr(0, n) : a == b;
}

/// What stands between two stretches that stayed, put beside each other.
void lay(std::vector<ChangedLine>& out, std::vector<std::string>& gone, std::vector<std::string>& come) {
  std::size_t from = 0;
  for (auto& line : gone) {
    std::size_t match = from;
    while (match < come.size() && !begin_alike(line, come[match])) ++match;
    if (match == come.size()) {
      out.push_back({Changed::removed, std::move(line), {}});
      continue;
    }
    for (; from < match; ++from) out.push_back({Changed::added, {}, std::move(come[from])});
    out.push_back({Changed::rewritten, std::move(line), std::move(come[from++])});
  }
  for (; from < come.size(); ++from) out.push_back({Changed::added, {}, std::move(come[from])});
  gone.clear();
  come.clear();
}

/// How many lines the rests of both have in common, by where these rests begin.
using Lengths = std::vector<std::vector<int>>;
Lengths common(const std::vector<std::string>& before, const std::vector<std::string>& after) {
  Lengths lengths(before.size() + 1, std::vector<int>(after.size() + 1, 0));
  for (auto i = before.size(); i-- > 0;)
    for (auto j = after.size(); j-- > 0;)
      lengths[i][j] = before[i] == after[j] ? lengths[i + 1][j + 1] + 1
                                            : std::max(lengths[i + 1][j], lengths[i][j + 1]);
  return lengths;
}

}  // namespace

std::string_view to_text(Changed changed) {
  switch (changed) {
    case Changed::same: return "same";
    case Changed::removed: return "removed";
    case Changed::added: return "added";
    case Changed::rewritten: return "rewritten";
  }
  return "same";
}

std::vector<ChangedLine> changes(const std::vector<std::string>& before, const std::vector<std::string>& after) {
  std::vector<ChangedLine> out;
  std::vector<std::string> gone, come;
  std::size_t i = 0, j = 0;
  if (before.size() <= most_lines && after.size() <= most_lines) {
    const auto lengths = common(before, after);
    while (i < before.size() && j < after.size()) {
      if (before[i] == after[j]) {
        lay(out, gone, come);
        out.push_back({Changed::same, before[i], after[j]});
        ++i, ++j;
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
        gone.push_back(before[i++]);
      } else {
        come.push_back(after[j++]);
      }
    }
  }
  gone.insert(gone.end(), before.begin() + static_cast<std::ptrdiff_t>(i), before.end());
  come.insert(come.end(), after.begin() + static_cast<std::ptrdiff_t>(j), after.end());
  lay(out, gone, come);
  return out;
}

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> out;
  while (!text.empty()) {
    const auto end = text.find('\n');
    if (std::string line(trim(text.substr(0, end))); !line.empty()) out.push_back(std::move(line));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return out;
}

}  // namespace zs::publish
