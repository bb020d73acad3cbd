#pragma once
// For tests only: a small office of toys with every kind of route, on a real database.

#include <api/dispatcher.h>
#include <base/errors.h>
#include <base/log.h>
#include <db/test_support.h>

#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace zs::toy {

struct NewToy {
  std::string name;
  std::optional<int> price;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "name") return {.min_length = 1, .max_length = 10};
    if (field == "price") return {.min = 0, .max = 1000};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(NewToy, (), (name, price))

struct OneToy {
  api::IdText id;
};
BOOST_DESCRIBE_STRUCT(OneToy, (), (id))

struct Painting {
  api::IdText id;
  std::string color;
};
BOOST_DESCRIBE_STRUCT(Painting, (), (id, color))

struct ToyQuery {
  std::optional<int> limit;
  std::optional<bool> painted;
  std::vector<std::string> name;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "limit") return {.min = 1, .max = 100};
    if (field == "name") return {.max_items = 2, .optional = true};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(ToyQuery, (), (limit, painted, name))

struct Toy {
  api::IdText id;
  std::string name;
  std::optional<std::string> color;
};
BOOST_DESCRIBE_STRUCT(Toy, (), (id, name, color))

struct ImportQuery {
  std::optional<bool> dry_run;
};
BOOST_DESCRIBE_STRUCT(ImportQuery, (), (dry_run))

struct ImportReport {
  int lines = 0;
};
BOOST_DESCRIBE_STRUCT(ImportReport, (), (lines))

inline constexpr ErrorKind already_painted{"already_painted", 409, "已经上色：{who}。", "Already painted by {who}."};

inline constexpr db::Statement insert_toy{"insert_toy", "INSERT INTO toy (id, name) VALUES ($1, $2)"};
inline constexpr db::Statement insert_toy_event{
    "insert_toy_event", "INSERT INTO toy_event (actor, idempotency_key, digest, toy) VALUES ($1, $2, $3, $4)"};
inline constexpr db::Statement paint_toy{"paint_toy", "UPDATE toy SET color = $2 WHERE id = $1 AND color IS NULL"};
inline constexpr db::Statement select_toy{"select_toy", "SELECT id, name, color FROM toy WHERE id = $1"};
inline constexpr db::Statement select_toys{"select_toys", "SELECT id, name, color FROM toy ORDER BY id"};
inline constexpr db::Statement select_toy_key{
    "select_toy_key", "SELECT toy, digest FROM toy_event WHERE actor = $1 AND idempotency_key = $2"};

/// Everything a request needs, and a thread-safe count of how often `act` did something.
class Office {
 public:
  std::atomic<Id> next{100};
  std::atomic<int> hashed{0};
  std::filesystem::path directory;
  db::TestDatabase database;
  std::unique_ptr<api::Dispatcher> dispatcher;

  explicit Office(db::Backend backend, api::DispatcherOptions options = unlimited()) : database(backend) {
    log::quiet();
    directory = std::filesystem::temp_directory_path() / ("zs_toys_" + std::to_string(::getpid()));
    std::filesystem::create_directories(directory);
    std::vector<db::Migration> migrations{
        {"toy", 1, "toy",
         "CREATE TABLE toy (id {i64} PRIMARY KEY, name {text} NOT NULL, color {text});\n"
         "CREATE TABLE toy_event (actor {i64} NOT NULL, idempotency_key {text} NOT NULL, digest {text} NOT NULL, toy "
         "{i64} NOT NULL);\n"
         "CREATE UNIQUE INDEX toy_event_key ON toy_event (actor, idempotency_key);\n"}};
    db::migrate(*database, migrations);
    options.find_key = [](db::Tx& tx, Id person, std::string_view key) -> std::optional<api::StoredKey> {
      auto row = tx.one(select_toy_key, person, key);
      if (!row) return std::nullopt;
      return api::StoredKey{1, row->integer(0), no_id, row->text(1)};
    };
    dispatcher = api::Dispatcher::make(std::move(options), routes(), *database);
  }
  ~Office() {
    dispatcher->stop();
    database->stop();
    std::filesystem::remove_all(directory);
  }

