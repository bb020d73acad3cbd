// A database of one's own in a running cluster, made and dropped with the tools PostgreSQL brings.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

function findTool(name) {
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').sort((a, b) => b - a) : [];
  const places = [...versions.map((version) => `/usr/lib/postgresql/${version}/bin`), ...(process.env.PATH ?? '').split(':')];
  const found = places.map((place) => join(place, name)).find((path) => existsSync(path));
  if (!found) throw new Error(`PostgreSQL's ${name} is not on this machine: run ./dev setup test.`);
  return found;
}

function command(cluster, sql) {
  const done = spawnSync(findTool('psql'), ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-d', cluster, '-c', sql], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`psql: ${done.stderr.trim()}`);
}

const made = new Map();
process.on('exit', () => {
  for (const [name, cluster] of made) {
    try {
      command(cluster, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    } catch (failure) {
      console.error(failure.message);
    }
  }
});

/** Makes an empty database beside the one the URL names; it is dropped when this process ends. */
export function makeDatabase(cluster, purpose) {
  const name = `zs_${purpose}_${process.pid}_${made.size}`;
  command(cluster, `CREATE DATABASE ${name}`);
  made.set(name, cluster);
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return url.href;
}
