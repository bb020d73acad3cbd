#include <api/route_match.h>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace zs::api {
namespace {

std::string_view placeholder_name(std::string_view segment) { return segment.substr(1, segment.size() - 2); }

bool fits(const std::vector<std::string>& pattern, const std::vector<std::string>& path) {
  for (std::size_t i = 0; i < pattern.size(); ++i)
    if (is_placeholder(pattern[i]) ? path[i].empty() : pattern[i] != path[i]) return false;
  return true;
}

PathValues values_of(const std::vector<std::string>& pattern, const std::vector<std::string>& path) {
  PathValues out;
  for (std::size_t i = 0; i < pattern.size(); ++i)
    if (is_placeholder(pattern[i])) out.emplace_back(placeholder_name(pattern[i]), path[i]);
  return out;
}

bool more_literal(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  for (std::size_t i = 0; i < a.size(); ++i)
    if (is_placeholder(a[i]) != is_placeholder(b[i])) return is_placeholder(b[i]);
  return false;
}

}  // namespace

std::vector<std::string> path_segments(std::string_view path) {
  std::vector<std::string> out;
  if (path.starts_with('/')) path.remove_prefix(1);
  while (true) {
    auto slash = path.find('/');
    out.emplace_back(path.substr(0, slash));
    if (slash == std::string_view::npos) return out;
    path.remove_prefix(slash + 1);
  }
}

void Routes::add(std::shared_ptr<Route> route) {
  if (!route->path.starts_with('/')) throw std::logic_error("route path must begin with a slash: " + route->path);
  for (const auto& other : all_)
    if (other->path == route->path && other->method == route->method)
      throw std::logic_error("route declared twice: " + route->path);
  for (const auto& segment : path_segments(route->path))
    if (is_placeholder(segment) && !route->in->member(placeholder_name(segment)))
      throw std::logic_error("the input of " + route->path + " has no member for " + segment);
  all_.push_back(std::move(route));
}

RouteMatcher::RouteMatcher(const Routes& routes) {
  for (const auto& route : routes.all()) {
    auto segments = path_segments(route->path);
    by_length_[segments.size()].push_back({segments, route});
  }
  for (auto& [length, entries] : by_length_)
    std::stable_sort(entries.begin(), entries.end(),
                     [](auto& a, auto& b) { return more_literal(a.segments, b.segments); });
}

Match RouteMatcher::find(http::Method method, std::string_view path) const {
  if (method == http::Method::head) method = http::Method::get;
  auto segments = path_segments(path);
  auto candidates = by_length_.find(segments.size());
  std::set<std::string> allow;
  if (candidates == by_length_.end()) return {};
  for (const auto& entry : candidates->second) {
    if (!fits(entry.segments, segments)) continue;
    if (entry.route->method == method) return {entry.route, values_of(entry.segments, segments), {}};
    allow.emplace(http::to_text(entry.route->method));
    if (entry.route->method == http::Method::get) allow.emplace("HEAD");
  }
  Match none;
  for (const auto& word : allow) none.allow += (none.allow.empty() ? "" : ", ") + word;
  return none;
}

}  // namespace zs::api
