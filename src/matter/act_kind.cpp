#include <fmt/format.h>
#include <matter/act_kind.h>
#include <matter/kind.h>

#include <algorithm>
#include <array>

namespace zs::matter {
namespace {

constexpr std::array<std::pair<std::string_view, form::FieldType>, 4> column_types{{{"text", form::FieldType::text},
                                                                                    {"count", form::FieldType::count},
                                                                                    {"date", form::FieldType::date},
                                                                                    {"file", form::FieldType::file}}};

/// One object of a declaration and where its faults go.
struct ActReader {
  const json::object& object;
  std::string path;
  DeclarationFaults& faults;

  void fault(std::string_view key, std::string message, std::string suggestion = {}) const {
    faults.push_back({path + "/" + std::string(key), std::move(message), std::move(suggestion)});
  }
  void only(const std::vector<std::string>& known) const {
    for (const auto& member : object) {
      std::string name(member.key());
      if (std::find(known.begin(), known.end(), name) == known.end())
        fault(name, "Unknown key.", expr::nearest(name, known));
    }
  }
  std::string text(std::string_view key) const {
    const auto* value = object.if_contains(key);
    if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    fault(key, "Expected a text that is not empty.");
    return {};
  }
  const json::array* list(std::string_view key) const {
    const auto* value = object.if_contains(key);
    if (value && value->is_array() && !value->get_array().empty()) return &value->get_array();
    fault(key, "Expected a list that is not empty.");
    return nullptr;
  }
};

ActColumn read_column(const ActReader& read) {
  read.only({"name", "label", "type"});
  ActColumn column{read.text("name"), read.text("label"), form::FieldType::text};
  auto type = read.text("type");
  auto known = std::find_if(column_types.begin(), column_types.end(), [&](auto& one) { return one.first == type; });
  if (known != column_types.end())
    column.type = known->second;
  else
    read.fault("type", fmt::format("A column cannot be of type `{}`.", type), "Write text, count, date or file.");
  return column;
}

void read_columns(const ActReader& read, ActRegister& out) {
  const auto* columns = read.list("columns");
  for (std::size_t i = 0; columns && i < columns->size(); ++i) {
    auto path = fmt::format("/columns/{}", i);
    if (!(*columns)[i].is_object()) {
      read.faults.push_back({path, "Expected an object with name, label and type.", ""});
      continue;
    }
    auto column = read_column({(*columns)[i].get_object(), path, read.faults});
    if (out.find(column.name)) read.faults.push_back({path, "The column `" + column.name + "` occurs twice.", ""});
    out.columns.push_back(std::move(column));
  }
}

std::vector<std::string> read_digest(const ActReader& read, const form::Form& form) {
  std::vector<std::string> names;
  const auto* list = read.list("digest_of");
  for (std::size_t i = 0; list && i < list->size(); ++i) {
    std::string name((*list)[i].is_string() ? std::string_view((*list)[i].get_string()) : std::string_view());
    if (form.find(name))
      names.push_back(std::move(name));
    else
      read.fault("digest_of", "Unknown field `" + name + "`.");
  }
  return names;
}

std::vector<ActValue> read_values(const ActReader& read, const form::Form& form, const expr::Schema& schema) {
  std::vector<ActValue> values;
  const auto* object = read.object.if_contains("values");
  if (!object || !object->is_object()) {
    read.fault("values", "Expected an object: columns, each with a field or an expression.");
    return values;
  }
  for (const auto& [column, value] : object->get_object()) {
    auto path = "values/" + std::string(column);
    std::string text(value.is_string() ? std::string_view(value.get_string()) : std::string_view());
    if (form.find(text)) {
      values.push_back({std::string(column), text, std::nullopt});
    } else if (auto program = expr::parse(
                   text, schema, {expr::Type::text, expr::Type::integer, expr::Type::date, expr::Type::person},
                   read.path + "/" + path, read.faults)) {
      values.push_back({std::string(column), {}, std::move(*program)});
    }
  }
  return values;
}

Entering read_entering(const ActReader& read, const Kind& kind, const expr::Schema& schema) {
  read.only({"register", "at", "values", "digest_of"});
  Entering out{read.text("register"), read.text("at"), read_values(read, kind.form, schema),
               read_digest(read, kind.form)};
  const auto* step = kind.flow.find(out.at);
  if (!step) read.fault("at", "There is no step `" + out.at + "`.");
  if (step && step->withdraw != flow::WithdrawUntil::never)
    read.fault("at", "What stands in a register is not taken back.", R"(Write "withdraw": "never" at the step.)");
  return out;
}

/// What a column can hold of a field.
bool holds(form::FieldType column, form::FieldType field) {
  bool plain = field == form::FieldType::count || field == form::FieldType::date || field == form::FieldType::file;
  return plain ? column == field : column == form::FieldType::text;
}

bool holds(form::FieldType column, expr::Type value) {
  if (value == expr::Type::integer) return column == form::FieldType::count;
  return column == (value == expr::Type::date ? form::FieldType::date : form::FieldType::text);
}

}  // namespace

const ActColumn* ActRegister::find(std::string_view column) const {
  for (const auto& one : columns)
    if (one.name == column) return &one;
  return nullptr;
}

std::optional<ActRegister> parse_act_register(std::string_view text, DeclarationFaults& faults) {
  auto before = faults.size();
  std::string why;
  auto document = parse_jsonc(text, &why);
  if (!document || !document->is_object()) {
    faults.push_back({"", "Expected a JSON object, but " + (why.empty() ? "got something else" : why) + ".", ""});
    return std::nullopt;
  }
  ActReader read{document->get_object(), "", faults};
  read.only({"register", "title", "columns"});
  ActRegister out{read.text("register"), read.text("title"), {}};
  read_columns(read, out);
  if (faults.size() > before) return std::nullopt;
  return out;
}

std::vector<Entering> parse_enters(const json::object& declaration, const Kind& kind, const expr::Schema& schema,
                                   DeclarationFaults& faults) {
  std::vector<Entering> enters;
  const auto* list = declaration.if_contains("enters");
  if (!list) return enters;
  if (!list->is_array()) {
    faults.push_back({"/enters", "Expected a list.", ""});
    return enters;
  }
  for (std::size_t i = 0; i < list->get_array().size(); ++i) {
    auto path = fmt::format("/enters/{}", i);
    if (const auto* one = list->get_array()[i].if_object())
      enters.push_back(read_entering({*one, path, faults}, kind, schema));
    else
      faults.push_back({path, "Expected an object with register, at, values and digest_of.", ""});
  }
  return enters;
}

void check_enters(const Kind& kind, const std::map<std::string, ActRegister, std::less<>>& registers,
                  DeclarationFaults& faults) {
  for (const auto& entering : kind.enters) {
    auto path = "/enters/" + entering.at;
    auto found = registers.find(entering.act_register);
    if (found == registers.end()) {
      faults.push_back({path + "/register", "There is no register `" + entering.act_register + "`.", ""});
      continue;
    }
    for (const auto& value : entering.values) {
      const auto* column = found->second.find(value.column);
      bool fits = column && (value.program ? holds(column->type, value.program->type)
                                           : holds(column->type, kind.form.find(value.field)->type));
      if (!fits)
        faults.push_back({path + "/values/" + value.column,
                          column ? "It does not fit the column." : "The register has no such column.", ""});
    }
  }
}

}  // namespace zs::matter
