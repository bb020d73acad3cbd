#include <identity/import.h>

#include <base/phrases.h>
#include <base/text.h>
#include <crypto/crypto.h>
#include <event/event.h>
#include <identity/errors.h>
#include <identity/import_undo.h>
#include <identity/organisation.h>
#include <identity/rows.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>

namespace zs::identity {

namespace import_rows {

constexpr std::size_t most_rows = 5000;

enum Column {
  user_name,
  name,
  organ,
  section,
  title,
  duty,
  mobile,
  email,
  category,
  head,
  roles,
  charges,
  rank,
  column_count
};
constexpr std::array<std::string_view, column_count> column_names{
    "工号", "姓名", "单位", "部门", "职务", "岗位", "手机", "邮箱", "人员类别", "主要负责人", "角色", "分管", "排序"};

constexpr db::Statement update_person{
    "update_person", "UPDATE person SET name = $2, mobile = $3, email = $4, category = $5 WHERE id = $1"};
constexpr db::Statement update_post{"update_post",
                                    "UPDATE post SET title = $2, duty = $3, protocol_order = $4 WHERE id = $1"};

/// One line of the list, read and checked.
struct Line {
  NewPerson person;
  NewPost post;
  std::optional<bool> head;
  std::vector<std::string> roles;
  std::vector<Id> charges;
};

struct Seen {
  std::int64_t line;
  std::string name;
};

/// Everything one import needs; lives as long as the transaction's step.
struct Importing {
  db::Tx& tx;
  const api::Call& call;
  IdSource& ids;
  Directory directory;
  std::array<int, column_count> place;
  std::size_t width = 0;
  std::map<std::string, Seen> people;                        // folded user name → first line
  std::map<std::pair<std::string, Id>, std::int64_t> seats;  // (folded user name, unit) → line
  std::map<std::string, Id> added;                           // people added by this import
  Images images = {};                                        // of whom it touches
};

/// What a row changes, told as it is found.
class Told {
 public:
  explicit Told(RowReport& report) : report_(report) {}
  bool differs(Column column, const std::string& before, const std::string& after) {
    if (before == after) return false;
    report_.changes.push_back({std::string(column_names[column]), before, after});
    return true;
  }

 private:
  RowReport& report_;
};

class Row {
 public:
  Row(Importing& in, const CsvRecord& record, RowReport& report) : in_(in), record_(record), report_(report) {}

  std::string cell(Column column) const {
    int at = in_.place[column];
    return at < 0 ? std::string() : std::string(trim(record_.cells[static_cast<std::size_t>(at)]));
  }
  void fault(std::optional<Column> column, const ErrorKind& kind, std::vector<Argument> arguments = {}) {
    report_.faults.push_back(
        {column ? std::string(column_names[*column]) : std::string(), sentence(kind, arguments, in_.call.language)});
  }

 private:
  Importing& in_;
  const CsvRecord& record_;
  RowReport& report_;
};

std::vector<std::string> split_list(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    auto wide = text.find("；"), narrow = text.find(';');
    auto end = std::min(wide, narrow);
    if (auto part = trim(text.substr(0, end)); !part.empty()) parts.emplace_back(part);
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + (end == narrow ? 1 : std::string_view("；").size()));
  }
  return parts;
}

Id read_unit(const Importing& in, Row& row) {
  auto organ_name = row.cell(organ), section_name = row.cell(section);
  if (organ_name.empty()) return row.fault(organ, errors::required), no_id;
  auto* above = in.directory.unit_by_name(organ_name);
  if (!above) return row.fault(organ, errors::identity_unknown_unit, {{"unit", organ_name}}), no_id;
  if (above->external) return row.fault(organ, errors::identity_unit_external, {{"unit", organ_name}}), no_id;
  if (above->ended) return row.fault(organ, errors::identity_unit_ended), no_id;
  if (section_name.empty()) return above->id;
  auto* unit = in.directory.unit_by_name(section_name);
  if (!unit) return row.fault(section, errors::identity_unknown_unit, {{"unit", section_name}}), no_id;
  if (!in.directory.within(unit->id, above->id))
    return row.fault(section, errors::identity_unit_not_below, {{"unit", section_name}, {"organ", organ_name}}), no_id;
  if (unit->ended) return row.fault(section, errors::identity_unit_ended), no_id;
  return unit->id;
}

