#pragma once
// Registers of acts (用印登记簿 and the like) as declared: `*.register.jsonc` says what a register holds, the key
// `"enters"` of a kind at which step a row is written and with what.

#include <base/declaration.h>
#include <base/json.h>
#include <expr/expr.h>
#include <form/form.h>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::matter {

struct Kind;

/// A column holds text as people read it, a count, a date, or files.
struct ActColumn {
  std::string name;
  std::string label;
  form::FieldType type = form::FieldType::text;
};

/// `{"register": "seal_use", "title": "…", "columns": [{"name", "label", "type"}]}`
struct ActRegister {
  std::string name;
  std::string title;
  std::vector<ActColumn> columns;
  const ActColumn* find(std::string_view column) const;
};

/// All faults are added; nullopt when there is any.
std::optional<ActRegister> parse_act_register(std::string_view text, DeclarationFaults& faults);

/// What goes into one column: a field of the form, or an expression.
struct ActValue {
  std::string column;
  std::string field;  // empty: `program`
  std::optional<expr::Program> program;
};

/// `{"register", "at", "values": {column: field or expression}, "digest_of": [fields]}`: a row for each voice of the
/// step that agrees, numbered per organ and year, bound to what the named fields said then.
struct Entering {
  std::string act_register;
  std::string at;
  std::vector<ActValue> values;
  std::vector<std::string> digest_of;
};

/// Reads the key "enters". Registers and columns are looked at by `check_enters`.
std::vector<Entering> parse_enters(const json::object& declaration, const Kind& kind, const expr::Schema& schema,
                                   DeclarationFaults& faults);
void check_enters(const Kind& kind, const std::map<std::string, ActRegister, std::less<>>& registers,
                  DeclarationFaults& faults);

}  // namespace zs::matter
