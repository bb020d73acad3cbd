#include <app/admin.h>
#include <app/json_text.h>
#include <app/me.h>
#include <app/office.h>
#include <app/running.h>
#include <base/log.h>
#include <base/resource.h>
#include <event/event.h>
#include <form/form.h>
#include <http/static_files.h>
#include <identity/organisation.h>
#include <ledger/ledger.h>
#include <matter/acts.h>
#include <matter/books.h>
#include <matter/child.h>
#include <matter/day.h>
#include <matter/deliver.h>
#include <matter/balance.h>
#include <matter/draws.h>
#include <matter/deliver_after.h>
#include <matter/deputy.h>
#include <matter/drawing.h>
#include <matter/figures_export.h>
#include <matter/handover.h>
#include <matter/history.h>
#include <matter/kind_halt.h>
#include <matter/ledger_export.h>
#include <matter/link_related.h>
#include <matter/mandate.h>
#include <matter/notices.h>
#include <matter/numbers.h>
#include <matter/ordered.h>
#include <matter/permissions.h>
#include <matter/post_work.h>
#include <matter/reaches.h>
#include <matter/recount.h>
#include <matter/owed_telling.h>
#include <matter/published.h>
#include <matter/receipts.h>
#include <matter/recurring.h>
#include <matter/row.h>
#include <matter/routes.h>
#include <matter/scores.h>
#include <matter/survey_open.h>
#include <survey/store.h>
#include <matter/search_text.h>
#include <matter/unique.h>

#include <chrono>
#include <filesystem>

namespace zs::app {
namespace {

db::Options database_options(const OfficeOptions& options) {
  db::Options out;
  out.directory = options.config.data;
  out.url = options.config.database;
  out.readers = options.config.readers;
  out.connections = options.config.connections;
  out.durable = options.durable;
  out.schema = options.schema;
  return out;
}

void make_private_directory(const std::string& path) {
  if (path.empty()) throw std::runtime_error("Expected a data directory: --data DIR.");
  if (std::filesystem::exists(path)) return;
  std::filesystem::create_directories(path);
  std::filesystem::permissions(path, std::filesystem::perms::owner_all);
}

identity::Options identity_options(const Config& config) {
  identity::Options options;
  options.https = config.public_origin.starts_with("https://");
  options.insecure_http = config.insecure_http;
  return options;
}

content::Options content_options(const Config& config) {
  content::Options options;
  options.directory = config.data;
  options.limit_bytes = config.max_upload_bytes;
  return options;
}

/// A file of a matter is read by whoever may see the matter; of one that is only on its way, by who may sign for it.
bool may_read_file(db::Tx& tx, const api::Call& call, const content::File& file) {
  return matter::find_for(tx, file.matter, call.caller.person).has_value() ||
         matter::may_read_waiting(tx, file.matter, call.caller.person);
}

/// What search may know of a file; nullopt: not yet.
std::optional<std::string> text_in(db::Database& database, Id id) {
  auto text = database.read([&](db::Tx& tx) -> Result<content::FileText> {
    const auto file = content::find(tx, id);
    return file ? content::text_of(tx, *file) : content::FileText();
  });
  if (!text || text->state == content::TextState::waiting) return std::nullopt;
  return extract::text_of(text->blocks);
}

/// Files nobody referred to go after a day; looked for once an hour.
notify::Task sweeper(const content::Store& store, db::Database& database) {
  auto next = std::make_shared<Instant>();
  return [&store, &database, next](Instant now) {
    if (now < *next) return *next;
    content::sweep(store, database, now);
    *next = now + std::chrono::hours(1);
    return *next;
  };
}

/// Who logs out, is disabled or gets another password loses his open streams; his page asks again and is refused.
void close_streams(notify::Hub& hub, const event::Event& event) {
  for (auto verb : {"log_out", "disable", "set_password"})
    if (event.verb == verb) hub.close_person(event.stream.id);
}

template <class T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(std::string(result.error().kind->en));
  return std::move(*result);
}

/// An office that is only being set up has the roles of its preset.
void define_roles(db::Tx& tx, const Preset& preset) {
  const auto roles = preset.document("roles.json");
  for (const auto& role : roles.at("roles").as_array())
    identity::define_role(tx, text_of(role.as_object(), "role"), text_of(role.as_object(), "title"));
}

}  // namespace

