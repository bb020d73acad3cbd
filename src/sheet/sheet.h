#pragma once
// A table as a file for spreadsheet programs (.xlsx), written row by row in constant memory.

#include <base/time.h>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace zs::sheet {

/// Fen: shown in yuan with two decimals, and a number to calculate with.
struct Amount {
  std::int64_t fen = 0;
};
/// Nothing, a text, a whole number, an amount, a day, a moment (on the office's clock).
using Cell = std::variant<std::monostate, std::string, std::int64_t, Amount, Date, Instant>;

struct Column {
  std::string label;
  double width = 12;  // in characters
};

struct About {
  std::string title;  // above the table, and the sheet's name
  std::string note;   // below the title: who took it out and when, what it was narrowed by
  std::string author;
  std::string page;  // at the foot of printed pages; &P and &N stand for the page and how many there are
  Instant made_at{};
};

class Sheet {
 public:
  /// Makes or replaces the file. Throws std::runtime_error where that is impossible.
  Sheet(const std::string& path, const About& about, std::span<const Column> columns);
  ~Sheet();
  Sheet(const Sheet&) = delete;
  Sheet& operator=(const Sheet&) = delete;

  void row(std::span<const Cell> cells);
  /// A row that stands out: of a group or a total.
  void strong_row(std::span<const Cell> cells);
  /// A sentence on a row of its own.
  void remark(std::string_view text);
  /// Finishes the file; nothing may follow. Throws std::runtime_error where the disk refuses.
  void close();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace zs::sheet
