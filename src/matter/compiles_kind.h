#pragma once
// What a declaration says of a paper that is put together from what others wrote: the key `"compiles"`.

#include <base/declaration.h>
#include <base/json.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

struct Kind;
class Kinds;

/// One register it compiles from: `where` narrows it as registers are, `on` is the day that counts, `same` are fields
/// of ours whose value theirs must hold; `heading` stands over its part. Of each line its title, what the fields `text`
/// hold (under their labels, if there are several), whence it comes (`source`).
struct CompileFrom {
  std::string kind, on, heading, source;
  std::vector<std::string> text, where;
  std::map<std::string, std::string> same;
};

/// `{"at": step, "from": [{"kind", "where", "same", "on", "heading", "text", "source"}], "since": field, "until":
/// field, "link": type, "into": body, "count": field, "left_out": field, "once": field, "alike": 70}`: completing the
/// step puts the lines of those registers, as far as whoever completes it may see them, into the body, each linked;
/// without `since` and `until` those of whatever day.
/// What stands in an earlier paper with the same value in `once` is not taken again; of headings that are so much alike
/// in hundredths (publish/alike.h) the first is taken, and the others are named in `left_out`.
struct Compiling {
  std::string at, since, until, link, into, count, left_out, once;
  std::vector<CompileFrom> from;
  int alike = 100;
};

/// Reads the key "compiles" of a kind whose form and flow are read.
std::optional<Compiling> parse_compiles(const json::object& declaration, const Kind& kind, DeclarationFaults& faults);

/// Whether the registers can be asked that, and the link leads there.
void check_compiles(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults);

}  // namespace zs::matter
