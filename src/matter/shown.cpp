#include <identity/access.h>
#include <matter/org_view.h>
#include <matter/row.h>
#include <matter/shown.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace showing {
namespace {

constexpr std::size_t most_shown = 100;  // cards

constexpr db::Statement select_shown{"select_shown", "SELECT " ZS_MATTER_COLUMNS
                                                     " FROM matter m WHERE m.kind = $1 AND m.state = 'running' AND "
                                                     ZS_MAY_SEE("$2") " ORDER BY m.id LIMIT $3"};

std::string text_in(const json::object& fields, const std::string& name) {
  const auto* value = name.empty() ? nullptr : fields.if_contains(name);
  return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

std::optional<IdText> picture_of(const json::object& fields, const std::string& name) {
  const auto* value = fields.if_contains(name);
  const auto* files = value ? value->if_array() : nullptr;
  if (!files || files->empty() || !files->front().is_string()) return std::nullopt;
  auto id = id_from_text(std::string_view(files->front().get_string()));
  return id ? std::optional<IdText>(*id) : std::nullopt;
}

std::optional<ShownCard> card_of(const Services& services, const Matter& matter, const api::Call& call) {
  const auto kind = services.kinds->of(matter.kind, matter.version);
  if (!kind->shows) return std::nullopt;
  const auto& shows = *kind->shows;
  const auto today = zs::to_text(date_of(call.now));
  if (!shows.day.empty() && text_in(matter.fields, shows.day) != today) return std::nullopt;
  const auto people = form::ids_in(*kind->form.find(shows.person), matter.fields);
  const auto* step = kind->flow.find(matter.step);
  if (people.empty() || !step) return std::nullopt;
  const auto directory = services.directory();
  ShownCard card;
  card.matter = matter.id;
  card.person = {people.front(), person_name(*directory, people.front())};
  const auto* person = directory->person(people.front());
  const auto* post = person && !person->posts.empty() ? directory->post(person->posts.front()) : nullptr;
  if (post) card.post = post->title;
  if (post) card.unit_name = unit_name(*directory, post->unit);
  card.number = text_in(matter.fields, shows.number);
  card.place = text_in(matter.fields, shows.place);
  card.words = text_in(matter.fields, shows.words);
  if (shows.note_at.empty() || shows.note_at == matter.step) card.note = text_in(matter.fields, shows.note);
  card.step = matter.step;
  card.state = declared(step->title, call.language);
  card.picture = picture_of(matter.fields, shows.picture);
  return card;
}

}  // namespace
}  // namespace showing

ShownPage shown_page(const Services& services, db::Tx& tx, const api::Call& call, const ListShown& in) {
  namespace work = showing;
  ShownPage out;
  for (const auto& kind : services.kinds->by_area()) {
    if (!kind->shows) continue;
    out.kinds.push_back({kind->kind, declared(kind->title, call.language)});
    if (in.kind && *in.kind != kind->kind) continue;
    const auto rows =
        tx.query(work::select_shown, kind->kind, call.caller.person, static_cast<int>(work::most_shown + 1));
    out.more = out.more || rows.size() > work::most_shown;
    for (const auto& row : rows)
      if (auto card = work::card_of(services, read_row(row), call); card && out.items.size() < work::most_shown)
        out.items.push_back(std::move(*card));
  }
  std::ranges::stable_sort(out.items, {}, &ShownCard::place);
  return out;
}

void add_shown_routes(api::Routes& routes, const Services& s) {
  routes.read<ListShown, ShownPage>(
      "/shown", api::Authorisation::signed_in(), "Who serves now where people come, with picture and number.",
      [s](db::Tx& tx, const api::Call& call, const ListShown& in) -> Result<api::Answer<ShownPage>> {
        return api::Answer<ShownPage>(shown_page(s, tx, call, in));
      });
}

}  // namespace zs::matter
