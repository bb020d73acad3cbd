#include <base/phrases.h>
#include <expr/expr.h>
#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace zs::expr {
namespace {

constexpr std::size_t most_notes = 8;

/// What one node came to. `causes` index the run's notes and explain a value that is nothing (or people who are none).
struct Cell {
  Value value;
  std::vector<int> causes;
  bool unverified = false;
};

bool empty(const Value& value) {
  auto* people = std::get_if<People>(&value);
  return nothing(value) || (people && people->empty());
}

/// Kleene's logic: nothing spreads unless the other operands decide.
Value logic(Op op, const std::vector<const Cell*>& cells) {
  bool deciding = op == Op::logic_or;
  bool open = false;
  for (const auto* cell : cells) {
    if (nothing(cell->value))
      open = true;
    else if (std::get<bool>(cell->value) == deciding)
      return deciding;
  }
  return open ? Value() : Value(!deciding);
}

template <class T>
bool ordered_as(Op op, const T& a, const T& b) {
  switch (op) {
    case Op::less:
      return a < b;
    case Op::less_equal:
      return a <= b;
    case Op::greater:
      return a > b;
    case Op::greater_equal:
      return a >= b;
    default:
      return false;
  }
}

bool same(const Value& a, const Value& b) {
  auto *left = std::get_if<Candidate>(&a), *right = std::get_if<Candidate>(&b);
  return left && right ? left->person == right->person : a == b;
}

bool compare(Op op, const Value& a, const Value& b) {
  if (op == Op::equal) return same(a, b);
  if (op == Op::not_equal) return !same(a, b);
  if (auto* x = std::get_if<std::int64_t>(&a)) return ordered_as(op, *x, std::get<std::int64_t>(b));
  if (auto* x = std::get_if<Money>(&a)) return ordered_as(op, *x, std::get<Money>(b));
  if (auto* x = std::get_if<Date>(&a)) return ordered_as(op, *x, std::get<Date>(b));
  if (auto* x = std::get_if<Instant>(&a)) return ordered_as(op, *x, std::get<Instant>(b));
  return false;
}

/// Of a date its day, counted from where all days are.
std::int64_t number_in(const Value& value) {
  if (auto* date = std::get_if<Date>(&value)) return std::chrono::sys_days(*date).time_since_epoch().count();
  if (auto* money = std::get_if<Money>(&value)) return money->fen;
  return std::get<std::int64_t>(value);
}

std::optional<std::int64_t> floor_divide(std::int64_t a, std::int64_t b) {
  if (b == 0 || (b == -1 && a == std::numeric_limits<std::int64_t>::min())) return std::nullopt;
  auto quotient = a / b;
  return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient;
}

std::optional<std::int64_t> calculate(Op op, std::int64_t a, std::int64_t b) {
  std::int64_t result = 0;
  if (op == Op::divide) return floor_divide(a, b);
  bool overflow = op == Op::add        ? __builtin_add_overflow(a, b, &result)
                  : op == Op::subtract ? __builtin_sub_overflow(a, b, &result)
                                       : __builtin_mul_overflow(a, b, &result);
  return overflow ? std::nullopt : std::optional(result);
}

Value amount(Type type, std::int64_t number) { return type == Type::money ? Value(Money{number}) : Value(number); }

bool contains(const Value& whole, const std::string& part) {
  if (auto* text = std::get_if<std::string>(&whole)) return text->find(part) != std::string::npos;
  const auto& list = std::get<List>(whole);
  return std::find(list.begin(), list.end(), part) != list.end();
}

class Run {
 public:
  Run(const Program& program, const Environment& environment) : program_(program), env_(environment) {}

  Evaluation finish() {
    cells_.reserve(program_.nodes.size());
    Evaluation result;
    for (const auto& node : program_.nodes) {
      if (++result.steps > most_steps) return {{}, {{Gap::budget, ""}}, false, result.steps};
      cells_.push_back(cell_of(node));
    }
    if (cells_.empty()) return result;
    Cell& root = cells_.back();
    result.value = std::move(root.value);
    result.unverified = root.unverified;
    for (int cause : root.causes) result.notes.push_back(notes_[static_cast<std::size_t>(cause)]);
    return result;
  }

