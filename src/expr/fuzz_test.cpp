#include <doctest/doctest.h>
#include <expr/expr.h>

#include <random>

using namespace zs;
using namespace zs::expr;

namespace {

constexpr const char* words_of_soup[] = {"guests",
                                         "cost",
                                         "name",
                                         "visit",
                                         "day",
                                         "paid",
                                         "papers",
                                         "contact",
                                         "undertaker",
                                         "and",
                                         "or",
                                         "not",
                                         "(",
                                         ")",
                                         "(",
                                         ")",
                                         ",",
                                         ".",
                                         ":",
                                         "start",
                                         "end",
                                         ".start",
                                         ".end",
                                         "+",
                                         "-",
                                         "*",
                                         "/",
                                         "=",
                                         "==",
                                         "!=",
                                         "<",
                                         "<=",
                                         ">",
                                         ">=",
                                         "1",
                                         "0",
                                         "7",
                                         "9223372036854775807",
                                         "12.50",
                                         "yuan",
                                         "fen",
                                         "2 working_days",
                                         "1 working_day",
                                         "4 hours",
                                         "30 minutes",
                                         "3 natural_days",
                                         "5 working_hours",
                                         "after",
                                         "before",
                                         "by",
                                         "06-30",
                                         "02-29",
                                         "of",
                                         "of:",
                                         "this_year",
                                         "next_year",
                                         "2026-03-02",
                                         "'x'",
                                         "\"y\"",
                                         "'",
                                         "if(",
                                         "floor(",
                                         "min(",
                                         "max(",
                                         "count(",
                                         "contains(",
                                         "filled(",
                                         "date(of:",
                                         "unit(of:",
                                         "unit_head(of:",
                                         "role(clerk,",
                                         "role(clerk)",
                                         "superior_unit(of:",
                                         "office(of:",
                                         "office_head(of:",
                                         "members(of:",
                                         "leader_in_charge(of:",
                                         "handler_of(apply)",
                                         "open_count(apply)",
                                         "starter",
                                         "previous_handler",
                                         "due",
                                         "now",
                                         "today",
                                         "entered",
                                         "true",
                                         "false",
                                         "接待",
                                         "\x01",
                                         "&&",
                                         "\xff"};

// Grows mostly well-formed texts, so that the evaluator is reached; a few words are wrong on purpose.
class Grower {
 public:
  explicit Grower(std::mt19937& random) : random_(random) {}
  int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
  std::string pick(std::initializer_list<const char*> options) {
    return *(options.begin() + below(static_cast<int>(options.size())));
  }

