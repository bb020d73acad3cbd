// One harmless request, with good arguments, for every route and, where a route is many things, for each of them.
// `situation`: the matter it is about (stage.mjs); `fresh`: it changes something, so each cell gets its own.
import { begins } from '../outside/demo.mjs';

const matterRoute = (rest = '') => `/api/v1/matters/{id}${rest}`;
const command = (verb, situation, more = {}) => ({
  method: 'POST', path: matterRoute('/commands'), name: `${verb}, ${situation}`, situation, fresh: true,
  make: (m, s) => ({
    path: `/matters/${m.id}/commands`,
    body: { verb, revision: m.revision, ...(m.workItem && more.item !== false ? { work_item: m.workItem } : {}), ...more.body, ...(more.args ? { args: more.args(m, s) } : {}) },
  }),
});
const view = (situation, rest = '', query = '') => ({
  method: 'GET', path: matterRoute(rest), name: `${situation}${query.startsWith('?at') ? ', as it stood' : ''}`, situation,
  make: (m) => ({ path: `/matters/${m.id}${rest}${query}` }),
});
const file = (situation, rest = '', asked = rest) => ({
  method: 'GET', path: `/api/v1/files/{id}${rest}`, name: situation, situation,
  make: (m) => ({ path: `/files/${m.file}${asked}` }),
});
const draft = (situation, leader) => ({
  method: 'PUT', path: matterRoute('/draft'), name: leader ? `${situation}, for a leader` : situation, situation, fresh: true,
  make: (m, s) => ({
    path: `/matters/${m.id}/draft`,
    body: { fields: {}, opinion: '写了一半', base_revision: m.revision, ...(leader ? { leader: s.who(leader).id } : {}) },
  }),
});
const discard = (situation) => ({
  method: 'DELETE', path: matterRoute(), name: situation, situation, fresh: true, make: (m) => ({ path: `/matters/${m.id}` }),
});
const plain = (path, query = '') => ({ method: 'GET', path: `/api/v1${path}`, name: query.slice(1), make: () => ({ path: path + query }) });

/** A write that no part may carry through with a matter of this kind: what it is refused with differs. */
const asked = (rest, situation, body) => ({
  method: 'POST', path: matterRoute(rest), name: situation, situation, make: (m) => ({ path: `/matters/${m.id}${rest}`, body: body(m) }),
});

/** What is asked of a body: a reception has none, and only who may see it learns that. */
const bodies = (situation) => [
  view(situation, '/versions', '?field=body'),
  { method: 'GET', path: matterRoute('/versions/{version}'), name: situation, situation, make: (m) => ({ path: `/matters/${m.id}/versions/1?field=body` }) },
  { method: 'GET', path: matterRoute('/score/{indicator}'), name: situation, situation, make: (m) => ({ path: `/matters/${m.id}/score/lead` }) },
  { method: 'POST', path: matterRoute('/score/exports'), name: situation, situation, make: (m) => ({ path: `/matters/${m.id}/score/exports`, body: {} }) },
  { method: 'POST', path: matterRoute('/form/exports'), name: situation, situation, make: (m) => ({ path: `/matters/${m.id}/form/exports`, body: {} }) },
  { method: 'POST', path: matterRoute('/survey/exports'), name: situation, situation, make: (m) => ({ path: `/matters/${m.id}/survey/exports`, body: {} }) },
  { method: 'POST', path: matterRoute('/receipts'), name: situation, situation, make: (m) => ({ path: `/matters/${m.id}/receipts`, body: { answers: {} } }) },
  { method: 'POST', path: matterRoute('/receipts/urge'), name: situation, situation, make: (m) => ({ path: `/matters/${m.id}/receipts/urge`, body: {} }) },
  { method: 'POST', path: matterRoute('/receipts/exports'), name: situation, situation, make: (m) => ({ path: `/matters/${m.id}/receipts/exports`, body: {} }) },
  { method: 'PUT', path: matterRoute('/editing'), name: situation, situation, make: (m) => ({ path: `/matters/${m.id}/editing`, body: { field: 'body' } }) },
];

