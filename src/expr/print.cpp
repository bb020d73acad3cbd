#include <expr/expr.h>
#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace zs::expr {
namespace {

// How tightly an operation binds; brackets are written around what binds less than its place asks for.
enum Binding {
  binds_or = 1,
  binds_and,
  binds_not,
  binds_comparison,
  binds_moment,
  binds_sum,
  binds_product,
  binds_sign,
  binds_primary
};

Binding binding_of(const Node& node) {
  switch (node.op) {
    case Op::logic_or:
      return binds_or;
    case Op::logic_and:
      return binds_and;
    case Op::logic_not:
      return binds_not;
    case Op::equal:
    case Op::not_equal:
    case Op::less:
    case Op::less_equal:
    case Op::greater:
    case Op::greater_equal:
      return binds_comparison;
    case Op::after:
    case Op::before:
    case Op::by:
      return binds_moment;
    case Op::add:
    case Op::subtract:
      return binds_sum;
    case Op::multiply:
    case Op::divide:
      return binds_product;
    case Op::negate:
      return binds_sign;
    default:
      return binds_primary;
  }
}

std::string_view word_of(Op op) {
  switch (op) {
    case Op::logic_and:
      return "and";
    case Op::logic_or:
      return "or";
    case Op::equal:
      return "=";
    case Op::not_equal:
      return "!=";
    case Op::less:
      return "<";
    case Op::less_equal:
      return "<=";
    case Op::greater:
      return ">";
    case Op::greater_equal:
      return ">=";
    case Op::add:
      return "+";
    case Op::subtract:
      return "-";
    case Op::multiply:
      return "*";
    case Op::divide:
      return "/";
    case Op::after:
      return "after";
    case Op::before:
      return "before";
    case Op::choose:
      return "if";
    case Op::floor:
      return "floor";
    case Op::minimum:
      return "min";
    case Op::maximum:
      return "max";
    case Op::count:
      return "count";
    case Op::contains:
      return "contains";
    case Op::filled:
      return "filled";
    case Op::date_of:
      return "date";
    case Op::unit_of:
      return "unit";
    case Op::unit_head:
      return "unit_head";
    case Op::leader_in_charge:
      return "leader_in_charge";
    case Op::superior_unit:
      return "superior_unit";
    case Op::organ:
      return "organ";
    case Op::office:
      return "office";
    case Op::office_head:
      return "office_head";
    case Op::members:
      return "members";
    case Op::starter:
      return "starter";
    case Op::previous_handler:
      return "previous_handler";
    case Op::due:
      return "due";
    case Op::entered:
      return "entered";
    case Op::now:
      return "now";
    case Op::today:
      return "today";
    default:
      return "";
  }
}

std::string_view unit_word(DurationUnit unit) {
  switch (unit) {
    case DurationUnit::working_days:
      return "working_day";
    case DurationUnit::working_hours:
      return "working_hour";
    case DurationUnit::natural_days:
      return "natural_day";
    case DurationUnit::hours:
      return "hour";
    case DurationUnit::minutes:
      return "minute";
  }
  return {};
}

std::string literal_text(const Value& value) {
  if (auto* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
  if (auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  if (auto* date = std::get_if<Date>(&value)) return to_text(*date);
  if (auto* money = std::get_if<Money>(&value))
    return money->fen % 100 ? fmt::format("{}.{:02} yuan", money->fen / 100, money->fen % 100)
                            : fmt::format("{} yuan", money->fen / 100);
  if (auto* duration = std::get_if<Duration>(&value))
    return fmt::format("{} {}{}", duration->amount, unit_word(duration->unit), duration->amount == 1 ? "" : "s");
  if (auto* text = std::get_if<std::string>(&value)) {
    char quote = text->find('\'') == std::string::npos ? '\'' : '"';
    return quote + *text + quote;
  }
  return {};
}

class Printer {
 public:
  explicit Printer(const Program& program) : program_(program) {}

  std::string text(int index, int least = binds_or) const {
    const Node& node = program_.nodes[static_cast<std::size_t>(index)];
    if (node.op == Op::as_people) return text(node.arguments[0], least);
    auto inner = bare(node);
    return binding_of(node) < least ? "(" + inner + ")" : inner;
  }

 private:
  std::string infix(const Node& node, int left, int right) const {
    return fmt::format("{} {} {}", text(node.arguments[0], left), word_of(node.op), text(node.arguments[1], right));
  }

  std::string joined(const Node& node, std::string_view between, int least) const {
    std::string out;
    for (int argument : node.arguments) {
      if (!out.empty()) out += between;
      out += text(argument, least);
    }
    return out;
  }

  std::string bare(const Node& node) const {
    switch (binding_of(node)) {
      case binds_or:
        return joined(node, " or ", binds_and);
      case binds_and:
        return joined(node, " and ", binds_not);
      case binds_not:
        return "not " + text(node.arguments[0], binds_not);
      case binds_comparison:
        return infix(node, binds_moment, binds_moment);
      case binds_moment:
        return node.op == Op::by ? "by " + text(node.arguments[0], binds_sum) : infix(node, binds_sum, binds_sum);
      case binds_sum:
        return infix(node, binds_sum, binds_product);
      case binds_product:
        return infix(node, binds_product, binds_sign);
      case binds_sign:
        return "-" + text(node.arguments[0], binds_sign);
      case binds_primary:
        return primary(node);
    }
    return {};
  }

  std::string primary(const Node& node) const {
    switch (node.op) {
      case Op::literal:
        return literal_text(node.literal);
      case Op::field:
      case Op::fact:
        return node.name;
      case Op::interval_start:
        return text(node.arguments[0], binds_primary) + ".start";
      case Op::interval_end:
        return text(node.arguments[0], binds_primary) + ".end";
      case Op::handler_of:
        return fmt::format("handler_of({})", node.name);
      case Op::role:
        return fmt::format("role({}, of: {})", node.name, text(node.arguments[0]));
      case Op::day_of_year: {
        auto day = std::get<std::int64_t>(node.literal);
        return fmt::format("{:02}-{:02} of {}", day / 100, day % 100, node.name);
      }
      case Op::starter:
      case Op::previous_handler:
      case Op::due:
      case Op::entered:
      case Op::now:
      case Op::today:
        return std::string(word_of(node.op));
      case Op::date_of:
      case Op::unit_of:
      case Op::unit_head:
      case Op::leader_in_charge:
      case Op::superior_unit:
      case Op::organ:
      case Op::office:
      case Op::office_head:
      case Op::members:
        return fmt::format("{}(of: {})", word_of(node.op), text(node.arguments[0]));
      default:
        return fmt::format("{}({})", word_of(node.op), joined(node, ", ", binds_or));
    }
  }

  const Program& program_;
};

}  // namespace

std::string print(const Program& program) {
  return program.nodes.empty() ? std::string() : Printer(program).text(static_cast<int>(program.nodes.size()) - 1);
}

std::vector<std::string> fields_of(const Program& program) {
  std::set<std::string> names;
  for (const auto& node : program.nodes)
    if (node.op == Op::field) names.insert(node.name);
  return {names.begin(), names.end()};
}

std::optional<OfLink> of_link(std::string_view fact) {
  auto open = fact.find('(');
  if (open == std::string_view::npos) return std::nullopt;
  return OfLink{fact.substr(0, open), fact.substr(open + 1, fact.size() - open - 2)};
}

std::vector<std::string> links_of(const Program& program) {
  std::set<std::string> facts;
  for (const auto& node : program.nodes)
    if (node.op == Op::fact && of_link(node.name)) facts.insert(node.name);
  return {facts.begin(), facts.end()};
}

}  // namespace zs::expr
