#include <flow/voices.h>

namespace zs::flow::parsing {
namespace {

constexpr int most_votes = 1000;

VoiceRule read_rule(const Reader& r, Voices& voices) {
  auto word = r.text("rule");
  if (word.size() > 1 && word.size() < 5 && word.back() == '%' &&
      std::all_of(word.begin(), word.end() - 1, [](char c) { return c >= '0' && c <= '9'; })) {
    voices.percent = std::stoi(word);
    if (voices.percent >= 1 && voices.percent <= 100) return VoiceRule::percent;
  }
  return r.choice("rule", VoiceRule::heard,
                  {{"all", VoiceRule::all},
                   {"any", VoiceRule::any},
                   {"heard", VoiceRule::heard},
                   {"count", VoiceRule::count},
                   {"weight", VoiceRule::weight}});
}

/// A whole number of votes; 0 and a fault when it is none.
int read_votes(const Reader& r, std::string_view key) {
  const auto* value = r.object.if_contains(key);
  if (!value) return 0;
  if (value->is_int64() && value->get_int64() >= 1 && value->get_int64() <= most_votes)
    return static_cast<int>(value->get_int64());
  r.fault(key, fmt::format("`{}` must be a whole number from 1 to {}.", key, most_votes));
  return 0;
}

std::vector<Weight> read_weights(const Reader& r) {
  std::vector<Weight> out;
  const auto* value = r.object.if_contains("weights");
  if (!value) return out;
  if (!value->is_array() || value->get_array().empty()) {
    r.fault("weights", "`weights` must say who has how many votes.",
            R"w(Write [{"of": "unit_head(of: starter)", "is": 2}].)w");
    return out;
  }
  for (std::size_t i = 0; i < value->get_array().size(); ++i) {
    auto at = fmt::format("weights/{}", i);
    const auto* one = value->get_array()[i].if_object();
    if (!one) {
      r.fault(at, "Expected an object.", R"w(Write {"of": "unit_head(of: starter)", "is": 2}.)w");
      continue;
    }
    Reader inner{*one, fmt::format("{}/{}", r.path, at), r.faults};
    inner.only({"of", "is"});
    Weight weight{inner.text("of"), read_votes(inner, "is")};
    if (weight.of.empty() || weight.is == 0) inner.fault("", "A weight needs `of` and `is`.");
    out.push_back(std::move(weight));
  }
  return out;
}

Veto read_veto(const Reader& r, Voices& voices) {
  auto word = r.text("veto");
  if (word.empty()) return Veto::none;
  if (word == "any") return Veto::any;
  if (word == "lead") return Veto::lead;
  voices.veto_of = word;
  return Veto::named;
}

/// Whether more votes can decide than one person's word.
bool counted(const Voices& v) {
  return v.rule == VoiceRule::percent || v.rule == VoiceRule::count || v.rule == VoiceRule::weight;
}

void check_counting(const Reader& r, const Voices& v) {
  bool wants = v.rule == VoiceRule::count || v.rule == VoiceRule::weight;
  if (wants && v.at_least == 0) r.fault("", "The rule needs to know how many.", R"(Add "at_least".)");
  if (!wants && v.at_least != 0)
    r.fault("at_least", "Only `count` and `weight` have a number to reach.", R"(Write "rule": "count".)");
  if (v.rule == VoiceRule::weight && v.weights.empty())
    r.fault("rule", "With one vote each there is nothing to weigh.", R"(Add "weights", or write "count".)");
  if (!v.weights.empty() && v.rule != VoiceRule::weight && v.rule != VoiceRule::percent)
    r.fault("weights", "This rule counts voices, not their weight.", R"(Write "rule": "weight", or a percentage.)");
  if (v.share_of == ShareOf::cast && v.rule != VoiceRule::percent)
    r.fault("of", "`of` belongs to a percentage.", R"(Write "rule": "60%", or take "of" away.)");
}

void check_veto(const Reader& r, const Step& s) {
  const auto& v = s.voices;
  if (v.veto != Veto::none && s.disagree == DisagreeRule::absent)
    r.fault("veto", "Nobody can disagree, so nobody can veto.", "Add `disagree`.");
  if (v.veto != Veto::none && v.rule == VoiceRule::all)
    r.fault("veto", "With rule `all` everybody's disagreement decides already.", R"(Take "veto" away.)");
  if (v.tie == DisagreeRule::absent) return;
  if (!counted(v)) r.fault("tie", "Only counted votes can stand even.", R"(Take "tie" away.)");
  if (v.tie == DisagreeRule::send_back && s.back_to.empty())
    r.fault("tie", "`send_back` needs `back_to`.", "Name the step it goes back to.");
  if (s.disagree == DisagreeRule::absent)
    r.fault("tie", "Nobody can disagree, so nothing stands even.", "Add `disagree`.");
}

void check_returns(const Reader& r, const Step& s) {
  if (s.voices.returns != Returns::for_all && s.back_to.empty())
    r.fault("returns", "There is no step to return it to.", "Add `back_to`.");
}

void check_groups(const Reader& r, const Voices& v) {
  bool several = !v.then.empty() || v.over.size() > 1;
  if (v.order == VoiceOrder::groups && !several)
    r.fault("order", "There is only one group.", R"(Add "then" with the people of the next groups.)");
  if (v.order != VoiceOrder::groups && !v.then.empty())
    r.fault("then", "`then` names the groups that follow.", R"(Write "order": "groups".)");
  if (!v.then.empty() && !v.over.empty())
    r.fault("then", "With `over` each field is a group of its own.", R"(Take "then" away.)");
}

void check_lead(const Reader& r, const Step& s) {
  const auto& v = s.voices;
  if (!v.lead) return;
  if (v.rule != VoiceRule::heard)
    r.fault("lead", "With a lead everybody is heard and nobody is outvoted.", R"(Take "rule" away.)");
  if (v.order != VoiceOrder::together)
    r.fault("lead", "The lead finishes last, the others work together.", R"(Take "order" away.)");
}

}  // namespace

Names voices_keys(std::string_view key) {
  if (key == "read") return {"order", "over", "then"};
  if (key != "each") return {};
  return {"rule", "order", "finish", "over", "lead", "abstain", "of", "at_least", "weights", "veto", "tie", "then",
          "returns", "each_post", "opens"};
}

void read_voices(const Reader& r, bool reading, Step& s) {
  auto& v = s.voices;
  v.reading = reading;
  v.rule = reading ? VoiceRule::heard : read_rule(r, v);
  v.order = r.choice("order", VoiceOrder::together,
                     {{"together", VoiceOrder::together},
                      {"one_by_one", VoiceOrder::one_by_one},
                      {"groups", VoiceOrder::groups}});
  v.finish =
      r.choice("finish", VoiceFinish::early, {{"early", VoiceFinish::early}, {"all_heard", VoiceFinish::all_heard}});
  v.over = r.texts("over", true);
  v.then = r.texts("then", true);
  v.lead = r.flag("lead");
  v.abstain = r.flag("abstain");
  v.share_of = r.choice("of", ShareOf::asked, {{"asked", ShareOf::asked}, {"cast", ShareOf::cast}});
  v.at_least = read_votes(r, "at_least");
  v.weights = read_weights(r);
  v.veto = read_veto(r, v);
  v.returns = r.choice(
      "returns", Returns::for_all,
      {{"for_all", Returns::for_all}, {"own_voice", Returns::own_voice}, {"either", Returns::either}});
  v.each_post = r.flag("each_post");
  v.tie = r.choice("tie", DisagreeRule::absent,
                   {{"end", DisagreeRule::end},
                    {"send_back", DisagreeRule::send_back},
                    {"go_on", DisagreeRule::go_on}});
}

void check_voices(const Reader& r, const Step& s) {
  if (s.of_starter()) r.fault("by", "The starter is one person; several voices need several.", R"(Write "step".)");
  if (s.pool) r.fault("pool", "Each voice is asked for itself; there is no pool.", "Take `pool` away.");
  if (s.voices.reading && !s.add_signer.empty())
    r.fault("add_signer", "Readers sign nothing.", R"(Write "circulate", or take the key away.)");
  if (s.voices.reading && (!s.back_to.empty() || s.disagree != DisagreeRule::absent))
    r.fault("read", "Readers neither return nor disagree.", R"(Write "each", or take the key away.)");
  if (s.voices.rule == VoiceRule::heard && s.disagree == DisagreeRule::end && s.voices.veto == Veto::none)
    r.fault("disagree", "With rule `heard` nobody is outvoted, so nothing can end here.",
            R"(Choose another "rule", or say who has a "veto".)");
  check_lead(r, s);
  check_groups(r, s.voices);
  check_counting(r, s.voices);
  check_veto(r, s);
  check_returns(r, s);
}

void collect_voices(const json::object& entry, const std::string& at, std::vector<Expression>& out) {
  if (!entry.contains("each") && !entry.contains("read")) return;
  auto add = [&](const json::value* value, const std::string& path) {
    if (value && value->is_string()) out.push_back({ExpressionUse::people, std::string(value->get_string()), path});
  };
  auto add_all = [&](std::string_view key, auto pick) {
    const auto* list = entry.if_contains(key);
    if (list && list->is_array())
      for (std::size_t i = 0; i < list->get_array().size(); ++i)
        add(pick(list->get_array()[i]), fmt::format("{}/{}/{}", at, key, i));
    else if (list)
      add(list, fmt::format("{}/{}", at, key));
  };
  add_all("then", [](const json::value& one) { return &one; });
  add_all("weights",
          [](const json::value& one) { return one.is_object() ? one.get_object().if_contains("of") : nullptr; });
  const auto* veto = entry.if_contains("veto");
  if (veto && *veto != "any" && *veto != "lead") add(veto, at + "/veto");
}

}  // namespace zs::flow::parsing
