-- From which day an issued paper is in force no more, as its validity says: what registers are narrowed by. Days since
-- 1970-01-01.
ALTER TABLE matter ADD COLUMN void_on {i64};
{sqlite: UPDATE matter SET void_on = CAST(julianday(json_extract(validity, '$.on')) - 2440587.5 AS INTEGER) WHERE validity IS NOT NULL}
{postgres: UPDATE matter SET void_on = CAST(validity::json ->> 'on' AS date) - DATE '1970-01-01' WHERE validity IS NOT NULL};
