#include <base/errors.h>
#include <identity/access.h>
#include <matter/errors.h>
#include <matter/lasting.h>
#include <matter/org_view.h>
#include <matter/validity_act.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace {

using publish::Standing;

constexpr std::size_t most_of_a_kind = 100;
/// What is listed: what somebody has to do something about, or may look for once it is over.
constexpr std::array listed{Standing::due, Standing::stale, Standing::expired};

/// Of the kind $1, that one may see, whose day in $2 is before $4; the oldest day first. Other columns hold texts,
/// which CASE keeps from being mistaken for numbers.
#define ZS_LASTING_DAY "CASE WHEN x.kind = $1 AND x.field = $2 THEN CAST(x.value AS bigint) END"
constexpr db::Statement select_lasting{
    "select_lasting",
    "SELECT " ZS_MATTER_COLUMNS
    " FROM matter_field x JOIN matter m ON m.id = x.matter WHERE x.kind = $1 AND x.field = $2 AND " ZS_LASTING_DAY
    " < $4 AND m.state IN ('running', 'closed') AND " ZS_MAY_SEE("$3") " ORDER BY " ZS_LASTING_DAY ", m.id LIMIT $5"};

/// As the register holds it.
std::int64_t number_of(Date day) { return std::chrono::sys_days(day).time_since_epoch().count(); }

std::optional<Date> day_in(const Matter& matter, const std::string& field) {
  const auto* value = field.empty() ? nullptr : matter.fields.if_contains(field);
  return value && value->is_string() ? date_from_text(value->get_string()) : std::nullopt;
}

bool is_void(const Matter& matter, Date today) { return matter.validity && matter.validity->on <= today; }

Date days_before(const calendar::Calendar& calendar, Date day, int working_days) {
  return calendar.add_working_days(day, -working_days).value;
}
/// No fewer natural days than so many working days, holidays between them.
Date far_behind(Date day, int working_days) {
  return Date(std::chrono::sys_days(day) + std::chrono::days(working_days * 2 + 15));
}

class LastingListing {
 public:
  LastingListing(const Services& services, db::Tx& tx, const api::Call& call, Standing wanted)
      : services_(services), tx_(tx), call_(call), wanted_(wanted), directory_(services.directory()) {}

  LastingPage page(const ListLasting& in) {
    LastingPage out{std::string(to_text(wanted_)), {}, {}, false};
    for (const auto& kind : services_.kinds->by_area()) {
      if (!kind->lasts) continue;
      out.kinds.push_back({kind->kind, declared(kind->title, call_.language)});
      const bool asked = (!in.kind || *in.kind == kind->kind) && (!in.area || *in.area == kind->area);
      if (asked && !field_of(*kind->lasts).empty()) add(*kind, out);
    }
    return out;
  }

 private:
  const std::string& field_of(const Lasts& lasts) const {
    return wanted_ == Standing::expired ? lasts.until : lasts.review;
  }

  void add(const Kind& newest, LastingPage& out) const {
    const auto today = date_of(call_.now);
    const auto before = wanted_ == Standing::due ? far_behind(today, newest.lasts->notice) : today;
    const auto rows = tx_.query(select_lasting, newest.kind, field_of(*newest.lasts), call_.caller.person,
                                number_of(before), static_cast<int>(most_of_a_kind + 1));
    std::size_t shown = 0;
    for (const auto& row : rows) {
      if (++shown > most_of_a_kind) break;
      const auto matter = read_row(row);
      const auto kind = services_.kinds->of(matter.kind, matter.version);
      auto view = lasting_view(services_, *kind, matter, call_);
      if (view && view->state == to_text(wanted_)) out.items.push_back(line_of(*kind, matter, std::move(*view)));
    }
    out.more = out.more || shown > most_of_a_kind;
  }

  LastingLine line_of(const Kind& kind, const Matter& matter, LastingView view) const {
    LastingLine line{matter.id,
                     matter.kind,
                     declared(kind.title, call_.language),
                     matter.title,
                     matter.number,
                     unit_name(*directory_, matter.unit),
                     {},
                     std::move(view)};
    for (const auto& holder : flow::holders(kind.flow, matter.flow)) {
      const Id person = holder.handler.person;
      const auto same = [&](const PersonName& one) { return Id(one.id) == person; };
      if (!holder.reading && std::ranges::none_of(line.keepers, same))
        line.keepers.push_back({person, person_name(*directory_, person)});
    }
    if (line.keepers.empty()) line.keepers.push_back({matter.starter, person_name(*directory_, matter.starter)});
    return line;
  }

  const Services& services_;
  db::Tx& tx_;
  const api::Call& call_;
  Standing wanted_;
  identity::Snapshot directory_;
};

}  // namespace

std::optional<publish::Lasting> lasting_days(const Kind& kind, const Matter& matter) {
  if (!kind.lasts || !was_issued(kind, matter)) return std::nullopt;
  if (kind.lasts->while_running && matter.state == "closed") return std::nullopt;
  return publish::Lasting{day_in(matter, kind.lasts->from), day_in(matter, kind.lasts->until),
                          day_in(matter, kind.lasts->review), std::nullopt};
}

std::optional<LastingView> lasting_view(const Services& services, const Kind& kind, const Matter& matter,
                                        const api::Call& call) {
  const auto today = date_of(call.now);
  auto days = lasting_days(kind, matter);
  if (!days || is_void(matter, today)) return std::nullopt;
  if (days->review && kind.lasts->notice > 0)
    days->notice = days_before(*services.calendar(), *days->review, kind.lasts->notice);
  const auto standing = publish::standing_of(*days, today);
  const auto day = publish::day_of(*days, standing);
  if (!day) return std::nullopt;
  const auto word = publish::to_text(standing);
  return LastingView{std::string(word), say("lasting", word, call.language), *day};
}

Result<LastingPage> lasting_page(const Services& services, db::Tx& tx, const api::Call& call, const ListLasting& in) {
  const auto wanted = publish::standing_from_text(in.state.value_or("stale"));
  if (!wanted || std::ranges::find(listed, *wanted) == listed.end()) {
    Words::List choices;
    for (auto one : listed) choices.emplace_back(std::string(publish::to_text(one)));
    return refuse(errors::invalid, {}, {{"/state", &errors::not_a_choice, {{"choices", std::move(choices)}}}});
  }
  return LastingListing(services, tx, call, *wanted).page(in);
}

void add_lasting_routes(api::Routes& routes, const Services& s) {
  routes.read<ListLasting, LastingPage>(
      "/lasting", api::Authorisation::signed_in(), "What lasts and is to be looked at again, was not, or is over.",
      [s](db::Tx& tx, const api::Call& call, const ListLasting& in) -> Result<api::Answer<LastingPage>> {
        auto page = lasting_page(s, tx, call, in);
        if (!page) return Failure(page.error());
        return api::Answer<LastingPage>(std::move(*page));
      });
}

}  // namespace zs::matter
