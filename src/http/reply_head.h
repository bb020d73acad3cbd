#pragma once
// The first bytes of an answer.

#include <http/http.h>

#include <string>
#include <string_view>

namespace zs::http {

struct ReplyShape {
  bool keep_alive = true;
  bool chunked = false;              // an event stream
  std::int64_t content_length = -1;  // -1: not told
};

/// Status line and header fields up to the empty line. A header value with a line break is left out: it could only be
/// an attack.
std::string reply_head(const Reply& reply, const ReplyShape& shape, std::string_view request_id);

/// RFC 9110's word for a status: "Not Found".
std::string_view status_word(int status);

}  // namespace zs::http
