/** What holds for every model and harness, as text. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRule } from '../../src/rules/parse.js';
import { alphabet, type Rule } from '../../src/rules/rule.js';

const read = (folder: string, end: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith(end))
      .sort()
      .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]),
  );

const models = read('encodings/models', '.c');
const harness = read('encodings/harness', '.c');
const rules: readonly Rule[] = [...read('encodings/rules', '.slic')].map(
  ([file, text]) => parseRule(text, file).rule!,
);

interface Definition {
  readonly name: string;
  readonly isStatic: boolean;
  readonly comment: string;
  readonly parameters: readonly string[];
  readonly body: string;
}

/** Definitions begin in column 1 and end with a brace in column 1. */
function definitions(text: string): readonly Definition[] {
  const found = text.matchAll(
    /^(?:\/\*(?<comment>[^\n]*)\*\/\n)?(?:#undef \w+\n)*(?<head>[A-Za-z_][\w *]*?)\b(?<name>\w+)\((?<parameters>[^;{]*)\)\n\{\n(?<body>(?:.*\n)*?)\}$/gm,
  );
  return [...found].map(({ groups }) => ({
    name: groups!.name!,
    isStatic: groups!.head!.startsWith('static'),
    comment: groups!.comment ?? '',
    parameters: [...groups!.parameters!.matchAll(/(\w+)(?:\[\])?(?=,|$)/g)].map((m) => m[1]!),
    body: groups!.body!,
  }));
}

const all = [...models].flatMap(([file, text]) => definitions(text).map((d) => ({ ...d, file })));
const routines = all.filter((d) => !d.isStatic);
/** Not what models tell rules by a call of their own. */
const ofTheSystem = routines.filter((d) => !d.name.startsWith('__irpcheck_'));
/** What the headers have a body for needs no model. */
const inline = readdirSync('encodings/headers/km').flatMap((file) =>
  [...readFileSync(`encodings/headers/km/${file}`, 'utf8').matchAll(/^FORCEINLINE [\w *]*?(\w+)\(/gm)].map(
    (m) => m[1]!,
  ),
);

describe('models', () => {
  it('finds every definition', () => {
    const braces = [...models.values()].join('').match(/^\{$/gm)?.length;
    expect(all.length).toBe(braces);
    expect(routines.length).toBeGreaterThan(70);
  });

  it('has one model for each routine', () => {
    const names = routines.map((d) => d.name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it.each(ofTheSystem.map((d) => [d.name, d] as const))(
    '%s says which page it follows and what is left out',
    (_, d) => {
      expect(d.comment).toMatch(/"\w+ (?:callback )?(?:function|macro) \(\w+\.h\)".*[.:].*\S/);
    },
  );

  it.each(all.map((d) => [d.name, d] as const))(
    '%s calls no routine that a driver could call, but for those it is documented to call',
    (_, d) => {
      // the driver's callbacks are called through pointers
      const called = [...d.body.matchAll(/(?<!->)\b(\w+)\(/g)].map((m) => m[1]!);
      const others = called.filter(
        (name) =>
          !/^(?:__irpcheck_\w+|__builtin_\w+|model_\w+|sizeof|if|while|for|switch|return)$/.test(name) &&
          !d.parameters.includes(name) &&
          !d.comment.includes(`Calls ${name}`),
      );
      expect(others).toEqual([]);
    },
  );

  it('share one unit: no name of a file stands for two things', () => {
    const names = [...models.values()].flatMap((text) =>
      [...text.matchAll(/^static [\w *]*?(\w+)(?:;|\([^;]*\)$)/gm)].map((m) => m[1]!),
    );
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('has a model for every function that a rule names', () => {
    const known = new Set([...routines.map((d) => d.name), ...inline]);
    const missing = rules.flatMap((rule) =>
      [...alphabet(rule)].filter((name) => !known.has(name) && !rule.roles.includes(name)),
    );
    expect(missing).toEqual([]);
  });

  it('returns the two statuses of the ledger and no other', () => {
    const ex = routines.find((d) => d.name === 'IoSetCompletionRoutineEx')!;
    expect([...ex.body.matchAll(/return (\w+);/g)].map((m) => m[1])).toEqual([
      'STATUS_INSUFFICIENT_RESOURCES',
      'STATUS_SUCCESS',
    ]);
  });
});

describe('harness', () => {
  it.each([...harness])('%s promises and calls its own role', (file, text) => {
    const role = file.replace('.c', '');
    const called = role.replace(/_(?:NEW|DONE)$/, '');
    expect(definitions(text).map((d) => d.name)).toEqual([`__irpcheck_harness_${role}`]);
    expect(text).toMatch(new RegExp(`^extern \\w+ __irpcheck_entry_${called}\\(`, 'm'));
    expect(definitions(text)[0]!.body).toContain(`__irpcheck_entry_${called}(`);
  });

  it('has every role that a rule speaks of', () => {
    const roles = new Set(rules.flatMap((rule) => rule.roles));
    expect([...roles].filter((role) => !harness.has(`${role}.c`))).toEqual([]);
  });
});

describe('value-names.json', () => {
  it('uses the keys of its schema only', () => {
    const { byAlias, byField } = JSON.parse(readFileSync('encodings/value-names.json', 'utf8'));
    const known = [
      'prefixes',
      'except',
      'names',
      'enumerators',
      'flags',
      'selector',
      'cases',
      'otherwise',
      'width',
    ];
    const entries = [...Object.values(byAlias), ...Object.values(byField)] as object[];
    expect(entries.flatMap(Object.keys).filter((key) => !known.includes(key))).toEqual([]);
  });
});
