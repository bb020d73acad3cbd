// Schemes as declared, and what subjects come to under them.
#include <doctest/doctest.h>
#include <score/grade.h>

#include <algorithm>
#include <random>

using namespace zs;
using namespace zs::score;

namespace {

constexpr std::string_view yearly = R"json({
  // all five formulas
  "scheme": "yearly", "title": "年度考核", "version": 2, "of": "unit", "from": "2026-01-01", "until": "2026-12-31",
  "indicators": [
    { "name": "prompt", "title": "按时率", "kind": "errand", "figure": "in_time", "by": "run_by", "weight": 40,
      "formula": "share", "minimum": 2 },
    { "name": "marked", "title": "得分", "kind": "errand", "figure": "settled", "by": "run_by", "of": "marks",
      "weight": 35, "formula": "average", "full": 60 },
    { "name": "liked", "title": "满意度", "kind": "errand", "figure": "liked", "by": "run_by", "weight": 25,
      "formula": "tiers", "tiers": [ { "from": 60, "gives": 50 }, { "from": 90, "gives": 100 } ] },
    { "name": "returned", "title": "退回", "kind": "errand", "figure": "returned", "by": "run_by",
      "formula": "deduction", "points": 2, "cap": 5 },
    { "name": "praised", "title": "表扬", "kind": "note", "figure": "plus", "by": "for_unit", "of": "points",
      "formula": "bonus", "points": 1, "cap": 10 }
  ] })json";

Scheme scheme() {
  DeclarationFaults faults;
  auto found = parse(yearly, faults);
  REQUIRE(found);
  return *found;
}

std::string first_fault(std::string_view from, std::string_view to) {
  std::string text(yearly);
  text.replace(text.find(from), from.size(), to);
  DeclarationFaults faults;
  const bool read = parse(text, faults).has_value();
  CHECK(read == faults.empty());
  return faults.empty() ? "" : faults.front().path + " " + faults.front().message;
}

std::vector<Measure> random_measures(std::mt19937& dice) {
  std::vector<Measure> all;
  for (int i = 0; i < 5; ++i) {
    std::int64_t items = dice() % 6, counted = items ? dice() % (items + 1) : 0;
    all.push_back({items, counted, static_cast<std::int64_t>(dice() % 90) * counted});
  }
  return all;
}

}  // namespace

TEST_CASE("a scheme is read, and every fault is told with its place") {
  auto read = scheme();
  CHECK(read.indicators.size() == 5);
  CHECK(read.find("liked")->tiers.front().from == 90);
  CHECK(read.holds_for(*date_from_text("2026-12-01"), *date_from_text("2026-12-31")));
  CHECK_FALSE(read.holds_for(*date_from_text("2026-12-01"), *date_from_text("2027-01-01")));
  CHECK(first_fault("\"weight\": 25", "\"weight\": 24") == "/indicators The weights come to 99.");
  CHECK(first_fault("\"share\"", "\"shares\"").starts_with("/indicators/0/formula Expected one of `share`, `average`"));
  CHECK(first_fault(", \"full\": 60", "") == "/indicators/1/full This formula needs it.");
  CHECK(first_fault("\"cap\": 5", "\"weight\": 5, \"cap\": 5") == "/indicators/3/weight This formula has no use "
                                                                     "for it.");
  CHECK(first_fault("\"minimum\": 2", "\"minimum\": 0") == "/indicators/0/minimum Expected a whole number from 1.");
  CHECK(first_fault("\"minimum\"", "\"minimun\"") == "/indicators/0/minimun Unknown key `minimun`.");
  CHECK(first_fault("\"liked\"", "\"prompt\"") == "/indicators The indicator `prompt` occurs twice.");
  CHECK(first_fault("2026-12-31", "2025-12-31") == "/until It ends before it begins.");
  CHECK(first_fault("\"gives\": 50", "\"gives\": 500") == "/indicators/2/tiers/0 A tier speaks of per cents.");
}

TEST_CASE("each formula gives what the scheme says, in hundredths of a point") {
  // 3 of 4 in time; 45 and 50 of 60; 8 of 10 liked: the lower tier; two returned; three points of praise.
  const Measure found[] = {{4, 3, 0}, {2, 2, 95}, {10, 8, 0}, {2, 2, 0}, {1, 1, 3}};
  auto sheet = compute(scheme(), found);
  CHECK(sheet.lines[0].score == 3000);
  CHECK(sheet.lines[1].score == 2771);  // 35.00 × 95 / 120
  CHECK(sheet.lines[2].score == 1250);
  CHECK(sheet.lines[3].score == -400);
  CHECK(sheet.lines[4].score == 300);
  CHECK(sheet.total == 3000 + 2771 + 1250 - 400 + 300);
}

