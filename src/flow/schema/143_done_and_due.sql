-- What was done, and what was or falls due, in a period: by whom, newest first.
CREATE INDEX work_item_done ON work_item (done_at DESC, id DESC) WHERE state IN (3, 4);
CREATE INDEX work_item_due ON work_item (due_at DESC, id DESC) WHERE due_at IS NOT NULL;
