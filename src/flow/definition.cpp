#include <flow/definition.h>
#include <flow/opening.h>
#include <flow/overdue.h>
#include <flow/reader.h>
#include <flow/standstill.h>
#include <flow/voices.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace zs::flow {
namespace parsing {
namespace {

const Names step_keys{
    "step",   "title",   "stage",    "by",       "when", "back_to", "needs",       "writes",         "check",    "due",
    "remind", "opinion", "withdraw", "disagree", "pool", "empty",   "agree_label", "disagree_label", "circulate",
    "add_signer", "not_same_as", "remind_also", "freezes", "sets", "fills", "must", "free", "overdue",
    "unclaim_after", "skip_same", "may_expedite", "may_owe", "simple", "pauses", "content"};
const Names parallel_keys{"parallel"};
const Names branch_keys{"branch"};
const Names arm_keys{"when", "steps"};
const Names free_keys{"most", "among", "until"};

bool is_name(std::string_view text) {
  return !text.empty() && text.size() <= 40 && text[0] >= 'a' && text[0] <= 'z' &&
         std::all_of(text.begin(), text.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

struct Exit {
  int node;
  int arm;  // -1: the node's `next`
};

/// A part of the graph whose way out is still open.
struct Piece {
  int first = -1;
  std::vector<Exit> exits;
};

struct Builder {
  Definition& definition;
  DeclarationFaults& faults;
  std::vector<std::string> paths;  // of each step
  std::vector<int> inside;         // the forks around what is being read

  void connect(const std::vector<Exit>& exits, int target) {
    for (auto [node, arm] : exits)
      (arm < 0 ? definition.nodes[node].next : definition.nodes[node].arms[arm].target) = target;
  }

  int add_node(Node node) {
    node.forks = inside;
    definition.nodes.push_back(std::move(node));
    return static_cast<int>(definition.nodes.size()) - 1;
  }

  Piece sequence(const json::array& entries, const std::string& path) {
    Piece whole;
    for (std::size_t i = 0; i < entries.size(); ++i) {
      auto piece = entry(entries[i], fmt::format("{}/{}", path, i));
      if (piece.first < 0) continue;
      connect(whole.exits, piece.first);
      if (whole.first < 0) whole.first = piece.first;
      whole.exits = std::move(piece.exits);
    }
    return whole;
  }

  Piece entry(const json::value& value, const std::string& path) {
    if (!value.is_object()) {
      faults.push_back({path, "An entry of the flow must be an object.", R"(Write {"step": …} or {"branch": […]}.)"});
      return {};
    }
    Reader reader{value.get_object(), path, faults};
    if (reader.object.contains("branch")) return branch(reader);
    if (reader.object.contains("parallel")) return parallel(reader);
    for (auto* key : {"step", "each", "read"})
      if (reader.object.contains(key)) return step(reader, key);
    reader.fault("", "An entry of the flow must be a step, several voices, a branch or a parallel part.",
                 R"(Write {"step": …}, {"each": …}, {"read": …}, {"branch": […]} or {"parallel": […]}.)");
    return {};
  }

  static Names keys_of(std::string_view key) {
    Names keys = step_keys;
    keys[0] = key;
    auto of_voices = voices_keys(key);
    keys.insert(keys.end(), of_voices.begin(), of_voices.end());
    return keys;
  }

  Piece step(const Reader& reader, std::string_view key) {
    reader.only(keys_of(key));
    auto s = read_step(reader, key);
    if (key != "step") read_voices(reader, key == "read", s);
    if (key == "each") s.opens = read_opening(reader.object, reader.path, faults);
    check_step(reader, s);
    if (s.simple) check_simple(reader, s);
    if (s.voices.many()) check_voices(reader, s);
    check_overdue(s, reader.path + "/overdue", faults);
    if (s.opens) check_opening(s, reader.path, faults);
    definition.steps.push_back(std::move(s));
    paths.push_back(reader.path);
    int node = add_node({static_cast<int>(definition.steps.size()) - 1, {}, -1, Gate::step, -1, {}});
    return {node, {{node, -1}}};
  }

  static std::vector<Placing> read_placings(const Reader& r, bool voices) {
    std::vector<Placing> out;
    for (auto& word : r.texts("add_signer", true)) {
      if (word == "before") out.push_back(Placing::before);
      else if (word == "after") out.push_back(Placing::after);
      else if (word == "parallel" && voices) out.push_back(Placing::parallel);
      else
        r.fault("add_signer", fmt::format("`add_signer` cannot be `{}` here.", word),
                voices ? did_you_mean(word, {"before", "after", "parallel"})
                       : "Known: before, after; `parallel` is for several voices.");
    }
    return out;
  }

  /// Of `sets` and `fills`: fields, and an expression each.
  static std::vector<std::pair<std::string, std::string>> read_values(const Reader& r, std::string_view key) {
    std::vector<std::pair<std::string, std::string>> values;
    const auto* value = r.object.if_contains(key);
    if (!value) return values;
    if (!value->is_object() || value->get_object().empty())
      r.fault(key, fmt::format("`{}` must name fields, each with what it is set to.", key),
              R"(Write {"signed_on": "today"}.)");
    else
      for (const auto& [name, text] : value->get_object())
        if (text.is_string() && !text.get_string().empty())
          values.emplace_back(std::string(name), std::string(text.get_string()));
        else
          r.fault(fmt::format("{}/{}", key, std::string_view(name)), "Expected an expression.");
    return values;
  }

  /// `"free": true`, or how many steps may be put in, whom they may name and before which step they stand.
  static Freedom read_freedom(const Reader& r) {
    constexpr int usual = 10, highest = 50;
    const auto* value = r.object.if_contains("free");
    if (!value) return {};
    if (value->is_bool() && value->get_bool()) return {usual, {}, {}};
    if (!value->is_object()) {
      r.fault("free", "`free` can only be true, or an object.", R"(Write true, or {"most": 5, "until": …}.)");
      return {};
    }
    Reader inner{value->get_object(), r.path + "/free", r.faults};
    inner.only(free_keys);
    Freedom free{usual, inner.text("among"), inner.text("until")};
    const auto* most = inner.object.if_contains("most");
    bool whole = most && most->is_int64() && most->get_int64() >= 1 && most->get_int64() <= highest;
    if (whole) free.most = static_cast<int>(most->get_int64());
    if (most && !whole) inner.fault("most", "`most` must be a whole number from 1 to 50.");
    return free;
  }

  static void read_withdraw(const Reader& r, Step& s) {
    auto* value = r.object.if_contains("withdraw");
    const auto* until = value && value->is_object() ? value->get_object().if_contains("until") : nullptr;
    if (until && until->is_string() && value->get_object().size() == 1) {
      s.withdraw = WithdrawUntil::step;
      s.withdraw_until = std::string(until->get_string());
      return;
    }
    s.withdraw = r.choice("withdraw", WithdrawUntil::unprocessed,
                          {{"never", WithdrawUntil::never},
                           {"unread", WithdrawUntil::unread},
                           {"unclaimed", WithdrawUntil::unclaimed},
                           {"unprocessed", WithdrawUntil::unprocessed}});
  }

  static Step read_step(const Reader& r, std::string_view key) {
    Step s;
    s.name = r.text(key);
    s.title = r.text("title");
    if (s.title.empty()) s.title = s.name;
    s.stage = r.text("stage");
    s.content = r.text("content");
    s.by = r.text("by");
    s.when = r.text("when");
    s.back_to = r.texts("back_to", true);
    s.not_same_as = r.texts("not_same_as", true);
    s.needs = r.texts("needs", false);
    s.writes = r.texts("writes", false);
    s.check = r.text("check");
    s.due = r.text("due");
    s.remind = r.texts("remind", true);
    s.remind_also = r.text("remind_also");
    s.agree_label = r.text("agree_label");
    s.disagree_label = r.text("disagree_label");
    s.opinion = r.choice(
        "opinion", OpinionRule::optional,
        {{"none", OpinionRule::none}, {"optional", OpinionRule::optional}, {"required", OpinionRule::required}});
    read_withdraw(r, s);
    s.disagree = r.choice("disagree", DisagreeRule::absent,
                          {{"absent", DisagreeRule::absent},
                           {"end", DisagreeRule::end},
                           {"send_back", DisagreeRule::send_back},
                           {"go_on", DisagreeRule::go_on}});
    s.empty = r.choice(
        "empty", EmptyRule::fallback,
        {{"fallback", EmptyRule::fallback}, {"starter", EmptyRule::starter}, {"previous", EmptyRule::previous}});
    s.pool = r.flag("pool");
    s.unclaim_after = r.text("unclaim_after");
    s.circulate = r.flag("circulate");
    s.must = r.flag("must");
    s.skip_same = r.choice("skip_same", SkipSame::never,
                           {{"adjacent", SkipSame::adjacent}, {"any_earlier", SkipSame::any_earlier}});
    s.add_signer = read_placings(r, key == "each");
    s.freezes = r.texts("freezes", true);
    s.sets = read_values(r, "sets");
    s.fills = read_values(r, "fills");
    s.free = read_freedom(r);
    if (auto* overdue = r.object.if_contains("overdue"))
      s.overdue = read_overdue(*overdue, r.path + "/overdue", r.faults);
    s.pauses = read_pauses(r);
    s.may_expedite = r.text("may_expedite");
    s.may_owe = r.flag("may_owe");
    s.simple = r.flag("simple");
    return s;
  }

  static std::string_view key_of(const Reader& r) {
    for (std::string_view key : {"each", "read"})
      if (r.object.contains(key)) return key;
    return "step";
  }

  void check_step(const Reader& r, const Step& s) {
    if (!s.name.empty() && !is_name(s.name))
      r.fault("step", fmt::format("`{}` is not a name.", s.name), "Use small letters, digits and `_`, at most 40.");
    if (definition.find(s.name))
      r.fault("step", fmt::format("Step `{}` stands here twice.", s.name), "Give each step a name of its own.");
    if (!r.object.contains("by"))
      r.fault("", fmt::format("Step `{}` says nobody who handles it.", s.name),
              R"(Add "by", for example "by": "starter".)");
    if (!s.remind.empty() && s.due.empty())
      r.fault("remind", "`remind` needs `due`.", "Add `due`, or take `remind` away.");
    if (!s.remind_also.empty() && s.remind.empty())
      r.fault("remind_also", "`remind_also` needs `remind`.", "Add `remind`, or take `remind_also` away.");
    if (!s.not_same_as.empty() && s.of_starter())
      r.fault("not_same_as", "The starter is the person he is.", "Say in `by` who else handles it.");
    if (s.may_owe && s.due.empty())
      r.fault("may_owe", "What is made up afterwards needs a time limit.", "Add `due`, or take `may_owe` away.");
    if (s.may_owe && s.must)
      r.fault("may_owe", "No way goes around this step, so it is not passed over.", "Take `may_owe` or `must` away.");
    if (s.may_owe && (s.of_starter() || !inside.empty()))
      r.fault("may_owe", "Neither a step of the starter nor one in a parallel part can be made up afterwards.",
              "Take `may_owe` away.");
    if (!s.may_expedite.empty() && (key_of(r) != "step" || !inside.empty()))
      r.fault("may_expedite", "One person sends it ahead, and not out of a parallel part.",
              "Take `may_expedite` away.");
    if (s.disagree == DisagreeRule::send_back && s.back_to.empty())
      r.fault("disagree", "`send_back` needs `back_to`.", "Name the step it goes back to.");
    if (s.disagree == DisagreeRule::absent && !s.disagree_label.empty())
      r.fault("disagree_label", "There is no button for this label.", "Add `disagree`.");
    if (s.disagree != DisagreeRule::absent && s.of_starter())
      r.fault("disagree", "The starter submits; he cannot disagree.", "Take `disagree` away.");
    if (!s.add_signer.empty() && s.of_starter())
      r.fault("add_signer", "The starter submits; there is nobody to sign with him.", "Take `add_signer` away.");
    if (!s.unclaim_after.empty() && !s.pool)
      r.fault("unclaim_after", "Nobody claims this step.", "Add `pool`, or take `unclaim_after` away.");
    if (s.skip_same != SkipSame::never && (s.vouches() || !s.sets.empty() || !s.check.empty() || !s.needs.empty()))
      r.fault("skip_same", "Somebody answers for the matter here, or fills something in: nobody is passed over.",
              "Take `skip_same` away.");
    if (s.skip_same != SkipSame::never && (s.pool || s.of_starter() || s.voices.reading))
      r.fault("skip_same", "A pool, readers and the starter's own step are never passed over.",
              "Take `skip_same` away.");
    if (s.pool && s.of_starter()) r.fault("pool", "The starter is one person, not a pool.", "Take `pool` away.");
  }

  /// Nobody answers for the matter, fills something in or chooses what it is about from a list.
  static void check_simple(const Reader& r, const Step& s) {
    if (s.of_starter() || s.voices.reading)
      r.fault("simple", "The starter submits and readers read; neither agrees.", "Take `simple` away.");
    if (!s.writes.empty() || !s.needs.empty() || !s.sets.empty() || !s.check.empty())
      r.fault("simple", "Something is filled in or checked here, and from a list nobody sees it.",
              "Take `simple` away.");
    if (s.vouches() || s.opens)
      r.fault("simple", "Somebody answers for the matter here: it is opened before it is agreed to.",
              "Take `simple` away.");
  }

  Piece branch(const Reader& reader) {
    reader.only(branch_keys);
    const auto& arms = *reader.object.if_contains("branch");
    if (!arms.is_array() || arms.get_array().empty()) {
      reader.fault("branch", "`branch` must be a list of arms that is not empty.",
                   R"(Write [{"when": …, "steps": […]}].)");
      return {};
    }
    int node = add_node({-1, {}, -1, Gate::branch, -1, {}});
    Piece piece{node, {{node, -1}}};
    std::set<std::string> seen;
    for (std::size_t i = 0; i < arms.get_array().size(); ++i)
      arm(arms.get_array()[i], fmt::format("{}/branch/{}", reader.path, i), piece, seen);
    return piece;
  }

  /// The arms come together in one join: nobody goes on before all have.
  Piece parallel(const Reader& reader) {
    reader.only(parallel_keys);
    const auto& arms = *reader.object.if_contains("parallel");
    if (!arms.is_array() || arms.get_array().size() < 2) {
      reader.fault("parallel", "`parallel` must be a list of at least two arms.", R"(Write [{"steps": […]}, …].)");
      return {};
    }
    int fork = add_node({-1, {}, -1, Gate::fork, -1, {}});
    Piece ways{fork, {}};
    inside.push_back(fork);
    std::set<std::string> none;
    for (std::size_t i = 0; i < arms.get_array().size(); ++i) {
      none.clear();
      arm(arms.get_array()[i], fmt::format("{}/parallel/{}", reader.path, i), ways, none);
    }
    int join = add_node({-1, {}, -1, Gate::join, -1, {}});
    inside.pop_back();
    definition.nodes[fork].join = join;
    connect(ways.exits, join);
    return {fork, {{join, -1}}};
  }

  void arm(const json::value& value, const std::string& path, Piece& piece, std::set<std::string>& seen) {
    if (!value.is_object()) {
      faults.push_back({path, "An arm of a branch must be an object.", R"(Write {"when": …, "steps": […]}.)"});
      return;
    }
    Reader r{value.get_object(), path, faults};
    r.only(arm_keys);
    auto when = r.text("when");
    if (seen.contains(""))
      r.fault("", "This arm is never reached: the one above has no condition.", "Put the arm without `when` last.");
    else if (!seen.insert(when).second)
      r.fault("when", "This arm is never reached: an arm above has the same condition.");
    auto* steps = r.object.if_contains("steps");
    if (!steps || !steps->is_array() || steps->get_array().empty()) {
      r.fault("steps", "An arm needs a list of steps that is not empty.",
              "When nothing is to be done, leave the arm out.");
      return;
    }
    auto inner = sequence(steps->get_array(), path + "/steps");
    if (inner.first < 0) return;
    definition.nodes[piece.first].arms.push_back({when, inner.first});
    piece.exits.insert(piece.exits.end(), inner.exits.begin(), inner.exits.end());
  }

  bool reaches(int from, int to) const {
    std::vector<bool> seen(definition.nodes.size());
    std::vector<int> open{from};
    while (!open.empty()) {
      int node = open.back();
      open.pop_back();
      if (node < 0 || seen[node]) continue;
      if (node == to) return true;
      seen[node] = true;
      open.push_back(definition.nodes[node].next);
      open.push_back(definition.nodes[node].join);
      for (auto& a : definition.nodes[node].arms) open.push_back(a.target);
    }
    return false;
  }

  void check_back_to() {
    Names names;
    for (auto& s : definition.steps) names.push_back(s.name);
    for (std::size_t i = 0; i < definition.steps.size(); ++i) {
      for (auto& target : definition.steps[i].back_to) check_target(i, target, names);
      for (auto& other : definition.steps[i].not_same_as) check_other(i, other, names);
      if (!definition.steps[i].free.until.empty()) check_free_until(i, names);
      check_withdraw_until(i, names);
      if (definition.steps[i].pauses) check_pauses(definition, definition.steps[i], paths[i], faults);
    }
  }

  void check_other(std::size_t i, const std::string& other, const Names& names) {
    auto path = paths[i] + "/not_same_as";
    int to = definition.node_of(other);
    if (to < 0)
      faults.push_back({path, fmt::format("There is no step `{}`.", other), did_you_mean(other, names)});
    else if (other == definition.steps[i].name || !reaches(to, definition.node_of(definition.steps[i].name)))
      faults.push_back({path, fmt::format("Step `{}` does not come before `{}`.", other, definition.steps[i].name),
                        "Name an earlier step on the same way."});
  }

  /// The step that closes the free part is still to come, whatever way is taken.
  void check_free_until(std::size_t i, const Names& names) {
    const auto& s = definition.steps[i];
    int to = definition.node_of(s.free.until);
    auto path = paths[i] + "/free/until";
    if (to < 0)
      faults.push_back({path, fmt::format("There is no step `{}`.", s.free.until), did_you_mean(s.free.until, names)});
    else if (s.free.until == s.name || !reaches(definition.node_of(s.name), to))
      faults.push_back({path, fmt::format("Step `{}` does not come after `{}`.", s.free.until, s.name),
                        "Name a later step on the same way."});
  }

  void check_withdraw_until(std::size_t i, const Names& names) {
    const auto& s = definition.steps[i];
    if (s.withdraw != WithdrawUntil::step) return;
    auto path = paths[i] + "/withdraw/until";
    int to = definition.node_of(s.withdraw_until);
    if (to < 0)
      faults.push_back(
          {path, fmt::format("There is no step `{}`.", s.withdraw_until), did_you_mean(s.withdraw_until, names)});
    else if (s.withdraw_until == s.name || !reaches(definition.node_of(s.name), to))
      faults.push_back({path, fmt::format("Step `{}` does not come after `{}`.", s.withdraw_until, s.name),
                        "Name a later step on the same way."});
  }

  void check_target(std::size_t i, const std::string& target, const Names& names) {
    const auto& s = definition.steps[i];
    int to = definition.node_of(target);
    auto path = paths[i] + "/back_to";
    if (to < 0)
      faults.push_back({path, fmt::format("There is no step `{}`.", target), did_you_mean(target, names)});
    else if (target == s.name || !reaches(to, definition.node_of(s.name)))
      faults.push_back({path, fmt::format("Step `{}` does not come before `{}`.", target, s.name),
                        "Name an earlier step on the same way."});
  }

  void check_first(const std::string& path) {
    if (definition.nodes.empty() || definition.nodes[0].step != 0 || !definition.steps[0].of_starter() ||
        !definition.steps[0].when.empty())
      faults.push_back({path + "/0", "The first entry must be a step of the starter without a condition.",
                        R"(Begin with {"step": …, "by": "starter"}.)"});
  }
};

void collect(const json::array& entries, const std::string& path, std::vector<Expression>& out);

void collect_arms(const json::value& arms, const std::string& path, std::vector<Expression>& out) {
  if (!arms.is_array()) return;
  for (std::size_t i = 0; i < arms.get_array().size(); ++i) {
    auto* arm = arms.get_array()[i].if_object();
    if (!arm) continue;
    auto at = fmt::format("{}/{}", path, i);
    if (auto* when = arm->if_contains("when"); when && when->is_string())
      out.push_back({ExpressionUse::condition, std::string(when->get_string()), at + "/when"});
    if (auto* steps = arm->if_contains("steps"); steps && steps->is_array())
      collect(steps->get_array(), at + "/steps", out);
  }
}

void collect_late(const json::value& level, const std::string& path, std::vector<Expression>& out) {
  const auto* object = level.if_object();
  if (!object) return;
  for (auto [key, use] : {std::pair("after", ExpressionUse::late), std::pair("to", ExpressionUse::people)})
    if (auto* text = object->if_contains(key); text && text->is_string())
      out.push_back({use, std::string(text->get_string()), fmt::format("{}/{}", path, key)});
}

void collect(const json::array& entries, const std::string& path, std::vector<Expression>& out) {
  using Use = std::pair<std::string_view, ExpressionUse>;
  static constexpr std::array<Use, 8> uses{{{"by", ExpressionUse::people},
                                            {"unclaim_after", ExpressionUse::late},
                                            {"may_expedite", ExpressionUse::people},
                                            {"remind_also", ExpressionUse::people},
                                            {"when", ExpressionUse::condition},
                                            {"check", ExpressionUse::check},
                                            {"due", ExpressionUse::due},
                                            {"remind", ExpressionUse::remind}}};
  for (std::size_t i = 0; i < entries.size(); ++i) {
    auto* entry = entries[i].if_object();
    if (!entry) continue;
    auto at = fmt::format("{}/{}", path, i);
    if (auto* arms = entry->if_contains("branch")) collect_arms(*arms, at + "/branch", out);
    if (auto* arms = entry->if_contains("parallel")) collect_arms(*arms, at + "/parallel", out);
    if (auto* levels = entry->if_contains("remind"); levels && levels->is_array())
      for (std::size_t level = 0; level < levels->get_array().size(); ++level)
        if (const auto& one = levels->get_array()[level]; one.is_string())
          out.push_back({ExpressionUse::remind, std::string(one.get_string()), fmt::format("{}/remind/{}", at, level)});
    if (auto* free = entry->if_contains("free"); free && free->is_object())
      if (auto* among = free->get_object().if_contains("among"); among && among->is_string())
        out.push_back({ExpressionUse::people, std::string(among->get_string()), at + "/free/among"});
    if (auto* pauses = entry->if_contains("pauses"); pauses && pauses->is_object())
      if (auto* longest = pauses->get_object().if_contains("longest"); longest && longest->is_string())
        out.push_back({ExpressionUse::late, std::string(longest->get_string()), at + "/pauses/longest"});
    if (auto* levels = entry->if_contains("overdue"); levels && levels->is_array())
      for (std::size_t level = 0; level < levels->get_array().size(); ++level)
        collect_late(levels->get_array()[level], fmt::format("{}/overdue/{}", at, level), out);
    collect_voices(*entry, at, out);
    for (auto [key, use] : uses)
      if (auto* value = entry->if_contains(key); value && value->is_string())
        out.push_back({use, std::string(value->get_string()), fmt::format("{}/{}", at, key)});
  }
}

}  // namespace
}  // namespace parsing

const Step* Definition::find(std::string_view name) const {
  for (auto& s : steps)
    if (s.name == name) return &s;
  return nullptr;
}

int Definition::node_of(std::string_view name) const {
  for (std::size_t i = 0; i < nodes.size(); ++i)
    if (nodes[i].step >= 0 && steps[nodes[i].step].name == name) return static_cast<int>(i);
  return -1;
}

std::size_t Definition::place_of(std::string_view name) const {
  std::size_t place = 0;
  while (place < steps.size() && steps[place].name != name) ++place;
  return place;
}

std::optional<Definition> parse(std::string_view kind, int version, const json::value& flow, std::string_view path,
                                DeclarationFaults& faults) {
  auto before = faults.size();
  std::string root(path);
  if (!flow.is_array() || flow.get_array().empty()) {
    faults.push_back(
        {root, "`flow` must be a list of steps that is not empty.", R"(Begin with {"step": …, "by": "starter"}.)"});
    return std::nullopt;
  }
  Definition definition{std::string(kind), version, {}, {}};
  parsing::Builder builder{definition, faults, {}, {}};
  builder.sequence(flow.get_array(), root);
  builder.check_back_to();
  builder.check_first(root);
  if (faults.size() > before) return std::nullopt;
  return definition;
}

std::vector<Expression> expressions(const json::value& flow, std::string_view path) {
  std::vector<Expression> out;
  if (flow.is_array()) parsing::collect(flow.get_array(), std::string(path), out);
  return out;
}

}  // namespace zs::flow
