#include <base/errors.h>
#include <search/search.h>

#include <algorithm>
#include <optional>

namespace zs::search {
namespace {

// Quotation marks of either side are one sign: who opens one and closes with another means the same.
constexpr std::string_view quotes[] = {"\"", "“", "”", "＂", "「", "」", "『", "』", "„", "‟"};
constexpr std::string_view spaces[] = {" ", "\t", "\n", "\r", "　", "\u00A0", "\u2002", "\u2003", "\u2009"};

template <std::size_t N>
std::size_t length_of_any(const std::string_view (&signs)[N], std::string_view text) {
  for (auto sign : signs)
    if (text.starts_with(sign)) return sign.size();
  return 0;
}

std::vector<std::string> words_of(std::string_view typed) {
  std::vector<std::string> words(1);
  bool quoted = false;
  while (!typed.empty()) {
    const auto quote = length_of_any(quotes, typed), space = quote ? 0 : length_of_any(spaces, typed);
    if (quote) quoted = !quoted;
    if (quote || (space && !quoted))
      words.emplace_back();
    else
      words.back().append(typed.substr(0, space ? space : 1));
    typed.remove_prefix(std::max<std::size_t>({quote, space, 1}));
  }
  return words;
}

int count_terms(std::string_view plain) {
  int count = 0;
  terms(plain, TermsOf::phrase, [&](std::string_view) { ++count; });
  return count;
}

Phrase phrase_of(std::string plain, Within within) {
  Phrase phrase;
  phrase.needle = plain;
  if (!begins_with_han(plain)) phrase.needle.insert(phrase.needle.begin(), ' ');
  if (!ends_with_han(plain)) phrase.needle += ' ';
  phrase.begins = ends_with_single_han(plain);
  phrase.terms = count_terms(plain);
  phrase.within = phrase.begins && phrase.terms == 1 ? Within::title : within;
  phrase.plain = std::move(plain);
  return phrase;
}

std::string padded(std::string_view text) { return " " + plain_text(text) + " "; }

bool in(std::string_view padded_text, const Phrase& phrase) {
  return padded_text.find(phrase.needle) != std::string_view::npos;
}

/// A line for each part, the title first, then the number.
std::string_view part_of(std::string_view kept_plain, Within within) {
  if (within == Within::text) return kept_plain;
  const auto title = kept_plain.find('\n');
  return kept_plain.substr(0, within == Within::title ? title : kept_plain.find('\n', title + 1));
}

}  // namespace

std::string_view to_text(Part part) {
  constexpr std::string_view names[] = {"title", "number", "body", "opinion", "file"};
  return names[static_cast<std::size_t>(part)];
}

Result<Query> parse(std::string_view typed, Within within) {
  Query query;
  query.within = within;
  for (const auto& word : words_of(typed)) {
    auto plain = plain_text(word);
    const bool known = std::any_of(query.phrases.begin(), query.phrases.end(),
                                   [&](const Phrase& phrase) { return phrase.plain == plain; });
    if (plain.empty() || known) continue;
    if (query.phrases.size() == most_phrases)
      return refuse(errors::invalid, {}, {{"/q", &errors::too_many, {{"max", std::to_string(most_phrases)}}}});
    query.phrases.push_back(phrase_of(std::move(plain), within));
  }
  return query;
}

bool Query::certain(db::Backend backend) const {
  return backend == db::Backend::sqlite ||
         std::all_of(phrases.begin(), phrases.end(), [](const Phrase& phrase) { return phrase.terms == 1; });
}

bool Query::holds(std::string_view kept_plain) const {
  return std::all_of(phrases.begin(), phrases.end(),
                     [&](const Phrase& phrase) { return in(part_of(kept_plain, phrase.within), phrase); });
}

int score(std::string_view title, std::string_view number, const Query& query) {
  const auto plain_title = padded(title), plain_number = padded(number);
  int in_either = 0;
  for (const auto& phrase : query.phrases) in_either += in(plain_title, phrase) || in(plain_number, phrase);
  if (in_either == 0) return 0;
  return in_either == static_cast<int>(query.phrases.size()) ? 2 : 1;
}

}  // namespace zs::search
