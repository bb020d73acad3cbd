#pragma once
// The server's side of the worker. Internal: what is asked for has its own header (extract.h, pages.h).

#include <extract/extract.h>

#include <string>
#include <vector>

namespace zs::extract {

struct Heard {
  enum class How {
    complete,    // it closed its answer: `said`, which may be anything
    broken_off,  // it took too long or said too much
    not_started  // to be tried again
  };
  How how = How::broken_off;
  std::string reason;  // English, for the log
  std::string said = {};
};

/// Starts the worker with these words after its command, the file at `path` on descriptor 0, and hears it to its end.
Heard ask(const Starting& starting, const std::string& path, const std::vector<std::string>& words,
          const std::stop_token& stop);

}  // namespace zs::extract
