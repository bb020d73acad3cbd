// What the client outside remembers: one line per happening, in the file before it is sent.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

/** `send` before a request leaves, `done` when its outcome is known: ack (2xx), refused (4xx), unknown (anything else). */
export class Ledger {
  constructor(path) {
    this.path = path;
    this.file = openSync(path, 'ax');
    this.next = 1;
    this.acked = 0;
    this.revisions = new Map(); // newest seen of each matter
    this.wentBack = [];
    this.watchers = new Set();
  }

  line(entry) {
    writeSync(this.file, `${JSON.stringify({ ...entry, at: Date.now() })}\n`);
  }

  /** Opens an op; its number is in what is sent, so that it can be found again. */
  open(op) {
    const number = this.next++;
    this.line({ line: 'send', op: number, ...op });
    return number;
  }

  settle(op, outcome, facts = {}) {
    this.line({ line: 'done', op, outcome, ...facts });
    if (outcome !== 'ack') return;
    this.acked += 1;
    for (const watcher of this.watchers) watcher();
  }

  /** The revision a reader may expect at least when he asks now. */
  floor(matter) {
    return this.revisions.get(matter) ?? 0;
  }

  /** A view came back: a revision somebody has seen must never vanish again. */
  saw(view, floor, by) {
    if (view.revision < floor) this.wentBack.push(`matter ${view.id}: ${by} saw revision ${view.revision} after ${floor}`);
    this.revisions.set(view.id, Math.max(this.floor(view.id), view.revision));
    this.line({ line: 'seen', matter: view.id, revision: view.revision, number: view.number ?? null, by });
  }

  /** Resolves when `count` ops have been acknowledged. */
  acks(count) {
    return new Promise((resolve) => {
      const look = () => {
        if (this.acked < count) return;
        this.watchers.delete(look);
        resolve();
      };
      this.watchers.add(look);
      look();
    });
  }

  close() {
    closeSync(this.file);
  }
}

/** The ledger as it stands in the file: ops with their last outcome, what was seen of each matter. */
export function readLedger(path) {
  const ops = new Map();
  const seen = new Map();
  for (const text of readFileSync(path, 'utf8').split('\n')) {
    if (!text) continue;
    const entry = JSON.parse(text);
    if (entry.line === 'send') ops.set(entry.op, { ...entry, outcome: 'unknown', wasUnknown: true });
    if (entry.line === 'done') {
      const op = ops.get(entry.op);
      const wasUnknown = entry.outcome === 'unknown' || (op.answered && op.wasUnknown);
      Object.assign(op, entry, { answered: true, wasUnknown, line: 'send' });
    }
    if (entry.line === 'seen') {
      const before = seen.get(entry.matter) ?? { revision: 0, number: null };
      seen.set(entry.matter, { revision: Math.max(before.revision, entry.revision), number: entry.number ?? before.number });
    }
  }
  return { ops: [...ops.values()], seen };
}
