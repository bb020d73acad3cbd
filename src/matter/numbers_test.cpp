#include <doctest/doctest.h>
#include <matter/test_numbers.h>

using namespace zs;
using namespace zs::matter;
using namespace zs::matter::numbers_test;

namespace {

std::string register_of(const std::string& word, const std::string& rest) { return "/number_words/" + word + rest; }

json::object of_word(std::string_view word) { return {{"about", "关于放假的通知"}, {"word", word}}; }

void to_year(World& world, std::string_view moment) { world.now = to_millis(*from_rfc3339(moment)); }

/// "1-3 skipped, 4-4 assigned".
std::string told_gaps(World& world, const std::string& word, const std::string& query = "") {
  std::string text;
  auto report = world.get("wu", register_of(word, "/gaps" + query));
  for (const auto& line : report.body.at("items").as_array())
    text += (text.empty() ? "" : ", ") + std::to_string(line.at("first").as_int64()) + "-" +
            std::to_string(line.at("last").as_int64()) + " " + std::string(line.at("state").as_string());
  return text;
}

std::string numbers_listed(World& world, const std::string& query) {
  std::string text;
  auto page = world.get("wu", "/ledgers/paper?" + query);
  if (page.status != 200) return page.at("/fields/0/pointer") + " " + page.at("/fields/0/code");
  for (const auto& line : page.body.at("items").as_array())
    text += (text.empty() ? "" : " ") + std::string(line.at("number").as_string());
  return text;
}

}  // namespace

TEST_CASE("a paper gets its number at its registration, once, and keeps it through send-backs") {
  in_each_world([](World& world) {
    auto word = world.word("云政办发");
    auto paper = world.signed_paper();
    CHECK(world.get("wu", "/matters/" + paper).at("/number") == "");
    CHECK(world.registered(paper, "云政办发").at("/number") == "云政办发〔2026〕1号");
    for (auto step : {"draft", "register"}) {
      world.act("wu", paper, "send_back", {{"to_step", step}, {"mode", "rerun"}});
      if (std::string_view(step) == "draft") {
        world.act("zhao", paper, "submit");
        world.act("qian", paper, "agree");
      }
      auto again = world.registered(paper, "云政办发");
      CHECK_MESSAGE(again.status == 200, again.text);
      CHECK(again.at("/number") == "云政办发〔2026〕1号");
    }
    CHECK(told_gaps(world, word) == "1-1 assigned");
    CHECK(world.registered(world.signed_paper(), "云政办发").at("/number") == "云政办发〔2026〕2号");
  });
}

TEST_CASE("the word of a numbered paper is fixed, and no second number is chosen for it") {
  in_each_world([](World& world) {
    world.word("云政办发");
    world.word("云政办函");
    auto paper = world.signed_paper();
    world.registered(paper, "云政办发");
    auto changed = world.registered(paper, "云政办函");
    CHECK(changed.status == 422);
    CHECK(changed.at("/fields/0/pointer") == "/args/fields/word");
    CHECK(changed.at("/fields/0/code") == "matter_word_fixed");
    auto chosen = world.act("wu", paper, "agree", {{"number", "7"}});
    CHECK(chosen.at("/fields/0/pointer") == "/args/number");
    CHECK(chosen.at("/fields/0/code") == "matter_number_kept");
  });
}

TEST_CASE("kinds share the series of a word, other words and organs count for themselves") {
  in_each_world([](World& world) {
    world.word("云政办发");
    world.word("云政发", "县政府");
    CHECK(world.start("note", of_word("云政办发")).at("/number") == "云政办发〔2026〕1号");
    CHECK(world.registered(world.signed_paper(), "云政办发").at("/number") == "云政办发〔2026〕2号");
    CHECK(world.start("note", of_word("云政发")).at("/number") == "云政发〔2026〕1号");
    CHECK(world.start("visit", {{"about", "调研"}}).at("/number") == "访〔2026〕1号");
    to_year(world, "2027-01-04T09:00:00+08:00");
    CHECK(world.start("note", of_word("云政办发")).at("/number") == "云政办发〔2027〕1号");
  });
}

