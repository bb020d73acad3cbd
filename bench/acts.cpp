#include <app/desk.h>
#include <bench/acts.h>
#include <bench/load.h>
#include <bench/measure.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <stdexcept>
#include <vector>

namespace zs::bench {
namespace {

constexpr int organs_sent_to = 32;
constexpr int milliseconds_allowed = 150;  // of the server, at the 95th percentile

// Of the demo: the registry, the office's director, a leader, an officer who drafts, a head who reads.
constexpr const char *registry = "YC0037", *director = "YC0025", *leader = "YC0004", *drafter = "YC0031",
                     *reader = "YC0029", *at_the_door = "YC0076", *undertaker = "YC0093";

struct Cost {
  Times times;
  std::int64_t statements = 0;
};

std::int64_t statements_of(const app::Heard& heard) {
  for (const auto& [key, value] : heard.headers)
    if (key == "X-Statements") return std::stoll(value);
  return 0;
}

std::string text_in(const json::value& value, std::string_view key) {
  const auto* found = value.is_object() ? value.get_object().if_contains(key) : nullptr;
  return found && found->is_string() ? std::string(found->get_string()) : std::string();
}

/// The office at work: everybody by his number, and what each act cost.
class OfficeWork {
 public:
  explicit OfficeWork(app::Office& office) : office_(office) {}

  app::Desk desk(const std::string& user_name) const {
    const auto* person = office_.identity().directory()->person_by_user_name(user_name);
    if (!person) throw std::runtime_error("the demo office has nobody called " + user_name);
    return app::Desk(office_, person->id);
  }
  app::Desk desk_of(const json::value& person) const {
    return app::Desk(office_, *id_from_text(text_in(person, "id")));
  }
  Id unit(const std::string& name) const {
    for (const auto& one : office_.identity().directory()->units())
      if (one.name == name && !one.ended) return one.id;
    throw std::runtime_error("the demo office has no " + name);
  }
  std::vector<Id> organs() const {
    std::vector<Id> out;
    for (const auto& one : office_.identity().directory()->units())
      if (one.is_organ && !one.ended && one.name != "云川县人民政府" && out.size() < organs_sent_to)
        out.push_back(one.id);
    return out;
  }

  /// The requests of one act, timed together.
  template <class F>
  void act(const std::string& name, F requests) {
    spent_ = 0, asked_ = 0, timing_ = true;
    requests();
    timing_ = false;
    auto& cost = costs_[name];
    cost.times.ms.push_back(spent_);
    cost.statements += asked_;
  }
  json::value get(const app::Desk& desk, const std::string& path) {
    return done([&] { return desk.get(path); }, path);
  }
  json::value send(const app::Desk& desk, http::Method method, const std::string& path, const json::value& body) {
    return done([&] { return desk.send(method, path, body); }, path);
  }
  json::value post(const app::Desk& desk, const std::string& path, const json::value& body) {
    return send(desk, http::Method::post, path, body);
  }
  /// A button of the view, pressed.
  json::value press(const app::Desk& desk, const json::value& view, const std::string& verb, json::object more = {},
                    json::object fields = {}) {
    more["verb"] = verb;
    more["revision"] = view.at("revision");
    for (const auto& action : view.at("actions").as_array())
      if (text_in(action, "verb") == verb) more["work_item"] = action.at("work_item");
    if (!fields.empty()) more["args"] = json::object{{"fields", std::move(fields)}};
    return post(desk, "/matters/" + text_in(view, "id") + "/commands", more);
  }
  json::value seen(const app::Desk& desk, const json::value& view) {
    return get(desk, "/matters/" + text_in(view, "id"));
  }
  void settle() { office_.later().run_until_idle(); }

  const std::map<std::string, Cost>& costs() const { return costs_; }

 private:
  template <class F>
  json::value done(F request, const std::string& path) {
    const auto began = std::chrono::steady_clock::now();
    const app::Heard heard = request();
    const auto took = milliseconds_since(began);
    if (!heard.ok()) throw std::runtime_error(path + " was answered with " + heard.text);
    if (timing_) spent_ += took, asked_ += statements_of(heard);
    return heard.body;
  }

