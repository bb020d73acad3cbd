#include <matter/balance.h>
#include <matter/compile.h>
#include <matter/filled.h>
#include <matter/findings.h>
#include <matter/gathered.h>
#include <matter/names_taken.h>
#include <matter/opens.h>
#include <matter/reaches.h>

namespace zs::matter {
namespace {

using Filling = Result<api::Nothing> (*)(Doing&, const flow::Decision&);

/// In this order: what one writes is known to those after it.
constexpr Filling fillings[] = {settle_finds, gather,         prepare_finding, prepare_reaches,
                                take_names,   settle_balance, compile};

}  // namespace

Result<api::Nothing> fill_by_itself(Doing& doing, const flow::Decision& decision) {
  for (auto fill : fillings)
    if (auto filled = fill(doing, decision); !filled) return filled;
  return api::Nothing{};
}

}  // namespace zs::matter
