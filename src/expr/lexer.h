#pragma once
// Inner header: an expression's text as tokens.

#include <expr/expr.h>

namespace zs::expr::detail {

enum class TokenKind { end, number, decimal, word, text, date, month_day, symbol };

struct Token {
  TokenKind kind = TokenKind::end;
  std::string text;         // word, symbol, or the content of a text
  std::int64_t number = 0;  // number; decimal in hundredths; month * 100 + day
  Date date{};
  std::size_t position = 0;
};

/// Thrown inside `parse` only; the first fault ends the reading.
struct ParseFault {
  Fault fault;
};

/// All tokens, ended by one of kind `end`. Throws ParseFault.
std::vector<Token> tokens_of(std::string_view text);

}  // namespace zs::expr::detail
