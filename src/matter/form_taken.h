#pragma once
// A matter's form as it is printed, line by line: its head and number, what is filled in, who did what at which step,
// when and in whose words. Told to whoever may see the matter, of the fields he may see; taken out as a table (.xlsx).

#include <api/api.h>
#include <matter/requests.h>
#include <matter/services.h>

#include <string>
#include <vector>

namespace zs::matter {

/// `step`: it is a box of the form that somebody signed, not a field.
struct FormLine {
  std::string label;
  std::string text;
  bool step = false;
};
BOOST_DESCRIBE_STRUCT(FormLine, (), (label, text, step))

struct FormTaken {
  std::string form_title;
  std::string number;
  std::string unit_name;
  std::vector<FormLine> lines;
};
BOOST_DESCRIBE_STRUCT(FormTaken, (), (form_title, number, unit_name, lines))

/// GET /matters/{id}/form. As many statements as the view. Errors: not_found.
Result<FormTaken> form_taken(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in);

void add_form_routes(api::Routes& routes, const Services& services);

}  // namespace zs::matter
