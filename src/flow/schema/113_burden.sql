-- What came to the posts of a unit since when: how much it is asked (减负).
CREATE INDEX work_item_post ON work_item (post, arrived_at);
