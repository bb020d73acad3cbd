-- The order of 待办 among what is not overdue: what is most urgent first, then what somebody was urged about.
CREATE INDEX work_item_front ON work_item (person, kind,
  (CASE WHEN urgency = 'most_urgent' THEN 1 WHEN urge_count > 0 THEN 2 ELSE 3 END), order_at, id) WHERE state = 1;
