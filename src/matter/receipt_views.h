#pragma once
// What came back of what was published, as the page and programs see it.

#include <matter/lists.h>
#include <matter/views.h>

namespace zs::matter {

/// One of those who got it. `state`: unread, missed (it left his desk unread), read, answered.
struct ReceiptLine {
  PersonName person;
  std::string unit_name;
  std::string state;
  std::string state_label;
  Instant sent_at{};
  std::optional<Instant> read_at;
  std::optional<Instant> answered_at;
  json::object answers;
};
BOOST_DESCRIBE_STRUCT(ReceiptLine, (), (person, unit_name, state, state_label, sent_at, read_at, answered_at, answers))

/// `asked`: an answer is wanted, with these `fields`. `mine`: what the caller answered; `may_answer`: he got it, and it
/// is not over. Only who published it, or directs the office, sees all the others (`whole`): `items`, and how many.
struct ReceiptsView {
  bool asked = false;
  std::vector<FieldView> fields;
  std::optional<json::object> mine;
  std::optional<Instant> mine_at;
  bool may_answer = false;
  bool whole = false;
  bool may_urge = false;
  std::int64_t sent = 0;
  std::int64_t read = 0;
  std::int64_t answered = 0;
  std::vector<ReceiptLine> items;
};
BOOST_DESCRIBE_STRUCT(ReceiptsView, (), (asked, fields, mine, mine_at, may_answer, whole, may_urge, sent, read,
                                         answered, items))

struct AnswerReceipt {
  IdText id;
  json::object answers;
};
BOOST_DESCRIBE_STRUCT(AnswerReceipt, (), (id, answers))

/// `wanting`: only who has not read it, or not answered where that is asked.
struct ExportReceipts {
  IdText id;
  std::optional<bool> wanting;
};
BOOST_DESCRIBE_STRUCT(ExportReceipts, (), (id, wanting))

}  // namespace zs::matter
