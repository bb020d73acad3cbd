#include <expr/builder.h>
#include <fmt/format.h>

#include <array>

namespace zs::expr {
namespace detail {
namespace {

constexpr int most_nesting = 3 * most_depth;  // brackets, signs and calls: enough for whatever `print` writes

struct Function {
  std::string_view name;
  Op op;
  bool of;  // takes `of:`
};
constexpr std::array functions{Function{"if", Op::choose, false},
                               Function{"floor", Op::floor, false},
                               Function{"min", Op::minimum, false},
                               Function{"max", Op::maximum, false},
                               Function{"count", Op::count, false},
                               Function{"contains", Op::contains, false},
                               Function{"filled", Op::filled, false},
                               Function{"date", Op::date_of, true},
                               Function{"unit", Op::unit_of, true},
                               Function{"unit_head", Op::unit_head, true},
                               Function{"role", Op::role, true},
                               Function{"leader_in_charge", Op::leader_in_charge, true},
                               Function{"office", Op::office, true},
                               Function{"superior_unit", Op::superior_unit, true},
                               Function{"organ", Op::organ, true},
                               Function{"members", Op::members, true},
                               Function{"office_head", Op::office_head, true},
                               Function{"handler_of", Op::handler_of, false},
                               Function{"linked_count", Op::fact, false},
                               Function{"open_count", Op::fact, false},
                               Function{"leads_count", Op::fact, false},
                               Function{"linked_text", Op::fact, false}};

const Function& function_named(const Token& token) {
  std::vector<std::string> names;
  for (const auto& function : functions) {
    if (function.name == token.text) return function;
    names.emplace_back(function.name);
  }
  fail(token.position, fmt::format("Unknown function `{}`.", token.text), nearest(token.text, names));
}

std::optional<DurationUnit> duration_unit(std::string_view word) {
  if (word.ends_with('s')) word.remove_suffix(1);
  if (word == "working_day") return DurationUnit::working_days;
  if (word == "working_hour") return DurationUnit::working_hours;
  if (word == "natural_day") return DurationUnit::natural_days;
  if (word == "hour") return DurationUnit::hours;
  if (word == "minute") return DurationUnit::minutes;
  return std::nullopt;
}

constexpr std::int64_t most_of_duration = 10000;

class Parser {
 public:
  Parser(std::string_view text, const Schema& schema) : tokens_(tokens_of(text)), build_(schema) {}

  Program run(std::initializer_list<Type> expected) {
    Operand root = expression();
    if (peek().kind != TokenKind::end) fail(peek().position, "Here the expression should end.", after_end_hint());
    return build_.finish(root, expected);
  }

 private:
  struct Nested {
    int& level;
    Nested(int& l, std::size_t position) : level(l) {
      if (++level > most_nesting) {
        --level;
        fail(position, "This expression is nested too deeply.", "Split it into several checks.");
      }
    }
    ~Nested() { --level; }
    Nested(const Nested&) = delete;
    Nested& operator=(const Nested&) = delete;
  };

  const Token& peek(std::size_t ahead = 0) const { return tokens_[std::min(at_ + ahead, tokens_.size() - 1)]; }
  const Token& take() {
    const Token& token = peek();
    if (at_ + 1 < tokens_.size()) ++at_;
    return token;
  }
  bool is(TokenKind kind, std::string_view text, std::size_t ahead = 0) const {
    return peek(ahead).kind == kind && peek(ahead).text == text;
  }
  bool symbol(std::string_view text) const { return is(TokenKind::symbol, text); }
  bool word(std::string_view text) const { return is(TokenKind::word, text); }
  void expect(std::string_view text) {
    if (!symbol(text)) fail(peek().position, fmt::format("Expected `{}` here.", text));
    take();
  }

  std::string after_end_hint() const {
    if (peek().kind == TokenKind::word && peek().text == "days") return "Write `working_days` or `natural_days`.";
    if (peek().kind == TokenKind::word) return nearest(peek().text, {"and", "or", "after", "before"});
    return {};
  }

  Operand expression() { return chain("or", Op::logic_or, &Parser::conjunction); }
  Operand conjunction() { return chain("and", Op::logic_and, &Parser::negation); }

  Operand chain(std::string_view joiner, Op op, Operand (Parser::*part)()) {
    std::size_t position = peek().position;
    std::vector<Operand> operands{(this->*part)()};
    while (word(joiner)) {
      take();
      operands.push_back((this->*part)());
    }
    return operands.size() == 1 ? operands.front() : build_.logic(op, operands, position);
  }

  Operand negation() {
    if (!word("not")) return comparison();
    Nested nested(nesting_, peek().position);
    std::size_t position = take().position;
    return build_.unary(Op::logic_not, negation(), position);
  }

