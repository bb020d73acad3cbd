-- 代录, 代办: who wrote or gave the word for the leader whose line it is, how, and the paper it was written on; when the
-- leader confirmed it, and what he says instead.
ALTER TABLE work_item ADD COLUMN written_by {i64};
ALTER TABLE work_item ADD COLUMN written_via {text};
ALTER TABLE work_item ADD COLUMN scan {i64};
ALTER TABLE work_item ADD COLUMN confirmed_at {i64};
ALTER TABLE work_item ADD COLUMN correction {text};
