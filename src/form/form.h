#pragma once
// What is filled in: the fields of a kind, their checks, and who may write what at which step. Pure functions on JSON
// objects {field name: value}; every function that refuses reports all faults at once, with pointers "/fields/<name>".

#include <base/declaration.h>
#include <base/error.h>
#include <base/id.h>
#include <base/json.h>
#include <expr/expr.h>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zs::form {

enum class FieldType {
  text,
  long_text,
  count,
  money,
  date,
  interval,
  choice,
  flag,
  file,
  person,
  unit,
  people,
  units,
  body,
  resource
};
std::string_view name_of(FieldType type);

struct Choice {
  std::string value;
  std::string label;
};

/// Stored shapes: text, long_text, choice, date ("2026-03-02"): string; count, money (fen): integer; flag: boolean;
/// interval: {"start","end"} RFC 3339; file: array of file ids; person, unit: id as string; units: array of ids;
/// people: array of ids, or {"person","post"} where it matters as what somebody is meant. Each stands once in a list.
/// body: an official paper's text in blocks (body.h); without a word in it, it is nothing.
/// resource: id as string of something that is booked (a room, a vehicle).
struct Field {
  std::string name;
  std::string label;
  FieldType type = FieldType::text;
  bool required = false;  // to leave the first step
  bool list = false;      // shown and filtered in the register
  bool wide = false;
  bool period = false;  // a text that names a part of the year, kept in one way of writing
  std::vector<Choice> choices;
  std::optional<std::int64_t> min, max;  // of count and money; of the number of files, people, units
  int max_length = 200;                  // characters of text (long_text: 4000)
  std::string unit;                      // word behind a number: "人"
  std::string hint;
};

/// A sentence that must be true of the fields: `{"check", "message", "message_en", "field", "at"}`.
struct Check {
  expr::Program condition;
  std::string message, message_en;
  std::string field;            // the field to mark; may be empty
  std::vector<std::string> at;  // steps it is asked at; empty: at every completion
};

/// `"subject": "接待{guest_unit}"`, cut into words and fields.
struct Subject {
  struct Piece {
    bool field = false;
    std::string text;
  };
  std::vector<Piece> pieces;
};

struct Form {
  std::vector<Field> fields;
  std::vector<Check> checks;
  Subject subject;
  const Field* find(std::string_view name) const;
};

// ── Declaring ───────────────────────────────────────────────────────────────────────────────────────────────────────

/// Reads the keys "fields", "checks" and "subject" of a declaration; `steps` are the names checks may mention. Reports
/// every fault with its path; the form is usable only when none was added.
Form parse(const json::object& declaration, const std::vector<std::string>& steps, DeclarationFaults& faults);

/// What a name that is none may have meant.
std::vector<std::string> field_names(const Form& form);

/// The fields as expressions see them; the caller adds roles.
expr::Schema schema_of(const Form& form, const std::vector<std::string>& steps);

/// The field list as `GET /kinds/{kind}` shows it, and the names of the register's columns.
json::array to_json(const Form& form);
std::vector<std::string> columns(const Form& form);

// ── Filling in ──────────────────────────────────────────────────────────────────────────────────────────────────────

/// Fields in normal form: text trimmed, line ends as \n, nothing-values (null, "", []) removed; and every fault of
/// type, length, range, choice, control character or secrecy mark. Nothing is required here: drafts pass.
struct Cleaned {
  json::object fields;
  std::vector<FieldFault> faults;
};
Cleaned clean(const Form& form, const json::object& input);

/// Lays the cleaned `changes` over the stored fields; what in `input` is nothing removes the stored value.
json::object merge(const json::object& stored, const json::object& input, const Cleaned& changes);

/// Ids a field of the types person, unit, people, units and resource names, in order: that they exist is for others to
/// see.
std::vector<Id> ids_in(const Field& field, const json::object& fields);

/// Names of fields whose value differs, sorted.
std::vector<std::string> changed(const json::object& before, const json::object& after);

/// A ★-mark or a line that is a mark: 绝密, 机密, 秘密. Such text is refused before it is stored (保密法 art. 31).
bool carries_secrecy_mark(std::string_view text);

/// What a step with several voices goes over: persons or units; nullopt for fields that name neither.
std::optional<expr::Type> entry_type(FieldType type);
/// The entries of such a field, in order; none when it is empty.
std::vector<json::value> entries(const json::object& fields, std::string_view field);

/// What a field says, for asking whether it was changed in substance: texts without white space and with punctuation of
/// one width, a body by `body::digest_text`, anything else as it is stored. Empty: nothing is filled in.
std::string substance(const Field& field, const json::object& fields);

// ── Rights ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/// What a step says of fields. Only `writes` and `needs` may be written; the `first` step without `writes` may write
/// everything. At the `first` step the form's own `required` counts for what may be written; `needs` count at any step.
struct StepFields {
  bool first = false;
  std::vector<std::string> writes, needs, hides;
};

enum class Right { hidden, read, write, required };
std::string_view name_of(Right right);
using Rights = std::map<std::string, Right, std::less<>>;

/// The matrix of one step for its handler.
Rights rights(const Form& form, const StepFields& step);
/// For people who only read at this step.
Rights reader_rights(const Form& form, const StepFields& step);
/// {"name": "read|write|required"}; hidden fields are absent.
json::object to_json(const Rights& rights);
/// The fields without those hidden.
json::object visible(const json::object& fields, const Rights& rights);

/// Changed fields that may not be written: errors form_field_not_writable.
std::vector<FieldFault> not_writable(const Rights& rights, const json::object& before, const json::object& after);
/// Required fields that are empty: errors required.
std::vector<FieldFault> required_missing(const Form& form, const Rights& rights, const json::object& fields);
/// Checks asked at `step` that do not hold: errors form_check. A check that meets an empty field does not hold either:
/// its fault, form_check_open, stands at the empty field, once per field. `environment.fields` is set here.
std::vector<FieldFault> failed_checks(const Form& form, std::string_view step, const json::object& fields,
                                      expr::Environment environment);

// ── Showing ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/// What somebody or a unit is called that stands in a field: the directory is not of this folder.
using NameOf = std::function<std::string(const Field& field, Id id)>;

/// The matter's title from its fields, in the office's language: it is stored. An empty field leaves its place empty.
/// At most 200 characters.
std::string subject(const Form& form, const json::object& fields, const NameOf& name_of);
/// Any line written so, and reading one; faults go under `path`.
std::string written(const Subject& line, const Form& form, const json::object& fields, const NameOf& name_of);
Subject subject_from(std::string_view text, const Form& form, const std::string& path, DeclarationFaults& faults);

/// The value as people read it: "¥1,280.00", the choice's label, "2026-03-02 09:00—11:30"; ids stay ids.
Words shown(const Field& field, const json::value& value);

/// Keys of the register: one per `list` field that has a value, of lists one per item. Text and choices carry `text`
/// (width folded); everything else carries `number`: counts, fen, 0/1, dates as days since 1970, intervals by their
/// start in ms, ids.
struct ListKey {
  std::string field;
  std::string text;
  std::optional<std::int64_t> number;
  bool operator==(const ListKey&) const = default;
};
std::vector<ListKey> list_keys(const Form& form, const json::object& fields);

}  // namespace zs::form
