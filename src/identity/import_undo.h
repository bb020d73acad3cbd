#pragma once
// Taking back the last list of staff. What an import touched is kept as it was; it is put back as long as nothing has
// happened to those people since: no event of theirs, nothing done by them, no work given to a post that would go.

#include <identity/people.h>
#include <identity/service.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zs::identity {

/// People as they were before an import, noted before each is touched. JSON text; empty: he was not there.
class Images {
 public:
  /// Keeps what `directory` says of him; a second time it changes nothing.
  void note(const Directory& directory, Id person);
  void note_new(Id person) { before_.try_emplace(person); }
  const std::map<Id, std::string>& all() const { return before_; }

 private:
  std::map<Id, std::string> before_;
};

struct ImportCounts {
  int created = 0, updated = 0, ended = 0;
};
/// Remembers an import in place of the one before.
void keep_import(db::Tx& tx, const api::Call& call, Id import, const ImportCounts& counts, const Images& images);

struct ImportObstacle {
  PersonName person;
  std::string why;  // a sentence in the reader's language
};
BOOST_DESCRIBE_STRUCT(ImportObstacle, (), (person, why))

struct LastImport {
  api::IdText id;
  Instant at{};
  std::string by;
  int created = 0;
  int updated = 0;
  int ended = 0;
  std::optional<Instant> undone_at;
  std::vector<ImportObstacle> obstacles;  // what keeps it from being taken back, at most some
};
BOOST_DESCRIBE_STRUCT(LastImport, (), (id, at, by, created, updated, ended, undone_at, obstacles))

/// Errors: not_found (nothing was imported yet).
Result<LastImport> last_import(db::Tx& tx, const Service& service, const api::Call& call);
/// Errors: not_found (it is not the last one, or was taken back), identity_import_built_on.
Result<void> undo_import(db::Tx& tx, const Service& service, const api::Call& call, Id import,
                         const std::string& reason);

}  // namespace zs::identity
