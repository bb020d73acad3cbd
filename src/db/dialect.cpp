#include <db/dialect.h>

#include <algorithm>
#include <array>

namespace zs::db::detail {
namespace {

struct Word {
  std::string_view slot, sqlite, postgres;
};

// Booleans are numbers on both: a parameter's type would otherwise depend on the column it meets.
constexpr std::array words{
    Word{"i64", "INTEGER", "bigint"}, Word{"text", "TEXT", "text COLLATE \"C\""},
    Word{"bytes", "BLOB", "bytea"},   Word{"bool", "INTEGER", "smallint"},
    Word{"strict", "", ""},           Word{"for_update", "", "FOR UPDATE"},
};

bool is_word_sign(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string slot_text(std::string_view name, std::string_view argument, Backend backend) {
  if (name == "sqlite") return backend == Backend::sqlite ? std::string(argument) : "";
  if (name == "postgres") return backend == Backend::postgres ? std::string(argument) : "";
  auto word = std::find_if(words.begin(), words.end(), [&](const Word& w) { return w.slot == name; });
  if (word == words.end() || !argument.empty()) throw Failure("unknown slot {" + std::string(name) + "} in SQL");
  return std::string(backend == Backend::sqlite ? word->sqlite : word->postgres);
}

/// Copies a quoted run ('…' or "…") beginning at `at`; returns the position after it.
std::size_t copy_quoted(std::string_view text, std::size_t at, std::string& out) {
  auto end = text.find(text[at], at + 1);
  end = end == std::string_view::npos ? text.size() : end + 1;
  out.append(text.substr(at, end - at));
  return end;
}

/// Position of the newline that ends the comment at `at`, or the text's end.
std::size_t skip_comment(std::string_view text, std::size_t at) { return std::min(text.find('\n', at), text.size()); }

bool line_ends_after(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] != '\n' && is_space(text[at])) ++at;
  return at >= text.size() || text[at] == '\n' || text.substr(at, 2) == "--";
}

std::string trimmed(std::string text) {
  while (!text.empty() && is_space(text.back())) text.pop_back();
  auto first = std::find_if_not(text.begin(), text.end(), is_space);
  text.erase(text.begin(), first);
  return text;
}

bool begins_with_words(std::string_view text, std::string_view words_upper) {
  if (text.size() < words_upper.size()) return false;
  return std::equal(words_upper.begin(), words_upper.end(), text.begin(), [](char want, char is) {
    return want == (is >= 'a' && is <= 'z' ? static_cast<char>(is - 'a' + 'A') : is);
  });
}

}  // namespace

std::string fill_slots(std::string_view text, Backend backend) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    auto name_end = at + 1;
    while (text[at] == '{' && name_end < text.size() && is_word_sign(text[name_end])) ++name_end;
    const bool named = text[at] == '{' && name_end > at + 1 && name_end < text.size();
    const auto close = named ? text.find('}', name_end) : std::string_view::npos;
    if (!named || close == std::string_view::npos || (text[name_end] != '}' && text[name_end] != ':')) {
      out.push_back(text[at++]);
      continue;
    }
    auto argument = text[name_end] == ':' ? text.substr(name_end + 1, close - name_end - 1) : std::string_view{};
    out += slot_text(text.substr(at + 1, name_end - at - 1), argument, backend);
    at = close + 1;
  }
  return out;
}

std::string number_parameters(std::string_view sql) {
  std::string out;
  out.reserve(sql.size());
  for (std::size_t at = 0; at < sql.size();) {
    if (sql[at] == '\'' || sql[at] == '"') {
      at = copy_quoted(sql, at, out);
      continue;
    }
    const bool parameter = sql[at] == '$' && at + 1 < sql.size() && is_digit(sql[at + 1]);
    out.push_back(parameter ? '?' : sql[at]);
    ++at;
  }
  return out;
}

std::vector<std::string> split_statements(std::string_view script) {
  std::vector<std::string> statements;
  std::string current;
  for (std::size_t at = 0; at < script.size();) {
    if (script[at] == '\'' || script[at] == '"') {
      at = copy_quoted(script, at, current);
    } else if (script.substr(at, 2) == "--") {
      at = skip_comment(script, at);
    } else if (script[at] == ';' && line_ends_after(script, at + 1)) {
      if (auto statement = trimmed(std::move(current)); !statement.empty()) statements.push_back(std::move(statement));
      current.clear();
      ++at;
    } else {
      current.push_back(script[at++]);
    }
  }
  if (auto rest = trimmed(std::move(current)); !rest.empty())
    throw Failure("a migration's last statement must end with ';': " + rest.substr(0, 60));
  return statements;
}

std::string strict_table(std::string statement) {
  if (!begins_with_words(statement, "CREATE TABLE")) return statement;
  statement = trimmed(std::move(statement));
  const auto close = statement.rfind(')');
  if (close == std::string::npos) throw Failure("CREATE TABLE without columns: " + statement.substr(0, 60));
  const bool has_options = close + 1 < statement.size();
  return statement + (has_options ? ", STRICT" : " STRICT");
}

std::string constraint_columns(std::string_view table, std::string_view detail, std::string_view name) {
  const auto open = detail.find('(');
  const auto close = detail.find(")=(");
  if (table.empty() || open == std::string_view::npos || close == std::string_view::npos || close < open)
    return std::string(name);
  auto columns = detail.substr(open + 1, close - open - 1);
  if (columns.find('(') != std::string_view::npos) return std::string(name);
  std::string out;
  for (std::size_t at = 0; at < columns.size();) {
    const auto end = std::min(columns.find(", ", at), columns.size());
    out += (out.empty() ? "" : ", ") + std::string(table) + "." + std::string(columns.substr(at, end - at));
    at = end + 2;
  }
  return out;
}

std::string constraint_columns(std::string_view message) {
  const auto colon = message.find(": ");
  auto what = colon == std::string_view::npos ? message : message.substr(colon + 2);
  if (what.starts_with("index '") && what.ends_with('\'')) what = what.substr(7, what.size() - 8);
  return std::string(what);
}

}  // namespace zs::db::detail
