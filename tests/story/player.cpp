#include "player.h"
#include "telling.h"

#include <app/admin.h>
#include <calendar/calendar.h>
#include <crypto/crypto.h>
#include <flow/flow.h>
#include <matter/org_view.h>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace zs::story {
namespace {

constexpr std::chrono::minutes hop{60};  // timers fire within the hour they are due

std::string text(const json::value& object, std::string_view key) { return text_in(object, key); }

const std::set<std::string, std::less<>> looks{"open",   "why",   "field",   "list", "notices",
                                               "ledger", "sums",  "trail", "readers", "bar",   "way",
                                               "counts", "votes", "day",   "files"};
const std::set<std::string, std::less<>> paper_words{
    "sign_for", "return_delivery", "recall_delivery", "urge_delivery", "send_again", "deliveries", "box",
    "link",     "related",         "chain",         "validity",        "register",      "registers",  "new_word"};
const std::set<std::string, std::less<>> office_words{"monitor",   "load",     "errors", "hand_over",
                                                         "handover", "figures",  "quality", "dissolve",
                                                         "burden",   "sections", "load_of", "ahead",    "steps"};
const std::set<std::string, std::less<>> halt_words{"halt", "take_up", "halts", "begins"};
const std::set<std::string, std::less<>> calendar_words{"import_calendar", "calendar"};
const std::set<std::string, std::less<>> mandate_words{"mandate", "end_mandate", "mandates",
                                                         "tray",    "written",     "written_for"};
const std::set<std::string, std::less<>> deputy_words{"delegate", "end_delegation", "delegations", "absent",
                                                      "back",     "absences",       "deputy"};
const std::set<std::string, std::less<>> unit_words{"part", "parts"};
const std::set<std::string, std::less<>> recurring_words{"every", "change", "end_every", "recurring", "opened"};
const std::set<std::string, std::less<>> resource_words{"resource",       "change_resource", "close_resource",
                                                          "open_resource",  "retire_resource", "resources",
                                                          "conflicts"};
const std::set<std::string, std::less<>> score_words{"score", "evidence", "scores", "round", "open_round"};
const std::set<std::string, std::less<>> owed_words{"owed", "plans"};
const std::set<std::string, std::less<>> told_words{"flows", "edition", "book", "prints", "progress"};
const std::set<std::string, std::less<>> survey_words{"asked", "sheet", "answer", "results", "drawn", "preview"};
const std::set<std::string, std::less<>> staff_words{"staff", "form"};
const std::set<std::string, std::less<>> published_words{"governed", "rules",   "lasting",
                                                          "comparison", "receipts", "receipt",
                                                          "shown", "urge_receipts", "take_receipts"};
const std::set<std::string, std::less<>> finding_words{"findings", "report_finding"};
const std::set<std::string, std::less<>> body_words{"versions", "version", "editing"};

/// What somebody has of the matter shown.
json::value item_of(const json::value& view, const std::string& name) {
  for (const auto& holder : view.at("holders").as_array())
    if (text_in(holder.at("person"), "name") == name) return holder.at("work_item");
  throw std::runtime_error("nothing of it is with " + name);
}

}  // namespace

Instant moment(const std::string& date, const std::string& time) {
  auto at = from_rfc3339(date + "T" + time + ":00+08:00");
  if (!at) throw std::runtime_error("not a moment: " + date + " " + time);
  return *at;
}

std::vector<std::string> Player::play(const Happening& happening) {
  const auto& words = happening.tokens;
  const auto& first = words.front().value;
  auto need = [&](std::size_t n) {
    if (words.size() < n) throw std::runtime_error("too few words: " + happening.source);
  };
  if (first == "at") {
    need(3);
    set_clock(moment(words[1].value, words[2].value));
    return {};
  }
  if (first == "after") return need(3), pass(words), std::vector<std::string>();
  if (first == "left") return need(2), leave(words[1].value), std::vector<std::string>();
  if (first == "matter") return need(2), current_ = words[1].value, std::vector<std::string>();
  if (first == "given") {
    need(3);
    givens_[words[1].value] = parse_json(words[2].value)->as_object();
    return {};
  }
  if (first == "release") return need(2), release(words[1].value), std::vector<std::string>();
  if (first == "joins") return need(3), join(words[1].value, words[2].value), std::vector<std::string>();
  if (first == "leaves") return need(2), leave(words[1]), std::vector<std::string>();
  if (first == "as" || first == "nobody") return act(words);
  throw std::runtime_error("unknown word: " + first);
}

/// His account is stopped; what he held stays his until somebody does something about it.
void Player::leave(const Token& who) {
  auto person = desk_of(who).caller().person;
  auto user_name = house_->identity().directory()->person(person)->user_name;
  auto heard =
      app::administer(*house_, {{"command", "user_active"}, {"user_name", user_name}, {"active", false}});
  if (heard.contains("error")) throw std::runtime_error("he cannot leave: " + who.value);
  house_->later().run_until_idle();
}