/** A file on its way, its sender's alone. */
const piece = (text) => ({ type: 'application/octet-stream', body: Buffer.from(text) });
const arriving = [
  ['GET', '/uploads/{id}', (m) => ({ path: `/uploads/${m.upload}` })],
  ['POST', '/uploads/{id}/pieces', (m) => ({ path: `/uploads/${m.upload}/pieces?offset=4`, ...piece('5') })],
  ['POST', '/files', (m) => ({ path: `/files?name=a.txt&upload=${m.upload}`, ...piece('56') })],
  ['DELETE', '/uploads/{id}', (m) => ({ path: `/uploads/${m.upload}`, body: {} })],
].map(([method, path, make]) => ({ method, path: `/api/v1${path}`, name: 'arriving', situation: 'arriving', fresh: method !== 'GET', make }));

/** What is told of a matter beside itself. */
const parts = ['/events', '/readers', '/way', '/deliveries', '/related', '/background', '/chain', '/score', '/owed', '/governed',
  '/comparison', '/survey', '/survey/questions', '/form', '/edition', '/prints', '/progress', '/receipts'];

/** Every case that is about a matter or a file. */
export const matterCases = [
  ...['running', 'pool', 'secret', 'draft', 'closed'].map((situation) => view(situation)),
  view('running', '', `?at=${encodeURIComponent(new Date(begins + 24 * 3_600_000).toISOString())}`),
  ...['running', 'secret', 'draft'].flatMap((situation) => parts.map((part) => view(situation, part))),
  asked('/deliveries', 'running', (m) => ({ organs: [m.id] })),
  asked('/validity', 'running', () => ({ state: 'revoked', reason: '内容有误' })),
  ...['running', 'secret', 'draft'].flatMap(bodies),
  asked('/recurring', 'running', () => ({ every: 'month', day: 25 })),
  asked('/scans', 'running', (m) => ({ file: m.id })),
  asked('/links', 'running', (m) => ({ to: m.id, type: 'answers' })),
  ...['running', 'secret', 'draft', 'loose'].flatMap((situation) => [file(situation), file(situation, '/info'), file(situation, '/text'),
    file(situation, '/pages'), file(situation, '/pages/{page}', '/pages/1')]),
  ...arriving,
  command('submit', 'draft', { item: false }),
  command('agree', 'running', { body: { opinion: '同意。' } }),
  command('agree', 'secret', { body: { opinion: '同意。' } }),
  command('disagree', 'running', { body: { opinion: '不同意。' } }),
  command('send_back', 'running', { body: { opinion: '请补充。' }, args: () => ({ to_step: 'apply', mode: 'direct' }) }),
  command('transfer', 'running', { args: (m) => ({ people: [m.receiver] }) }),
  command('suspend', 'running', { item: false, body: { opinion: '等待材料。' } }),
  command('resume', 'running', { item: false }),
  command('jump', 'running', { item: false, body: { opinion: '先办。' }, args: (_, s) => ({ to_step: 'approve', authoriser: s.who('YC0025').id }) }),
  command('reassign', 'running', { body: { opinion: '出差。' }, args: (m) => ({ people: [m.receiver] }) }),
  command('claim', 'pool'),
  command('unclaim', 'claimed'),
  command('withdraw', 'running', { item: false }),
  command('revoke', 'running', { item: false }),
  command('urge', 'running', { item: false }),
  command('view', 'running'),
  command('agree', 'closed', { body: { opinion: '同意。' } }),
  draft('running'),
  draft('running', 'YC0093'),
  draft('draft'),
  discard('running'),
  discard('draft'),
];

