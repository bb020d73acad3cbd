#include <base/errors.h>
#include <matter/errors.h>
#include <matter/ledger_rows.h>
#include <matter/monitor.h>
#include <matter/org_view.h>
#include <matter/references.h>
#include <matter/staff.h>
#include <matter/words.h>

#include <algorithm>
#include <map>
#include <set>

namespace zs::matter {
namespace {

constexpr int staff_lines_at_once = 500;
constexpr std::size_t most_staff_lines = 5000;

/// Of what something that was sent is a part, other matters of the kind $1 by the link $2.
constexpr db::Statement select_parted{
    "select_parted",
    "SELECT DISTINCT l.target FROM matter_link l JOIN matter m ON m.id = l.source WHERE m.kind = $1 AND l.type = $2 "
    "AND m.state IN ('running', 'closed')"};

class Staffing {
 public:
  Staffing(const Services& services, db::Tx& tx, const api::Call& call, KindPtr kind)
      : services_(services), tx_(tx), call_(call), kind_(std::move(kind)), directory_(services.directory()) {}

  Result<StaffView> view(const OfficeOf& office) {
    StaffView out;
    out.kind = kind_->kind;
    out.title = declared(kind_->title, call_.language);
    out.organ = office.organ;
    out.organs = office.organs;
    out.parted = !of().parts.empty();
    auto held = narrowed({});
    if (!held) return Failure(held.error());
    auto parted = carried_on();
    if (!parted) return Failure(parted.error());
    for (const auto& one : *held) sort_in(one, Id(office.organ.id), parted->contains(one.id), out);
    add_people(Id(office.organ.id), out);
    add_columns(out);
    out.more = more_;
    return out;
  }

 private:
  const Everybody& of() const { return *kind_->everybody; }

  /// Lines of the register, as far as the caller may see them, the newest first.
  Result<std::vector<Matter>> narrowed(const std::vector<std::string>& further) {
    ListLedger asked;
    asked.kind = kind_->kind;
    asked.where = of().where;
    asked.where->insert(asked.where->end(), further.begin(), further.end());
    auto query = read_query(kind_, {call_.caller.person, call_.now}, asked);
    if (!query) return Failure(query.error());
    std::vector<Matter> out;
    std::optional<std::string> cursor;
    do {
      auto page = ledger_rows(tx_, *query, cursor, staff_lines_at_once);
      if (!page) return Failure(page.error());
      for (auto& row : page->rows)
        if (const auto& now = row.matter.validity; !now || now->on > date_of(call_.now))
          out.push_back(std::move(row.matter));
      cursor = page->next;
    } while (cursor && out.size() < most_staff_lines);
    more_ = more_ || cursor.has_value();
    return out;
  }

  Id holder_of(const Matter& matter) const {
    const auto* value = matter.fields.if_contains(of().person);
    return value && value->is_string() ? id_from_text(value->get_string()).value_or(no_id) : no_id;
  }

  bool works_here(Id person) const {
    const auto* known = directory_->person(person);
    return known && known->active && !known->posts.empty();
  }

  StaffHeld line_of(const Matter& matter) const {
    const auto kind = services_.kinds->of(matter.kind, matter.version);
    StaffHeld out{matter.id, matter.number, matter.title,
                  standing_label(*kind, matter, date_of(call_.now), call_.language),
                  person_name(*directory_, holder_of(matter)), {}};
    for (const auto& name : of().shows) {
      const auto* field = kind->form.find(name);
      out.cells.push_back(field ? said_in(services_, *field, matter.fields, call_.language) : std::string());
    }
    return out;
  }

  /// To whom it belongs. Nobody's is what belongs to somebody who has left, and what was put on nobody further.
  void sort_in(const Matter& matter, Id organ, bool parted, StaffView& out) {
    const Id person = holder_of(matter);
    const bool here = works_here(person);
    if (here) held_[person].push_back(line_of(matter));
    if (matter.organ == organ && (!here || (out.parted && !parted))) out.uncovered.push_back(line_of(matter));
  }

