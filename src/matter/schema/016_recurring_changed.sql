-- Recurring work can be changed: by whom it was seen at which revision.
ALTER TABLE recurring ADD COLUMN revision {i64} NOT NULL DEFAULT 1;
