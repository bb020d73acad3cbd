// What the cards of the log-in page say of somebody's day is what he finds: every line has its proof here, and a line
// that is changed without one fails.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Person, everyItem } from '../outside/client.mjs';

const cardsOf = (preset) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../presets/${preset}/personas.json`, import.meta.url)), 'utf8'));

/** At least `n` things on his list that are so; what is not named does not matter. */
const lies =
  (list) =>
  ({ n = 1, title = /./, ...facts }) =>
  (desk) =>
    desk[list].filter(
      (one) => title.test(one.title) && Object.entries(facts).every(([name, value]) => one[name] === value),
    ).length >= n;
const waits = lies('pending');
const atTheDoor = (desk) => desk.toSign > 0;

const proofs = {
  '送出的文稿和接待申请到了哪一步，都在“我送出的”里': [
    lies('started')({ kind: 'outgoing_document' }),
    lies('started')({ kind: 'reception' }),
  ],
  '一件接待申请等着审核，已超期；低温雨雪冰冻的紧急通知也在等': [
    waits({ kind: 'reception', step: 'review', light: 'overdue' }),
    waits({ title: /低温雨雪冰冻.*紧急通知/ }),
  ],
  几份文稿等着核稿: [waits({ n: 2, step: 'check_draft' })],
  '有来文等着拟办、分办，有一件来文的销毁等着审批': [
    waits({ kind: 'incoming_document', step: 'propose' }),
    waits({ kind: 'incoming_document', step: 'allot' }),
    waits({ step: 'approve_destruction' }),
  ],
  '耕地保护督察整改的报告等着审签，寒潮防范的来文等着批办': [
    waits({ step: 'leader_review', title: /耕地保护督察.*报告/ }),
    waits({ kind: 'incoming_document', step: 'instruct', title: /寒潮/ }),
  ],
  '商请联合巡查的函等着签发，已超期': [
    waits({ step: 'sign_and_issue', light: 'overdue', title: /商请.*联合巡查的函/ }),
  ],
  '有来文等着签收登记，有文等着复核编号': [
    waits({ kind: 'incoming_document', step: 'register' }),
    waits({ kind: 'outgoing_document', step: 'recheck' }),
  ],
  给竹溪乡的批复等着用印: [waits({ step: 'affix_seal', title: /竹溪乡.*批复/ })],
  '有发文等着存档，有来文等着处置': [
    waits({ kind: 'outgoing_document', step: 'file_record' }),
    waits({ kind: 'incoming_document', step: 'dispose' }),
  ],
  '接待云江市气象局等着安排，已超期': [waits({ step: 'arrange', light: 'overdue', title: /云江市气象局/ })],
  几批接待等着安排: [waits({ n: 2, kind: 'reception', step: 'arrange' })],
  '一件来文等着承办，一份征求意见的函还在拟稿': [
    waits({ kind: 'incoming_document', step: 'undertake' }),
    waits({ kind: 'outgoing_document', step: 'draft', title: /征求.*意见的函/ }),
  ],
  '门口有来文等着签收，一份报送的文等着编号': [atTheDoor, waits({ step: 'recheck', title: /报送/ })],
  '与江𬱖守同一扇门，谁先签收都算': [atTheDoor],
  '门口有来文等着签收，一份文等着存档': [atTheDoor, waits({ kind: 'outgoing_document', step: 'file_record' })],
  // Of the other presets; what is said of several offices is proved alike.
  '有来文等着拟办，有督办等着审签': [waits({ step: 'propose' }), waits({ kind: 'supervise', step: 'sign' })],
  '有文等着编号，有文等着归档': [waits({ step: 'recheck' }), waits({ step: 'file_record' })],
  '有批示等着登记，有办完的等着核查': [waits({ kind: 'instruction', step: 'register' }), waits({ step: 'verify' })],
  有会议等着分工: [waits({ kind: 'meeting', step: 'arrange' })],
  '有会议等着分工，有接待等着安排': [waits({ kind: 'meeting', step: 'arrange' }), waits({ step: 'arrange', kind: 'reception' })],
  '有来文等着批办，有文等着签发': [waits({ step: 'instruct' }), waits({ step: 'sign_and_issue' })],
  有议题等着审定: [waits({ kind: 'agenda_item', step: 'admit' })],
  有常委会议题等着审定: [waits({ kind: 'agenda_item', step: 'admit' })],
  有文等着审签: [waits({ step: 'leader_review' })],
  有督办事项等着签收: [waits({ kind: 'supervise_part', step: 'sign_for' })],
  有交办的事等着答复: [waits({ kind: 'joint_part', step: 'work' })],
  有来文等着承办: [waits({ kind: 'incoming_document', step: 'undertake' })],
  有来文等着拟办: [waits({ kind: 'incoming_document', step: 'propose' })],
  有文稿等着核稿: [waits({ step: 'check_draft' })],
  有文稿等着审核: [waits({ step: 'section_head' })],
  有文等着编号: [waits({ step: 'recheck' })],
  有议题等着同意上会: [waits({ kind: 'agenda_item', step: 'charge' })],
  有议题等着学术委员会审议: [waits({ kind: 'agenda_item', step: 'academic' })],
  有议题等着党委前置研究: [waits({ kind: 'agenda_item', step: 'party_study' })],
  门口有来文等着签收: [atTheDoor],
  '门口有来文等着签收，有督办事项等着签收': [atTheDoor, waits({ kind: 'supervise_part', step: 'sign_for' })],
};

async function deskOf(place, people, { user_name: user }) {
  const person = await new Person(place, people.find((one) => one.user_name === user)).logIn();
  const list = (name) => everyItem(person, `/work_items?list=${name}&limit=100`);
  return {
    pending: await list('pending'),
    started: await list('started'),
    draft: await list('draft'),
    toSign: (await person.get('/workbench')).json.to_sign,
  };
}

/** `office` names it in what is told. The administrators' days are the pages of their own offices. */
export async function checkCards(told, office, place, people, preset = 'county') {
  for (const card of cardsOf(preset).personas.filter((one) => one.today)) {
    const desk = await deskOf(place, people, card);
    const proof = proofs[card.today];
    told.check(`${card.user_name}: nothing proves “${card.today}”`, Boolean(proof));
    proof?.forEach((holds, at) =>
      told.check(`${office}, ${card.user_name}: “${card.today}”, part ${at + 1}`, holds(desk)),
    );
  }
}
