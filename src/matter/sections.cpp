#include <base/errors.h>
#include <base/phrases.h>
#include <fmt/format.h>
#include <matter/error_rows.h>
#include <matter/errors.h>
#include <matter/monitor.h>
#include <matter/org_view.h>
#include <matter/sections.h>
#include <matter/words.h>
#include <stats/load.h>
#include <stats/share.h>

#include <algorithm>
#include <map>

namespace zs::matter {
namespace {

#define ZS_OF_EACH(WHAT, WHOSE, FROM) "SELECT '" WHAT "', " WHOSE ", count(*) " FROM " GROUP BY " WHOSE

constexpr db::Statement count_in_hand_of_each{"count_in_hand_of_each", ZS_OF_EACH("in_hand", "w.person", ZS_IN_HAND)};
constexpr db::Statement count_of_each{
    "count_of_each",
    ZS_OF_EACH("handled", "w.person", ZS_HANDLED) " UNION ALL " ZS_OF_EACH("due", "w.person", ZS_DUE) " UNION ALL "
    ZS_OF_EACH("in_time", "w.person", ZS_IN_TIME) " UNION ALL " ZS_OF_EACH("late", "w.person", ZS_LATE) " UNION ALL "
    ZS_OF_EACH("returned", "w.person", ZS_RETURNED) " UNION ALL "
    ZS_OF_EACH("mis_sent", "w.from_person", ZS_MIS_SENT) " UNION ALL "
    ZS_OF_EACH("sent", "w.from_person", ZS_SENT) " UNION ALL "
    ZS_OF_EACH("numbered", "n.taken_by", ZS_NUMBERED) " UNION ALL " ZS_OF_EACH("void_number", "n.taken_by", ZS_VOID)};

/// Where each count of a person goes.
std::int64_t& place_of(SectionFigures& figures, std::string_view what) {
  if (what == "in_hand") return figures.in_hand;
  if (what == "handled") return figures.handled;
  if (what == "due") return figures.in_time.whole;
  if (what == "in_time") return figures.in_time.part;
  if (what == "late") return figures.late;
  if (what == "returned") return figures.returned.part;
  if (what == "mis_sent") return figures.mis_sent.part;
  if (what == "sent") return figures.returned.whole;
  return what == "numbered" ? figures.void_numbers.whole : figures.void_numbers.part;
}

void add(SectionFigures& to, const SectionFigures& more) {
  for (auto what :
       {"in_hand", "handled", "due", "in_time", "late", "returned", "mis_sent", "sent", "numbered", "void_number"}) {
    auto of_more = more;
    place_of(to, what) += place_of(of_more, what);
  }
}

void settle(SectionShare& share) { share.permille = stats::permille({share.part, share.whole}); }

void settle(SectionFigures& figures) {
  figures.mis_sent.whole = figures.returned.whole;
  for (auto* share : {&figures.in_time, &figures.returned, &figures.mis_sent, &figures.void_numbers}) settle(*share);
}

/// Where somebody mainly is; no_id where he is nowhere.
Id section_of(const identity::Directory& directory, Id person) {
  const auto* post = directory.post(main_post_of(directory, person));
  return post ? post->unit : no_id;
}

std::vector<Id> people_of(const identity::Directory& directory, Id unit) {
  std::vector<Id> people;
  for (const auto* post : directory.posts_in(unit))
    if (post->main) people.push_back(post->person);
  return people;
}

using OfEach = std::map<Id, SectionFigures>;

void read_counts(OfEach& of_each, const db::Rows& rows) {
  for (const auto& row : rows)
    if (Id person = row.null(1) ? no_id : row.integer(1); person != no_id)
      place_of(of_each[person], row.text(0)) += row.integer(2);
}

/// A section with its people, whoever of them has anything or not: who is idle is told too.
SectionLine section_line(const identity::Directory& directory, Id unit, const OfEach& of_each, Language language) {
  SectionLine line;
  auto people = people_of(directory, unit);
  line.size = static_cast<int>(people.size());
  if (unit == no_id) {
    line.name = say(phrases::sections::elsewhere, {}, language);
    for (const auto& [person, figures] : of_each)
      if (section_of(directory, person) == no_id) people.push_back(person);
  } else {
    line.unit = OrganName{unit, unit_name(directory, unit)};
    line.name = line.unit->name;
  }
  for (Id person : people) {
    SectionPerson one{{person, person_name(directory, person)}, false, {}};
    if (auto found = of_each.find(person); found != of_each.end()) one.figures = found->second;
    add(line.figures, one.figures);
    line.people.push_back(std::move(one));
  }
  return line;
}

/// Each against all: who has much more than the others, and which section.
void judge(SectionsView& view) {
  std::int64_t in_hand = 0, people = 0;
  for (const auto& section : view.sections)
    if (section.unit) in_hand += section.figures.in_hand, people += section.size;
  view.average = stats::average_tenths(in_hand, people);
  for (auto& section : view.sections) {
    section.average = stats::average_tenths(section.figures.in_hand, section.size);
    section.loaded = stats::overloaded(section.figures.in_hand, section.size, in_hand, people);
    settle(section.figures);
    for (auto& one : section.people) {
      one.loaded = stats::overloaded(one.figures.in_hand, 1, in_hand, people);
      settle(one.figures);
    }
    std::ranges::stable_sort(section.people, std::greater(), [](const auto& one) { return one.figures.in_hand; });
  }
  std::ranges::stable_sort(view.sections, std::greater(), [](const SectionLine& one) { return one.average; });
}

/// All sections of which somebody has or did anything.
std::vector<SectionLine> lines_of(const identity::Directory& directory, const OfEach& of_each, Language language) {
  std::vector<Id> units;
  for (const auto& [person, figures] : of_each) units.push_back(section_of(directory, person));
  std::ranges::sort(units);
  units.erase(std::unique(units.begin(), units.end()), units.end());
  std::vector<SectionLine> lines;
  for (Id unit : units) lines.push_back(section_line(directory, unit, of_each, language));
  return lines;
}

std::string tenths_text(std::int64_t tenths) { return fmt::format("{}.{}", tenths / 10, tenths % 10); }

}  // namespace

Result<SectionsView> sections(const Services& services, db::Tx& tx, const api::Call& call, const AskSections& in) {
  auto directory = services.directory();
  auto office = office_of(*directory, call.caller, in.organ);
  if (!office) return Failure(office.error());
  auto period = asked_period(in.period);
  if (!period) return Failure(period.error());
  if (!*period) return refuse(errors::invalid, {}, {{"/period", &errors::required, {}}});
  OfEach of_each;
  read_counts(of_each, rows_of(tx, count_in_hand_of_each, asked_wrong(call, office->organ.id, std::nullopt)));
  read_counts(of_each, rows_of(tx, count_of_each, asked_wrong(call, office->organ.id, *period)));
  SectionsView view{office->organ, std::move(office->organs), stats::to_text(**period), 0,
                    lines_of(*directory, of_each, call.language)};
  judge(view);
  return view;
}

Result<PersonLoad> person_load(const Services& services, db::Tx& tx, const api::Call& call, const OfPerson& in) {
  auto directory = services.directory();
  const Id unit = section_of(*directory, in.id);
  if (unit == no_id) return refuse(errors::not_found);
  OfEach of_each;
  read_counts(of_each,
              rows_of(tx, count_in_hand_of_each, asked_wrong(call, directory->organ_of(unit), std::nullopt)));
  of_each.try_emplace(in.id);
  SectionsView all;
  all.sections = lines_of(*directory, of_each, call.language);
  judge(all);
  PersonLoad load{{in.id, person_name(*directory, in.id)}, of_each[in.id].in_hand, all.average, false, {}};
  const auto section = std::ranges::find_if(
      all.sections, [unit](const SectionLine& one) { return one.unit && Id(one.unit->id) == unit; });
  for (const auto& one : section->people) load.loaded |= Id(one.person.id) == in.id && one.loaded;
  const std::vector<Argument> arguments{{"person", load.person.name},
                                        {"in_hand", std::to_string(load.in_hand)},
                                        {"section", section->name},
                                        {"of_section", tenths_text(section->average)},
                                        {"average", tenths_text(all.average)}};
  if (load.loaded)
    load.said = say(phrases::sections::person_warning, arguments, call.language);
  else if (section->loaded)
    load.said = say(phrases::sections::section_warning, arguments, call.language);
  load.loaded |= section->loaded;
  return load;
}

}  // namespace zs::matter
