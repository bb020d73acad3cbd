// Weighs what a page fetches, gzip, against the budget. Fails when it is exceeded.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'));
const start = 'index.html';
const shell = ['src/app/Shell.vue'];
const first = { name: '待办', parts: ['src/views/WorkItems.vue'], js: 230, css: 25 };
/** What a page fetches beyond the first screen. */
const others = [
  { name: '办理', parts: ['src/views/MatterPage.vue'], js: 80, css: 25 },
  { name: '办理，填写', parts: ['src/views/MatterPage.vue', 'src/ui/DateBox.vue', 'src/views/matter/ActionDialog.vue'], js: 115, css: 30 },
  { name: '新建', parts: ['src/views/NewMatter.vue'], js: 80, css: 25 },
  { name: '台账', parts: ['src/views/ledger/Ledger.vue'], js: 80, css: 25 },
  { name: '收发文箱', parts: ['src/views/deliveries/Boxes.vue'], js: 80, css: 25 },
  { name: '签收', parts: ['src/views/deliveries/Delivery.vue'], js: 80, css: 25 },
  { name: '编号簿', parts: ['src/views/numbers/Register.vue'], js: 80, css: 25 },
  { name: '用印登记簿', parts: ['src/views/acts/Acts.vue'], js: 80, css: 25 },
  { name: '扫描件归件', parts: ['src/views/scans/Scans.vue', 'src/lib/scan.ts'], js: 80, css: 25 },
  { name: '查找', parts: ['src/app/palette/Answers.vue'], js: 10, css: 5 },
  { name: '看附件', parts: ['src/views/viewer/FileViewer.vue'], js: 10, css: 5 },
  { name: '检索', parts: ['src/views/search/SearchPage.vue'], js: 80, css: 25 },
  { name: '登记簿打印', parts: ['src/views/print/PrintLedger.vue'], js: 80, css: 25 },
  { name: '历史', parts: ['src/views/MatterPage.vue', 'src/views/matter/Past.vue'], js: 80, css: 25 },
  { name: '导入人员', parts: ['src/views/ImportPeople.vue'], js: 80, css: 25 },
  { name: '人员与机构', parts: ['src/views/People.vue'], js: 80, css: 25 },
];

/** A piece that several pages share has a name of its own in the manifest, not its file's. */
function keyOf(file) {
  if (manifest[file]) return file;
  const name = file.split('/').pop().replace(/\.vue$/, '');
  const shared = Object.keys(manifest).find((key) => manifest[key].name === name && manifest[key].file.endsWith('.js'));
  if (!shared) throw new Error(`${file} is in no chunk of the page: name another file in the budget.`);
  return shared;
}

function closure(keys, seen = new Set()) {
  for (const key of keys.map(keyOf)) {
    if (seen.has(key)) continue;
    seen.add(key);
    closure(manifest[key].imports ?? [], seen);
  }
  return seen;
}

const size = (file) => statSync(existsSync(`${dist}${file}.gz`) ? `${dist}${file}.gz` : `${dist}${file}`).size / 1024;
const base = closure([start, ...shell, ...first.parts]);
let failed = false;

function weigh(page, keys) {
  const parts = keys.map((key) => manifest[key]);
  const js = parts.reduce((sum, part) => sum + (part.file.endsWith('.js') ? size(part.file) : 0), 0);
  const css = [...new Set(parts.flatMap((part) => part.css ?? []))].reduce((sum, file) => sum + size(file), 0);
  const over = js > page.js || css > page.css;
  failed ||= over;
  console.log(`${page.name}: ${js.toFixed(1)} KB script (${page.js}), ${css.toFixed(1)} KB style (${page.css})${over ? '  OVER' : ''}`);
}

weigh(first, [...base]);
for (const page of others) weigh(page, [...closure([start, ...page.parts])].filter((key) => !base.has(key)));
process.exitCode = failed ? 1 : 0;