void read_extras(const Importing& in, Row& row, Line& line) {
  auto yes_no = row.cell(head);
  if (yes_no == "是" || yes_no == "否")
    line.head = yes_no == "是";
  else if (!yes_no.empty())
    row.fault(head, errors::not_a_choice, {{"choices", Words::List{"是", "否"}}});
  for (const auto& wanted : split_list(row.cell(roles))) {
    auto known = std::ranges::find_if(in.directory.role_titles(),
                                      [&](const auto& r) { return r.first == wanted || r.second == wanted; });
    if (known == in.directory.role_titles().end())
      row.fault(roles, errors::identity_unknown_role, {{"role", wanted}});
    else
      line.roles.push_back(known->first);
  }
  for (const auto& unit_name : split_list(row.cell(charges))) {
    if (auto* unit = in.directory.unit_by_name(unit_name))
      line.charges.push_back(unit->id);
    else
      row.fault(charges, errors::identity_unknown_unit, {{"unit", unit_name}});
  }
  auto number = row.cell(rank);
  auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), line.post.rank);
  if (!number.empty() && (error != std::errc() || end != number.data() + number.size()))
    row.fault(rank, errors::wrong_type, {{"expected", phrases::expected::integer}});
}

Line read_line(const Importing& in, Row& row) {
  Line line;
  line.person = {.user_name = row.cell(user_name),
                 .name = row.cell(name),
                 .mobile = row.cell(mobile),
                 .email = row.cell(email),
                 .category = row.cell(category)};
  line.post.title = row.cell(title);
  line.post.duty = row.cell(duty);
  if (!valid_user_name(line.person.user_name)) row.fault(user_name, errors::identity_user_name_malformed);
  if (line.person.name.empty()) row.fault(name, errors::required);
  if (count_characters(line.person.name) > 60) row.fault(name, errors::too_long, {{"max", "60"}});
  line.post.unit = read_unit(in, row);
  read_extras(in, row, line);
  return line;
}

/// Against the rest of the list: the same seat twice, one number with two names.
void check_twice(Importing& in, Row& row, const Line& line, std::int64_t number) {
  auto folded = folded_user_name(line.person.user_name);
  auto [person, first] = in.people.try_emplace(folded, Seen{number, line.person.name});
  if (!first && person->second.name != line.person.name)
    row.fault(name, errors::identity_row_name_differs, {{"line", std::to_string(person->second.line)}});
  auto [seat, fresh] = in.seats.try_emplace({folded, line.post.unit}, number);
  if (!fresh) row.fault(std::nullopt, errors::identity_row_twice, {{"line", std::to_string(seat->second)}});
}

/// Adds or corrects the person; returns what became of him.
RowOutcome store_person(Importing& in, const Line& line, const Person* known, Told& told, Id& id) {
  auto folded = folded_user_name(line.person.user_name);
  if (auto added = in.added.find(folded); added != in.added.end()) return id = added->second, RowOutcome::unchanged;
  const auto& p = line.person;
  const Person before = known ? *known : Person{};
  bool differs = told.differs(name, before.name, p.name);
  differs = told.differs(mobile, before.mobile, p.mobile) || differs;
  differs = told.differs(email, before.email, p.email) || differs;
  differs = told.differs(category, before.category, p.category) || differs;
  if (!known) {
    id = in.added[folded] = add_person(in.tx, in.call, in.ids, line.person).value();
    in.images.note_new(id);
    return RowOutcome::created;
  }
  id = known->id;
  if (!differs) return RowOutcome::unchanged;
  in.images.note(in.directory, id);
  in.tx.execute(update_person, id, p.name, p.mobile, p.email, p.category);
  event::append(in.tx, in.call, in.ids.next(in.call.now),
                {.stream = {event::StreamKind::person, id},
                 .verb = "update_person",
                 .body = {{"name", p.name}, {"mobile", p.mobile}, {"email", p.email}, {"category", p.category}},
                 .key = event::Key::none});
  return RowOutcome::updated;
}

/// What was checked before cannot be refused now.
void certainly(const Result<void>& done) {
  if (!done) throw db::Failure("import: unexpected refusal " + std::string(done.error().kind->code));
}

const Post* current_post_in(const Directory& directory, const Person* person, Id unit) {
  if (!person) return nullptr;
  for (Id id : person->posts)
    if (auto* post = directory.post(id); post->unit == unit) return post;
  return nullptr;
}

std::string unit_named(const Importing& in, Id id) {
  const auto* unit = in.directory.unit(id);
  return unit ? unit->name : std::string();
}

/// Whose seat a line is about, and what of it was known before.
struct Seat {
  Id person = no_id;
  Id post = no_id;
  const Post* known = nullptr;
};

