#pragma once
// How each section and person of an office stands (忙闲、及时、差错), as the page and programs see it.

#include <matter/deliver_views.h>
#include <matter/views.h>

namespace zs::matter {

/// `organ`: one of those the caller directs the office of; his own when absent. `period`: as of `GET /figures`.
struct AskSections {
  std::optional<IdText> organ;
  std::string period;
  static constexpr api::Rule rule(std::string_view) { return {.max_length = 40}; }
};
BOOST_DESCRIBE_STRUCT(AskSections, (), (organ, period))

/// What part of what whole, in tenths of a per cent; null: of nothing. What is returned or mis-sent is held against
/// what was sent on, each matter once a step: what came back twice is more than the whole.
struct SectionShare {
  std::int64_t part = 0;
  std::int64_t whole = 0;
  std::optional<int> permille;
};
BOOST_DESCRIBE_STRUCT(SectionShare, (), (part, whole, permille))

/// `in_hand`: now; all else in the period. `in_time` of what fell due; `returned` and `mis_sent` of what was sent on;
/// `void_numbers` of the numbers taken. Each is a list of `GET /monitor/errors` by the person or the unit.
struct SectionFigures {
  std::int64_t in_hand = 0;
  std::int64_t handled = 0;
  std::int64_t late = 0;
  SectionShare in_time;
  SectionShare returned;
  SectionShare mis_sent;
  SectionShare void_numbers;
};
BOOST_DESCRIBE_STRUCT(SectionFigures, (), (in_hand, handled, late, in_time, returned, mis_sent, void_numbers))

/// `loaded`: has much more in hand than they all have on average.
struct SectionPerson {
  PersonName person;
  bool loaded = false;
  SectionFigures figures;
};
BOOST_DESCRIBE_STRUCT(SectionPerson, (), (person, loaded, figures))

/// `unit`: where those mainly are; null: who has left. `average`: in hand for each of its people, in tenths; `loaded`:
/// that is much more than in the whole office.
struct SectionLine {
  std::optional<OrganName> unit;
  std::string name;
  int size = 0;
  std::int64_t average = 0;
  bool loaded = false;
  SectionFigures figures;
  std::vector<SectionPerson> people;
};
BOOST_DESCRIBE_STRUCT(SectionLine, (), (unit, name, size, average, loaded, figures, people))

/// `average`: in hand for each of the people of all sections told, in tenths.
struct SectionsView {
  OrganName organ;
  std::vector<OrganName> organs;
  std::string period;
  std::int64_t average = 0;
  std::vector<SectionLine> sections;
};
BOOST_DESCRIBE_STRUCT(SectionsView, (), (organ, organs, period, average, sections))

/// What somebody has in hand, of what the caller may see, against what all have on average, in tenths. `said`: what is
/// to be considered before he is given more.
struct PersonLoad {
  PersonName person;
  std::int64_t in_hand = 0;
  std::int64_t average = 0;
  bool loaded = false;
  std::string said;
};
BOOST_DESCRIBE_STRUCT(PersonLoad, (), (person, in_hand, average, loaded, said))

}  // namespace zs::matter
