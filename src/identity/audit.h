#pragma once
// What the audit administrator sees of the trail: who did which act when, as whom, logged in from where; of the
// office's own changes why, of matters nothing but that they were acted on. Whoever looks leaves a trace himself: a
// look, a copy and a verification are events on his own stream.

#include <identity/people.h>
#include <identity/service.h>

#include <optional>

namespace zs::identity {

enum class LookPurpose { look, copy };
BOOST_DESCRIBE_ENUM(LookPurpose, look, copy)

struct LookAtTrail {
  LookPurpose purpose = LookPurpose::look;
  std::optional<api::IdText> person;
  std::optional<std::string> subject;  // matter, person, unit, setting, log_in, file, ledger, delivery
  std::optional<api::IdText> subject_id;
  std::optional<std::string> verb;
  std::optional<Date> from, to;  // both days taken in
  std::optional<api::IdText> cursor;
  static constexpr api::Rule rule(std::string_view) { return {.max_length = 60}; }
};
BOOST_DESCRIBE_STRUCT(LookAtTrail, (), (purpose, person, subject, subject_id, verb, from, to, cursor))

struct TrailLine {
  api::IdText id;
  Instant at{};
  std::optional<PersonName> actor;  // none: the system
  std::string post;
  std::string on_behalf_of;
  std::string verb;
  std::string subject;  // matter, person …
  api::IdText subject_id;
  std::string subject_name;  // of people and units; a matter is not named
  std::string reason;
  std::string address;  // his last log-in before it
  std::string hash;
};
BOOST_DESCRIBE_STRUCT(TrailLine, (),
                      (id, at, actor, post, on_behalf_of, verb, subject, subject_id, subject_name, reason, address,
                       hash))

struct TrailVerified {
  Instant at{};
  std::string by;
  std::int64_t events = 0;
  std::vector<std::string> faults;  // at most some, in English as `zhongshu verify` gives them
  int fault_count = 0;
};
BOOST_DESCRIBE_STRUCT(TrailVerified, (), (at, by, events, faults, fault_count))

struct TrailPage {
  std::vector<TrailLine> items;
  std::optional<std::string> next;
  std::optional<TrailVerified> verified;  // the last time
};
BOOST_DESCRIBE_STRUCT(TrailPage, (), (items, next, verified))

/// The last verification of the chains; one statement.
std::optional<TrailVerified> last_verified(db::Tx& tx, const Directory& directory);

void add_audit_routes(api::Routes& routes, Service& service);

}  // namespace zs::identity