void Player::set_clock(Instant at) {
  clock_.set(at);
  house_->later().run_until_idle();
}

void Player::pass(const Words& words) {
  std::int64_t n = std::stoll(words[1].value);
  const auto& unit = words[2].value;
  auto calendar = house_->matters().calendar();
  Instant target = clock_.now();
  if (unit.starts_with("working_day"))
    target = at_time(calendar->add_working_days(date_of(target), n).value, time_of_day(target));
  else if (unit.starts_with("hour"))
    target += std::chrono::hours(n);
  else if (unit.starts_with("minute"))
    target += std::chrono::minutes(n);
  else
    throw std::runtime_error("unknown unit of time: " + unit);
  while (clock_.now() + hop < target) set_clock(clock_.now() + hop);
  set_clock(target);
}

app::Desk Player::desk_of(const Token& who) const {
  auto directory = house_->identity().directory();
  auto name = who.value;
  auto slash = name.find('/');  // 周凯/县信访局: as the holder of a post there
  auto person_name = name.substr(0, slash);
  for (const auto& person : directory->people()) {
    if (person.name != person_name && person.user_name != person_name) continue;
    if (slash == std::string::npos) return app::Desk(*house_, person.id);
    for (Id id : person.posts)
      if (const auto* post = directory->post(id);
          post && matter::unit_name(*directory, post->unit) == name.substr(slash + 1))
        return app::Desk(*house_, person.id, id);
  }
  throw std::runtime_error("nobody is called " + name);
}

Id Player::post_named(const std::string& name) const { return desk_of({Token::Kind::word, name}).caller().post; }

bool Player::is_person(const Token& word) const {
  if (word.kind != Token::Kind::word) return false;
  auto directory = house_->identity().directory();
  auto name = word.value.substr(0, word.value.find('/'));
  return std::ranges::any_of(directory->people(),
                             [&](const auto& person) { return person.name == name || person.user_name == name; });
}

std::string Player::matter_named(const std::string& name) const {
  auto found = matters_.find(name);
  if (found == matters_.end()) throw std::runtime_error("no matter is called " + name);
  return found->second;
}

std::string Player::path_of(const std::string& rest) const { return "/matters/" + matter_named(current_) + rest; }

std::vector<std::string> Player::act(const Words& words) {
  bool nobody = words.front().value == "nobody";
  std::size_t at = nobody ? 1 : 2;
  if (words.size() <= at) throw std::runtime_error("who does what?");
  auto desk = nobody ? app::Desk(*house_) : desk_of(words[1]);
  const auto& verb = words[at].value;
  auto outcome = verb == "start"             ? start(desk, words, at + 1, true)
                 : verb == "draft"           ? start(desk, words, at + 1, false)
                 : verb == "write"           ? write(desk, words, at + 1)
                 : looks.contains(verb)      ? look(desk, words, at)
                 : paper_words.contains(verb) ? papers(desk, words, at)
                 : office_words.contains(verb) ? office(desk, words, at)
                 : halt_words.contains(verb)  ? halts(desk, words, at)
                 : unit_words.contains(verb)  ? units(desk, words, at)
                 : body_words.contains(verb)  ? bodies(desk, words, at)
                 : score_words.contains(verb) ? scores(desk, words, at)
                 : calendar_words.contains(verb) ? calendar(desk, words, at)
                 : verb == "migrate"          ? migrate(desk, words, at)
                 : verb == "note"             ? note(desk, words, at + 1)
                 : deputy_words.contains(verb) ? deputies(desk, words, at)
                 : mandate_words.contains(verb) ? mandates(desk, words, at)
                 : recurring_words.contains(verb) ? recurring(desk, words, at)
                 : resource_words.contains(verb) ? resources(desk, words, at)
                 : owed_words.contains(verb)  ? owed(desk, words, at)
                 : published_words.contains(verb) ? published(desk, words, at)
                 : told_words.contains(verb) ? told_of(desk, words, at)
                 : staff_words.contains(verb)     ? staff(desk, words, at)
                 : survey_words.contains(verb) ? surveys(desk, words, at)
                 : finding_words.contains(verb) ? findings(desk, words, at)
                                              : command(desk, words, at);
  house_->later().run_until_idle();
  return outcome;
}

/// An opinion he has begun, for himself or as secretary; empty: he clears it.
std::vector<std::string> Player::note(const app::Desk& desk, const Words& words, std::size_t at) {
  json::object body{{"base_revision", desk.get(path_of()).body.at("revision")}};
  write_for(body, words, at);
  body["opinion"] = words.at(at).value;
  auto heard = desk.send(http::Method::put, path_of("/draft"), body);
  return heard.ok() ? std::vector<std::string>{std::to_string(heard.status)} : told(heard);
}

