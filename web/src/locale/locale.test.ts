import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a script of the build, plain JavaScript
import { taiwanOf } from '../../scripts/taiwan.mjs';
import english from './en.json';
import chinese from './zh-CN.json';
import taiwan from './zh-TW.json';

type Tree = { [key: string]: string | Tree };

const keys = (tree: Tree, before = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [before + key] : keys(value, `${before}${key}.`)));
const parameters = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [(value.match(/\{\w+\}/g) ?? []).sort().join()] : parameters(value)));

function* sources(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* sources(path);
    else if (/\.(vue|ts)$/.test(name) && !name.includes('.test.')) yield readFileSync(path, 'utf8');
  }
}

describe('the three languages', () => {
  it('have the same sentences with the same parameters', () => {
    expect(keys(english)).toEqual(keys(chinese));
    expect(parameters(english)).toEqual(parameters(chinese));
    expect(keys(taiwan)).toEqual(keys(chinese));
  });

  it('have the traditional one made from the simplified one', () => {
    expect(taiwan).toEqual(taiwanOf(chinese));
  });

  it('contain every sentence the pages ask for', () => {
    const known = new Set(keys(chinese));
    const asked = [...sources(join(import.meta.dirname, '..'))].flatMap((text) => [...text.matchAll(/\bt\('([\w.]+)'/g)].map((hit) => hit[1]!));
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
  });

  it('have no sentence without words', () => {
    const flat = JSON.stringify([chinese, english, taiwan]);
    expect(flat).not.toMatch(/:""/);
    expect(flat).not.toMatch(/\p{Extended_Pictographic}/u);
  });
});
