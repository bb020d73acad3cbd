#include <crypto/crypto.h>
#include <doctest/doctest.h>
#include <sodium.h>

#include <set>

using namespace zs::crypto;

TEST_CASE("digests agree with the published examples") {
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(hmac_sha256("Jefe", "what do ya want for nothing?") ==
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  CHECK(hmac_sha256(std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First") ==
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST_CASE("a digest does not depend on how the bytes arrive") {
  std::string text = random_bytes(1000);
  for (std::size_t cut : {0u, 1u, 63u, 64u, 65u, 999u, 1000u}) {
    Sha256 hash;
    hash.update(std::string_view(text).substr(0, cut));
    hash.update(std::string_view(text).substr(cut));
    CHECK(hash.hex() == sha256_hex(text));
  }
}

TEST_CASE("tokens are 43 characters that need no escaping and never repeat") {
  std::set<std::string> seen;
  for (int i = 0; i < 1000; ++i) {
    auto token = random_token();
    CHECK(token.size() == 43);
    CHECK(token.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") ==
          std::string::npos);
    CHECK(seen.insert(token).second);
  }
}

TEST_CASE("an encrypted message is read with its key alone, and two texts of it have only their length in common") {
  const auto key = encryption_key(), other = encryption_key();
  std::set<std::string> seen;
  for (int i = 0; i < 100; ++i) {
    const auto text = encrypt(key, "0-000417");
    CHECK(text.size() == 64);
    CHECK(seen.insert(text).second);
    CHECK(decrypt(key, text) == "0-000417");
    CHECK_FALSE(decrypt(other, text));
  }
  CHECK(decrypt(key, encrypt(key, "")) == "");
}

TEST_CASE("nothing is read from an encrypted text that was changed, cut, or never one") {
  const auto key = encryption_key();
  const auto text = encrypt(key, "0-417");
  for (std::size_t at = 0; at < text.size(); ++at) {
    auto changed = text;
    changed[at] = changed[at] == 'A' ? 'B' : 'A';
    CHECK_FALSE(decrypt(key, changed));
    CHECK_FALSE(decrypt(key, text.substr(0, at)));
  }
  for (const char* other : {"", "0-417", "*", "AAAA", "null"}) CHECK_FALSE(decrypt(key, other));
  CHECK_FALSE(decrypt(key, text + "A"));
  CHECK_FALSE(decrypt(key, " " + text));
  CHECK_THROWS(encrypt("short", "x"));
}

TEST_CASE("a code is understood however it is typed") {
  for (int i = 0; i < 100; ++i) {
    auto code = random_code();
    CHECK(code.size() == 34);
    std::string typed;
    for (char c : code)
      if (c != '-') typed += static_cast<char>(std::tolower(c));
    CHECK(normal_code(typed) == code);
    CHECK(normal_code(" " + code + " ") == code);
  }
  CHECK(normal_code("oOiIlL77") == "0011-1177");
}

TEST_CASE("only the right password is correct, and weaker hashes ask to be renewed") {
  auto hash = hash_password("correct horse battery");
  CHECK(hash.starts_with("$argon2id$v=19$m=65536,t=2,p=1$"));
  CHECK(hash != hash_password("correct horse battery"));
  CHECK(verify_password("correct horse battery", hash) == PasswordCheck::correct);
  CHECK(verify_password("correct horse batterx", hash) == PasswordCheck::wrong);
  CHECK(verify_password("", hash) == PasswordCheck::wrong);
  CHECK(verify_password("anything", "") == PasswordCheck::wrong);
  CHECK(verify_password("anything", "not a hash") == PasswordCheck::wrong);
  CHECK(verify_password("x", decoy_hash()) == PasswordCheck::wrong);
  char weaker[crypto_pwhash_STRBYTES];
  REQUIRE(crypto_pwhash_argon2id_str(weaker, "password", 8, 1, 8 << 20) == 0);
  CHECK(verify_password("password", weaker) == PasswordCheck::outdated);
  CHECK(verify_password("Password", weaker) == PasswordCheck::wrong);
}

TEST_CASE("secrets are compared whole") {
  CHECK(constant_time_equal("abc", "abc"));
  CHECK_FALSE(constant_time_equal("abc", "abd"));
  CHECK_FALSE(constant_time_equal("abc", "abcd"));
  CHECK(constant_time_equal("", ""));
}