const newcomer = { user_name: 'ZG0999', mobile: '', email: '', category: '', title: '科员', reason: '调入' };
const persons = [
  { method: 'GET', path: '/api/v1/people/{id}', name: '', make: (m, s) => ({ path: `/people/${s.who('YC0025').id}` }) },
  { method: 'GET', path: '/api/v1/units/{id}/people', name: '', make: (m, s) => ({ path: `/units/${s.who('YC0025').posts[0].unit.id}/people` }) },
  plain('/people/import'),
  { method: 'POST', path: '/api/v1/people/import/undo', name: 'none such', make: () => ({ path: '/people/import/undo', body: { import: '1', reason: '有误' } }) },
  { method: 'POST', path: '/api/v1/people', name: 'without a name', make: (m, s) => ({ path: '/people', body: { ...newcomer, name: '', unit: s.who('YC0025').posts[0].unit.id } }) },
  ...[['PUT', '', { name: '甲', mobile: '', email: '', category: '' }], ['POST', '/account', { active: true }], ['POST', '/posts', { unit: '1', title: '科员', duty: '', rank: 0, head: false }]]
    .map(([method, rest, body]) => ({ method, path: `/api/v1/people/{id}${rest}`, name: 'none such', make: () => ({ path: `/people/1${rest}`, body: { ...body, version: 1, reason: '调整' } }) })),
  { method: 'POST', path: '/api/v1/people/{id}/unlock', name: 'none such', make: () => ({ path: '/people/1/unlock', body: { reason: '忘记密码' } }) },
  { method: 'POST', path: '/api/v1/people/{id}/code', name: 'none such', make: () => ({ path: '/people/1/code', body: { reason: '忘记密码' } }) },
  { method: 'PUT', path: '/api/v1/people/{id}/posts/{post}', name: 'none such', make: () => ({ path: '/people/1/posts/1', body: { version: 1, title: '科员', duty: '', rank: 0, head: false, main: false, reason: '调整' } }) },
  { method: 'POST', path: '/api/v1/people/{id}/posts/{post}/end', name: 'none such', make: () => ({ path: '/people/1/posts/1/end', body: { version: 1, reason: '调整' } }) },
  plain('/roles'),
  ...[['POST', '/roles', { role: 'clerk', unit: '1' }], ['POST', '/roles/end', { role: 'clerk', unit: '1' }], ['PUT', '/charges', { units: [] }]]
    .map(([method, rest, body]) => ({ method, path: `/api/v1/people/{id}/posts/{post}${rest}`, name: 'none such', make: () => ({ path: `/people/1/posts/1${rest}`, body: { ...body, version: 1, reason: '分工调整' } }) })),
  { method: 'GET', path: '/api/v1/units/{id}', name: '', make: (m, s) => ({ path: `/units/${s.who('YC0025').posts[0].unit.id}` }) },
  { method: 'POST', path: '/api/v1/units', name: 'without a name', make: () => ({ path: '/units', body: { name: '', kind: 'government', is_organ: false, external: false, reason: '新设' } }) },
  { method: 'PUT', path: '/api/v1/units/{id}', name: 'none such', make: () => ({ path: '/units/1', body: { version: 1, name: '甲', kind: 'government', is_organ: false, reason: '改名' } }) },
  { method: 'POST', path: '/api/v1/units/{id}/end', name: 'none such', make: () => ({ path: '/units/1/end', body: { version: 1, reason: '撤并' } }) },
  plain('/calendar'),
  { method: 'POST', path: '/api/v1/calendar/import', name: 'no notice', make: () => ({ path: '/calendar/import?dry_run=true', type: 'text/plain', body: '{}' }) },
  { method: 'POST', path: '/api/v1/audit', name: '', make: () => ({ path: '/audit', body: { purpose: 'look' } }) },
  { method: 'POST', path: '/api/v1/audit/verification', name: '', make: () => ({ path: '/audit/verification', body: {} }) },
  plain('/running'),
  {
    method: 'POST', path: '/api/v1/people/import', name: 'dry_run=true',
    make: () => ({ path: '/people/import?dry_run=true', type: 'text/csv', body: '工号,姓名,单位,部门,职务,岗位,手机,邮箱,人员类别,主要负责人,角色,分管,排序\n' }),
  },
];

const doors = [
  plain('/session/options'),
  { method: 'POST', path: '/api/v1/session', name: '', make: (m, s, who) => ({ path: '/session', body: account(s, who) }) },
  { method: 'POST', path: '/api/v1/session/persona', name: '', make: () => ({ path: '/session/persona', body: { user_name: 'YC0148' } }) },
  { method: 'DELETE', path: '/api/v1/session', name: '', elsewhere: true, make: () => ({ path: '/session' }) },
  {
    method: 'POST', path: '/api/v1/session/password', name: 'too short a new one', elsewhere: true,
    make: (m, s, who) => ({ path: '/session/password', body: { current: account(s, who).password, new: '12345' } }),
  },
  { method: 'POST', path: '/api/v1/session/setup', name: 'no such code', make: () => ({ path: '/session/setup', body: { user_name: `nobody${++strangersAtTheDoor}`, code: 'AAAA-BBBB-CCCC-DDDD', password: 'kettle orchard 71 lantern' } }) },
  plain('/sessions'),
  { method: 'DELETE', path: '/api/v1/sessions/{id}', name: 'his own', elsewhere: true, make: async (m, s, who) => ({ path: `/sessions/${await ownSession(who)}` }) },
  { method: 'DELETE', path: '/api/v1/sessions/{id}', name: "somebody else's", make: async (m, s) => ({ path: `/sessions/${await ownSession(s.who('YC0093'))}` }) },
  plain('/me'),
  plain('/demo/clock'),
  { method: 'POST', path: '/api/v1/demo/clock', name: 'no such stride', make: () => ({ path: '/demo/clock', body: { by: 'year' } }) },
  { method: 'PUT', path: '/api/v1/me/choices', name: '', make: () => ({ path: '/me/choices', body: { theme: 'dark' } }) },
  plain('/notices/quiet'),
  { method: 'PUT', path: '/api/v1/notices/quiet', name: '', make: () => ({ path: '/notices/quiet', body: { items: ['changed'] } }) },
];

