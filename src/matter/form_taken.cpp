#include <matter/form_taken.h>
#include <matter/kinds.h>
#include <matter/phrases.h>
#include <matter/references.h>
#include <matter/view.h>
#include <matter/words.h>

#include <algorithm>

namespace zs::matter {
namespace {

namespace form_words = phrases::form_export;

std::string joined_texts(const std::vector<std::string>& names, std::string_view between) {
  std::string out;
  for (const auto& one : names) out += (out.empty() ? "" : std::string(between)) + one;
  return out;
}

class FormLines {
 public:
  FormLines(const Services& services, Language language, const View& view)
      : services_(services), language_(language), view_(view), directory_(services.directory()) {}

  FormTaken taken(const Kind& kind) {
    FormTaken out{view_.form_title, view_.number.value_or(""), view_.unit_name, {}};
    for (const auto& field : kind.form.fields)
      if (auto text = text_of(field); !text.empty())
        out.lines.push_back({declared(field.label, language_), std::move(text), false});
    for (const auto& step : view_.steps)
      for (auto& text : boxes_of(step)) out.lines.push_back({step.title, std::move(text), true});
    if (auto readers = read_by(); !readers.empty())
      out.lines.push_back({say(form_words::read, {}, language_), std::move(readers), true});
    const bool running = view_.state == "running" && !view_.step_title.empty();
    out.lines.push_back({say(form_words::state, {}, language_),
                         running ? view_.state_label + "（" + view_.step_title + "）" : view_.state_label, false});
    return out;
  }

 private:
  /// What he may see of it, and something stands there.
  std::string text_of(const form::Field& field) const {
    const auto* value = view_.fields.if_contains(field.name);
    if (!view_.field_rights.contains(field.name) || !value || value->is_null()) return {};
    if (field.type == form::FieldType::body) return say(form_words::body, {}, language_);
    if (field.type != form::FieldType::file) return said_in(services_, field, view_.fields, language_);
    std::vector<std::string> names;
    for (const auto& file : view_.files)
      if (file.field == field.name) names.push_back(file.name);
    return joined_texts(names, "；");
  }

  std::string moment(Instant at) const { return say(Words(at), reader(*directory_, language_)); }

  /// Words with who said them and when; those who said nothing, by their names.
  std::vector<std::string> boxes_of(const StepView& step) const {
    std::vector<std::string> out, spoke;
    for (const auto& one : view_.opinions) {
      if (one.step != step.step || one.text.empty()) continue;
      spoke.push_back(one.person.name);
      out.push_back(say(form_words::said_by,
                        {{"words", one.text}, {"names", one.signature}, {"time", moment(one.at)}}, language_));
    }
    std::vector<std::string> silent;
    for (const auto& name : step.people)
      if (step.state == "done" && std::ranges::find(spoke, name) == spoke.end()) silent.push_back(name);
    if (!silent.empty() && step.at)
      out.push_back(
          say(form_words::done_by, {{"names", joined_texts(silent, "、")}, {"time", moment(*step.at)}}, language_));
    return out;
  }

  std::string read_by() const {
    std::vector<std::string> out;
    for (const auto& one : view_.readings)
      if (one.read_at) out.push_back(one.person.name + " " + moment(*one.read_at));
    return joined_texts(out, "；");
  }

  const Services& services_;
  Language language_;
  const View& view_;
  identity::Snapshot directory_;
};

}  // namespace

Result<FormTaken> form_taken(const Services& services, db::Tx& tx, const api::Call& call, const OfMatter& in) {
  auto seen = view(services, tx, call, ViewMatter{in.id, std::nullopt});
  if (!seen) return Failure(seen.error());
  const auto kind = services.kinds->of(seen->kind, seen->version);
  return FormLines(services, call.language, *seen).taken(*kind);
}

void add_form_routes(api::Routes& routes, const Services& s) {
  routes.read<OfMatter, FormTaken>(
      "/matters/{id}/form", api::Authorisation::matter(), "The form of a matter as it is printed, line by line.",
      [s](db::Tx& tx, const api::Call& call, const OfMatter& in) -> Result<api::Answer<FormTaken>> {
        auto taken = form_taken(s, tx, call, in);
        if (!taken) return Failure(taken.error());
        return api::Answer<FormTaken>(std::move(*taken));
      });
}

}  // namespace zs::matter
