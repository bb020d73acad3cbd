#include <base/errors.h>
#include <identity/access.h>
#include <matter/errors.h>
#include <matter/org_view.h>
#include <matter/owed.h>
#include <matter/words.h>

#include <algorithm>
#include <limits>

namespace zs::matter {
namespace {

constexpr std::size_t plans_a_page = 40;

/// Plans of the kind $1 that one may see, begun before $5 and not ended before $6, older than $3.
constexpr db::Statement select_plans{
    "select_plans",
    "SELECT " ZS_MATTER_COLUMNS
    " FROM matter m WHERE m.kind = $1 AND m.state IN ('running', 'closed') AND m.id < $3 AND "
    "(CAST($4 AS bigint) = 0 OR m.unit = $4 OR m.organ = $4) AND m.started_at < $5 AND (m.closed_at IS NULL OR "
    "m.closed_at >= $6) AND " ZS_MAY_SEE("$2") " ORDER BY m.id DESC LIMIT $7"};

/// Where a page ends: a kind, and the plan it holds last.
struct PlanCursor {
  std::string kind;
  Id plan = no_id;
};

Result<std::optional<PlanCursor>> plan_cursor(const std::optional<std::string>& text) {
  if (!text || text->empty()) return std::optional<PlanCursor>();
  const auto slash = text->find('/');
  auto id = slash == std::string::npos ? std::nullopt : id_from_text(text->substr(slash + 1));
  if (!id) return refuse(errors::invalid, {}, {{"/cursor", &errors::matter_cursor_malformed, {}}});
  return std::optional(PlanCursor{text->substr(0, slash), *id});
}

/// The first moment of a day that is so many days later.
Instant moment_of(Date date, int later = 0) {
  return at_time(Date(std::chrono::sys_days(date) + std::chrono::days(later)), std::chrono::minutes(0));
}

class OwedListing {
 public:
  OwedListing(const Services& services, db::Tx& tx, const api::Call& call, const ListOwed& in)
      : services_(services), tx_(tx), call_(call), in_(in), on_(in.on.value_or(date_of(call.now))) {}

  OwedPage page(std::optional<PlanCursor> from) {
    OwedPage out{on_, {}, {}, std::nullopt};
    std::size_t room = plans_a_page;
    for (const auto& kind : services_.kinds->by_area()) {
      if (kind->owes.empty()) continue;
      out.kinds.push_back(named(*kind));
      const bool before = from && from->kind != kind->kind;
      if (before || !wanted(*kind) || out.next) continue;
      const Id older_than = from ? from->plan : std::numeric_limits<Id>::max();
      from.reset();
      auto plans = plans_of(*kind, older_than, room + 1);
      if (plans.size() > room) {
        plans.resize(room);
        out.next = kind->kind + "/" + zs::to_text(plans.empty() ? older_than : plans.back().id);
      }
      room -= plans.size();
      add(plans, out.items);
    }
    return out;
  }

 private:
  OwedKind named(const Kind& kind) const {
    const auto* area = services_.kinds->area_title(kind.area);
    return {kind.kind, declared(kind.title, call_.language), kind.area,
            area ? say(Words(*area), call_.language) : std::string()};
  }

  bool wanted(const Kind& kind) const {
    return (!in_.kind || *in_.kind == kind.kind) && (!in_.area || *in_.area == kind.area);
  }

  /// No period is longer than a year: what ended before its beginning owes nothing on that day.
  std::vector<Matter> plans_of(const Kind& kind, Id older_than, std::size_t limit) const {
    const auto year = plan::period_of(plan::Every::year, on_);
    std::vector<Matter> out;
    for (const auto& row : tx_.query(select_plans, kind.kind, call_.caller.person, older_than,
                                     in_.unit ? Id(*in_.unit) : no_id, moment_of(year.last, 1), moment_of(year.first),
                                     static_cast<int>(limit)))
      out.push_back(read_row(row));
    return out;
  }

  /// What plans of one kind owe. Versions of a kind may count differently, so each asks for itself.
  void add(const std::vector<Matter>& plans, std::vector<OwedLine>& lines) {
    std::map<std::pair<int, std::string>, OwedDays> done;
    for (const auto& matter : plans) {
      auto kind = services_.kinds->of(matter.kind, matter.version);
      Situation at(services_, kind, matter, {}, call_.now);
      at.look_in(tx_);
      for (const auto& owes : kind->owes) {
        const auto period = plan::period_of(owes.every, on_);
        const auto of = obligation_of(owes, at, matter);
        if (!of || !plan::owes(of->term, period)) continue;
        auto [days, fresh] = done.try_emplace({matter.version, owes.name});
        if (fresh)
          days->second = owed_days(services_, tx_, owes, {matter.kind, plans.back().id, plans.front().id}, period);
        add_line(lines, *of, period, days->second[matter.id]);
      }
    }
  }

  void add_line(std::vector<OwedLine>& lines, const Obligation& of, const plan::Period& period,
                const std::vector<Date>& done) const {
    auto view = owed_period_view(of, period, standing_of(of, period, done), call_.language);
    if (in_.state && *in_.state != view.state) return;
    const auto& [owes, at, matter, term] = of;
    lines.push_back({matter.id,
                     matter.kind,
                     declared(at.kind().title, call_.language),
                     matter.title,
                     matter.number,
                     unit_name(at.directory(), matter.unit),
                     owes.name,
                     declared(owes.title, call_.language),
                     declared(owes.how, call_.language),
                     owes.evidence.kind,
                     names_of_who_owes(of),
                     std::move(view)});
  }

  const Services& services_;
  db::Tx& tx_;
  const api::Call& call_;
  const ListOwed& in_;
  Date on_;
};

template <class Out>
Result<api::Answer<Out>> owed_answer(Result<Out> result) {
  if (!result) return Failure(result.error());
  return api::Answer<Out>(std::move(*result));
}

}  // namespace

Result<OwedPage> owed_page(const Services& services, db::Tx& tx, const api::Call& call, const ListOwed& in) {
  if (in.state && std::ranges::find(plan::state_words, *in.state) == plan::state_words.end()) {
    Words::List choices;
    for (auto word : plan::state_words) choices.emplace_back(word);
    return refuse(errors::invalid, {}, {{"/state", &errors::not_a_choice, {{"choices", std::move(choices)}}}});
  }
  auto from = plan_cursor(in.cursor);
  if (!from) return Failure(from.error());
  return OwedListing(services, tx, call, in).page(*from);
}

void add_owed_routes(api::Routes& routes, const Services& s) {
  routes.read<OfMatter, OwedView>(
      "/matters/{id}/owed", api::Authorisation::matter(), "What it owes again and again, period by period.",
      [s](db::Tx& tx, const api::Call& call, const OfMatter& in) { return owed_answer(owed(s, tx, call, in)); });
  routes.read<ListOwed, OwedPage>(
      "/owed", api::Authorisation::signed_in(), "What plans owe in a period, as far as the caller may see them.",
      [s](db::Tx& tx, const api::Call& call, const ListOwed& in) { return owed_answer(owed_page(s, tx, call, in)); });
}

}  // namespace zs::matter
