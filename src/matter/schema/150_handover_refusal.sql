-- Why it could not be handed over, in a sentence: a code tells the office nothing.
ALTER TABLE handover_left RENAME COLUMN code TO refusal;
