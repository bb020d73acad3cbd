#include <doctest/doctest.h>
#include <expr/expr.h>

using namespace zs;
using namespace zs::expr;

namespace {

Schema visit_like() {
  Schema schema;
  schema.fields = {{"guests", {Type::integer, {}}},
                   {"seats", {Type::integer, {}}},
                   {"cost", {Type::money, {}}},
                   {"unit_name", {Type::text, {}}},
                   {"grade", {Type::text, {"high", "low"}}},
                   {"visit", {Type::interval, {}}},
                   {"day", {Type::date, {}}},
                   {"papers", {Type::list, {}}},
                   {"readers", {Type::people, {}}},
                   {"paid", {Type::boolean, {}}},
                   {"undertaker", {Type::unit, {}}},
                   {"contact", {Type::person, {}}}};
  schema.steps = {"apply", "review", "settle"};
  schema.roles = {"office_director", "clerk"};
  return schema;
}

// Weekend-free counting is the calendar's own test; here every day is worked and closes at 17:30.
struct EveryDay : CalendarView {
  static Instant close(Date date) { return at_time(date, std::chrono::minutes(17 * 60 + 30)); }
  static Moment shifted(Instant from, const Duration& duration, int sign) {
    auto n = sign * duration.amount;
    if (duration.unit == DurationUnit::minutes) return {from + std::chrono::minutes(n)};
    if (duration.unit == DurationUnit::hours || duration.unit == DurationUnit::working_hours)
      return {from + std::chrono::hours(n)};
    return {close(Date(std::chrono::sys_days(date_of(from)) + std::chrono::days(n))),
            date_of(from).year() > std::chrono::year(2026)};
  }
  Moment after(Instant from, const Duration& d) const override { return shifted(from, d, 1); }
  Moment before(Instant from, const Duration& d) const override { return shifted(from, d, -1); }
  Moment close_of_office(Date date) const override { return {close(date)}; }
};

// Unit 10 within 1; unit 2 is the office of both. Person 100 + unit heads a unit.
struct SmallOffice : OrgView {
  Id unit_of(const Candidate& person) const override { return person.post == no_id ? no_id : 10; }
  std::optional<Candidate> main_post(Id person) const override {
    return person == 7 ? std::optional(Candidate{7, 70, "表单指定"}) : std::nullopt;
  }
  People unit_head(Id unit, Id except) const override {
    Id head = 100 + unit;
    return {{head == except ? 101 : head, head * 10, "主要负责人"}};
  }
  People role_holders(std::string_view role, Id unit) const override {
    if (role == "clerk" && unit == 10) return {{5, 50, "接待员"}, {6, 60, "接待员"}, {5, 51, "接待员"}};
    return {};
  }
  People leader_in_charge(Id) const override { return {{9, 90, "分管领导"}}; }
  Id superior_unit(Id unit) const override { return unit == 10 ? 1 : no_id; }
  Id office(Id) const override { return 2; }
  People members(Id unit) const override { return {{unit * 2, unit * 3, "成员"}}; }
};

Program program(std::string_view text,
                std::initializer_list<Type> expected = {Type::boolean, Type::integer, Type::money, Type::text,
                                                        Type::date, Type::instant, Type::duration}) {
  auto parsed = parse(text, visit_like(), expected);
  INFO(text);
  REQUIRE_MESSAGE(parsed.has_value(), (parsed ? "" : parsed.error()[0].message));
  return *parsed;
}

struct World {
  json::object fields;
  EveryDay calendar;
  SmallOffice office;
  Environment environment() const {
    Environment env;
    env.fields = &fields;
    env.starter = Candidate{1, 11, ""};
    env.entered = *from_rfc3339("2026-03-02T09:00:00+08:00");
    env.now = env.entered;
    env.calendar = &calendar;
    env.org = &office;
    return env;
  }
};

Value value_of(std::string_view text, json::object fields = {}) {
  World world{std::move(fields), {}, {}};
  return evaluate(program(text), world.environment()).value;
}

bool true_of(std::string_view text, json::object fields = {}) {
  World world{std::move(fields), {}, {}};
  return holds(program(text, {Type::boolean}), world.environment()).holds;
}

Fault fault_of(std::string_view text, std::initializer_list<Type> expected = {Type::boolean}) {
  auto parsed = parse(text, visit_like(), expected);
  INFO(text);
  REQUIRE_FALSE(parsed.has_value());
  return parsed.error()[0];
}

People people_of(std::string_view text, json::object fields = {}) {
  World world{std::move(fields), {}, {}};
  return find_people(program(text, {Type::people}), world.environment()).people;
}

}  // namespace

