#include <base/phrases.h>
#include <matter/flow_told.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace {

using expr::Node;
using expr::Op;

/// One program read as words.
class Teller {
 public:
  Teller(const Kind& kind, const expr::Program& rule) : kind_(kind), rule_(rule) {}

  /// Whose: 发起人, “承办单位”.
  Words whole(const identity::Directory* directory, const std::vector<std::string>& over) {
    directory_ = directory;
    over_ = over;
    return told(rule_.nodes.back());
  }

 private:
  const Node& at(const Node& node, std::size_t i) const {
    return rule_.nodes[static_cast<std::size_t>(node.arguments.at(i))];
  }
  Words of(const Node& node, const Wording& wording) const { return Phrase(wording, {{"of", told(at(node, 0))}}); }

  Words labelled(const std::string& name) const {
    const auto* field = kind_.form.find(name);
    return field ? Words(Declared{field->label}) : Words(name);
  }

  /// A field by its label, the entry of a list by those of the lists.
  Words field(const std::string& name) const {
    if (name != it_name) return labelled(name);
    Words::List list;
    for (const auto& one : over_) list.push_back(labelled(one));
    return list;
  }

  Words step(const std::string& name) const {
    const auto* found = kind_.flow.find(name);
    return found ? Words(Declared{found->title}) : Words(name);
  }

  Words duration(const expr::Duration& length) const {
    const std::vector<Argument> n{{"n", std::to_string(length.amount)}};
    switch (length.unit) {
      case expr::DurationUnit::working_days: return Phrase(phrases::told::working_days, n);
      case expr::DurationUnit::working_hours: return Phrase(phrases::told::working_hours, n);
      case expr::DurationUnit::natural_days: return Phrase(phrases::told::natural_days, n);
      case expr::DurationUnit::hours: return Phrase(phrases::told::hours, n);
      case expr::DurationUnit::minutes: return Phrase(phrases::told::minutes, n);
    }
    return {};
  }

  /// A day of every year: 6月30日; of the next one: 次年6月30日.
  Words day_of_year(const Node& node) const {
    const auto* day = std::get_if<std::int64_t>(&node.literal);
    const std::vector<Argument> when{{"month", std::to_string(day ? *day / 100 : 0)},
                                     {"day", std::to_string(day ? *day % 100 : 0)}};
    return Phrase(node.name == "next_year" ? phrases::told::day_of_next_year : phrases::told::day_of_year, when);
  }

  /// Every outcome a condition may have, each once.
  void outcomes(const Node& node, Words::List& list) const {
    if (node.op == Op::choose) {
      outcomes(at(node, 1), list);
      return outcomes(at(node, 2), list);
    }
    auto words = told(node);
    if (std::ranges::find(list, words) == list.end()) list.push_back(std::move(words));
  }
  Words either(const Node& node) const {
    Words::List list;
    outcomes(node, list);
    return list.size() == 1 ? list.front() : Phrase(phrases::told::either, {{"list", std::move(list)}});
  }

  Words shifted(const Node& node, const Wording& wording) const {
    return Phrase(wording, {{"length", told(at(node, 0))}, {"moment", told(at(node, 1))}});
  }

  Words role(const Node& node) const {
    const std::string title(directory_ ? directory_->role_title(node.name) : std::string_view(node.name));
    if (at(node, 0).op == Op::starter) return Words(title);
    return Phrase(phrases::told::role, {{"of", told(at(node, 0))}, {"role", title}});
  }

  Words literal(const Node& node) const {
    if (const auto* length = std::get_if<expr::Duration>(&node.literal)) return duration(*length);
    if (const auto* day = std::get_if<Date>(&node.literal)) return zs::to_text(*day);
    return {};
  }

  Words told(const Node& node) const {
    switch (node.op) {
      case Op::literal: return literal(node);
      case Op::field: return field(node.name);
      case Op::starter: return phrases::told::starter;
      case Op::previous_handler: return phrases::told::previous_handler;
      case Op::handler_of: return Phrase(phrases::told::handler_of, {{"step", step(node.name)}});
      case Op::unit_of: return of(node, phrases::told::unit_of);
      case Op::unit_head: return of(node, phrases::told::unit_head);
      case Op::leader_in_charge: return of(node, phrases::told::leader_in_charge);
      case Op::office_head: return of(node, phrases::told::office_head);
      case Op::office: return of(node, phrases::told::office);
      case Op::superior_unit: return of(node, phrases::told::superior_unit);
      case Op::members: return of(node, phrases::told::members);
      case Op::role: return role(node);
      case Op::choose: return either(node);
      case Op::after: return shifted(node, phrases::told::after);
      case Op::before: return shifted(node, phrases::told::before);
      case Op::by: return Phrase(phrases::told::by, {{"day", told(at(node, 0))}});
      case Op::day_of_year: return day_of_year(node);
      case Op::interval_start: return of(node, phrases::told::start_of);
      case Op::interval_end: return of(node, phrases::told::end_of);
      case Op::entered: return phrases::told::entered;
      case Op::due: return phrases::told::due;
      case Op::now: return phrases::told::entered;
      case Op::as_people:
      case Op::date_of: return told(at(node, 0));
      default: return Words(expr::print(rule_));
    }
  }

