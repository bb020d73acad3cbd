// Reading registers of acts, and whether they hold.
#include <base/errors.h>
#include <crypto/crypto.h>
#include <fmt/format.h>
#include <identity/access.h>
#include <matter/acts.h>
#include <matter/errors.h>
#include <matter/org_view.h>
#include <matter/words.h>

#include <charconv>
#include <limits>
#include <map>

namespace zs::matter {
namespace {

constexpr int default_acts = 50;

constexpr db::Statement select_acts{
    "select_acts",
    "SELECT e.id, e.seq, e.at, e.person, e.organ, m.id, e.number, e.title, e.digest, e.entered FROM act_entry e "
    "LEFT JOIN matter m ON m.id = e.matter AND " ZS_MAY_SEE(
        "$1") " WHERE e.register = $2 AND EXISTS (SELECT 1 FROM access_grant g WHERE g.person = $1 AND g.kind = "
              "e.register AND g.unit = e.organ) AND (CAST($3 AS bigint) = 0 OR e.year = $3) AND (e.title LIKE $4 "
              "ESCAPE '\\' OR e.number LIKE $4 ESCAPE '\\') AND e.id < $5 ORDER BY e.id DESC LIMIT $6"};
constexpr db::Statement select_all_acts{
    "select_all_acts",
    "SELECT id, register, organ, year, seq, matter, digest, entered FROM act_entry ORDER BY register, organ, year, "
    "seq"};
constexpr db::Statement select_act_series{"select_act_series",
                                          "SELECT register, organ, year, next_seq FROM act_series ORDER BY register, "
                                          "organ, year"};

std::string like_pattern(const std::optional<std::string>& q) {
  std::string pattern = "%";
  for (char c : q.value_or("")) {
    if (c == '%' || c == '_' || c == '\\') pattern += '\\';
    pattern += c;
  }
  return pattern + "%";
}

Result<Id> before_of(const std::optional<std::string>& cursor) {
  if (!cursor || cursor->empty()) return std::numeric_limits<Id>::max();
  auto id = id_from_text(*cursor);
  if (!id) return refuse(errors::invalid, {}, {{"/cursor", &errors::matter_cursor_malformed, {}}});
  return *id;
}

ActLine line_of(const identity::Directory& directory, const db::Row& row) {
  ActLine line;
  line.id = row.integer(0);
  line.seq = row.integer(1);
  line.at = row.moment(2);
  line.person = {row.integer(3), person_name(directory, row.integer(3))};
  line.organ_name = unit_name(directory, row.integer(4));
  if (!row.null(5)) line.matter = row.integer(5);
  line.number = row.text(6);
  line.title = row.text(7);
  line.digest = row.text(8);
  auto values = parse_json(row.text(9));
  if (values && values->is_object()) line.values = values->get_object();
  return line;
}

bool reads(db::Tx& tx, Id person, std::string_view act_register) {
  for (const auto& granted : identity::kinds_granted(tx, person))
    if (granted.kind == act_register) return true;
  return false;
}

/// What the events of one matter say of the rows it entered, by id.
using Told = std::map<Id, json::object>;
Told told_by_events(db::Tx& tx, Id matter) {
  Told told;
  constexpr int all = std::numeric_limits<int>::max();
  for (const auto& event : event::of_stream(tx, {event::StreamKind::matter, matter}, 0, all))
    if (const auto* entered = event.body.if_contains("entered"))
      for (const auto& one : entered->as_array())
        if (auto id = id_from_text(one.at("id").as_string())) told[*id] = one.as_object();
  return told;
}

std::string fault_of_act(const db::Row& row, const Told& told) {
  auto found = told.find(row.integer(0));
  if (found == told.end()) return "no event tells of it";
  const auto& event = found->second;
  json::object stored{{"id", zs::to_text(row.integer(0))},
                      {"register", row.text(1)},
                      {"organ", zs::to_text(row.integer(2))},
                      {"year", row.integer(3)},
                      {"seq", row.integer(4)},
                      {"digest", row.text(6)},
                      {"values", crypto::sha256_hex(row.text(7))}};
  bool same = canonical(stored) == canonical(event);
  return same ? "" : "its event says otherwise";
}

}  // namespace

ActRegisterList act_registers(const Services& services, db::Tx& tx, const api::Call& call) {
  ActRegisterList list;
  for (const auto& granted : identity::kinds_granted(tx, call.caller.person))
    if (const auto* found = services.kinds->act_register(granted.kind))
      list.items.push_back({found->name, declared(found->title, call.language)});
  return list;
}

Result<ActPage> act_page(const Services& services, db::Tx& tx, const api::Call& call, const ListActs& in) {
  const auto* found = services.kinds->act_register(in.register_);
  if (!found || !reads(tx, call.caller.person, found->name)) return refuse(errors::not_found);
  auto before = before_of(in.cursor);
  if (!before) return Failure(before.error());
  ActPage page{found->name, declared(found->title, call.language), {}, {}, std::nullopt};
  for (const auto& column : found->columns)
    page.columns.push_back(
        {column.name, declared(column.label, call.language), std::string(form::name_of(column.type))});
  auto directory = services.directory();
  auto limit = static_cast<std::size_t>(in.limit.value_or(default_acts));
  auto rows = tx.query(select_acts, call.caller.person, found->name, in.year.value_or(0), like_pattern(in.q), *before,
                       static_cast<std::int64_t>(limit) + 1);
  for (std::size_t i = 0; i < rows.size() && i < limit; ++i) page.items.push_back(line_of(*directory, rows[i]));
  if (rows.size() > limit) page.next = zs::to_text(Id(page.items.back().id));
  return page;
}

std::vector<std::string> verify_acts(db::Tx& tx) {
  std::vector<std::string> faults;
  std::map<Id, Told> told;
  std::map<std::tuple<std::string, Id, std::int64_t>, std::int64_t> last;
  for (const auto& row : tx.query(select_all_acts)) {
    auto& expected = last[{row.text(1), row.integer(2), row.integer(3)}];
    auto name =
        fmt::format("register {} of {} in {}, row {}", row.text(1), row.integer(2), row.integer(3), row.integer(4));
    if (row.integer(4) != expected + 1) faults.push_back(name + ": the row before it is missing");
    expected = row.integer(4);
    auto of_matter = told.find(row.integer(5));
    if (of_matter == told.end()) of_matter = told.emplace(row.integer(5), told_by_events(tx, row.integer(5))).first;
    if (auto fault = fault_of_act(row, of_matter->second); !fault.empty()) faults.push_back(name + ": " + fault);
  }
  for (const auto& row : tx.query(select_act_series))
    if (last[{row.text(0), row.integer(1), row.integer(2)}] + 1 != row.integer(3))
      faults.push_back(fmt::format("register {} of {} in {}: the last row is missing", row.text(0), row.integer(1),
                                   row.integer(2)));
  return faults;
}

void add_act_routes(api::Routes& routes, const Services& s) {
  routes.read<ListActRegisters, ActRegisterList>(
      "/registers", api::Authorisation::signed_in(), "The registers of acts the caller may read.",
      [s](db::Tx& tx, const api::Call& call, const ListActRegisters&) -> Result<api::Answer<ActRegisterList>> {
        return api::Answer<ActRegisterList>(act_registers(s, tx, call));
      });
  routes.read<ListActs, ActPage>(
      "/registers/{register}", api::Authorisation::signed_in(), "The rows of a register of acts, newest first.",
      [s](db::Tx& tx, const api::Call& call, const ListActs& in) -> Result<api::Answer<ActPage>> {
        auto page = act_page(s, tx, call, in);
        if (!page) return Failure(page.error());
        return api::Answer<ActPage>(std::move(*page));
      });
}

}  // namespace zs::matter
