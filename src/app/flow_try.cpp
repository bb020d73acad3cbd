#include <app/flow_tools.h>
#include <app/flow_try.h>
#include <base/json.h>
#include <base/text.h>
#include <flow/exploration.h>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <matter/kind.h>

#include <cstdio>
#include <sstream>
#include <stdexcept>

namespace zs::app {
namespace {

constexpr int failed = 1;
constexpr int most_acts = 200;  // of a way nobody chose

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> out;
  for (std::string word; in >> word;) out.push_back(word);
  return out;
}

std::chrono::milliseconds unit_of(const std::string& word) {
  if (word.starts_with("minute")) return std::chrono::minutes(1);
  if (word.starts_with("hour")) return std::chrono::hours(1);
  if (word.starts_with("day")) return std::chrono::hours(24);
  throw std::invalid_argument("`" + word + "` is not minutes, hours or days.");
}

/// A matter of one kind on a table of its own.
class Trial {
 public:
  explicit Trial(matter::KindPtr kind) : kind_(std::move(kind)), rehearsal_(kind_->flow, {}) {
    rehearsal_.dress([this](flow::Context& c) { dress(c); });
  }

  void play(const std::string& act) {
    std::printf("» %s\n", act.c_str());
    auto equals = act.find('=');
    auto words = words_of(act);
    if (equals != std::string::npos)
      set_field(std::string(trim(act.substr(0, equals))), act.substr(equals + 1));
    else if (words.size() == 3 && words[0] == "after")
      pass(std::stoi(words[1]) * unit_of(words[2]));
    else
      carry_out(words);
    tell();
  }

  /// Everybody agrees until the end.
  void play_straight() {
    tell();
    for (int acts = 0; acts < most_acts && going(); ++acts) {
      auto choices = rehearsal_.choices(state_);
      auto next = std::find_if(choices.begin(), choices.end(), [](auto& c) { return c.action.primary; });
      if (next == choices.end()) throw std::runtime_error("Nobody can go on.");
      fill(next->action.needs);
      take(*next, next->action.routes.empty() || next->action.all_routes ? nullptr : &next->action.routes.front());
      tell();
    }
  }

 private:
  bool going() const { return state_.life == flow::Life::draft || state_.life == flow::Life::running; }

  expr::Environment environment() const {
    expr::Environment e;
    e.fields = &fields_;
    e.now = now_;
    return e;
  }

  void dress(flow::Context& c) {
    for (auto& member : fields_) c.fields[member.key()] = member.value();
    c.now = now_;
    c.holds = [this](std::string_view condition) {
      auto program = kind_->conditions.find(condition);
      return program != kind_->conditions.end() && expr::holds(program->second, environment()).holds;
    };
    c.time.deadline = [this](const flow::Step& step, Instant at) -> std::optional<flow::Deadline> {
      auto clock = kind_->clocks.find(step.name);
      if (clock == kind_->clocks.end()) return std::nullopt;
      auto due = deadline::compute(clock->second, calendar_, at, environment());
      if (!due.due_at) return std::nullopt;
      return flow::Deadline{*due.due_at, due.reminders};
    };
  }

  void set_field(const std::string& name, const std::string& text) {
    if (!kind_->form.find(name)) throw std::invalid_argument("There is no field `" + name + "`.");
    auto value = parse_json(text);
    if (!value) throw std::invalid_argument("`" + text + "` is not JSON.");
    fields_[name] = *value;
  }

  /// Whatever stands for what a step needs.
  void fill(const std::vector<std::string>& needs) {
    for (auto& name : needs)
      if (!fields_.contains(name)) fields_[name] = "…";
  }

  /// The clock goes on, and stops wherever something falls due.
  void pass(std::chrono::milliseconds time) {
    auto until = now_ + time;
    for (auto next = next_moment(until); next; next = next_moment(until)) {
      now_ = next->first;
      flow::Command timer;
      timer.verb = flow::Verb::overdue;
      timer.visit = next->second;
      auto fired = flow::decide(kind_->flow, state_, timer, rehearsal_.context({}));
      if (!fired || fired->changes.empty()) break;
      std::printf("  %s `%s` is reminded of or overdue\n", to_rfc3339(now_).c_str(), fired->step.c_str());
      state_ = fired->state;
    }
    now_ = until;
  }

  std::optional<std::pair<Instant, int>> next_moment(Instant until) const {
    std::optional<std::pair<Instant, int>> next;
    for (auto* visit : state_.open_visits())
      if (visit->due_at && !visit->overdue && *visit->due_at <= until && (!next || *visit->due_at < next->first))
        next = {*visit->due_at, visit->number};
    return next;
  }

  void carry_out(const std::vector<std::string>& words) {
    auto wanted = [&](const char* word) { return std::find(words.begin(), words.end(), word) != words.end(); };
    auto to = std::find(words.begin(), words.end(), "to");
    for (auto& choice : rehearsal_.choices(state_)) {
      bool first = state_.life == flow::Life::draft && words.front() == kind_->flow.steps.front().name;
      bool his = first || choice.action.step == words.front();
      if (words.size() < 2 || !his || flow::to_text(choice.action.verb) != words[1]) continue;
      for (auto& route : choice.action.routes) {
        bool there = to == words.end() || to + 1 == words.end() || route.to_step == to[1];
        bool so = !route.mode || (*route.mode == flow::Mode::direct) != wanted("rerun");
        if (there && so) return take(choice, choice.action.all_routes ? nullptr : &route);
      }
      if (choice.action.routes.empty()) return take(choice, nullptr);
    }
    throw std::invalid_argument("That cannot be done here.");
  }

  void take(const flow::Rehearsal::Choice& choice, const flow::Route* route) {
    auto decision = rehearsal_.act(state_, choice, route);
    if (!decision) throw std::runtime_error(std::string("Refused: ") + std::string(decision.error().kind->code));
    state_ = std::move(decision->state);
    now_ += std::chrono::minutes(10);
  }

  void tell() {
    std::printf("%s  %s\n", to_rfc3339(now_).c_str(), flow::where(state_).c_str());
    for (auto& holder : flow::holders(kind_->flow, state_)) {
      auto due = holder.due_at ? ", due " + to_rfc3339(*holder.due_at) : std::string();
      std::printf("    %s: %s%s\n", holder.step.c_str(), rehearsal_.cast().name_of(holder.handler.person).c_str(),
                  due.c_str());
    }
    std::vector<std::string> can;
    for (auto& choice : rehearsal_.choices(state_))
      can.push_back(fmt::format("{} {}", choice.action.step, flow::to_text(choice.action.verb)));
    if (!can.empty()) std::printf("    can: %s\n", fmt::format("{}", fmt::join(can, ", ")).c_str());
  }

  matter::KindPtr kind_;
  flow::Rehearsal rehearsal_;
  calendar::Calendar calendar_;
  json::object fields_;
  Instant now_ = *from_rfc3339("2026-01-05T09:00:00+08:00");
  flow::State state_;
};

}  // namespace

int try_flow(const std::string& path, const std::vector<std::string>& acts) {
  auto kind = read_declaration(path);
  if (!kind) return failed;
  try {
    Trial trial(std::move(kind));
    if (acts.empty()) trial.play_straight();
    for (auto& act : acts) trial.play(act);
  } catch (const std::exception& refusal) {
    std::printf("%s\n", refusal.what());
    return failed;
  }
  return 0;
}

}  // namespace zs::app
