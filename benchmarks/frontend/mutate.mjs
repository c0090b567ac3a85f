// Seeded mutations of C text, on bytes and on tokens. The same seed and corpus give the same text.

/** mulberry32 */
export function random(seed) {
  let state = Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1) | 0;
  const below = (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return { below, pick: (list) => list[below(list.length)] };
}

const tokenPattern =
  /\s+|\/\*[\s\S]*?\*\/|\/\/[^\n]*|[A-Za-z_$][\w$]*|\.?\d(?:[eEpP][+-]|[\w.])*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|<<=|>>=|\.\.\.|->|\+\+|--|&&|\|\||##|[-+*/%&|^!<>=]=|<<|>>|[\s\S]/g;

const split = (text) => text.match(tokenPattern) ?? [];

const numbers = [
  ...['0', '1', '2', '7', '63', '64', '65', '255', '0x7fffffff', '0x80000000', '0xffffffff', '4294967296'],
  ...['0x7fffffffffffffff', '0xffffffffffffffffULL', '18446744073709551616', '08', '0x', '1e999999999'],
  ...['0x1p-3', '1.5f', '1i64', '0b11', "'\\xffffffff'", "''", '1000000000', '-1', '3uLL', '1..2', '1e+'],
];

const words = [
  ...[
    'int',
    'char',
    'void',
    'long',
    'short',
    'unsigned',
    'signed',
    'float',
    'double',
    '_Bool',
    'struct S',
    'union',
  ],
  ...[
    'enum',
    'typedef',
    'static',
    'extern',
    'inline',
    'const',
    'volatile',
    'register',
    'auto',
    '_Static_assert',
  ],
  ...[
    'if',
    'else',
    'while',
    'do',
    'for',
    'switch',
    'case 1:',
    'default:',
    'break;',
    'continue;',
    'return',
    'goto x;',
  ],
  ...[
    'x:',
    'sizeof',
    '_Alignof',
    '_Generic(',
    '__try',
    '__except(1)',
    '__finally',
    '__leave;',
    '__declspec(align(8))',
  ],
  ...[
    '__attribute__((packed))',
    '__asm',
    '__int64',
    '__typeof__(',
    '_Atomic',
    '_Alignas(16)',
    '_Noreturn',
    '__ptr64',
  ],
  ...[
    '({',
    '})',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ';',
    ',',
    '*',
    '&',
    '->',
    '.',
    '...',
    '?',
    ':',
    '=',
    '##',
    '#',
    '\\',
  ],
  ...[
    '"',
    "'",
    '/*',
    '*/',
    '//',
    '<',
    '>',
    '<<',
    '&&',
    'L"x"',
    '"a" L"b"',
    '[0]',
    '[-1]',
    '[]',
    '{0}',
    '.x =',
    '[1] =',
  ],
];

const lines = [
  ...[
    '#if 0',
    '#if 1',
    '#endif',
    '#else',
    '#elif (',
    '#ifdef X',
    '#define X X X',
    '#define X(a, ...) a ## __VA_ARGS__',
  ],
  ...[
    '#undef NULL',
    '#define int',
    '#define if(x) while (x)',
    '#pragma pack(push, 1)',
    '#pragma pack(pop)',
    '#pragma once',
  ],
  ...[
    '#include __FILE__',
    '#include "no-such.h"',
    '#include <',
    '#line 4294967295 "x',
    '#error',
    '#',
    '#define',
    '#define (',
  ],
  ...[
    '#pragma push_macro("NULL")',
    '#pragma pop_macro("NULL")',
    '_Pragma("pack(2)")',
    '__pragma(pack())',
    '#if ((((1',
  ],
  ...[
    '#define struct union',
    '#define F(x) x F(',
    '#if 1 / 0',
    '#include "../../../../etc/passwd"',
    '#import <a.h>',
  ],
];

const pairs = [
  ...[
    ['(', ')'],
    ['{', '}'],
    ['[', ']'],
    ['((int)', ')'],
    ['(*', ')'],
    ['if (1) {', '}'],
    ['do {', '} while (0);'],
  ],
  ...[
    ['f(', ')'],
    ['({', ';})'],
    ['-(', ')'],
    ['a ? b : (', ')'],
    ['struct {', '} s;'],
    ['switch (1) { case 1:', '}'],
  ],
];

