#pragma once
// Who keeps the register of a word `w`: who has `keep` for one of its kinds at its organ. Internal to this folder.

#define ZS_KEEPS_WORD(P)                                                            \
  "EXISTS (SELECT 1 FROM number_word_use u JOIN access_grant g ON g.kind = u.kind " \
  "WHERE u.word = w.id AND g.person = " P " AND g.unit = w.organ AND g.keep = 1)"
