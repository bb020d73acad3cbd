#include <flow/definition.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>
#include <utility>

namespace zs::flow {
namespace parsing {
namespace {

using Names = std::vector<std::string_view>;

const Names step_keys{
    "step",   "title",   "stage",    "by",       "when", "back_to", "needs",       "writes",         "check",    "due",
    "remind", "opinion", "withdraw", "disagree", "pool", "empty",   "agree_label", "disagree_label", "circulate",
    "add_signer", "not_same_as", "remind_also", "freezes", "sets", "must"};
const Names voices_keys{"rule", "order", "finish", "over", "lead", "abstain"};
const Names reading_keys{"order", "over"};
const Names parallel_keys{"parallel"};
const Names branch_keys{"branch"};
const Names arm_keys{"when", "steps"};

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      std::size_t replaced = diagonal + (a[i - 1] != b[j - 1]);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row[b.size()];
}

std::string did_you_mean(std::string_view word, const Names& known) {
  std::string_view best;
  std::size_t least = word.size() / 3 + 2;
  for (auto name : known)
    if (auto d = edit_distance(word, name); d < least) least = d, best = name;
  return best.empty() ? fmt::format("Known: {}.", fmt::join(known, ", ")) : fmt::format("Did you mean `{}`?", best);
}

bool is_name(std::string_view text) {
  return !text.empty() && text.size() <= 40 && text[0] >= 'a' && text[0] <= 'z' &&
         std::all_of(text.begin(), text.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

/// One object of the declaration and where its faults go.
struct Reader {
  const json::object& object;
  std::string path;
  DeclarationFaults& faults;

  void fault(std::string_view key, std::string message, std::string suggestion = {}) const {
    faults.push_back({key.empty() ? path : fmt::format("{}/{}", path, key), std::move(message), std::move(suggestion)});
  }
  void only(const Names& known) const {
    for (const auto& member : object)
      if (std::find(known.begin(), known.end(), std::string_view(member.key())) == known.end())
        fault(member.key(), fmt::format("Unknown key `{}`.", std::string_view(member.key())),
              did_you_mean(member.key(), known));
  }
  std::string text(std::string_view key) const {
    auto* value = object.if_contains(key);
    if (!value) return {};
    if (value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
    fault(key, fmt::format("`{}` must be a text that is not empty.", key));
    return {};
  }
  std::vector<std::string> texts(std::string_view key, bool single) const {
    auto* value = object.if_contains(key);
    if (!value) return {};
    std::vector<std::string> out;
    if (single && value->is_string()) return {text(key)};
    bool good = value->is_array() && !value->get_array().empty();
    for (std::size_t i = 0; good && i < value->get_array().size(); ++i) {
      const auto& item = value->get_array()[i];
      good = item.is_string() && !item.get_string().empty();
      if (good && std::find(out.begin(), out.end(), std::string(item.get_string())) != out.end())
        fault(fmt::format("{}/{}", key, i),
              fmt::format("`{}` stands here twice.", std::string_view(item.get_string())));
      else if (good)
        out.emplace_back(item.get_string());
    }
    if (!good)
      fault(key, fmt::format("`{}` must be {}a list of names that is not empty.", key, single ? "a name or " : ""));
    return out;
  }
  bool flag(std::string_view key) const {
    auto* value = object.if_contains(key);
    if (!value) return false;
    if (value->is_bool() && value->get_bool()) return true;
    fault(key, fmt::format("`{}` can only be true; leave it out otherwise.", key));
    return false;
  }
  template <class E>
  E choice(std::string_view key, E otherwise, std::initializer_list<std::pair<std::string_view, E>> choices) const {
    if (!object.contains(key)) return otherwise;
    auto word = text(key);
    if (word.empty()) return otherwise;
    Names known;
    for (auto& [name, value] : choices) {
      if (name == word) return value;
      known.push_back(name);
    }
    fault(key, fmt::format("`{}` cannot be `{}`.", key, word), did_you_mean(word, known));
    return otherwise;
  }
};

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
    if (key == "each") keys.insert(keys.end(), voices_keys.begin(), voices_keys.end());
    if (key == "read") keys.insert(keys.end(), reading_keys.begin(), reading_keys.end());
    return keys;
  }

  Piece step(const Reader& reader, std::string_view key) {
    reader.only(keys_of(key));
    auto s = read_step(reader, key);
    if (key != "step") read_voices(reader, key == "read", s);
    check_step(reader, s);
    if (s.voices.many()) check_voices(reader, s);
    definition.steps.push_back(std::move(s));
    paths.push_back(reader.path);
    int node = add_node({static_cast<int>(definition.steps.size()) - 1, {}, -1, Gate::step, -1, {}});
    return {node, {{node, -1}}};
  }

  static VoiceRule read_rule(const Reader& r, Voices& voices) {
    auto word = r.text("rule");
    if (word.size() > 1 && word.size() < 5 && word.back() == '%' &&
        std::all_of(word.begin(), word.end() - 1, [](char c) { return c >= '0' && c <= '9'; })) {
      voices.percent = std::stoi(word);
      if (voices.percent >= 1 && voices.percent <= 100) return VoiceRule::percent;
    }
    return r.choice("rule", VoiceRule::heard,
                    {{"all", VoiceRule::all}, {"any", VoiceRule::any}, {"heard", VoiceRule::heard}});
  }

  static void read_voices(const Reader& r, bool reading, Step& s) {
    auto& v = s.voices;
    v.reading = reading;
    v.rule = reading ? VoiceRule::heard : read_rule(r, v);
    v.order = r.choice("order", VoiceOrder::together,
                       {{"together", VoiceOrder::together}, {"one_by_one", VoiceOrder::one_by_one}});
    v.finish =
        r.choice("finish", VoiceFinish::early, {{"early", VoiceFinish::early}, {"all_heard", VoiceFinish::all_heard}});
    v.over = r.texts("over", true);
    v.lead = r.flag("lead");
    v.abstain = r.flag("abstain");
  }

  static void check_voices(const Reader& r, const Step& s) {
    if (s.of_starter()) r.fault("by", "The starter is one person; several voices need several.", R"(Write "step".)");
    if (s.pool) r.fault("pool", "Each voice is asked for itself; there is no pool.", "Take `pool` away.");
    if (s.voices.reading && !s.add_signer.empty())
      r.fault("add_signer", "Readers sign nothing.", R"(Write "circulate", or take the key away.)");
    if (s.voices.reading && (!s.back_to.empty() || s.disagree != DisagreeRule::absent))
      r.fault("read", "Readers neither return nor disagree.", R"(Write "each", or take the key away.)");
    if (s.voices.lead && s.voices.rule != VoiceRule::heard)
      r.fault("lead", "With a lead everybody is heard and nobody is outvoted.", R"(Take "rule" away.)");
    if (s.voices.lead && s.voices.order == VoiceOrder::one_by_one)
      r.fault("lead", "The lead finishes last, the others work together.", R"(Take "order" away.)");
    if (s.voices.rule == VoiceRule::heard && s.disagree == DisagreeRule::end)
      r.fault("disagree", "With rule `heard` nobody is outvoted, so nothing can end here.",
              R"(Choose another "rule".)");
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

  static std::vector<std::pair<std::string, std::string>> read_sets(const Reader& r) {
    std::vector<std::pair<std::string, std::string>> sets;
    const auto* value = r.object.if_contains("sets");
    if (!value) return sets;
    if (!value->is_object() || value->get_object().empty())
      r.fault("sets", "`sets` must name fields, each with what it is set to.", R"(Write {"signed_on": "today"}.)");
    else
      for (const auto& [name, text] : value->get_object())
        if (text.is_string() && !text.get_string().empty())
          sets.emplace_back(std::string(name), std::string(text.get_string()));
        else
          r.fault(fmt::format("sets/{}", std::string_view(name)), "Expected an expression.");
    return sets;
  }

  static Step read_step(const Reader& r, std::string_view key) {
    Step s;
    s.name = r.text(key);
    s.title = r.text("title");
    if (s.title.empty()) s.title = s.name;
    s.stage = r.text("stage");
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
    s.withdraw = r.choice("withdraw", WithdrawUntil::unprocessed,
                          {{"never", WithdrawUntil::never},
                           {"unread", WithdrawUntil::unread},
                           {"unprocessed", WithdrawUntil::unprocessed}});
    s.disagree = r.choice("disagree", DisagreeRule::absent,
                          {{"absent", DisagreeRule::absent},
                           {"end", DisagreeRule::end},
                           {"send_back", DisagreeRule::send_back},
                           {"go_on", DisagreeRule::go_on}});
    s.empty = r.choice(
        "empty", EmptyRule::fallback,
        {{"fallback", EmptyRule::fallback}, {"starter", EmptyRule::starter}, {"previous", EmptyRule::previous}});
    s.pool = r.flag("pool");
    s.circulate = r.flag("circulate");
    s.must = r.flag("must");
    s.add_signer = read_placings(r, key == "each");
    s.freezes = r.texts("freezes", true);
    s.sets = read_sets(r);
    return s;
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
    if (s.disagree == DisagreeRule::send_back && s.back_to.empty())
      r.fault("disagree", "`send_back` needs `back_to`.", "Name the step it goes back to.");
    if (s.disagree == DisagreeRule::absent && !s.disagree_label.empty())
      r.fault("disagree_label", "There is no button for this label.", "Add `disagree`.");
    if (s.disagree != DisagreeRule::absent && s.of_starter())
      r.fault("disagree", "The starter submits; he cannot disagree.", "Take `disagree` away.");
    if (!s.add_signer.empty() && s.of_starter())
      r.fault("add_signer", "The starter submits; there is nobody to sign with him.", "Take `add_signer` away.");
    if (s.pool && s.of_starter()) r.fault("pool", "The starter is one person, not a pool.", "Take `pool` away.");
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

  void check_target(std::size_t i, const std::string& target, const Names& names) {
    const auto& s = definition.steps[i];
    int to = definition.node_of(target);
    auto path = paths[i] + "/back_to";
    if (to < 0)
      faults.push_back({path, fmt::format("There is no step `{}`.", target), did_you_mean(target, names)});
    else if (target == s.name || !reaches(to, definition.node_of(s.name)))
      faults.push_back({path, fmt::format("Step `{}` does not come before `{}`.", target, s.name),
                        "Name an earlier step on the same way."});
    else if (!around(to, definition.node_of(s.name)))
      faults.push_back({path, fmt::format("Step `{}` is inside a parallel part that `{}` is not in.", target, s.name),
                        "Name a step before the parallel part."});
  }

  /// Whether all forks around `outer` are around `inner` too.
  bool around(int outer, int inner) const {
    const auto& a = definition.nodes[outer].forks;
    const auto& b = definition.nodes[inner].forks;
    return a.size() <= b.size() && std::equal(a.begin(), a.end(), b.begin());
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

void collect(const json::array& entries, const std::string& path, std::vector<Expression>& out) {
  using Use = std::pair<std::string_view, ExpressionUse>;
  static constexpr std::array<Use, 6> uses{{{"by", ExpressionUse::people},
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
