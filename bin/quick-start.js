/**
 * Start-up is most of a short run. Three things make it short: the program is one file instead of some 250, its compiled code is kept
 * beside it, and V8 is told not to optimise functions that run for milliseconds only.
 */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const built = new URL('../dist/', import.meta.url);
const bundle = fileURLToPath(new URL('bundle/irpcheck.js', built));
const codeFile = `${bundle}.code`;

/**
 * Flags of V8, and the Node versions that were seen to know each: it complains on standard error about others. Measured
 * (`benchmarks/startup`): a third less processor time for short runs, a tenth less for the longest.
 */
const flags = [
  // a function runs fifteen times longer than by default before it is optimised; later versions have a cheap optimiser for the beginning
  { flag: '--interrupt-budget=1000000', nodes: [20] },
  // the memory of short-lived objects grows at once: on its way up it is swept a dozen times, with most in it alive
  { flag: '--semi-space-growth-factor=16', nodes: [20, 22, 24] },
  // Z3 has 35 MB of code, of which a query runs a hundredth: each function is validated when it is first called,
  // and optimised only where one takes a second and more
  { flag: '--wasm-lazy-validation', nodes: [20, 22, 24] },
  { flag: '--wasm-tiering-budget=400000000', nodes: [20, 22, 24] },
];

/** The bundled program, or `undefined` when the modules are to be loaded one by one: no bundle, or one older than they are. */
export function quickStart() {
  if (process.env.IRPCHECK_DEBUG !== undefined) return undefined; // stack traces name the modules
  const source = freshBundle();
  if (source === undefined) return undefined;
  setFlags();
  return run(compile(source, keptCode(source)));
}

/** Compiles the program as it is compiled at start-up, lets `use` run it, and returns what is worth keeping for the next start. */
export async function codeToKeep(use) {
  const source = freshBundle();
  if (source === undefined) return undefined;
  setFlags();
  const script = compile(source, undefined);
  await use(run(script));
  const code = script.createCachedData();
  return { file: codeFile, content: Buffer.concat([digest(source, code), code]) };
}

function setFlags() {
  const major = Number(process.versions.node.split('.')[0]);
  for (const { flag, nodes } of flags) if (nodes.includes(major)) setFlagsFromString(flag);
}

function freshBundle() {
  try {
    const modules = statSync(new URL('cli/main.js', built), { throwIfNoEntry: false });
    if (modules !== undefined && modules.mtimeMs > statSync(bundle).mtimeMs) return undefined;
    return readFileSync(bundle);
  } catch {
    return undefined;
  }
}

function compile(source, cachedData) {
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source.latin1Slice()}\n})`;
  return new Script(wrapped, { filename: bundle, cachedData });
}

function run(script) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(bundle), module, bundle, dirname(bundle));
  return module.exports;
}

const digestSize = 32;

/** The compiled code, when it is that of this source and not damaged. Whether it is for this Node, V8 looks itself. */
function keptCode(source) {
  try {
    const content = readFileSync(codeFile);
    const code = content.subarray(digestSize);
    return digest(source, code).equals(content.subarray(0, digestSize)) ? code : undefined;
  } catch {
    return undefined;
  }
}

const digest = (source, code) => createHash('sha256').update(source).update(code).digest();
