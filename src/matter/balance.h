#pragma once
// An amount carried on from one matter of a kind to the next (库存): how much there is, in and out, never below nothing.

#include <matter/record.h>

#include <string>
#include <vector>

namespace zs::matter {

class Kinds;

/// Lays what there is and what there will be over the fields of a matter that goes forward from the step `at`: before
/// its checks, with what is kept from the move before. At most two statements.
void lay_balance(Doing& doing);

/// What is laid there is not by the hand of whoever completes the step `at`: it may stand in the paper he hands on.
void give_over_balance(const Kind& kind, std::string_view step, form::Rights& rights);

/// Carries the amount on when the step was completed. One statement. Errors: matter_balance_moved (somebody else moved
/// it meanwhile), invalid (matter_balance_short at what is moved).
Result<api::Nothing> settle_balance(Doing& doing, const flow::Decision& decision);

/// Whether each amount is what all moves come to. A sentence for each that is not.
std::vector<std::string> verify_balances(db::Tx& tx, const Kinds& kinds);

}  // namespace zs::matter
