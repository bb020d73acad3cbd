// What leads to `POST /files` when a file is more than one piece: begun, sent on from where it stands, asked for, given
// up. None of it stands in the trail: like a draft, it is nobody's business until it is a file.
#include <base/errors.h>
#include <content/errors.h>
#include <content/uploading.h>

namespace zs::content {

struct NewUpload {
  std::string name;
  std::int64_t bytes = 0;
  std::string fingerprint;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "name") return {.min_length = 1, .max_length = 1000, .doc = "what the file is called"};
    if (field == "bytes") return {.min = 0, .doc = "how long all of it is"};
    return {.max_length = 100, .doc = "tells two files of one name and length apart: when it was last changed"};
  }
};
BOOST_DESCRIBE_STRUCT(NewUpload, (), (name, bytes, fingerprint))

struct OfUpload {
  api::IdText id;
};
BOOST_DESCRIBE_STRUCT(OfUpload, (), (id))

struct NewPiece {
  api::IdText id;
  std::int64_t offset = 0;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "offset") return {.min = 0, .doc = "where the upload stands"};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(NewPiece, (), (id, offset))

/// How far a file has come. Its last piece goes to POST /files.
struct UploadView {
  api::IdText id;
  std::int64_t bytes = 0;
  std::int64_t offset = 0;
  std::int64_t piece_limit = piece_limit_bytes;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "offset") return {.doc = "received for good; the next piece begins here"};
    if (field == "piece_limit") return {.doc = "bytes of one piece at most"};
    return {};
  }
};
BOOST_DESCRIBE_STRUCT(UploadView, (), (id, bytes, offset, piece_limit))

namespace {

Result<api::Answer<UploadView>> upload_view(db::Tx& tx, const api::Call& call, Id id) {
  const auto upload = arriving(tx, call.caller.person, id);
  if (!upload) return refuse(errors::not_found);
  return api::Answer<UploadView>({upload->id, upload->bytes, upload->received});
}

Piece piece_of(const NewPiece& in, const api::Upload& upload) { return {in.offset, upload.bytes, upload.digest}; }

api::UploadWrite<NewPiece, api::Nothing, Piece, UploadView> piece_steps(const Store& store) {
  return {
      .admit = [](db::Tx& tx, const api::Call& call, const NewPiece& in,
                  const api::Upload& piece) -> Result<api::Nothing> {
        const auto upload = arriving(tx, call.caller.person, in.id);
        if (!upload) return refuse(errors::not_found);
        if (auto good = fits(*upload, piece_of(in, piece)); !good) return Failure(good.error());
        return api::Nothing{};
      },
      .place = [&store](const api::Call&, const NewPiece& in, const api::Upload& piece,
                        const api::Nothing&) -> Result<Piece> {
        keep(store, in.id, piece);
        return piece_of(in, piece);
      },
      .act = [](db::Tx& tx, const api::Call& call, const NewPiece& in, const Piece& piece) -> Result<api::Subject> {
        if (auto counted = count_in(tx, call, in.id, piece); !counted) return Failure(counted.error());
        return api::Subject{in.id};
      },
      .view = [](db::Tx& tx, const api::Call& call, const NewPiece&,
                 api::Subject upload) { return upload_view(tx, call, upload.id); },
  };
}

Result<api::Subject> give_up(db::Tx& tx, const api::Call& call, const OfUpload& in) {
  const auto upload = arriving(tx, call.caller.person, in.id);
  if (!upload || !forget(tx, call.caller.person, *upload)) return refuse(errors::not_found);
  return api::Subject{upload->id};
}

}  // namespace

void add_upload_routes(api::Routes& routes, const Store& store) {
  const auto who = api::Authorisation::signed_in();
  routes.write<NewUpload, UploadView>(
      http::Method::post, "/uploads", who, "Begin to send a file in pieces, or go on where the same one stands.",
      [&store](db::Tx& tx, const api::Call& call, const NewUpload& in) -> Result<api::Subject> {
        auto id = announce(store, tx, call, {in.name, in.bytes, in.fingerprint});
        if (!id) return Failure(id.error());
        return api::Subject{*id};
      },
      [](db::Tx& tx, const api::Call& call, const NewUpload&, api::Subject upload) {
        return upload_view(tx, call, upload.id);
      });
  routes.read<OfUpload, UploadView>(
      "/uploads/{id}", who, "How far an upload of mine has come.",
      [](db::Tx& tx, const api::Call& call, const OfUpload& in) { return upload_view(tx, call, in.id); });
  routes.upload<NewPiece, api::Nothing, Piece, UploadView>(
      "/uploads/{id}/pieces", who, "The next piece of a file, but not its last.", piece_limit_bytes,
      piece_steps(store));
  routes.write<OfUpload, api::Nothing>(
      http::Method::delete_, "/uploads/{id}", who, "Give up an upload.", give_up,
      [](db::Tx&, const api::Call&, const OfUpload&, api::Subject) -> Result<api::Answer<api::Nothing>> {
        return api::Answer<api::Nothing>(api::Nothing{});
      });
}

}  // namespace zs::content
