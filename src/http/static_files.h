#pragma once
// The page as files: what the browser asks for outside /api.

#include <http/http.h>

#include <string>

namespace zs::http {

/// Serves one directory. `index.html` is never stored; files below `assets/` carry a hash in their name and are kept
/// for ever; `.br` and `.gz` siblings are sent to browsers that take them. A path without extension is the page itself.
/// Nothing outside the directory can be named. Without the directory a plain page says so.
class StaticFiles {
 public:
  explicit StaticFiles(std::string directory);
  Reply serve(const Request& request) const;

 private:
  std::string directory_;
};

}  // namespace zs::http