  static api::DispatcherOptions unlimited() {
    api::DispatcherOptions options;
    options.rates = {{0, 0}, {0, 0}, {0, 0}};
    options.debug_headers = true;
    return options;
  }
  static api::Caller clerk(Id person = 5) {
    api::Caller caller;
    caller.person = person;
    caller.csrf_token = "the-token";
    return caller;
  }
  http::Reply ask(http::Method method, std::string path, std::string body = "", std::string key = "",
                  api::Caller caller = clerk()) {
    http::Request request;
    request.method = method;
    request.target = path;
    auto question = path.find('?');
    request.path = "/api/v1" + path.substr(0, question);
    if (question != std::string::npos) add_query(request, path.substr(question + 1));
    request.body = std::move(body);
    request.headers = {{"Content-Type", "application/json"}, {"Accept-Language", "en"}};
    if (!key.empty()) request.headers.emplace_back("Idempotency-Key", key);
    return dispatcher->call(std::move(request), caller);
  }
  http::Reply get(std::string path) { return ask(http::Method::get, std::move(path)); }
  http::Reply post(std::string path, std::string body, std::string key) {
    return ask(http::Method::post, std::move(path), std::move(body), std::move(key));
  }
  std::size_t count_toys() {
    return *database->read([](db::Tx& tx) -> Result<std::size_t> { return tx.query(select_toys).size(); });
  }
  api::Routes routes();

 private:
  static void add_query(http::Request& request, std::string text) {
    for (std::size_t at = 0; at < text.size();) {
      auto end = std::min(text.find('&', at), text.size()), equals = text.find('=', at);
      request.query.emplace_back(text.substr(at, equals - at), text.substr(equals + 1, end - equals - 1));
      at = end + 1;
    }
  }
};

inline Result<api::Answer<Toy>> show(db::Tx& tx, Id id, int status) {
  auto row = tx.one(select_toy, id);
  if (!row) return refuse(errors::not_found);
  return api::Answer<Toy>({row->integer(0), row->text(1), row->optional_text(2)}, status);
}

inline void remember(db::Tx& tx, const api::Call& call, Id toy) {
  tx.execute(insert_toy_event, call.caller.person, call.idempotency_key, call.body_digest, toy);
}

