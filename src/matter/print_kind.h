#pragma once
// What a declaration says of papers that are printed of its matters and handed out (证件、证书): the key `"prints"`.

#include <base/declaration.h>
#include <base/json.h>
#include <form/form.h>

#include <string>
#include <vector>

namespace zs::matter {

/// `{"name": "pass", "title": "绿色通行证", "lines": [ "企业：{enterprise}" ], "foot": "…"}`: each line is written as a
/// subject is, with the matter's fields in it. What was not issued, or is not in force any more, is not printed.
struct Printed {
  std::string name, title;
  std::vector<form::Subject> lines;
  std::string foot;  // may be empty
};

/// Reads the key "prints" of a kind whose form is read.
std::vector<Printed> parse_prints(const json::object& declaration, const form::Form& form, DeclarationFaults& faults);

}  // namespace zs::matter