const desk = [
  plain('/kinds'),
  {
    method: 'POST', path: '/api/v1/kinds/{kind}/migration', name: 'dry_run',
    make: () => ({ path: '/kinds/reception/migration', body: { dry_run: true } }),
  },
  { method: 'GET', path: '/api/v1/kinds/{kind}', name: '', make: () => ({ path: '/kinds/reception' }) },
  { method: 'POST', path: '/api/v1/matters', name: 'a draft', make: () => ({ path: '/matters', body: { kind: 'reception', fields: {} } }) },
  {
    method: 'POST', path: '/api/v1/matters', name: "with somebody else's file", situation: 'loose', fresh: true,
    make: (m) => ({ path: '/matters', body: { kind: 'reception', fields: { invitation: [m.file] } } }),
  },
  {
    method: 'POST', path: '/api/v1/matters', name: "as somebody else's post",
    make: (m, s) => ({ path: '/matters', body: { kind: 'reception', fields: {}, post: s.post('YC0093') } }),
  },
  ...['pending', 'to_read', 'in_progress', 'handled', 'started', 'draft'].map((list) => plain('/work_items', `?list=${list}`)),
  { method: 'GET', path: '/api/v1/ledgers/{kind}', name: '', make: () => ({ path: '/ledgers/reception' }) },
  { method: 'GET', path: '/api/v1/ledgers/{kind}/sums', name: '', make: () => ({ path: '/ledgers/reception/sums?group=state' }) },
  { method: 'GET', path: '/api/v1/ledgers/{kind}/book', name: '', make: () => ({ path: '/ledgers/reception/book' }) },
  { method: 'GET', path: '/api/v1/search', name: '', make: () => ({ path: `/search?q=${encodeURIComponent('接待')}` }) },
  { method: 'GET', path: '/api/v1/find', name: '', make: () => ({ path: `/find?q=${encodeURIComponent('接待')}` }) },
  { method: 'GET', path: '/api/v1/find', name: 'what was opened last', situation: 'running', make: (m) => ({ path: `/find?opened=${m.id}` }) },
  { method: 'POST', path: '/api/v1/files', name: '', make: () => ({ path: '/files?name=a.txt', type: 'application/octet-stream', body: Buffer.from('a') }) },
  { method: 'POST', path: '/api/v1/uploads', name: '', make: () => ({ path: '/uploads', body: { name: 'a.txt', bytes: 6, fingerprint: '' } }) },
  { method: 'POST', path: '/api/v1/ledgers/{kind}/exports', name: '', make: () => ({ path: '/ledgers/reception/exports', body: { columns: ['number', 'title'] } }) },
  plain('/jobs'),
  { method: 'GET', path: '/api/v1/jobs/{id}/file', name: 'none such', make: () => ({ path: '/jobs/1/file' }) },
  { method: 'DELETE', path: '/api/v1/jobs/{id}', name: 'none such', make: () => ({ path: '/jobs/1' }) },
  plain('/workbench'),
  plain('/work_views'),
  { method: 'POST', path: '/api/v1/work_views', name: '', make: () => ({ path: '/work_views', body: { name: '急件', list: 'pending', only: 'most_urgent' } }) },
  { method: 'DELETE', path: '/api/v1/work_views/{id}', name: 'none such', make: () => ({ path: '/work_views/1' }) },
  plain('/recurring'),
  plain('/recurring', '?office=true'),
  { method: 'PUT', path: '/api/v1/recurring/{id}', name: 'none such', make: () => ({ path: '/recurring/1', body: { revision: 1, every: 'month', day: 10 } }) },
  { method: 'DELETE', path: '/api/v1/recurring/{id}', name: 'none such', make: () => ({ path: '/recurring/1' }) },
  plain('/monitor/matters'),
  plain('/monitor/kinds'),
  { method: 'POST', path: '/api/v1/kinds/{kind}/halt', name: '', make: () => ({ path: '/kinds/reception/halt', body: { extent: 'starts', reason: '标准修订' } }) },
  { method: 'DELETE', path: '/api/v1/kinds/{kind}/halt', name: '', make: () => ({ path: '/kinds/reception/halt', body: {} }) },
  plain('/monitor/load'),
  plain('/monitor/errors', '?kind=late'),
  plain('/monitor/quality', '?period=2026-03'),
  plain('/figures/steps', '?kind=reception&period=2026-03'),
  { method: 'POST', path: '/api/v1/figures/steps/exports', name: '', make: () => ({ path: '/figures/steps/exports', body: { kind: 'reception', period: '2026-03' } }) },
  plain('/monitor/sections', '?period=2026-03'),
  { method: 'GET', path: '/api/v1/people/{id}/load', name: '', make: (m, s) => ({ path: `/people/${s.who('YC0053').id}/load` }) },
  plain('/figures', '?kind=reception&period=2026-03'),
  plain('/figures/trend', '?kind=reception&figure=taken&period=2026-03'),
  plain('/staff'),
  { method: 'GET', path: '/api/v1/ledgers/{kind}/staff', name: '', make: () => ({ path: '/ledgers/duty_target/staff' }) },
  { method: 'POST', path: '/api/v1/ledgers/{kind}/staff/exports', name: '', make: () => ({ path: '/ledgers/duty_target/staff/exports', body: {} }) },
  { method: 'POST', path: '/api/v1/figures/exports', name: '', make: () => ({ path: '/figures/exports', body: { kind: 'reception', period: '2026-03' } }) },
  { method: 'POST', path: '/api/v1/monitor/quality/exports', name: '', make: () => ({ path: '/monitor/quality/exports', body: { period: '2026-03' } }) },
  { method: 'POST', path: '/api/v1/monitor/sections/exports', name: '', make: () => ({ path: '/monitor/sections/exports', body: { period: '2026-03' } }) },
  plain('/burden'),
  plain('/scores'),
  plain('/scores/rounds', '?scheme=unit_supervision&period=2026-Q1'),
  { method: 'POST', path: '/api/v1/scores/rounds', name: '', make: () => ({ path: '/scores/rounds', body: { scheme: 'unit_supervision', period: '2026-Q1' } }) },
  { method: 'POST', path: '/api/v1/scores/exports', name: '', make: () => ({ path: '/scores/exports', body: {} }) },
  plain('/surveys'),
  { method: 'GET', path: '/api/v1/surveys/{id}', name: '', make: () => ({ path: '/surveys/1' }) },
  { method: 'POST', path: '/api/v1/surveys/{id}/answers', name: '', make: () => ({ path: '/surveys/1/answers', body: { answers: {} } }) },
  plain('/owed', '?on=2026-03-02'),
  plain('/findings', '?period=2026-03'),
  plain('/governed', '?kind=reception'),
  plain('/flows'),
  plain('/lasting'),
  plain('/shown'),
  plain('/ahead', '?days=30'),
  { method: 'GET', path: '/api/v1/people/{id}/handover', name: '', make: (m, s) => ({ path: `/people/${s.who('YC0053').id}/handover` }) },
  {
    method: 'POST', path: '/api/v1/people/{id}/handover', name: 'dry run',
    make: (m, s) => ({ path: `/people/${s.who('YC0053').id}/handover`, body: { to: s.post('YC0054'), reason: '离职', dry_run: true } }),
  },
  plain('/people'),
  ...persons,
  plain('/units'),
  plain('/notices'),
  { method: 'POST', path: '/api/v1/notices/read', name: '', make: () => ({ path: '/notices/read', body: { up_to: '1' } }) },
  { method: 'GET', path: '/api/v1/stream', name: '', stream: true, make: () => ({ path: '/stream' }) },
];