TEST_CASE("at most three may dine with up to ten guests, else a third of the guests") {
  constexpr auto rule = "seats <= if(guests <= 10, 3, floor(guests / 3))";
  CHECK(true_of(rule, {{"guests", 10}, {"seats", 3}}));
  CHECK_FALSE(true_of(rule, {{"guests", 10}, {"seats", 4}}));
  CHECK(true_of(rule, {{"guests", 17}, {"seats", 5}}));
  CHECK_FALSE(true_of(rule, {{"guests", 17}, {"seats", 6}}));
}

TEST_CASE("what is known of the matter beside its fields is asked only where it is mentioned") {
  json::object fields{{"guests", 3}};
  World world{fields, {}, {}};
  auto env = world.environment();
  std::vector<std::string> asked;
  env.fact = [&](std::string_view name) -> Value {
    asked.emplace_back(name);
    if (name == "urgency") return std::string("urgent");
    if (name == "answers") return List{};
    return false;
  };
  CHECK(holds(program("guests > 2"), env).holds);
  CHECK(asked.empty());
  CHECK(holds(program("urgency = urgent and not answered"), env).holds);
  CHECK_FALSE(holds(program("contains(answers, 'reply')"), env).holds);
  CHECK(asked == std::vector<std::string>{"urgency", "answered", "answers"});
  CHECK(print(program("urgency != routine")) == "urgency != 'routine'");
  CHECK(fault_of("urgency = urgnt").suggestion == "Did you mean `urgent`?");
  CHECK(reserved("answered"));
  env.fact = [&](std::string_view name) -> Value { return std::int64_t{of_link(name)->word == "open_count" ? 1 : 3}; };
  CHECK(holds(program("open_count(arises) = 1 and linked_count(arises) > open_count(arises)"), env).holds);
  CHECK(print(program("open_count(arises_from) = 0")) == "open_count(arises_from) = 0");
  auto asking = program("open_count(b) = 0 or leads_count(a) = 1 or contains(unit_name, linked_text(c, who))");
  CHECK(print(asking) == "open_count(b) = 0 or leads_count(a) = 1 or contains(unit_name, linked_text(c, who))");
  CHECK(links_of(asking) == std::vector<std::string>{"leads_count(a)", "linked_text(c, who)", "open_count(b)"});
  CHECK(fault_of("leads_count(a, b) = 0").message == "Expected `)` here.");
  CHECK(fault_of("linked_text(a) = ''").message == "Expected `,` here.");
  CHECK(fault_of("open_count(3) = 0").message == "Expected the name of a link here.");
  CHECK(fault_of("open_count(arises_from)").message.starts_with("Expected"));
  auto without = holds(program("not answered"), world.environment());
  CHECK_FALSE(without.holds);
  CHECK(without.notes[0].gap == Gap::not_supplied);
}

TEST_CASE("people named in a field act as they were named, the others in their main posts") {
  json::object fields{{"readers", json::array{"7", json::object{{"person", "6"}, {"post", "66"}}, "5", "7"}}};
  auto found = people_of("readers", fields);
  REQUIRE(found.size() == 2);
  CHECK(found[0].person == 7);
  CHECK(found[0].post == 70);
  CHECK(found[1].post == 66);
  CHECK(value_of("count(readers)", fields) == Value(std::int64_t{4}));
  CHECK(people_of("readers").empty());
}

