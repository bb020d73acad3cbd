#pragma once
// Texts that look like an office's to an index: words of office life and forty thousand made-up ones, as frequent as
// words are (Zipf), in sentences. Everyday words are more frequent than in life, so the figures err on the bad side.

#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace zs::bench {

class Papers {
 public:
  explicit Papers(std::uint64_t seed);
  /// "关于…的通知".
  std::string title();
  /// About `characters` of them.
  std::string body(std::size_t characters);
  /// `length` characters that stand together somewhere in this text, without punctuation; empty: none found.
  std::string piece_of(const std::string& text, std::size_t length);

 private:
  const std::string& word();
  std::size_t below(std::size_t end) { return static_cast<std::size_t>(random_() % end); }

  std::mt19937_64 random_;
  std::vector<std::string> words_;
  std::vector<double> up_to_;  // cumulated frequency by rank
};

}  // namespace zs::bench
