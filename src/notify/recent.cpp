#include <notify/recent.h>

#include <algorithm>
#include <iterator>

namespace zs::notify {
namespace {

/// Of one person; who missed more loads his lists again.
constexpr std::size_t news_kept = 100;

}  // namespace

void Recent::keep(Id person, const News& news) {
  Kept& kept = people_[person];
  kept.news.push_back(news);
  if (kept.news.size() <= news_kept) return;
  kept.forgotten = kept.news.front().cursor;
  kept.news.pop_front();
}

std::optional<std::vector<News>> Recent::since(Id person, const event::Cursor& last) const {
  const auto found = people_.find(person);
  if (found == people_.end()) return std::vector<News>{};
  if (last < found->second.forgotten) return std::nullopt;
  std::vector<News> missed;
  std::copy_if(found->second.news.begin(), found->second.news.end(), std::back_inserter(missed),
               [&](const News& news) { return last < news.cursor; });
  return missed;
}

}  // namespace zs::notify
