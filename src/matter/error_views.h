#pragma once
// The register of what went wrong (差错登记), and its figures (四不让、三零), as the page and programs see them.

#include <matter/deliver_views.h>
#include <matter/views.h>

namespace zs::matter {

/// `kind`: returned, mis_sent, late, piled_up, kept_waiting, refused, void_number, paper_number (补号); what these are
/// held against: in_hand, handled, sent, due, in_time, numbered. `person`: whose it was; `unit`: of those whose
/// main post is there. `period`: as of `GET /figures`; what is piled up or in hand is so now, whatever the period.
struct ListErrors {
  std::optional<IdText> organ;
  std::string kind;
  std::optional<IdText> person;
  std::optional<IdText> unit;
  std::optional<std::string> period;
  std::optional<int> limit;
  std::optional<std::string> cursor;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "limit") return {.min = 1, .max = 200};
    return {.max_length = 100};
  }
};
BOOST_DESCRIBE_STRUCT(ListErrors, (), (organ, kind, person, unit, period, limit, cursor))

/// One thing that went wrong: whose it was, who found it, where. `what`: send_back, transfer, reassign, overdue, idle,
/// not_signed, refused, made_void, recorded, in_hand, handled, sent, in_time, numbered; `label` says it to people.
struct ErrorLine {
  Instant at;
  std::string what;
  std::string label;
  std::optional<PersonName> person;
  std::optional<PersonName> found_by;
  std::optional<IdText> matter;
  std::optional<IdText> delivery;
  std::string title;
  std::string number;
  std::string step_title;
  std::string note;
};
BOOST_DESCRIBE_STRUCT(ErrorLine, (),
                      (at, what, label, person, found_by, matter, delivery, title, number, step_title, note))

struct ErrorPage {
  OrganName organ;
  std::vector<OrganName> organs;
  std::string kind;
  std::vector<ErrorLine> items;
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(ErrorPage, (), (organ, organs, kind, items, next))

struct AskQuality {
  std::optional<IdText> organ;
  std::string period;
  static constexpr api::Rule rule(std::string_view) { return {.max_length = 40}; }
};
BOOST_DESCRIBE_STRUCT(AskQuality, (), (organ, period))

/// How many the register has of one kind. `before`: in the period before; null where the period does not matter.
struct QualityPart {
  std::string kind;
  std::string label;
  std::int64_t count = 0;
  std::optional<std::int64_t> before;
};
BOOST_DESCRIBE_STRUCT(QualityPart, (), (kind, label, count, before))

/// One promise: what it is called, how it is counted, and of what its number is made. `zero`: of the three (三零).
struct QualityFigure {
  std::string name;
  std::string title;
  std::string how;
  bool zero = false;
  std::int64_t count = 0;
  std::vector<QualityPart> parts;
};
BOOST_DESCRIBE_STRUCT(QualityFigure, (), (name, title, how, zero, count, parts))

struct QualityView {
  OrganName organ;
  std::vector<OrganName> organs;
  std::string period;
  std::string before;
  std::vector<QualityFigure> figures;
};
BOOST_DESCRIBE_STRUCT(QualityView, (), (organ, organs, period, before, figures))

}  // namespace zs::matter
