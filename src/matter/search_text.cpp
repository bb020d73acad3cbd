#include <base/log.h>
#include <base/text.h>
#include <content/content.h>
#include <form/body.h>
#include <matter/search_text.h>
#include <notify/cursor.h>
#include <search/search.h>

#include <chrono>
#include <map>
#include <set>

namespace zs::matter {
namespace {

constexpr std::string_view consumer_name = "search";
constexpr int matters_in_batch = 100, files_in_round = 50, events_in_batch = 500;
/// A file without a text yet is asked for again after 30 seconds, a minute, two …: about two hours in all.
constexpr int most_tries = 8;
constexpr std::chrono::seconds first_pause{30};

constexpr db::Statement select_opinions_to_search{
    "select_opinions_to_search",
    "SELECT opinion FROM work_item WHERE matter = $1 AND done_at IS NOT NULL AND opinion IS NOT NULL AND opinion <> '' "
    "AND outcome <> 'withdraw' ORDER BY done_at, id"};
constexpr db::Statement select_matter_ids{"select_matter_ids",
                                          "SELECT id FROM matter WHERE id > $1 ORDER BY id LIMIT $2"};
constexpr db::Statement select_matters_to_search{
    "select_matters_to_search", "SELECT " ZS_MATTER_COLUMNS " FROM matter m WHERE m.id > $1 ORDER BY m.id LIMIT $2"};

// ── What a paper says ──

std::set<std::string, std::less<>> hidden_somewhere(const Kind& kind) {
  std::set<std::string, std::less<>> names;
  for (const auto& step : kind.flow.steps)
    for (const auto& name : step_fields(kind, step.name).hides) names.insert(name);
  return names;
}

std::string_view label_of(const form::Field& field, std::string_view value) {
  for (const auto& choice : field.choices)
    if (choice.value == value) return choice.label;
  return value;
}

void join_field(std::string& all, const form::Field& field, const json::value& value) {
  switch (field.type) {
    case form::FieldType::text:
    case form::FieldType::long_text:
    case form::FieldType::date:
    case form::FieldType::choice:
      if (value.is_string()) search::join(all, label_of(field, value.get_string()));
      return;
    case form::FieldType::count:
    case form::FieldType::money:
    case form::FieldType::interval:
    case form::FieldType::flag:
    case form::FieldType::file:
    case form::FieldType::person:
    case form::FieldType::unit:
    case form::FieldType::people:
    case form::FieldType::units:
    case form::FieldType::resource:
      return;
    case form::FieldType::body:
      for (const auto& line : form::body::lines(value)) search::join(all, line.text);
      return;
  }
}

std::string body_of(const Kind& kind, const json::object& fields) {
  const auto hidden = hidden_somewhere(kind);
  std::string all;
  for (const auto& field : kind.form.fields) {
    const auto* value = fields.if_contains(field.name);
    if (value && !hidden.contains(field.name)) join_field(all, field, *value);
  }
  return all;
}

void fill_paper_of(search::Doc& doc, const Kind& kind, const Matter& matter) {
  doc.title = matter.title;
  doc.number = matter.number.value_or("");
  doc.body = body_of(kind, matter.fields);
}

std::string opinions_of(db::Tx& tx, Id matter) {
  std::string all;
  for (const auto& row : tx.query(select_opinions_to_search, matter)) search::join(all, row.text(0));
  return all;
}

// ── Files ──

struct FileTexts {
  search::Wait wait;
  std::vector<content::File> files;
  std::string text;
  bool complete = true;
};

/// Outside of a transaction: the text may lie on the disk.
void fetch(const Services& services, FileTexts& texts) {
  for (const auto& file : texts.files) {
    search::join(texts.text, file.name);
    if (!services.file_text) continue;
    const auto text = services.file_text(file.id);
    texts.complete = texts.complete && text.has_value();
    if (text && is_utf8(*text)) search::join(texts.text, *text);
  }
}

std::vector<FileTexts> files_due(db::Database& database, Instant now) {
  auto due = database.read([&](db::Tx& tx) -> Result<std::vector<FileTexts>> {
    std::vector<FileTexts> out;
    for (const auto& wait : search::waiting(tx, now, files_in_round))
      out.push_back({wait, content::of_matter(tx, wait.matter), {}, true});
    return out;
  });
  return due ? std::move(*due) : std::vector<FileTexts>();
}

void settle(db::Tx& tx, const FileTexts& texts, Instant now) {
  search::revise(tx, texts.wait.matter, search::Missing::leave, [&](search::Doc& doc) { doc.file = texts.text; });
  if (texts.complete || texts.wait.tries + 1 >= most_tries)
    search::stop_waiting(tx, texts.wait.matter);
  else
    search::wait_for_files(tx, {texts.wait.matter, now + first_pause * (1 << texts.wait.tries), texts.wait.tries + 1});
}

// ── Anew ──

/// The matters after `after`, each locked, so that no command changes it meanwhile. The last id; no_id: none.
Id put_batch(const Services& services, db::Tx& tx, Id after, Instant now) {
  Id last = no_id;
  for (const auto& row : tx.query(select_matter_ids, after, matters_in_batch)) {
    last = row.integer(0);
    const auto matter = lock(tx, last);
    if (!matter) continue;
    const auto kind = services.kinds->of(matter->kind, matter->version);
    search::revise(tx, last, search::Missing::add, [&](search::Doc& doc) {
      fill_paper_of(doc, *kind, *matter);
      doc.opinion = opinions_of(tx, last);
    });
    search::wait_for_files(tx, {last, now, 0});
  }
  return last;
}

template <class F>
auto written(db::Database& database, F work) {
  auto result = database.write(work);
  if (!result) throw db::Failure("the search index could not be written");
  return *result;
}

// ── Checking ──

/// Matters with events that the consumer has not seen.
std::set<Id> behind(db::Tx& tx) {
  std::set<Id> matters;
  auto cursor = notify::cursors(tx)[std::string(consumer_name)];
  for (;;) {
    const auto events = event::after(tx, cursor, events_in_batch);
    for (const auto& delivered : events)
      if (delivered.event.stream.kind == event::StreamKind::matter) matters.insert(delivered.event.stream.id);
    if (static_cast<int>(events.size()) < events_in_batch) return matters;
    cursor = events.back().cursor;
  }
}

std::map<Id, search::Doc> stored_docs(db::Tx& tx, const std::vector<Id>& ids) {
  std::map<Id, search::Doc> docs;
  for (auto& doc : search::docs_of(tx, ids, search::Texts::written)) docs[doc.matter] = std::move(doc);
  for (auto& doc : search::docs_of(tx, ids, search::Texts::files)) docs[doc.matter].file = std::move(doc.file);
  return docs;
}

void compare_texts(std::vector<std::string>& faults, const search::Doc& is, const search::Doc& should) {
  const auto has = is.parts(), wants = should.parts();
  for (std::size_t i = 0; i < has.size(); ++i)
    if (has[i] != wants[i])
      faults.push_back("matter " + zs::to_text(should.matter) + ": search has another " +
                       std::string(search::to_text(static_cast<search::Part>(i))) + " than the matter");
}

}  // namespace

void index_paper(db::Tx& tx, const Kind& kind, const Matter& matter) {
  search::revise(tx, matter.id, search::Missing::add, [&](search::Doc& doc) { fill_paper_of(doc, kind, matter); });
}

void index_after(db::Tx& tx, const event::Event& event) {
  if (event.stream.kind != event::StreamKind::matter) return;
  if (event.body.contains("opinion") || event.verb == "withdraw")
    search::revise(tx, event.stream.id, search::Missing::leave,
                   [&](search::Doc& doc) { doc.opinion = opinions_of(tx, event.stream.id); });
  if (event.body.contains("changed")) search::wait_for_files(tx, {event.stream.id, event.at, 0});
}

Instant index_files(const Services& services, db::Database& database, Instant now) {
  auto due = files_due(database, now);
  for (auto& texts : due) {
    fetch(services, texts);
    written(database, [&](db::Tx& tx) -> Result<bool> {
      settle(tx, texts, now);
      return true;
    });
  }
  if (static_cast<int>(due.size()) == files_in_round) return now;
  const auto next =
      database.read([](db::Tx& tx) -> Result<Instant> { return search::next_wait(tx).value_or(Instant::max()); });
  return next ? *next : Instant::max();
}

bool index_anew(const Services& services, db::Database& database, Instant now, bool anyway) {
  const auto generation = written(database, [&](db::Tx& tx) -> Result<std::int64_t> {
    return anyway || search::must_be_made_anew(tx) ? search::begin_anew(tx) : 0;
  });
  if (generation == 0) return false;
  Id after = no_id;
  do {
    after = written(database, [&](db::Tx& tx) -> Result<Id> { return put_batch(services, tx, after, now); });
  } while (after != no_id);
  written(database, [&](db::Tx& tx) -> Result<bool> {
    search::finish_anew(tx, generation);
    return true;
  });
  return true;
}

std::vector<std::string> verify_search(const Services& services, db::Tx& tx) {
  auto faults = search::verify_count(tx);
  const auto later = behind(tx);
  for (Id after = no_id;;) {
    const auto rows = tx.query(select_matters_to_search, after, matters_in_batch);
    std::vector<Matter> matters;
    std::vector<Id> ids;
    for (const auto& row : rows) ids.push_back(matters.emplace_back(read_row(row)).id);
    auto docs = stored_docs(tx, ids);
    for (const auto& matter : matters) {
      auto& is = docs[matter.id];
      auto should = is;
      should.matter = after = matter.id;
      fill_paper_of(should, *services.kinds->of(matter.kind, matter.version), matter);
      if (!later.contains(matter.id)) should.opinion = opinions_of(tx, matter.id);
      search::fit(should);
      compare_texts(faults, is, should);
      for (auto& fault : search::faults_of(tx, is)) faults.push_back(std::move(fault));
    }
    if (static_cast<int>(rows.size()) < matters_in_batch) return faults;
  }
}

}  // namespace zs::matter
