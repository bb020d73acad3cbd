#pragma once
// The body of an official paper (正文) as data: blocks in a fixed order, without fonts, sizes or colours. The format is
// told in web/src/ui/body/README.md; `check` accepts exactly what the page's editor accepts (tests/vectors/body.json is
// read by both sides' tests). Pure functions on the JSON value.

#include <base/json.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zs::form::body {

inline constexpr std::size_t most_blocks = 3000, most_characters = 200'000, most_rows = 500, most_columns = 30,
                             most_lines = 50;
/// Faults told of one body; a broken one has as many as it has parts.
inline constexpr std::size_t most_faults = 100;

enum class Code { shape, order, too_many, text, date, grid };
std::string_view name_of(Code code);

struct Fault {
  std::string pointer;  // within the body: "/blocks/3/spans/0/text"
  Code code;
  std::size_t most = 0;  // of too_many
};

/// What is wrong with a value that ought to be a body; nothing: it is one.
std::vector<Fault> check(const json::value& value);

// ── Of a body that `check` accepts ──

/// Its normal form: neighbouring spans that look alike are one, numbers are integers.
json::value tidy(const json::value& body);

/// One line as it is read on paper: of a title, a paragraph, a cell …
struct Line {
  std::string pointer;
  std::string text;
};
std::vector<Line> lines(const json::value& body);

/// Its words, a line each; lines without any are left out.
std::string plain_text(const json::value& body);
/// Without a single word it counts as empty: a table alone says nothing.
bool is_blank(const json::value& body);
/// Characters as people count them, without spaces.
std::size_t characters(const json::value& body);

/// What the body says, for asking whether it was changed in substance after it was signed: words, levels, the order of
/// blocks and cells. White space, the width of punctuation, bold type and the date count for nothing: the date of a
/// paper is that of its signing and is put in afterwards.
std::string digest_text(const json::value& body);

}  // namespace zs::form::body
