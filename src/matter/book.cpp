#include <matter/book.h>
#include <matter/ledger_list.h>
#include <matter/ledger_rows.h>
#include <matter/org_view.h>
#include <matter/paper_rights.h>
#include <matter/words.h>

namespace zs::matter {
namespace {

constexpr std::size_t most_entries = 500;
constexpr int entries_at_once = 100;

std::optional<Date> since_of(const Kind& kind, const Matter& matter) {
  const auto* value = kind.lasts && !kind.lasts->from.empty() ? matter.fields.if_contains(kind.lasts->from) : nullptr;
  return value && value->is_string() ? date_from_text(value->get_string()) : std::nullopt;
}

/// The first body the caller may read.
std::optional<json::object> body_of(const Kind& kind, const Matter& matter, Id person) {
  const auto seen = form::visible(matter.fields, reading_rights(kind, matter, person));
  for (const auto& field : kind.form.fields) {
    const auto* value = field.type == form::FieldType::body ? seen.if_contains(field.name) : nullptr;
    if (value && value->is_object()) return value->get_object();
  }
  return std::nullopt;
}

BookEntry entry_of(const Services& services, const api::Call& call, const Matter& matter) {
  const auto kind = services.kinds->of(matter.kind, matter.version);
  const auto directory = services.directory();
  return {matter.id,
          matter.number.value_or(""),
          matter.title,
          standing_label(*kind, matter, date_of(call.now), call.language),
          unit_name(*directory, matter.unit),
          since_of(*kind, matter),
          body_of(*kind, matter, call.caller.person)};
}

/// Nothing said of the order: by number, as an index stands; a kind that numbers by words has no such order.
ListLedger in_order(const Services& services, ListLedger in) {
  const auto kind = services.kinds->newest(in.kind);
  if (!in.sort && kind && kind->ledger && kind->ledger->word.empty()) in.sort = "number";
  return in;
}

}  // namespace

Result<LedgerBook> ledger_book(const Services& services, db::Tx& tx, const api::Call& call, const ListLedger& in) {
  const auto query = ledger_query(services, call, in_order(services, in));
  if (!query) return Failure(query.error());
  LedgerBook out{query->kind->kind, declared(query->kind->title, call.language), date_of(call.now), {}, false};
  std::optional<std::string> cursor;
  do {
    auto page = ledger_rows(tx, *query, cursor, entries_at_once);
    if (!page) return Failure(page.error());
    for (const auto& row : page->rows) out.items.push_back(entry_of(services, call, row.matter));
    cursor = page->next;
  } while (cursor && out.items.size() < most_entries);
  out.more = cursor.has_value();
  return out;
}

void add_book_routes(api::Routes& routes, const Services& s) {
  routes.read<ListLedger, LedgerBook>(
      "/ledgers/{kind}/book", api::Authorisation::signed_in(), "The register as a book: an index, and each text.",
      [s](db::Tx& tx, const api::Call& call, const ListLedger& in) -> Result<api::Answer<LedgerBook>> {
        auto book = ledger_book(s, tx, call, in);
        if (!book) return Failure(book.error());
        return api::Answer<LedgerBook>(std::move(*book));
      });
}

}  // namespace zs::matter
