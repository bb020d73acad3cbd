-- Whose a line is, where somebody stands in for him (委托, AB 角), and the delegation or absence it rests on.
ALTER TABLE work_item ADD COLUMN principal {i64};
ALTER TABLE work_item ADD COLUMN stands_by {i64};
ALTER TABLE work_item ADD COLUMN stands_via {text};
-- 受托: what somebody has on his desk for others.
CREATE INDEX work_item_for_others ON work_item (person, order_at, id) WHERE state = 1 AND principal IS NOT NULL;
-- What goes back when the delegation or absence is over.
CREATE INDEX work_item_stands_by ON work_item (stands_by, id) WHERE stands_by IS NOT NULL AND state <= 2;
