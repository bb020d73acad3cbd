#include <content/pages.h>

#include <base/errors.h>
#include <base/log.h>
#include <content/errors.h>

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace zs::content {
namespace {

/// A phone, a desk, and both when looked at closely.
constexpr std::array widths{800, 1200, 1800};
constexpr std::size_t files_remembered = 500;

int next_width(int wished) {
  const auto* at = std::lower_bound(widths.begin(), widths.end(), wished);
  return at == widths.end() ? widths.back() : *at;
}

std::string name_of(const File& file, const extract::Wanted& wanted) {
  return fmt::format("{} {} {}", file.digest, wanted.page, wanted.width);
}

}  // namespace

std::string_view name_of(ShownAs shown) {
  switch (shown) {
    case ShownAs::pages:
      return "pages";
    case ShownAs::picture:
      return "picture";
    case ShownAs::text:
      return "text";
    case ShownAs::nothing:
      return "nothing";
  }
  return {};
}

ShownAs shown_as(std::string_view media_type) {
  if (media_type == "application/pdf") return ShownAs::pages;
  if (media_type == "image/png" || media_type == "image/jpeg") return ShownAs::picture;
  return extract::format_of(media_type) ? ShownAs::text : ShownAs::nothing;
}

Pages::Pages(const Store& store, Drawing drawing, std::size_t most_bytes)
    : store_(store),
      drawing_(std::move(drawing)),
      counts_(files_remembered),
      images_(most_bytes),
      failures_(files_remembered) {}

Result<extract::PageCount> Pages::count(const File& file) {
  if (const auto known = counts_.find(file.digest)) return **known;
  auto counted = drawing_.count(store_.path_of(file.digest), stop_.get_token());
  if (counted.state == extract::PageCount::State::not_started) {
    log::warning("pages_not_counted", {{"digest", file.digest}, {"reason", counted.reason}});
    return refuse(errors::busy);
  }
  if (counted.state != extract::PageCount::State::counted)
    log::info("file_without_pages", {{"digest", file.digest}, {"reason", counted.reason}});
  counts_.put(file.digest, std::make_shared<const extract::PageCount>(counted));
  return counted;
}

Result<std::shared_ptr<const std::string>> Pages::draw(const File& file, int page, int width) {
  if (shown_as(file.media_type) != ShownAs::pages) return refuse(errors::file_not_shown);
  const auto counted = count(file);
  if (!counted) return Failure(counted.error());
  if (counted->state != extract::PageCount::State::counted) return refuse(errors::file_not_shown);
  const auto pages = counted->pages.size();
  if (page < 1 || static_cast<std::size_t>(page) > pages)
    return refuse(errors::page_missing, {{"page", std::to_string(page)}, {"pages", std::to_string(pages)}});
  const auto& size = counted->pages[static_cast<std::size_t>(page) - 1];
  const auto wanted = extract::fitting(page, size, next_width(width));
  if (auto kept = images_.find(name_of(file, wanted))) return std::move(*kept);
  return made(file, wanted);
}

Result<std::shared_ptr<const std::string>> Pages::made(const File& file, const extract::Wanted& wanted) {
  const auto refused = [&] { return refuse(errors::page_not_drawn, {{"page", std::to_string(wanted.page)}}); };
  if (impossible_ || failures_.find(file.digest).value_or(0) >= most_failures) return refused();
  auto image = drawing_.draw(store_.path_of(file.digest), wanted, stop_.get_token());
  if (image.state == extract::PageImage::State::not_started) return refuse(errors::busy);
  if (image.state != extract::PageImage::State::drawn) {
    failed(file, image, wanted);
    return refused();
  }
  const auto weight = image.png.size();
  auto kept = std::make_shared<const std::string>(std::move(image.png));
  images_.put(name_of(file, wanted), kept, weight);
  return kept;
}

void Pages::failed(const File& file, const extract::PageImage& image, const extract::Wanted& wanted) {
  log::info("page_not_drawn",
            {{"digest", file.digest}, {"page", std::to_string(wanted.page)}, {"reason", image.reason}});
  if (image.state == extract::PageImage::State::impossible) impossible_ = true;
  failures_.put(file.digest, failures_.find(file.digest).value_or(0) + 1);
}

}  // namespace zs::content