  std::string boolean(int depth) {
    switch (depth <= 0 ? below(3) : below(11)) {
      case 0:
        return "paid";
      case 1:
        return "true";
      case 2:
        return "filled(" + pick({"guests", "visit", "contact", "papers"}) + ")";
      case 3:
        return "not " + bracket(boolean(depth - 1));
      case 4:
        return bracket(boolean(depth - 1)) + " and " + boolean(depth - 1) + " and " + bracket(boolean(depth - 1));
      case 5:
        return bracket(boolean(depth - 1) + " or " + boolean(depth - 1));
      case 6:
        return integer(depth - 1) + pick({" = ", " < ", ">=", " != "}) + integer(depth - 1);
      case 7:
        return money(depth - 1) + pick({"<=", ">"}) + money(depth - 1);
      case 8:
        return instant(depth - 1) + pick({" < ", " >= "}) + instant(depth - 1);
      case 9:
        return "contains(" + pick({"papers, 'a'", "name, 'x'"}) + ")";
      default:
        return "if(" + boolean(depth - 1) + "," + boolean(depth - 1) + "," + boolean(depth - 1) + ")";
    }
  }
  std::string integer(int depth) {
    switch (depth <= 0 ? below(3) : below(8)) {
      case 0:
        return "guests";
      case 1:
        return std::to_string(below(100));
      case 2:
        return pick({"9223372036854775807", "0", "count(papers)"});
      case 3:
        return bracket(integer(depth - 1)) + pick({" + ", " - ", " * ", " / ", "/", "-"}) + bracket(integer(depth - 1));
      case 4:
        return "-" + integer(depth - 1);
      case 5:
        return pick({"min(", "max("}) + integer(depth - 1) + ", " + integer(depth - 1) + ")";
      case 6:
        return "count(" + people(depth - 1) + ")";
      default:
        return "if(" + boolean(depth - 1) + "," + integer(depth - 1) + "," + integer(depth - 1) + ")";
    }
  }
  std::string money(int depth) {
    return depth <= 0 ? pick({"cost", "5 yuan", "7.05 yuan", "3 fen"})
                      : bracket(money(depth - 1) + pick({" + ", " - "}) + money(depth - 1));
  }
  std::string instant(int depth) {
    switch (depth <= 0 ? below(3) : below(6)) {
      case 0:
        return pick({"visit.start", "visit.end"});
      case 1:
        return pick({"now", "entered", "due"});
      case 2:
        return bracket(pick({"by 06-30 of next_year", "by 02-29 of this_year", "by day", "by today"}));
      case 3:
        return bracket(pick({"2 working_days", "40 hours", "9999 natural_days"}) + pick({" after ", " before "}) +
                       instant(depth - 1));
      case 4:
        return bracket("if(" + boolean(depth - 1) + ", 1 working_day, 3 minutes) before");
      default:
        return "max(" + instant(depth - 1) + ", " + instant(depth - 1) + ")";
    }
  }
  std::string people(int depth) {
    if (depth <= 0) return pick({"role(clerk)", "members(of: undertaker)", "unit_head(of: starter)"});
    return pick({"unit_head(of: ", "office_head(of: ", "leader_in_charge(of: ", "role(clerk, of: ", "members(of: "}) +
           unit(depth - 1) + ")";
  }
  std::string unit(int depth) {
    if (depth <= 0) return pick({"undertaker", "starter", "contact", "previous_handler", "handler_of(apply)"});
    return pick({"superior_unit(of: ", "organ(of: ", "office(of: ", "unit(of: "}) + unit(depth - 1) + ")";
  }
  std::string any(int depth) {
    switch (below(5)) {
      case 0:
        return integer(depth);
      case 1:
        return money(depth);
      case 2:
        return instant(depth);
      case 3:
        return people(depth);
      default:
        return boolean(depth);
    }
  }

