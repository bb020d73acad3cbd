#pragma once
// A stored content on its way to the reader.

#include <api/route.h>
#include <http/http.h>

namespace zs::api {

/// 200, 206, 304 or 416 after Range, If-Range and If-None-Match; never runs as a page of ours.
http::Reply download_reply(const Download& content, const http::Request& request, Language language);

}  // namespace zs::api