TEST_CASE("what has too few items takes no part, and its weight goes to the others") {
  const Measure found[] = {{1, 1, 0}, {2, 2, 120}, {10, 10, 0}, {0, 0, 0}, {0, 0, 0}};
  auto sheet = compute(scheme(), found);
  CHECK_FALSE(sheet.lines[0].takes_part);
  CHECK(sheet.lines[0].weight == 0);
  CHECK(sheet.lines[1].weight == 5833);
  CHECK(sheet.lines[2].weight == 4167);
  CHECK(sheet.total == 10000);
  const Measure nothing[] = {{1, 1, 0}, {0, 0, 0}, {0, 0, 0}, {3, 3, 0}, {4, 4, 4}};
  CHECK_FALSE(compute(scheme(), nothing).total);
}

TEST_CASE("whatever was found: weights make 100, caps hold, and computing again gives the same") {
  std::mt19937 dice(20260302);
  const auto rules = scheme();
  for (int round = 0; round < 500; ++round) {
    auto found = random_measures(dice);
    auto sheet = compute(rules, found);
    std::int64_t weights = 0;
    for (std::size_t i = 0; i < sheet.lines.size(); ++i) {
      const auto& line = sheet.lines[i];
      weights += line.weight;
      if (weighted(rules.indicators[i].formula)) {
        CHECK(line.score >= 0);
        CHECK(line.score <= line.weight);
        CHECK(line.takes_part == (line.measure.items >= rules.indicators[i].minimum));
      } else {
        CHECK(std::abs(line.score) <= rules.indicators[i].cap * 100);
      }
    }
    CHECK(weights == (sheet.total ? 10000 : 0));
    CHECK(compute(rules, found).lines == sheet.lines);
  }
}

TEST_CASE("what came out under another scheme counts by its weight, and alone makes no sheet") {
  DeclarationFaults faults;
  const std::string text = R"json({
    "scheme": "party", "title": "党建", "version": 1, "of": "unit", "from": "2026-01-01",
    "indicators": [
      { "name": "met", "title": "组织生活", "kind": "errand", "figure": "settled", "by": "unit", "formula": "amount",
        "full": 4, "weight": 70 },
      { "name": "service", "title": "服务", "of_scheme": "yearly", "formula": "result", "weight": 30 } ] })json";
  auto read = parse(text, faults);
  REQUIRE_MESSAGE(read, (faults.empty() ? "" : faults.front().path + " " + faults.front().message));
  CHECK_FALSE(read->find("service")->other.before);
  auto sheet = compute(*read, std::vector<Measure>{{2, 2, 0}, {2, 2, 8050 + 9000}});
  CHECK(sheet.lines[1].score == 2558);  // 30.00 × 85.25 / 100
  CHECK(sheet.total == 3500 + 2558);
  CHECK(compute(*read, std::vector<Measure>{{2, 2, 0}, {0, 0, 0}}).total == 5000);
  CHECK_FALSE(compute(*read, std::vector<Measure>{{0, 0, 0}, {1, 1, 9000}}).total);
  auto fault = [&](const std::string& from, const std::string& to) {
    auto other = text;
    other.replace(other.rfind(from), from.size(), to);
    DeclarationFaults told;
    CHECK_FALSE(parse(other, told));
    return told.empty() ? std::string() : told.front().path;
  };
  CHECK(fault("\"result\"", "\"share\"") == "/indicators/1/of_scheme");
  CHECK(fault("\"of_scheme\": \"yearly\", ", "") == "/indicators/1/of_scheme");
  CHECK(fault("\"weight\": 30", "\"weight\": 30, \"kind\": \"errand\"") == "/indicators/1/kind");
  CHECK(fault("\"weight\": 30", "\"weight\": 30, \"of_period\": \"next\"") == "/indicators/1/of_period");
}

TEST_CASE("the order of evidence is nothing to what it comes to") {
  std::mt19937 dice(7);
  for (int round = 0; round < 100; ++round) {
    std::vector<Evidence> evidence;
    const auto many = dice() % 12;
    for (std::size_t i = 0; i < many; ++i)
      evidence.push_back({static_cast<Id>(i + 1), dice() % 2 == 0, static_cast<std::int64_t>(dice() % 100)});
    auto before = measure(evidence);
    std::shuffle(evidence.begin(), evidence.end(), dice);
    CHECK(measure(evidence) == before);
    CHECK(before.counted <= before.items);
  }
}

