#pragma once
// Finding papers by their words among very many. The papers are generated and their rows written directly; the
// questions go through the counter as a person's do, the answer's JSON included, without sockets.

#include <base/json.h>
#include <bench/ground.h>

#include <cstdint>

namespace zs::bench {

/// Fills the demo office on this ground with `papers` papers of some 800 characters and asks: words of two, three and
/// four characters, phrases, newest first with the capped count; by somebody who may see all of them and by somebody
/// who may see none. Beside it, in the same run, a scan with LIKE that gives the same page and count.
json::object search_among(const Ground& ground, std::int64_t papers, int questions);

}  // namespace zs::bench
