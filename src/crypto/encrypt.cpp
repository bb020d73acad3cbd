#include <crypto/crypto.h>

#include <sodium.h>

#include <stdexcept>

namespace zs::crypto {
namespace {

constexpr std::size_t key_bytes = crypto_secretbox_KEYBYTES;
constexpr std::size_t nonce_bytes = crypto_secretbox_NONCEBYTES;
constexpr std::size_t overhead_bytes = nonce_bytes + crypto_secretbox_MACBYTES;
constexpr int url_safe = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

const unsigned char* raw(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* raw(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

void require_key(std::string_view key) {
  if (key.size() != key_bytes) throw std::invalid_argument("Expected an encryption key of 32 bytes.");
}

}  // namespace

std::string encryption_key() { return random_bytes(key_bytes); }

std::string encrypt(std::string_view key, std::string_view message) {
  require_key(key);
  std::string box = random_bytes(nonce_bytes);
  box.resize(overhead_bytes + message.size());
  crypto_secretbox_easy(raw(box) + nonce_bytes, raw(message), message.size(), raw(box), raw(key));
  std::string text(sodium_base64_encoded_len(box.size(), url_safe), '\0');
  sodium_bin2base64(text.data(), text.size(), raw(box), box.size(), url_safe);
  text.pop_back();  // the zero byte at the end
  return text;
}

std::optional<std::string> decrypt(std::string_view key, std::string_view text) {
  require_key(key);
  std::string box(text.size(), '\0');
  std::size_t length = 0;
  const char* end = nullptr;
  const int read = sodium_base642bin(raw(box), box.size(), text.data(), text.size(), nullptr, &length, &end, url_safe);
  if (read != 0 || end != text.data() + text.size() || length < overhead_bytes) return std::nullopt;
  std::string message(length - overhead_bytes, '\0');
  const int opened =
      crypto_secretbox_open_easy(raw(message), raw(box) + nonce_bytes, length - nonce_bytes, raw(box), raw(key));
  return opened == 0 ? std::optional(std::move(message)) : std::nullopt;
}

}  // namespace zs::crypto
