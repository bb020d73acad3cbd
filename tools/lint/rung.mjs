// A module's README says its rung (docs/declaring-a-kind.md, architecture: declare or program), and not a lower one than its
// declarations stand on: whatever has expressions beside people and times stands on the third.
const rungOf = (text) => Number(/\bRung (\d)/.exec(text)?.[1] ?? 0);
const hasExpressions = (text) => /"(check|sets|pauses)": /.test(text);

function rungs(tree) {
  const found = [];
  for (const { path, text } of tree.files.filter((file) => /^modules\/\w+\/README\.md$/.test(file.path))) {
    const folder = path.replace('README.md', '');
    const declared = tree.files.filter((file) => file.path.startsWith(folder) && file.path.endsWith('.matter.jsonc'));
    const least = declared.some((file) => hasExpressions(file.text)) ? 3 : 1;
    const told = rungOf(text);
    if (!told) found.push({ path, text: 'says no rung' });
    else if (told < least) found.push({ path, text: `says rung ${told}; its declarations have expressions: rung ${least}` });
  }
  return found;
}

export const rungCheck = { name: 'every module says the rung its declarations stand on', run: rungs };
