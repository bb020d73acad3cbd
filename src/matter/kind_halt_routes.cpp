#include <matter/handover.h>
#include <matter/kind_halt.h>
#include <matter/monitor.h>
#include <matter/org_view.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace {

using api::Answer;
using api::Authorisation;
using api::Call;
using http::Method;

/// A matter that stayed, as far as the caller may see it.
HandOverItem stayed_line(const Services& services, db::Tx& tx, const Call& call, const HaltedMatter& line) {
  auto matter = find_for(tx, line.matter, call.caller.person);
  HandOverItem out = matter ? order_item(services, call, *matter) : HandOverItem{};
  out.refusal = line.problem;
  return out;
}

KindHaltView halt_view(const Services& services, db::Tx& tx, const Call& call, const KindHalt& halt) {
  auto directory = services.directory();
  auto named = [&](Id person) { return PersonName{person, person_name(*directory, person)}; };
  KindHaltView out;
  out.extent = to_text(halt.extent);
  out.reason = halt.reason;
  out.by = named(halt.by.person);
  out.at = halt.at;
  out.ended_at = halt.ended_at;
  if (!halt.stands()) out.ended_by = named(halt.ended_by.person);
  out.finished = halt.finished;
  if (halt.extent == Extent::starts) return out;
  out.aside = count_put_aside(tx, halt.id);
  for (const auto& line : refused_of(tx, halt.id)) out.stayed.push_back(stayed_line(services, tx, call, line));
  return out;
}

Result<KindHaltPage> kind_halts(const Services& services, db::Tx& tx, const Call& call,
                                const std::optional<IdText>& organ) {
  auto office = office_of(*services.directory(), call.caller, organ);
  if (!office) return Failure(office.error());
  KindHaltPage page{office->organ, std::move(office->organs), {}};
  auto running = running_by_kind(tx, page.organ.id, call.caller.person);
  auto halts = last_halts(tx, page.organ.id);
  for (const auto& kind : services.kinds->all()) {
    KindHaltLine line{kind->kind, declared(kind->title, call.language), running[kind->kind], std::nullopt};
    for (const auto& halt : halts)
      if (halt.kind == kind->kind) line.halt = halt_view(services, tx, call, halt);
    page.items.push_back(std::move(line));
  }
  return page;
}

/// The kind as it stands after a command.
template <class In>
Result<Answer<KindHaltLine>> kind_after(const Services& services, db::Tx& tx, const Call& call, const In& in,
                                        api::Subject) {
  auto page = kind_halts(services, tx, call, in.organ);
  if (!page) return Failure(page.error());
  auto line = std::find_if(page->items.begin(), page->items.end(), [&](auto& one) { return one.kind == in.kind; });
  return Answer<KindHaltLine>(std::move(*line));
}

}  // namespace

void add_kind_halt_routes(api::Routes& routes, const Services& s) {
  routes.read<ListKindHalts, KindHaltPage>(
      "/monitor/kinds", Authorisation::signed_in(), "Kinds of an organ: how many run, and what is put aside.",
      [s](db::Tx& tx, const Call& call, const ListKindHalts& in) -> Result<Answer<KindHaltPage>> {
        auto page = kind_halts(s, tx, call, in.organ);
        if (!page) return Failure(page.error());
        return Answer<KindHaltPage>(std::move(*page));
      });
  routes.write<HaltKind, KindHaltLine>(
      Method::post, "/kinds/{kind}/halt", Authorisation::signed_in(),
      "Nothing new of a kind is begun in an organ, or what runs of it is put aside as well.",
      [s](db::Tx& tx, const Call& call, const HaltKind& in) { return halt_kind(s, tx, call, in); },
      [s](db::Tx& tx, const Call& call, const HaltKind& in, api::Subject halt) {
        return kind_after(s, tx, call, in, halt);
      });
  routes.write<TakeUpKind, KindHaltLine>(
      Method::delete_, "/kinds/{kind}/halt", Authorisation::signed_in(),
      "Takes a kind up again, with what was put aside for it.",
      [s](db::Tx& tx, const Call& call, const TakeUpKind& in) { return take_up_kind(s, tx, call, in); },
      [s](db::Tx& tx, const Call& call, const TakeUpKind& in, api::Subject halt) {
        return kind_after(s, tx, call, in, halt);
      });
}

}  // namespace zs::matter
