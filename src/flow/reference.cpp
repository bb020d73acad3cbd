#include <base/words.h>
#include <flow/legality.h>
#include <flow/reference.h>
#include <fmt/format.h>

#include <array>
#include <utility>
#include <vector>

namespace zs::flow {
namespace {

using RoleWords = std::array<std::pair<unsigned, std::string_view>, 11>;
constexpr RoleWords role_words{{{role::starter, "the starter"},
                                {role::holder, "who holds the item"},
                                {role::candidate, "one of a pool"},
                                {role::earlier, "who handled it last"},
                                {role::reader, "a reader"},
                                {role::asking, "who waits for a word he asked"},
                                {role::adder, "who added a signer"},
                                {role::sender, "who sent it round"},
                                {role::watcher, "who watches it since it was late"},
                                {role::spoken_for, "whose word a secretary wrote or gave"},
                                {role::director, "who directs the office"}}};

std::string who_may(unsigned roles) {
  std::vector<std::string_view> names;
  for (auto& [bit, name] : role_words)
    if (roles & bit) names.push_back(name);
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string while_it_is(unsigned lives) {
  std::vector<std::string_view> names;
  if (lives & during::draft) names.push_back("a draft");
  if (lives & during::running) names.push_back("running");
  if (lives & during::suspended) names.push_back("put aside");
  if (lives & during::ended) names.push_back("ended");
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string_view done_to(Object object) {
  switch (object) {
    case Object::matter:
      return "the matter";
    case Object::item:
      return "his item";
    case Object::reading:
      break;
  }
  return "what he was sent to read";
}

std::string_view asked_for(OpinionUse opinion) {
  switch (opinion) {
    case OpinionUse::of_step:
      return "as the step says";
    case OpinionUse::none:
      return "none";
    case OpinionUse::optional:
      return "optional";
    case OpinionUse::required:
      break;
  }
  return "required";
}

std::string by_secretary(const Rule& rule) {
  auto word = [](Via via) { return say("via", to_text(via), Language::zh_cn); };
  switch (rule.by_secretary) {
    case BySecretary::word:
      return word(Via::recorded) + ", " + word(Via::acted);
    case BySecretary::act:
      return word(Via::acted);
    case BySecretary::no:
      break;
  }
  return {};
}

std::string row_of(const Rule& rule) {
  auto verb = to_text(rule.verb);
  return fmt::format("| `{}` {} | {} | {} | {} | {} | {} | {} | {} |\n", verb, say("verb", verb, Language::zh_cn),
                     who_may(rule.roles), while_it_is(rule.lives), done_to(rule.object), words_of(rule.permits),
                     words_of(rule.hinders), asked_for(rule.opinion), by_secretary(rule));
}

/// docs/flow/NAME.svg, and what it shows.
constexpr std::pair<std::string_view, std::string_view> figures[] = {
    {"returns", "`send_back`, directly and step by step"},
    {"returns-across-a-fork", "`send_back` in a parallel part: inside an arm, and to before the fork"},
    {"taking-back", "`withdraw` of what was sent on, and of one voice of several"},
    {"votes", "Several voices: they decide, the rest need not speak"},
    {"signers", "`add_signer` before and beside, `remove_signer`"},
    {"pool", "`claim`, `unclaim`, `transfer`"},
    {"reading", "`circulate` beside the way, and `recall`"},
    {"jump", "`jump` out of a parallel part and into it"},
    {"free-steps", "`insert_step`: a step of this one matter"},
    {"fast-lane", "`expedite`: ahead of its time, made up afterwards"},
    {"units", "Joint handling: units work in matters of their own"},
    {"late", "When nobody acts: handed over, then on without a word"},
    {"aside", "`suspend`, `resume`, `terminate`"},
};

std::string drawn() {
  std::string out =
      "\n## Drawn\n\nSmall flows, played by the kernel. Who has it stands in blue; ✓ agreed, ↩ sent it back, "
      "✗ disagreed; in brackets: waits for a\nword he asked for; "
      "? may take it; … was silent, or waits for those before him; ▣ works in a matter of its own. Arrows show where "
      "it\nwent: blue onward, red back or straight back, violet taken back or moved by the office.\n";
  for (auto& [name, words] : figures) out += fmt::format("\n### {}\n\n![{}](flow/{}.svg)\n", words, name, name);
  return out;
}

}  // namespace

std::string reference() {
  std::string out =
      "# Operations of a flow\n\n"
      "Written by `zhongshu flow reference` from the table in `src/flow/legality.cpp`, which also decides every "
      "command and offers\nevery button. A line holds for one kind of person; who is several may do what any of them "
      "may. What the step does not allow is\nno button, and is refused with `flow_verb_not_allowed`; who has nothing "
      "to do with it is told `flow_not_responsible`.\n\n"
      "| operation | who | while it is | done to | when | refused meanwhile | opinion | secretary |\n"
      "|---|---|---|---|---|---|---|---|\n";
  for (auto& rule : rules()) out += row_of(rule);
  return out +
         "\nTimers send `remind`, `overdue`, `lapse` and `release`; the office itself `entrust` and `hand_back`, by "
         "which what is on a\ndesk goes to who stands in, and back, and `recount`, when the calendar has become "
         "another one; units' matters\n"
         "`join` and `call_off`; a matter it is linked with `reach`; an administrator `migrate`. Nobody else can.\n" +
         drawn();
}

}  // namespace zs::flow
