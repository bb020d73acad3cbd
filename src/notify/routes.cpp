#include <notify/notify.h>
#include <notify/quiet.h>

#include <algorithm>
#include <optional>

namespace zs::notify {

struct ListNotices {
  std::optional<int> limit;
  std::optional<std::string> cursor;
  std::optional<About> about;
  std::optional<bool> unread;
  static constexpr api::Rule rule(std::string_view member) {
    if (member == "about") return {.doc = "only those about this"};
    if (member == "unread") return {.doc = "only those not read yet, whatever they are about"};
    if (member == "limit") return {.min = 1, .max = 200, .doc = "how many, 50 unless told"};
    return {.max_length = 40, .doc = "`next` of the page before"};
  }
};
BOOST_DESCRIBE_STRUCT(ListNotices, (), (limit, cursor, about, unread))

struct MarkRead {
  api::IdText up_to;
};
BOOST_DESCRIBE_STRUCT(MarkRead, (), (up_to))

struct UnreadNotices {
  int unread_notices = 0;  // 1000 stands for "999+"
};
BOOST_DESCRIBE_STRUCT(UnreadNotices, (), (unread_notices))

NoticeView view_of(const Notice& notice, api::Language language) {
  NoticeView out{notice.id, notice.at, sentence(notice.kind, notice.arguments, language),
                 {},        notice.kind, notice.read_at.has_value()};
  if (notice.matter != no_id) out.matter = notice.matter;
  return out;
}

namespace {

constexpr int notices_per_page = 50;

Result<api::Answer<api::List<NoticeView>>> list_notices(db::Tx& tx, const api::Call& call, const ListNotices& in) {
  const int limit = in.limit.value_or(notices_per_page);
  const Id before = in.cursor ? id_from_text(*in.cursor).value_or(no_id) : no_id;
  const auto notices = in.unread.value_or(false) ? unread_of_person(tx, call.caller.person, before, limit + 1)
                                                 : of_person(tx, call.caller.person, before, limit + 1, in.about);
  const std::size_t shown = std::min(notices.size(), static_cast<std::size_t>(limit));
  api::List<NoticeView> page;
  for (std::size_t i = 0; i < shown; ++i) page.items.push_back(view_of(notices[i], call.language));
  if (notices.size() > shown) page.next = to_text(notices[shown - 1].id);
  return api::Answer<api::List<NoticeView>>(std::move(page));
}

Result<api::Subject> mark_notices(db::Tx& tx, const api::Call& call, const MarkRead& in) {
  mark_read(tx, call.caller.person, in.up_to, call.now);
  return api::Subject{call.caller.person};
}

Result<api::Answer<UnreadNotices>> count_notices(db::Tx& tx, const api::Call& call, const MarkRead&, api::Subject) {
  return api::Answer<UnreadNotices>({static_cast<int>(unread(tx, call.caller.person))});
}

}  // namespace

void add_routes(api::Routes& routes, Hub& hub, Dispatcher& dispatcher) {
  const auto signed_in = api::Authorisation::signed_in();
  routes.read<ListNotices, api::List<NoticeView>>("/notices", signed_in, "What the caller was told, newest first.",
                                                  list_notices);
  routes.write<MarkRead, UnreadNotices>(http::Method::post, "/notices/read", signed_in,
                                        "Marks the caller's notices up to one as read.", mark_notices, count_notices);
  add_quiet_routes(routes);
  routes.stream<api::Nothing>("/stream", signed_in, "Signals of what concerns the caller, as it is committed.",
                              [&hub, &dispatcher](db::Tx&, const api::Call& call, const api::Nothing&,
                                                  std::string_view last) -> Result<api::OpenStream> {
                                return [&hub, &dispatcher, caller = call.caller,
                                        bookmark = std::string(last)](std::shared_ptr<http::EventStream> stream) {
                                  hub.attach(caller, bookmark, std::move(stream));
                                  dispatcher.wake();
                                };
                              });
}

}  // namespace zs::notify
