// The oracle's reading of a declaration, and its count of votes.
#include <flow/oracle.h>

#include <fmt/format.h>

#include <algorithm>

namespace zs::flow::simulation {
namespace {

const std::set<std::string_view> known_keys{
    "step",       "each",       "read",         "by",      "when",    "back_to",   "pool",          "disagree",
    "due",        "remind",     "circulate",    "empty",   "needs",   "check",     "opinion",       "over",
    "order",      "lead",       "rule",         "finish",  "abstain", "withdraw",  "add_signer",    "at_least",
    "of",         "weights",    "veto",         "tie",     "then",    "returns",   "each_post",     "skip_same",
    "may_owe",    "may_expedite", "free",       "overdue", "unclaim_after",
    "simple",     "inserted",   "opens"};

struct Votes {
  int agreed = 0, disagreed = 0, others = 0;
  bool vetoed = false;
};

/// When everybody has been heard.
std::string result_of(const json::object& step, const Votes& votes) {
  auto rule = step.contains("read") ? std::string("heard") : word_of(step, "rule", "all");
  int asked = votes.agreed + votes.disagreed + votes.others;
  if (votes.vetoed) return "fail";
  if (rule == "heard") return "pass";
  if (step.contains("tie") && votes.agreed > 0 && votes.agreed == votes.disagreed) return "tie";
  if (rule == "all") return votes.disagreed == 0 ? "pass" : "fail";
  if (rule == "any") return votes.agreed > 0 ? "pass" : "fail";
  if (rule == "count" || rule == "weight")
    return votes.agreed >= std::min(static_cast<int>(step.at("at_least").as_int64()), asked) ? "pass" : "fail";
  if (word_of(step, "of") == "cast") asked = votes.agreed + votes.disagreed;
  return asked > 0 && votes.agreed * 100 >= std::stoi(rule) * asked ? "pass" : "fail";
}

void note(Votes& votes, const OracleVoice& voice, const std::string& word) {
  if (word == "disagree")
    votes.disagreed += voice.weight;
  else if (word == "abstain" || word == "lapsed")
    votes.others += voice.weight;
  else
    votes.agreed += voice.weight;
  votes.vetoed = votes.vetoed || (voice.veto && word == "disagree");
}

/// Everything it may still come to.
void try_all(const json::object& step, const std::vector<const OracleVoice*>& open, std::size_t at, const Votes& votes,
             std::set<std::string>& out) {
  if (at == open.size()) return void(out.insert(result_of(step, votes)));
  for (auto* word : {"agree", "disagree", "abstain"}) {
    auto then = votes;
    note(then, *open[at], word);
    try_all(step, open, at + 1, then, out);
  }
}

}  // namespace

std::string word_of(const json::object& entry, std::string_view key, std::string_view otherwise) {
  auto* value = entry.if_contains(key);
  return std::string(value && value->is_string() ? std::string_view(value->as_string()) : otherwise);
}

std::string unknown_in(const json::object& entry) {
  for (auto& member : entry)
    if (!known_keys.contains(member.key())) return std::string(member.key());
  return {};
}

std::string name_of_step(const json::object& entry) {
  for (auto* key : {"step", "each", "read"})
    if (auto* name = entry.if_contains(key)) return std::string(name->as_string());
  return {};
}

bool asks_several(const json::object& entry) { return !entry.contains("step"); }

Tree::Tree(const std::string& text) : flow(*parse_json(text)) { read(flow.as_array(), std::nullopt); }

void Tree::read(const json::array& entries, std::optional<Place> around) {
  int own = static_cast<int>(sequences.size());
  sequences.push_back({&entries, around});
  for (std::size_t i = 0; i < entries.size(); ++i) {
    auto& entry = entries[i].as_object();
    Place at{own, i};
    for (auto* kind : {"branch", "parallel"})
      if (auto* arms = entry.if_contains(kind))
        for (auto& arm : arms->as_array()) read(arm.at("steps").as_array(), at);
    if (!entry.contains("branch") && !entry.contains("parallel")) places[name_of_step(entry)] = at;
  }
}

const json::object* Tree::entry(const Place& at) const {
  auto& entries = *sequences[static_cast<std::size_t>(at.sequence)].entries;
  return at.index < entries.size() ? &entries[at.index].as_object() : nullptr;
}

int Tree::sequence_of(const json::value& arm) const {
  auto* entries = &arm.at("steps").as_array();
  for (std::size_t i = 0; i < sequences.size(); ++i)
    if (sequences[i].entries == entries) return static_cast<int>(i);
  return -1;
}

Tree::Place Tree::insert(const std::string& by, bool before, json::object step) {
  auto at = places.at(by);
  auto name = name_of_step(step);
  auto behind = [&](std::string one) {
    while (beside.contains(one) && one != by) one = beside.at(one);
    return one == by;
  };
  if (!before)
    for (++at.index; entry(at) && beside.contains(name_of_step(*entry(at))) && behind(name_of_step(*entry(at)));)
      ++at.index;
  auto& entries = const_cast<json::array&>(*sequences[static_cast<std::size_t>(at.sequence)].entries);
  entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(at.index), std::move(step));
  auto move = [&](Place& one) { one.index += one.sequence == at.sequence && one.index >= at.index; };
  for (auto& [known, place] : places) move(place);
  for (auto& sequence : sequences)
    if (sequence.around) move(*sequence.around);
  places[name] = at;
  beside[name] = by;
  return at;
}