 private:
  Cell gap(Gap kind, std::string about, Value value = {}) {
    notes_.push_back({kind, std::move(about)});
    return {std::move(value), {static_cast<int>(notes_.size()) - 1}, false};
  }

  const Cell& argument(const Node& node, std::size_t i) const {
    return cells_[static_cast<std::size_t>(node.arguments[i])];
  }

  static void inherit(Cell& to, const Cell& from) {
    to.unverified = to.unverified || from.unverified;
    for (int cause : from.causes)
      if (to.causes.size() < most_notes && std::find(to.causes.begin(), to.causes.end(), cause) == to.causes.end())
        to.causes.push_back(cause);
  }

  Cell cell_of(const Node& node) {
    if (node.arguments.empty()) return leaf(node);
    if (node.op == Op::choose) return choose(node);
    if (node.op == Op::filled) return {!empty(argument(node, 0).value), {}, false};
    if (node.op == Op::logic_and || node.op == Op::logic_or) return joined(node);
    Cell missing;
    bool any = false;
    for (int index : node.arguments) {
      const Cell& cell = cells_[static_cast<std::size_t>(index)];
      any = any || nothing(cell.value);
      if (nothing(cell.value)) inherit(missing, cell);
    }
    if (any) return missing;
    Cell result = apply(node);
    for (int index : node.arguments)
      result.unverified = result.unverified || cells_[static_cast<std::size_t>(index)].unverified;
    return result;
  }

  Cell leaf(const Node& node) {
    switch (node.op) {
      case Op::literal:
        return {node.literal, {}, false};
      case Op::field:
        return field(node);
      case Op::fact:
        return fact(node);
      case Op::starter:
        return supplied(env_.starter, "starter");
      case Op::previous_handler:
        return supplied(env_.previous_handler, "previous_handler");
      case Op::due:
        return supplied(env_.due, "due");
      case Op::entered:
        return supplied(env_.entered, "entered");
      case Op::now:
        return supplied(env_.now, "now");
      case Op::today:
        return env_.now ? Cell{date_of(*env_.now), {}, false} : gap(Gap::not_supplied, "today");
      case Op::day_of_year:
        return day_of_year(node);
      case Op::handler_of: {
        auto found = env_.handlers.find(node.name);
        return found == env_.handlers.end() ? gap(Gap::nobody, "handler_of(" + node.name + ")")
                                            : Cell{found->second, {}, false};
      }
      default:
        return gap(Gap::not_supplied, "");
    }
  }

  template <class T>
  Cell supplied(const std::optional<T>& value, std::string_view name) {
    return value ? Cell{*value, {}, false} : gap(Gap::not_supplied, std::string(name));
  }

  Cell field(const Node& node) {
    const json::value* stored = env_.fields ? env_.fields->if_contains(node.name) : nullptr;
    Value value = from_json(node.type, stored);
    return nothing(value) ? gap(Gap::missing_field, node.name) : Cell{std::move(value), {}, false};
  }

  Cell fact(const Node& node) {
    Value value = env_.fact ? env_.fact(node.name) : Value();
    return nothing(value) ? gap(Gap::not_supplied, node.name) : Cell{std::move(value), {}, false};
  }

  Cell day_of_year(const Node& node) {
    auto base = env_.entered ? env_.entered : env_.now;
    if (!base) return gap(Gap::not_supplied, node.name);
    auto day = std::get<std::int64_t>(node.literal);
    auto year = date_of(*base).year() + std::chrono::years(node.name == "next_year" ? 1 : 0);
    Date date{year, std::chrono::month(static_cast<unsigned>(day / 100)),
              std::chrono::day(static_cast<unsigned>(day % 100))};
    if (!date.ok()) date = year / std::chrono::February / std::chrono::last;  // 02-29 in a common year
    return {date, {}, false};
  }

  Cell choose(const Node& node) {
    const Cell& condition = argument(node, 0);
    if (nothing(condition.value)) {
      Cell open;
      inherit(open, condition);
      return open;
    }
    Cell chosen = argument(node, std::get<bool>(condition.value) ? 1 : 2);
    chosen.unverified = chosen.unverified || condition.unverified;
    return chosen;
  }

