#pragma once
// A resource, a half-open interval, no overlap: rooms, vehicles, drivers, halls and equipment are one thing here. What
// sorts there are, who may book and what a booking is for is not known here. Pure functions; the rows are in `store.h`.

#include <base/id.h>
#include <base/time.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace zs::booking {

/// [from, until): one that ends when the other begins does not overlap it.
struct Span {
  Instant from{}, until{};
  bool operator==(const Span&) const = default;
  bool empty() const { return until <= from; }
};
bool overlap(const Span& one, const Span& other);

struct Resource {
  Id id = no_id;
  std::string sort;  // as modules name it: "room"
  Id organ = no_id;  // whose it is
  std::string name;
  std::string place;
  int capacity = 0;                    // 0: not counted
  std::vector<std::string> equipment;  // in words
  std::string details = "{}";          // JSON object in the form of its sort
  Id keeper = no_id;                   // who looks after it
  std::chrono::minutes before{}, after{};  // to make it ready, and to put it in order again
  bool shared = false;                 // other organs may book it
  std::optional<Instant> retired_at;
  std::int64_t revision = 1;
};

/// What a booking of this span takes of the resource.
Span taken(const Resource& resource, const Span& wanted);

enum class State { held = 1, confirmed = 2 };

struct Booking {
  Id matter = no_id;
  std::string entry;    // tells the bookings of one matter apart
  Id resource = no_id;  // no_id: only people's time
  Span span;
  State state = State::held;
  bool operator==(const Booking&) const = default;
};

/// Out of service.
struct Closing {
  Id id = no_id;
  Id resource = no_id;
  Span span;
  std::string reason;
  Id closed_by = no_id;
};

/// Times of the same length nearest to the wanted one that fit between `busy` spans within `bounds`: the last before it
/// and the first after it, in that order; what does not exist is left out. `busy` is what others take, in any order;
/// the resource's own time to make it ready counts on top.
std::vector<Span> free_near(const Resource& resource, std::vector<Span> busy, const Span& wanted, const Span& bounds);

}  // namespace zs::booking
