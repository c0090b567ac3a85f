// Our preprocessor against GCC's: the same files, headers and predefined macros must give the same preprocessing tokens (their spelling, after phase 4).
// Usage: npm run build && node benchmarks/frontend/preprocess.mjs --gcc COMMAND [-I DIR] [-D NAME=VALUE] [--show N] FILE|FOLDER...
// `--random N [--seed S]` compares N random programs of macros instead; those that GCC finds faulty are left out.
// Headers that GCC does not find are given to both as empty files, or, where only case, `\` or the including files' folders make the difference, as what we found.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { diskHost } from '../../dist/cli/disk-host.js';
import { HeaderCache } from '../../dist/frontend/preprocess/header-cache.js';
import { spelling } from '../../dist/frontend/preprocess/pp-token.js';
import { preprocess } from '../../dist/frontend/preprocess/preprocess.js';
import { targets } from '../../dist/frontend/target.js';
import { randomMacros } from './random-macros.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gcc: { type: 'string', default: 'x86_64-w64-mingw32-gcc' },
    include: { type: 'string', short: 'I', multiple: true, default: [] },
    define: { type: 'string', short: 'D', multiple: true, default: [] },
    show: { type: 'string', default: '10' },
    random: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});

const work = mkdtempSync(join(tmpdir(), 'preprocess-'));
const stubs = join(work, 'stubs');
mkdirSync(stubs);
const definitionsFile = join(work, 'definitions.h');
writeFileSync(definitionsFile, execFileSync(values.gcc, ['-dM', '-E', '-x', 'c', '/dev/null']));

const own = values.include.map((dir) => resolve(dir));
const gccFlags = [
  ...own.map((dir) => `-I${dir}`),
  ...values.define.map((one) => `-D${one}`),
  ...['-idirafter', stubs],
];
const host = diskHost();
const frontend = {
  target: targets['win-x64'],
  includeDirs: own,
  systemDirs: [...gccDirectories(), stubs],
  prelude: [definitionsFile],
  defines: values.define.map((one) => ({
    name: one.split('=')[0],
    value: one.split('=').slice(1).join('=') || '1',
  })),
  undefines: [],
};

function gccDirectories() {
  const { stderr } = spawnSync(values.gcc, ['-v', '-E', '-x', 'c', '/dev/null'], { encoding: 'utf8' });
  const part = stderr.slice(
    stderr.indexOf('<...> search starts here:'),
    stderr.indexOf('End of search list'),
  );
  return part
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => resolve(line));
}

/** `undefined` when a missing header cannot be made up. */
function runGcc(file) {
  for (let attempt = 0; attempt < 200; attempt++) {
    const { stdout, stderr } = spawnSync(values.gcc, ['-E', '-x', 'c', ...gccFlags, file], {
      encoding: 'latin1',
      maxBuffer: 1 << 30,
      env: { ...process.env, SOURCE_DATE_EPOCH: '315532800', LC_ALL: 'C' },
    });
    const missing = /fatal error: (.*): No such file or directory/.exec(stderr)?.[1];
    if (missing === undefined)
      return { text: stdout, errors: stderr.split('\n').filter((line) => / error: /.test(line)) };
    if (!makeUp(missing, file)) return undefined;
  }
  return undefined;
}

function makeUp(missing, file) {
  const path = join(stubs, missing);
  if (!path.startsWith(stubs) || existsSync(path)) return false;
  mkdirSync(dirname(path), { recursive: true });
  const wanted = missing
    .replaceAll('\\', '/')
    .toLowerCase()
    .replace(/^(\.\.?\/)*/, '');
  const found = preprocess(file, host, frontend, new HeaderCache()).files.find((one) =>
    one.toLowerCase().endsWith(`/${wanted}`),
  );
  if (found === undefined) writeFileSync(path, '');
  else symlinkSync(resolve(found), path);
  return true;
}

const pattern =
  /[^\S\n]+|\n|(?:u8|[uUL])?"(?:\\.|[^"\\\n])*"|(?:u8|[uUL])?'(?:\\.|[^'\\\n])*'|(?:[A-Za-z_$\u0080-\uffff]|\\U[0-9a-f]{8})(?:[\w$\u0080-\uffff]|\\U[0-9a-f]{8})*|\.?\d(?:[eEpP][+-]|[\w.$])*|%:%:|\.\.\.|<<=|>>=|->|\+\+|--|<<|>>|[-+*/%&|^!<>=]=|&&|\|\||##|<:|:>|<%|%>|%:|[\s\S]/g;

/** Files may be in any code page, and GCC spells letters as universal character names: what is not ASCII is compared as "something". */
const plain = (text) => text.replace(/(?:[^\0-\x7f]|\\U[0-9a-f]{8})+/g, '?');

