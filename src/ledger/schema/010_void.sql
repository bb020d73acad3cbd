-- Numbers of an organ that went wrong, newest first: made void, or given on paper and entered later.
CREATE INDEX ledger_number_void ON ledger_number (organ, void_at DESC, seq DESC) WHERE state = 3;
CREATE INDEX ledger_number_paper ON ledger_number (organ, at DESC, seq DESC) WHERE state = 5;
