#include <base/errors.h>
#include <base/text.h>
#include <content/content.h>
#include <form/errors.h>
#include <identity/access.h>
#include <matter/errors.h>
#include <matter/link.h>
#include <matter/org_view.h>
#include <matter/origin.h>
#include <matter/paper_rights.h>
#include <matter/words.h>
#include <matter/written.h>

#include <algorithm>
#include <iterator>
#include <set>

namespace zs::matter {
namespace {

constexpr db::Statement select_opinion_given{
    "select_opinion_given",
    "SELECT w.step, w.person, w.principal, w.done_at, " ZS_WRITTEN_COLUMNS
    " FROM work_item w WHERE w.matter = $1 AND w.id = $2 AND w.done_at IS NOT NULL AND w.opinion IS NOT NULL AND "
    "(w.opinion <> '' OR w.correction IS NOT NULL) AND w.outcome <> 'withdraw'"};
constexpr std::size_t given_word_column = 4;
constexpr db::Statement select_came_of_it{
    "select_came_of_it",
    "SELECT m.id, m.number, m.title, m.starter, coalesce(m.started_at, m.created_at), CASE WHEN " ZS_MAY_SEE(
        "$5") " THEN 1 ELSE 0 END FROM matter_link l JOIN matter m ON m.id = l.source WHERE l.target = $1 AND "
              "l.type = $2 AND m.kind = $3 AND (CAST($4 AS bigint) = 0 OR l.opinion = $4) AND m.state IN ('draft', "
              "'running', 'closed') ORDER BY l.at, m.id LIMIT 1"};

constexpr db::Statement select_origins{
    "select_origins", "SELECT l.target FROM matter_link l WHERE l.source = $1 AND l.type = $2 ORDER BY l.at, l.target"};

Failure origin_fault(std::string_view field, const ErrorKind& kind, std::vector<Argument> arguments = {}) {
  return refuse(errors::invalid, {}, {{"/from/" + std::string(field), &kind, std::move(arguments)}});
}

std::optional<OpinionGiven> opinion_given(const Doing& source, const StartFrom& rule, Id item) {
  auto row = source.tx.one(select_opinion_given, source.matter.id, item);
  if (!row) return std::nullopt;
  auto word = written_in(*row, given_word_column, source.at.directory(), source.call.language, source.call.now);
  OpinionGiven given{item, row->text(0), std::move(word.text), row->optional_integer(2).value_or(row->integer(1)),
                     row->moment(3)};
  bool fits = rule.steps.empty() || std::ranges::find(rule.steps, given.step) != rule.steps.end();
  return fits ? std::optional(std::move(given)) : std::nullopt;
}

/// Whether the step after which it is started is done there, and not being done again.
bool far_enough(const StartFrom& rule, const Matter& matter) {
  if (rule.after.empty()) return true;
  const auto done = flow::handled_by(matter.flow);
  const auto& visits = matter.flow.visits;
  return std::ranges::any_of(done, [&](const auto& one) { return one.first == rule.after; }) &&
         std::ranges::none_of(visits, [&](const auto& visit) { return visit.open() && visit.step == rule.after; });
}

bool may_start(const StartFrom& rule, const Situation& at, Id person) {
  if (!rule.who) return true;
  auto people = expr::find_people(*rule.who, at.environment()).people;
  return std::ranges::any_of(people, [&](const auto& one) { return one.person == person; });
}

std::set<std::string, std::less<>> files_in(const json::object& fields) {
  std::set<std::string, std::less<>> ids;
  for (const auto& [name, value] : fields)
    if (value.is_array())
      for (const auto& item : value.get_array())
        if (item.is_string()) ids.emplace(item.get_string());
  return ids;
}

/// Files of the other matter become the new one's own; those somebody uploaded for it are left as they are.
json::value files_taken(Origin& origin, const json::value& files, Id to, const std::string& field) {
  if (!files.is_array()) return files;
  auto theirs = files_in(origin.source.at.fields());
  json::array ids;
  for (const auto& item : files.get_array()) {
    bool shared = item.is_string() && theirs.contains(std::string_view(item.get_string()));
    if (!shared) {
      ids.push_back(item);
      continue;
    }
    auto taken = shared_files(origin.source, origin.source.call, json::array{item}, to, field);
    for (auto& one : taken.as_array()) ids.push_back(std::move(one));
  }
  return ids;
}

/// Of their files the next; after the last there is none.
void take_next_file(const json::object& theirs, const std::string& list, std::size_t before, json::object& fields,
                    const std::string& ours) {
  const auto* value = theirs.if_contains(list);
  const auto* files = value ? value->if_array() : nullptr;
  if (files && before < files->size()) fields[ours] = json::array{(*files)[before]};
}

/// Whose turn it is: as many as were started from there before stand before him.
void take_turns(const Origin& origin, json::object& fields) {
  if (origin.rule->in_turn.empty()) return;
  const auto& source = origin.source;
  const auto before = static_cast<std::size_t>(linked_by(source.tx, source.matter.id, origin.rule->link).all);
  for (const auto& [ours, theirs] : origin.rule->in_turn) {
    const auto* list = source.at.kind().form.find(theirs);
    if (list && list->type == form::FieldType::file) {
      take_next_file(source.at.fields(), theirs, before, fields, ours);
      continue;
    }
    const auto people = list ? form::ids_in(*list, source.at.fields()) : std::vector<Id>();
    if (!people.empty()) fields[ours] = zs::to_text(people[before % people.size()]);
  }
}

/// What a draft was started from, as its starter finds it now.
std::unique_ptr<Origin> linked_origin(const Doing& doing) {
  const auto kind = doing.services.kinds->of(doing.matter.kind, doing.at.kind().version);
  for (const auto& rule : kind->starts)
    for (const auto& row : doing.tx.query(select_origins, doing.matter.id, rule.link))
      if (auto found = origin_of({doing.services, doing.tx, doing.call}, kind, {row.integer(0), rule.link, {}, {}});
          found)
        return std::move(*found);
  return nullptr;
}

Failure not_from_there(const Kind& kind, const Kinds& kinds) {
  Words::List from;
  for (const auto& rule : kind.starts)
    for (const auto& name : rule.kinds)
      if (auto other = kinds.newest(name)) from.emplace_back(Declared{other->title});
  return refuse(errors::matter_begun_from, {{"kind", Declared{kind.title}}, {"from", std::move(from)}});
}

bool wants_one(const Origin& origin) { return origin.rule->once || origin.opinion; }

}  // namespace

Result<std::unique_ptr<Origin>> origin_of(const Starter& starter, KindPtr kind, const StartingFrom& from) {
  const auto& [services, tx, call, locks] = starter;
  const Id person = call.caller.person;
  auto matter = find_for(tx, from.matter, person);
  if (!matter) return origin_fault("matter", errors::not_found);
  const auto* rule = start_from(*kind, matter->kind, from.link, from.opinion.has_value());
  if (!rule || matter->state == "draft") return origin_fault("link", errors::matter_not_started_from);
  if (locks && (rule->once || rule->from_opinion)) matter = lock_for(tx, from.matter, person);
  auto theirs = services.kinds->of(matter->kind, matter->version);
  auto seen = form::visible(matter->fields, reading_rights(*theirs, *matter, person));
  flow::Handler actor{person, call.caller.post};
  std::unique_ptr<Origin> origin(
      new Origin{std::move(kind), rule, Doing(services, tx, call, std::move(*matter), theirs, actor), {}, {}});
  const auto* step = origin->source.at.kind().flow.find(rule->after);
  if (step && !far_enough(*rule, origin->source.matter))
    return origin_fault("link", errors::matter_start_not_yet, {{"step", Declared{step->title}}});
  if (!may_start(*rule, origin->source.at, person)) return origin_fault("link", errors::matter_start_not_yours);
  origin->source.at.set_fields(std::move(seen));
  origin->reason = std::string(trim(from.reason.value_or("")));
  if (!from.opinion) return origin;
  origin->opinion = opinion_given(origin->source, *rule, *from.opinion);
  if (!origin->opinion) return origin_fault("opinion", errors::not_found);
  return origin;
}

json::object fields_of_origin(Origin& origin) {
  Handing handing{origin.kind->kind, origin.rule->fields, no_id, origin.source.matter.unit, nullptr};
  if (origin.opinion) handing.opinion = &*origin.opinion;
  auto fields = fields_handed(origin.source, origin.source.call, handing);
  take_turns(origin, fields);
  return fields;
}

json::object fields_brought(Origin& origin, const json::object& given, Id to) {
  auto fields = fields_of_origin(origin);
  for (const auto& [name, value] : given) fields[name] = value;
  for (const auto& field : origin.kind->form.fields) {
    auto* value = field.type == form::FieldType::file ? fields.if_contains(field.name) : nullptr;
    if (value) *value = files_taken(origin, *value, to, field.name);
  }
  return fields;
}

std::optional<Twin> came_already(Origin& origin) {
  if (!wants_one(origin)) return std::nullopt;
  auto row = origin.source.tx.one(select_came_of_it, origin.source.matter.id, origin.rule->link, origin.kind->kind,
                                  origin.opinion ? origin.opinion->item : no_id, origin.source.call.caller.person);
  if (!row) return std::nullopt;
  return Twin{row->integer(0), row->optional_text(1).value_or(""), row->text(2), row->integer(3), row->moment(4),
              row->integer(5) != 0};
}

Result<void> only_one(Origin& origin) {
  auto twin = origin.reason.empty() ? came_already(origin) : std::nullopt;
  if (!twin) return {};
  if (!twin->seen) return origin_fault("reason", errors::matter_started_already_hidden);
  return origin_fault("reason", errors::matter_started_already,
                      {{"who", person_name(origin.source.at.directory(), twin->starter)},
                       {"at", twin->at},
                       {"title", twin->title},
                       {"number", twin->number}});
}

Result<void> rests_on_origin(Doing& doing, Origin* origin, std::string_view where) {
  const auto& kind = doing.at.kind();
  const auto& only = kind.begun_by.from;
  const bool wanted = only && expr::holds(*only, doing.at.environment()).holds;
  auto linked = wanted && !origin ? linked_origin(doing) : nullptr;
  if (!origin) origin = linked.get();
  if (!origin && wanted) return not_from_there(kind, *doing.services.kinds);
  if (!origin || origin->rule->kept.empty()) return {};
  const auto there = fields_of_origin(*origin);
  std::vector<FieldFault> faults;
  for (const auto& name : origin->rule->kept)
    if (const auto& field = *kind.form.find(name);
        there.contains(name) && form::substance(field, there) != form::substance(field, doing.at.fields()))
      faults.push_back({std::string(where) + "/fields/" + name, &errors::form_field_not_writable, {}});
  if (!faults.empty()) return refuse(errors::invalid, {}, std::move(faults));
  return {};
}

Result<void> link_to_origin(Doing& doing, const Origin& origin) {
  auto opinion = origin.opinion ? origin.opinion->item : no_id;
  return link_started(doing, {origin.source.matter.id, origin.rule->link}, opinion, origin.reason);
}

std::vector<StartView> starts_of(const Services& services, const Situation& at, const Matter& matter,
                                 const api::Call& call) {
  std::vector<StartView> out;
  if (matter.state == "draft" || call.caller.post == no_id) return out;
  std::vector<StartView> seldom;
  for (const auto& kind : services.kinds->by_area())
    for (const auto& rule : kind->starts)
      if (std::ranges::find(rule.kinds, matter.kind) != rule.kinds.end() && far_enough(rule, matter) &&
          may_start(rule, at, call.caller.person))
        (rule.often ? out : seldom)
            .push_back({kind->kind, rule.link, declared(rule.label, call.language), rule.from_opinion, rule.steps});
  std::ranges::move(seldom, std::back_inserter(out));
  return out;
}

OriginView origin_view(Origin& origin, const json::object& filled) {
  const auto& source = origin.source;
  OriginView out;
  out.matter = source.matter.id;
  out.title = source.matter.title;
  out.number = source.matter.number;
  out.relation = link_label(*origin.kind, origin.rule->link, true, source.call.language);
  if (origin.opinion) {
    out.opinion = origin.opinion->text;
    out.opinion_by = person_name(source.at.directory(), origin.opinion->by);
  }
  if (auto twin = came_already(origin)) out.twin = twin_view(*twin, source.at.directory());
  auto ids = files_in(filled);
  bool files = std::ranges::any_of(origin.kind->form.fields, [&](const form::Field& field) {
    return field.type == form::FieldType::file && filled.contains(field.name);
  });
  if (!files) return out;
  for (const auto& file : content::of_matter(source.tx, source.matter.id))
    if (ids.contains(zs::to_text(file.id)))
      out.files.push_back({file.id, file.name, file.bytes, file.digest, file.media_type, file.field});
  return out;
}

}  // namespace zs::matter
