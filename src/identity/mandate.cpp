#include <identity/directory.h>
#include <identity/mandate.h>

#include <algorithm>

namespace zs::identity {
namespace {

bool holds(const Mandate& mandate, Instant at) { return mandate.from <= at && (!mandate.to || at < *mandate.to); }

bool reaches(const Directory& directory, const Mandate& mandate, const Errand& errand) {
  if (!holds(mandate, errand.at) || !able(directory, mandate.secretary, mandate.secretary_post, errand)) return false;
  return mandate.kinds.empty() || std::ranges::find(mandate.kinds, errand.kind) != mandate.kinds.end();
}

void add_once(std::vector<Id>& people, Id person) {
  if (std::ranges::find(people, person) == people.end()) people.push_back(person);
}

}  // namespace

const Mandate* mandate_for(const Directory& directory, Id leader, Id secretary, const Errand& errand) {
  const Mandate* newest = nullptr;
  for (const auto& one : directory.mandates()) {
    bool theirs = one.leader == leader && one.secretary == secretary;
    if (theirs && reaches(directory, one, errand) && (!newest || newest->id < one.id)) newest = &one;
  }
  return newest;
}

std::vector<Id> secretaries_of(const Directory& directory, Id leader, const Errand& errand) {
  std::vector<Id> out;
  for (const auto& one : directory.mandates())
    if (one.leader == leader && reaches(directory, one, errand)) add_once(out, one.secretary);
  return out;
}

std::vector<Id> leaders_of(const Directory& directory, Id secretary, Instant at) {
  std::vector<Id> out;
  for (const auto& one : directory.mandates())
    if (one.secretary == secretary && holds(one, at)) add_once(out, one.leader);
  return out;
}

}  // namespace zs::identity