TEST_CASE("behind a field with choices a bare word is a choice, checked") {
  CHECK(true_of("grade = high", {{"grade", "high"}}));
  CHECK(true_of("grade != low and grade = 'high'", {{"grade", "high"}}));
  CHECK(print(program("grade = high")) == "grade = 'high'");
  CHECK(fault_of("grade = higher").suggestion == "Did you mean `high`?");
  CHECK(fault_of("unit_name = high").message == "There is no field `high`.");
}

TEST_CASE("division rounds towards the smaller number") {
  CHECK(value_of("7 / 2") == Value(std::int64_t{3}));
  CHECK(value_of("-7 / 2") == Value(std::int64_t{-4}));
  CHECK(value_of("7 / -2") == Value(std::int64_t{-4}));
  CHECK(value_of("-7 / -2") == Value(std::int64_t{3}));
  CHECK(value_of("2 + 3 * 4 - 1") == Value(std::int64_t{13}));
}

TEST_CASE("between two dates lie so many days") {
  CHECK(value_of("2026-03-05 - 2026-02-26") == Value(std::int64_t{7}));
  CHECK(value_of("2028-03-01 - 2028-02-28 + 1") == Value(std::int64_t{3}));
  CHECK(value_of("2026-02-26 - 2026-03-05") == Value(std::int64_t{-7}));
  CHECK(nothing(value_of("date(of: visit.end) - date(of: visit.start)")));
  CHECK(print(program("(today - 2026-01-01) * 2 > 30")) == "(today - 2026-01-01) * 2 > 30");
  CHECK(fault_of("today + 2026-01-01 > 0").message == "date and date cannot be calculated with each other so.");
  CHECK(fault_of("today - 3 > 0").message == "date and integer cannot be calculated with each other so.");
}

TEST_CASE("an amount is compared only with an amount") {
  CHECK(true_of("cost <= 12.50 yuan", {{"cost", 1250}}));
  CHECK_FALSE(true_of("cost <= 12.50 yuan", {{"cost", 1251}}));
  CHECK(true_of("cost * 2 = 25 yuan and cost / 2 = 625 fen", {{"cost", 1250}}));
  CHECK(true_of("cost = 0 and 0 <= cost", {{"cost", 0}}));
  CHECK(print(program("cost = 0")) == "cost = 0 yuan");
  CHECK(fault_of("cost <= 5000").suggestion == "Write an amount with its unit: `500 yuan`.");
}

TEST_CASE("a condition that meets an empty field does not hold and names the field") {
  World world;
  for (auto text :
       {"guests > 10", "not (guests > 10)", "guests <= 10 or guests > 10", "guests != 3", "paid", "not paid"}) {
    auto result = holds(program(text, {Type::boolean}), world.environment());
    INFO(text);
    CHECK_FALSE(result.holds);
    REQUIRE(result.notes.size() >= 1);
    CHECK(result.notes[0].gap == Gap::missing_field);
  }
  CHECK(say(holds(program("guests > 10", {Type::boolean}), world.environment()).because, Language::zh_cn) ==
        "“guests”未填写");
}

TEST_CASE("an empty field leaves a condition alone that does not depend on it") {
  CHECK(true_of("guests > 10 or seats = 1", {{"seats", 1}}));
  CHECK(true_of("not (guests > 10 and seats = 2)", {{"seats", 1}}));
  CHECK(true_of("not filled(guests) and filled(seats)", {{"seats", 1}}));
  CHECK(true_of("if(filled(guests), guests > 3, seats = 1)", {{"seats", 1}}));
}

TEST_CASE("overflow and division by zero give nothing, never a wrong number") {
  CHECK(nothing(value_of("9223372036854775807 + 1")));
  CHECK(nothing(value_of("9223372036854775807 * 2")));
  CHECK(nothing(value_of("1 / 0")));
  CHECK(nothing(value_of("(-9223372036854775807 - 1) / -1")));
  CHECK_FALSE(true_of("1 / 0 = 0 or 1 / 0 != 0"));
  World world;
  CHECK(evaluate(program("1 / 0"), world.environment()).notes[0].gap == Gap::division_by_zero);
}

