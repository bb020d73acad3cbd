#include <app/demo.h>
#include <app/admin.h>
#include <app/demo_story.h>
#include <app/desk.h>
#include <app/json_text.h>
#include <app/office.h>
#include <base/resource.h>
#include <calendar/calendar.h>
#include <crypto/crypto.h>
#include <fmt/format.h>
#include <identity/demo_clock.h>
#include <identity/import.h>
#include <identity/organisation.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace zs::app {
namespace {

std::string refusal(const Error& error) {
  std::string text(error.kind->en);
  for (const auto& fault : error.fields) text += " " + fault.pointer + ": " + std::string(fault.kind->en);
  for (const auto& argument : error.arguments) text += " " + argument.name + "=" + say(argument.words, Language::en);
  return text;
}

template <class T>
void must(const Result<T>& result, std::string_view what) {
  if (!result) throw std::runtime_error(std::string(what) + ": " + refusal(result.error()));
}

struct Making {
  Office& office;
  const Preset& preset;
  db::Tx& tx;
  api::Call call;
  IdSource& ids;
};

void import_staff(Making& m) {
  auto report = identity::import_people(m.tx, m.call, m.ids, m.preset.file("staff.csv"), {});
  must(report, "staff.csv");
  for (const auto& row : report->rows)
    for (const auto& fault : row.faults)
      throw std::runtime_error(
          fmt::format("presets/{}/staff.csv line {}: {} {}", m.preset.name(), row.line, fault.column, fault.detail));
}

void assign_roles(Making& m) {
  const auto document = m.preset.document("roles.json");
  const auto& lines = document.at("assignments").as_array();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto& line = lines[i].as_object();
    identity::Assignment assignment;
    assignment.user_name = text_of(line, "user_name");
    assignment.unit = text_of(line, "unit");
    assignment.roles = texts_of(line, "roles");
    assignment.role_unit = text_of(line, "role_unit");
    if (auto given = identity::assign(m.tx, m.call, m.ids, assignment); !given)
      throw std::runtime_error(
          m.preset.fault("roles.json", {"assignments", std::to_string(i)}, refusal(given.error())));
  }
}

api::Administrator administrator_of(std::string_view word) {
  if (word == "security") return api::Administrator::security;
  if (word == "audit") return api::Administrator::audit;
  return api::Administrator::system;
}

void add_administrators(Making& m, const json::value& personas) {
  for (const auto& entry : personas.at("administrators").as_array()) {
    const auto& line = entry.as_object();
    identity::NewPerson person;
    person.user_name = text_of(line, "user_name");
    person.name = text_of(line, "name");
    must(identity::add_administrator(m.tx, m.call, m.ids, person, administrator_of(text_of(line, "administrator"))),
         person.user_name);
  }
}

/// The cards of the page's persona log-in, in their order: as they are told, with the administrators' at the end.
json::array cards_of(const json::value& personas) {
  json::array cards;
  for (const char* group : {"personas", "administrators"})
    for (const auto& entry : personas.at(group).as_array()) {
      json::object card;
      for (const char* told : {"user_name", "group", "duty", "today"})
        card[told] = text_of(entry.as_object(), told);
      cards.push_back(std::move(card));
    }
  return cards;
}

}  // namespace

void fill_demo_directory(Office& office) {
  const auto& preset = office.preset();
  auto personas = preset.document("personas.json");
  auto filled = office.database().write([&](db::Tx& tx) -> Result<bool> {
    if (holds_people(tx))
      throw std::runtime_error("The store already holds an office; a demo is made in an empty directory only.");
    Making m{office, preset, tx, identity::system_call(office.now()), office.ids()};
    must(identity::import_units(tx, m.call, m.ids, preset.document("units.json")), "units.json");
    import_staff(m);
    assign_roles(m);
    add_administrators(m, personas);
    identity::set_setting(tx, m.call, m.ids, "office", office.config().office);
    identity::set_setting(tx, m.call, m.ids, "demo", "1");
    identity::set_setting(tx, m.call, m.ids, "personas", json::serialize(cards_of(personas)));
    office.identity().publish(tx);
    return true;
  });
  must(filled, "demo");
}

namespace {

/// What a script needs to log in as this person.
json::object credential_of(const identity::Directory& directory, const identity::Person& person,
                           const std::string& password) {
  json::object out{{"user_name", person.user_name}, {"password", password}, {"name", person.name}, {"unit", ""}};
  json::array posts, roles;
  for (Id id : person.posts) {
    const auto* post = directory.post(id);
    if (!post) continue;
    posts.emplace_back(post->title);
    if (post->main)
      if (const auto* unit = directory.unit(post->unit)) out["unit"] = unit->name;
    if (post->head) roles.emplace_back("unit_head");
    if (!post->in_charge_of.empty()) roles.emplace_back("leader_in_charge");
    for (const auto& grant : directory.roles())
      if (grant.post == id) roles.emplace_back(grant.role);
  }
  if (person.administrator == api::Administrator::system) roles.emplace_back("system_administrator");
  if (person.administrator == api::Administrator::security) roles.emplace_back("security_administrator");
  if (person.administrator == api::Administrator::audit) roles.emplace_back("audit_administrator");
  out["posts"] = std::move(posts);
  out["roles"] = std::move(roles);
  return out;
}

json::array give_passwords(Office& office, const json::value& personas) {
  json::array credentials;
  auto directory = office.identity().directory();
  for (const char* group : {"personas", "administrators"})
    for (const auto& entry : personas.at(group).as_array()) {
      auto user_name = text_of(entry.as_object(), "user_name");
      const auto* person = directory->person_by_user_name(user_name);
      if (!person) throw std::runtime_error("personas.json: nobody is called " + user_name);
      auto password = crypto::random_token().substr(0, 20);
      auto hash = crypto::hash_password(password);
      must(office.database().write([&](db::Tx& tx) -> Result<bool> {
        auto set = identity::set_password_hash(tx, identity::system_call(office.now()), office.ids(), user_name, hash);
        if (!set) return Failure(set.error());
        return true;
      }),
           user_name);
      credentials.push_back(credential_of(*directory, *person, password));
    }
  return credentials;
}

void sync(const std::string& path) {
  int opened = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  bool reached = opened >= 0 && ::fsync(opened) == 0;
  if (opened >= 0) ::close(opened);
  if (!reached) throw std::runtime_error("Cannot bring to disk " + path);
}

/// Waits until everything in the directory is on the disk.
void reach_disk(const std::string& directory) {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(directory))
    if (entry.is_directory() || entry.is_regular_file()) sync(entry.path());
  sync(directory);
}

void write_private(const std::string& path, const std::string& text) {
  auto before = ::umask(0177);
  std::ofstream file(path, std::ios::trunc);
  ::umask(before);
  file << text << "\n";
  if (!file.flush()) throw std::runtime_error("Cannot write " + path);
}

}  // namespace

void make_demo(const Config& config, const std::string& credentials, DemoPast past) {
  ManualClock clock(story_begin(calendar::Calendar(calendar::embedded_years(resources::calendars())), past));
  Office office({config, clock.clock(), false, ""});  // one wait for the disk at the end instead of one a command
  fill_demo_directory(office);
  if (!credentials.empty()) {
    auto given = give_passwords(office, office.preset().document("personas.json"));
    write_private(credentials, json::serialize(given));
  }
  play_demo_story(office, clock, past);
  must(office.database().write([](db::Tx& tx) -> Result<bool> {
    identity::begin_demo_clock(tx, demo_today());
    return true;
  }),
       "demo");
  office.stop();
  reach_disk(config.data);
}

}  // namespace zs::app
