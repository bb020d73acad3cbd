#pragma once
// A paper of a demo's papers/: a head of `field: value` lines, a line `---`, and its text. The text is either kept as
// it was printed, or marked by the first character of each line and read as the blocks of a body.
//
//   > whom it is for    # ## ### #### heading    | table | row |    + attachment    @ who signs    ( a note
//   anything else is a paragraph; in the head `//` breaks a title

#include <base/json.h>

#include <string>
#include <string_view>

namespace zs::app {

struct DemoPaper {
  json::object fields;  // of the head, each a text
  std::string text;
};

/// Throws std::runtime_error naming the paper and the line that cannot be read.
DemoPaper read_paper(std::string_view name, std::string_view contents);

/// The text as blocks under a title: the value of a field of type body.
json::object body_of_paper(std::string_view title, std::string_view text);

/// The title in one line.
std::string title_of_paper(std::string_view title);

/// The text under a title, as a file holds it.
std::string printed_paper(std::string_view title, std::string_view text);

}  // namespace zs::app
