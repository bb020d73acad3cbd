#include <base/errors.h>
#include <matter/alike.h>
#include <matter/background.h>
#include <matter/org_view.h>
#include <matter/paper_rights.h>
#include <matter/same_title.h>
#include <matter/words.h>
#include <search/search.h>

#include <algorithm>
#include <limits>

namespace zs::matter {
namespace {

constexpr int most_of_a_part = 5;
constexpr std::size_t most_instructions = 6;

// Which part of the folder a row belongs to.
enum class Drawer { first, title, similar, chain };

// Papers two links away still belong together: 来文 → 复文 → 后文.
#define ZS_CHAIN                                                                                                   \
  "WITH RECURSIVE chain (matter, far) AS (SELECT CAST($2 AS bigint), 0 UNION SELECT CASE WHEN l.source = c.matter " \
  "THEN l.target ELSE l.source END, c.far + 1 FROM chain c JOIN matter_link l ON l.source = c.matter OR "          \
  "l.target = c.matter WHERE c.far < 2) "
#define ZS_DRAWER(NUMBER, ROWS) "SELECT * FROM (SELECT " ZS_MATTER_COLUMNS ", " NUMBER " AS drawer" ROWS ") AS d" NUMBER

// $1 to $10 as in `alike.h`; $11 the title's words, $12 and $13 for looking again where the index knows no order.
constexpr db::Statement select_background{
    "select_background",
    ZS_CHAIN ZS_DRAWER("0", ZS_BY_FIRST_KEY ZS_NEWEST_BY_KEY) " UNION ALL " ZS_DRAWER(
        "1", " FROM " ZS_SEARCH_FROM " WHERE " ZS_SEARCH_WHERE(
                 "$11", "9223372036854775807") " AND {sqlite:$12 = $12 AND $13 = $13}{postgres:" ZS_SEARCH_LOOK_AGAIN(
                 "$12", "$13") "} AND m.kind = $1 AND m.id <> $2 AND m.state <> 'draft' AND " ZS_MAY_SEE("$3")
                 " ORDER BY " ZS_SEARCH_ORDER " LIMIT $4") " UNION ALL " ZS_DRAWER("2", ZS_SIMILAR)
        " UNION ALL " ZS_DRAWER("3", " FROM matter m WHERE m.id IN (SELECT c.matter FROM chain c WHERE c.far > 0) AND "
                                     "m.id <> $2 AND m.state <> 'draft' AND " ZS_MAY_SEE(
                                         "$3") " ORDER BY m.id DESC LIMIT $4")};

// Every id is of a matter that the statement above let the caller see.
constexpr db::Statement select_handled_of_these{
    "select_handled_of_these", ZS_HANDLED "w.matter IN ($1, $2, $3, $4, $5, $6)" ZS_HANDLED_IN_ORDER};
constexpr std::size_t most_asked = 6;  // the chain and the last one like it

/// A term that stands in no title: what is looked for where there is nothing to look for.
constexpr std::string_view no_words = "zhongshunosuchword";

struct Folder {
  const Services& services;
  db::Tx& tx;
  const api::Call& call;
  const Matter& matter;
  const Kind& kind;
  identity::Snapshot directory;
  std::vector<Matter> drawers[4] = {};

