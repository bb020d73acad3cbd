#pragma once
// Drawing lots that anybody can draw again. Pure.

#include <base/id.h>

#include <string_view>
#include <vector>

namespace zs::survey {

/// `count` of these (all, if they are fewer), in the order of their numbers: those whose SHA-256 of "SEED:NUMBER" in
/// hex stands first. Who has the seed and the list gets the same ones with any tool.
std::vector<Id> draw(std::vector<Id> from, std::size_t count, std::string_view seed);

}  // namespace zs::survey
