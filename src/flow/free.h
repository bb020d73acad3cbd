#pragma once
// Inside the kernel: steps put into the way of one matter, and taken out again (自由流).

#include <flow/moves.h>

namespace zs::flow {

/// A place ahead where a step may be put: before or after that one.
struct Beside {
  const Step* step = nullptr;
  Placing placing = Placing::after;
};
/// Right behind the viewer's own step first, then along the way ahead; none behind the step that closes the free part.
std::vector<Beside> places_ahead(const Situation& situation, const Step& own);
/// Steps that were put in and lie ahead of his own; none that is open or that a direct return will come back to.
std::vector<const Step*> droppable(const Situation& situation, const Step& own);

/// K6. Errors: fields_required (no title), flow_people_not_offered, flow_person_not_active, flow_place_not_offered.
Result<void> insert_step(Work& work);
/// K6. Errors: flow_place_not_offered.
Result<void> drop_step(Work& work);

/// What the two buttons ask for.
void shape_free(const Situation& situation, const Standing& s, Action& action);

}  // namespace zs::flow
