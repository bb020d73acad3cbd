-- Matters that run under an older version of their kind, oldest first (migration).
CREATE INDEX matter_running_version ON matter (kind, id) WHERE state = 'running';