TEST_CASE("a word is only for its kinds, its types and its own organ") {
  in_each_world([](World& world) {
    world.word("云政办函", "县政府办", {json::object{{"kind", "paper"}, {"types", json::array{"函"}}}});
    auto refused = [&](const Heard& heard) { return heard.at("/fields/0/pointer") + " " + heard.at("/fields/0/code"); };
    CHECK(refused(world.start("note", of_word("云政办函"))) == "/fields/word matter_word_unknown");
    CHECK(refused(world.registered(world.signed_paper(), "云政办函")) == "/args/fields/word matter_word_unknown");
    CHECK(refused(world.registered(world.signed_paper({{"about", "甲"}, {"sort", "通知"}}), "云政办函")) ==
          "/args/fields/word matter_word_unknown");
    CHECK(world.registered(world.signed_paper({{"about", "甲"}, {"sort", "函"}}), "云政办函").at("/number") ==
          "云政办函〔2026〕1号");
    auto foreign = world.post("zhou", "/number_words",
                              json::object{{"organ", zs::to_text(world.unit("县教育局"))},
                                           {"word", "云教发"},
                                           {"uses", json::array{json::object{{"kind", "paper"}}}}});
    CHECK(foreign.status == 201);
    CHECK(refused(world.registered(world.signed_paper(), "云教发")) == "/args/fields/word matter_word_unknown");
  });
}

TEST_CASE("the clerk may choose a number that is kept or was given on paper, and no other") {
  in_each_world([](World& world) {
    auto word = world.word("云政办发");
    world.post("wu", register_of(word, "/reserve"), json::object{{"held_for", "县委办"}, {"first", 5}});
    world.post("wu", register_of(word, "/backfill"),
               json::object{{"seq", 8}, {"given_on", "2026-02-27"}, {"reason", "停电时手工编号"}});
    auto paper = world.signed_paper();
    auto refused = [&](std::string_view number) {
      auto heard = world.registered(paper, "云政办发", {{"number", number}});
      return heard.at("/fields/0/pointer") + " " + heard.at("/fields/0/code");
    };
    CHECK(refused("云政发〔2026〕5号") == "/args/number matter_number_malformed");
    CHECK(refused("6") == "/args/number ledger_number_unknown");
    CHECK(refused("云政办发〔2025〕5号") == "/args/number ledger_number_not_reserved");
    CHECK(world.registered(paper, "云政办发", {{"number", "云政办发[2026]05号"}}).at("/number") ==
          "云政办发〔2026〕5号");
    paper = world.signed_paper();
    CHECK(refused("5") == "/args/number ledger_number_taken");
    to_year(world, "2027-01-04T09:00:00+08:00");
    CHECK(world.registered(paper, "云政办发", {{"number", "云政办发〔2026〕8号"}}).at("/number") ==
          "云政办发〔2026〕8号");
    auto early = world.act("qian", world.start("paper", {{"about", "乙"}}).at("/id"), "agree", {{"number", "9"}});
    CHECK(early.at("/fields/0/code") == "matter_number_not_now");
  });
}

TEST_CASE("the number of a revoked matter is burnt and stays in the gap report; a refused one keeps it") {
  in_each_world([](World& world) {
    auto word = world.word("云政办发");
    auto note = world.start("note", of_word("云政办发")).at("/id");
    auto revoked = world.act("zhao", note, "revoke");
    CHECK(revoked.at("/state") == "revoked");
    CHECK(revoked.at("/number") == "云政办发〔2026〕1号");
    auto refused = world.start("note", of_word("云政办发")).at("/id");
    CHECK(world.act("qian", refused, "disagree").at("/state") == "rejected");
    CHECK(told_gaps(world, word) == "1-1 void, 2-2 assigned");
    auto page = world.get("wu", register_of(word, "/numbers"));
    CHECK(page.at("/items/0/cause") == "revoked");
    CHECK(page.at("/items/0/matter") == note);
    CHECK(world.start("note", of_word("云政办发")).at("/number") == "云政办发〔2026〕3号");
    auto visit = world.start("visit", {{"about", "调研"}}).at("/id");
    world.act("zhao", visit, "revoke");
    CHECK(world.start("visit", {{"about", "调研"}}).at("/number") == "访〔2026〕2号");
  });
}

