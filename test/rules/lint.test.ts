/** What `irpcheck rules --lint` looks for, each on a rule that has it and one that has not. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kernelFacts } from '../../src/cli/kernel-facts.js';
import { lintRule } from '../../src/rules/lint.js';
import { parseRule } from '../../src/rules/parse.js';
import type { Rule } from '../../src/rules/rule.js';

const rule = (states: string, events: string, watch = ''): Rule => {
  const text = `rule R { title "t"; roles DRIVER_DISPATCH; }\nstate { ${states} }\n${watch}\n${events}\n`;
  const { rule: read, faults } = parseRule(text, 'r.slic');
  expect(faults).toEqual([]);
  return read!;
};
const states = 'enum { a, b, c } s = a;';
const all = 'Far.exit { s = c; } Far.entry { s = b; } Exit.entry { if (s == b || s == c) { abort "x"; } }';
const arity = (name: string): number | undefined => ({ Open: 2, Far: 0, Exit: 1, Close: 1 })[name];

const isConstant = (name: string): boolean => name === 'SEVEN';

const told = (one: Rule, facts: Partial<Parameters<typeof lintRule>[1]> = {}): string[] =>
  lintRule(one, { arity, isConstant, ...facts }).map(
    ({ message, span }) => `${span.line}:${span.column} ${message}`,
  );

const watching = 'watch Open.entry.$2';

const cases: readonly (readonly [name: string, one: Rule, faults: readonly string[]])[] = [
  ['nothing', rule(states, `Open.entry { s = b; }\n${all}`), []],
  [
    'a function that no header declares, once',
    rule(states, `[Open, Opne].entry { s = b; }\nOpne.exit { s = b; }\n${all}`),
    ['4:1 Opne has no prototype in the headers'],
  ],
  [
    'positions that the function does not have, in guards, conditions and values',
    rule(
      `${states} int n = 0;`,
      `Open.entry [guard $3] { s = b; }\nClose.entry { if (!($2 == 1) && NT_SUCCESS($1)) { n = $4 + 1; } }\n${all}`,
      watching,
    ),
    [
      '4:19 Open has 2 parameters, no $3',
      '5:21 Close has 1 parameter, no $2',
      '5:55 Close has 1 parameter, no $4',
    ],
  ],
  [
    'a name that a routine may use and no header has',
    rule(states, `Open.entry { if (!uses($2, Close, SEVEN, Clos)) { s = b; } }\n${all}`),
    ['4:1 Clos has no prototype in the headers'],
  ],
  [
    'two moves in one body',
    rule(states, `Open.entry { s = b; s = c; }\n${all}`),
    ['4:21 Open.entry moves s twice at once: to b and to c'],
  ],
  [
    'two moves by a guarded and an unguarded transfer',
    rule(states, `Open.entry { s = b; }\nOpen.entry [guard $2] { s = c; }\n${all}`, watching),
    ['5:25 Open.entry moves s twice at once: to b and to c'],
  ],
  [
    'one move: the conditions exclude each other',
    rule(
      states,
      `Open.entry { if (s == a && $1) { s = b; } if (s == b) { s = c; } }
       Close.entry { if ($1) { s = b; } else { s = c; } }\n${all}`,
    ),
    [],
  ],
  ['one move: the same twice', rule(states, `Open.entry { s = b; if ($1) { s = b; } }\n${all}`), []],
  [
    'one move: the path has ended',
    rule(states, `Open.entry { if ($1) { s = b; halt; } s = c; }\nClose.entry { s = b; }\n${all}`),
    [],
  ],
  [
    'two moves of a number',
    rule(
      `${states} int n = 0;`,
      `Open.entry { n = 1; if (n == 0) { n = $1; } }\nClose.entry { s = b; }\n${all}`,
    ),
    ['4:35 Open.entry moves n twice at once: to 1 and to $1'],
  ],
];

describe('lint', () => {
  it.each(cases)('%s', (_, one, faults) => {
    expect(told(one)).toEqual(faults);
  });

  it('a rule that no fixture violates', () => {
    const one = rule(states, `Open.entry { s = b; }\n${all}`);
    expect(told(one, { violated: new Set(['S']) })).toEqual([
      '1:6 no fixture violates R: a line with `violated: R` is wanted',
    ]);
    expect(told(one, { violated: new Set(['R']) })).toEqual([]);
  });
});

describe('our own rules', () => {
  const folder = 'encodings/rules/';
  const files = readdirSync(folder).filter((file) => file.endsWith('.slic'));
  const texts = new Map(files.map((file) => [file, readFileSync(folder + file, 'utf8')]));
  const read = new Map([...texts].map(([file, text]) => [file, parseRule(text, file).rule!]));
  const facts = kernelFacts(
    [...texts.values()].flatMap((text) => text.match(/[A-Za-z_]\w*/g) ?? []),
    [...read.values()].flatMap(({ roles }) => roles),
  );
  const fixtures = readdirSync('test/fixtures', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(c|cpp)$/.test(path))
    .map((path) => readFileSync(`test/fixtures/${path}`, 'utf8'));

  it.each(files)('%s has nothing that lint finds', (file) => {
    expect(lintRule(read.get(file)!, facts.about(read.get(file)!))).toEqual([]);
  });

  /** That the verdicts are as marked is what test/fixtures.test.ts is about. */
  it.each(files)('%s is violated by a fixture and kept by another', (file) => {
    const id = file.replace('.slic', '');
    const about = fixtures.filter((text) => new RegExp(`^// rule: ${id}$`, 'm').test(text));
    expect(about.some((text) => text.includes(`// violated: ${id}`))).toBe(true);
    expect(about.some((text) => /^\/\/ verdict: \w+ safe/m.test(text))).toBe(true);
  });
});
