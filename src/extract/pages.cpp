#include <extract/ask.h>
#include <extract/pages.h>

#include <algorithm>
#include <cmath>

namespace zs::extract {
namespace {

constexpr double most_pixels = 8'000'000;
constexpr std::string_view png_begin = "\x89PNG\r\n\x1a\n", png_end = "IEND\xae\x42\x60\x82";
constexpr int longest_side = 14'400;  // in points, what the format allows

PageCount not_counted(PageCount::State state, std::string reason) { return {state, {}, std::move(reason)}; }

std::optional<PageSize> size_from(const json::value& value) {
  const auto* pair = value.if_array();
  if (!pair || pair->size() != 2 || !(*pair)[0].is_int64() || !(*pair)[1].is_int64()) return std::nullopt;
  const auto width = (*pair)[0].get_int64(), height = (*pair)[1].get_int64();
  if (width < 1 || height < 1 || width > longest_side || height > longest_side) return std::nullopt;
  return PageSize{static_cast<int>(width), static_cast<int>(height)};
}

std::optional<std::vector<PageSize>> sizes_from(const json::value& value) {
  const auto* list = value.if_array();
  if (!list || list->empty() || list->size() > most_pages_counted) return std::nullopt;
  std::vector<PageSize> sizes;
  for (const auto& one : *list) {
    const auto size = size_from(one);
    if (!size) return std::nullopt;
    sizes.push_back(*size);
  }
  return sizes;
}

PageCount count_from(const Heard& heard) {
  using State = PageCount::State;
  const auto answer = parse_json(heard.said);
  if (!answer || !answer->is_object()) return not_counted(State::damaged, heard.reason);
  const auto& object = answer->get_object();
  const auto* why = object.if_contains("none");
  if (why && *why == "encrypted") return not_counted(State::encrypted, "it asks for a password");
  if (why && *why == "too_large") return not_counted(State::too_large, "it is too large");
  const auto* list = object.if_contains("pages");
  auto sizes = list ? sizes_from(*list) : std::nullopt;
  if (!sizes) return not_counted(State::damaged, "it is damaged");
  return {State::counted, std::move(*sizes), {}};
}

/// As browsers will read it: a picture from its first byte to its last.
bool is_png(std::string_view bytes) { return bytes.starts_with(png_begin) && bytes.ends_with(png_end); }

}  // namespace

PageCount count_pages(const Starting& starting, const std::string& path, const std::stop_token& stop) {
  const Heard heard = ask(starting, path, {"pages"}, stop);
  if (heard.how == Heard::How::not_started) return not_counted(PageCount::State::not_started, heard.reason);
  return heard.how == Heard::How::complete ? count_from(heard) : not_counted(PageCount::State::damaged, heard.reason);
}

Wanted fitting(int page, const PageSize& size, int width) {
  const double high = static_cast<double>(width) * size.height / size.width;
  const double less = std::min(1.0, std::sqrt(most_pixels / (width * high)));
  const double rest = less < 1 ? 0 : 0.5;  // what is made smaller is never rounded up again
  const auto pixels = [=](double side) { return std::max(1, static_cast<int>(side * less + rest)); };
  return {page, pixels(width), pixels(high)};
}

Starting drawing(std::string program) {
  Starting starting;
  starting.program = std::move(program);
  starting.command = "page-worker";
  starting.patience = std::chrono::seconds(30);
  starting.most_output_bytes = 32 * 1024 * 1024;
  return starting;
}

PageImage draw_page(const Starting& starting, const std::string& path, const Wanted& wanted,
                    const std::stop_token& stop) {
  using State = PageImage::State;
  Heard heard = ask(starting, path,
                    {std::to_string(wanted.page), std::to_string(wanted.width), std::to_string(wanted.height)}, stop);
  if (heard.how == Heard::How::not_started) return {State::not_started, {}, heard.reason};
  if (heard.how == Heard::How::broken_off) return {State::none, {}, heard.reason};
  if (heard.said == no_walls) return {State::impossible, {}, "no pages can be drawn on this machine"};
  if (!is_png(heard.said)) return {State::none, {}, heard.reason};
  return {State::drawn, std::move(heard.said), {}};
}

}  // namespace zs::extract
