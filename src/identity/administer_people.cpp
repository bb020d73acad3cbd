#include <identity/administer.h>

#include <base/text.h>
#include <identity/changing.h>
#include <identity/errors.h>

#include <algorithm>

namespace zs::identity {
namespace administering_people {
namespace {

constexpr db::Statement lock_person{"lock_person",
                                    "SELECT name, mobile, email, category FROM person WHERE id = $1 {for_update}"};
constexpr db::Statement update_person_file{
    "update_person_file", "UPDATE person SET name = $2, mobile = $3, email = $4, category = $5 WHERE id = $1"};
constexpr db::Statement select_post_of{"select_post_of",
                                       "SELECT unit, title, duty, protocol_order, head, main FROM post "
                                       "WHERE id = $1 AND person = $2 AND ended_at IS NULL {for_update}"};
constexpr db::Statement select_seat{"select_seat",
                                    "SELECT id FROM post WHERE person = $1 AND unit = $2 AND ended_at IS NULL"};
constexpr db::Statement select_posts_held{
    "select_posts_held", "SELECT id FROM post WHERE person = $1 AND ended_at IS NULL ORDER BY main, id"};
constexpr db::Statement update_no_main{"update_no_main",
                                       "UPDATE post SET main = 0 WHERE person = $1 AND ended_at IS NULL"};
constexpr db::Statement update_no_head{"update_no_head",
                                       "UPDATE post SET head = 0 WHERE unit = $1 AND head = 1 AND ended_at IS NULL"};
constexpr db::Statement update_post_file{
    "update_post_file",
    "UPDATE post SET title = $2, duty = $3, protocol_order = $4, head = $5, main = $6 WHERE id = $1"};

event::Stream stream_of(Id person) { return {event::StreamKind::person, person}; }

Result<db::Row> seen(db::Tx& tx, const Change& change) {
  auto row = tx.one(lock_person, change.of);
  if (!row) return refuse(errors::not_found);
  if (auto good = check_version(tx, stream_of(change.of), change.version); !good) return Failure(good.error());
  return std::move(*row);
}

json::object told(const db::Row& post) {
  return {{"title", post.text(1)},
          {"duty", post.text(2)},
          {"rank", post.integer(3)},
          {"head", post.boolean(4)},
          {"main", post.boolean(5)}};
}

}  // namespace
}  // namespace administering_people

Result<void> change_person(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change,
                           const PersonChange& to) {
  using namespace administering_people;
  auto row = seen(tx, change);
  if (!row) return Failure(row.error());
  if (trim(to.name).empty()) return refuse(errors::invalid, {}, {{"/name", &errors::required, {}}});
  tx.execute(update_person_file, change.of, trim(to.name), to.mobile, to.email, to.category);
  json::object before{
      {"name", row->text(0)}, {"mobile", row->text(1)}, {"email", row->text(2)}, {"category", row->text(3)}};
  record(tx, call, ids,
         change_event(stream_of(change.of), "change_person",
                      {{"before", std::move(before)},
                       {"name", trim(to.name)},
                       {"mobile", to.mobile},
                       {"email", to.email},
                       {"category", to.category}},
                      of_call(change.reason)));
  return {};
}

Result<void> change_account(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change, bool active) {
  using namespace administering_people;
  if (auto row = seen(tx, change); !row) return Failure(row.error());
  if (!active && change.of == call.caller.person) return refuse(errors::identity_own_account);
  if (auto done = set_active(tx, call, ids, {change.of, active, of_call(change.reason)}); !done) return done;
  if (active) return {};
  for (const auto& post : tx.query(select_posts_held, change.of))
    if (auto done = end_post(tx, call, ids, post.integer(0), {change.reason}); !done) return done;
  return {};
}

Result<void> give_post(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change, const NewPost& post) {
  using namespace administering_people;
  if (auto row = seen(tx, change); !row) return Failure(row.error());
  if (post.began && *post.began > call.now)
    return refuse(errors::invalid, {}, {{"/began", &errors::identity_date_ahead, {}}});
  if (tx.one(select_seat, change.of, post.unit)) return refuse(errors::identity_post_twice);
  auto fresh = post;
  fresh.person = change.of;
  auto id = add_post(tx, call, ids, fresh, of_call(change.reason));
  if (!id) return Failure(id.error());
  return {};
}

Result<void> change_post(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change, const PostChange& to) {
  using namespace administering_people;
  if (auto row = seen(tx, change); !row) return Failure(row.error());
  auto post = tx.one(select_post_of, to.post, change.of);
  if (!post) return refuse(errors::not_found);
  bool main = to.main || post->boolean(5);  // one of his posts is always the main one
  if (main && !post->boolean(5)) tx.execute(update_no_main, change.of);
  if (to.head && !post->boolean(4)) tx.execute(update_no_head, post->integer(0));
  tx.execute(update_post_file, to.post, to.title, to.duty, to.rank, to.head, main);
  record(tx, call, ids,
         change_event(stream_of(change.of), "change_post",
                      {{"post", to_text(to.post)},
                       {"before", told(*post)},
                       {"title", to.title},
                       {"duty", to.duty},
                       {"rank", to.rank},
                       {"head", to.head},
                       {"main", main}},
                      of_call(change.reason)));
  return {};
}

Result<void> take_post(db::Tx& tx, const api::Call& call, IdSource& ids, const Change& change, Id post) {
  using namespace administering_people;
  if (auto row = seen(tx, change); !row) return Failure(row.error());
  if (!tx.one(select_post_of, post, change.of)) return refuse(errors::not_found);
  return end_post(tx, call, ids, post, of_call(change.reason));
}

}  // namespace zs::identity