TEST_CASE("fields of another shape than declared count as empty") {
  CHECK_FALSE(true_of("filled(guests)", {{"guests", "12"}}));
  CHECK_FALSE(true_of("filled(visit)", {{"visit", {{"start", "soon"}, {"end", 3}}}}));
  CHECK_FALSE(true_of("filled(papers)", {{"papers", json::array{}}}));
  CHECK(true_of("count(papers) = 2 and contains(papers, 'b')", {{"papers", json::array{"a", "b"}}}));
}

TEST_CASE("deadlines are counted from the moment they name") {
  json::object visit{{"visit", {{"start", "2026-03-05T09:00:00+08:00"}, {"end", "2026-03-06T12:00:00+08:00"}}}};
  CHECK(to_rfc3339(std::get<Instant>(value_of("10 working_days after visit.end", visit))) ==
        "2026-03-16T17:30:00.000+08:00");
  CHECK(to_rfc3339(std::get<Instant>(value_of("1 working_day before visit.start", visit))) ==
        "2026-03-04T17:30:00.000+08:00");
  CHECK(to_rfc3339(std::get<Instant>(value_of("by 06-30 of next_year"))) == "2027-06-30T17:30:00.000+08:00");
  CHECK(to_rfc3339(std::get<Instant>(value_of("by 02-29 of next_year"))) == "2027-02-28T17:30:00.000+08:00");
  CHECK(to_rfc3339(std::get<Instant>(value_of("30 minutes after entered"))) == "2026-03-02T09:30:00.000+08:00");
  CHECK(value_of("2 working_days") == Value(Duration{2, DurationUnit::working_days}));
  CHECK(true_of("date(of: visit.start) >= 2026-03-05 and today < 2026-03-05", visit));
  CHECK(nothing(value_of("10 working_days after visit.end")));
}

TEST_CASE("a reminder without a moment counts back from the deadline") {
  World world;
  auto env = world.environment();
  auto remind = program("1 working_day before", {Type::instant});
  CHECK(nothing(evaluate(remind, env).value));
  env.due = *from_rfc3339("2026-03-10T17:30:00+08:00");
  CHECK(evaluate(remind, env).value == Value(*from_rfc3339("2026-03-09T17:30:00+08:00")));
  CHECK(print(remind) == "1 working_day before due");
}

TEST_CASE("a date beyond the known calendar marks the result, also through if and comparison") {
  json::object fields{{"day", "2027-01-04"}};
  World world{fields, {}, {}};
  CHECK(evaluate(program("2 working_days after day"), world.environment()).unverified);
  CHECK(evaluate(program("if(2 working_days after day > now, 1, 2)"), world.environment()).unverified);
  CHECK_FALSE(evaluate(program("2 working_days after 2026-03-02"), world.environment()).unverified);
}

TEST_CASE("assignee rules find people with a reason, each once") {
  CHECK(people_of("starter") == People{{1, 11, ""}});
  CHECK(people_of("unit_head(of: starter)")[0].person == 110);
  CHECK(people_of("unit_head(of: superior_unit(of: starter))")[0].person == 101);
  CHECK(people_of("role(clerk)").size() == 2);
  CHECK(people_of("role(clerk, of: starter)")[0].reason == "接待员");
  CHECK(people_of("office_head(of: starter)")[0].person == 102);
  CHECK(people_of("members(of: undertaker)", {{"undertaker", "20"}})[0].person == 40);
  CHECK(people_of("contact", {{"contact", "7"}}) == People{{7, 70, "表单指定"}});
  CHECK(people_of("if(guests > 10, leader_in_charge(of: starter), starter)", {{"guests", 3}})[0].person == 1);
}