/** The register of a word; the reader keeps it (`loose`), everybody else is told that there is none. */
const number = (method, rest, name, body) => ({
  method, path: `/api/v1/number_words/{id}${rest}`, name, make: async (m, s) => ({ path: `/number_words/${await s.word()}${rest}`, ...(body ? { body } : {}) }),
});

const registers = [
  plain('/number_words'),
  {
    method: 'POST', path: '/api/v1/number_words', name: '',
    make: async (m, s) => ({ path: '/number_words', body: { organ: await s.keptOrgan(), word: '云访函', uses: [{ kind: 'reception' }] } }),
  },
  number('GET', '/numbers', ''),
  number('GET', '/gaps', ''),
  number('POST', '/reserve', '', { held_for: '县委办' }),
  number('POST', '/skip', '', { until: 20, reason: '此前手工登记' }),
  number('POST', '/invalidate', '', { seq: 1, reason: '写错' }),
  number('POST', '/backfill', '', { seq: 90, given_on: '2026-01-05', reason: '停电' }),
];

/** A delivery that nobody made: papers between organs are tried in src/matter/deliver_test.cpp. */
const delivery = (method, rest, body) => ({
  method, path: `/api/v1/deliveries/{id}${rest}`, name: 'none such', make: () => ({ path: `/deliveries/1${rest}`, ...(body ? { body } : {}) }),
});