  const Kind& kind_;
  const expr::Program& rule_;
  const identity::Directory* directory_ = nullptr;
  std::vector<std::string> over_;
};

Words responsible(const Kind& kind, const identity::Directory& directory, const flow::Step& step) {
  if (auto table = kind.tables.find(step.by); table != kind.tables.end()) {
    Words::List whys;
    for (const auto& row : table->second) whys.emplace_back(Declared{row.why, row.why_en});
    return Phrase(phrases::told::by_table, {{"list", std::move(whys)}});
  }
  auto rule = kind.people.find(step.by);
  return rule == kind.people.end() ? Words() : people_told(kind, directory, rule->second, step.voices.over);
}

/// By its own clock, or by that of what each unit is given.
Words allowed(const Services& services, const Kind& kind, const flow::Step& step) {
  const auto clock = kind.clocks.find(step.name);
  if (clock != kind.clocks.end() && clock->second.due) return due_told(kind, *clock->second.due);
  if (&step == &kind.flow.steps.front()) return phrases::told::at_once;
  const auto opened = step.opens ? services.kinds->newest(step.opens->kind) : nullptr;
  return opened ? Words(Phrase(phrases::told::of_opened, {{"kind", Declared{opened->title}}})) : Words();
}

ToldStep told_step(const Services& services, const Kind& kind, const flow::Step& step, const Reader& reader) {
  const auto directory = services.directory();
  ToldStep out{step.name,
               declared(step.title, reader.language),
               declared(step.stage, reader.language),
               declared(step.content, reader.language),
               {},
               say(responsible(kind, *directory, step), reader),
               say(allowed(services, kind, step), reader)};
  for (const auto& name : step.writes)
    if (const auto* field = kind.form.find(name)) out.writes.push_back(declared(field->label, reader.language));
  return out;
}

}  // namespace

Words people_told(const Kind& kind, const identity::Directory& directory, const expr::Program& rule,
                  const std::vector<std::string>& over) {
  return Teller(kind, rule).whole(&directory, over);
}

Words due_told(const Kind& kind, const expr::Program& rule) { return Teller(kind, rule).whole(nullptr, {}); }

void check_process(const Kind& kind, DeclarationFaults& faults) {
  if (kind.process.empty()) return;
  for (const auto& step : kind.flow.steps) {
    if (step.content.empty())
      faults.push_back({"/flow/" + step.name, "Of a process every step says what is done there.", "Add `content`."});
    if (&step != &kind.flow.steps.front() && step.due.empty() && !step.opens)
      faults.push_back({"/flow/" + step.name, "Of a process every step says by when.", "Add `due`."});
  }
}

ToldFlows flows_told(const Services& services, const api::Call& call, const AskFlows& in) {
  const auto directory = services.directory();
  const auto words = reader(*directory, call.language);
  ToldFlows out;
  for (const auto& kind : services.kinds->by_area()) {
    if (in.kind ? *in.kind != kind->kind : kind->process.empty()) continue;
    if (in.process && *in.process != kind->process) continue;
    ToldFlow flow{kind->kind, declared(kind->title, call.language), declared(kind->process, call.language), {}};
    for (const auto& step : kind->flow.steps) flow.steps.push_back(told_step(services, *kind, step, words));
    out.items.push_back(std::move(flow));
  }
  return out;
}

void add_flow_told_routes(api::Routes& routes, const Services& s) {
  routes.read<AskFlows, ToldFlows>(
      "/flows", api::Authorisation::signed_in(), "What is done at each step of a flow, by when, and by whom.",
      [s](db::Tx&, const api::Call& call, const AskFlows& in) -> Result<api::Answer<ToldFlows>> {
        return api::Answer<ToldFlows>(flows_told(s, call, in));
      });
}

}  // namespace zs::matter