Office::Office(OfficeOptions options) : options_(std::move(options)) {
  make_private_directory(options_.config.data);
  database_ = db::Database::open(database_options(options_));
  db::migrate(*database_, db::embedded_migrations());
  choose_clock();
  // What an earlier run gave stays behind: where the clock was set back, and where the first thing noted here is older.
  ids_.go_on_after(must(database_->read([](db::Tx& tx) { return Result<Id>(event::newest_id(tx)); })));
  ids_.next(now());
  choose_preset();
  lay_declarations();
  load_declarations();
  calendar_.follow(*database_);
  load_recogniser();
  identity_ = std::make_unique<identity::Service>(*database_, ids_, options_.clock, identity_options(options_.config));
  identity_->set_permissions(matter::permissions(declared_.files, kinds_));
  identity_->set_in_use(matter::post_has_work);
  must(database_->write([&](db::Tx& tx) {
    identity_->settle_grants(tx);
    return Result<bool>(true);
  }));
  content_ = std::make_unique<content::Store>(content_options(options_.config), ids_);
  make_text_reader();
  make_pages();
  services_.ids = &ids_;
  services_.kinds = &kinds_;
  services_.directory = [this] { return identity_->directory(); };
  services_.publish = [this](db::Tx& tx) { identity_->publish(tx); };
  services_.calendar = [this] { return calendar_.today(); };
  services_.calendar_changed = [this](db::Tx& tx, calendar::Calendar fresh) { calendar_.change(tx, std::move(fresh)); };
  must(database_->read([&](db::Tx& tx) { return services_.resources->load(tx), Result<bool>(true); }));
  services_.wake = [this] { later_->wake(); };
  services_.file_text = [this](Id file) { return text_in(*database_, file); };
  matter::index_anew(services_, *database_, now(), false);
  make_tray();
  start_background();
  counter_ = api::Dispatcher::make(counter_options(), routes(), *database_);
}

Office::~Office() { stop(); }

void Office::stop() {
  if (std::exchange(stopped_, true)) return;
  texts_->stop();
  pages_->stop();
  later_->stop();
  counter_->stop();
  if (demo_clock_) demo_clock_->stand(*database_);
  database_->stop();
}

/// A clock that was given stands; a demo lives by its own.
void Office::choose_clock() {
  if (options_.clock) return;
  demo_clock_ = demo_clock_of(*database_);
  options_.clock = demo_clock_ ? demo_clock_->clock() : system_now;
}

/// Chosen once, at the first start; what was set up before there were presets is a county.
void Office::choose_preset() {
  auto& config = options_.config;
  auto chosen = must(database_->write([&](db::Tx& tx) {
    auto kept = identity::setting(tx, "preset");
    bool set_up = kept || holds_people(tx);
    auto name = kept.value_or(std::string(set_up || config.preset.empty() ? default_preset : config.preset));
    if (!config.preset.empty() && config.preset != name)
      throw std::runtime_error("This office was set up as `" + name +
                               "`; a preset is chosen once, in an empty directory.");
    Preset preset(name);
    if (!holds_people(tx)) define_roles(tx, preset);
    if (!set_up && name != default_preset)
      identity::set_setting(tx, identity::system_call(now()), ids_, "preset", name);
    return Result<Preset>(std::move(preset));
  }));
  preset_ = std::make_unique<Preset>(std::move(chosen));
  if (config.office.empty()) config.office = preset_->office();
}

/// What tests bring along is added as it is.
void Office::lay_declarations() {
  declared_ = preset_->lay_over(resources::declarations());
  declared_.files.insert(declared_.files.end(), options_.declarations.begin(), options_.declarations.end());
}

void Office::load_declarations() {
  kinds_ = must(database_->write([&](db::Tx& tx) {
    bool demo = identity::setting(tx, "demo").has_value();
    auto released = demo ? matter::Released::replaceable : matter::Released::immutable;
    return Result<matter::Kinds>(matter::Kinds::load(tx, declared_.files, now(), released));
  }));
}

