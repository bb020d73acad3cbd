#pragma once
// Faults of a declaration (`*.matter.jsonc`): all are collected, each with the JSON path and what to write instead.

#include <string>
#include <vector>

namespace zs {

struct DeclarationFault {
  std::string path;        // "/flow/2/by"
  std::string message;     // English: "Unknown function `role_of`."
  std::string suggestion;  // "Did you mean `role`?"; may be empty
};

using DeclarationFaults = std::vector<DeclarationFault>;

}  // namespace zs