  std::vector<Matter>& at(Drawer drawer) { return drawers[static_cast<std::size_t>(drawer)]; }
};

void open_folder(Folder& f) {
  auto keys = keys_of(f.kind, f.matter.fields);
  auto words = same_every_year(f.matter.title);
  auto query = search::parse(words.empty() ? std::string(no_words) : words, search::Within::title);
  search::plan_for_words(f.tx);
  const auto rows = f.tx.query(
      select_background, f.matter.kind, f.matter.id, f.call.caller.person, most_of_a_part, keys[0].field, keys[0].value,
      keys[1].field, keys[1].value, keys[2].field, keys[2].value, search::match_text(*query, f.tx.backend()),
      search::needles_text(*query), static_cast<int>(query->within));
  for (const auto& row : rows) f.drawers[row.integer(matter_columns)].push_back(read_row(row));
}

/// The one whose handling is told: last year's of the same title before others that are alike.
const Matter* last_like_it(Folder& f) {
  for (auto drawer : {Drawer::title, Drawer::similar})
    for (const auto& one : f.at(drawer))
      if (one.state == "closed") return &one;
  return nullptr;
}

std::vector<SimilarLine> paper_lines(const Folder& f, const std::vector<Matter>& matters) {
  std::vector<SimilarLine> lines;
  for (const auto& one : matters) lines.push_back(similar_line(one, f.call.language));
  return lines;
}

/// Whether a choice of then can be made again: nobody in it has gone.
bool choice_stands(const Folder& f, const form::Field& field, const json::object& fields) {
  using form::FieldType;
  if (field.type == FieldType::choice || field.type == FieldType::flag) return true;
  bool people = field.type == FieldType::person || field.type == FieldType::people;
  if (!people && field.type != FieldType::unit && field.type != FieldType::units) return false;
  auto ids = form::ids_in(field, fields);
  return std::all_of(ids.begin(), ids.end(), [&](Id id) {
    return people ? main_post_of(*f.directory, id) != no_id : f.directory->unit(id) != nullptr;
  });
}

/// What was chosen then in the cells he fills now.
json::object chosen_then(const Folder& f, const Matter& then) {
  json::object out;
  auto kind = f.services.kinds->of(then.kind, then.version);
  auto shown = form::visible(then.fields, reading_rights(*kind, then, f.call.caller.person));
  auto rights = paper_rights(f.kind, f.matter, f.call.caller.person);
  for (const auto& field : f.kind.form.fields) {
    const auto* value = shown.if_contains(field.name);
    if (value && !value->is_null() && may_write(rights, field.name) && choice_stands(f, field, shown))
      out[field.name] = *value;
  }
  return out;
}

/// The step of this matter that the caller holds; empty: none.
std::string step_held(const Folder& f) {
  for (const auto& holder : flow::holders(f.kind.flow, f.matter.flow))
    if (holder.handler.person == f.call.caller.person) return holder.step;
  return {};
}

void tell_last(LastTime& last, const Folder& f, const Matter& then, const std::string& held, HandledLine line) {
  if (!held.empty() && line.step == held) {
    last.text = line.text;
    if (last.fields.empty()) last.fields = chosen_then(f, then);
  }
  if (tells(f.kind, line.step)) last.handled.push_back(std::move(line));
}

void tell_instruction(BackgroundView& out, const Folder& f, const Matter& paper, HandledLine line) {
  auto kind = f.services.kinds->of(paper.kind, paper.version);
  if (line.text.empty() || !kind || !tells(*kind, line.step)) return;
  out.instructions.push_back({paper.id, paper.title, paper.number, std::move(line)});
}

/// What was said on these papers, each word where it belongs.
void read_words(BackgroundView& out, Folder& f) {
  const auto* then = last_like_it(f);
  std::array<Id, most_asked> asked{};
  std::size_t n = 0;
  if (then) asked[n++] = then->id;
  for (const auto& paper : f.at(Drawer::chain)) asked[n++] = paper.id;
  if (n == 0) return;
  if (then) out.last = LastTime{then->id, then->title, then->number, then->closed_at, {}, {}, {}};
  const auto held = step_held(f);
  for (const auto& row :
       f.tx.query(select_handled_of_these, asked[0], asked[1], asked[2], asked[3], asked[4], asked[5])) {
    auto line = handled_line(row, *f.directory, f.call.language);
    for (const auto& paper : f.at(Drawer::chain))
      if (paper.id == row.integer(0)) tell_instruction(out, f, paper, line);
    if (then && then->id == row.integer(0)) tell_last(*out.last, f, *then, held, std::move(line));
  }
  auto newer = [](const InstructionLine& a, const InstructionLine& b) { return a.said.at > b.said.at; };
  std::stable_sort(out.instructions.begin(), out.instructions.end(), newer);
  if (out.instructions.size() > most_instructions) out.instructions.resize(most_instructions);
}

}  // namespace

Result<BackgroundView> background(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in) {
  auto matter = find_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  auto kind = services.kinds->of(matter->kind, matter->version);
  Folder f{services, tx, call, *matter, *kind, services.directory()};
  open_folder(f);
  BackgroundView out;
  if (!kind->similarity.by.empty())
    if (const auto* field = kind->form.find(kind->similarity.by.front()))
      out.first = declared(field->label, call.language);
  out.same_first = paper_lines(f, f.at(Drawer::first));
  out.same_title = paper_lines(f, f.at(Drawer::title));
  read_words(out, f);
  return out;
}

}  // namespace zs::matter
