// Makes of the built modules two files, `dist/bundle/irpcheck.js` and `dist/bundle/worker.js`, and keeps the compiled code of the first.
// Usage: tsc -p tsconfig.json && node scripts/bundle.mjs
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist', 'bundle');
const entries = { 'irpcheck.js': 'dist/cli/main.js', 'worker.js': 'dist/solver/worker.js' };

/** Loaded from where they lie: they bring binaries, or are seldom needed. */
const external = [/^node:/, /^tree-sitter/, /^z3-solver/, 'tinyglobby', 'saxes'];
// `dist/bundle/` is as deep as `dist/cli/`, so that what is found relative to a module is found relative to the bundle.
const banner = `const bundleUrl = require('node:url').pathToFileURL(__filename).href;`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const bundled = new Set();
for (const [file, input] of Object.entries(entries)) {
  const build = await rolldown({
    cwd: root,
    input,
    platform: 'node',
    external,
    transform: { define: { 'import.meta.url': 'bundleUrl' } },
  });
  const { output } = await build.generate({ format: 'cjs', codeSplitting: false, comments: false, banner });
  await build.close();
  const chunk = output[0];
  for (const id of chunk.moduleIds) bundled.add(packageOf(id));
  write(file, ascii(required(chunk.code)));
}
bundled.delete(undefined);
write('package.json', '{ "type": "commonjs" }\n');
write('LICENSES.txt', [...bundled].sort().map(licenseOf).join('\n'));

function write(name, text) {
  writeFileSync(join(folder, name), text);
}

/** A script that Node did not load itself may not `import()`: what is loaded from elsewhere is required, still when it is asked for. */
function required(code) {
  return code.replace(/\bimport\(("[^"]+")\)/g, 'Promise.resolve().then(() => require($1))');
}

/** One byte a character: half the memory, and read without decoding. Without comments, such characters stand only where an escape may. */
function ascii(code) {
  return code.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function packageOf(id) {
  const parts = id.replaceAll('\\', '/').split('/node_modules/');
  return parts.length < 2 || parts.at(-1).startsWith('.')
    ? undefined
    : parts.at(-1).match(/^(@[^/]+\/)?[^/]+/)[0];
}

/** Whoever hands on a package's code hands on its licence. */
function licenseOf(name) {
  const at = join(root, 'node_modules', name);
  const file = readdirSync(at).find((one) => /^licen[cs]e/i.test(one));
  const { version, license } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
  const text = file === undefined ? '' : `\n${readFileSync(join(at, file), 'utf8').trim()}\n`;
  return `${name} ${version}: ${license}\n${text}`;
}
