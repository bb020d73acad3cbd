// What must not stand in any file. The patterns are put together so that this file does not match itself.
import { matches } from './tree.mjs';

const generated = /(^|\/)package-lock\.json$|^docs\/standards\.md$|^LICENSES?(\/|$)/;
const written = (tree) => tree.files.filter((file) => !generated.test(file.path));

const debts = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`, 'g');
const machinePaths = new RegExp(`(?<![\\w.\\-/$}\\])])/(${['work/(main|shared|\\.)', 'home/\\w', 'root/[\\w.]', 'Users/\\w'].join('|')})`, 'g');
const hosts = ['registry.npm' + 'js.org', 'npm' + 'mirror.com', 'registry.yarn' + 'pkg.com', 'deb.deb' + 'ian.org', 'security.deb' + 'ian.org',
  'py' + 'pi.org', 'crates' + '.io', 'proxy.go' + 'lang.org', 'registry-1.dock' + 'er.io'];
const registryHosts = new RegExp(hosts.map((host) => host.replaceAll('.', '\\.')).join('|'), 'g');

const rule = (files, pattern, say) => (tree) => files(tree).flatMap((file) => matches(file, file.text, pattern, say));
const page = (tree) => tree.files.filter((file) => /^web\/(src|index)\b.*\.(vue|ts|html|js|mjs)$/.test(file.path));

export const textChecks = [
  { name: 'no debt is left as a mark in the code', run: rule(written, debts, (m) => `${m[0]}: mend it, or write it into the closing note`) },
  { name: 'no path of one machine', run: rule((tree) => tree.files, machinePaths, (m) => `"${m[0]}…" is a path of one machine`) },
  { name: 'no package registry is named', run: rule((tree) => tree.files, registryHosts, (m) => `"${m[0]}": leave the registry to npm's and apt's configuration`) },
  { name: 'lockfiles name no address', run: rule((tree) => tree.files.filter((f) => f.path.endsWith('package-lock.json')), /"resolved":\s*"https?:/g, () => 'regenerate with omit-lockfile-registry-resolved=true') },
  { name: 'the page puts no text in as markup', run: rule(page, /\bv-html\b|\.(inner|outer)HTML\s*=|\binsertAdjacentHTML\b|\beval\(|new Function\(/g, (m) => `${m[0]} turns text into markup or code`) },
];
