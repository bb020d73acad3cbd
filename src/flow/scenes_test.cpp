// What chance does not put together in a thousand flows, told step by step and read along by the oracle; at every place
// a scene comes to, everything else that could be done there is tried besides.
#include <flow/oracle.h>

#include <fmt/format.h>

#include <algorithm>

namespace zs::flow::simulation {
namespace {

/// Which of the ways an offer shows, and whom it names.
struct Wish {
  std::string to = {};
  Id person = no_id;
};

class Scene {
 public:
  Scene(std::string_view flow, Coverage& done) : world(std::string(flow)), oracle_(std::string(flow)), done_(done) {
    for (auto& list : lists) world.office.fields[list] = json::array{1};
    world.office.part_of = 77;
    world.carried = reading_along(oracle_, world);
  }
  ~Scene() {
    for (auto& [verb, counts] : world.done)
      for (auto& [construct, count] : counts) done_[verb][construct] += count;
  }
  Scene(const Scene&) = delete;
  Scene& operator=(const Scene&) = delete;

  void act(Id actor, Verb verb, const Wish& wish = {}) {
    auto whom = static_cast<std::uint32_t>(wish.person > 0 ? wish.person - 1 : 5);
    Move move{Move::Kind::offered, whom, 1, whom};
    for (auto& offer : available(world.definition, world.state, world.office.context(actor), testing::who(actor))) {
      if (offer.verb != verb) continue;
      auto way = std::find_if(offer.routes.begin(), offer.routes.end(),
                              [&](auto& route) { return wish.to.empty() || route.to_step == wish.to; });
      auto c = from_action(world, offer, way == offer.routes.end() ? nullptr : &*way, move);
      return carry(actor, c);
    }
    FAIL(to_text(verb), " is not offered to ", actor, world.story);
  }
  /// The first unit that is at work answers, or the first that has answered has its word back.
  void letter(Verb verb, std::uint32_t word = 1) {
    auto c = letter_of(world, {Move::Kind::timers, 1, verb == Verb::take_back ? 0u : 1u, word});
    REQUIRE_MESSAGE(c.verb == verb, world.story);
    carry(no_id, c);
  }
  void join(std::uint32_t word = 1) { letter(Verb::join, word); }
  void clock(Verb verb, const std::string& step) {
    Command c;
    c.verb = verb;
    for (auto* visit : world.state.open_visits())
      if (visit->step == step) c.visit = visit->number;
    world.office.now += std::chrono::hours(200);
    carry(no_id, c);
  }
  void entrust(Id person, Id to) {
    Command c;
    c.verb = Verb::entrust;
    for (auto& holder : holders(world.definition, world.state))
      if (holder.handler.person == person) c.work_item = holder.work_item;
    world.office.standing_in[person] = to;
    carry(no_id, c);
  }

  World world;

 private:
  void carry(Id actor, const Command& c) {
    auto wrong = carry_out(world, actor, c);
    REQUIRE_MESSAGE(!wrong, *wrong);
    REQUIRE(oracle_.unknown().empty());
    wrong = probe(world, {Move::Kind::offered, 1, 13, 5});
    REQUIRE_MESSAGE(!wrong, *wrong);
  }