  Cell joined(const Node& node) {
    std::vector<const Cell*> parts;
    for (int index : node.arguments) parts.push_back(&cells_[static_cast<std::size_t>(index)]);
    Cell result{logic(node.op, parts), {}, false};
    for (const auto* part : parts) {
      result.unverified = result.unverified || part->unverified;
      if (nothing(result.value)) inherit(result, *part);
    }
    return result;
  }

  Cell apply(const Node& node) {
    const Value& first = argument(node, 0).value;
    switch (node.op) {
      case Op::interval_start:
        return {std::get<Interval>(first).start, {}, false};
      case Op::interval_end:
        return {std::get<Interval>(first).end, {}, false};
      case Op::logic_not:
        return {!std::get<bool>(first), {}, false};
      case Op::equal:
      case Op::not_equal:
      case Op::less:
      case Op::less_equal:
      case Op::greater:
      case Op::greater_equal:
        return {compare(node.op, first, argument(node, 1).value), {}, false};
      case Op::add:
      case Op::subtract:
      case Op::multiply:
      case Op::divide:
        return arithmetic(node, number_in(first), number_in(argument(node, 1).value));
      case Op::negate:
        return arithmetic({Op::subtract, node.type, {}, {}, {}}, 0, number_in(first));
      case Op::after:
      case Op::before:
      case Op::by:
        return moment(node);
      case Op::floor:
        return {first, {}, false};
      case Op::minimum:
      case Op::maximum:
        return extreme(node);
      case Op::count:
        return {count(first), {}, false};
      case Op::contains:
        return {contains(first, std::get<std::string>(argument(node, 1).value)), {}, false};
      case Op::date_of:
        return {date_of(std::get<Instant>(first)), {}, false};
      case Op::as_people:
        return as_people(std::get<Candidate>(first));
      default:
        return office(node);
    }
  }

  Cell arithmetic(const Node& node, std::int64_t a, std::int64_t b) {
    auto result = calculate(node.op, a, b);
    if (result) return {amount(node.type, *result), {}, false};
    return gap(node.op == Op::divide && b == 0 ? Gap::division_by_zero : Gap::overflow, "");
  }

  static std::int64_t count(const Value& value) {
    if (auto* people = std::get_if<People>(&value)) return static_cast<std::int64_t>(people->size());
    return static_cast<std::int64_t>(std::get<List>(value).size());
  }

  Cell extreme(const Node& node) {
    const Value* best = &argument(node, 0).value;
    for (std::size_t i = 1; i < node.arguments.size(); ++i) {
      const Value& other = argument(node, i).value;
      if (compare(node.op == Op::minimum ? Op::less : Op::greater, other, *best)) best = &other;
    }
    return {*best, {}, false};
  }

  Cell moment(const Node& node) {
    if (!env_.calendar) return gap(Gap::not_supplied, "calendar");
    const Value& last = argument(node, node.arguments.size() - 1).value;
    auto* date = std::get_if<Date>(&last);
    auto counted = [&]() -> CalendarView::Moment {
      if (node.op == Op::by) return env_.calendar->close_of_office(date ? *date : date_of(std::get<Instant>(last)));
      const auto& duration = std::get<Duration>(argument(node, 0).value);
      if (node.op == Op::after)
        return env_.calendar->after(date ? at_time(*date, std::chrono::minutes(0)) : std::get<Instant>(last), duration);
      return env_.calendar->before(date ? env_.calendar->close_of_office(*date).at : std::get<Instant>(last), duration);
    }();
    return {counted.at, {}, counted.unverified};
  }

  Cell as_people(const Candidate& person) {
    if (person.post != no_id) return {People{person}, {}, false};
    auto found = env_.org ? env_.org->main_post(person.person) : std::nullopt;
    return found ? Cell{People{*found}, {}, false} : gap(Gap::nobody, "person", People{});
  }

