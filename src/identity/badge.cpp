// Whose badge is this? Cookie or bearer token, looked up by its digest, remembered in the process.
#include <identity/service.h>

#include <crypto/crypto.h>
#include <identity/errors.h>
#include <identity/rows.h>

namespace zs::identity {

namespace badge {

constexpr std::chrono::seconds trusted_without_asking{5};
constexpr std::chrono::seconds seen_written_every{60};
constexpr std::string_view token_prefix = "zst_";
constexpr std::size_t most_remembered = 20'000;

constexpr db::Statement select_session{
    "select_session",
    "SELECT s.id, s.person, s.last_seen_at, s.expires_at, COALESCE(c.must_change, 0) FROM session s "
    "JOIN person p ON p.id = s.person LEFT JOIN credential c ON c.person = s.person "
    "WHERE s.digest = $1 AND p.active = 1"};
constexpr db::Statement select_token{
    "select_token",
    "SELECT t.id, t.person, t.created_at, t.expires_at, t.may_write FROM api_token t JOIN person p ON p.id = t.person "
    "WHERE t.digest = $1 AND t.ended_at IS NULL AND p.active = 1"};
constexpr db::Statement update_session_seen{"update_session_seen",
                                            "UPDATE session SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2"};

bool good(const Badge& b, Instant now, const Options& options) {
  return now < b.expires_at && (b.bearer || now < b.last_seen_at + options.idle);
}

bool reads_only(http::Method method) {
  return method == http::Method::get || method == http::Method::head || method == http::Method::options;
}

bool about_session(const http::Request& request) { return request.path.starts_with("/api/v1/session"); }

std::optional<Badge> find(db::Tx& tx, const Shown& shown, const std::string& digest, Instant now) {
  auto row = shown.bearer ? tx.one(select_token, digest) : tx.one(select_session, digest);
  if (!row) return std::nullopt;
  return Badge{.id = row->integer(0),
               .person = row->integer(1),
               .bearer = shown.bearer,
               .may_write = !shown.bearer || row->boolean(4),
               .must_change = !shown.bearer && row->boolean(4),
               .last_seen_at = row->moment(2),
               .expires_at = row->moment(3),
               .checked_at = now};
}

Result<api::Caller> caller_with(const Service& service, const http::Request& request, const Shown& shown,
                                const Badge& b) {
  if (!connection_allowed(request, service.options())) return refuse(errors::identity_plain_http);
  Id post = no_id;
  if (auto wanted = request.header("X-Post"); !wanted.empty()) {
    auto id = id_from_text(wanted);
    if (!id) return refuse(errors::identity_not_your_post);
    post = *id;
  }
  auto directory = service.directory();
  auto caller = caller_of(*directory, b.person, post);
  if (!caller) {
    auto* person = directory->person(b.person);
    if (person && person->active) return refuse(errors::identity_not_your_post);
    return api::Caller{};
  }
  if (b.bearer && caller->administrator != api::Administrator::none) return api::Caller{};
  if (b.bearer && !b.may_write && !reads_only(request.method)) return refuse(errors::identity_token_read_only);
  if (b.must_change && !about_session(request)) return refuse(errors::identity_password_must_change);
  caller->bearer = b.bearer;
  if (!b.bearer) {
    caller->session = b.id;
    caller->csrf_token = csrf_token_of(shown.secret);
  }
  return *caller;
}

/// Writes that the session was used, at most once a minute, beside the request.
void write_seen(Service::Impl& impl, Id session, Instant now) {
  impl.database.post_write(
      [session, now](db::Tx& tx) {
        tx.execute(update_session_seen, session, now);
        return true;
      },
      [](const db::Done&) {});
}

/// This node may know of a later use than the database: that one is written once a minute, beside the request.
void take_later_use(Service::Impl& impl, const std::string& digest, Badge& b) {
  std::lock_guard lock(impl.mutex);
  auto known = impl.badges.find(digest);
  if (known != impl.badges.end()) b.last_seen_at = std::max(b.last_seen_at, known->second.last_seen_at);
}

/// The badge moved to `now`; true when the database should hear of it.
bool touch(Badge& b, Instant now) {
  if (b.bearer || now < b.last_seen_at + seen_written_every) return false;
  b.last_seen_at = now;
  return true;
}

}  // namespace badge

Shown shown_secret(const http::Request& request, const Options& options) {
  constexpr std::string_view scheme = "Bearer ";
  auto authorization = request.header("Authorization");
  if (authorization.starts_with(scheme)) {
    auto token = authorization.substr(scheme.size());
    return {token.starts_with(badge::token_prefix) ? std::string(token) : std::string(), true};
  }
  auto cookies = request.header("Cookie");
  const std::string wanted = std::string(cookie_name(options)) + "=";
  while (!cookies.empty()) {
    auto end = std::min(cookies.find(';'), cookies.size());
    auto one = cookies.substr(0, end);
    while (one.starts_with(' ')) one.remove_prefix(1);
    if (one.starts_with(wanted)) return {std::string(one.substr(wanted.size())), false};
    cookies.remove_prefix(std::min(end + 1, cookies.size()));
  }
  return {};
}

std::string_view cookie_name(const Options& options) { return options.https ? "__Host-zhongshu" : "zhongshu"; }

http::Header cookie_header(const Options& options, std::string_view secret) {
  return {"Set-Cookie", std::string(cookie_name(options)) + "=" + std::string(secret) +
                            "; Path=/; HttpOnly; SameSite=Lax" + (options.https ? "; Secure" : "")};
}

http::Header no_cookie_header(const Options& options) {
  auto header = cookie_header(options, "");
  header.second += "; Max-Age=0";
  return header;
}

bool connection_allowed(const http::Request& request, const Options& options) {
  return options.https || options.insecure_http || request.loopback;
}

std::string csrf_token_of(std::string_view secret) { return crypto::hmac_sha256(secret, "csrf"); }

std::optional<Result<api::Caller>> Service::identify_cached(const http::Request& request) {
  auto shown = shown_secret(request, impl_->options);
  if (shown.secret.empty()) return Result<api::Caller>(api::Caller{});
  auto digest = crypto::sha256_hex(shown.secret);
  Instant now = impl_->clock();
  bool write = false;
  Badge found;
  {
    std::lock_guard lock(impl_->mutex);
    auto known = impl_->badges.find(digest);
    if (known == impl_->badges.end()) return std::nullopt;
    bool stale = impl_->database.backend() == db::Backend::postgres &&
                 now >= known->second.checked_at + badge::trusted_without_asking;
    if (stale || !badge::good(known->second, now, impl_->options)) return std::nullopt;
    write = badge::touch(known->second, now);
    found = known->second;
  }
  if (write) badge::write_seen(*impl_, found.id, now);
  return badge::caller_with(*this, request, shown, found);
}

Result<api::Caller> Service::identify(db::Tx& tx, const http::Request& request) {
  auto shown = shown_secret(request, impl_->options);
  if (shown.secret.empty()) return api::Caller{};
  Instant now = impl_->clock();
  std::uint64_t forgotten;
  {
    std::lock_guard lock(impl_->mutex);
    forgotten = impl_->forgotten;
  }
  refresh(tx);
  auto digest = crypto::sha256_hex(shown.secret);
  auto found = badge::find(tx, shown, digest, now);
  if (found) badge::take_later_use(*impl_, digest, *found);
  if (!found || !badge::good(*found, now, impl_->options)) {
    std::lock_guard lock(impl_->mutex);
    impl_->badges.erase(digest);
    return api::Caller{};
  }
  if (badge::touch(*found, now)) badge::write_seen(*impl_, found->id, now);
  {
    std::lock_guard lock(impl_->mutex);
    if (impl_->badges.size() >= badge::most_remembered) impl_->badges.clear();
    if (impl_->forgotten == forgotten) impl_->badges[digest] = *found;
  }
  return badge::caller_with(*this, request, shown, *found);
}

}  // namespace zs::identity
