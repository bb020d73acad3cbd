#pragma once
// The stored matter: one row, read *through* access. A row that the caller may not see is as absent as one that does
// not exist.

#include <base/json.h>
#include <db/db.h>
#include <event/event.h>
#include <flow/state.h>
#include <matter/frozen.h>
#include <matter/validity.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zs::matter {

enum class Urgency { routine = 0, urgent = 1, most_urgent = 2 };
enum class Mark { none = 0, internal = 1, work_secret = 2 };
std::string_view to_text(Urgency urgency);
std::string_view to_text(Mark mark);
std::optional<Urgency> urgency_from_text(std::string_view text);
std::optional<Mark> mark_from_text(std::string_view text);

struct Matter {
  Id id = no_id;
  std::string kind;
  int version = 0;
  std::string state = "draft";
  std::string step;
  std::int64_t revision = 0;
  std::string title;
  std::optional<std::string> number;
  Urgency urgency = Urgency::routine;
  Mark mark = Mark::none;
  Id starter = no_id;
  Id starter_post = no_id;
  Id unit = no_id;
  Id organ = no_id;
  Instant created_at{};
  std::optional<Instant> started_at, closed_at, due_at;
  json::object fields;
  flow::State flow;
  event::Head head;
  std::optional<Frozen> frozen;      // what was signed
  std::optional<Validity> validity;  // of a paper that was issued and is not in force any more
};

/// Locked for a command of `person`, through access. One statement.
std::optional<Matter> lock_for(db::Tx& tx, Id matter, Id person);
/// Locked for the system: a timer. One statement.
std::optional<Matter> lock(db::Tx& tx, Id matter);
/// For reading, through access. One statement.
std::optional<Matter> find_for(db::Tx& tx, Id matter, Id person);
/// For what acts on everybody's behalf (notices, verification).
std::optional<Matter> find(db::Tx& tx, Id matter);

void insert(db::Tx& tx, const Matter& matter);
/// Writes everything that may change; `matter.revision` is the new one. The row was locked before.
void update(db::Tx& tx, const Matter& matter);
void remove(db::Tx& tx, Id matter);

// ── Autosaved drafts: nobody else sees them, no event ──

struct SavedText {
  json::object fields;
  std::string opinion;
  std::int64_t base_revision = 0;
  Instant saved_at{};
};
/// Whose hand writes, and for whose desk: a secretary for his leader's, everybody else for his own.
struct Pen {
  Id hand = no_id, desk = no_id;
};
/// What somebody writes for his own desk.
std::optional<SavedText> draft_of(db::Tx& tx, Id matter, Id person);
/// All that somebody writes in this matter, by whose desk it is for. One statement.
std::map<Id, SavedText> drafts_by(db::Tx& tx, Id matter, Id hand);
void save_draft(db::Tx& tx, Id matter, const Pen& pen, const SavedText& text);
/// Who has begun an opinion for that desk since then: its holder before others. One statement.
std::vector<Id> opinions_begun(db::Tx& tx, Id matter, Id desk, Instant since);

// ── Texts that events name by digest ──

/// Keeps `body` for the matter's history and returns its digest.
std::string keep_text(db::Tx& tx, Id matter, std::string_view body);
std::optional<std::string> kept_text(db::Tx& tx, Id matter, std::string_view digest);

/// Columns of `matter m` in the order `read_row` expects, for queries elsewhere in this folder.
#define ZS_MATTER_COLUMNS                                                                                        \
  "m.id, m.kind, m.version, m.state, m.step, m.revision, m.title, m.number, m.urgency, m.mark, m.starter, "      \
  "m.starter_post, m.unit, m.organ, m.created_at, m.started_at, m.closed_at, m.due_at, m.fields, m.flow_state, " \
  "m.event_seq, m.event_hash, m.frozen, m.validity"
/// How many these are: what a query selects besides comes after them.
inline constexpr std::size_t matter_columns = 24;
/// Where `m.started_at` stands among them.
inline constexpr std::size_t started_at_column = 15;
Matter read_row(const db::Row& row);

}  // namespace zs::matter