void Office::load_recogniser() {
  DeclarationFaults faults;
  for (const auto& file : resources::declarations())
    if (file.name.ends_with("/recognise.jsonc")) recogniser_ = extract::Recogniser::parse(file.bytes, faults);
  if (faults.empty()) return;
  throw std::runtime_error("recognise.jsonc " + faults.front().path + ": " + faults.front().message);
}

/// Files are looked into by a worker; without one they wait for a program that has it.
void Office::make_text_reader() {
  content::Reading reading;
  reading.is_secret = form::carries_secrecy_mark;
  reading.read = [program = options_.worker](const std::string& path, extract::Format format, std::stop_token stop) {
    extract::Starting starting;
    starting.program = program;
    return extract::read(starting, path, format, stop);
  };
  texts_ = std::make_unique<content::TextReader>(*content_, *database_, std::move(reading), options_.clock);
}

void Office::make_pages() {
  content::Drawing drawing;
  drawing.count = [program = options_.worker](const std::string& path, std::stop_token stop) {
    extract::Starting starting;
    starting.program = program;
    return extract::count_pages(starting, path, stop);
  };
  drawing.draw = [program = options_.worker](const std::string& path, const extract::Wanted& wanted,
                                             std::stop_token stop) {
    return extract::draw_page(extract::drawing(program), path, wanted, stop);
  };
  pages_ = std::make_unique<content::Pages>(*content_, std::move(drawing));
}

void Office::make_tray() {
  jobs_ = std::make_unique<job::Tray>(*database_, ids_, options_.config.data,
                                      [this](Id person) { hub_->nudge(person, "jobs"); });
  jobs_->add_kind(std::string(matter::ledger_job), matter::ledger_run(services_));
}

void Office::start_background() {
  later_ = std::make_unique<notify::Dispatcher>(*database_, options_.clock);
  hub_ = std::make_unique<notify::Hub>(*database_, matter::concerned, "notices");
  later_->add_consumer("notices", [this](db::Tx& tx, const event::Event& event) {
    matter::tell(services_, tx, event);
    matter::tell_delivery(services_, tx, event);
    matter::tell_mandate(services_, tx, event);
    matter::tell_survey(services_, tx, event);
  });
  later_->add_consumer(
      "deliveries", [this](db::Tx& tx, const event::Event& event) { matter::follow_deliveries(services_, tx, event); });
  later_->add_consumer("fields",
                       [this](db::Tx& tx, const event::Event& event) { matter::index_fields(services_, tx, event); });
  later_->add_consumer("days",
                       [this](db::Tx& tx, const event::Event& event) { matter::keep_days(services_, tx, event); });
  later_->add_consumer("owed",
                       [this](db::Tx& tx, const event::Event& event) { matter::follow_owed(services_, tx, event); });
  later_->add_consumer("published", [this](db::Tx& tx, const event::Event& event) {
    matter::follow_published(services_, tx, event);
  });
  later_->add_task("deliveries",
                   [this](Instant at) { return matter::mark_overdue_deliveries(services_, *database_, at); });
  later_->add_consumer("search", matter::index_after);
  later_->add_consumer("streams", [this](db::Tx&, const event::Event& event) { close_streams(*hub_, event); });
  later_->add_task("timers", [this](Instant at) { return matter::fire_timers(services_, *database_, at); });
  later_->add_task("kind_halts", [this](Instant at) { return matter::run_kind_halts(services_, *database_, at); });
  later_->add_task("calendar", [this](Instant) { return calendar_.follow(*database_), Instant::max(); });
  later_->add_task("recounts", [this](Instant at) { return matter::run_recounts(services_, *database_, at); });
  later_->add_task("recurring", [this](Instant at) { return matter::open_recurring(services_, *database_, at); });
  later_->add_task("owed", [this](Instant at) { return matter::tell_owed(services_, *database_, at); });
  later_->add_task("published", [this](Instant at) { return matter::keep_published(services_, *database_, at); });
  later_->add_task("reached", [this](Instant at) { return matter::write_reached(services_, *database_, at); });
  later_->add_task("drawn", [this](Instant at) { return matter::open_drawn(services_, *database_, at); });
  later_->add_task("surveys", [this](Instant at) { return matter::remind_of_surveys(services_, *database_, at); });
  later_->add_task("delegations", [this](Instant at) { return matter::follow_delegations(services_, *database_, at); });
  later_->add_task("mandates", [this](Instant at) { return matter::follow_mandates(services_, *database_, at); });
  later_->add_task("letters", [this](Instant at) { return matter::read_letters(services_, *database_, at); });
  if (!options_.worker.empty()) later_->add_task("texts", [this](Instant) { return texts_->look(), Instant::max(); });
  later_->add_task("hand_over", [this](Instant at) { return matter::run_handovers(services_, *database_, at); });
  later_->add_task("search", [this](Instant at) { return matter::index_files(services_, *database_, at); });
  later_->add_task("jobs", [this](Instant at) { return jobs_->run(at); });
  later_->add_task("files", sweeper(*content_, *database_));
  if (demo_clock_) {
    // Before anybody is answered: who is killed in his first moments must not wake up earlier than he was.
    demo_clock_->keep(*database_);
    later_->add_task("demo_clock", [this](Instant) {
      demo_clock_->keep(*database_);
      return Instant::max();
    });
    later_->move_clock_by([this](Instant next) { return demo_clock_->go_on(*identity_, next); });
  }
  later_->add_follower([this] { return hub_->push(); });
}

