// A module's README says its rung (architecture: declare or program), and not a lower one than its declarations stand
// on: whatever has expressions beside people and times stands on the third.
const rungOf = (text) => Number(/\bRung (\d)/.exec(text)?.[1] ?? 0);
const hasExpressions = (text) => /"(check|sets|pauses)": /.test(text);

function rungs(tree) {
  const found = [];
  for (const { path, text } of tree.files.filter((file) => /^modules\/\w+\/README\.md$/.test(file.path))) {
    const folder = path.replace('README.md', '');
    const isOurs = (file) => file.path.startsWith(folder) && file.path.endsWith('.matter.jsonc');
    const declared = tree.files.filter(isOurs);
    const least = declared.some((file) => hasExpressions(file.text)) ? 3 : 1;
    const told = rungOf(text);
    if (!told) found.push({ path, text: 'says no rung' });
    else if (told < least) found.push({ path, text: `says rung ${told}; with expressions it stands on rung ${least}` });
  }
  return found;
}

export const rungCheck = { name: 'every module says the rung its declarations stand on', run: rungs };
