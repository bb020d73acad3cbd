// The access matrix: every route × everybody, against the reviewed table matrix.csv. A route without a row, a row without
// a route and a status that differs are failures.
//
//   node tests/access/matrix.mjs [--zhongshu PATH] [--rebaseline]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listen } from '../outside/client.mjs';
import { report } from '../outside/report.mjs';
import { cases } from './cases.mjs';
import { Stage, actors } from './stage.mjs';

const table = fileURLToPath(new URL('matrix.csv', import.meta.url));
const columns = ['method', 'path', 'case', ...actors, 'note'];
const nameOf = (row) => `${row.method} ${row.path}${row.case ? ` (${row.case})` : ''}`;

function readTable() {
  if (!existsSync(table)) return [];
  const cells = (line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => m[1]?.replaceAll('""', '"') ?? m[2]);
  const [head, ...lines] = readFileSync(table, 'utf8').trim().split('\n').map(cells);
  return lines.map((line) => Object.fromEntries(head.map((name, i) => [name, line[i] ?? ''])));
}

const quoted = (text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function writeTable(rows) {
  writeFileSync(table, `${[columns.join(','), ...rows.map((row) => columns.map((name) => quoted(String(row[name] ?? ''))).join(','))].join('\n')}\n`);
}

async function status(stage, one, part) {
  const matter = one.situation ? await stage.matter(one.situation, { fresh: one.fresh }) : await stage.matter('loose');
  const told = { ...matter, receiver: stage.post('YC0029') };
  const actor = stage.actor(matter, part);
  const who = one.elsewhere ? await stage.elsewhere(actor) : actor;
  const request = await one.make(told, stage, who);
  const code = await ask(one, who, request);
  if (one.path.startsWith('/api/v1/session') && one.method !== 'GET' && actor.credential) await actor.logIn(); // a person's oldest sessions end
  return code;
}

async function ask(one, who, request) {
  if (one.stream) {
    const stream = await listen(who).opened;
    stream.close();
    return stream.status;
  }
  if (one.method === 'GET') return (await who.get(request.path)).status;
  return (await who.write(one.method, request.path, request.body, request.type ? { type: request.type } : {})).status;
}

async function measure(stage) {
  const rows = [];
  for (const one of cases) {
    const row = { method: one.method, path: one.path, case: one.name };
    for (const part of actors) row[part] = String(await status(stage, one, part));
    rows.push(row);
  }
  return rows;
}

function compare(measured, reviewed, routes) {
  const result = report('access matrix');
  const known = new Map(reviewed.map((row) => [nameOf(row), row]));
  for (const row of measured) {
    const wanted = known.get(nameOf(row));
    known.delete(nameOf(row));
    if (!wanted) {
      result.check(`${nameOf(row)}: has no reviewed row`, false);
      continue;
    }
    for (const part of actors)
      result.check(`${nameOf(row)}: ${part} gets ${row[part]}, reviewed is ${wanted[part]}`, row[part] === wanted[part]);
  }
  for (const name of known.keys()) result.check(`${name}: the table has a row, but nothing asks it`, false);
  const asked = new Set(measured.map((row) => `${row.method} ${row.path}`));
  const existing = new Set(routes.map((route) => `${route.method} ${route.path}`));
  for (const route of existing) result.check(`${route}: is a route without a row`, asked.has(route));
  for (const route of asked) result.check(`${route}: is a row without a route`, existing.has(route));
  return result;
}

/** Runs it; with `rebaseline` the table becomes what was measured, keeping the notes. */
export async function matrix({ program, rebaseline = false }) {
  const stage = await Stage.open(program);
  const measured = await measure(stage);
  const reviewed = readTable();
  if (rebaseline) {
    const notes = new Map(reviewed.map((row) => [nameOf(row), row.note]));
    writeTable(measured.map((row) => ({ ...row, note: notes.get(nameOf(row)) ?? '' })));
  }
  const result = compare(measured, rebaseline ? readTable() : reviewed, stage.installation.routes());
  await stage.close();
  return result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { zhongshu: { type: 'string' }, rebaseline: { type: 'boolean' } } });
  process.exit((await matrix({ program: values.zhongshu, rebaseline: values.rebaseline })).conclude());
}