/** `macros`: GCC leaves a pragma's operands for its next phase to expand, we do it at once. */
function gccTokens(text, macros) {
  const tokens = [];
  let where = { file: '', line: 1 };
  let lineNumber = 1;
  for (const line of text.split('\n')) {
    const marker = /^# (\d+) "((?:\\.|[^"\\])*)"/.exec(line);
    if (marker !== null) {
      lineNumber = Number(marker[1]);
      where = { file: marker[2].replace(/\\(.)/g, '$1'), line: lineNumber };
      continue;
    }
    const pragma = /^\s*#pragma\s+((?:pack|ms_struct|scalar_storage_order)\b.*)$/.exec(line)?.[1];
    if (pragma !== undefined)
      tokens.push({
        text: pragmaText(pragma.replace(/[A-Za-z_]\w*/g, (name) => macros.get(name)?.body ?? name)),
        file: where.file,
        line: lineNumber,
      });
    else if (!/^\s*#(?:pragma|ident)\b/.test(line))
      for (const one of line.match(pattern) ?? [])
        if (!/^\s+$/.test(one)) tokens.push({ text: plain(one), file: where.file, line: lineNumber });
    lineNumber++;
  }
  return withoutPragmaOperators(tokens);
}

/** GCC for Windows leaves Microsoft's `__pragma(…)` in its output. */
function withoutPragmaOperators(tokens) {
  const rest = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i].text !== '__pragma' || tokens[i + 1]?.text !== '(') {
      rest.push(tokens[i]);
      continue;
    }
    let depth = 0;
    do {
      i++;
      if (tokens[i]?.text === '(') depth++;
      else if (tokens[i]?.text === ')') depth--;
    } while (depth > 0 && i < tokens.length);
  }
  return rest;
}

const pragmaText = (text) => `#pragma ${text.replace(/\s+/g, '')}`;

function ourTokens(result) {
  const tokens = [];
  for (const token of result.tokens) {
    if (token.kind === 'end') continue;
    tokens.push({ text: token.kind === 'pragma' ? pragmaText(token.text) : plain(spelling(token)), token });
  }
  return tokens;
}

/** Where the two part, and where they meet again: the nearest place from which six tokens agree. */
function differences(ours, theirs) {
  const found = [];
  let i = 0;
  let j = 0;
  while (i < ours.length || j < theirs.length) {
    if (ours[i]?.text === theirs[j]?.text) {
      i++;
      j++;
      continue;
    }
    const [di, dj] = meet(ours, theirs, i, j);
    found.push({
      ours: ours.slice(i, i + di),
      theirs: theirs.slice(j, j + dj),
      at: theirs[j] ?? theirs.at(-1) ?? { file: 'nothing', line: 0 },
      token: ours[i]?.token,
    });
    i += di;
    j += dj;
  }
  return found;
}

function meet(ours, theirs, i, j) {
  for (let sum = 1; sum < 4000; sum++)
    for (let di = 0; di <= sum; di++) if (agree(ours, theirs, i + di, j + sum - di)) return [di, sum - di];
  return [ours.length - i, theirs.length - j];
}

function agree(ours, theirs, i, j) {
  if (i >= ours.length && j >= theirs.length) return i === ours.length && j === theirs.length;
  for (let k = 0; k < 6; k++) if (ours[i + k]?.text !== theirs[j + k]?.text) return false;
  return true;
}

const isRandom = values.random !== '0';
const files = isRandom
  ? randomFiles()
  : positionals.flatMap((path) =>
      statSync(path).isDirectory()
        ? readdirSync(path, { recursive: true, encoding: 'utf8' })
            .filter((name) => /\.c$/i.test(name))
            .sort()
            .map((name) => join(path, name))
        : [path],
    );

function randomFiles() {
  return Array.from({ length: Number(values.random) }, (_, i) => {
    const path = join(work, `random-${Number(values.seed) + i}.c`);
    writeFileSync(path, randomMacros(Number(values.seed) + i));
    return path;
  });
}

let same = 0;
let faulty = 0;
let tokens = 0;
let hunks = 0;
const shown = (list) =>
  list
    .slice(0, 12)
    .map((one) => one.text)
    .join(' ') + (list.length > 12 ? ` … (${list.length})` : '');
for (const file of files) {
  const gcc = runGcc(file);
  if (gcc === undefined) {
    console.log(`${file}: GCC does not read it`);
    continue;
  }
  if (isRandom && gcc.errors.length > 0) {
    faulty += 1;
    continue;
  }
  const result = preprocess(file, host, frontend, new HeaderCache());
  const ours = ourTokens(result);
  const theirs = gccTokens(gcc.text, result.macros);
  const found = differences(ours, theirs);
  tokens += ours.length;
  hunks += found.length;
  if (found.length === 0) same += 1;
  if (isRandom && found.length === 0) continue;
  console.log(
    `${file}: ${ours.length} tokens of ${result.files.length - 1} files, ${found.length} differences; ${result.gaps.length} gaps, GCC ${gcc.errors.length} errors`,
  );
  for (const one of found.slice(0, Number(values.show)))
    console.log(
      `   ${one.at.file}:${one.at.line}\n     ours: ${shown(one.ours)}\n     GCC:  ${shown(one.theirs)}`,
    );
  if (found.length > 0)
    for (const gap of result.gaps.slice(0, 5))
      console.log(`   gap ${gap.span.file}:${gap.span.line}: ${gap.detail}`);
  if (found.length > 0) for (const line of gcc.errors.slice(0, 5)) console.log(`   ${line}`);
}
rmSync(work, { recursive: true });
if (isRandom) console.log(`${faulty} programs are faulty, and left out`);
console.log(`${same} of ${files.length} files the same, ${tokens} tokens, ${hunks} differences`);
process.exitCode = same + faulty === files.length ? 0 : 1;