bool store_post(Importing& in, const Line& line, Told& told, Seat& seat) {
  const auto* known = seat.known;
  const Id person = seat.person;
  Id& id = seat.post;
  int order = line.post.rank == 0 && known ? known->rank : line.post.rank;
  if (!known) told.differs(section, {}, unit_named(in, line.post.unit));
  bool differs = told.differs(title, known ? known->title : std::string(), line.post.title);
  differs = told.differs(duty, known ? known->duty : std::string(), line.post.duty) || differs;
  differs = told.differs(rank, std::to_string(known ? known->rank : 0), std::to_string(order)) || differs;
  if (known && !differs) return id = known->id, false;
  in.images.note(in.directory, person);
  if (!known) {
    auto fresh = line.post;
    fresh.person = person;
    id = add_post(in.tx, in.call, in.ids, fresh).value();
    return true;
  }
  id = known->id;
  in.tx.execute(update_post, id, line.post.title, line.post.duty, order);
  event::append(in.tx, in.call, in.ids.next(in.call.now),
                {.stream = {event::StreamKind::person, person},
                 .verb = "update_post",
                 .body = {{"post", to_text(id)}, {"title", line.post.title}, {"duty", line.post.duty}, {"rank", order}},
                 .key = event::Key::none});
  return true;
}

bool store_head(Importing& in, const Line& line, Told& told, const Seat& seat) {
  bool before = seat.known && seat.known->head;
  if (!line.head || !told.differs(head, before ? "是" : "否", *line.head ? "是" : "否")) return false;
  in.images.note(in.directory, seat.person);
  for (const auto& other : in.directory.posts())
    if (other.unit == line.post.unit && other.head && !other.ended) in.images.note(in.directory, other.person);
  certainly(set_head(in.tx, in.call, in.ids, seat.post, *line.head));
  return true;
}

bool store_roles(Importing& in, const Line& line, Told& told, const Seat& seat) {
  bool changed = false;
  for (const auto& role : line.roles) {
    Id unit = in.directory.organ_of(line.post.unit);
    bool held = std::ranges::any_of(in.directory.roles(), [&](const RoleGrant& g) {
      return g.post == seat.post && g.role == role && g.unit == unit;
    });
    if (held) continue;
    told.differs(roles, {}, std::string(in.directory.role_title(role)));
    in.images.note(in.directory, seat.person);
    certainly(grant_role(in.tx, in.call, in.ids, {seat.post, role, unit}));
    changed = true;
  }
  return changed;
}

std::string units_named(const Importing& in, const std::vector<Id>& units) {
  std::string out;
  for (Id unit : units) out += (out.empty() ? "" : "；") + unit_named(in, unit);
  return out;
}

bool store_charges(Importing& in, const Line& line, Told& told, const Seat& seat) {
  auto wanted = line.charges;
  std::ranges::sort(wanted);
  if (wanted.empty() || (seat.known && seat.known->in_charge_of == wanted)) return false;
  told.differs(charges, seat.known ? units_named(in, seat.known->in_charge_of) : std::string(),
               units_named(in, wanted));
  in.images.note(in.directory, seat.person);
  certainly(set_in_charge(in.tx, in.call, in.ids, {seat.post, wanted}));
  return true;
}

RowOutcome store(Importing& in, const Line& line, const Person* known, RowReport& report) {
  Told told(report);
  Seat seat{.known = current_post_in(in.directory, known, line.post.unit)};
  auto outcome = store_person(in, line, known, told, seat.person);
  bool changed = store_post(in, line, told, seat);
  changed = store_head(in, line, told, seat) || changed;
  changed = store_roles(in, line, told, seat) || changed;
  changed = store_charges(in, line, told, seat) || changed;
  return outcome == RowOutcome::unchanged && changed ? RowOutcome::updated : outcome;
}

/// Whom the list should name and does not: his posts in its organs end; who holds none then has left.
void end_missing(Importing& in, ImportReport& report) {
  std::set<Id> organs;
  for (const auto& [seat, line] : in.seats) organs.insert(in.directory.organ_of(seat.second));
  for (const auto& person : in.directory.people()) {
    std::vector<Id> leaving;
    for (Id id : person.posts) {
      const auto* post = in.directory.post(id);
      bool named = in.seats.contains({folded_user_name(person.user_name), post->unit});
      if (!named && organs.contains(in.directory.organ_of(post->unit))) leaving.push_back(id);
    }
    if (leaving.empty()) continue;
    in.images.note(in.directory, person.id);
    RowReport row{.user_name = person.user_name, .name = person.name, .outcome = RowOutcome::ended};
    for (Id id : leaving) {
      const auto* post = in.directory.post(id);
      row.changes.push_back({std::string(column_names[title]), unit_named(in, post->unit) + " " + post->title, {}});
      certainly(end_post(in.tx, in.call, in.ids, id));
    }
    bool elsewhere = leaving.size() < person.posts.size() || in.people.contains(folded_user_name(person.user_name));
    if (!elsewhere) certainly(set_active(in.tx, in.call, in.ids, {person.id, false}));
    report.rows.push_back(std::move(row));
  }
}

