#include <search/search.h>

#include <algorithm>

namespace zs::search {
namespace {

// Characters before the first hit and in all.
constexpr std::size_t characters_before = 24, characters_shown = 110;

struct Range {
  std::size_t begin = 0, end = 0;
};

/// Hits of all phrases as ranges of the text itself, in order, none touching another.
std::vector<Range> hits_in(std::string_view text, const Query& query) {
  Origin origin;
  const auto padded = " " + plain_text(text, &origin) + " ";
  std::vector<Range> hits;
  for (const auto& phrase : query.phrases) {
    const auto lead = static_cast<std::size_t>(phrase.needle.front() == ' ');
    for (auto at = padded.find(phrase.needle); at != std::string::npos; at = padded.find(phrase.needle, at + 1)) {
      const auto first = at + lead - 1;  // in the plain text, which begins after the padding
      const auto last = first + phrase.plain.size() - 1;
      hits.push_back({origin.begin[first], origin.end[last]});
    }
  }
  std::sort(hits.begin(), hits.end(), [](const Range& a, const Range& b) { return a.begin < b.begin; });
  std::vector<Range> merged;
  for (const auto& hit : hits)
    if (!merged.empty() && hit.begin <= merged.back().end)
      merged.back().end = std::max(merged.back().end, hit.end);
    else
      merged.push_back(hit);
  return merged;
}

bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

std::size_t back(std::string_view text, std::size_t at, std::size_t characters) {
  while (at > 0 && characters > 0) characters -= begins_character(text[--at]);
  return at;
}

std::size_t forth(std::string_view text, std::size_t at, std::size_t characters) {
  for (; at < text.size(); ++at)
    if (begins_character(text[at]) && characters-- == 0) break;
  return at;
}

/// White space of any length is one space; control characters and what is not UTF-8 do not come here.
std::string in_one_line(std::string_view text) {
  std::string out;
  for (char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space)
      out += c;
    else if (out.empty() || out.back() != ' ')
      out += ' ';
  }
  return out;
}

void add(std::vector<Piece>& pieces, std::string_view text, bool hit) {
  if (!text.empty()) pieces.push_back({in_one_line(text), hit});
}

}  // namespace

std::vector<Piece> snippet(std::string_view text, const Query& query) {
  const auto hits = hits_in(text, query);
  if (hits.empty()) return {};
  const auto begin = back(text, hits.front().begin, characters_before);
  const auto end = std::max(forth(text, begin, characters_shown), hits.front().end);
  std::vector<Piece> pieces;
  if (begin > 0) pieces.push_back({"…", false});
  auto at = begin;
  for (const auto& hit : hits) {
    if (hit.end > end) break;
    add(pieces, text.substr(at, hit.begin - at), false);
    add(pieces, text.substr(hit.begin, hit.end - hit.begin), true);
    at = hit.end;
  }
  add(pieces, text.substr(at, end - at), false);
  if (end < text.size()) pieces.push_back({"…", false});
  return pieces;
}

}  // namespace zs::search
