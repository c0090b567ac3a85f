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

/** Measured (`benchmarks/startup`): a third less processor time for short runs, a tenth less for the longest. */
const flags = [
  // eight times what a function is run by default before it is optimised
  '--interrupt-budget=1000000',
  // the memory of short-lived objects grows at once: on its way up it is swept a dozen times, with most in it alive
  '--semi-space-growth-factor=16',
  // Z3 has 35 MB of code, of which a query runs a hundredth: each function is validated when it is first called
  '--wasm-lazy-validation',
  '--wasm-tiering-budget=20000000',
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

/** V8 says on standard error what it does not know, so only those whose flags were looked at are told. */
function setFlags() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major <= 24) for (const flag of flags) setFlagsFromString(flag);
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
