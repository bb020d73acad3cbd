#include <base/errors.h>
#include <fmt/format.h>
#include <matter/alike.h>
#include <matter/balance.h>
#include <matter/completion.h>
#include <matter/errors.h>
#include <matter/kinds.h>

#include <algorithm>
#include <map>

namespace zs::matter {
namespace balancing {
namespace {

constexpr db::Statement select_balance{
    "select_balance", "SELECT amount FROM matter_balance WHERE kind = $1 AND organ = $2 AND item = $3"};
constexpr db::Statement move_balance{
    "move_balance",
    "INSERT INTO matter_balance (kind, organ, item, amount) VALUES ($1, $2, $3, $4) ON CONFLICT (kind, organ, item) DO "
    "UPDATE SET amount = matter_balance.amount + excluded.amount RETURNING amount"};
constexpr db::Statement select_balances{"select_balances", "SELECT kind, organ, item, amount FROM matter_balance"};
constexpr db::Statement select_moves{
    "select_moves", "SELECT " ZS_MATTER_COLUMNS " FROM matter m WHERE m.kind = $1 AND m.state <> 'draft'"};

constexpr db::Statement select_move_before{
    "select_move_before",
    "SELECT " ZS_MATTER_COLUMNS
    " FROM matter_field x JOIN matter m ON m.id = x.matter WHERE x.kind = $1 AND x.field = $2 AND "
    "x.value = $3 AND m.organ = $4 AND m.id <> $5 AND m.state <> 'draft' ORDER BY x.matter DESC LIMIT 1"};

std::int64_t number_in(const json::object& fields, const std::string& name) {
  const auto* value = fields.if_contains(name);
  return value && value->is_int64() ? value->get_int64() : 0;
}

std::string item_of(const Kind& kind, const json::object& fields) {
  return form::substance(*kind.form.find(kind.balances->of), fields);
}

/// What the matter moves, less than nothing where it goes out.
std::int64_t moved_by(const Doing& doing) {
  const auto& balances = *doing.at.kind().balances;
  const auto count = number_in(doing.at.fields(), balances.moves);
  const auto out = expr::evaluate(balances.out, doing.at.environment()).value;
  const auto* holds = std::get_if<bool>(&out);
  return holds && *holds ? -count : count;
}

/// What was said of the thing at its last move and is not said anew.
void take_over(Doing& doing, json::object& fields) {
  const auto& kind = doing.at.kind();
  const auto& balances = *kind.balances;
  auto empty = [&](const std::string& name) { return form::substance(*kind.form.find(name), fields).empty(); };
  if (std::ranges::none_of(balances.keeps, empty)) return;
  const auto keys = form::list_keys(kind.form, fields);
  const auto item = std::ranges::find(keys, balances.of, [](const auto& key) { return key.field; });
  if (item == keys.end()) return;
  auto row = doing.tx.one(select_move_before, kind.kind, balances.of, key_text(*item), doing.matter.organ,
                          doing.matter.id);
  if (!row) return;
  const auto before = read_row(*row).fields;
  for (const auto& name : balances.keeps)
    if (const auto* said = before.if_contains(name); said && empty(name)) fields[name] = *said;
}

bool at_step(const Doing& doing, const std::string& step) {
  if (doing.matter.state == "draft") return doing.at.kind().flow.steps.front().name == step;
  return doing.matter.step == step;
}

}  // namespace
}  // namespace balancing

void lay_balance(Doing& doing) {
  namespace work = balancing;
  const auto& balances = doing.at.kind().balances;
  if (!balances || !work::at_step(doing, balances->at)) return;
  const auto item = work::item_of(doing.at.kind(), doing.at.fields());
  auto row = doing.tx.one(work::select_balance, doing.matter.kind, doing.matter.organ, item);
  const auto before = row ? row->integer(0) : 0;
  auto fields = doing.at.fields();
  work::take_over(doing, fields);
  fields[balances->before] = before;
  fields[balances->after] = before + work::moved_by(doing);
  doing.at.set_fields(std::move(fields));
}

void give_over_balance(const Kind& kind, std::string_view step, form::Rights& rights) {
  if (!kind.balances || kind.balances->at != step) return;
  rights[kind.balances->before] = form::Right::write;
  rights[kind.balances->after] = form::Right::write;
  for (const auto& name : kind.balances->keeps) rights[name] = form::Right::write;
}

Result<api::Nothing> settle_balance(Doing& doing, const flow::Decision& decision) {
  namespace work = balancing;
  const auto& balances = doing.at.kind().balances;
  if (!balances || !completes(decision, balances->at)) return api::Nothing{};
  const auto& fields = doing.at.fields();
  const auto after = work::number_in(fields, balances->after);
  if (after < 0)
    return refuse(errors::invalid, {},
                  {{"/fields/" + balances->moves, &errors::matter_balance_short,
                    {{"left", std::to_string(work::number_in(fields, balances->before))}}}});
  auto row = doing.tx.one(work::move_balance, doing.matter.kind, doing.matter.organ,
                          work::item_of(doing.at.kind(), fields), work::moved_by(doing));
  if (!row || row->integer(0) != after) return refuse(errors::matter_balance_moved);
  return api::Nothing{};
}

std::vector<std::string> verify_balances(db::Tx& tx, const Kinds& kinds) {
  namespace work = balancing;
  std::map<std::tuple<std::string, Id, std::string>, std::int64_t> sums;
  for (const auto& newest : kinds.all()) {
    if (!newest->balances) continue;
    for (const auto& row : tx.query(work::select_moves, newest->kind)) {
      const auto matter = read_row(row);
      const auto kind = kinds.of(matter.kind, matter.version);
      if (!kind->balances || !matter.fields.contains(kind->balances->after)) continue;
      sums[{matter.kind, matter.organ, work::item_of(*kind, matter.fields)}] +=
          work::number_in(matter.fields, kind->balances->after) -
          work::number_in(matter.fields, kind->balances->before);
    }
  }
  for (const auto& row : tx.query(work::select_balances))
    sums[{row.text(0), row.integer(1), row.text(2)}] -= row.integer(3);
  std::vector<std::string> faults;
  for (const auto& [key, difference] : sums)
    if (difference != 0)
      faults.push_back(fmt::format("the amount of `{}` in {} differs from its moves by {}", std::get<2>(key),
                                   std::get<0>(key), difference));
  return faults;
}

}  // namespace zs::matter
