-- Who keeps the register of a kind in an organ: asked when a paper is sent there.
CREATE INDEX access_grant_keeper ON access_grant (kind, unit, person) WHERE keep = 1;
