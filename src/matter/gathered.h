#pragma once
// What registers say of one person, written into a paper of his: computed, never typed.

#include <matter/record.h>

namespace zs::matter {

/// What completing the step gathers, as the kind declares: laid over the fields of what is being done, and linked. The
/// words are those of the office, in its own language, so that the paper stays as it was issued. One statement for each
/// register and 200 lines, one for each line. Errors: those of a register that cannot be asked so.
Result<api::Nothing> gather(Doing& doing, const flow::Decision& decision);

}  // namespace zs::matter