  app::Office& office_;
  std::map<std::string, Cost> costs_;
  double spent_ = 0;
  std::int64_t asked_ = 0;
  bool timing_ = false;
};

json::array texts(const std::vector<Id>& ids) {
  json::array out;
  for (Id id : ids) out.emplace_back(zs::to_text(id));
  return out;
}

// ── A paper that comes in: registered, proposed, instructed, allotted; or read ──

json::value registered(OfficeWork& work, int number) {
  json::object fields{{"title", fmt::format("省水利厅关于第{}批水库除险加固的通知", number)},
                      {"sender", "省水利厅"},
                      {"their_number", fmt::format("水测〔2026〕{}号", number)},
                      {"received_on", "2026-11-20"},
                      {"medium", "paper"},
                      {"review", "accepted"}};
  const auto clerk = work.desk(registry);
  json::value view;
  work.act("register", [&] {
    view = work.post(clerk, "/matters",
                     json::object{{"kind", "incoming_document"}, {"submit", true}, {"fields", std::move(fields)}});
  });
  return view;
}

void for_action(OfficeWork& work, int number) {
  const auto office = work.desk(director), above = work.desk(leader);
  auto view = work.seen(office, registered(work, number));
  const json::object fields{{"category", "for_action"},
                            {"instructing_leaders", texts({above.caller().person})},
                            {"lead_unit", zs::to_text(work.desk(undertaker).caller().unit)}};
  work.act("propose", [&] { view = work.press(office, view, "agree", {{"opinion", "请领导阅示。"}}, fields); });
  work.settle();
  work.act("instruct", [&] {
    auto opened = work.seen(above, view);
    view = work.press(above, opened, "agree", {{"opinion", "请水务局抓紧落实。"}});
  });
  view = work.seen(office, view);
  work.act("allot", [&] { work.press(office, view, "agree"); });
}

void for_information(OfficeWork& work, int number) {
  const auto office = work.desk(director), head = work.desk(reader);
  auto view = work.seen(office, registered(work, number));
  const json::object fields{{"category", "for_information"}, {"readers", texts({head.caller().person})}};
  view = work.press(office, view, "agree", {{"opinion", "拟传阅。"}}, fields);
  view = work.seen(head, view);
  work.act("mark read", [&] { work.press(head, view, "mark_read"); });
}

// ── A paper that goes out: drafted and carried, then numbered, sealed and sent; signed for elsewhere ──

/// The word of the county government's papers, where nobody has set it up yet.
void have_word(OfficeWork& work) {
  const auto clerk = work.desk(registry);
  const auto known = work.get(clerk, "/number_words");
  for (const auto& one : known.at("items").as_array())
    if (text_in(one, "word") == "云政发" && text_in(one, "organ_name") == "云川县人民政府") return;
  for (const auto& one : known.at("organs").as_array()) {
    if (text_in(one, "organ_name") != "云川县人民政府") continue;
    json::array uses;
    for (const auto& kind : one.at("kinds").as_array()) uses.push_back(json::object{{"kind", kind}});
    work.post(clerk, "/number_words", json::object{{"organ", one.at("organ")}, {"word", "云政发"}, {"uses", uses}});
  }
}

/// Whoever holds it takes it, if it is anybody's, and agrees.
json::value carried_on(OfficeWork& work, const json::value& view) {
  const auto holder = work.desk_of(view.at("holders").at(0).at("person"));
  auto now = work.seen(holder, view);
  for (const auto& action : now.at("actions").as_array())
    if (text_in(action, "verb") == "claim") {
      now = work.press(holder, now, "claim");
      break;
    }
  json::object fields;
  if (text_in(now, "step") == "recheck") fields["copies"] = organs_sent_to + 2;
  if (text_in(now, "step") == "affix_seal")
    fields = {{"seal_way", "electronic"}, {"seal_owner", zs::to_text(work.unit("云川县人民政府"))}, {"seal_copies", 2}};
  return work.press(holder, now, "agree", {{"opinion", "同意。"}}, std::move(fields));
}

json::value carried_to(OfficeWork& work, json::value view, std::string_view step) {
  for (int n = 0; n < 15 && text_in(view, "step") != step; ++n) view = carried_on(work, view);
  if (text_in(view, "step") != step) throw std::runtime_error("a paper did not come to " + std::string(step));
  return view;
}

void sent_out(OfficeWork& work, int number) {
  const auto officer = work.desk(drafter);
  const auto title = fmt::format("云川县人民政府关于第{}次安全生产检查的通知", number);
  json::array blocks{json::object{{"type", "title"}, {"lines", json::array{title}}},
                     json::object{{"type", "paragraph"},
                                  {"spans", json::array{json::object{{"text", "现将有关事项通知如下。"}}}}}};
  json::object fields{{"doc_type", "kind_notice"},
                      {"title", title},
                      {"direction", "down"},
                      {"issuer", zs::to_text(work.unit("云川县人民政府"))},
                      {"word", "云政发"},
                      {"main_recipients", texts(work.organs())},
                      {"disclosure", "open"},
                      {"body", json::object{{"version", 1}, {"blocks", std::move(blocks)}}}};
  auto view = work.post(officer, "/matters",
                        json::object{{"kind", "outgoing_document"}, {"submit", true}, {"fields", std::move(fields)}});
  view = carried_to(work, std::move(view), "recheck");
  work.act("number, seal, send to 32", [&] { carried_to(work, view, "file_record"); });
}

void signed_for(OfficeWork& work, int times) {
  const auto clerk = work.desk(at_the_door);
  const auto waiting = work.get(clerk, fmt::format("/deliveries?box=in&limit={}", std::min(times, 100)));
  for (const auto& one : waiting.at("items").as_array())
    work.act("sign for one",
             [&] { work.post(clerk, "/deliveries/" + text_in(one, "id") + "/sign_for", json::object()); });
}

// ── Looking, and being away ──

void found(OfficeWork& work, int number) {
  const auto clerk = work.desk(registry);
  work.act("find", [&] { work.get(clerk, fmt::format("/find?q=2026-{}", number)); });
}

void away_for_a_week(OfficeWork& work, int number) {
  const auto officer = work.desk(drafter);
  const auto from = system_now() + std::chrono::hours(24 * 10 * (number + 1));
  const json::object span{{"from", to_rfc3339(from)}, {"to", to_rfc3339(from + std::chrono::hours(24 * 7))}};
  work.act("delegate", [&] { work.post(officer, "/absences", span); });
}

void have_deputy(OfficeWork& work) {
  const auto officer = work.desk(drafter);
  work.send(officer, http::Method::put, "/posts/" + zs::to_text(officer.caller().post) + "/deputy",
            json::object{{"deputy", zs::to_text(work.desk(reader).caller().post)}});
}

json::object told(const Ground& ground, const OfficeWork& work) {
  json::object out;
  for (auto [name, cost] : work.costs()) {
    const auto p50 = cost.times.at(0.5), p95 = cost.times.at(0.95);
    const auto times = cost.times.ms.size();
    const auto statements = static_cast<double>(cost.statements) / static_cast<double>(times);
    fmt::print("{:<34} {:>4} times   p50 {:>6.1f} ms   p95 {:>6.1f} ms{}   {:.1f} statements\n",
               fmt::format("{} {}", ground.name(), name), times, p50, p95,
               p95 > milliseconds_allowed ? "  over 150" : "", statements);
    out[name] = json::object{{"times", times},
                             {"p50_ms", rounded(p50)},
                             {"p95_ms", rounded(p95)},
                             {"statements", rounded(statements)}};
  }
  fmt::print("\n");
  return out;
}

}  // namespace

json::object acts_on(const Ground& ground, int times) {
  make_demo_office(ground, true);
  auto office = open_office(ground, {}, true);
  OfficeWork work(*office);
  have_word(work);
  have_deputy(work);
  for (int number = 1; number <= times; ++number) {
    for_action(work, number);
    for_information(work, times + number);
    sent_out(work, number);
    work.settle();
    found(work, number);
    away_for_a_week(work, number);
  }
  signed_for(work, times);
  auto out = told(ground, work);
  office->stop();
  return out;
}

}  // namespace zs::bench
