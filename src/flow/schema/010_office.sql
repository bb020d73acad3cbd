-- What an office asks of the lines: what was put aside on one desk; what came back, what was passed on or given to
-- another, what was late, newest first.
CREATE INDEX work_item_aside ON work_item (person, matter) WHERE state = 2;
CREATE INDEX work_item_returned ON work_item (arrived_at DESC, id DESC) WHERE returned = 1;
CREATE INDEX work_item_moved ON work_item (done_at DESC, id DESC) WHERE outcome IN ('transfer', 'reassign');
CREATE INDEX work_item_late ON work_item (due_at DESC, id DESC) WHERE due_at IS NOT NULL AND (done_at > due_at OR state = 1);
