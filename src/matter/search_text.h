#pragma once
// What of a matter is searched, and when it comes into the index: the paper in the transaction that changes it,
// opinions and the text of files by the dispatcher afterwards.

#include <event/event.h>
#include <matter/row.h>
#include <matter/services.h>

#include <string>
#include <vector>

namespace zs::matter {

/// Title, number and fields, in the transaction that changed them. Two statements. Fields that some step hides from its
/// readers are not searched by anybody.
void index_paper(db::Tx& tx, const Kind& kind, const Matter& matter);

/// The consumer "search": opinions given or taken back; files named by changed fields are waited for.
void index_after(db::Tx& tx, const event::Event& event);

/// The task "search": names and texts of files that came, outside of any transaction. When it wants to be asked again.
Instant index_files(const Services& services, db::Database& database, Instant now);

/// Makes the whole index anew in batches of their own when it was made by another way of cutting or not finished, or
/// when `anyway`. While it runs not everything is found. False: nothing was to do.
bool index_anew(const Services& services, db::Database& database, Instant now, bool anyway);

/// Compares texts and index with the matters; what the dispatcher has not come to yet is left out. A sentence per
/// fault.
std::vector<std::string> verify_search(const Services& services, db::Tx& tx);

}  // namespace zs::matter
