-- Registers keep their columns, filters and order under a name too: `list` is then ledger.KIND, `query` what the page's
-- address says. A name stands once in each list.
ALTER TABLE work_view ADD COLUMN query {text} NOT NULL DEFAULT '';
DROP INDEX work_view_name;
CREATE UNIQUE INDEX work_view_name ON work_view (person, list, name);