inline api::Routes Office::routes() {
  using api::Authorisation;
  using api::Call;
  using http::Method;
  api::Routes all;
  all.write<NewToy, Toy>(
      Method::post, "/toys", Authorisation::signed_in(), "Make a toy.",
      [this](db::Tx& tx, const Call& call, const NewToy& in) -> Result<api::Subject> {
        Id id = next++;
        tx.execute(insert_toy, id, in.name);
        remember(tx, call, id);
        return api::Subject{id};
      },
      [](db::Tx& tx, const Call&, const NewToy&, api::Subject toy) { return show(tx, toy.id, 201); });
  all.write<Painting, Toy>(
      Method::post, "/toys/{id}/paint", Authorisation::matter(), "Paint a toy, once.",
      [](db::Tx& tx, const Call& call, const Painting& in) -> Result<api::Subject> {
        if (!tx.execute(paint_toy, in.id.value, in.color)) return refuse(already_painted, {{"who", "王"}});
        remember(tx, call, in.id);
        return api::Subject{in.id};
      },
      [](db::Tx& tx, const Call&, const Painting&, api::Subject toy) { return show(tx, toy.id, 200); });
  all.read<ToyQuery, api::List<Toy>>(
      "/toys", Authorisation::signed_in(), "List the toys.",
      [](db::Tx& tx, const Call&, const ToyQuery& in) -> Result<api::Answer<api::List<Toy>>> {
        api::List<Toy> list;
        for (auto& row : tx.query(select_toys)) {
          if (static_cast<int>(list.items.size()) == in.limit.value_or(100)) break;
          list.items.push_back({row.integer(0), row.text(1), row.optional_text(2)});
        }
        return list;
      });
  all.read<OneToy, Toy>("/toys/{id}", Authorisation::matter(), "One toy.",
                        [](db::Tx& tx, const Call&, const OneToy& in) { return show(tx, in.id, 200); });
  all.read<api::Nothing, api::Nothing>(
      "/toys/broken", Authorisation::anonymous(), "A broken toy.",
      [](db::Tx&, const Call&, const api::Nothing&) -> Result<api::Answer<api::Nothing>> {
        throw std::runtime_error("broken");
      });
  all.read<api::Nothing, api::Nothing>(
      "/keys", Authorisation::security_administrator(), "The keys.",
      [](db::Tx&, const Call&, const api::Nothing&) -> Result<api::Answer<api::Nothing>> { return api::Nothing{}; });
  all.read<api::Nothing, api::Nothing>(
      "/door", Authorisation::demo(), "The demo's door.",
      [](db::Tx&, const Call&, const api::Nothing&) -> Result<api::Answer<api::Nothing>> { return api::Nothing{}; });
  struct Looked {
    int salt;
  };
  struct Hash {
    int value = 0;
  };
  all.write_prepared<NewToy, Looked, Hash, Toy>(
      Method::post, "/session", Authorisation::anonymous(), "Something slow.",
      {.look = [](db::Tx&, const Call&, const NewToy&) -> Result<Looked> { return Looked{40}; },
       .prepare = [this](const Call&, const NewToy& in, const Looked& looked) -> Result<Hash> {
         ++hashed;
         if (in.name == "throw") throw std::runtime_error("hash");
         return Hash{looked.salt + 2};
       },
       .act = [this](db::Tx& tx, const Call&, const NewToy& in, Hash& hash) -> Result<api::Subject> {
         Id id = next++;
         tx.execute(insert_toy, id, in.name + std::to_string(hash.value));
         return api::Subject{id};
       },
       .view = [](db::Tx& tx, const Call&, const NewToy& in, const Hash&,
                  api::Subject toy) -> Result<api::Answer<Toy>> {
         if (in.name == "bad") return refuse(errors::forbidden);
         return show(tx, toy.id, 200);
       }},
      api::Key::none);
  all.upload<NewToy, api::Nothing, std::string, Toy>(
      "/pictures", Authorisation::signed_in(), "A picture.", 2'000'000,
      {.admit = [](db::Tx&, const Call&, const NewToy&, const api::Upload&) -> Result<api::Nothing> {
         return api::Nothing{};
       },
       .place = [this](const Call&, const NewToy&, const api::Upload& upload,
                       const api::Nothing&) -> Result<std::string> {
         std::filesystem::rename(upload.path, directory / upload.digest);
         return upload.digest;
       },
       .act = [this](db::Tx& tx, const Call& call, const NewToy&, const std::string& digest) -> Result<api::Subject> {
         Id id = next++;
         tx.execute(insert_toy, id, digest);
         remember(tx, call, id);
         return api::Subject{id};
       },
       .view = [](db::Tx& tx, const Call&, const NewToy&, api::Subject toy) { return show(tx, toy.id, 201); }});
  all.download<OneToy>("/pictures/{id}", Authorisation::matter(), "The picture of a toy.",
                       [this](db::Tx& tx, const Call&, const OneToy& in) -> Result<api::Download> {
                         auto row = tx.one(select_toy, in.id.value);
                         if (!row) return refuse(errors::not_found);
                         auto path = directory / row->text(1);
                         return api::Download{path, static_cast<std::int64_t>(std::filesystem::file_size(path)),
                                              row->text(1), "来访 照片\".png", "image/png"};
                       });
  all.stream<api::Nothing>(
      "/stream", Authorisation::signed_in(), "What happens.",
      [](db::Tx&, const Call&, const api::Nothing&, std::string_view last) -> Result<api::OpenStream> {
        return [from = std::string(last)](std::shared_ptr<http::EventStream> stream) {
          for (int i = from.empty() ? 1 : std::stoi(from) + 1; i <= 3; ++i)
            stream->send(std::to_string(i), "toy", "{}");
          stream->close();
        };
      });
  all.import_text<ImportQuery, ImportReport>(
      "/toys/import", Authorisation::system_administrator(), "Toys from a list.", "text/csv",
      [this](db::Tx& tx, const Call& call, const ImportQuery& in,
             std::string_view text) -> Result<api::Report<ImportReport>> {
        int lines = static_cast<int>(std::count(text.begin(), text.end(), '\n'));
        for (int i = 0; i < lines; ++i) tx.execute(insert_toy, next++, "imported");
        bool dry = in.dry_run.value_or(false);
        if (!dry) remember(tx, call, lines);
        return api::Report<ImportReport>{{lines}, !dry};
      },
      [](db::Tx&, const Call&, const ImportQuery&, const api::StoredKey& key) -> Result<ImportReport> {
        return ImportReport{static_cast<int>(key.stream_id)};
      });
  return all;
}

inline const std::string& text_of(const http::Reply& reply) { return std::get<std::string>(reply.body); }
inline std::string header_of(const http::Reply& reply, std::string_view name) {
  for (const auto& [key, value] : reply.headers)
    if (key == name) return value;
  return {};
}
inline std::string code_of(const http::Reply& reply) {
  return std::string(parse_json(text_of(reply))->as_object().at("code").as_string());
}

}  // namespace zs::toy
