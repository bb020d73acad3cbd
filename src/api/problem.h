#pragma once
// How a refusal is told: a problem document (RFC 9457) in the reader's language. Equal errors give equal bytes: the
// request's number is only in X-Request-Id.

#include <api/caller.h>
#include <base/error.h>
#include <http/http.h>

#include <string>
#include <string_view>

namespace zs::api {

/// The language asked for by Accept-Language; Chinese of the mainland when it says nothing.
Language language_of(std::string_view accept_language);

/// `application/problem+json` with status, code, sentence, field faults; the error's arguments are extra members:
/// a phrase by its code, a moment in RFC 3339, a person by his number, everything else as it is said.
http::Reply problem(const Error& error, Language language);

/// RFC 9110 words: "Not Found".
std::string_view reason_phrase(int status);

}  // namespace zs::api
