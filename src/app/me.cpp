#include <app/me.h>
#include <identity/own_choice.h>
#include <identity/people.h>
#include <matter/deliver.h>
#include <matter/list.h>
#include <matter/monitor.h>
#include <notify/notify.h>

namespace zs::app {
/// How much waits in each list; 1000 stands for "999+".
struct Waiting {
  int pending = 0;
  int to_read = 0;
  int in_progress = 0;
  int handled = 0;
  int started = 0;
  int draft = 0;
  int to_sign = 0;  // what other organs sent waits at his registry's door
  int unread_notices = 0;
};
BOOST_DESCRIBE_STRUCT(Waiting, (), (pending, to_read, in_progress, handled, started, draft, to_sign, unread_notices))

/// Whoever does one's work now (委托).
struct StandIn {
  api::IdText delegation;
  identity::PersonName person;
  std::optional<Instant> until;
};
BOOST_DESCRIBE_STRUCT(StandIn, (), (delegation, person, until))

struct Me {
  identity::PersonName person;
  std::vector<identity::PostView> posts;
  std::string administrator;
  int clearance = 0;
  std::string csrf_token;
  std::string language;
  std::string office;
  bool demo = false;
  Instant now;  // by the office's clock, which need not be the browser's
  bool directs_office = false;  // sees its monitor
  std::vector<StandIn> stand_ins;
  identity::OwnChoices choices;
  Waiting counts;
};
BOOST_DESCRIBE_STRUCT(Me, (), (person, posts, administrator, clearance, csrf_token, language, office, demo, now,
                               directs_office, stand_ins, choices, counts))

namespace {

std::vector<StandIn> stand_ins_of(const identity::Directory& directory, const api::Call& call) {
  std::vector<StandIn> out;
  for (const auto* given : identity::given_away(directory, call.caller.person, call.now)) {
    if (const auto* agent = directory.person(given->agent))
      out.push_back({given->id, {agent->id, agent->user_name, agent->name}, given->reach.to});
  }
  return out;
}

}  // namespace

void add_me_route(api::Routes& routes, identity::Service& identity, std::string office) {
  routes.read<api::Nothing, Me>(
      "/me", api::Authorisation::signed_in(), "Who I am, as what I may act, and what waits for me.",
      [&identity, office](db::Tx& tx, const api::Call& call, const api::Nothing&) -> Result<api::Answer<Me>> {
        auto part = identity::me_part(*identity.directory(), call);
        auto counts = matter::all_counts(tx, call.caller.person, call.now);
        Me me{part.person,       part.posts,      part.administrator,
              part.clearance,    part.csrf_token, part.language,
              identity.office(), identity.demo(), call.now, {}, {}, {}, {}};
        me.directs_office = !matter::directed_by(*identity.directory(), call.caller.person).empty();
        me.choices = identity::own_choices(tx, call.caller.person);
        me.stand_ins = stand_ins_of(*identity.directory(), call);
        if (me.office.empty()) me.office = office;
        me.counts = {counts.pending,
                     counts.to_read,
                     counts.in_progress,
                     counts.handled,
                     counts.started,
                     counts.draft.value_or(0),
                     matter::waiting_at_doors(tx, call.caller.person),
                     static_cast<int>(notify::unread(tx, call.caller.person))};
        return api::Answer<Me>(std::move(me));
      });
}

}  // namespace zs::app