  // "unit_head(of: starter)": the rule that found nobody, without what stands around it.
  std::string printed(const Node& node) const {
    auto end = node.arguments[0] + 1;
    Program part{{program_.nodes.begin(), program_.nodes.begin() + end}, node.type, 0};
    part.nodes.push_back(node);
    return print(part);
  }

  Id unit_of(const Value& of) const {
    if (const auto* people = std::get_if<People>(&of))
      return people->empty() ? no_id : env_.org->unit_of(people->front());
    if (auto* unit = std::get_if<Unit>(&of)) return unit->id;
    return env_.org->unit_of(std::get<Candidate>(of));
  }

  Cell office(const Node& node) {
    if (!env_.org) return gap(Gap::not_supplied, "org");
    const Value& of = argument(node, 0).value;
    Id unit = unit_of(of);
    if (node.type == Type::unit) {
      Id found = unit == no_id ? no_id : superior(node.op, unit);
      return found == no_id ? gap(Gap::nobody, printed(node)) : Cell{Unit{found}, {}, false};
    }
    auto* person = std::get_if<Candidate>(&of);
    People found = unit == no_id ? People{} : people(node, unit, person ? person->person : no_id);
    return found.empty() ? gap(Gap::nobody, printed(node), People{}) : Cell{std::move(found), {}, false};
  }

  Id superior(Op op, Id unit) const {
    if (op == Op::superior_unit) return env_.org->superior_unit(unit);
    if (op == Op::organ) return env_.org->organ(unit);
    return op == Op::office ? env_.org->office(unit) : unit;
  }

  People people(const Node& node, Id unit, Id person) const {
    switch (node.op) {
      case Op::unit_head:
        return env_.org->unit_head(unit, person);
      case Op::role:
        return env_.org->role_holders(node.name, unit);
      case Op::leader_in_charge:
        return env_.org->leader_in_charge(unit);
      case Op::members:
        return env_.org->members(unit);
      case Op::office_head: {
        Id office = env_.org->office(unit);
        return office == no_id ? People{} : env_.org->unit_head(office, no_id);
      }
      default:
        return {};
    }
  }

  const Program& program_;
  const Environment& env_;
  std::vector<Cell> cells_;
  std::vector<Note> notes_;
};

Words because_of(const std::vector<Note>& notes) {
  if (notes.empty()) return phrases::gap::untrue;
  return words(notes);
}

}  // namespace

Evaluation evaluate(const Program& program, const Environment& environment) {
  return Run(program, environment).finish();
}

Condition holds(const Program& program, const Environment& environment) {
  auto result = evaluate(program, environment);
  auto* truth = std::get_if<bool>(&result.value);
  if (truth && *truth) return {true, {}, {}};
  return {false, result.notes, because_of(result.notes)};
}

Found find_people(const Program& program, const Environment& environment) {
  auto result = evaluate(program, environment);
  Found found{{}, std::move(result.notes)};
  auto* people = std::get_if<People>(&result.value);
  if (!people) return found;
  for (auto& candidate : *people) {
    if (candidate.post == no_id) {
      auto main = environment.org ? environment.org->main_post(candidate.person) : std::nullopt;
      if (!main) continue;  // named in a field, and holds no post any more
      candidate = std::move(*main);
    }
    auto same_person = [&](const Candidate& other) { return other.person == candidate.person; };
    if (std::none_of(found.people.begin(), found.people.end(), same_person)) found.people.push_back(candidate);
  }
  return found;
}

Phrase words(const Note& note) {
  switch (note.gap) {
    case Gap::missing_field:
      return {phrases::gap::missing_field, {{"about", note.about}}};
    case Gap::overflow:
      return phrases::gap::overflow;
    case Gap::division_by_zero:
      return phrases::gap::division_by_zero;
    case Gap::nobody:
      return {phrases::gap::nobody, {{"about", note.about}}};
    case Gap::not_supplied:
      return {phrases::gap::not_supplied, {{"about", note.about}}};
    case Gap::budget:
      return phrases::gap::budget;
  }
  return {};
}

Words::List words(const std::vector<Note>& notes) {
  Words::List list;
  for (const auto& note : notes) list.emplace_back(words(note));
  return list;
}

}  // namespace zs::expr
