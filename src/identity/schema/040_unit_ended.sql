-- A unit that was dissolved keeps its name for old papers; nobody is put into it any more.
ALTER TABLE unit ADD COLUMN ended_at {i64};