const tokenMutations = [
  function remove(tokens, { at, run }) {
    tokens.splice(at, run);
  },
  function duplicate(tokens, { at, run }) {
    tokens.splice(at, 0, ...tokens.slice(at, at + run));
  },
  function repeat(tokens, { at, run, below }) {
    const piece = tokens.slice(at, at + run);
    const times = Math.min(below(300), Math.ceil(20_000 / Math.max(1, piece.length)));
    tokens.splice(at, 0, ...Array.from({ length: times }, () => piece).flat());
  },
  function swap(tokens, { at, run, below }) {
    const other = below(tokens.length);
    const [low, high] = at < other ? [at, other] : [other, at];
    const length = Math.min(run, high - low);
    const first = tokens.slice(low, low + length);
    const second = tokens.slice(high, high + length);
    tokens.splice(high, second.length, ...first);
    tokens.splice(low, first.length, ...second);
  },
  function splice(tokens, { at, run, below, donor }) {
    const from = below(donor.length);
    tokens.splice(at, below(2) * run, ...donor.slice(from, from + run));
  },
  function number(tokens, { at, pick }) {
    const index = findFrom(tokens, at, /^\d/);
    if (index >= 0) tokens[index] = pick(numbers);
  },
  /** One name for another of the same file: what was a type, a member, a macro is now something else. */
  function rename(tokens, { at, below }) {
    const index = findFrom(tokens, at, /^[A-Za-z_]/);
    const other = findFrom(tokens, below(tokens.length), /^[A-Za-z_]/);
    if (index >= 0 && other >= 0) tokens[index] = tokens[other];
  },
  function word(tokens, { at, pick, below }) {
    tokens.splice(at, below(2), ' ', pick(words), ' ');
  },
  function line(tokens, { at, pick }) {
    tokens.splice(at, 0, '\n', pick(lines), '\n');
  },
  function nest(tokens, { at, run, pick, below }) {
    const [open, close] = pick(pairs);
    const depth = below(4) === 0 ? 3000 : 1 + below(40);
    tokens.splice(Math.min(tokens.length, at + run), 0, close.repeat(depth));
    tokens.splice(at, 0, open.repeat(depth));
  },
  function operator(tokens, { at, pick }) {
    const index = findFrom(tokens, at, /^[-+*/%&|^!<>=?:.~]/);
    const operators = [
      '+',
      '-',
      '*',
      '/',
      '%',
      '<<',
      '>>',
      '&',
      '|',
      '^',
      '&&',
      '||',
      '==',
      '=',
      '->',
      '.',
      ',',
      '?',
      ':',
      '~',
      '!',
      '++',
    ];
    if (index >= 0) tokens[index] = pick(operators);
  },
];

function findFrom(tokens, at, pattern) {
  for (let i = 0; i < tokens.length; i++) {
    const index = (at + i) % tokens.length;
    if (pattern.test(tokens[index])) return index;
  }
  return -1;
}

const byteMutations = [
  function flip(bytes, { at, below }) {
    if (at < bytes.length) bytes[at] ^= 1 << below(8);
    return bytes;
  },
  function overwrite(bytes, { at, pick }) {
    if (at < bytes.length)
      bytes[at] = pick([0, 0x0a, 0x0d, 0x1a, 0x22, 0x27, 0x5c, 0x2f, 0x2a, 0x23, 0x80, 0xc3, 0xff, 0xfe]);
    return bytes;
  },
  function insert(bytes, { at, below }) {
    const piece = Uint8Array.from({ length: 1 + below(8) }, () => below(256));
    return concat(bytes.subarray(0, at), piece, bytes.subarray(at));
  },
  function remove(bytes, { at, below }) {
    return concat(bytes.subarray(0, at), bytes.subarray(at + 1 + below(40)));
  },
  function duplicate(bytes, { at, below }) {
    const end = at + 1 + below(400);
    return concat(bytes.subarray(0, end), bytes.subarray(at));
  },
  function truncate(bytes, { at }) {
    return bytes.subarray(0, at);
  },
  function spliceLine(bytes, { at }) {
    return concat(bytes.subarray(0, at), new TextEncoder().encode('\\\r\n'), bytes.subarray(at));
  },
];

function concat(...parts) {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** One to eight changes, mostly few. `text` and `donor` are strings; the result is bytes. */
export function mutate(text, donor, { below, pick }) {
  const tokens = split(text);
  const donorTokens = split(donor);
  const changes = 1 + below(1 + below(8));
  const onBytes = below(5) === 0;
  for (let i = 0; i < changes && !(onBytes && i > 0); i++) {
    const run = 1 + below(below(4) === 0 ? 120 : 8);
    pick(tokenMutations)(tokens, { at: below(tokens.length + 1), run, below, pick, donor: donorTokens });
  }
  let bytes = new TextEncoder().encode(tokens.join(''));
  for (let i = 0; onBytes && i < changes; i++)
    bytes = pick(byteMutations)(bytes, { at: below(bytes.length + 1), below, pick });
  return bytes;
}
