// The player of office_script.h.
#include <fmt/format.h>
#include <matter/office_script.h>

#include <algorithm>
#include <array>
#include <thread>

namespace zs::matter::test {
namespace {

constexpr std::array organs{"甲", "乙", "丙"};
constexpr std::array parts{"负责人", "文书", "办事员"};

constexpr db::Statement select_matters{"simulated_matters",
                                       "SELECT id, kind, organ, number FROM matter ORDER BY id"};
constexpr db::Statement select_deliveries{"simulated_deliveries",
                                          "SELECT id, matter, organ, from_organ FROM delivery ORDER BY id"};
constexpr db::Statement select_delivery_states{"simulated_states", "SELECT id, state FROM delivery"};
constexpr db::Statement count_events{"simulated_events", "SELECT count(*) FROM event"};
constexpr db::Statement select_twice_live{
    "simulated_live",
    "SELECT count(*) FROM (SELECT 1 FROM delivery WHERE state <= 2 GROUP BY matter, organ HAVING count(*) > 1) t"};
constexpr db::Statement select_twice_numbered{
    "simulated_numbers",
    "SELECT count(*) FROM (SELECT 1 FROM matter WHERE number IS NOT NULL GROUP BY kind, organ, number "
    "HAVING count(*) > 1) t"};
constexpr db::Statement select_unheld{
    "simulated_unheld",
    "SELECT count(*) FROM matter m WHERE m.state = 'running' AND NOT EXISTS "
    "(SELECT 1 FROM work_item w WHERE w.matter = m.id AND w.state = 1 AND w.kind = 1)"};
/// Signed for online, and the receiver's matter is not there, or is another organ's.
constexpr db::Statement select_signed_astray{
    "simulated_signed",
    "SELECT count(*) FROM delivery d WHERE d.state = 2 AND d.way = 1 AND NOT EXISTS (SELECT 1 FROM matter m WHERE m.id "
    "= d.receiving AND m.organ = d.organ AND m.kind = 'incoming')"};
constexpr db::Statement count_received{"simulated_received", "SELECT count(*) FROM matter WHERE kind = 'incoming'"};
constexpr db::Statement count_signed{"simulated_signatures",
                                     "SELECT count(*) FROM delivery WHERE state = 2 AND way = 1"};

const char* name_of(Move move) {
  constexpr std::array names{"begin", "act",   "sign", "give_back", "recall",
                             "urge",  "again", "time", "settle",    "restart"};
  return names[static_cast<std::size_t>(move)];
}

json::object order_for(const json::object& view, const json::object& action, const Turn& turn) {
  json::object args, body{{"verb", action.at("verb")}, {"revision", view.at("revision")}, {"opinion", "意见"}};
  if (!action.at("work_item").is_null()) body["work_item"] = action.at("work_item");
  const auto& routes = action.at("routes").as_array();
  if (!routes.empty()) {
    const auto& route = routes[turn.who % routes.size()].as_object();
    args["to_step"] = route.at("to_step");
    if (!route.at("mode").is_null()) args["mode"] = route.at("mode");
    const auto& people = route.at("people").as_array();
    if (route.at("choose") != "none" && !people.empty())
      args["people"] = json::array{people[turn.how % people.size()].at("post")};
  }
  body["args"] = std::move(args);
  return body;
}

}  // namespace

Script random_script(unsigned seed, int turns) {
  static constexpr std::array weighted{Move::begin,     Move::begin,  Move::act,  Move::act,   Move::act,
                                       Move::act,       Move::act,    Move::act,  Move::sign,  Move::sign,
                                       Move::sign,      Move::sign,   Move::sign, Move::again, Move::again,
                                       Move::give_back, Move::recall, Move::urge, Move::time,  Move::settle,
                                       Move::restart};
  std::mt19937 random(seed);
  Script script;
  for (int i = 0; i < turns; ++i) {
    Turn turn{i < 3 ? Move::begin : weighted[random() % weighted.size()]};
    turn.who = random() % 1000;
    turn.what = random() % 1000;
    turn.how = random() % 1000;
    turn.astray = random() % 8 == 0;
    turn.twice = random() % 6 == 0;
    turn.together = random() % 5 == 0;
    script.push_back(turn);
  }
  return script;
}

std::string told(const Script& script) {
  std::string out;
  for (const auto& turn : script)
    out += fmt::format("  {} {} {} {}{}{}{}\n", name_of(turn.move), turn.who, turn.what, turn.how,
                       turn.astray ? " astray" : "", turn.twice ? " twice" : "", turn.together ? " together" : "");
  return out;
}

std::string Player::play(const Script& script) {
  for (std::size_t i = 0; i < script.size() && why_.empty(); ++i) {
    racing_ = script[i].together && i + 1 < script.size();
    if (racing_) {
      std::thread other([&] { turn(script[i + 1]); });
      turn(script[i]);
      other.join();
      ++i;
    } else {
      turn(script[i]);
    }
    look();
  }
  if (!why_.empty()) return why_;
  auto faults = o_.faults();
  return faults.empty() ? std::string() : faults[0];
}

void Player::turn(const Turn& turn) {
  switch (turn.move) {
    case Move::begin:
      return begin(turn);
    case Move::act:
      return act(turn);
    case Move::sign:
    case Move::give_back:
    case Move::recall:
    case Move::urge:
      return settle_delivery(turn);
    case Move::again:
      return again(turn);
    case Move::time:
      return time(turn);
    case Move::settle:
      return racing_ ? void() : o_.settle();
    case Move::restart:
      return racing_ ? void() : o_.replay();
  }
}

void Player::begin(const Turn& turn) {
  std::string organ = organs[turn.who % organs.size()];
  std::vector<std::string> to;
  for (std::size_t i = 0; i < organs.size(); ++i)
    if (turn.how >> i & 1) to.emplace_back(organs[i]);
  if (turn.how >> 3 & 1) to.emplace_back("外");
  json::object fields{{"subject", fmt::format("第{}件", turn.what)}, {"receivers", o_.ids_of(to)}};
  json::object body{{"kind", "outgoing"}, {"submit", true}, {"fields", std::move(fields)}};
  auto all = matters();
  std::erase_if(all, [&](const Row& row) { return row.organ != o_.unit(organ) || !row.came_in; });
  if (turn.how >> 4 & 1 && !all.empty())
    body["links"] =
        json::array{json::object{{"to", zs::to_text(all[turn.what % all.size()].id)}, {"type", "answers"}}};
  request(turn, person_of(turn, organ, "办事员"), "/matters", body);
}

void Player::act(const Turn& turn) {
  auto all = matters();
  if (all.empty()) return;
  const auto& row = all[turn.what % all.size()];
  auto path = "/matters/" + zs::to_text(row.id);
  auto who = organ_name(row.organ) + parts[turn.who % parts.size()];
  for (std::size_t i = 0; i < parts.size(); ++i) {  // who holds it, where somebody does
    auto seen = o_.get(organ_name(row.organ) + parts[i], path);
    if (seen.status == 200 && seen.body.at("mine").is_object()) who = organ_name(row.organ) + parts[i];
  }
  auto seen = o_.get(who, path);
  if (seen.status != 200) return;
  const auto& actions = seen.body.at("actions").as_array();
  if (actions.empty()) return;
  const auto& view = seen.body.as_object();
  auto body = order_for(view, actions[turn.how % actions.size()].as_object(), turn);
  request(turn, turn.astray ? person_of(turn, organ_name(row.organ), parts[0]) : who, path + "/commands", body);
}

void Player::settle_delivery(const Turn& turn) {
  auto all = deliveries();
  if (all.empty()) return;
  const auto& row = all[turn.what % all.size()];
  bool by_receiver = turn.move == Move::sign || turn.move == Move::give_back;
  auto receiver = organ_name(row.organ);
  auto organ = by_receiver && receiver != "外" ? receiver : organ_name(row.from);
  const char* verb = turn.move == Move::sign        ? "sign_for"
                     : turn.move == Move::give_back ? "return"
                     : turn.move == Move::recall    ? "recall"
                                                    : "urge";
  json::object body;
  if (turn.move == Move::sign && receiver == "外") body["taken_by"] = "收发员";
  if (turn.move == Move::sign && receiver != "外") body["fields"] = json::object{{"shelf", "一号柜"}};
  if (turn.move == Move::give_back || turn.move == Move::recall) body["reason"] = "退";
  request(turn, person_of(turn, organ, "文书"), "/deliveries/" + zs::to_text(row.id) + "/" + verb, body);
}

void Player::again(const Turn& turn) {
  auto all = deliveries();
  if (all.empty()) return;
  const auto& row = all[turn.what % all.size()];
  auto to = o_.ids_of({organ_name(row.organ)});
  if (turn.how % 2) to.push_back(json::value(o_.ids_of({organs[turn.how % organs.size()]})[0]));
  request(turn, person_of(turn, organ_name(row.from), "文书"), "/matters/" + zs::to_text(row.matter) + "/deliveries",
          json::object{{"organs", to}});
}

void Player::time(const Turn& turn) {
  using std::chrono::minutes;
  static constexpr std::array steps{minutes(1), minutes(40), minutes(60 * 9), minutes(60 * 24 * 3), minutes(-20)};
  o_.pass(steps[turn.how % steps.size()]);
}

// ── One request, perhaps twice ──

void Player::request(const Turn& turn, const std::string& who, const std::string& path, const json::value& body) {
  auto key = crypto::random_token();
  auto before = events();
  auto said = o_.post(who, path, body, key);
  bool well = said.status >= 200 && said.status < 300;
  {
    std::lock_guard lock(mutex_);
    ++(well ? done : refused);
    signed_for += well && turn.move == Move::sign;
  }
  if (said.status >= 500) return fault(fmt::format("{} {}: {} {}", who, path, said.status, said.text));
  if (!well && !racing_ && events() != before) return fault("refused, and yet something was written: " + said.text);
  if (!turn.twice) return;
  before = events();
  auto again = o_.post(who, path, body, key);
  if (again.status >= 500) return fault(fmt::format("again: {} {}", again.status, again.text));
  if (well && (again.status != said.status || !again.replayed))
    return fault(fmt::format("the same request again: {} {}", again.status, again.text));
  if (!racing_ && events() != before) fault("the same request had a second effect: " + path);
}

// ── What must hold ──

void Player::look() {
  auto none = [&](const db::Statement& statement, std::string_view what) {
    if (o_.read([&](db::Tx& tx) { return tx.one(statement)->integer(0); }) > 0) fault(std::string(what));
  };
  none(select_twice_live, "two live deliveries of one matter at one organ");
  none(select_twice_numbered, "one number on two matters");
  none(select_unheld, "a running matter that nobody holds");
  none(select_signed_astray, "signed for, but no matter in the right organ");
  auto received = o_.read([](db::Tx& tx) { return tx.one(count_received)->integer(0); });
  auto signatures = o_.read([](db::Tx& tx) { return tx.one(count_signed)->integer(0); });
  if (received != signatures) fault(fmt::format("{} signatures began {} matters", signatures, received));
  auto all = matters();
  look_at_numbers(all);
  look_at_deliveries();
  look_over_the_fence(all);
  if (!audit_) return;
  auto faults = o_.read([](db::Tx& tx) {
    auto found = verify_deliveries(tx);
    for (auto& more : verify_matters(tx)) found.push_back(std::move(more));
    return found;
  });
  if (!faults.empty()) fault(faults[0]);
}

void Player::look_at_numbers(const std::vector<Row>& all) {
  for (const auto& row : all) {
    auto& known = numbers_[row.id];
    if (!known.empty() && known != row.number) fault("a number was changed: " + known + " to " + row.number);
    known = row.number;
  }
}

void Player::look_at_deliveries() {
  auto states = o_.read([](db::Tx& tx) {
    std::map<Id, std::int64_t> out;
    for (const auto& row : tx.query(select_delivery_states)) out[row.integer(0)] = row.integer(1);
    return out;
  });
  for (auto [id, state] : settled_)
    if (state != 1 && states[id] != state) fault("a delivery that was settled is so no longer");
  settled_ = std::move(states);
}

/// One matter a look, seen by one person of another organ, all in turn: it is not there, nor named in a list of his.
void Player::look_over_the_fence(const std::vector<Row>& all) {
  static constexpr std::array lists{"/deliveries?box=in", "/deliveries?box=out", "/work_items?list=pending",
                                    "/ledgers/incoming", "/ledgers/outgoing"};
  if (all.empty()) return;
  const auto turn = looks_++;
  const auto& row = all[turn * 7 % all.size()];
  std::string organ = organs[turn % organs.size()], own = organ_name(row.organ);
  if (own == organ) organ = organs[(turn + 1) % organs.size()];
  auto who = organ + parts[turn / organs.size() % parts.size()], id = zs::to_text(row.id);
  for (auto path : {"", "/events", "/readers", "/deliveries", "/related"})
    if (o_.get(who, "/matters/" + id + path).status != 404)
      fault(fmt::format("{} sees {} of a matter of {}", who, path, own));
  std::string list = lists[turn % lists.size()];
  if (o_.get(who, list).text.find("\"" + id + "\"") != std::string::npos)
    fault(fmt::format("{} names a matter of {} to {}", list, own, who));
}

// ── Small things ──

std::vector<Player::Row> Player::matters() {
  return o_.read([](db::Tx& tx) {
    std::vector<Row> rows;
    for (const auto& row : tx.query(select_matters)) {
      auto number = row.optional_text(3).value_or("");
      rows.push_back({row.integer(0), no_id, row.integer(2), no_id, std::move(number), row.text(1) == "incoming"});
    }
    return rows;
  });
}

std::vector<Player::Row> Player::deliveries() {
  return o_.read([](db::Tx& tx) {
    std::vector<Row> rows;
    for (const auto& row : tx.query(select_deliveries))
      rows.push_back({row.integer(0), row.integer(1), row.integer(2), row.integer(3)});
    return rows;
  });
}

std::string Player::organ_name(Id organ) const {
  for (std::string name : organs)
    if (o_.unit(name) == organ) return name;
  return "外";
}

std::string Player::person_of(const Turn& turn, const std::string& organ, std::string_view part) const {
  if (!turn.astray) return organ + std::string(part);
  return std::string(organs[turn.how % organs.size()]) + parts[turn.what % parts.size()];
}

std::int64_t Player::events() {
  return o_.read([](db::Tx& tx) { return tx.one(count_events)->integer(0); });
}

void Player::fault(const std::string& what) {
  std::lock_guard lock(mutex_);
  if (why_.empty()) why_ = what;
}

}  // namespace zs::matter::test