  std::optional<Op> comparing() const {
    if (peek().kind != TokenKind::symbol) return std::nullopt;
    const auto& text = peek().text;
    if (text == "=") return Op::equal;
    if (text == "!=") return Op::not_equal;
    if (text == "<") return Op::less;
    if (text == "<=") return Op::less_equal;
    if (text == ">") return Op::greater;
    if (text == ">=") return Op::greater_equal;
    return std::nullopt;
  }

  Operand comparison() {
    Operand left = moment();
    auto op = comparing();
    if (!op) return left;
    std::size_t position = take().position;
    Operand right = choice_word(left) ? bare_choice() : moment();
    if (comparing()) fail(peek().position, "Comparisons are not chained.", "Join two comparisons with `and`.");
    return build_.comparison(*op, left, right, position);
  }

  // "meals = work_meal": behind a field with choices, a bare word that is no field's name is a choice.
  bool choice_word(Operand left) const {
    if (!build_.choices_of(left) || peek().kind != TokenKind::word || build_.is_field(peek().text) ||
        reserved(peek().text))
      return false;
    return !is(TokenKind::symbol, "(", 1) && !is(TokenKind::symbol, ".", 1);
  }

  Operand bare_choice() {
    const Token& word = take();
    return build_.literal(Type::text, word.text, word.position);
  }

  bool ends_here() const {
    return peek().kind == TokenKind::end || symbol(")") || symbol(",") || word("and") || word("or") || comparing();
  }

  // "by DATE", "DURATION after MOMENT", "DURATION before [MOMENT]"; without a moment, before the deadline.
  Operand moment() {
    if (word("by")) {
      std::size_t position = take().position;
      return build_.unary(Op::by, sum(), position);
    }
    Operand left = sum();
    if (!word("after") && !word("before")) return left;
    Op op = word("after") ? Op::after : Op::before;
    std::size_t position = take().position;
    Operand right = op == Op::before && ends_here() ? build_.word("due", position) : sum();
    return build_.shift(op, left, right, position);
  }

  Operand sum() {
    Operand left = product();
    while (symbol("+") || symbol("-")) {
      Op op = symbol("+") ? Op::add : Op::subtract;
      std::size_t position = take().position;
      left = build_.arithmetic(op, left, product(), position);
    }
    return left;
  }

  Operand product() {
    Operand left = sign();
    while (symbol("*") || symbol("/")) {
      Op op = symbol("*") ? Op::multiply : Op::divide;
      std::size_t position = take().position;
      left = build_.arithmetic(op, left, sign(), position);
    }
    return left;
  }

  Operand sign() {
    if (!symbol("-")) return member();
    Nested nested(nesting_, peek().position);
    std::size_t position = take().position;
    return build_.unary(Op::negate, sign(), position);
  }

  Operand member() {
    Operand of = primary();
    while (symbol(".")) {
      take();
      const Token& name = take();
      if (name.kind != TokenKind::word) fail(name.position, "Expected `start` or `end` here.");
      of = build_.member(of, name.text, name.position);
    }
    return of;
  }

  Operand primary() {
    Nested nested(nesting_, peek().position);
    const Token& token = take();
    switch (token.kind) {
      case TokenKind::number:
        return number(token);
      case TokenKind::decimal:
        return decimal(token);
      case TokenKind::text:
        return build_.literal(Type::text, token.text, token.position);
      case TokenKind::date:
        return build_.literal(Type::date, token.date, token.position);
      case TokenKind::month_day:
        return month_day(token);
      case TokenKind::word:
        return named(token);
      case TokenKind::symbol:
        if (token.text == "(") return bracket();
        fail(token.position, fmt::format("`{}` does not fit here.", token.text));
      case TokenKind::end:
        fail(token.position, "The expression ends too early.");
    }
    fail(token.position, "This does not fit here.");
  }

  Operand bracket() {
    Operand inner = expression();
    expect(")");
    return inner;
  }

  Operand number(const Token& token) {
    if (peek().kind != TokenKind::word) return build_.literal(Type::integer, token.number, token.position);
    if (word("yuan") || word("fen")) return money(token, take().text == "yuan" ? 100 : 1);
    auto unit = duration_unit(peek().text);
    if (!unit) return build_.literal(Type::integer, token.number, token.position);
    take();
    if (token.number > most_of_duration)
      fail(token.position, fmt::format("A duration is at most {}.", most_of_duration));
    return build_.literal(Type::duration, Duration{token.number, *unit}, token.position);
  }

  Operand money(const Token& token, std::int64_t factor) {
    std::int64_t fen = 0;
    if (__builtin_mul_overflow(token.number, factor, &fen)) fail(token.position, "This amount is too large.");
    return build_.literal(Type::money, Money{fen}, token.position);
  }

