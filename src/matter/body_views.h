#pragma once
// The body of a matter through the API: its versions, and who is writing it.

#include <matter/views.h>

namespace zs::matter {

struct ListVersions {
  IdText id;
  std::string field;
};
BOOST_DESCRIBE_STRUCT(ListVersions, (), (id, field))

struct OfVersion {
  IdText id;
  std::int64_t version = 0;
  std::string field;
};
BOOST_DESCRIBE_STRUCT(OfVersion, (), (id, version, field))

/// One command that changed the body. `digest` names the text (SHA-256 of its canonical JSON); empty: it was emptied.
/// `purged`: the text was removed from the history; that there was one stays.
struct VersionLine {
  std::int64_t version = 0;
  std::int64_t revision = 0;
  Instant at;
  PersonName person;
  std::string step_title;
  std::string digest;
  bool purged = false;
};
BOOST_DESCRIBE_STRUCT(VersionLine, (), (version, revision, at, person, step_title, digest, purged))

struct VersionList {
  std::vector<VersionLine> items;
};
BOOST_DESCRIBE_STRUCT(VersionList, (), (items))

struct VersionView {
  std::int64_t version = 0;
  std::int64_t revision = 0;
  Instant at;
  PersonName person;
  std::string step_title;
  std::string digest;
  bool purged = false;
  std::optional<json::object> value;  // null: emptied or purged
};
BOOST_DESCRIBE_STRUCT(VersionView, (), (version, revision, at, person, step_title, digest, purged, value))

/// Says that the caller is writing the body, or with `stop` that he is done.
struct SayEditing {
  IdText id;
  std::string field;
  std::optional<bool> stop;
};
BOOST_DESCRIBE_STRUCT(SayEditing, (), (id, field, stop))

/// Who is writing it now; null: nobody.
struct EditingView {
  std::optional<PersonName> person;
  std::optional<Instant> until;
  bool mine = false;
};
BOOST_DESCRIBE_STRUCT(EditingView, (), (person, until, mine))

}  // namespace zs::matter