  /// What needs no parts, or has some.
  Result<std::set<Id>> carried_on() {
    std::set<Id> out;
    if (of().parts.empty()) return out;
    auto leaves = narrowed(of().leaf);
    if (!leaves) return Failure(leaves.error());
    for (const auto& one : *leaves) out.insert(one.id);
    for (const auto& row : tx_.query(select_parted, kind_->kind, of().parts)) out.insert(row.integer(0));
    return out;
  }

  /// Everybody whose main post is in the organ, section by section.
  void add_people(Id organ, StaffView& out) {
    for (const auto& unit : directory_->units()) {
      if (unit.ended || directory_->organ_of(unit.id) != organ) continue;
      StaffSection section{unit.id, unit.name, 0, {}};
      for (const auto* post : directory_->posts_in(unit.id)) {
        if (!post->main) continue;
        section.people.push_back({{post->person, person_name(*directory_, post->person)}, held_[post->person]});
        section.idle += section.people.back().held.empty() ? 1 : 0;
      }
      if (section.people.empty()) continue;
      out.size += static_cast<int>(section.people.size());
      out.idle += section.idle;
      out.sections.push_back(std::move(section));
    }
  }

  /// How many people have which value, by what each holds last: choices as they are declared, none left out.
  void add_columns(StaffView& out) const {
    for (std::size_t at = 0; at < of().shows.size(); ++at) {
      const auto& field = *kind_->form.find(of().shows[at]);
      StaffColumn column{field.name, declared(field.label, call_.language), {}};
      for (const auto& choice : field.choices) column.counts.push_back({declared(choice.label, call_.language), 0});
      for (const auto& section : out.sections)
        for (const auto& one : section.people)
          for (auto& count : column.counts)
            if (!one.held.empty() && one.held.front().cells[at] == count.label) ++count.count;
      out.columns.push_back(std::move(column));
    }
  }

  const Services& services_;
  db::Tx& tx_;
  const api::Call& call_;
  KindPtr kind_;
  identity::Snapshot directory_;
  std::map<Id, std::vector<StaffHeld>> held_;
  bool more_ = false;
};

}  // namespace

Result<StaffView> staff(const Services& services, db::Tx& tx, const api::Call& call, const AskStaff& in) {
  auto kind = services.kinds->newest(in.kind);
  if (!kind || !kind->everybody) return refuse(errors::not_found);
  auto office = office_of(*services.directory(), call.caller, in.organ);
  if (!office) return Failure(office.error());
  return Staffing(services, tx, call, std::move(kind)).view(*office);
}

StaffKinds staff_kinds(const Services& services, const api::Call& call) {
  StaffKinds out;
  for (const auto& kind : services.kinds->by_area())
    if (kind->everybody) out.items.push_back({kind->kind, declared(kind->title, call.language)});
  return out;
}

void add_staff_routes(api::Routes& routes, const Services& s) {
  routes.read<api::Nothing, StaffKinds>(
      "/staff", api::Authorisation::signed_in(), "Kinds of which everybody of an office should hold one.",
      [s](db::Tx&, const api::Call& call, const api::Nothing&) -> Result<api::Answer<StaffKinds>> {
        return api::Answer<StaffKinds>(staff_kinds(s, call));
      });
  routes.read<AskStaff, StaffView>(
      "/ledgers/{kind}/staff", api::Authorisation::signed_in(),
      "Who of an office holds what of a kind that everybody should hold one of, who none, and what nobody holds.",
      [s](db::Tx& tx, const api::Call& call, const AskStaff& in) -> Result<api::Answer<StaffView>> {
        auto view = staff(s, tx, call, in);
        if (!view) return Failure(view.error());
        return api::Answer<StaffView>(std::move(*view));
      });
}

}  // namespace zs::matter