  Operand decimal(const Token& token) {
    if (!word("yuan")) fail(token.position, "Decimals are for money only.", "Write `12.50 yuan`.");
    take();
    return money(token, 1);
  }

  Operand month_day(const Token& token) {
    take();  // `of`: the lexer saw it
    const Token& year = take();
    if (year.kind != TokenKind::word || (year.text != "this_year" && year.text != "next_year"))
      fail(year.position, "Expected a year here.", "Write `this_year` or `next_year`.");
    return build_.month_day(token.number, year.text, token.position);
  }

  Operand named(const Token& token) {
    static constexpr std::array joiners{"and", "or", "not", "after", "before", "by", "of", "this_year", "next_year"};
    for (std::string_view joiner : joiners)
      if (token.text == joiner) fail(token.position, fmt::format("`{}` does not fit here.", token.text));
    if (!symbol("(")) return build_.word(token.text, token.position);
    const Function& function = function_named(token);
    take();
    if (function.op == Op::handler_of) return handler_of();
    if (function.op == Op::fact) return of_link(function, token.position);
    return function.of ? of_call(function, token.position) : plain_call(function, token.position);
  }

  Operand handler_of() {
    const Token& step = take();
    if (step.kind != TokenKind::word) fail(step.position, "Expected the name of a step here.");
    expect(")");
    return build_.handler_of(step.text, step.position);
  }

  Operand of_link(const Function& function, std::size_t position) {
    const Token& link = take();
    if (link.kind != TokenKind::word) fail(link.position, "Expected the name of a link here.");
    if (function.name != "linked_text") {
      expect(")");
      return build_.of_link(function.name, link.text, Type::integer, position);
    }
    expect(",");
    const Token& field = take();
    if (field.kind != TokenKind::word) fail(field.position, "Expected the name of a field of theirs here.");
    expect(")");
    return build_.of_link(function.name, link.text + ", " + field.text, Type::text, position);
  }

  Operand plain_call(const Function& function, std::size_t position) {
    std::vector<Operand> operands;
    if (!symbol(")")) operands.push_back(expression());
    while (symbol(",")) {
      take();
      operands.push_back(expression());
    }
    expect(")");
    return function.op == Op::choose ? build_.choose(operands, position) : build_.call(function.op, operands, position);
  }

  // "role(name, of: …)": without `of`, the starter's; every other function says whose.
  Operand of_call(const Function& function, std::size_t position) {
    std::string name;
    std::size_t name_position = position;
    if (function.op == Op::role) {
      const Token& role = take();
      if (role.kind != TokenKind::word) fail(role.position, "Expected the name of a role here.");
      name = role.text;
      name_position = role.position;
      if (symbol(",")) take();
    }
    bool starters = function.op == Op::role && symbol(")");
    Operand of = starters ? build_.word("starter", position) : of_argument(function);
    expect(")");
    if (function.op == Op::date_of) return build_.call(function.op, {of}, position);
    return build_.office(function.op, std::move(name), of, function.op == Op::role ? name_position : position);
  }

  Operand of_argument(const Function& function) {
    if (!word("of") || !is(TokenKind::symbol, ":", 1))
      fail(peek().position, fmt::format("`{}` needs to know whose.", function.name),
           fmt::format("Write `{}({}of: starter)`.", function.name, function.op == Op::role ? "…, " : ""));
    take();
    take();
    return expression();
  }

  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  int nesting_ = 0;
  Builder build_;
};

}  // namespace
}  // namespace detail

Parsed parse(std::string_view text, const Schema& schema, std::initializer_list<Type> expected) {
  if (text.size() > most_text)
    return tl::unexpected(
        std::vector<Fault>{{most_text, fmt::format("An expression has at most {} bytes.", most_text), ""}});
  try {
    Program program = detail::Parser(text, schema).run(expected);
    if (print(program).size() > most_text)
      return tl::unexpected(
          std::vector<Fault>{{0, fmt::format("Written out, this has more than {} bytes.", most_text), ""}});
    return program;
  } catch (const detail::ParseFault& found) {
    return tl::unexpected(std::vector<Fault>{found.fault});
  }
}

std::optional<Program> parse(std::string_view text, const Schema& schema, std::initializer_list<Type> expected,
                             std::string_view path, DeclarationFaults& faults) {
  auto parsed = parse(text, schema, expected);
  if (parsed) return std::move(*parsed);
  for (const auto& fault : parsed.error())
    faults.push_back(
        {std::string(path), fmt::format("At character {}: {}", fault.position + 1, fault.message), fault.suggestion});
  return std::nullopt;
}

}  // namespace zs::expr
