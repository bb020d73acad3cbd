#pragma once
// Digests, secrets and passwords, all from libsodium. A secret is never stored: only what proves it.
// Random numbers come from the operating system; nothing here takes a seed.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zs::crypto {

/// Raw bytes of a SHA-256.
using Digest = std::array<std::uint8_t, 32>;

/// SHA-256 of something that arrives in pieces (an upload, a chain of events).
class Sha256 {
 public:
  Sha256();
  void update(std::string_view bytes);
  /// Ends the digest; the object must not be used afterwards except by assigning a new one.
  Digest digest();
  /// The same as 64 lower-case hexadecimal digits.
  std::string hex();

 private:
  alignas(8) std::array<std::uint8_t, 104> state_;
};

std::string sha256_hex(std::string_view bytes);

/// HMAC-SHA-256 of a message under a key of any length, as 64 hexadecimal digits.
std::string hmac_sha256(std::string_view key, std::string_view message);

std::string to_hex(std::string_view bytes);

/// Unpredictable bytes.
std::string random_bytes(std::size_t count);

/// 256 unpredictable bits as 43 characters of base64url: a session, an API token.
std::string random_token();

/// A one-time code people type: 140 unpredictable bits as seven groups of four, digits and capitals without 0/O, 1/I/L
/// mistakes: "K7QD-…".
std::string random_code();
/// What was typed as a code, brought to the form that `random_code` writes: case, spaces, dashes, O→0, I and L→1.
std::string normal_code(std::string_view typed);

/// 256 unpredictable bits to encrypt with; a key made at the start and kept in memory ends with the process.
std::string encryption_key();

/// What only the holder of `key` can read or make, as base64url, with a fresh nonce each time: two texts made of one
/// message have nothing in common but their length. Messages of one length give texts of one length.
std::string encrypt(std::string_view key, std::string_view message);

/// The message; nullopt for any text that was not made with this key.
std::optional<std::string> decrypt(std::string_view key, std::string_view text);

/// Compares without telling by its duration where the difference is.
bool constant_time_equal(std::string_view a, std::string_view b);

/// Argon2id, 64 MiB, two passes, one lane: the storable text holds parameters and salt. Takes about 0.1 s and 64 MiB:
/// never on a thread that serves others. Throws std::bad_alloc when the memory is not there.
std::string hash_password(std::string_view password);

enum class PasswordCheck {
  wrong,
  correct,
  outdated,  // correct, but hashed with other parameters: hash again
};

/// Costs the same for a right and a wrong password. Text that is not a hash is `wrong`.
PasswordCheck verify_password(std::string_view password, const std::string& hash);

/// A hash nobody knows the password of, made once per process: unknown users cost as much as known ones.
const std::string& decoy_hash();

}  // namespace zs::crypto
