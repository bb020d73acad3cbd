-- What a person chose for himself in the page (look, language, keys, phrases): one document, his own alone.
CREATE TABLE own_choice (
  person {i64} PRIMARY KEY REFERENCES person (id),
  chosen {text} NOT NULL
);
