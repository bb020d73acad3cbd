#include <flow/effective.h>
#include <matter/errors.h>
#include <matter/org_view.h>
#include <matter/outcome.h>
#include <matter/paper_rights.h>

#include <algorithm>
#include <set>

namespace zs::matter {
namespace {

/// Where it comes from, and whose words it was started from.
constexpr db::Statement select_asked{
    "select_asked",
    "SELECT l.target, l.type, coalesce(w.principal, w.person) FROM matter_link l LEFT JOIN work_item w ON w.id = "
    "l.opinion WHERE l.source = $1 ORDER BY l.at, l.target"};

bool is_words(form::FieldType type) {
  return type == form::FieldType::text || type == form::FieldType::long_text || type == form::FieldType::choice;
}

/// Somebody writes it, or completing a step sets it.
bool may_be_filled(const Kind& kind) {
  return std::ranges::any_of(kind.flow.steps, [&](const flow::Step& step) {
    const bool set = std::ranges::any_of(step.sets, [&](const auto& one) { return one.first == kind.outcome; });
    return set || may_write(form::rights(kind.form, step_fields(kind, step.name)), kind.outcome);
  });
}

/// A matter comes from what its kind is started from.
bool comes_from(const Kind& kind, std::string_view link) {
  return std::ranges::any_of(kind.starts, [&](const StartFrom& start) { return start.link == link; });
}

std::string words_at_end(const telling::News& t, const flow::Ended& ended) {
  if (ended.life == flow::Life::rejected) return telling::words_of_actor(t);
  if (ended.life != flow::Life::closed) return telling::text_beside(t);
  const auto* field = t.kind.form.find(t.kind.outcome);
  const auto* value = t.matter.fields.if_contains(t.kind.outcome);
  return field && value ? say(form::shown(*field, *value), Language::zh_cn) : std::string();
}

/// Its starter and who has it now.
void add_people(std::set<Id>& people, const Services& services, const Matter& source) {
  people.insert(source.starter);
  auto kind = services.kinds->of(source.kind, source.version);
  for (const auto& holder : flow::holders(kind->flow, source.flow)) people.insert(holder.handler.person);
}

}  // namespace

void check_outcome(const Kind& kind, DeclarationFaults& faults) {
  if (kind.outcome.empty()) return;
  const auto* field = kind.form.find(kind.outcome);
  if (!field || !is_words(field->type))
    faults.push_back({"/outcome", "`" + kind.outcome + "` is no field of type `text`, `long_text` or `choice`.", ""});
  else if (!may_be_filled(kind))
    faults.push_back({"/outcome", "No step may write `" + kind.outcome + "`: the matter could never close.",
                      "Name it in the `writes` of the step that knows what became of it."});
  if (kind.flow.steps.back().opens)
    faults.push_back({"/outcome", "The last word comes from a unit's matter: nobody is there to say what became of it.",
                      "Add a step after it."});
}

std::optional<FieldFault> outcome_missing(const Doing& doing, const flow::Decision& decision) {
  const auto& kind = doing.at.kind();
  if (kind.outcome.empty() || decision.state.life != flow::Life::closed) return std::nullopt;
  const auto* value = doing.at.fields().if_contains(kind.outcome);
  if (value && !value->is_null()) return std::nullopt;
  const auto* field = kind.form.find(kind.outcome);
  return FieldFault{"/fields/" + kind.outcome, &errors::matter_outcome_missing, {{"label", Declared{field->label}}}};
}

std::string outcome_words(const Kind& kind, const Matter& matter, Id person, const Reader& reader) {
  const auto* field = kind.form.find(kind.outcome);
  if (!field || matter.state != "closed") return {};
  auto seen = form::visible(matter.fields, reading_rights(kind, matter, person));
  const auto* value = seen.if_contains(kind.outcome);
  return value ? say(form::shown(*field, *value), reader) : std::string();
}

void tell_who_asked(const telling::News& t, const flow::Ended& ended) {
  if (t.kind.outcome.empty()) return;
  auto text = words_at_end(t, ended);
  for (const auto& row : t.tx.query(select_asked, t.matter.id)) {
    auto source = comes_from(t.kind, row.text(1)) ? find(t.tx, row.integer(0)) : std::nullopt;
    if (!source) continue;
    std::set<Id> people{row.optional_integer(2).value_or(no_id)};
    add_people(people, t.services, *source);
    auto theirs = t.services.kinds->of(source->kind, source->version);
    telling::News there{t.services, t.tx, t.event, *source, *theirs, t.directory};
    for (Id person : people)
      telling::tell_one(there, person, notify::messages::outcome_known,
                        {{"what", t.matter.title},
                         {"how", to_json(Words(Phrase("state", flow::to_text(ended.life))))},
                         {"text", text}});
  }
}

}  // namespace zs::matter
