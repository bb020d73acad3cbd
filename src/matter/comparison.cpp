#include <base/errors.h>
#include <matter/comparison.h>
#include <matter/governed.h>
#include <publish/lines.h>

namespace zs::matter {
namespace {

std::string list_in(const json::object& fields, const std::string& field) {
  const auto* value = fields.if_contains(field);
  return value && value->is_string() ? std::string(value->get_string()) : std::string();
}

bool says_the_same(const Matter& a, const Matter& b, const std::string& field) {
  const auto* ours = a.fields.if_contains(field);
  const auto* theirs = b.fields.if_contains(field);
  return ours && theirs && *ours == *theirs;
}

}  // namespace

Result<ComparisonView> comparison(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in) {
  const auto matter = find_for(tx, in.id, call.caller.person);
  if (!matter) return refuse(errors::not_found);
  const auto kind = services.kinds->of(matter->kind, matter->version);
  if (!kind->compares) return ComparisonView();
  const auto& by = *kind->compares;
  const auto others = issued_by(services, tx, call, by.with, services.directory()->organ_of(matter->unit));
  std::vector<std::string> lists;
  for (const auto& one : others) lists.push_back(list_in(one.matter.fields, by.their));
  const auto laid = publish::compare(list_in(matter->fields, by.field), lists);

  ComparisonView out;
  out.others = static_cast<int>(others.size());
  for (const auto& line : laid.own) {
    out.gaps += line.by.empty() ? 1 : 0;
    out.overlaps += line.by.size() > 1 ? 1 : 0;
    out.own.push_back({line.text, {}});
    for (auto i : line.by) out.own.back().by.push_back(rule_view(services, call, others[i]));
  }
  for (const auto& line : laid.beyond) {
    ComparedLine told{line.text, {}};
    for (auto i : line.by)
      if (others[i].readable && says_the_same(*matter, others[i].matter, by.same))
        told.by.push_back(rule_view(services, call, others[i]));
    if (!told.by.empty()) out.beyond.push_back(std::move(told));
  }
  return out;
}

void add_comparison_routes(api::Routes& routes, const Services& s) {
  routes.read<OfMatter, ComparisonView>(
      "/matters/{id}/comparison", api::Authorisation::matter(), "Its list laid against those of others.",
      [s](db::Tx& tx, const api::Call& call, const OfMatter& in) -> Result<api::Answer<ComparisonView>> {
        auto view = comparison(s, tx, call, in);
        if (!view) return Failure(view.error());
        return api::Answer<ComparisonView>(std::move(*view));
      });
}

}  // namespace zs::matter
