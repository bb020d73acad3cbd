-- More of `child_matter.state`: 5 the unit has its word back and the whole is to hear it, 6 the whole has gone on with the
-- word. Of the words read before this, none is taken back any more.
UPDATE child_matter SET state = 6 WHERE state = 3;

-- What a matter has written that nobody has read yet.
CREATE INDEX letter_sender ON letter (sender, verb);
