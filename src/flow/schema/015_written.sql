-- 代录, 代办: what a secretary wrote or gave, newest first, for him and for the leader whose word it is.
CREATE INDEX work_item_written_by ON work_item (written_by, done_at DESC, id DESC) WHERE written_by IS NOT NULL;
CREATE INDEX work_item_written_for ON work_item (person, done_at DESC, id DESC) WHERE written_by IS NOT NULL;
