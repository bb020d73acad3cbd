// The figures beside the reference of operations: a small flow played by the kernel, drawn before and after.
#include <flow/drawing.h>
#include <flow/reference.h>
#include <flow/test_support.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace zs::flow::testing {
namespace {

constexpr std::string_view signing = R"([
  {"step": "draft", "title": "拟稿", "by": "starter", "free": {"most": 3, "until": "sign"}},
  {"step": "check", "title": "审核", "by": "2", "back_to": "draft", "add_signer": ["before", "after"],
   "free": {"most": 3, "until": "sign"}, "circulate": true},
  {"each": "consult", "title": "会签", "by": "3,4,5", "rule": "count", "at_least": 2, "disagree": "end",
   "back_to": ["draft", "check"], "add_signer": "parallel"},
  {"step": "sign", "title": "签发", "by": "6", "back_to": ["draft", "check", "consult"]}])";
constexpr std::string_view fast = R"([
  {"step": "draft", "title": "申请", "by": "starter", "may_expedite": "1"},
  {"step": "check", "title": "审核", "by": "2", "due": "8", "may_owe": true},
  {"step": "approve", "title": "审批", "by": "3", "due": "8", "may_owe": true},
  {"step": "seal", "title": "用印", "by": "4"}])";
constexpr std::string_view parallel = R"([
  {"step": "draft", "title": "拟稿", "by": "starter"},
  {"parallel": [{"steps": [{"step": "law", "title": "法制", "by": "2", "back_to": "draft"},
                           {"step": "law_head", "title": "法制审定", "by": "3", "back_to": ["law", "draft"]}]},
                {"steps": [{"step": "money", "title": "财务", "by": "4"}]}]},
  {"step": "sign", "title": "签发", "by": "6", "back_to": ["draft", "money"]}])";
constexpr std::string_view pooled = R"([
  {"step": "draft", "title": "拟稿", "by": "starter"},
  {"step": "register", "title": "登记", "by": "2,3,4", "pool": true},
  {"step": "sign", "title": "签发", "by": "6"}])";
constexpr std::string_view joint = R"([
  {"step": "allot", "title": "分办", "by": "starter"},
  {"each": "work", "title": "承办", "by": "2,3,4", "over": "units", "lead": true, "opens": {"kind": "part"},
   "back_to": "allot"},
  {"step": "close", "title": "办结", "by": "5", "back_to": "work"}])";
constexpr std::string_view timed = R"([
  {"step": "draft", "title": "申请", "by": "starter"},
  {"step": "handle", "title": "承办", "by": "2", "due": "8", "back_to": "draft",
   "overdue": [{"do": "hand_over", "to": "3"}, {"after": "8", "do": "go_on"}]},
  {"step": "file", "title": "归档", "by": "4"}])";

struct Scene : Play {
  std::vector<Moment> moments;

  explicit Scene(std::string_view flow) : Play(flow) {
    office.fields["units"] = json::array{1};
    REQUIRE(attempt(1, Verb::submit));
  }
  /// What stands now is a moment of the figure.
  void show(std::string caption) { moments.push_back({std::move(caption), state}); }
  void act(Id person, Verb verb) {
    auto c = command(verb, person);
    if (verb == Verb::advise) c.opinion = "可行。";
    REQUIRE(attempt(person, c));
  }
  void act(Id person, Verb verb, const std::vector<Id>& people, std::optional<Placing> placing = {}) {
    auto c = command(verb, person);
    for (Id one : people) c.people.push_back(who(one));
    c.placing = placing;
    c.title = "会商";
    if (verb == Verb::remove_signer) c.opinion = "不必了。";
    REQUIRE(attempt(person, c));
  }
  void go(Id person, Verb verb, const std::vector<std::string>& to) {
    auto c = command(verb, person);
    c.opinion = "请补充。";
    (to.size() == 1 ? c.to_step = to.front() : c.to_step = "");
    if (to.size() > 1) c.to_steps = to;
    REQUIRE(attempt(person, c));
  }
};

