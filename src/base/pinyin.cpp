#include <base/pinyin.h>

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace zs {
namespace {

struct Syllable {
  std::string_view letters;
  std::u32string_view characters;
};
constexpr Syllable syllables[] = {
#include <base/pinyin.def>
};

using Reading = std::pair<char32_t, std::string_view>;

std::vector<Reading> by_character() {
  std::vector<Reading> all;
  for (const auto& syllable : syllables)
    for (auto character : syllable.characters) all.emplace_back(character, syllable.letters);
  std::sort(all.begin(), all.end());
  return all;
}

using Readings = std::vector<std::string_view>;

Readings readings_of(char32_t c) {
  static const std::vector<Reading> all = by_character();
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
  if (c < 0x80) {
    const auto at = letters.find(static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c));
    return at == std::string_view::npos ? Readings() : Readings{letters.substr(at, 1)};
  }
  Readings readings;
  for (auto at = std::lower_bound(all.begin(), all.end(), Reading{c, {}}); at != all.end() && at->first == c; ++at)
    readings.push_back(at->second);
  return readings;
}

/// What each sign of the name may be read as; signs without a reading are left out.
using Name = std::vector<Readings>;

Name read(std::string_view name) {
  Name out;
  while (!name.empty()) {
    utf8proc_int32_t c = 0;
    const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(name.data()),
                                       static_cast<utf8proc_ssize_t>(name.size()), &c);
    name.remove_prefix(used > 0 ? static_cast<std::size_t>(used) : 1);
    auto readings = used > 0 ? readings_of(static_cast<char32_t>(c)) : Readings();
    if (!readings.empty()) out.push_back(std::move(readings));
  }
  return out;
}

std::size_t in_common(std::string_view a, std::string_view b) {
  return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin());
}

/// Numbers of letters a way of reading has used up so far, as bits.
using Used = std::uint64_t;
constexpr std::size_t longest = 40;

/// After one more character: its first letter, its whole reading, or all that is left.
Used after(Used before, std::string_view letters, const Readings& readings) {
  Used out = 0;
  for (std::size_t used = 0; used < letters.size(); ++used) {
    if (!(before >> used & 1)) continue;
    const auto left = letters.substr(used);
    for (auto reading : readings) {
      const auto most = in_common(left, reading);
      const std::size_t first = reading.size() > 1 && reading[1] == 'h' ? 2 : 1;
      for (auto take : {std::size_t{1}, first, reading.size(), left.size()})
        if (take <= most) out |= Used{1} << (used + take);
    }
  }
  return out;
}

}  // namespace

Spelt spelt(std::string_view letters, std::string_view name) {
  if (letters.empty() || letters.size() > longest) return Spelt::no;
  Spelt best = Spelt::no;
  Used used = 1;
  const auto characters = read(name);
  for (std::size_t i = 0; i < characters.size() && used; ++i) {
    used = after(used, letters, characters[i]);
    if (used >> letters.size() & 1) best = i + 1 == characters.size() ? Spelt::whole : std::max(best, Spelt::begins);
  }
  return best;
}

}  // namespace zs
