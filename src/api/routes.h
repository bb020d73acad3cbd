#pragma once
// The templates of `Routes`; include api.h.

#include <api/api.h>

#include <type_traits>

namespace zs::api {

namespace detail {

template <class In>
std::shared_ptr<Route> new_route(RouteKind kind, http::Method method, std::string_view path, Authorisation who,
                                 std::string_view summary) {
  auto route = std::make_shared<Route>(Route{kind, method, std::string(path), who, std::string(summary)});
  route->in = &schema_of<In>();
  route->parse = [](const json::value& value) -> Result<std::shared_ptr<const void>> {
    auto in = read_json<In>(value);
    if (!in) return Failure(std::move(in.error()));
    return std::make_shared<const In>(std::move(*in));
  };
  return route;
}

template <class In>
const In& input(const Flight& flight) {
  return *static_cast<const In*>(flight.in.get());
}

template <class Out>
Result<RawAnswer> raw(Result<Answer<Out>> answer) {
  if (!answer) return Failure(std::move(answer.error()));
  return RawAnswer{to_json(answer->body), answer->status, std::move(answer->headers)};
}

/// What was made, as an answer. A picture runs nothing, wherever it is opened.
template <class Out>
RawAnswer raw_of(const Out& made) {
  if constexpr (std::is_same_v<Out, Picture>)
    return {*made.bytes, 200, {{"Content-Security-Policy", "sandbox; default-src 'none'"}}, made.media_type};
  else
    return {to_json(made)};
}

/// Keeps what was looked up for the next step.
template <class Looked>
Result<Nothing> looked(Result<Looked> found, Flight& flight) {
  if (!found) return Failure(std::move(found.error()));
  flight.looked = std::make_shared<Looked>(std::move(*found));
  return Nothing{};
}

inline Result<Acted> acted(Result<Subject> subject) {
  if (!subject) return Failure(std::move(subject.error()));
  return Acted{*subject};
}

template <class Prepared>
Prepared& prepared(Flight& flight) {
  if (!flight.prepared) flight.prepared = std::make_shared<Prepared>();
  return *static_cast<Prepared*>(flight.prepared.get());
}

}  // namespace detail

template <class In, class Out>
void Routes::read(std::string_view path, Authorisation who, std::string_view summary,
                  std::function<Result<Answer<Out>>(db::Tx&, const Call&, const In&)> handler) {
  auto route = detail::new_route<In>(RouteKind::read, http::Method::get, path, who, summary);
  route->out = &schema_of<Out>();
  route->read = [handler = std::move(handler)](db::Tx& tx, Flight& f) {
    return detail::raw<Out>(handler(tx, f.call, detail::input<In>(f)));
  };
  add(std::move(route));
}

template <class In, class Looked, class Out>
void Routes::made(std::string_view path, Authorisation who, std::string_view summary, Making<In, Looked, Out> steps) {
  auto route = detail::new_route<In>(RouteKind::made, http::Method::get, path, who, summary);
  if constexpr (!std::is_same_v<Out, Picture>) route->out = &schema_of<Out>();
  route->look = [look = std::move(steps.look)](db::Tx& tx, Flight& f) {
    return detail::looked(look(tx, f.call, detail::input<In>(f)), f);
  };
  route->make = [make = std::move(steps.make)](Flight& f) -> Result<RawAnswer> {
    auto made = make(f.call, detail::input<In>(f), *static_cast<const Looked*>(f.looked.get()));
    if (!made) return Failure(std::move(made.error()));
    return detail::raw_of(*made);
  };
  add(std::move(route));
}

template <class In, class Out>
void Routes::write(http::Method method, std::string_view path, Authorisation who, std::string_view summary,
                   std::function<Result<Subject>(db::Tx&, const Call&, const In&)> act,
                   std::function<Result<Answer<Out>>(db::Tx&, const Call&, const In&, Subject)> view, Key key) {
  auto route = detail::new_route<In>(RouteKind::write, method, path, who, summary);
  route->key = key;
  route->media_type = "application/json";
  route->body_limit = json_limit_bytes;
  route->out = &schema_of<Out>();
  route->act = [act = std::move(act)](db::Tx& tx, Flight& f) {
    return detail::acted(act(tx, f.call, detail::input<In>(f)));
  };
  route->view = [view = std::move(view)](db::Tx& tx, Flight& f, Subject subject) {
    return detail::raw<Out>(view(tx, f.call, detail::input<In>(f), subject));
  };
  add(std::move(route));
}

template <class In, class Looked, class Prepared, class Out>
void Routes::write_prepared(http::Method method, std::string_view path, Authorisation who, std::string_view summary,
                            PreparedWrite<In, Looked, Prepared, Out> steps, Key key) {
  auto route = detail::new_route<In>(RouteKind::write, method, path, who, summary);
  route->key = key;
  route->media_type = "application/json";
  route->body_limit = json_limit_bytes;
  route->out = &schema_of<Out>();
  auto kept = std::make_shared<const PreparedWrite<In, Looked, Prepared, Out>>(std::move(steps));
  route->look = [kept](db::Tx& tx, Flight& f) {
    return detail::looked(kept->look(tx, f.call, detail::input<In>(f)), f);
  };
  route->prepare = [kept](Flight& f) -> Result<Nothing> {
    auto made = kept->prepare(f.call, detail::input<In>(f), *static_cast<const Looked*>(f.looked.get()));
    if (!made) return Failure(std::move(made.error()));
    f.prepared = std::make_shared<Prepared>(std::move(*made));
    return Nothing{};
  };
  route->act = [kept](db::Tx& tx, Flight& f) {
    return detail::acted(kept->act(tx, f.call, detail::input<In>(f), detail::prepared<Prepared>(f)));
  };
  route->view = [kept](db::Tx& tx, Flight& f, Subject subject) {
    return detail::raw<Out>(kept->view(tx, f.call, detail::input<In>(f), detail::prepared<Prepared>(f), subject));
  };
  add(std::move(route));
}

template <class In, class Looked, class Placed, class Out>
void Routes::upload(std::string_view path, Authorisation who, std::string_view summary, std::int64_t limit,
                    UploadWrite<In, Looked, Placed, Out> steps) {
  auto route = detail::new_route<In>(RouteKind::upload, http::Method::post, path, who, summary);
  route->key = Key::required;
  route->media_type = "*";
  route->body_limit = limit;
  route->out = &schema_of<Out>();
  route->thread = Thread::files;
  auto kept = std::make_shared<const UploadWrite<In, Looked, Placed, Out>>(std::move(steps));
  route->look = [kept](db::Tx& tx, Flight& f) {
    return detail::looked(kept->admit(tx, f.call, detail::input<In>(f), f.upload), f);
  };
  route->prepare = [kept](Flight& f) -> Result<Nothing> {
    auto placed =
        kept->place(f.call, detail::input<In>(f), f.upload, *static_cast<const Looked*>(f.looked.get()));
    if (!placed) return Failure(std::move(placed.error()));
    f.prepared = std::make_shared<Placed>(std::move(*placed));
    return Nothing{};
  };
  route->act = [kept](db::Tx& tx, Flight& f) {
    return detail::acted(kept->act(tx, f.call, detail::input<In>(f), detail::prepared<Placed>(f)));
  };
  route->view = [kept](db::Tx& tx, Flight& f, Subject subject) {
    return detail::raw<Out>(kept->view(tx, f.call, detail::input<In>(f), subject));
  };
  add(std::move(route));
}

template <class In>
void Routes::download(std::string_view path, Authorisation who, std::string_view summary,
                      std::function<Result<Download>(db::Tx&, const Call&, const In&)> handler) {
  auto route = detail::new_route<In>(RouteKind::download, http::Method::get, path, who, summary);
  route->download = [handler = std::move(handler)](db::Tx& tx, Flight& f) {
    return handler(tx, f.call, detail::input<In>(f));
  };
  add(std::move(route));
}

template <class In>
void Routes::stream(
    std::string_view path, Authorisation who, std::string_view summary,
    std::function<Result<OpenStream>(db::Tx&, const Call&, const In&, std::string_view last_event_id)> handler) {
  auto route = detail::new_route<In>(RouteKind::stream, http::Method::get, path, who, summary);
  route->open = [handler = std::move(handler)](db::Tx& tx, Flight& f) {
    return handler(tx, f.call, detail::input<In>(f), f.last_event_id);
  };
  add(std::move(route));
}

template <class In, class Out>
void Routes::import_text(std::string_view path, Authorisation who, std::string_view summary,
                         std::string_view media_type,
                         std::function<Result<Report<Out>>(db::Tx&, const Call&, const In&, std::string_view text)> act,
                         std::function<Result<Out>(db::Tx&, const Call&, const In&, const StoredKey&)> replay) {
  auto route = detail::new_route<In>(RouteKind::import_text, http::Method::post, path, who, summary);
  route->key = Key::required;
  route->media_type = std::string(media_type);
  route->body_limit = 4 * json_limit_bytes;
  route->out = &schema_of<Out>();
  route->act = [act = std::move(act)](db::Tx& tx, Flight& f) -> Result<Acted> {
    auto report = act(tx, f.call, detail::input<In>(f), f.text);
    if (!report) return Failure(std::move(report.error()));
    return Acted{{}, report->keep, RawAnswer{to_json(report->body)}};
  };
  route->replay = [replay = std::move(replay)](db::Tx& tx, Flight& f, const StoredKey& key) -> Result<RawAnswer> {
    auto out = replay(tx, f.call, detail::input<In>(f), key);
    if (!out) return Failure(std::move(out.error()));
    return RawAnswer{to_json(*out)};
  };
  add(std::move(route));
}

}  // namespace zs::api