TEST_CASE(
    "numbers are kept, skipped, made void and entered from paper, each with its reason, and repeated harmlessly") {
  in_each_world([](World& world) {
    auto word = world.word("云政办发");
    auto skip = json::object{{"until", 34}, {"reason", "此前手工登记"}};
    CHECK(world.post("wu", register_of(word, "/skip"), skip, "skip").body.at("items").as_array().size() == 34);
    auto reserve = json::object{{"held_for", "县委办"}, {"reason", "联合行文"}, {"count", 2}};
    auto kept = world.post("wu", register_of(word, "/reserve"), reserve, "reserve");
    CHECK(kept.at("/items/0/number") == "云政办发〔2026〕35号");
    CHECK(kept.at("/items/1/seq") == "36");
    CHECK(kept.at("/items/0/by/name") == "吴");
    auto again = world.post("wu", register_of(word, "/reserve"), reserve, "reserve");
    CHECK(again.replayed);
    CHECK(again.text == kept.text);
    CHECK(world.post("wu", register_of(word, "/skip"), skip, "skip").replayed);
    world.post("wu", register_of(word, "/invalidate"), json::object{{"seq", 36}, {"reason", "写错"}});
    auto paper = json::object{{"seq", 40}, {"given_on", "2026-03-01"}, {"reason", "停电"}};
    CHECK(world.post("wu", register_of(word, "/backfill"), paper).at("/next_seq") == "37");
    CHECK(world.post("wu", register_of(word, "/backfill"), paper).at("/code") == "ledger_number_taken");
    CHECK(told_gaps(world, word) == "1-34 skipped, 35-35 reserved, 36-36 void, 40-40 recorded");
    for (auto seq : {"37", "38", "39", "41"})
      CHECK(world.start("note", of_word("云政办发")).at("/number") == "云政办发〔2026〕" + std::string(seq) + "号");
    CHECK(world.post("wu", register_of(word, "/invalidate"), json::object{{"seq", 41}, {"reason", "错"}}).at("/code") ==
          "ledger_number_bound");
    auto counts = world.get("wu", register_of(word, "/gaps")).body.at("counts").as_object();
    CHECK(counts.at("assigned").as_int64() == 4);
    CHECK(counts.at("skipped").as_int64() == 34);
    CHECK(counts.at("missing").as_int64() == 0);
  });
}

TEST_CASE("what is written into a register is checked") {
  in_each_world([](World& world) {
    auto word = world.word("云政办发");
    auto fault = [&](std::string_view route, json::object body) {
      auto heard = world.post("wu", register_of(word, std::string(route)), body);
      return heard.at("/fields/0/pointer") + " " + heard.at("/fields/0/code");
    };
    CHECK(fault("/reserve", {{"held_for", "  "}}) == "/held_for required");
    CHECK(fault("/reserve", {{"held_for", "机密★1年"}}) == "/held_for form_secrecy_mark");
    CHECK(fault("/reserve", {{"held_for", "甲"}, {"year", 2025}}) == "/year out_of_range");
    CHECK(fault("/skip", {{"until", 5}, {"reason", " "}}) == "/reason required");
    CHECK(fault("/backfill", {{"seq", 1}, {"given_on", "2026-03-03"}, {"reason", "甲"}}) ==
          "/given_on matter_number_day");
    auto added = [&](json::object body) {
      body["organ"] = zs::to_text(world.unit("县政府办"));
      if (!body.contains("uses")) body["uses"] = json::array{json::object{{"kind", "paper"}}};
      auto heard = world.post("wu", "/number_words", body);
      return heard.status == 422 ? heard.at("/fields/0/pointer") + " " + heard.at("/fields/0/code") : heard.at("/code");
    };
    CHECK(added({{"word", "云政办发"}}) == "ledger_word_exists");
    CHECK(added({{"word", "云政〔办〕"}}) == "/word matter_word_malformed");
    CHECK(added({{"word", "云政2"}}) == "/word matter_word_malformed");
    CHECK(added({{"word", "云政函"}, {"number", "〔{year}〕{seq}号"}}) == "/number matter_number_template");
    CHECK(added({{"word", "云政函"}, {"number", "{word}{seq}号"}}) == "/number matter_number_template");
    CHECK(added({{"word", "云政函"}, {"resets", "month"}}) == "/resets not_a_choice");
    CHECK(added({{"word", "云政函"}, {"uses", json::array()}}) == "/uses required");
    CHECK(added({{"word", "云政函"}, {"uses", json::array{json::object{{"kind", "visit"}}}}}) ==
          "/uses/0/kind matter_kind_unknown");
    CHECK(added({{"word", "令"}, {"number", "{word}第{seq}号"}, {"resets", "never"}}) == "");
  });
}