namespace {

/// Graded: two of ten may be excellent, equals are parted by what they have of `b`.
Scheme graded() {
  DeclarationFaults faults;
  auto found = parse(R"json({
    "scheme": "graded", "title": "年度考核", "version": 1, "of": "person", "from": "2026-01-01",
    "staff": [ "公务员" ], "equals": [ "b" ],
    "grades": [ { "name": "excellent", "title": "优秀", "from": 90, "quota": 20 },
                { "name": "competent", "title": "称职", "from": 60 }, { "name": "not", "title": "不称职", "from": 0 } ],
    "indicators": [
      { "name": "a", "title": "数量", "dimension": "工作量", "kind": "errand", "figure": "taken", "by": "starter",
        "formula": "amount", "full": 20, "minimum": 0, "weight": 60 },
      { "name": "b", "title": "得分", "dimension": "实绩", "kind": "errand", "figure": "settled", "by": "starter",
        "of": "marks", "formula": "average", "full": 100, "weight": 40 } ] })json",
                     faults);
  REQUIRE_MESSAGE(found, (faults.empty() ? "" : faults.front().path + " " + faults.front().message));
  return *found;
}

/// So many hundredths together, so many of them for `b`.
Sheet of(std::int64_t total, std::int64_t b) {
  return {{{{}, true, 6000, total - b}, {{}, true, 4000, b}}, total};
}

std::string graded_as(const Scheme& scheme, const std::vector<Sheet>& sheets) {
  std::string all;
  for (auto grade : grades(scheme, sheets)) all += grade ? scheme.grades[*grade].name.substr(0, 1) : "-";
  return all;
}

}  // namespace

TEST_CASE("an amount counts until it is enough; nothing is nothing, and takes part where that is said") {
  auto scheme = graded();
  auto score = [&](std::int64_t n) {
    return compute(scheme, std::vector<Measure>{{n, n, 0}, {1, 1, 100}}).lines[0];
  };
  CHECK(score(10).score == 3000);
  CHECK(score(20).score == 6000);
  CHECK(score(35).score == 6000);
  CHECK(score(0).takes_part);
  CHECK(score(0).score == 0);
  CHECK(score(0).weight == 6000);
}

TEST_CASE("of the best there are no more than the quota lets, in the order of totals") {
  auto scheme = graded();
  std::vector<Sheet> ten;
  for (std::int64_t i = 0; i < 10; ++i) ten.push_back(of(9900 - i * 100, 4000));
  CHECK(graded_as(scheme, ten) == "eecccccccc");
  ten[1].total = 8999;  // asks for 90
  CHECK(graded_as(scheme, ten) == "ececcccccc");
  ten[0].total.reset();
  ten[9].total = 5900;
  CHECK(graded_as(scheme, ten) == "-ceccccccn");  // a fifth of nine is one
  CHECK(places(ten)[2] == 1);
  CHECK_FALSE(places(ten)[0]);
}

TEST_CASE("equals are parted as the scheme says, else they are graded alike: the lower one, where there is no room") {
  auto scheme = graded();
  std::vector<Sheet> ten;
  for (int i = 0; i < 7; ++i) ten.push_back(of(7000, 3000));
  ten.insert(ten.begin(), {of(9800, 3900), of(9500, 3800), of(9500, 3700)});
  CHECK(graded_as(scheme, ten) == "eecccccccc");
  ten[2] = of(9500, 3800);
  CHECK(graded_as(scheme, ten) == "eccccccccc");
  ten[3] = of(9400, 3999);  // nobody passes who stands before him
  CHECK(graded_as(scheme, ten) == "eccccccccc");
  CHECK(places(ten)[1] == 2);
  CHECK(places(ten)[2] == 2);
  CHECK(places(ten)[3] == 4);
}

TEST_CASE("grades are declared the best first, the last for everybody, and a scheme says whom it judges") {
  auto scheme = graded();
  CHECK(scheme.judges("公务员"));
  CHECK_FALSE(scheme.judges("事业人员"));
  auto fault = [&](std::string_view from, std::string_view to) {
    auto text = scheme.text;
    text.replace(text.find(from), from.size(), to);
    DeclarationFaults faults;
    CHECK_FALSE(parse(text, faults));
    return faults.empty() ? std::string() : faults.front().path;
  };
  CHECK(fault("\"from\": 60", "\"from\": 95") == "/grades");
  CHECK(fault("\"from\": 0 }", "\"from\": 10 }") == "/grades");
  CHECK(fault("[ \"b\" ]", "[ \"c\" ]") == "/equals");
  CHECK(fault("\"of\": \"person\"", "\"of\": \"unit\"") == "/staff");
  CHECK(fault("\"quota\": 20", "\"quota\": 120") == "/grades/0/quota");
}
