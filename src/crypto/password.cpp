#include <crypto/crypto.h>

#include <sodium.h>

#include <cctype>
#include <new>

namespace zs::crypto {

namespace {

constexpr unsigned long long argon2_passes = 2;
constexpr std::size_t argon2_memory_bytes = 64u << 20;

// 32 signs that nobody confuses when reading a printed code aloud.
constexpr std::string_view code_signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int code_groups = 7;
constexpr int code_group_size = 4;

char normal_sign(char typed) {
  char sign = static_cast<char>(std::toupper(static_cast<unsigned char>(typed)));
  if (sign == 'O') return '0';
  if (sign == 'I' || sign == 'L') return '1';
  return sign;
}

}  // namespace

std::string hash_password(std::string_view password) {
  random_bytes(1);  // starts libsodium
  std::string text(crypto_pwhash_STRBYTES, '\0');
  if (crypto_pwhash_argon2id_str(text.data(), password.data(), password.size(), argon2_passes, argon2_memory_bytes) !=
      0)
    throw std::bad_alloc();
  text.resize(text.find('\0'));
  return text;
}

PasswordCheck verify_password(std::string_view password, const std::string& hash) {
  random_bytes(1);
  if (crypto_pwhash_argon2id_str_verify(hash.c_str(), password.data(), password.size()) != 0)
    return PasswordCheck::wrong;
  bool same = crypto_pwhash_argon2id_str_needs_rehash(hash.c_str(), argon2_passes, argon2_memory_bytes) == 0;
  return same ? PasswordCheck::correct : PasswordCheck::outdated;
}

const std::string& decoy_hash() {
  static const std::string hash = hash_password(random_token());
  return hash;
}

std::string random_code() {
  auto bytes = random_bytes(code_groups * code_group_size);
  std::string code;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i > 0 && i % code_group_size == 0) code += '-';
    code += code_signs[static_cast<unsigned char>(bytes[i]) % code_signs.size()];
  }
  return code;
}

std::string normal_code(std::string_view typed) {
  std::string code;
  int signs = 0;
  for (char c : typed) {
    if (c == '-' || c == ' ' || c == '\t') continue;
    if (signs > 0 && signs % code_group_size == 0) code += '-';
    code += normal_sign(c);
    ++signs;
  }
  return code;
}

}  // namespace zs::crypto
