-- What somebody wrote there, where the linked matter was started from it: the line of the flow that keeps it.
ALTER TABLE matter_link ADD COLUMN opinion {i64};
