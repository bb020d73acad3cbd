#pragma once
// From a path to its route.

#include <api/request_body.h>
#include <api/api.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zs::api {

struct Match {
  std::shared_ptr<const Route> route;  // null: none
  PathValues path;
  std::string allow;  // methods of that path, when the method was wrong: "GET, POST"
};

/// The table made ready for looking up, once. A literal segment wins over a `{name}`.
class RouteMatcher {
 public:
  explicit RouteMatcher(const Routes& routes);
  /// `path` without the /api/v1 before it. HEAD is GET.
  Match find(http::Method method, std::string_view path) const;

 private:
  struct Entry {
    std::vector<std::string> segments;
    std::shared_ptr<const Route> route;
  };
  std::map<std::size_t, std::vector<Entry>> by_length_;
};

/// "/matters/{id}" is {"matters", "{id}"}.
std::vector<std::string> path_segments(std::string_view path);
inline bool is_placeholder(std::string_view segment) { return segment.starts_with('{') && segment.ends_with('}'); }

}  // namespace zs::api
