#pragma once
// Papers that are handed out of a matter, as they are printed.

#include <matter/views.h>

namespace zs::matter {

/// `why_not`: why it is not printed now, in the reader's words; then there are no lines.
struct PrintedPaper {
  std::string name;
  std::string title;
  std::string number;
  std::string organ_name;
  std::optional<Date> issued_on;
  std::vector<std::string> lines;
  std::string foot;
  std::optional<std::string> why_not;
};
BOOST_DESCRIBE_STRUCT(PrintedPaper, (), (name, title, number, organ_name, issued_on, lines, foot, why_not))

struct PrintedPapers {
  std::vector<PrintedPaper> items;
};
BOOST_DESCRIBE_STRUCT(PrintedPapers, (), (items))

}  // namespace zs::matter
