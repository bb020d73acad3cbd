#pragma once
// How the pages of a PDF look. Counted by the worker that also reads texts; drawn by poppler's `pdftoppm`, a program of
// its own that is walled in before it sees a byte (doorman.h). Where the machine has no such program or no such walls,
// no page is drawn.

#include <extract/extract.h>

#include <string>
#include <string_view>
#include <vector>

namespace zs::extract {

/// As it is looked at (turned, cut to what is shown), in points.
struct PageSize {
  int width = 595, height = 842;
  bool operator==(const PageSize&) const = default;
};

constexpr std::size_t most_pages_counted = 2000;

struct PageCount {
  enum class State {
    counted,
    encrypted,  // asks for a password
    too_large,  // the file, or its pages are too many
    damaged,
    not_started  // to be tried again
  };
  State state = State::damaged;
  std::vector<PageSize> pages;
  std::string reason;  // English, for the log
};

/// Blocks like `read`; any thread.
PageCount count_pages(const Starting& starting, const std::string& path, const std::stop_token& stop = {});

struct PageImage {
  enum class State {
    drawn,
    none,         // damaged, hostile, beyond the limits
    impossible,   // this machine has no program that draws, or no walls for it
    not_started,  // to be tried again
  };
  State state = State::none;
  std::string png;
  std::string reason;
};

/// What is drawn: the page from 1 on, and how many pixels wide and high.
struct Wanted {
  int page = 1;
  int width = 0, height = 0;
};

/// Not more than this many pixels, whatever the page's shape.
Wanted fitting(int page, const PageSize& size, int width);

/// What the worker says where the machine has no walls or no program that draws.
inline constexpr std::string_view no_walls = "no walls";

/// How the program is started that ends in `draw`.
Starting drawing(std::string program);
/// Blocks for seconds at most; any thread.
PageImage draw_page(const Starting& starting, const std::string& path, const Wanted& wanted,
                    const std::stop_token& stop = {});

/// What `zhongshu page-worker PAGE WIDTH HEIGHT` does: draws a page of the file on descriptor 0 as PNG to descriptor 1.
/// Never returns.
[[noreturn]] void draw(const char* page, const char* width, const char* height);

}  // namespace zs::extract