  Oracle oracle_;
  Coverage& done_;
};

constexpr std::uint32_t no = 3;  // the word of a unit

/// Who agreed before is passed over after words that are no agreement.
void passed_over(Coverage& done) {
  Scene s(R"([{"step":"a","by":"starter"},{"step":"b","by":"3"},
    {"step":"c","by":"4","disagree":"go_on"},{"step":"d","by":"3","skip_same":"any_earlier"},
    {"each":"e","by":"4,5","rule":"heard","abstain":true},{"step":"f","by":"3","skip_same":"any_earlier"},
    {"read":"g","by":"4,5"},{"step":"h","by":"3","skip_same":"any_earlier"},
    {"each":"i","by":"4,5","rule":"heard","add_signer":["parallel"]},{"step":"j","by":"3","skip_same":"any_earlier"},
    {"each":"k","by":"4,5","over":"l0","opens":{"kind":"request"},"rule":"heard"},
    {"step":"l","by":"3","skip_same":"any_earlier"},
    {"step":"m","by":"4","due":"8","overdue":[{"do":"go_on"}]},{"step":"n","by":"3","skip_same":"any_earlier"},
    {"step":"o","by":"5"}])",
          done);
  s.act(1, Verb::submit), s.act(3, Verb::agree);
  s.act(4, Verb::disagree);
  s.act(4, Verb::abstain), s.act(5, Verb::abstain);
  s.act(4, Verb::mark_read), s.act(5, Verb::mark_read);
  s.act(4, Verb::add_signer, {.person = 6}), s.act(4, Verb::agree), s.act(5, Verb::agree);
  s.act(4, Verb::remove_signer);
  s.join(), s.join();
  s.clock(Verb::lapse, "m");
}

/// A failed vote behind a join goes back into one of its arms, whichever word decided it.
void into_an_arm(Coverage& done) {
  Scene s(R"([{"step":"a","by":"starter"},
    {"parallel":[{"steps":[{"step":"b","by":"2"}]},{"steps":[{"step":"c","by":"3"}]}]},
    {"each":"d","by":"4,5","rule":"all","finish":"all_heard","abstain":true,"disagree":"send_back","back_to":["b"],
     "due":"8","overdue":[{"do":"send_back","step":"b"}]},
    {"each":"e","by":"6,7","over":"l0","opens":{"kind":"request"},"rule":"all","finish":"all_heard",
     "disagree":"send_back","back_to":["b"]},
    {"step":"f","by":"8"}])",
          done);
  s.act(1, Verb::submit), s.act(2, Verb::agree), s.act(3, Verb::agree);
  s.act(4, Verb::disagree), s.act(5, Verb::agree), s.act(2, Verb::agree);
  s.act(4, Verb::disagree), s.act(5, Verb::abstain), s.act(2, Verb::agree);
  s.act(4, Verb::agree), s.act(5, Verb::disagree), s.act(2, Verb::agree);
  s.clock(Verb::lapse, "d"), s.act(2, Verb::agree);
  s.act(4, Verb::agree), s.act(5, Verb::agree);
  s.join(no), s.join();
}

/// A pool is returned when who had it has left, so that it is a pool again.
void pool_again(Coverage& done) {
  Scene s(R"([{"step":"a","by":"starter"},
    {"step":"b","by":"2,3,4","pool":true,"unclaim_after":"5","add_signer":["after"]},
    {"step":"c","by":"5","back_to":["b"]}])",
          done);
  s.act(1, Verb::submit), s.act(2, Verb::claim), s.act(2, Verb::add_signer, {.person = 7}), s.act(2, Verb::unclaim);
  s.act(3, Verb::claim), s.act(3, Verb::agree), s.act(7, Verb::agree);
  s.world.office.gone = {3};
  s.act(5, Verb::send_back, {.to = "b"});
  s.act(2, Verb::claim), s.act(2, Verb::unclaim), s.act(4, Verb::claim);
  s.clock(Verb::release, "b");
}

/// Signers of a step that was returned directly, and beside one that was put in.
void signers_again(Coverage& done) {
  Scene s(R"([{"step":"a","by":"starter"},
    {"parallel":[{"steps":[{"step":"p","by":"8","free":true}]},
                 {"steps":[{"each":"b","by":"2,3","rule":"heard","add_signer":["before","parallel"]},
                           {"step":"c","by":"4","back_to":["b"]}]}]},
    {"step":"d","by":"5"}])",
          done);
  s.act(1, Verb::submit), s.act(8, Verb::insert_step, {.person = 9}), s.act(8, Verb::agree);
  for (int round = 0; round < 2; ++round) {
    s.act(2, Verb::add_signer, {.person = 6}), s.act(6, Verb::advise);
    s.act(2, Verb::add_signer, {.person = 7}), s.act(2, Verb::remove_signer);
    s.act(2, Verb::agree), s.act(3, Verb::agree);
    if (round == 0) s.act(4, Verb::send_back, {.to = "b"});
  }
}

