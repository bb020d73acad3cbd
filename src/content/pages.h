#pragma once
// How attached files look, page by page: counted and drawn by workers when somebody turns to a page, and kept in memory
// alone, by their contents' digest. Nothing of it reaches the disk, ours or a reader's.

#include <content/content.h>
#include <content/recent.h>
#include <extract/pages.h>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

namespace zs::content {

/// How a file is looked at without the program that wrote it.
enum class ShownAs { pages, picture, text, nothing };
std::string_view name_of(ShownAs shown);
ShownAs shown_as(std::string_view media_type);

/// The workers; both block. Ended early when a stop is requested.
struct Drawing {
  std::function<extract::PageCount(const std::string& path, std::stop_token)> count;
  std::function<extract::PageImage(const std::string& path, const extract::Wanted&, std::stop_token)> draw;
};

class Pages {
 public:
  /// Page images together weigh at most `most_bytes`.
  Pages(const Store& store, Drawing drawing, std::size_t most_bytes = 64 << 20);

  /// How many pages the file has and their shapes, or why it has none to show. Errors: busy.
  Result<extract::PageCount> count(const File& file);
  /// A page as PNG, at the next of our widths. Errors: page_missing, file_not_shown, page_not_drawn, busy.
  Result<std::shared_ptr<const std::string>> draw(const File& file, int page, int width);
  /// Has it turned out that this machine can draw no pages?
  bool impossible() const { return impossible_; }
  /// Ends what is being drawn; nothing is drawn any more. Idempotent.
  void stop() { stop_.request_stop(); }

 private:
  /// A file is given up after so many pages that did not come, whatever each of them did to its worker.
  static constexpr int most_failures = 3;
  Result<std::shared_ptr<const std::string>> made(const File& file, const extract::Wanted& wanted);
  void failed(const File& file, const extract::PageImage& image, const extract::Wanted& wanted);

  const Store& store_;
  Drawing drawing_;
  Recent<std::shared_ptr<const extract::PageCount>> counts_;
  Recent<std::shared_ptr<const std::string>> images_;
  Recent<int> failures_;
  std::atomic<bool> impossible_ = false;
  std::stop_source stop_;
};

}  // namespace zs::content
