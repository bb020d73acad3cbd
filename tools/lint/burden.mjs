// docs/burden.csv says of every kind that asks something of other units, or of many people at once, whom, what, how
// often, how long that takes (an honest estimate), whether it comes by itself (`on`) or only where the office begins
// one (`off`), and by which rule.
const table = 'docs/burden.csv';
const columns = ['kind', 'asked', 'what', 'how_often', 'minutes_estimated', 'default', 'clause'];

const declaration = (text) => JSON.parse(text.replace(/^\s*\/\/.*$/gm, ''));

/// Every step of a flow, those of its branches and parallel parts too.
function* stepsOf(flow) {
  for (const entry of flow) {
    yield entry;
    for (const arm of [...(entry.branch ?? []), ...(entry.parallel ?? [])]) yield* stepsOf(arm.steps);
  }
}

/// What asks people by itself: work owed in every period, questions, tasks for each person found or drawn.
const asking = ['deliver', 'owes', 'survey', 'opens_for', 'draws', 'everybody'];

/// Whether one of these rules names a field of one of those types.
function names(kind, types, rules) {
  const fields = kind.fields.filter((field) => types.includes(field.type)).map((field) => field.name);
  const named = new RegExp(`(^|of: )(${fields.join('|')})\\b`);
  return fields.length > 0 && rules.flat().some((rule) => named.test(String(rule ?? '')));
}

/// Whether work goes to units that the form names (to their people, one each, or as a paper), or to each of a list of
/// people.
export function asksOthers(kind) {
  const asks = (step) =>
    step.opens ||
    names(kind, ['unit', 'units'], [step.by, step.over]) ||
    ((step.each || step.read) && names(kind, ['people'], [step.by, step.over]));
  return asking.some((key) => kind[key] !== undefined) || [...stepsOf(kind.flow)].some(asks);
}

/// A line of the table without quotes: none of its words has a comma of ours.
const rowsOf = (text) => text.trimEnd().split('\n').slice(1).map((line) => line.split(','));

function rowFault(row) {
  if (row.length !== columns.length || row.some((word) => !word)) return `a row has ${columns.join(', ')}`;
  if (!/^[1-9]\d*$/.test(row[4])) return 'minutes_estimated is a number of minutes';
  return ['on', 'off'].includes(row[5]) ? null : 'default is on or off';
}

function burdens(tree) {
  const kinds = tree.files
    .filter(({ path }) => /^modules\/.*\.matter\.jsonc$/.test(path))
    .map((file) => ({ path: file.path, kind: declaration(file.text) }));
  const text = tree.files.find(({ path }) => path === table)?.text ?? '';
  const rows = rowsOf(text);
  const told = new Set(rows.map(([kind]) => kind));
  const known = new Set(kinds.map(({ kind }) => kind.kind));
  const found = kinds
    .filter(({ kind }) => asksOthers(kind) && !told.has(kind.kind))
    .map(({ path, kind }) => ({ path, text: `\`${kind.kind}\` asks other units and has no row in ${table}` }));
  rows.forEach((row, index) => {
    const fault = known.has(row[0]) ? rowFault(row) : `there is no kind \`${row[0]}\``;
    if (fault) found.push({ path: table, line: index + 2, text: fault });
  });
  if (told.size !== rows.length) found.push({ path: table, text: 'a kind has two rows' });
  return found;
}

export const burdenCheck = { name: 'docs/burden.csv tells of every kind that asks others', run: burdens };
