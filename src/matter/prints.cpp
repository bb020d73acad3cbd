#include <base/errors.h>
#include <base/phrases.h>
#include <matter/lasting.h>
#include <matter/org_view.h>
#include <matter/paper_rights.h>
#include <matter/prints.h>
#include <matter/validity_act.h>
#include <matter/words.h>

namespace zs::matter {
namespace {

constexpr db::Statement select_number_given{"select_number_given",
                                            "SELECT at FROM ledger_number WHERE matter = $1 ORDER BY at DESC LIMIT 1"};

/// Nothing: it may be printed.
std::optional<Words> why_not(const Kind& kind, const Matter& matter, Date today) {
  if (!was_issued(kind, matter)) return Words(phrases::printed::not_issued);
  if (matter.validity && matter.validity->on <= today)
    return Words(Phrase("validity", to_text(matter.validity->state)));
  const auto days = lasting_days(kind, matter);
  const auto standing = days ? publish::standing_of(*days, today) : publish::Standing::current;
  if (standing == publish::Standing::expired) return Words(Phrase("lasting", publish::to_text(standing)));
  return std::nullopt;
}

std::optional<Date> issued_on(db::Tx& tx, const Matter& matter) {
  const auto row = tx.one(select_number_given, matter.id);
  return row ? std::optional(date_of(row->moment(0))) : std::nullopt;
}

}  // namespace

Result<PrintedPapers> printed_papers(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in) {
  const auto matter = find_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  const auto kind = services.kinds->of(matter->kind, matter->version);
  const auto directory = services.directory();
  const auto refused = why_not(*kind, *matter, date_of(call.now));
  const auto seen = form::visible(matter->fields, reading_rights(*kind, *matter, call.caller.person));
  PrintedPapers out;
  for (const auto& print : kind->prints) {
    PrintedPaper paper{print.name, declared(print.title, call.language), {}, {}, {}, {}, {}, {}};
    if (refused) {
      paper.why_not = say(*refused, call.language);
    } else {
      paper.number = matter->number.value_or("");
      paper.organ_name = unit_name(*directory, matter->organ);
      paper.issued_on = issued_on(tx, *matter);
      for (const auto& line : print.lines) paper.lines.push_back(written(line, kind->form, seen, *directory));
      paper.foot = declared(print.foot, call.language);
    }
    out.items.push_back(std::move(paper));
  }
  return out;
}

void add_print_routes(api::Routes& routes, const Services& s) {
  routes.read<OfMatter, PrintedPapers>(
      "/matters/{id}/prints", api::Authorisation::matter(), "Passes and certificates as they are printed of it.",
      [s](db::Tx& tx, const api::Call& call, const OfMatter& in) -> Result<api::Answer<PrintedPapers>> {
        auto papers = printed_papers(s, tx, call, in);
        if (!papers) return Failure(papers.error());
        return api::Answer<PrintedPapers>(std::move(*papers));
      });
}

}  // namespace zs::matter
