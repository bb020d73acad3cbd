// The full-text index cuts texts the way all of search does: FTS5's tokenizer `terms` is base/terms.h.

#include <base/terms.h>
#include <db/sqlite_connection.h>

#include <exception>
#include <sqlite3.h>

namespace zs::db::detail {
namespace {

using TakeToken = int (*)(void*, int, const char*, int, int, int);

// It has no state of its own: every table is given the same one.
int tokenizer_state = 0;

int create_tokenizer(void*, const char**, int, Fts5Tokenizer** out) {
  *out = reinterpret_cast<Fts5Tokenizer*>(&tokenizer_state);
  return SQLITE_OK;
}

void delete_tokenizer(Fts5Tokenizer*) {}

/// Where a term stood is asked only by FTS5's own snippets, which nobody uses.
int take_terms(std::string_view text, TermsOf what, void* context, TakeToken take) {
  int code = SQLITE_OK;
  terms(plain_text(text), what, [&](std::string_view term) {
    if (code == SQLITE_OK) code = take(context, 0, term.data(), static_cast<int>(term.size()), 0, 0);
  });
  return code;
}

// What FTS5 calls; it decides the parameters.
constexpr auto tokenize = [](Fts5Tokenizer*, void* context, int flags, const char* text, int size, TakeToken take) {
  try {
    const auto what = (flags & FTS5_TOKENIZE_QUERY) != 0 ? TermsOf::phrase : TermsOf::text;
    return take_terms({text ? text : "", static_cast<std::size_t>(size)}, what, context, take);
  } catch (const std::exception&) {
    return SQLITE_NOMEM;
  }
};

fts5_api* api_of(sqlite3* connection) {
  fts5_api* api = nullptr;
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return api;
}

}  // namespace

void add_tokenizer(sqlite3* connection) {
  auto* api = api_of(connection);
  if (!api) throw Failure("the linked SQLite has no full-text search: it must be built with FTS5");
  fts5_tokenizer tokenizer{create_tokenizer, delete_tokenizer, tokenize};
  if (api->xCreateTokenizer(api, "terms", nullptr, &tokenizer, nullptr) != SQLITE_OK)
    throw Failure("the full-text tokenizer cannot be made known to SQLite");
}

}  // namespace zs::db::detail