std::vector<std::string> Player::heard_of(const app::Heard& heard) {
  if (heard.ok() && !text(heard.body, "title").empty()) titles_[current_] = text(heard.body, "title");
  return told(heard);
}

std::vector<std::string> Player::start(const app::Desk& desk, const Words& words, std::size_t at, bool submit) {
  auto kind = words.at(at).value;
  json::object body{{"kind", kind}, {"submit", submit}};
  if (desk.caller().post != no_id) body["post"] = zs::to_text(desk.caller().post);
  ++at;
  body["fields"] = fields_of(desk, words, at, kind);
  json::array links;
  for (; at + 1 < words.size(); at += 2) {
    if (words[at].value == "from") {
      body["from"] = origin(desk, words, at, kind);
    } else if (words[at].value == "link") {
      links.push_back(json::object{{"type", words[at + 1].value}, {"to", matter_named(words.at(at + 2).value)}});
      ++at;
    } else {
      body[words[at].value] = words[at + 1].value;
    }
  }
  if (!links.empty()) body["links"] = std::move(links);
  auto heard = desk.post("/matters", body);
  if (heard.ok()) matters_[current_] = text(heard.body, "id");
  return heard_of(heard);
}

/// `from MATTER [by LABEL] [opinion of NAME] ["reason"]`: by the button the page would show there, the one of that
/// label where there are several; without one by the kind's first link, so that the server says why. `at` stays two
/// words before what follows.
json::object Player::origin(const app::Desk& desk, const Words& words, std::size_t& at, const std::string& kind) const {
  auto matter = matter_named(words.at(at + 1).value);
  auto view = desk.get("/matters/" + matter).body;
  json::object from{{"matter", matter}};
  at += 2;
  std::string label;
  if (at + 1 < words.size() && words[at].value == "by") {
    label = words[at + 1].value;
    at += 2;
  }
  if (at + 2 < words.size() && words[at].value == "opinion") {
    from["opinion"] = "1";  // nobody wrote it
    const auto* opinions = view.as_object().if_contains("opinions");
    for (const auto& opinion : opinions ? opinions->as_array() : json::array())
      if (text(opinion.at("person"), "name") == words[at + 2].value) from["opinion"] = opinion.at("id");
    at += 3;
  }
  if (at < words.size() && words[at].kind == Token::Kind::text) from["reason"] = words[at++].value;
  at -= 2;
  if (view.as_object().contains("starts"))
    for (const auto& start : view.at("starts").as_array())
      if (text(start, "kind") == kind && start.at("of_opinion").as_bool() == from.contains("opinion") &&
          (label.empty() || text(start, "label") == label))
        from["link"] = start.at("link");
  auto kinds = desk.get("/kinds").body;
  for (const auto& line : kinds.at("items").as_array())
    if (text(line, "kind") == kind && !from.contains("link") && !line.at("links").as_array().empty())
      from["link"] = line.at("links").at(0).at("type");
  return from;
}

std::vector<std::string> Player::look(const app::Desk& desk, const Words& words, std::size_t at) {
  const auto& verb = words[at].value;
  auto word = [&](std::size_t k) { return words.at(at + k).value; };
  if (verb == "list") {
    auto only = words.size() > at + 3 && word(2) == "only" ? "&only=" + word(3) : "";
    return items_told(desk.get("/work_items?list=" + word(1) + only), list_line);
  }
  if (verb == "counts") return counts_told(desk.get("/me"));
  if (verb == "day") return day_told(desk.get("/workbench"));
  if (verb == "field") return field_told(desk.get(path_of()), word(1));
  if (verb == "files") return files_told(desk.get(path_of()));
  if (verb == "why") return reasons_told(desk.get(path_of()));
  if (verb == "starts") return starts_told(desk.get(path_of()));
  if (verb == "ledger") return items_told(desk.get("/ledgers/" + word(1)), ledger_line);
  if (verb == "sums") {
    auto where = words.size() > at + 5 ? "&where=" + word(5) : "";
    return sums_told(desk.get("/ledgers/" + word(1) + "/sums?group=" + word(3) + where));
  }
  if (verb == "notices")
    return items_told(desk.get("/notices"), [](const json::value& item) { return text(item, "text"); });
  if (verb == "way") return way_told(desk.get(path_of("/way")));
  if (verb == "votes") return votes_told(desk.get(path_of()));
  if (verb == "bar") return bar_told(desk.get(path_of()));
  if (verb == "trail") return items_told(desk.get(path_of("/events")), trail_line);
  if (verb == "readers")
    return items_told(desk.get(path_of("/readers")), [](const json::value& item) {
      return std::string(item.at("person").at("name").as_string()) + " " + text(item, "relation");
    });
  if (words.size() > at + 3 && word(1) == "at") {
    auto when = moment(word(2), word(3));
    return paper_told(desk.get(path_of("?at=" + to_rfc3339(when).substr(0, 23) + "%2B08:00")));
  }
  auto heard = desk.get(path_of());
  seen_[{desk.caller().person, current_}] = heard.body;
  return paper_told(heard);
}