std::vector<std::pair<Tree::Place, int>> Tree::around(const std::string& step) const {
  std::vector<std::pair<Place, int>> out;
  int sequence = places.at(step).sequence;
  while (auto at = sequences[static_cast<std::size_t>(sequence)].around) {
    if (auto* arms = entry(*at)->if_contains("parallel"))
      for (std::size_t i = 0; i < arms->as_array().size(); ++i)
        if (sequence_of(arms->as_array()[i]) == sequence) out.insert(out.begin(), {*at, static_cast<int>(i)});
    sequence = at->sequence;
  }
  return out;
}

std::string counted(const json::object& step, const std::vector<OracleVoice>& voices) {
  Votes votes;
  std::vector<const OracleVoice*> open;
  int left = 0;
  for (auto& voice : voices) {
    if (!voice.counts()) continue;
    if (!voice.word.empty()) note(votes, voice, voice.word);
    if (voice.word.empty()) open.push_back(&voice), left += voice.weight;
  }
  bool all_heard = word_of(step, "finish") == "all_heard" || step.contains("read") || word_of(step, "rule") == "heard";
  if (!open.empty() && all_heard) return {};
  if (votes.vetoed) return "fail";
  bool may_be_even = step.contains("tie") && std::abs(votes.agreed - votes.disagreed) <= left;
  if (!open.empty() && may_be_even) return {};
  std::set<std::string> ends;
  try_all(step, open, 0, votes, ends);
  return ends.size() == 1 ? *ends.begin() : std::string();
}

TEST_CASE("the oracle counts votes by trying what may still come") {
  auto step = parse_json(R"({"each": "a", "rule": "67%"})")->as_object();
  auto voices = [](std::initializer_list<std::string> words) {
    std::vector<OracleVoice> out;
    for (auto& word : words) {
      out.emplace_back();
      out.back().word = word;
    }
    return out;
  };
  CHECK(counted(step, voices({"agree", "", ""})).empty());
  CHECK(counted(step, voices({"agree", "disagree", ""})) == "fail");
  CHECK(counted(step, voices({"agree", "agree", "agree", ""})) == "pass");
  step["finish"] = "all_heard";
  CHECK(counted(step, voices({"agree", "agree", "agree", ""})).empty());
}

}  // namespace zs::flow::simulation
