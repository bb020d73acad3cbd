// What people do with papers on the pages, by the names they read there; and what a story is not about, said to the
// server as the page would say it.
import { decide, openFrom } from './reception.mjs';

/** The page's own request, with its session. */
export function ask(page, method, path, body) {
  return page.evaluate(
    async ([verb, address, sent]) => {
      const me = await (await fetch('/api/v1/me')).json();
      const key = crypto.randomUUID();
      const headers = { 'Content-Type': 'application/json', 'X-CSRF-Token': me.csrf_token, 'Idempotency-Key': key };
      const asked = { method: verb, headers, body: sent ? JSON.stringify(sent) : undefined };
      const answer = await fetch(`/api/v1${address}`, asked);
      const said = await answer.json();
      if (!answer.ok) throw new Error(`${verb} ${address}: ${JSON.stringify(said)}`);
      return said;
    },
    [method, path, body],
  );
}

async function unitsNamed(page, names) {
  const { items } = await ask(page, 'GET', '/units');
  return names.map((name) => items.find((unit) => unit.name === name).id);
}

const bodyOf = (title, organ, text) => ({
  version: 1,
  blocks: [
    { type: 'title', lines: [title] },
    { type: 'paragraph', spans: [{ text }] },
    { type: 'signature', organs: [organ], date: '' },
  ],
});

/** A draft of a paper, as its writer left it. Returns the address of its page. */
export async function draftPaper(page, paper, links = []) {
  const kind = await ask(page, 'GET', '/kinds/outgoing_document');
  const asBlocks = kind.fields.find((field) => field.name === 'body').type === 'body';
  const [issuer] = await unitsNamed(page, [paper.issuer]);
  const made = await ask(page, 'POST', '/matters', {
    kind: 'outgoing_document',
    submit: false,
    links,
    fields: {
      doc_type: paper.type,
      title: paper.title,
      direction: paper.direction,
      issuer,
      word: paper.word,
      main_recipients: await unitsNamed(page, paper.to),
      consulted_organs: await unitsNamed(page, paper.asked ?? []),
      disclosure: 'open',
      body: asBlocks ? bodyOf(paper.title, paper.issuer, paper.text) : paper.text,
    },
  });
  return `/matters/${made.id}`;
}

/** Opens it from 待办, says something and presses. */
export async function handle(page, title, label, opinion) {
  await openFrom(page, 'pending', title);
  await decide(page, label, opinion);
}

/** Fills in what the registry adds when it signs for something. */
export async function fillReceipt(page, day) {
  const box = page.getByLabel('收到日期');
  await box.fill(day);
  await box.press('Enter');
  await page.getByRole('radio', { name: '系统传来' }).check();
  await page.getByRole('radio', { name: '符合要求', exact: true }).check();
}

/** The delivery of a paper at a registry's door. */
export async function openDelivery(page, title) {
  await page.goto('/deliveries/in');
  await page.getByRole('link', { name: new RegExp(title) }).first().click();
  await page.getByRole('heading', { name: new RegExp(title), level: 1 }).waitFor();
}

/** A unit or a person picked by name. */
export async function pick(page, label, name) {
  const box = page.getByRole('group', { name: label, exact: true }).getByRole('combobox');
  await box.click();
  await box.fill(name);
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).first().click();
}