Scene sent_back() {
  Scene s(signing);
  for (Id one : {2, 3, 4}) s.act(one, Verb::agree);
  s.show("签发人 己 has it");
  REQUIRE(s.send_back(6, "draft", Mode::direct));
  s.show("send_back to 拟稿, directly (直送): 甲 has it");
  s.act(1, Verb::submit);
  s.show("submit: straight back to 己, nobody between is asked again");
  REQUIRE(s.send_back(6, "check", Mode::rerun));
  s.show("send_back to 审核, step by step (逐级)");
  s.act(2, Verb::agree);
  s.show("agree: the way is gone again, the signers are asked anew");
  return s;
}

Scene sent_back_from_a_fork() {
  Scene s(parallel);
  s.act(2, Verb::agree);
  s.show("two arms at work");
  REQUIRE(s.send_back(3, "law", Mode::direct));
  s.show("send_back inside its arm: the other arm goes on");
  REQUIRE(s.send_back(2, "draft", Mode::rerun));
  s.show("send_back to before the fork: both arms are given up");
  s.act(1, Verb::submit);
  s.show("submit: the fork opens anew");
  return s;
}

Scene taken_back() {
  Scene s(signing);
  s.act(2, Verb::agree);
  s.show("审核 has agreed, nobody has begun yet");
  s.act(2, Verb::withdraw);
  s.show("withdraw: 乙 has it again");
  s.act(2, Verb::agree);
  s.act(3, Verb::agree);
  s.show("one signer has spoken");
  s.act(3, Verb::withdraw);
  s.show("withdraw of one voice (会签 still open): only his own comes back");
  return s;
}

Scene votes() {
  Scene s(signing);
  s.act(2, Verb::agree);
  s.show("three are asked, two must agree");
  s.act(3, Verb::agree);
  s.show("丙 agrees: still open");
  s.act(4, Verb::agree);
  s.show("丁 agrees: decided, 戊 need not speak any more");
  return s;
}

Scene signers() {
  Scene s(signing);
  s.show("乙 has it");
  s.act(2, Verb::add_signer, {7}, Placing::before);
  s.show("add_signer before (前加签): 庚 gives his word first, 乙 waits");
  s.act(7, Verb::advise);
  s.show("advise: 乙 has it again");
  s.act(2, Verb::agree);
  s.act(3, Verb::add_signer, {7}, Placing::parallel);
  s.show("add_signer beside (并加签): 庚 is one more voice");
  s.act(3, Verb::remove_signer, {7});
  s.show("remove_signer (减签): he is asked no more");
  return s;
}

Scene pool() {
  Scene s(pooled);
  s.show("three may take it");
  s.act(2, Verb::claim);
  s.show("claim (认领): 乙 has it, the others see it no more");
  s.act(2, Verb::unclaim);
  s.show("unclaim: all three may take it again");
  s.act(3, Verb::claim);
  s.act(3, Verb::transfer, {5});
  s.show("claimed by 丙, transfer (转交): 戊 has it");
  return s;
}

Scene reading() {
  Scene s(signing);
  s.act(2, Verb::circulate, {7, 8});
  s.show("circulate (传阅): 庚 and 辛 read beside the way");
  s.act(7, Verb::circulate, {9});
  REQUIRE(s.send_back(2, "draft", Mode::direct));
  s.show("庚 passes it on, 乙 sends it back: the readers keep what they have");
  s.act(1, Verb::submit);
  auto c = s.command(Verb::recall, 2);
  REQUIRE(s.attempt(2, c));
  s.show("recall: what nobody had opened is gone");
  return s;
}

