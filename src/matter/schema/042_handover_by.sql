-- In whose tray a hand-over stands.
CREATE INDEX handover_by ON handover (by_person, id DESC);