api::Routes Office::routes() {
  api::Routes table;
  identity::add_routes(table, *identity_);
  content::add_routes(table, *content_, {may_read_file, recogniser_, *pages_, [this] { texts_->wake(); }});
  notify::add_routes(table, *hub_, *later_);
  matter::add_routes(table, services_);
  matter::add_export_routes(table, services_, *jobs_, options_.config.direct_export_lines);
  matter::add_figure_exports(table, services_, *jobs_);
  job::add_routes(table, *jobs_, [this](db::Tx& tx, const api::Call& call) {
    return matter::ordered_by(services_, tx, call);
  });
  add_me_route(table, *identity_, options_.config.office);
  add_running_route(table, *identity_, options_.config, options_.clock());
  add_demo_clock_routes(table, *identity_, services_.calendar, [this] { later_->wake(); });
  return table;
}

api::DispatcherOptions Office::counter_options() {
  api::DispatcherOptions options;
  options.clock = options_.clock;
  options.public_origin = options_.config.public_origin;
  options.demo = identity_->demo();
  options.debug_headers = options_.config.debug_headers;
  if (!options_.config.rate_limits) options.rates = {{}, {}, {}};
  options.identify.remembered = [this](const http::Request& request, api::Authorisation) {
    return identity_->identify_cached(request);
  };
  options.identify.looked_up = [this](db::Tx& tx, const http::Request& request, api::Authorisation) {
    return identity_->identify(tx, request);
  };
  options.find_key = event::find_key;
  options.ready = [this](db::Tx&) { return database_->healthy(); };
  auto page = std::make_shared<http::StaticFiles>(options_.config.web);
  options.page = [page](const http::Request& request) { return page->serve(request); };
  return options;
}

std::vector<std::string> Office::verify() {
  auto found = database_->read([&](db::Tx& tx) {
    std::vector<std::string> faults = event::verify(tx);
    auto add = [&](std::vector<std::string> more) { faults.insert(faults.end(), more.begin(), more.end()); };
    add(matter::verify_matters(tx));
    add(matter::verify_children(tx));
    add(matter::verify_recurring(tx));
    add(matter::verify_owed(kinds_, tx));
    add(matter::verify_receipts(tx));
    add(matter::verify_reached(tx));
    add(matter::verify_kind_halts(tx));
    add(matter::verify_search(services_, tx));
    add(matter::verify_deliveries(tx));
    add(identity::verify_grants(tx, *identity_->directory(), identity_->permissions()));
    add(ledger::verify(tx));
    add(matter::verify_numbers(tx, kinds_));
    add(matter::verify_unique(tx, kinds_));
    add(matter::verify_books(tx, kinds_));
    add(matter::verify_balances(tx, kinds_));
    add(matter::verify_acts(tx));
    add(matter::verify_scores(kinds_, tx));
    add(survey::verify(tx));
    add(matter::verify_drawings(tx));
    add(content::verify(*content_, tx));
    add(jobs_->verify(tx));
    return Result<std::vector<std::string>>(std::move(faults));
  });
  return must(std::move(found));
}

}  // namespace zs::app