TEST_CASE("a rule that finds nobody says which") {
  World world;
  auto found = find_people(program("role(office_director, of: starter)", {Type::people}), world.environment());
  CHECK(found.people.empty());
  REQUIRE(found.notes.size() == 1);
  CHECK(say(words(found.notes[0]), Language::zh_cn) == "规则 role(office_director, of: starter) 没有找到人员");
  CHECK(find_people(program("handler_of(review)", {Type::people}), world.environment()).notes[0].gap == Gap::nobody);
  CHECK(find_people(program("unit_head(of: undertaker)", {Type::people}), world.environment()).notes[0].gap ==
        Gap::missing_field);
}

TEST_CASE("a unit head who starts the matter is judged by the next head up") {
  World world;
  auto env = world.environment();
  env.starter = Candidate{110, 1100, ""};
  CHECK(find_people(program("unit_head(of: starter)", {Type::people}), env).people[0].person == 101);
}

TEST_CASE("faults stand at their place and suggest the near word") {
  CHECK(fault_of("guest > 3").suggestion == "Did you mean `guests`?");
  CHECK(fault_of("seats > 1 and guest > 3").position == 14);
  CHECK(fault_of("role_of(clerk)", {Type::people}).suggestion == "Did you mean `role`?");
  CHECK(fault_of("role(clrk)", {Type::people}).suggestion == "Did you mean `clerk`?");
  CHECK(fault_of("handler_of(reviews)", {Type::people}).suggestion == "Did you mean `review`?");
  CHECK(fault_of("grade = 'hihg'").suggestion == "Did you mean `high`?");
  CHECK(fault_of("2 days", {Type::duration}).suggestion == "Write `working_days` or `natural_days`.");
  CHECK(fault_of("guests && seats").suggestion == "Write `and`.");
  CHECK(fault_of("unit_head()", {Type::people}).suggestion == "Write `unit_head(of: starter)`.");
  CHECK(fault_of("1 < guests < 3").suggestion == "Join two comparisons with `and`.");
  CHECK(fault_of("visit > now").suggestion == "Take `.start` or `.end` of the interval.");
}

TEST_CASE("what is not an expression of the expected type is refused") {
  for (auto text : {"",
                    "(",
                    ")",
                    "guests",
                    "guests +",
                    "guests and paid",
                    "'open",
                    "paid paid",
                    "2026-02-30 > today",
                    "02-30 of this_year",
                    "06-30 of later",
                    "paid = 1",
                    "unit_name < 'x'",
                    "if(paid, 1)",
                    "if(paid, 1, 'x') = 1",
                    "min(1) = 1",
                    "count(guests) = 1",
                    "99999999999999999999 = 1",
                    "12.505 yuan = cost",
                    "1.5 = 1",
                    "paid.start",
                    "visit.middle = now",
                    "and",
                    "paid（）",
                    "10001 hours after now < now",
                    "1a = 1",
                    "filled()",
                    "role(clerk)",
                    "role()"}) {
    INFO(text);
    CHECK_FALSE(parse(text, visit_like(), Type::boolean).has_value());
  }
}

TEST_CASE("depth, length and nesting are bounded") {
  std::string deep = "1", wide = "paid", brackets = std::string(200, '(') + "1" + std::string(200, ')'), nots;
  for (int i = 0; i < 40; ++i) deep += " + 1";
  for (int i = 0; i < 60; ++i) wide += " and paid";
  for (int i = 0; i < 300; ++i) nots += "not ";
  CHECK_FALSE(parse(deep, visit_like(), Type::integer).has_value());
  CHECK(parse(wide, visit_like(), Type::boolean).has_value());
  CHECK_FALSE(parse(brackets, visit_like(), Type::integer).has_value());
  CHECK_FALSE(parse(nots + "paid", visit_like(), Type::boolean).has_value());
  CHECK_FALSE(parse(std::string(most_text + 1, ' ') + "paid", visit_like(), Type::boolean).has_value());
}

TEST_CASE("the fields a program reads are known") {
  CHECK(fields_of(program("seats <= guests / 3 or guests = 1")) == std::vector<std::string>{"guests", "seats"});
}
