#include <base/text.h>
#include <expr/lexer.h>
#include <fmt/format.h>

#include <charconv>

namespace zs::expr::detail {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  std::vector<Token> run() {
    std::vector<Token> tokens;
    do tokens.push_back(next());
    while (tokens.back().kind != TokenKind::end);
    return tokens;
  }

 private:
  char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

  [[noreturn]] void fail(std::size_t position, std::string message, std::string suggestion = {}) const {
    throw ParseFault{{position, std::move(message), std::move(suggestion)}};
  }

  Token next() {
    while (at_ < text_.size() && is_space(text_[at_])) ++at_;
    if (at_ == text_.size()) return {TokenKind::end, "", 0, {}, at_};
    char c = peek();
    if (is_digit(c)) return number();
    if (is_letter(c)) return word();
    if (c == '\'' || c == '"') return text();
    return symbol();
  }

  // "dddd-dd-dd" and "dd-dd of" are dates; everything else that starts with a digit is a number.
  bool shape(std::string_view pattern) const {
    for (std::size_t i = 0; i < pattern.size(); ++i)
      if (pattern[i] == 'd' ? !is_digit(peek(i)) : peek(i) != pattern[i]) return false;
    return !is_digit(peek(pattern.size())) && !is_letter(peek(pattern.size()));
  }

  bool followed_by_of(std::size_t from) const {
    std::size_t i = from;
    while (is_space(peek(i))) ++i;
    return i > from && peek(i) == 'o' && peek(i + 1) == 'f' && !is_letter(peek(i + 2)) && !is_digit(peek(i + 2));
  }

  int two_digits(std::size_t ahead) const { return (peek(ahead) - '0') * 10 + (peek(ahead + 1) - '0'); }

  Token number() {
    if (shape("dddd-dd-dd")) return date();
    if (shape("dd-dd") && followed_by_of(5)) return month_day();
    Token token{TokenKind::number, "", 0, {}, at_};
    auto [end, error] = std::from_chars(text_.data() + at_, text_.data() + text_.size(), token.number);
    if (error != std::errc{}) fail(at_, "This number is too large.");
    at_ = static_cast<std::size_t>(end - text_.data());
    if (peek() == '.' && is_digit(peek(1))) decimal(token);
    if (is_letter(peek())) fail(at_, "A number and a word need a space between them.");
    return token;
  }

  // "12.5" and "12.50", only before `yuan`: kept in hundredths.
  void decimal(Token& token) {
    if (is_digit(peek(2)) && is_digit(peek(3))) fail(at_, "Money has at most two decimals.");
    int hundredths = (peek(1) - '0') * 10 + (is_digit(peek(2)) ? peek(2) - '0' : 0);
    at_ += is_digit(peek(2)) ? 3 : 2;
    if (__builtin_mul_overflow(token.number, std::int64_t{100}, &token.number) ||
        __builtin_add_overflow(token.number, std::int64_t{hundredths}, &token.number))
      fail(token.position, "This number is too large.");
    token.kind = TokenKind::decimal;
  }

  Token date() {
    auto parsed = date_from_text(text_.substr(at_, 10));
    if (!parsed) fail(at_, fmt::format("There is no day {}.", text_.substr(at_, 10)));
    Token token{TokenKind::date, "", 0, *parsed, at_};
    at_ += 10;
    return token;
  }

  Token month_day() {
    int month = two_digits(0), day = two_digits(3);
    Date in_leap_year{std::chrono::year(2024), std::chrono::month(static_cast<unsigned>(month)),
                      std::chrono::day(static_cast<unsigned>(day))};
    if (!in_leap_year.ok()) fail(at_, fmt::format("There is no day {:02}-{:02}.", month, day));
    Token token{TokenKind::month_day, "", month * 100 + day, {}, at_};
    at_ += 5;
    return token;
  }

  Token word() {
    Token token{TokenKind::word, "", 0, {}, at_};
    while (is_letter(peek()) || is_digit(peek())) token.text += text_[at_++];
    return token;
  }

  Token text() {
    Token token{TokenKind::text, "", 0, {}, at_};
    char quote = text_[at_++];
    for (; peek() != quote; ++at_) {
      if (at_ >= text_.size()) fail(token.position, "This text does not end.", fmt::format("Close it with {}.", quote));
      if (static_cast<unsigned char>(peek()) < 0x20) fail(at_, "A text holds no control characters.");
      token.text += peek();
    }
    ++at_;
    if (!is_utf8(token.text)) fail(token.position, "This text is not UTF-8.");
    return token;
  }

  Token symbol() {
    for (std::string_view two : {"==", "!=", "<=", ">="})
      if (text_.substr(at_, 2) == two) {
        at_ += 2;
        return {TokenKind::symbol, two == "==" ? "=" : std::string(two), 0, {}, at_ - 2};
      }
    if (std::string_view("()+-*/<>=,:.").find(peek()) == std::string_view::npos)
      fail(at_, "This character has no meaning here.", suggestion_for(text_.substr(at_)));
    ++at_;
    return {TokenKind::symbol, std::string(1, text_[at_ - 1]), 0, {}, at_ - 1};
  }

  static std::string suggestion_for(std::string_view rest) {
    if (rest.starts_with("&")) return "Write `and`.";
    if (rest.starts_with("|")) return "Write `or`.";
    if (rest.starts_with("!")) return "Write `not`.";
    if (rest.starts_with("（") || rest.starts_with("）") || rest.starts_with("，"))
      return "Write half-width brackets and commas.";
    return {};
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<Token> tokens_of(std::string_view text) { return Lexer(text).run(); }

}  // namespace zs::expr::detail
