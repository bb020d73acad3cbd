-- Whose secretary somebody is. acts: 代办, not only 代录; vouches: also where somebody answers for the matter; wants_scan:
-- 代录 only with the paper. kinds: a JSON list, empty for all. ended_at: ended before its time. begun: the secretary sees
-- what lay on the leader's desk then; settled: he sees nothing of it any more.
CREATE TABLE mandate (
  id {i64} PRIMARY KEY,
  leader {i64} NOT NULL REFERENCES person (id),
  secretary {i64} NOT NULL REFERENCES person (id),
  secretary_post {i64} NOT NULL REFERENCES post (id),
  kinds {text} NOT NULL,
  acts {bool} NOT NULL,
  vouches {bool} NOT NULL,
  wants_scan {bool} NOT NULL,
  from_at {i64} NOT NULL,
  to_at {i64},
  made_by {i64} NOT NULL,
  made_at {i64} NOT NULL,
  ended_at {i64},
  begun {bool} NOT NULL DEFAULT 0,
  settled {bool} NOT NULL DEFAULT 0
);
CREATE INDEX mandate_unsettled ON mandate (id) WHERE settled = 0;
CREATE INDEX mandate_leader ON mandate (leader, id);
CREATE INDEX mandate_secretary ON mandate (secretary, id);
