// A demo made twice is the same: every row of every table, to the byte.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Installation, passingFolder } from '../outside/server.mjs';

// When the tables themselves were made.
const apart = new Set(['schema_migration']);

const plain = (_, value) => (typeof value === 'bigint' ? `${value}n` : value);

function contents(installation) {
  const database = new DatabaseSync(join(installation.data, 'zhongshu.db'), { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all();
  const rows = new Map();
  for (const { name } of tables.filter((one) => !apart.has(one.name))) {
    const query = database.prepare(`SELECT * FROM "${name}"`);
    query.setReadBigInts(true);
    rows.set(name, query.all().map((row) => JSON.stringify(row, plain)));
  }
  database.close();
  return rows;
}

function make(program, name) {
  const installation = new Installation({ program, folder: passingFolder(name) });
  const made = installation.run('demo');
  if (made.status !== 0) throw new Error(`zhongshu demo ended with ${made.status}: ${made.stderr}`);
  return contents(installation);
}

export function checkTwice(told, program) {
  const [one, other] = [make(program, 'once'), make(program, 'again')];
  told.check('hardly a table was compared', one.size > 20 && one.get('event').length > 1000);
  for (const [name, rows] of one) {
    const there = other.get(name);
    const at = rows.findIndex((row, i) => row !== there[i]);
    told.check(`${name} differs in row ${at}:\n${rows[at]}\n${there[at]}`, at === -1 && rows.length === there.length);
  }
}