/// Units asked by a leader whose secretary gave his word: asked later, no longer, again, with their words back; then
/// all of it once more, returned. `before` and `behind`: what stands around the step.
void units_at_work(Coverage& done, std::string_view rule, std::string_view before, std::string_view behind) {
  auto flow = fmt::format(R"([{{"step":"a","by":"starter"}},{{"step":"s","by":"6","circulate":true}},{}
    {{"each":"b","by":"2,3,4","over":"l0","opens":{{"kind":"request"}},"back_to":["s"],{}}},
    {{"step":"c","by":"5","back_to":["b"]}}{},{{"step":"z","by":"8"}}])",
                          before, rule, behind);
  Scene s(flow, done);
  s.world.office.mandates[{6, 9}] = testing::mandate_of(9, true);
  s.act(1, Verb::submit), s.act(6, Verb::circulate, {.person = 8}), s.act(9, Verb::agree);
  for (Id sender : {6, 5}) {
    s.act(sender, Verb::add_unit), s.entrust(3, 9);
    s.world.office.standing_in.clear();
    s.join(no), s.letter(Verb::take_back), s.join();
    s.act(sender, Verb::redo), s.act(sender, Verb::remove_unit);
    while (has_units_at_work(s.world)) s.join();
    if (rule.find("lead") != rule.npos) s.act(2, Verb::agree);
    if (sender == 6) s.act(5, Verb::send_back, {.to = "b"});
  }
}

/// Owed by the units, made up beside the way.
void units_in_debt(Coverage& done) {
  Scene s(R"([{"step":"a","by":"starter","may_expedite":"1"},
    {"each":"b","by":"2,3,4","over":"l0","opens":{"kind":"request"},"rule":"heard","may_owe":true,"due":"12"},
    {"step":"c","by":"5"}])",
          done);
  s.act(1, Verb::expedite, {.to = "c"}), s.act(1, Verb::add_unit);
  s.join(), s.letter(Verb::take_back), s.join(), s.act(1, Verb::redo), s.act(1, Verb::remove_unit);
}

/// A unit's matter that was rejected goes on when he has his word back.
void rejected_and_on(Coverage& done) {
  Scene s(R"([{"step":"a","by":"starter"},{"step":"b","by":"2","disagree":"end"}])", done);
  s.act(1, Verb::submit), s.act(2, Verb::disagree), s.act(2, Verb::withdraw), s.act(2, Verb::agree);
}

}  // namespace

void play_scenes(Coverage& done) {
  passed_over(done);
  into_an_arm(done);
  pool_again(done);
  signers_again(done);
  for (auto* rule : {R"("rule":"all","finish":"all_heard")", R"("rule":"any","finish":"all_heard")",
                     R"("rule":"50%","finish":"all_heard","veto":"any","disagree":"end")", R"("rule":"heard")",
                     R"("rule":"count","at_least":2,"finish":"all_heard")", R"("rule":"heard","lead":true)",
                     R"("rule":"weight","at_least":2,"weights":[{"of":"4","is":2}],"finish":"all_heard")"})
    units_at_work(done, rule, "", "");
  units_at_work(done, R"("rule":"heard")", R"({"parallel":[{"steps":[{"step":"x","by":"1"}]},{"steps":[)", "]}]}");
  units_at_work(done, R"("rule":"heard")",
                R"({"parallel":[{"steps":[{"step":"x","by":"1"}]},{"steps":[
                   {"parallel":[{"steps":[{"step":"y","by":"7"}]},{"steps":[)",
                "]}]}]}]}");
  units_in_debt(done);
  rejected_and_on(done);
}

}  // namespace zs::flow::simulation
