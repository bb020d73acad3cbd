-- What can be booked, of any sort: a room, a car, a person. `capacity` 0: not counted. `equipment` a JSON list of
-- words, `details` a JSON object in the form its sort declares. `minutes_before`, `minutes_after`: to make it ready.
-- `shared`: other organs may book it. A retired one is kept for what was booked.
CREATE TABLE resource (
  id {i64} PRIMARY KEY,
  sort {text} NOT NULL,
  organ {i64} NOT NULL,
  name {text} NOT NULL,
  place {text} NOT NULL,
  capacity {i64} NOT NULL,
  equipment {text} NOT NULL,
  details {text} NOT NULL,
  keeper {i64} NOT NULL,
  minutes_before {i64} NOT NULL,
  minutes_after {i64} NOT NULL,
  shared {i64} NOT NULL,
  retired_at {i64},
  revision {i64} NOT NULL
);
CREATE UNIQUE INDEX resource_name ON resource (organ, sort, name) WHERE retired_at IS NULL;
CREATE INDEX resource_sort ON resource (sort, name, id);

-- Out of service: nothing new is booked into it.
CREATE TABLE resource_closing (
  id {i64} PRIMARY KEY,
  resource {i64} NOT NULL REFERENCES resource (id),
  from_at {i64} NOT NULL,
  until_at {i64} NOT NULL,
  reason {text} NOT NULL,
  closed_by {i64} NOT NULL
);
CREATE INDEX resource_closing_time ON resource_closing (resource, until_at);

-- Who has what when: [from_at, until_at), and what it takes of the resource with the time to make it ready. `entry`
-- tells the bookings of one matter apart. resource 0: only people's time. state: 1 held, 2 confirmed. Two rows of one
-- resource never overlap: who writes one has locked the resource's row.
CREATE TABLE booking (
  matter {i64} NOT NULL,
  entry {text} NOT NULL,
  resource {i64} NOT NULL,
  from_at {i64} NOT NULL,
  until_at {i64} NOT NULL,
  taken_from {i64} NOT NULL,
  taken_until {i64} NOT NULL,
  state {i64} NOT NULL,
  PRIMARY KEY (matter, entry)
);
CREATE INDEX booking_time ON booking (resource, taken_until);

-- Whose time it takes. These may overlap: that is told, not refused.
CREATE TABLE booking_person (
  matter {i64} NOT NULL,
  entry {text} NOT NULL,
  person {i64} NOT NULL,
  from_at {i64} NOT NULL,
  until_at {i64} NOT NULL,
  PRIMARY KEY (matter, entry, person)
);
CREATE INDEX booking_person_time ON booking_person (until_at, person);