const deliveries = [
  plain('/deliveries', '?box=in'),
  plain('/deliveries', '?box=out&state=overdue'),
  delivery('GET', ''),
  delivery('POST', '/sign_for', { fields: {} }),
  delivery('POST', '/return', { reason: '送错' }),
  delivery('POST', '/recall', { reason: '发错' }),
  delivery('POST', '/urge', { text: '请签收' }),
  plain('/registers'),
  { method: 'GET', path: '/api/v1/registers/{register}', name: 'none such', make: () => ({ path: '/registers/umbrellas' }) },
];

/** What is booked: a car of which the reader keeps the register. */
const car = (method, rest, name, body) => ({
  method, path: `/api/v1/resources/{id}${rest}`, name, make: async (m, s) => ({ path: `/resources/${await s.car()}${rest}`, ...(body ? { body } : {}) }),
});
const hours = 'from=2026-03-02T09:00:00%2B08:00&until=2026-03-02T11:00:00%2B08:00';
const resources = [
  plain('/resource_sorts'),
  plain('/resources', '?sort=vehicle'),
  plain('/conflicts', `?people=1&${hours}`),
  {
    method: 'POST', path: '/api/v1/resources', name: '',
    make: async (m, s) => ({ path: '/resources', body: { sort: 'driver', organ: await s.keptOrgan(), name: '驾驶员' } }),
  },
  car('GET', '', ''),
  car('PUT', '', 'revision 0', { revision: 0, name: '一号车' }),
  car('POST', '/closings', '', { from: '2030-03-02T09:00:00+08:00', until: '2030-03-02T11:00:00+08:00', reason: '检修' }),
  { method: 'DELETE', path: '/api/v1/resources/{id}/closings/{closing}', name: 'none such', make: async (m, s) => ({ path: `/resources/${await s.car()}/closings/1`, body: {} }) },
  { method: 'POST', path: '/api/v1/resources/{id}/retire', name: 'none such', make: () => ({ path: '/resources/1/retire', body: { reason: '拆除' } }) },
];

/** Nothing is delegated in the office of the tests: who acts for whom is tried in tests/stories. */
const given = (path) => [
  plain(path),
  { method: 'DELETE', path: `/api/v1${path}/{id}`, name: 'none such', make: () => ({ path: `${path}/1` }) },
];

const deputies = [
  ...given('/delegations'),
  ...given('/absences'),
  ...given('/mandates'),
  ...['mine', 'for_me'].map((side) => plain('/mandates/words', `?side=${side}`)),
  { method: 'POST', path: '/api/v1/mandates', name: 'to nobody', make: () => ({ path: '/mandates', body: { secretary: '1' } }) },
  { method: 'POST', path: '/api/v1/mandates', name: "somebody else's", make: (m, s) => ({ path: '/mandates', body: { leader: s.who('YC0093').id, secretary: '1' } }) },
  { method: 'POST', path: '/api/v1/delegations', name: 'to nobody', make: () => ({ path: '/delegations', body: { agent: '1', mode: 'replace' } }) },
  { method: 'POST', path: '/api/v1/absences', name: "somebody else's", make: (m, s) => ({ path: '/absences', body: { person: s.who('YC0093').id } }) },
  { method: 'PUT', path: '/api/v1/posts/{id}/deputy', name: 'none such', make: () => ({ path: '/posts/1/deputy', body: {} }) },
];

let strangersAtTheDoor = 0; // each guess under its own name: guesses at one name are slowed down

function account(stage, who) {
  const { user_name, password } = who.credential ?? stage.who('YC0148').credential;
  return { user_name, password };
}

async function ownSession(who) {
  if (!who.cookie) return '1';
  const answer = await who.get('/sessions');
  return answer.json.items.find((item) => item.current).id;
}

export const cases = [...doors, ...desk, ...registers, ...deliveries, ...resources, ...deputies, ...matterCases];
