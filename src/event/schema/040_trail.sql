-- The trail as the audit administrator asks it: what one person did, and what happened beside the matters.
CREATE INDEX event_of_actor ON event (actor, id);
CREATE INDEX event_of_office ON event (stream_kind, id) WHERE stream_kind <> 1;
