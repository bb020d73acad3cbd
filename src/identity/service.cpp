#include <identity/service.h>

#include <identity/organisation.h>

namespace zs::identity {

namespace {

constexpr db::Statement update_identity_version{"update_identity_version",
                                                "UPDATE identity_version SET version = version + 1 WHERE one = 1"};
constexpr db::Statement select_version_and_settings{"select_version_and_settings",
                                                    "SELECT version, (SELECT value FROM setting WHERE name = "
                                                    "'office'), (SELECT value FROM setting WHERE name = 'demo') "
                                                    "FROM identity_version WHERE one = 1"};

struct State {
  std::int64_t version;
  std::string office;
  bool demo;
};

State state_of(db::Tx& tx) {
  auto row = tx.one(select_version_and_settings).value();
  return {row.integer(0), row.optional_text(1).value_or(""), row.optional_text(2) == "1"};
}

}  // namespace

Snapshot Service::Impl::current() const {
  std::lock_guard lock(mutex);
  return directory;
}

void Service::Impl::replace(Snapshot next, std::string office_name, bool is_demo) {
  std::lock_guard lock(mutex);
  // Commits may be told out of order: an older snapshot never replaces a newer one.
  if (directory && directory->version > next->version) return;
  directory = std::move(next);
  office = std::move(office_name);
  demo = is_demo;
}

void Service::Impl::forget(Id person) {
  std::lock_guard lock(mutex);
  ++forgotten;
  std::erase_if(badges, [&](const auto& entry) { return person == no_id || entry.second.person == person; });
}

Service::Service(db::Database& database, IdSource& ids, Clock clock, Options options)
    : impl_(std::make_unique<Impl>(database, ids, std::move(clock), options)) {
  database.read([this](db::Tx& tx) -> Result<void> {
    auto state = state_of(tx);
    impl_->replace(std::make_shared<const Directory>(load_records(tx)), state.office, state.demo);
    return {};
  });
}

Service::~Service() = default;

db::Database& Service::database() const { return impl_->database; }
IdSource& Service::ids() const { return impl_->ids; }
Clock Service::clock() const { return impl_->clock; }
const Options& Service::options() const { return impl_->options; }
Snapshot Service::directory() const { return impl_->current(); }

Snapshot Service::directory(db::Tx& tx) const {
  auto known = impl_->current();
  auto state = state_of(tx);
  if (known->version == state.version) return known;
  auto fresh = std::make_shared<const Directory>(load_records(tx));
  return fresh;
}

void Service::set_permissions(std::vector<PermissionLine> lines) { impl_->lines = std::move(lines); }
std::span<const PermissionLine> Service::permissions() const { return impl_->lines; }

void Service::set_in_use(InUse in_use) { impl_->in_use = std::move(in_use); }
bool Service::in_use(db::Tx& tx, Id person, Id post) const {
  return impl_->in_use && impl_->in_use(tx, person, post);
}

void Service::publish(db::Tx& tx) {
  tx.execute(update_identity_version);
  auto fresh = std::make_shared<const Directory>(load_records(tx));
  auto state = state_of(tx);
  rebuild_grants(tx, *fresh, impl_->lines);
  tx.after_commit([impl = impl_.get(), fresh, state] {
    impl->replace(fresh, state.office, state.demo);
    impl->forget(no_id);
  });
}

void Service::settle_grants(db::Tx& tx) { rebuild_grants(tx, *directory(tx), impl_->lines); }

void Service::refresh(db::Tx& tx) {
  auto state = state_of(tx);
  if (impl_->current()->version < state.version)
    impl_->replace(std::make_shared<const Directory>(load_records(tx)), state.office, state.demo);
}

bool Service::demo() const {
  std::lock_guard lock(impl_->mutex);
  return impl_->demo;
}

std::string Service::office() const {
  std::lock_guard lock(impl_->mutex);
  return impl_->office;
}

void Service::forget_sessions(Id person) { impl_->forget(person); }
void Service::forget_all() { impl_->forget(no_id); }

api::Call system_call(Instant now) {
  api::Call call;
  call.now = now;
  return call;
}

}  // namespace zs::identity
