#pragma once
// Inside the notices: one event that people are told of, and how one of them is told.

#include <event/event.h>
#include <flow/flow.h>
#include <identity/identity.h>
#include <matter/kind.h>
#include <matter/row.h>
#include <matter/services.h>
#include <notify/notify.h>

#include <string>
#include <string_view>

namespace zs::matter::telling {

struct News {
  const Services& services;
  db::Tx& tx;
  const event::Event& event;
  const Matter& matter;
  const Kind& kind;
  const identity::Directory& directory;
};

/// Not to who did it himself.
void tell_one(const News& t, Id person, const notify::MessageKind& kind, json::object more = {});

std::string words_of_actor(const News& t);
/// What was written beside an urging or a transfer.
std::string text_beside(const News& t);
json::value step_title(const News& t, std::string_view step);
/// The step of a visit, and what was written beside the act.
json::object at_step(const News& t, int visit);
/// Nobody sent it: a step was late.
bool by_itself(const News& t);

/// Where the matter stood before this event: the state is folded up to it.
flow::State state_before(const News& t);
/// A visit as it stood before this event; empty when it was not there.
flow::Visit visit_before(const News& t, int number);
const flow::Slot* slot_in(const flow::State& state, int visit, int number);

}  // namespace zs::matter::telling
