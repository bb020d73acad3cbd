#pragma once
// Inner header: types are checked while nodes are added, so no ill-typed program ever exists.

#include <expr/lexer.h>

namespace zs::expr::detail {

/// One argument as read: its node and where it stands.
struct Operand {
  int node = 0;
  std::size_t position = 0;
};

/// Adds nodes in order and refuses those whose types do not fit. Every function throws ParseFault.
class Builder {
 public:
  explicit Builder(const Schema& schema) : schema_(schema) {}

  Operand literal(Type type, Value value, std::size_t position);
  Operand month_day(std::int64_t month_day, std::string year_word, std::size_t position);
  /// A bare word: a field, `true`, `starter`, `due` …
  Operand word(const std::string& name, std::size_t position);
  Operand member(Operand of, const std::string& name, std::size_t position);
  /// `and`, `or` with two or more operands.
  Operand logic(Op op, const std::vector<Operand>& operands, std::size_t position);
  Operand unary(Op op, Operand operand, std::size_t position);
  Operand comparison(Op op, Operand left, Operand right, std::size_t position);
  Operand arithmetic(Op op, Operand left, Operand right, std::size_t position);
  /// `after`, `before`.
  Operand shift(Op op, Operand duration, Operand moment, std::size_t position);
  Operand choose(const std::vector<Operand>& operands, std::size_t position);
  /// Functions of values: floor, min, max, count, contains, filled, date.
  Operand call(Op op, const std::vector<Operand>& operands, std::size_t position);
  /// Functions of the office, with `of`.
  Operand office(Op op, std::string name, Operand of, std::size_t position);
  Operand handler_of(const std::string& step, std::size_t position);
  Operand of_link(std::string_view word, const std::string& link, Type type, std::size_t position);

  /// Choices of the field an operand is; null when it is none or has none.
  const std::vector<std::string>* choices_of(Operand operand) const;
  bool is_field(const std::string& name) const { return schema_.fields.contains(name); }

  Type type(Operand operand) const { return program_.nodes[static_cast<std::size_t>(operand.node)].type; }
  /// Fits the result to one of `expected` and hands the program out.
  Program finish(Operand root, std::initializer_list<Type> expected);

 private:
  Operand add(Op op, Type type, const std::vector<Operand>& operands, std::size_t position, std::string name = {},
              Value literal = {});
  Operand people(Operand operand);
  void need(Operand operand, Type wanted) const;
  void take_zero_as_money(Operand zero, Operand amount);
  void need_choice(Operand field, Operand text) const;
  Operand extreme(Op op, const std::vector<Operand>& operands, std::size_t position);
  void need_count(std::string_view function, const std::vector<Operand>& operands, std::size_t wanted,
                  std::size_t position) const;

  const Schema& schema_;
  Program program_;
  std::vector<int> depth_;
};

/// Steps one node of this operation can take.
int cost_of(Op op);

[[noreturn]] void fail(std::size_t position, std::string message, std::string suggestion = {});

}  // namespace zs::expr::detail