/// The work item comes from the button the page would show. Without one the item last seen stays out: the server says
/// why.
void Player::press_button(json::object& body, const json::value& view) {
  if (!view.is_object() || !view.as_object().contains("actions")) return;
  body["revision"] = view.at("revision");
  for (const auto& action : view.at("actions").as_array())
    if (action.at("verb") == body.at("verb") && action.at("work_item").is_string())
      body["work_item"] = action.at("work_item");
}

json::object Player::command_body(const app::Desk& desk, const Words& words, std::size_t at, const json::value& view,
                                  int& times) {
  json::object body{{"verb", words[at].value}};
  press_button(body, view);
  json::object arguments;
  auto fields = fields_of(desk, words, ++at, text(view, "kind"));
  if (!fields.empty()) arguments["fields"] = std::move(fields);
  for (; at < words.size(); ++at) {
    const auto& token = words[at];
    if (token.kind == Token::Kind::text) {
      body["opinion"] = token.value;
    } else if (token.value == "as_seen") {
      continue;
    } else if (token.value == "stale") {
      body["revision"] = body["revision"].as_int64() - 1;
    } else if (token.value == "twice") {
      times = 2;
    } else if (token.value == "for") {
      speak_for(desk, body, view, words, at);
    } else if (token.value == "of") {
      body["work_item"] = item_of(view, words.at(++at).value);
    } else if (auto more = fields_of(desk, words, at, text(view, "kind")); !more.empty()) {
      arguments["fields"] = std::move(more);
      --at;
    } else {
      read_argument(arguments, words, at);
    }
  }
  if (!arguments.empty()) body["args"] = std::move(arguments);
  return body;
}

/// One argument of a command; `at` stays on its last word.
void Player::read_argument(json::object& arguments, const Words& words, std::size_t& at) const {
  const auto& word = words[at].value;
  if (word == "confirmed") {
    arguments["confirmed"] = true;
  } else if (word == "into") {
    json::array steps;
    while (at + 1 < words.size() && words[at + 1].kind == Token::Kind::word) steps.emplace_back(words[++at].value);
    arguments["to_steps"] = std::move(steps);
  } else if (word == "to") {
    arguments["to_step"] = words.at(++at).value;
  } else if (flow::mode_from_text(word) || flow::placing_from_text(word)) {
    arguments["mode"] = word;
  } else if (word == "people") {
    json::array people;
    for (; at + 1 < words.size() && is_person(words[at + 1]); ++at)
      people.emplace_back(zs::to_text(post_named(words[at + 1].value)));
    if (people.empty()) throw std::runtime_error("people: nobody is called " + words.at(at + 1).value);
    arguments["people"] = std::move(people);
  } else if (word == "let_by") {
    arguments["authoriser"] = zs::to_text(desk_of(words.at(++at)).caller().person);
  } else if (word == "units") {
    json::array units;
    while (at + 1 < words.size() && words[at + 1].kind == Token::Kind::word)
      units.emplace_back(zs::to_text(unit_named(words[++at].value)));
    arguments["units"] = std::move(units);
  } else if (word == "text" || word == "number" || word == "title" || word == "order" || word == "voices") {
    arguments[word] = words.at(at + 1).value;
    ++at;
  } else if (word == "link") {
    if (!arguments.contains("links")) arguments["links"] = json::array();
    arguments["links"].as_array().push_back(
        json::object{{"type", words.at(at + 1).value}, {"to", matter_named(words.at(at + 2).value)}});
    at += 2;
  } else {
    throw std::runtime_error("unknown word: " + word);
  }
}

std::vector<std::string> Player::command(const app::Desk& desk, const Words& words, std::size_t at) {
  bool as_seen = std::ranges::any_of(words, [](const auto& word) { return word.value == "as_seen"; });
  auto view = as_seen ? seen_[{desk.caller().person, current_}] : desk.get(path_of()).body;
  int times = 1;
  auto body = command_body(desk, words, at, view, times);
  auto key = crypto::random_token();
  auto heard = desk.send(http::Method::post, path_of("/commands"), body, key);
  if (times == 2) {
    auto lines = told(heard);
    heard = desk.send(http::Method::post, path_of("/commands"), body, key);
    lines.push_back("again: " + told(heard).front());
    return lines;
  }
  return heard_of(heard);
}

}  // namespace zs::story
