#pragma once
// What a declaration says of the matters a step opens for units (`opens`), checked against the kind they are of.

#include <matter/kinds.h>

namespace zs::matter {

/// The kind exists and is another one, the lists name units, the fields fit and can be written at its first step.
void check_openings(const Kind& kind, const Kinds& kinds, DeclarationFaults& faults);

}  // namespace zs::matter
