-- What is found of each matter: the texts as people wrote them. `generation` says by which making of the index their
-- terms stand in it. PostgreSQL keeps beside them the plain text for looking again, and the terms.
CREATE TABLE search_doc (
  matter {i64} PRIMARY KEY,
  title {text} NOT NULL,
  number {text} NOT NULL,
  body {text} NOT NULL,
  opinion {text} NOT NULL,
  file {text} NOT NULL,
  {postgres: plain text COLLATE "C" NOT NULL,}
  {postgres: terms tsvector NOT NULL,}
  generation {i64} NOT NULL
);

-- A long list of entries not yet sorted in would have to be read by every question.
{postgres: CREATE INDEX search_doc_terms ON search_doc USING gin (terms) WITH (gin_pending_list_limit = 512)};

-- The index of SQLite follows the table. What an earlier generation left is not in it, so it cannot be taken out.
{sqlite: CREATE VIRTUAL TABLE search_index USING fts5 (title, number, body, opinion, file, content='search_doc', content_rowid='matter', tokenize='terms')};
{sqlite: CREATE TRIGGER search_doc_added AFTER INSERT ON search_doc BEGIN INSERT INTO search_index (rowid, title, number, body, opinion, file) VALUES (new.matter, new.title, new.number, new.body, new.opinion, new.file); END};
{sqlite: CREATE TRIGGER search_doc_changed AFTER UPDATE ON search_doc BEGIN INSERT INTO search_index (search_index, rowid, title, number, body, opinion, file) SELECT 'delete', old.matter, old.title, old.number, old.body, old.opinion, old.file WHERE old.generation = (SELECT generation FROM search_state); INSERT INTO search_index (rowid, title, number, body, opinion, file) VALUES (new.matter, new.title, new.number, new.body, new.opinion, new.file); END};
{sqlite: CREATE TRIGGER search_doc_removed AFTER DELETE ON search_doc BEGIN INSERT INTO search_index (search_index, rowid, title, number, body, opinion, file) SELECT 'delete', old.matter, old.title, old.number, old.body, old.opinion, old.file WHERE old.generation = (SELECT generation FROM search_state); END};

-- One row: which way of cutting the index was made by, and whether it is complete.
CREATE TABLE search_state (
  id {i64} PRIMARY KEY,
  terms_version {i64} NOT NULL,
  generation {i64} NOT NULL,
  complete {bool} NOT NULL
);
INSERT INTO search_state (id, terms_version, generation, complete) VALUES (1, 0, 0, 0);

-- Matters whose files' text is still to be had.
CREATE TABLE search_wait (
  matter {i64} PRIMARY KEY,
  due_at {i64} NOT NULL,
  tries {i64} NOT NULL
);
CREATE INDEX search_wait_due ON search_wait (due_at, matter);
