#include <http/headers.h>
#include <http/static_files.h>

#include <fmt/format.h>
#include <sys/stat.h>

#include <array>
#include <optional>

namespace zs::http {
namespace {

struct Kind {
  std::string_view extension;
  std::string_view media_type;
};

constexpr std::array<Kind, 16> kinds = {{
    {"html", "text/html; charset=utf-8"},
    {"js", "text/javascript; charset=utf-8"},
    {"mjs", "text/javascript; charset=utf-8"},
    {"css", "text/css; charset=utf-8"},
    {"json", "application/json"},
    {"webmanifest", "application/manifest+json"},
    {"map", "application/json"},
    {"svg", "image/svg+xml"},
    {"png", "image/png"},
    {"jpg", "image/jpeg"},
    {"ico", "image/x-icon"},
    {"webp", "image/webp"},
    {"woff2", "font/woff2"},
    {"woff", "font/woff"},
    {"txt", "text/plain; charset=utf-8"},
    {"wasm", "application/wasm"},
}};

std::string_view extension_of(std::string_view path) {
  auto name = path.substr(path.rfind('/') + 1);
  auto dot = name.rfind('.');
  return dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
}

std::string_view media_type_of(std::string_view path) {
  for (const auto& kind : kinds)
    if (kind.extension == extension_of(path)) return kind.media_type;
  return "application/octet-stream";
}

// A segment that begins with a dot is either a way out or not for readers.
bool stays_inside(std::string_view path) {
  return path.find("/.") == std::string_view::npos && path.find('\\') == std::string_view::npos &&
         path.find("//") == std::string_view::npos;
}

struct Found {
  std::string path;
  std::int64_t bytes;
  std::string tag;
};

std::optional<Found> find_file(const std::string& path) {
  struct stat facts {};
  if (::lstat(path.c_str(), &facts) != 0 || !S_ISREG(facts.st_mode)) return std::nullopt;
  auto tag = fmt::format("\"{:x}-{:x}\"", facts.st_size, facts.st_mtim.tv_sec * 1000000000 + facts.st_mtim.tv_nsec);
  return Found{path, facts.st_size, tag};
}

Reply plain_page(int status, std::string_view zh, std::string_view en) {
  auto text = fmt::format(
      "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>中枢</title><p>{}</p><p "
      "lang=\"en\">{}</p></html>\n",
      zh, en);
  return {status, {{"Content-Type", "text/html; charset=utf-8"}, {"Cache-Control", "no-store"}}, std::move(text)};
}

Reply not_there() { return plain_page(404, "没有这个页面。", "There is no such page."); }

bool accepts(const Request& request, std::string_view coding) {
  auto list = request.header("Accept-Encoding");
  while (!list.empty()) {
    auto piece = list.substr(0, list.find(','));
    list.remove_prefix(std::min(list.size(), piece.size() + 1));
    while (piece.starts_with(' ')) piece.remove_prefix(1);
    auto name = piece.substr(0, piece.find_first_of("; "));
    bool refused = piece.find("q=0") != std::string_view::npos && piece.find("q=0.") == std::string_view::npos;
    if (equal_ignoring_case(name, coding)) return !refused;
  }
  return false;
}

// The file itself or its smaller sibling, whichever the browser takes.
Reply file_reply(const Request& request, const Found& plain, std::string_view cache) {
  Reply reply{200,
              {{"Content-Type", std::string(media_type_of(plain.path))},
               {"Cache-Control", std::string(cache)},
               {"Vary", "Accept-Encoding"}},
              ""};
  Found chosen = plain;
  for (auto [coding, suffix] : {std::pair{"br", ".br"}, std::pair{"gzip", ".gz"}}) {
    auto sibling = accepts(request, coding) ? find_file(plain.path + suffix) : std::nullopt;
    if (!sibling) continue;
    chosen = *sibling;
    reply.headers.emplace_back("Content-Encoding", coding);
    break;
  }
  reply.headers.emplace_back("ETag", chosen.tag);
  if (request.header("If-None-Match") == chosen.tag)
    reply.status = 304;
  else
    reply.body = FileBody{chosen.path, 0, chosen.bytes};
  return reply;
}

}  // namespace

StaticFiles::StaticFiles(std::string directory) : directory_(std::move(directory)) {}

Reply StaticFiles::serve(const Request& request) const {
  if (request.method != Method::get && request.method != Method::head) {
    auto reply = plain_page(405, "此地址只能读取。", "This address can only be read.");
    reply.headers.emplace_back("Allow", "GET, HEAD");
    return reply;
  }
  if (request.path.empty() || request.path.front() != '/' || !stays_inside(request.path)) return not_there();
  auto index = find_file(directory_ + "/index.html");
  if (!index)
    return plain_page(200, "服务器已启动，但页面尚未构建：请运行 ./dev build。",
                      "The server runs, but its page has not been built: run ./dev build.");
  bool is_page = extension_of(request.path).empty() || request.path == "/index.html";
  if (is_page) return request.path.starts_with("/api/") ? not_there() : file_reply(request, *index, "no-store");
  auto file = find_file(directory_ + request.path);
  if (!file) return not_there();
  bool hashed = request.path.starts_with("/assets/");
  return file_reply(request, *file, hashed ? "public, max-age=31536000, immutable" : "no-cache");
}

}  // namespace zs::http