const Person* known_person(const Directory& directory, std::string_view wanted) {
  auto folded = folded_user_name(wanted);
  for (const auto& person : directory.people())
    if (folded_user_name(person.user_name) == folded) return &person;
  return nullptr;
}

RowReport import_row(Importing& in, const CsvRecord& record) {
  RowReport report{.line = record.line, .outcome = RowOutcome::refused};
  Row row(in, record, report);
  if (record.cells.size() != in.width) {
    row.fault(std::nullopt, errors::identity_row_malformed,
              {{"found", std::to_string(record.cells.size())}, {"expected", std::to_string(in.width)}});
    return report;
  }
  auto line = read_line(in, row);
  report.user_name = line.person.user_name;
  report.name = line.person.name;
  if (report.faults.empty()) check_twice(in, row, line, record.line);
  auto* known = known_person(in.directory, line.person.user_name);
  if (known && known->administrator != api::Administrator::none)
    row.fault(user_name, errors::identity_administrator_has_no_post);
  if (report.faults.empty()) report.outcome = store(in, line, known, report);
  return report;
}

Result<void> read_header(Importing& in, const CsvRecord& header) {
  Words::List missing;
  in.width = header.cells.size();
  for (int column = 0; column < column_count; ++column) {
    auto found =
        std::ranges::find_if(header.cells, [&](const std::string& cell) { return trim(cell) == column_names[column]; });
    in.place[column] = found == header.cells.end() ? -1 : static_cast<int>(found - header.cells.begin());
    if (in.place[column] < 0 && column <= organ) missing.emplace_back(column_names[column]);
  }
  if (!missing.empty()) return refuse(errors::identity_import_no_header, {{"columns", missing}});
  return {};
}

void count(ImportReport& report) {
  for (const auto& row : report.rows) switch (row.outcome) {
      case RowOutcome::created:
        ++report.created;
        break;
      case RowOutcome::updated:
        ++report.updated;
        break;
      case RowOutcome::ended:
        ++report.ended;
        break;
      case RowOutcome::unchanged:
        ++report.unchanged;
        break;
      case RowOutcome::refused:
        ++report.refused;
        break;
    }
}

}  // namespace import_rows

Result<ImportReport> import_people(db::Tx& tx, const api::Call& call, IdSource& ids, std::string_view csv,
                                   const ImportMode& mode) {
  using namespace import_rows;
  if (!is_utf8(csv)) return refuse(errors::identity_import_not_utf8);
  std::int64_t fault_line = 0;
  auto records = parse_csv(csv, &fault_line);
  if (!records) return refuse(errors::identity_import_unclosed_quote, {{"line", std::to_string(fault_line)}});
  if (records->size() > most_rows)
    return refuse(errors::identity_import_too_large, {{"max", std::to_string(most_rows)}});
  if (records->empty()) records->push_back({1, {}});
  Importing in{.tx = tx, .call = call, .ids = ids, .directory = Directory(load_records(tx)), .place = {}};
  if (auto good = read_header(in, records->front()); !good) return Failure(good.error());

  ImportReport report{.dry_run = mode.dry_run};
  for (std::size_t i = 1; i < records->size(); ++i) report.rows.push_back(import_row(in, (*records)[i]));
  auto refused = [](const RowReport& row) { return row.outcome == RowOutcome::refused; };
  if (mode.complete && std::ranges::none_of(report.rows, refused)) end_missing(in, report);
  count(report);
  auto told = parse_json(api::to_json(report));
  const Id import = ids.next(call.now);
  event::append(tx, call, import,
                {.stream = {event::StreamKind::setting, settings_stream},
                 .verb = "import_people",
                 .body = {{"file", crypto::sha256_hex(csv)}, {"report", told.value_or(json::value())}}});
  if (!in.images.all().empty())
    keep_import(tx, call, import, {report.created, report.updated, report.ended}, in.images);
  return report;
}

}  // namespace zs::identity
