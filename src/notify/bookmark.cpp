#include <notify/bookmark.h>

#include <crypto/crypto.h>

#include <array>
#include <cstring>

namespace zs::notify {
namespace {

/// What is sealed: person, transaction, row. Read only by the process that wrote it, hence in its own byte order.
using Sealed = std::array<std::int64_t, 3>;

}  // namespace

Bookmarks::Bookmarks() : key_(crypto::encryption_key()) {}

std::string Bookmarks::write(Id person, const event::Cursor& place) const {
  const Sealed sealed{person, place.transaction, place.row};
  return crypto::encrypt(key_, {reinterpret_cast<const char*>(sealed.data()), sizeof sealed});
}

std::optional<event::Cursor> Bookmarks::read(Id person, std::string_view bookmark) const {
  const auto message = crypto::decrypt(key_, bookmark);
  Sealed sealed{};
  if (!message || message->size() != sizeof sealed) return std::nullopt;
  std::memcpy(sealed.data(), message->data(), sizeof sealed);
  if (sealed[0] != person) return std::nullopt;
  return event::Cursor{sealed[1], sealed[2]};
}

}  // namespace zs::notify