 private:
  std::string bracket(const std::string& inner) { return below(2) ? "(" + inner + ")" : inner; }
  std::mt19937& random_;
};

struct AnyCalendar : CalendarView {
  Moment after(Instant from, const Duration& d) const override { return {from + std::chrono::hours(d.amount), true}; }
  Moment before(Instant from, const Duration& d) const override { return {from - std::chrono::hours(d.amount)}; }
  Moment close_of_office(Date date) const override { return {at_time(date, std::chrono::minutes(1050))}; }
};

struct AnyOffice : OrgView {
  Id unit_of(const Candidate& p) const override { return p.post; }
  std::optional<Candidate> main_post(Id p) const override {
    return p % 2 ? std::optional(Candidate{p, p, ""}) : std::nullopt;
  }
  People unit_head(Id u, Id) const override { return u % 3 ? People{{u, u, ""}} : People{}; }
  People role_holders(std::string_view, Id u) const override { return {{u, u, ""}, {u, u, ""}}; }
  People leader_in_charge(Id) const override { return {}; }
  Id superior_unit(Id u) const override { return u / 2; }
  Id office(Id u) const override { return u; }
  People members(Id) const override { return {}; }
};

Schema schema() {
  Schema s;
  s.fields = {{"guests", {Type::integer, {}}}, {"cost", {Type::money, {}}},     {"name", {Type::text, {"x", "z"}}},
              {"visit", {Type::interval, {}}}, {"day", {Type::date, {}}},       {"paid", {Type::boolean, {}}},
              {"papers", {Type::list, {}}},    {"contact", {Type::person, {}}}, {"undertaker", {Type::unit, {}}}};
  s.steps = {"apply"};
  return s;
}

constexpr auto every_type = {Type::boolean,  Type::integer,  Type::money, Type::text,   Type::date, Type::instant,
                             Type::duration, Type::interval, Type::list,  Type::person, Type::unit, Type::people};

bool of_type(const Value& value, Type type) {
  static constexpr Type types[] = {Type::boolean, Type::boolean, Type::integer,  Type::money,    Type::text,
                                   Type::date,    Type::instant, Type::duration, Type::interval, Type::list,
                                   Type::person,  Type::unit,    Type::people};
  return nothing(value) || types[value.index()] == type;
}

// Whatever parses prints to what parses to the same; it runs within its stated cost, to a value of its type.
void examine(const std::string& text, const Schema& names, const std::vector<Environment>& worlds, int& accepted) {
  auto parsed = parse(text, names, every_type);
  if (!parsed) {
    if (parsed.error().empty() || parsed.error()[0].position > text.size()) FAIL("a fault outside the text: " << text);
    return;
  }
  ++accepted;
  auto again = parse(print(*parsed), names, every_type);
  if (!again || !(*again == *parsed)) FAIL("not the same program: " << text << " -> " << print(*parsed));
  for (const auto& world : worlds) {
    auto result = evaluate(*parsed, world);
    if (result.steps > parsed->cost || parsed->cost > most_steps) FAIL("over budget: " << text);
    if (!of_type(result.value, parsed->type)) FAIL("value of another type: " << text);
    if (nothing(result.value) && result.notes.empty()) FAIL("nothing without a reason: " << text);
    if (parsed->type == Type::boolean && holds(*parsed, world).holds != (result.value == Value(true)))
      FAIL("silently true: " << text);
  }
}

}  // namespace

TEST_CASE("no text crashes the language, exceeds its budget, or reads back differently") {
  std::mt19937 random(20260302);
  Grower grow(random);
  AnyCalendar calendar;
  AnyOffice office;
  json::object filled{{"guests", 12},
                      {"cost", 500},
                      {"name", "x"},
                      {"paid", true},
                      {"day", "2026-03-02"},
                      {"contact", "7"},
                      {"undertaker", "3"},
                      {"papers", json::array{"a"}},
                      {"visit", {{"start", "2026-03-05T09:00:00+08:00"}, {"end", "2026-03-06T12:00:00+08:00"}}}};
  Environment full;
  full.fields = &filled;
  full.starter = full.previous_handler = Candidate{4, 5, ""};
  full.handlers["apply"] = Candidate{8, 9, ""};
  full.now = full.entered = full.due = *from_rfc3339("2026-03-02T09:00:00+08:00");
  full.calendar = &calendar;
  full.org = &office;
  std::vector<Environment> worlds{{}, full};
  auto names = schema();
  int accepted = 0;
  for (int i = 0; i < 12000; ++i) {
    std::string text = grow.any(grow.below(6));
    examine(text, names, worlds, accepted);
    for (int change = grow.below(3); change >= 0 && !text.empty(); --change) {
      auto at = static_cast<std::size_t>(grow.below(static_cast<int>(text.size())));
      int kind = grow.below(3);
      if (kind == 0) text.erase(at, 1 + static_cast<std::size_t>(grow.below(4)));
      if (kind == 1) text.insert(at, words_of_soup[grow.below(static_cast<int>(std::size(words_of_soup)))]);
      if (kind == 2) text[at] = static_cast<char>(grow.below(256));
    }
    examine(text, names, worlds, accepted);
  }
  CHECK(accepted > 10000);
  for (int i = 0; i < 12000; ++i) {
    std::string soup;
    for (int n = grow.below(24); n >= 0; --n)
      soup += std::string(words_of_soup[grow.below(static_cast<int>(std::size(words_of_soup)))]) + " ";
    examine(soup, names, worlds, accepted);
  }
  MESSAGE("accepted " << accepted << " of 36000");
}
