#include <expr/builder.h>
#include <fmt/format.h>

#include <algorithm>

namespace zs::expr::detail {
namespace {

bool ordered(Type type) {
  return type == Type::integer || type == Type::money || type == Type::date || type == Type::instant;
}

bool comparable(Type type) {
  return ordered(type) || type == Type::boolean || type == Type::text || type == Type::person || type == Type::unit;
}

bool is_equality(Op op) { return op == Op::equal || op == Op::not_equal; }

std::string mixed_hint(Type a, Type b) {
  auto pair = [&](Type x, Type y) { return (a == x && b == y) || (a == y && b == x); };
  if (pair(Type::money, Type::integer)) return "Write an amount with its unit: `500 yuan`.";
  if (pair(Type::date, Type::instant)) return "Take the day of a moment: `date(of: …)`.";
  if (pair(Type::interval, Type::instant) || pair(Type::interval, Type::date))
    return "Take `.start` or `.end` of the interval.";
  return {};
}

// Money and integers mix only where the unit stays clear.
std::optional<Type> arithmetic_type(Op op, Type left, Type right) {
  bool integers = left == Type::integer && right == Type::integer;
  bool amounts = left == Type::money && right == Type::money;
  if (integers) return Type::integer;
  // How many days lie between two days.
  if (op == Op::subtract && left == Type::date && right == Type::date) return Type::integer;
  if (op == Op::add || op == Op::subtract) return amounts ? std::optional(Type::money) : std::nullopt;
  if (left == Type::money && right == Type::integer) return Type::money;
  if (op == Op::multiply && left == Type::integer && right == Type::money) return Type::money;
  if (op == Op::divide && amounts) return Type::integer;
  return std::nullopt;
}

std::string join_types(std::initializer_list<Type> types) {
  std::string text;
  for (auto type : types) text += fmt::format("{}{}", text.empty() ? "" : " or ", name_of(type));
  return text;
}

}  // namespace

void fail(std::size_t position, std::string message, std::string suggestion) {
  throw ParseFault{{position, std::move(message), std::move(suggestion)}};
}

int cost_of(Op op) {
  switch (op) {
    case Op::contains:
      return 500;
    case Op::unit_head:
    case Op::role:
    case Op::leader_in_charge:
    case Op::superior_unit:
    case Op::organ:
    case Op::office:
    case Op::office_head:
    case Op::members:
    case Op::unit_of:
      return 50;
    case Op::after:
    case Op::before:
    case Op::by:
      return 50;
    default:
      return 1;
  }
}

Operand Builder::add(Op op, Type type, const std::vector<Operand>& operands, std::size_t position, std::string name,
                     Value literal) {
  Node node{op, type, std::move(literal), std::move(name), {}};
  int depth = 0;
  for (const auto& operand : operands) {
    node.arguments.push_back(operand.node);
    depth = std::max(depth, depth_[static_cast<std::size_t>(operand.node)]);
  }
  if (++depth > most_depth)
    fail(position, fmt::format("This expression has more than {} levels.", most_depth),
         "Split it into several checks or fields.");
  program_.cost += cost_of(op);
  if (program_.cost > most_steps) fail(position, "This expression costs too much.", "Split it into several checks.");
  program_.nodes.push_back(std::move(node));
  depth_.push_back(depth);
  return {static_cast<int>(program_.nodes.size()) - 1, position};
}

void Builder::need(Operand operand, Type wanted) const {
  if (type(operand) == wanted) return;
  fail(operand.position, fmt::format("Expected {} here, but this is {}.", name_of(wanted), name_of(type(operand))),
       mixed_hint(wanted, type(operand)));
}

void Builder::need_count(std::string_view function, const std::vector<Operand>& operands, std::size_t wanted,
                         std::size_t position) const {
  if (operands.size() != wanted)
    fail(position, fmt::format("`{}` takes {} arguments, not {}.", function, wanted, operands.size()));
}

Operand Builder::literal(Type type, Value value, std::size_t position) {
  return add(Op::literal, type, {}, position, {}, std::move(value));
}

Operand Builder::month_day(std::int64_t month_day, std::string year_word, std::size_t position) {
  return add(Op::day_of_year, Type::date, {}, position, std::move(year_word), month_day);
}

Operand Builder::word(const std::string& name, std::size_t position) {
  if (name == "true" || name == "false") return literal(Type::boolean, name == "true", position);
  if (name == "starter") return add(Op::starter, Type::person, {}, position);
  if (name == "previous_handler") return add(Op::previous_handler, Type::person, {}, position);
  if (name == "due") return add(Op::due, Type::instant, {}, position);
  if (name == "entered") return add(Op::entered, Type::instant, {}, position);
  if (name == "now") return add(Op::now, Type::instant, {}, position);
  if (name == "today") return add(Op::today, Type::date, {}, position);
  auto fact = facts().find(name);
  if (fact != facts().end()) return add(Op::fact, fact->second.type, {}, position, name);
  auto field = schema_.fields.find(name);
  if (field != schema_.fields.end()) return add(Op::field, field->second.type, {}, position, name);
  std::vector<std::string> names{"starter", "previous_handler", "due", "entered", "now", "today", "true", "false"};
  for (const auto& [known, info] : schema_.fields) names.push_back(known);
  for (const auto& [known, info] : facts()) names.push_back(known);
  fail(position, fmt::format("There is no field `{}`.", name), nearest(name, names));
}

Operand Builder::member(Operand of, const std::string& name, std::size_t position) {
  if (type(of) != Type::interval)
    fail(position, fmt::format("Only an interval has parts; this is {}.", name_of(type(of))));
  if (name == "start") return add(Op::interval_start, Type::instant, {of}, of.position);
  if (name == "end") return add(Op::interval_end, Type::instant, {of}, of.position);
  fail(position, fmt::format("An interval has no part `{}`.", name), "Write `.start` or `.end`.");
}

Operand Builder::logic(Op op, const std::vector<Operand>& operands, std::size_t position) {
  for (const auto& operand : operands) need(operand, Type::boolean);
  return add(op, Type::boolean, operands, position);
}

Operand Builder::unary(Op op, Operand operand, std::size_t position) {
  if (op == Op::by) {
    if (type(operand) != Type::instant) need(operand, Type::date);
    return add(op, Type::instant, {operand}, position);
  }
  if (op == Op::logic_not) {
    need(operand, Type::boolean);
  } else if (type(operand) != Type::money) {
    need(operand, Type::integer);
  }
  return add(op, type(operand), {operand}, position);
}

const std::vector<std::string>* Builder::choices_of(Operand operand) const {
  const auto& node = program_.nodes[static_cast<std::size_t>(operand.node)];
  if (node.op != Op::field && node.op != Op::fact) return nullptr;
  const auto& known = node.op == Op::field ? schema_.fields : facts();
  auto found = known.find(node.name);
  return found == known.end() || found->second.choices.empty() ? nullptr : &found->second.choices;
}

void Builder::need_choice(Operand field, Operand text) const {
  const auto* choices = choices_of(field);
  const auto& given = program_.nodes[static_cast<std::size_t>(text.node)];
  if (!choices || given.op != Op::literal || given.type != Type::text) return;
  const auto& value = std::get<std::string>(given.literal);
  if (std::find(choices->begin(), choices->end(), value) != choices->end()) return;
  const auto& name = program_.nodes[static_cast<std::size_t>(field.node)].name;
  fail(text.position, fmt::format("`{}` is not a choice of `{}`.", value, name), nearest(value, *choices));
}

// Zero is the same in every unit: "cost = 0" reads as "cost = 0 yuan".
void Builder::take_zero_as_money(Operand zero, Operand amount) {
  auto& node = program_.nodes[static_cast<std::size_t>(zero.node)];
  if (type(amount) != Type::money || node.op != Op::literal || node.literal != Value(std::int64_t{0})) return;
  node.type = Type::money;
  node.literal = Money{0};
}

Operand Builder::comparison(Op op, Operand left, Operand right, std::size_t position) {
  take_zero_as_money(left, right);
  take_zero_as_money(right, left);
  if (type(left) != type(right))
    fail(position, fmt::format("{} and {} cannot be compared.", name_of(type(left)), name_of(type(right))),
         mixed_hint(type(left), type(right)));
  if (!(is_equality(op) ? comparable(type(left)) : ordered(type(left))))
    fail(position, fmt::format("{} has no such comparison.", name_of(type(left))),
         type(left) == Type::interval ? "Take `.start` or `.end` of the interval." : "");
  need_choice(left, right);
  need_choice(right, left);
  return add(op, Type::boolean, {left, right}, position);
}

Operand Builder::arithmetic(Op op, Operand left, Operand right, std::size_t position) {
  auto result = arithmetic_type(op, type(left), type(right));
  if (!result)
    fail(position,
         fmt::format("{} and {} cannot be calculated with each other so.", name_of(type(left)), name_of(type(right))),
         type(right) == Type::duration ? "Write `2 working_days after …`." : mixed_hint(type(left), type(right)));
  return add(op, *result, {left, right}, position);
}

Operand Builder::shift(Op op, Operand duration, Operand moment, std::size_t position) {
  need(duration, Type::duration);
  if (type(moment) != Type::date) need(moment, Type::instant);
  return add(op, Type::instant, {duration, moment}, position);
}

Operand Builder::people(Operand operand) {
  if (type(operand) != Type::person) return operand;
  return add(Op::as_people, Type::people, {operand}, operand.position);
}

Operand Builder::choose(const std::vector<Operand>& operands, std::size_t position) {
  need_count("if", operands, 3, position);
  need(operands[0], Type::boolean);
  Operand yes = operands[1], no = operands[2];
  if (type(yes) == Type::people) no = people(no);
  if (type(no) == Type::people) yes = people(yes);
  if (type(yes) != type(no))
    fail(position, fmt::format("The two results of `if` differ: {} and {}.", name_of(type(yes)), name_of(type(no))),
         mixed_hint(type(yes), type(no)));
  return add(Op::choose, type(yes), {operands[0], yes, no}, position);
}

Operand Builder::extreme(Op op, const std::vector<Operand>& operands, std::size_t position) {
  if (operands.size() < 2 || operands.size() > 8) fail(position, "`min` and `max` take 2 to 8 arguments.");
  if (!ordered(type(operands[0])))
    fail(operands[0].position, fmt::format("{} has no order.", name_of(type(operands[0]))));
  for (const auto& operand : operands) need(operand, type(operands[0]));
  return add(op, type(operands[0]), operands, position);
}

Operand Builder::call(Op op, const std::vector<Operand>& operands, std::size_t position) {
  if (op == Op::minimum || op == Op::maximum) return extreme(op, operands, position);
  if (op == Op::contains) {
    need_count("contains", operands, 2, position);
    if (type(operands[0]) != Type::text) need(operands[0], Type::list);
    need(operands[1], Type::text);
    return add(op, Type::boolean, operands, position);
  }
  need_count("this function", operands, 1, position);
  Operand only = operands[0];
  if (op == Op::filled) return add(op, Type::boolean, operands, position);
  if (op == Op::date_of) {
    need(only, Type::instant);
    return add(op, Type::date, operands, position);
  }
  if (op == Op::count) {
    if (type(only) != Type::people) need(only, Type::list);
  } else {
    need(only, Type::integer);
  }
  return add(op, Type::integer, operands, position);
}

Operand Builder::office(Op op, std::string name, Operand of, std::size_t position) {
  bool found = op == Op::unit_of && type(of) == Type::people;
  if (!found && type(of) != Type::unit && type(of) != Type::person)
    fail(of.position, fmt::format("`of` takes a unit or a person, but this is {}.", name_of(type(of))));
  if (op == Op::role && !schema_.roles.empty() &&
      std::find(schema_.roles.begin(), schema_.roles.end(), name) == schema_.roles.end())
    fail(position, fmt::format("There is no role `{}`.", name), nearest(name, schema_.roles));
  bool unit = op == Op::superior_unit || op == Op::organ || op == Op::office || op == Op::unit_of;
  return add(op, unit ? Type::unit : Type::people, {of}, position, std::move(name));
}

Operand Builder::handler_of(const std::string& step, std::size_t position) {
  if (std::find(schema_.steps.begin(), schema_.steps.end(), step) == schema_.steps.end())
    fail(position, fmt::format("There is no step `{}`.", step), nearest(step, schema_.steps));
  return add(Op::handler_of, Type::person, {}, position, step);
}

Operand Builder::of_link(std::string_view word, const std::string& link, Type type, std::size_t position) {
  return add(Op::fact, type, {}, position, fmt::format("{}({})", word, link));
}

Program Builder::finish(Operand root, std::initializer_list<Type> expected) {
  auto wanted = [&](Type type) { return std::find(expected.begin(), expected.end(), type) != expected.end(); };
  if (!wanted(type(root)) && wanted(Type::people)) root = people(root);
  if (!wanted(type(root)))
    fail(root.position, fmt::format("Expected {}, but this is {}.", join_types(expected), name_of(type(root))),
         expected.size() == 1 ? mixed_hint(*expected.begin(), type(root)) : "");
  program_.type = type(root);
  return std::move(program_);
}

}  // namespace zs::expr::detail
