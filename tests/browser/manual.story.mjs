// The manual (docs/manual) is done word for word: what stands in 「」 with the word before it is what a reader does.
import { readFileSync } from 'node:fs';
import { pick } from './paper.mjs';
import { must } from './reception.mjs';
import { pathOf } from './stage.mjs';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a sentence tells to do, in its order: 「在手机上」以「…」登录, 在「…」填「…」 (找, 选), 点「…」. */
const clauses = new RegExp(
  [
    '(?<phone>在手机上)?以「(?<who>[^」]+)」登录',
    '在「(?<label>[^」]+)」(?<how>填|找|选)「(?<value>[^」]+)」',
    '(?<act>点|打开|选|按|看到)[^「」，。；]*「(?<what>[^」]+)」',
  ].join('|'),
  'g',
);

const steps = (text) =>
  text
    .split('\n')
    .filter((line) => /^\d+\. /.test(line))
    .flatMap((line) => [...line.matchAll(clauses)].map((found) => ({ line, ...found.groups })));

const named = (page, roles, what) =>
  roles
    .map((role) => page.getByRole(role, { name: new RegExp(`^${escaped(what)}(?!\\p{Script=Han})`, 'u') }))
    .reduce((all, one) => all.or(one))
    .filter({ visible: true })
    .first();

/** A field to write in; a day is a combobox. */
const box = (page, name) =>
  page.getByRole('textbox', { name, exact: true }).or(page.getByRole('combobox', { name, exact: true })).first();

const acts = {
  点: (page, what) => named(page, ['button', 'link', 'tab'], what).click(),
  打开: (page, what) => page.getByRole('link', { name: new RegExp(escaped(what)) }).first().click(),
  选: (page, what) => page.getByRole('radio', { name: what, exact: true }).check(),
  按: (page, what) => page.keyboard.press(what.replace('Ctrl', 'Control')),
  看到: (page, what) => page.getByText(what).filter({ visible: true }).first().waitFor(),
};

async function follow(stage, page, step) {
  if (step.who) {
    const person = stage.people.find((one) => one.name === step.who);
    must(person, `${step.who} has no card on the log-in page.`);
    return stage.desk(person, step.phone ? phone : undefined);
  }
  if (step.how === '找') await pick(page, step.label, step.value);
  else if (step.how === '填') await box(page, step.label).fill(step.value);
  else if (step.how === '选') await box(page, step.label).selectOption({ label: step.value });
  else await acts[step.act](page, step.what);
  return page;
}

/** The pages in the order of the list in the manual's first page. */
const listed = /^\d+\. \[[^\]]+\]\(([^)]+)\)/gm;
const read = (name) => readFileSync(pathOf(`docs/manual/${name}`), 'utf8');
const pages = () => [...read('README.md').matchAll(listed)].map((found) => found[1]);

export async function the_manual_is_followed_word_for_word(stage) {
  for (const name of pages()) {
    const told = steps(read(name));
    must(told.length > 3, `${name} tells nothing to do.`);
    let page = null;
    for (const step of told) {
      try {
        page = await follow(stage, page, step);
      } catch (error) {
        const at = step.what ?? step.label ?? step.who;
        throw new Error(`docs/manual/${name}, “${step.line}”, at 「${at}」: ${error.message}`, { cause: error });
      }
    }
    await stage.picture(page, name.replace('.md', ''));
  }
}
