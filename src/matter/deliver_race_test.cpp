// Many hands at once: whatever registries do to deliveries in whatever order, nothing is doubled and nothing is lost.
#include <matter/deliver_test_support.h>

#include <random>
#include <set>
#include <thread>

using namespace zs;
using namespace zs::matter;
using namespace zs::matter::test;

namespace {

/// Everything that may be said of a delivery by one of its two registries.
void say_something(Organs& o, std::mt19937& random, const std::string& matter, const json::value& line) {
  auto id = id_in(line, "id");
  bool to_second = line.at("organ").at("id").as_string() == zs::to_text(o.unit("乙"));
  auto receiver = std::string(to_second ? "乙" : "丙");
  switch (random() % 6) {
    case 0:
    case 1:
      o.sign(receiver, id);
      break;
    case 2:
      o.post(receiver + "文书", "/deliveries/" + id + "/return", {{"reason", "退"}});
      break;
    case 3:
      o.post("甲文书", "/deliveries/" + id + "/recall");
      break;
    case 4:
      o.post("甲文书", "/deliveries/" + id + "/urge");
      break;
    case 5:
      o.post("甲文书", "/matters/" + matter + "/deliveries", {{"organs", o.ids_of({receiver})}});
      break;
  }
}

/// One pair of hands: looks, and does something about what it saw, which others may have changed meanwhile.
void work(Organs& o, unsigned seed, const std::vector<std::string>& matters) {
  std::mt19937 random(seed);
  for (int i = 0; i < 12; ++i) {
    const auto& matter = matters[random() % matters.size()];
    auto seen = o.get("甲文书", "/matters/" + matter + "/deliveries");
    const auto& sent = seen.body.at("sent").as_array();
    say_something(o, random, matter, sent[random() % sent.size()]);
  }
}

struct Count {
  int live = 0;
  std::set<std::string> received;
  int signed_for = 0;
};

/// Per matter and organ, as the sender's registry sees it.
std::map<std::string, Count> count(Organs& o, const std::string& matter) {
  std::map<std::string, Count> by_organ;
  auto seen = o.get("甲文书", "/matters/" + matter + "/deliveries");
  for (const auto& line : seen.body.at("sent").as_array()) {
    auto& one = by_organ[std::string(line.at("organ").at("id").as_string())];
    auto state = line.at("state").as_string();
    one.live += state == "sent" || state == "signed_for";
    one.signed_for += state == "signed_for";
  }
  return by_organ;
}

std::int64_t received_matters(Organs& o) {
  static constexpr db::Statement count_received{"count_received",
                                                "SELECT count(*) FROM matter WHERE kind = 'incoming'"};
  return o.read([](db::Tx& tx) { return tx.one(count_received)->integer(0); });
}

}  // namespace

TEST_CASE(
    "racing registries leave at most one live delivery an organ and one matter a signature, and replays nothing") {
  on_both([](Organs& o) {
    std::vector<std::string> matters;
    for (int i = 0; i < 3; ++i) matters.push_back(o.sent("甲", "第" + std::to_string(i) + "件", {"乙", "丙"}));
    for (unsigned round = 0; round < 3; ++round) {
      std::vector<std::thread> hands;
      for (unsigned hand = 0; hand < 4; ++hand)
        hands.emplace_back([&o, &matters, round, hand] { work(o, round * 10 + hand, matters); });
      for (auto& hand : hands) hand.join();
      if (round == 1) o.settle();
    }
    o.settle();
    std::int64_t signed_for = 0;
    for (const auto& matter : matters)
      for (const auto& [organ, one] : count(o, matter)) {
        CHECK(one.live <= 1);
        signed_for += one.signed_for;
      }
    CHECK(received_matters(o) == signed_for);
    auto faults = o.faults();
    CHECK_MESSAGE(faults.empty(), (faults.empty() ? "" : faults[0]));

    std::vector<json::value> before;
    for (const auto& matter : matters) before.push_back(o.get("甲文书", "/matters/" + matter + "/deliveries").body);
    auto told = o.notices("乙文书").size();
    o.replay();
    for (std::size_t i = 0; i < matters.size(); ++i)
      CHECK(o.get("甲文书", "/matters/" + matters[i] + "/deliveries").body == before[i]);
    CHECK(o.notices("乙文书").size() == told);
    CHECK(o.faults().empty());
  });
}
