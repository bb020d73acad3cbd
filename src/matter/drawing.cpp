#include <base/errors.h>
#include <content/content.h>
#include <event/event.h>
#include <fmt/format.h>
#include <matter/drawing.h>

#include <limits>

namespace zs::matter {
namespace drawing {

constexpr std::string_view field = "drawing";

constexpr db::Statement insert_drawn_opinion{"insert_drawn_opinion",
                                             "INSERT INTO drawn_opinion (item, matter, file) VALUES ($1, $2, $3)"};
constexpr db::Statement select_drawn_opinions{"select_drawn_opinions",
                                              "SELECT item, matter, file FROM drawn_opinion ORDER BY item"};
constexpr db::Statement select_lost_drawings{
    "select_lost_drawings",
    "SELECT f.id FROM file f WHERE f.field = 'drawing' AND NOT EXISTS (SELECT 1 FROM drawn_opinion d WHERE d.file = "
    "f.id)"};

/// The work item whose line keeps the word; no_id where none does (a first submit).
Id item_of(const flow::Decision& decision) {
  for (const auto& change : decision.changes)
    if (const auto* settled = std::get_if<flow::Settled>(&change)) return settled->settlement.item;
  return no_id;
}

bool told(db::Tx& tx, Id matter, Id item, Id file) {
  constexpr int all = std::numeric_limits<int>::max();
  json::object wanted{{"item", zs::to_text(item)}, {"file", zs::to_text(file)}};
  for (const auto& event : event::of_stream(tx, {event::StreamKind::matter, matter}, 0, all))
    if (const auto* drawn = event.body.if_contains("drawn"); drawn && *drawn == wanted) return true;
  return false;
}

}  // namespace drawing

std::optional<FieldFault> attach_drawing(const Doing& doing, const flow::Command& command,
                                         const flow::Decision& decision) {
  if (doing.drawing == no_id) return std::nullopt;
  if (command.opinion.empty()) return FieldFault{"/opinion", &errors::required, {}};
  if (command.proxy || drawing::item_of(decision) == no_id) return FieldFault{"/drawing", &errors::unknown_field, {}};
  auto taken = content::attach(doing.tx, doing.call.caller.person, doing.drawing, doing.matter.id, drawing::field);
  if (!taken) return FieldFault{"/drawing", taken.error().kind, {}};
  auto file = content::find(doing.tx, doing.drawing);
  if (file && file->media_type == "image/png") return std::nullopt;
  return FieldFault{"/drawing", &errors::malformed, {{"expected", "PNG"}}};
}

void keep_drawing(Doing& doing, const flow::Decision& decision, json::object& body) {
  if (doing.drawing == no_id) return;
  Id item = drawing::item_of(decision);
  body["drawn"] = json::object{{"item", zs::to_text(item)}, {"file", zs::to_text(doing.drawing)}};
  doing.tx.execute(drawing::insert_drawn_opinion, item, doing.matter.id, doing.drawing);
}

std::vector<std::string> verify_drawings(db::Tx& tx) {
  std::vector<std::string> faults;
  for (const auto& row : tx.query(drawing::select_drawn_opinions))
    if (!drawing::told(tx, row.integer(1), row.integer(0), row.integer(2)))
      faults.push_back(fmt::format("work item {}: no event tells of its drawing {}", row.integer(0), row.integer(2)));
  for (const auto& row : tx.query(drawing::select_lost_drawings))
    faults.push_back(fmt::format("file {}: a drawing that belongs to no opinion", row.integer(0)));
  return faults;
}

}  // namespace zs::matter
