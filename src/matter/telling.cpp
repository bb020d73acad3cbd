#include <event/event.h>
#include <flow/effective.h>
#include <matter/org_view.h>
#include <matter/telling.h>

namespace zs::matter::telling {
namespace {

/// The words of the acting person's opinion, wherever it was kept.
constexpr db::Statement select_words_of_item{"select_words_of_item", "SELECT opinion FROM work_item WHERE id = $1"};

}  // namespace

std::string words_of_actor(const News& t) {
  const auto* item = t.event.body.if_contains("work_item");
  auto id = item && item->is_string() ? id_from_text(item->get_string()) : std::nullopt;
  auto row = id ? t.tx.one(select_words_of_item, *id) : std::nullopt;
  return row && !row->null(0) ? row->text(0) : std::string();
}

std::string text_beside(const News& t) {
  const auto* digest = t.event.body.if_contains("text");
  if (!digest || !digest->is_string()) return {};
  return kept_text(t.tx, t.matter.id, digest->get_string()).value_or("");
}

void tell_one(const News& t, Id person, const notify::MessageKind& kind, json::object more) {
  if (person == no_id || person == t.event.actor) return;
  json::object arguments{{"title", t.matter.title}, {"from", person_name(t.directory, t.event.actor)}};
  for (auto& [name, value] : more) arguments[name] = value;
  notify::add(t.tx, *t.services.ids, {person, t.event.id, t.matter.id, t.event.at, &kind, std::move(arguments)});
}

json::value step_title(const News& t, std::string_view step) {
  return to_json(Words(Declared{flow::title_of(t.kind.flow, t.matter.flow, step)}));
}

bool by_itself(const News& t) { return t.event.actor == no_id; }

flow::State state_before(const News& t) {
  flow::State state;
  for (const auto& event : event::of_stream(t.tx, t.event.stream, 0, static_cast<int>(t.event.seq) - 1)) {
    const auto* list = event.body.if_contains("changes");
    auto changes =
        list ? flow::changes_from_json(*list) : Result<std::vector<flow::Change>>(std::vector<flow::Change>());
    if (changes) state = flow::apply(std::move(state), *changes);
  }
  return state;
}

flow::Visit visit_before(const News& t, int number) {
  auto before = state_before(t);
  const auto* visit = before.visit(number);
  return visit ? *visit : flow::Visit();
}

const flow::Slot* slot_in(const flow::State& state, int visit, int number) {
  const auto* found = state.visit(visit);
  if (!found) return nullptr;
  for (const auto& slot : found->slots)
    if (slot.number == number) return &slot;
  return nullptr;
}

json::object at_step(const News& t, int visit) {
  const auto* found = t.matter.flow.visit(visit);
  return {{"step", step_title(t, found ? found->step : "")}, {"text", text_beside(t)}};
}

}  // namespace zs::matter::telling
