#include <base/errors.h>
#include <content/errors.h>
#include <content/routes.h>
#include <content/texts.h>
#include <content/uploading.h>

namespace zs::content {

struct NewFile {
  std::string name;
  std::optional<api::IdText> upload;
  static constexpr api::Rule rule(std::string_view field) {
    if (field == "upload") return {.doc = "what came before (POST /uploads): the body is all that is missing"};
    return {.min_length = 1, .max_length = 1000, .doc = "what the file is called, with its extension"};
  }
};
BOOST_DESCRIBE_STRUCT(NewFile, (), (name, upload))

/// An attached file as the page sees it.
struct FileInfo {
  api::IdText id;
  std::string name;
  std::int64_t bytes = 0;
  std::string digest;
  std::string media_type;
};
BOOST_DESCRIBE_STRUCT(FileInfo, (), (id, name, bytes, digest, media_type))

namespace {

FileInfo info_of(const File& file) { return {file.id, file.name, file.bytes, file.digest, file.media_type}; }

/// What came before this body; nullopt: it is the whole file.
using Before = std::optional<Arriving>;

/// A file on its way from its place into its row, and the upload that ends with it.
struct Whole {
  Taken taken;
  Before before;
};

Result<Before> what_came_before(db::Tx& tx, const api::Call& call, const NewFile& in, const api::Upload& last) {
  if (!in.upload) return Before{};
  auto before = arriving(tx, call.caller.person, *in.upload);
  if (!before) return refuse(errors::not_found);
  if (auto all = ends(*before, last.bytes); !all) return Failure(all.error());
  return before;
}

Result<Whole> placed(const Store& store, const NewFile& in, const api::Upload& last, const Before& before) {
  auto taken = before ? put_together(store, *before, last, in.name) : take(store, last, in.name);
  if (!taken) return Failure(taken.error());
  return Whole{std::move(*taken), before};
}

Result<api::Subject> entered(db::Tx& tx, const api::Call& call, const Store& store, const Whole& whole) {
  if (whole.before && !forget(tx, call.caller.person, *whole.before)) return refuse(errors::not_found);
  return api::Subject{add(tx, call, store.ids(), whole.taken).id};
}

api::UploadWrite<NewFile, Before, Whole, FileInfo> upload_steps(const Store& store, std::function<void()> uploaded) {
  return {
      .admit = what_came_before,
      .place = [&store](const api::Call&, const NewFile& in, const api::Upload& last,
                        const Before& before) { return placed(store, in, last, before); },
      .act = [&store, uploaded = std::move(uploaded)](db::Tx& tx, const api::Call& call, const NewFile&,
                                                      const Whole& whole) {
        tx.after_commit(uploaded);
        return entered(tx, call, store, whole);
      },
      .view = [](db::Tx& tx, const api::Call&, const NewFile&, api::Subject subject) -> Result<api::Answer<FileInfo>> {
        auto file = find(tx, subject.id);
        if (!file) return refuse(errors::not_found);
        return api::Answer<FileInfo>(info_of(*file), 201, {{"Location", "/api/v1/files/" + to_text(subject.id)}});
      },
  };
}

}  // namespace

Result<File> readable(db::Tx& tx, const api::Call& call, Id id, const MayRead& may_read) {
  auto file = find(tx, id);
  if (!file) return refuse(errors::not_found);
  const bool allowed = file->matter == no_id ? file->uploaded_by == call.caller.person : may_read(tx, call, *file);
  if (!allowed) return refuse(errors::not_found);
  return std::move(*file);
}

Result<File> showable(db::Tx& tx, const api::Call& call, Id id, const MayRead& may_read) {
  auto file = readable(tx, call, id, may_read);
  if (file && file->matter == no_id && is_secret(tx, *file)) return refuse(errors::file_secrecy_mark);
  return file;
}

void add_routes(api::Routes& routes, const Store& store, Around around) {
  const auto& may_read = around.may_read;
  routes.upload<NewFile, Before, Whole, FileInfo>("/files", api::Authorisation::signed_in(),
                                   "Upload a file; it belongs to its uploader until a matter refers to it.",
                                   store.options().limit_bytes, upload_steps(store, std::move(around.uploaded)));
  routes.download<OfFile>(
      "/files/{id}", api::Authorisation::matter(), "The contents of a file, with ranges, as an attachment.",
      [&store, may_read](db::Tx& tx, const api::Call& call, const OfFile& in) -> Result<api::Download> {
        auto file = showable(tx, call, in.id, may_read);
        if (!file) return Failure(file.error());
        return api::Download{store.path_of(file->digest), file->bytes, file->digest, file->name, file->media_type};
      });
  routes.read<OfFile, FileInfo>(
      "/files/{id}/info", api::Authorisation::matter(), "What a file is called, how large it is, its digest and type.",
      [may_read](db::Tx& tx, const api::Call& call, const OfFile& in) -> Result<api::Answer<FileInfo>> {
        auto file = readable(tx, call, in.id, may_read);
        if (!file) return Failure(file.error());
        return api::Answer<FileInfo>(info_of(*file));
      });
  add_upload_routes(routes, store);
  add_page_routes(routes, may_read, around.pages);
  add_text_route(routes, may_read, around.recogniser);
}

}  // namespace zs::content
