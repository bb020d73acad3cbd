-- What people sent on in a period, newest first: what came back or went to the wrong desk is held against it.
CREATE INDEX work_item_sent ON work_item (arrived_at DESC, id DESC) WHERE kind = 1 AND returned = 0;