Scene jumped() {
  Scene s(parallel);
  s.show("two arms at work");
  s.go(8, Verb::jump, {"sign"});
  s.show("jump (调度) out of the fork: both arms are given up");
  s.go(8, Verb::jump, {"law_head", "money"});
  s.show("jump into two arms: the join waits for these");
  s.go(8, Verb::jump, {"money"});
  s.show("jump into one arm: the join waits for it alone");
  return s;
}

Scene free_steps() {
  Scene s(signing);
  s.show("乙 has it");
  s.act(2, Verb::insert_step, {7});
  s.show("insert_step (增加环节): 会商 with 庚 stands in the way");
  s.act(2, Verb::agree);
  s.show("agree: it goes to 庚");
  return s;
}

Scene ahead() {
  Scene s(fast);
  s.state = {};
  s.go(1, Verb::expedite, {"seal"});
  s.show("expedite (先办后补) to 用印: what was passed over is made up beside the way");
  s.act(4, Verb::agree);
  s.show("sealed; it does not end before the debts are made up");
  s.act(2, Verb::agree);
  s.act(3, Verb::agree);
  s.show("made up: now it ends");
  return s;
}

Scene units() {
  Scene s(joint);
  s.show("乙 leads, two units work in matters of their own (▣)");
  Command c;
  c.verb = Verb::join;
  c.child = children_at_work(s.state).front();
  c.word = Outcome::agree;
  c.said_by = who(3);
  REQUIRE(s.attempt(no_id, c));
  s.show("join: a unit's matter has ended, its word has come");
  REQUIRE(s.send_back(2, "allot", Mode::rerun));
  s.show("send_back: what the units have open is called off");
  return s;
}

Scene late() {
  Scene s(timed);
  s.show("乙 has it");
  s.office.now += std::chrono::hours(9);
  REQUIRE(s.timer(Verb::overdue, 2));
  REQUIRE(s.timer(Verb::lapse, 2));
  s.show("overdue, hand_over: 丙 has it");
  s.office.now += std::chrono::hours(9);
  REQUIRE(s.timer(Verb::lapse, 2));
  s.show("later still, go_on: it goes on without a word (…), which is no consent");
  return s;
}

Scene aside() {
  Scene s(signing);
  s.show("乙 has it");
  s.act(8, Verb::suspend);
  s.show("suspend (挂起): it stays where it is");
  s.act(8, Verb::resume);
  s.act(8, Verb::terminate);
  s.show("resume, then terminate (终止): nobody has it any more");
  return s;
}

const std::map<std::string, Scene (*)()> figures{{"returns", sent_back},
                                                 {"returns-across-a-fork", sent_back_from_a_fork},
                                                 {"taking-back", taken_back},
                                                 {"votes", votes},
                                                 {"signers", signers},
                                                 {"pool", pool},
                                                 {"reading", reading},
                                                 {"jump", jumped},
                                                 {"free-steps", free_steps},
                                                 {"fast-lane", ahead},
                                                 {"units", units},
                                                 {"late", late},
                                                 {"aside", aside}};

std::string text_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("the figures beside the reference are what the kernel does: the printed reference of operations is drawn") {
  auto printed = reference();
  for (auto& [name, play] : figures) {
    auto scene = play();
    auto drawn = draw(scene.definition, scene.moments);
    auto path = "docs/flow/" + name + ".svg";
    std::filesystem::create_directories("docs/flow");
    if (std::getenv("ZS_REBASELINE")) std::ofstream(path, std::ios::binary) << drawn;
    bool same = text_of(path) == drawn;
    CHECK_MESSAGE(same, path << " is not what the kernel does now; look at it, write it with ZS_REBASELINE=1");
    bool shown = printed.find("(flow/" + name + ".svg)") != std::string::npos;
    CHECK_MESSAGE(shown, "the reference does not show " << name);
  }
  for (auto& file : std::filesystem::directory_iterator("docs/flow"))
    CHECK_MESSAGE(figures.contains(file.path().stem().string()), file.path() << " is drawn by nothing");
}

}  // namespace zs::flow::testing
