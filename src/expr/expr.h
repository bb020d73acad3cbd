#pragma once
// The small language of declarations: conditions, who handles a step, when it is due. Total: every program ends, within
// a bound known before it runs, and touches nothing. Grammar, types and functions: src/expr/README.md.
//
// A program is checked against a Schema when a declaration is loaded; running it never fails. A field that is not
// filled in, a division by zero or an overflow gives *nothing*, which passes through operators; a condition that comes
// out as nothing does not hold, and says why.

#include <base/declaration.h>
#include <base/id.h>
#include <base/json.h>
#include <base/time.h>

#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

namespace zs::expr {

// ── Values ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/// `body`, the blocks of a paper, can only be asked for: `filled(body)`.
enum class Type { boolean, integer, money, text, date, instant, duration, interval, list, person, unit, people, body };
std::string_view name_of(Type type);

struct Money {
  std::int64_t fen = 0;
  auto operator<=>(const Money&) const = default;
};

/// hours and minutes run by the clock, working_hours only while the office is open; days end at the close of office.
enum class DurationUnit { working_days, working_hours, natural_days, hours, minutes };
struct Duration {
  std::int64_t amount = 0;
  DurationUnit unit = DurationUnit::working_days;
  bool operator==(const Duration&) const = default;
};

struct Interval {
  Instant start, end;
  bool operator==(const Interval&) const = default;
};

/// A person *as* holder of a post; `reason` says why he was found (县政府办公室主要负责人).
struct Candidate {
  Id person = no_id;
  Id post = no_id;
  Words reason;
  bool operator==(const Candidate&) const = default;
};
struct Unit {
  Id id = no_id;
  bool operator==(const Unit&) const = default;
};
using People = std::vector<Candidate>;
using List = std::vector<std::string>;
/// That there is a body; what it says is not for expressions.
struct Body {
  bool operator==(const Body&) const = default;
};

/// monostate is *nothing*.
using Value = std::variant<std::monostate, bool, std::int64_t, Money, std::string, Date, Instant, Duration, Interval,
                           List, Candidate, Unit, People, Body>;

inline bool nothing(const Value& value) { return std::holds_alternative<std::monostate>(value); }

/// A stored field's JSON as a value of its declared type; nothing when null, absent or of another shape.
Value from_json(Type type, const json::value* stored);

// ── Schema: what names mean ─────────────────────────────────────────────────────────────────────────────────────────

struct FieldInfo {
  Type type;
  std::vector<std::string> choices;  // not empty: a text compared with this field must be one of them
};

struct Schema {
  std::map<std::string, FieldInfo, std::less<>> fields;
  std::vector<std::string> steps;  // names `handler_of(step)` may use
  std::vector<std::string> roles;  // not empty: names `role(…)` may use
};

/// Words for what is known of a matter beside its fields: `urgency`, a text with choices; `answered`, whether a
/// numbered paper that is valid answers it; `answers`, the types of those papers.
const std::map<std::string, FieldInfo, std::less<>>& facts();

/// Words with a meaning of their own, which no field may have as its name.
bool reserved(std::string_view name);

/// Where a text goes wrong. `position` counts bytes from 0.
struct Fault {
  std::size_t position = 0;
  std::string message;     // English: "Unknown function `role_of`."
  std::string suggestion;  // "Did you mean `role`?"; may be empty
};

// ── Programs ────────────────────────────────────────────────────────────────────────────────────────────────────────

inline constexpr std::size_t most_text = 2000;  // bytes of one expression
inline constexpr int most_depth = 32;           // levels of one expression
inline constexpr int most_steps = 10000;        // cost of one run

enum class Op {
  literal,
  field,
  fact,
  interval_start,
  interval_end,
  starter,
  previous_handler,
  handler_of,
  due,
  entered,
  now,
  today,
  logic_and,
  logic_or,
  logic_not,
  equal,
  not_equal,
  less,
  less_equal,
  greater,
  greater_equal,
  add,
  subtract,
  multiply,
  divide,
  negate,
  choose,
  after,
  before,
  by,
  day_of_year,
  floor,
  minimum,
  maximum,
  count,
  contains,
  filled,
  date_of,
  unit_of,
  unit_head,
  role,
  leader_in_charge,
  superior_unit,
  organ,
  office,
  office_head,
  members,
  as_people
};

/// One operation; `arguments` are indices of earlier nodes. Plain data, comparable.
struct Node {
  Op op = Op::literal;
  Type type = Type::boolean;
  Value literal;     // of Op::literal
  std::string name;  // field, fact, step or role
  std::vector<int> arguments;
  bool operator==(const Node&) const = default;
};

/// A checked expression; the last node is its result. Empty programs do not exist outside `parse`'s failures.
struct Program {
  std::vector<Node> nodes;
  Type type = Type::boolean;
  int cost = 0;  // most steps a run can take
  bool operator==(const Program&) const = default;
};

using Parsed = tl::expected<Program, std::vector<Fault>>;

/// Reads and checks `text`. The result has one of the `expected` types; a person is taken where people are expected.
Parsed parse(std::string_view text, const Schema& schema, std::initializer_list<Type> expected);
inline Parsed parse(std::string_view text, const Schema& schema, Type expected) {
  return parse(text, schema, {expected});
}

/// The same for readers of declarations: faults go to `faults` under `path`.
std::optional<Program> parse(std::string_view text, const Schema& schema, std::initializer_list<Type> expected,
                             std::string_view path, DeclarationFaults& faults);

/// The program as text; reading it again gives the same program.
std::string print(const Program& program);

/// Names of the fields a program reads, sorted, each once.
std::vector<std::string> fields_of(const Program& program);

/// A fact asked of linked matters: `open_count(arises_from)`. nullopt: it is none of these.
struct OfLink {
  std::string_view word;  // linked_count, open_count: of those that link here; leads_count, linked_text: it leads to
  std::string_view link;  // of linked_text: "taken_from, caller", link and field
};
std::optional<OfLink> of_link(std::string_view fact);
/// Such facts of a program, each once.
std::vector<std::string> links_of(const Program& program);

/// "Did you mean `role`?" for the nearest of `names`, or an empty text when none is near.
std::string nearest(std::string_view wanted, const std::vector<std::string>& names);

// ── Running ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/// The office as assignee rules see it: pure look-ups in one snapshot. Empty results mean nobody.
class OrgView {
 public:
  virtual ~OrgView() = default;
  /// Unit of a post; of a person's main post when `post` is no_id. no_id: unknown.
  virtual Id unit_of(const Candidate& person) const = 0;
  /// Main post of a person named in a field.
  virtual std::optional<Candidate> main_post(Id person) const = 0;
  /// Head of the unit; when that is `except_person`, the head one level up.
  virtual People unit_head(Id unit, Id except_person) const = 0;
  virtual People role_holders(std::string_view role, Id unit) const = 0;
  virtual People leader_in_charge(Id unit) const = 0;
  virtual Id superior_unit(Id unit) const = 0;
  /// The organ a unit belongs to; itself where it is one.
  virtual Id organ(Id unit) const { return unit; }
  /// The office (办公室) that serves the organ of the unit.
  virtual Id office(Id unit) const = 0;
  virtual People members(Id unit) const = 0;
};

/// The office's calendar as expressions see it. `unverified`: a year without an official notice was touched.
class CalendarView {
 public:
  struct Moment {
    Instant at;
    bool unverified = false;
  };
  virtual ~CalendarView() = default;
  virtual Moment after(Instant from, const Duration& duration) const = 0;
  virtual Moment before(Instant from, const Duration& duration) const = 0;
  virtual Moment close_of_office(Date date) const = 0;
};

/// What a run sees. Absent parts make what needs them nothing.
struct Environment {
  const json::object* fields = nullptr;
  std::optional<Candidate> starter;
  std::optional<Candidate> previous_handler;
  std::map<std::string, Candidate, std::less<>> handlers;  // by step: who completed it last
  std::optional<Instant> now;
  std::optional<Instant> entered;  // when the step began
  std::optional<Instant> due;      // for `remind`
  const OrgView* org = nullptr;
  const CalendarView* calendar = nullptr;
  /// One of `facts()` as a value of its type, or one `of_link`; asked only by a program that mentions it.
  std::function<Value(std::string_view)> fact;
};

/// Why a result, or a part of it, is nothing.
enum class Gap { missing_field, overflow, division_by_zero, nobody, not_supplied, budget };
struct Note {
  Gap gap;
  std::string about;  // field, function or operator
};

struct Evaluation {
  Value value;
  std::vector<Note> notes;  // at most 8
  bool unverified = false;  // a date reached a year without an official calendar
  int steps = 0;
};
Evaluation evaluate(const Program& program, const Environment& environment);

/// A condition that comes out as nothing does not hold; `because` says why it does not, empty when it holds.
struct Condition {
  bool holds = false;
  std::vector<Note> notes;
  Words because;
};
Condition holds(const Program& program, const Environment& environment);

/// Who an assignee rule finds: distinct people in the order found; `notes` say why nobody.
struct Found {
  People people;
  std::vector<Note> notes;
};
Found find_people(const Program& program, const Environment& environment);

/// “guest_count”未填写: a note for the explanation beside a decision.
Phrase words(const Note& note);
Words::List words(const std::vector<Note>& notes);

}  // namespace zs::expr
