#include <base/log.h>
#include <crypto/crypto.h>
#include <identity/identity.h>
#include <matter/command.h>
#include <matter/completion.h>
#include <matter/draws.h>
#include <matter/errors.h>
#include <matter/ledger_rows.h>
#include <matter/monitor.h>
#include <matter/opens.h>
#include <matter/words.h>
#include <survey/sample.h>

#include <algorithm>

namespace zs::matter {
namespace draw_work {
namespace {

constexpr int lines_at_once = 100;
constexpr std::size_t most_drawn = 500;
constexpr Id could_not_open = 0;

constexpr db::Statement insert_drawn{"insert_drawn", "INSERT INTO drawn (list, matter, opened) VALUES ($1, $2, NULL)"};
constexpr db::Statement select_to_open{
    "select_drawn_to_open", "SELECT list, matter FROM drawn WHERE opened IS NULL ORDER BY list, matter LIMIT 1"};
constexpr db::Statement update_opened{
    "update_drawn_opened", "UPDATE drawn SET opened = $3 WHERE list = $1 AND matter = $2 AND opened IS NULL"};

std::string_view text_at(const json::object& fields, const std::string& name) {
  const auto* value = fields.if_contains(name);
  return value && value->is_string() ? std::string_view(value->get_string()) : std::string_view();
}

std::int64_t number_at(const json::object& fields, const std::string& name) {
  const auto* value = name.empty() ? nullptr : fields.if_contains(name);
  return value && value->is_int64() ? value->get_int64() : 0;
}

/// All lines of the register that the actor may see, as the form narrows it.
Result<std::vector<Id>> lines_of(const Drawing& draws, const Doing& doing) {
  const auto& fields = doing.matter.fields;
  auto kind = doing.services.kinds->newest(draws.from);
  ListLedger asked;
  asked.kind = draws.from;
  asked.where.emplace();
  for (const auto& one : draws.where) {
    const auto own = own_field(one);
    asked.where->push_back(own.empty() ? one : one.substr(0, one.find(':') + 1) + std::string(text_at(fields, own)));
  }
  if (!draws.on.empty())
    asked.where->push_back(draws.on + ":" + std::string(text_at(fields, draws.since)) + ".." +
                           std::string(text_at(fields, draws.until)));
  auto query = read_query(kind, {doing.call.caller.person, doing.call.now}, asked);
  if (!query) return Failure(query.error());
  std::vector<Id> all;
  std::optional<std::string> cursor;
  do {
    auto page = ledger_rows(doing.tx, *query, cursor, lines_at_once);
    if (!page) return Failure(page.error());
    for (const auto& row : page->rows) all.push_back(row.matter.id);
    cursor = page->next;
  } while (cursor);
  return all;
}

/// A share is rounded up: of a few, one is drawn too.
std::size_t how_many(const Drawing& draws, const json::object& fields, std::size_t of) {
  if (draws.all) return std::min(of, most_drawn);
  const auto number = number_at(fields, draws.number), share = number_at(fields, draws.share);
  const auto wanted = number > 0 ? number : (share * static_cast<std::int64_t>(of) + 99) / 100;
  return std::min(static_cast<std::size_t>(wanted), most_drawn);
}

struct ToOpen {
  Id list = no_id, matter = no_id;
};

StartMatter beginning_of_drawn(const Matter& list, const Drawing& draws, const ToOpen& one, bool submit) {
  StartMatter start;
  start.kind = draws.opens;
  start.post = list.starter_post;
  start.submit = submit;
  for (const auto& [theirs, ours] : draws.fields)
    if (const auto* value = list.fields.if_contains(ours)) start.fields[theirs] = *value;
  start.from = StartingFrom{one.matter, draws.link, std::nullopt, std::nullopt};
  start.links = std::vector<LinkArgument>{{list.id, draws.listed}};
  return start;
}

/// Opened once.
Result<api::Subject> settled(const Services& services, db::Tx& tx, const ToOpen& one,
                             Result<api::Subject> begun) {
  if (!begun) return begun;
  if (tx.execute(update_opened, one.list, one.matter, begun->id) != 1) return refuse(errors::not_found);
  if (services.wake) tx.after_commit(services.wake);
  return begun;
}

/// In the name of who began the list, as long as he holds that post; else of who directs the office.
Result<api::Subject> open_one(const Services& services, db::Tx& tx, Instant now, const ToOpen& one, bool submit) {
  auto list = find(tx, one.list);
  auto kind = services.kinds->of(list->kind, list->version);
  if (kind->opens_for) return settled(services, tx, one, open_for(services, tx, now, {*list, one.matter, submit}));
  auto directory = services.directory();
  auto caller = identity::caller_of(*directory, list->starter, list->starter_post);
  if (!caller) caller = director_of(*directory, list->organ);
  if (!caller) return refuse(errors::matter_no_post);
  auto call = identity::system_call(now);
  call.caller = *caller;
  auto start_it = beginning_of_drawn(*list, *kind->draws, one, submit);
  start_it.post = caller->post;
  return settled(services, tx, one, start(services, tx, call, start_it));
}

void open_somehow(const Services& services, db::Database& database, Instant now, const ToOpen& one) {
  auto opened = database.write([&](db::Tx& tx) { return open_one(services, tx, now, one, true); });
  if (!opened) opened = database.write([&](db::Tx& tx) { return open_one(services, tx, now, one, false); });
  if (opened) return;
  log::warning("what was drawn could not be opened",
               {{"list", zs::to_text(one.list)}, {"why", said(opened.error(), Language::zh_cn)}});
  static_cast<void>(database.write([&](db::Tx& tx) {
    return Result<bool>(tx.execute(update_opened, one.list, one.matter, could_not_open) == 1);
  }));
}

}  // namespace
}  // namespace draw_work

Result<api::Nothing> settle_draw(Doing& doing, const flow::Decision& decision, json::object& body) {
  namespace work = draw_work;
  const auto& draws = doing.at.kind().draws;
  if (!draws || !completes(decision, draws->at)) return api::Nothing{};
  auto all = work::lines_of(*draws, doing);
  if (!all) return Failure(all.error());
  if (all->empty()) return refuse(errors::matter_nothing_to_draw);
  const auto seed = crypto::random_token();
  const auto chosen = survey::draw(*all, work::how_many(*draws, doing.matter.fields, all->size()), seed);
  json::array told;
  for (Id one : chosen) {
    doing.tx.execute(work::insert_drawn, doing.matter.id, one);
    told.emplace_back(zs::to_text(one));
  }
  body["drawn"] = json::object{
      {"of", static_cast<std::int64_t>(all->size())}, {"seed", seed}, {"matters", std::move(told)}};
  return api::Nothing{};
}

Instant open_drawn(const Services& services, db::Database& database, Instant now) {
  namespace work = draw_work;
  for (;;) {
    auto next = *database.read([](db::Tx& tx) {
      auto row = tx.one(work::select_to_open);
      return Result<std::optional<work::ToOpen>>(
          row ? std::optional(work::ToOpen{row->integer(0), row->integer(1)}) : std::nullopt);
    });
    if (!next) return Instant::max();
    work::open_somehow(services, database, now, *next);
  }
}

}  // namespace zs::matter
