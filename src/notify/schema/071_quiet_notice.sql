-- What a person does not want to be called for (About): such notices lie in his list as read.
CREATE TABLE quiet_notice (
  person {i64} NOT NULL,
  about {i64} NOT NULL,
  PRIMARY KEY (person, about)
);