TEST_CASE("who does not keep the register cannot tell it from one that is not there") {
  in_each_world([](World& world) {
    auto word = world.word("云政办发");
    auto add = json::object{{"organ", zs::to_text(world.unit("县政府办"))},
                            {"word", "云政办函"},
                            {"uses", json::array{json::object{{"kind", "paper"}}}}};
    for (auto who : {"zhao", "qian", "li", "zhou"}) {
      CHECK(world.get(who, "/number_words").body.at("items").as_array().empty());
      CHECK(world.get(who, "/number_words").text.find(zs::to_text(world.unit("县政府办"))) == std::string::npos);
      CHECK(world.post(who, "/number_words", add).at("/code") == "not_found");
      for (auto rest : {"/numbers", "/gaps"})
        CHECK(world.get(who, register_of(word, rest)).text == world.get(who, register_of("77", rest)).text);
      const std::pair<const char*, json::object> writes[] = {
          {"/reserve", {{"held_for", "甲"}}},
          {"/skip", {{"until", 3}, {"reason", "甲"}}},
          {"/invalidate", {{"seq", 1}, {"reason", "甲"}}},
          {"/backfill", {{"seq", 1}, {"given_on", "2026-03-01"}, {"reason", "甲"}}}};
      for (const auto& [rest, body] : writes) {
        auto heard = world.post(who, register_of(word, rest), body);
        CHECK(heard.at("/code") == "not_found");
        CHECK(heard.text == world.post(who, register_of("77", rest), body).text);
      }
    }
    CHECK(world.get("wu", "/number_words?kind=paper").body.at("items").as_array().size() == 1);
    auto organs = json::serialize(world.get("wu", "/number_words?kind=nothing").body.at("organs"));
    CHECK(organs.find(zs::to_text(world.unit("县政府办"))) != std::string::npos);
    CHECK(organs.find("paper") != std::string::npos);
    CHECK(told_gaps(world, word) == "");
  });
}

TEST_CASE("a keeper sees that a number is taken, and the title only where he may see the matter") {
  in_each_world([](World& world) {
    auto word = world.word("云政办发");
    world.registered(world.signed_paper(), "云政办发");
    world.registered(world.signed_paper({{"about", "内情"}}, "work_secret"), "云政办发");
    auto own = world.get("wu", register_of(word, "/numbers"));
    CHECK(own.at("/items/1/title") == "内情");
    auto other = world.get("sun", register_of(word, "/numbers"));
    CHECK(other.at("/items/0/title") == "关于放假的通知");
    CHECK(other.at("/items/1/state") == "assigned");
    CHECK(other.text.find("内情") == std::string::npos);
    CHECK(other.at("/items/1/matter") == "");
  });
}

TEST_CASE("the register is listed by word, year and number, in their order") {
  in_each_world([](World& world) {
    auto word = world.word("云政办发");
    world.word("云政办函");
    for (int i = 0; i < 3; ++i) world.registered(world.signed_paper(), "云政办发");
    world.registered(world.signed_paper(), "云政办函");
    world.post("wu", register_of(word, "/reserve"), json::object{{"held_for", "甲"}, {"first", 10}});
    world.registered(world.signed_paper(), "云政办发", {{"number", "10"}});
    to_year(world, "2027-01-04T09:00:00+08:00");
    world.registered(world.signed_paper(), "云政办发");
    CHECK(numbers_listed(world, "word=云政办发&year=2026") ==
          "云政办发〔2026〕1号 云政办发〔2026〕2号 云政办发〔2026〕3号 云政办发〔2026〕10号");
    CHECK(numbers_listed(world, "word=云政办发&seq_from=2&seq_to=9") == "云政办发〔2026〕2号 云政办发〔2026〕3号");
    CHECK(numbers_listed(world, "word=云政办函&sort=number") == "云政办函〔2026〕1号");
    CHECK(numbers_listed(world, "sort=number") == "/word required");
    CHECK(numbers_listed(world, "sort=colour") == "/sort not_a_choice");
    auto first = world.get("wu", "/ledgers/paper?word=云政办发&limit=4");
    CHECK(numbers_listed(world, "word=云政办发&limit=4&cursor=" + first.at("/next")) == "云政办发〔2027〕1号");
    CHECK(numbers_listed(world, "word=云政办发&cursor=x") == "/cursor matter_cursor_malformed");
    auto pages = world.get("wu", register_of(word, "/numbers?year=2026&limit=3"));
    CHECK(world.get("wu", register_of(word, "/numbers?year=2026&limit=3&cursor=") + pages.at("/next"))
              .at("/items/0/seq") == "10");
  });
}

TEST_CASE("a declaration's word and type are fields that hold a word") {
  auto faults_with = [](std::string_view from, std::string_view to) {
    std::string text(paper_kind);
    text.replace(text.rfind(from), from.size(), to);
    DeclarationFaults faults;
    parse_kind(text, faults);
    return faults.empty() ? std::string() : faults.front().path;
  };
  CHECK(faults_with("\"word\": \"word\"", "\"word\": \"word\"") == "");
  CHECK(faults_with("\"word\": \"word\"", "\"word\": \"wrod\"") == "/ledger/word");
  CHECK(faults_with("\"type\": \"sort\"", "\"type\": \"kind\"") == "/ledger/type");
  CHECK(faults_with("\"label\": \"代字\", \"type\": \"text\"", "\"label\": \"代字\", \"type\": \"date\"") ==
        "/ledger/word");
}
