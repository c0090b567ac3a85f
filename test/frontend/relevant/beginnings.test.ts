/** Units that begin with the same tokens are cut into declarations from where they part, and nobody can tell from what stays. */
import { describe, expect, it } from 'vitest';
import { HeaderCache } from '../../../src/frontend/preprocess/header-cache.js';
import { preprocess } from '../../../src/frontend/preprocess/preprocess.js';
import { Relevance } from '../../../src/frontend/relevant/relevant.js';
import { mapHost } from '../../support/map-host.js';
import { type Files, plainOptions } from '../../support/preprocess-text.js';

const options = { ...plainOptions, systemDirs: ['sys'] };

const declarations = `
struct A { int a; };
enum E { one = 1, two };
typedef struct A *PA;
int f(PA), g(struct B *);
static inline int h(struct A a) { return a.a + two; }
`;

/** `sys/h.h` and what stands behind its include in each unit. */
const cases: readonly (readonly [what: string, header: string, units: readonly string[]])[] = [
  ['one mentions more than the other', declarations, ['int i = one;', 'int j(PA p) { return h(*p); }', ';']],
  ['the header ends within a declaration', `${declarations} int x`, [';', ', y;', '(PA p) { return f(p); }']],
  ['a record begins in the header', `${declarations} struct C`, ['{ PA p; };', ';', 'c;', '* c(void);']],
  ['a tag is known, or not yet', `${declarations} struct B;`, ['struct B *b;', 'struct D *b;']],
  [
    'words behind a declarator',
    `${declarations} int k(void)`,
    ['__attribute__((x(PA)));', '{ return one; }'],
  ],
  [
    'braces around several declarations',
    `extern "C" { ${declarations} } extern "C" { int y;`,
    ['int z(PA); }', '} int z(PA);'],
  ],
  ['brackets that do not match', `${declarations} int m[2`, ['];', ';', '] = { one, two };']],
];

const thinned = (files: Files, headers: 'shared' | 'apart'): string[] => {
  const host = mapHost(files);
  const cache = new HeaderCache();
  const mains = Object.keys(files).filter((name) => name.endsWith('.c'));
  const units = mains.map((main) =>
    preprocess(main, host, options, headers === 'shared' ? cache : new HeaderCache()),
  );
  const relevance = new Relevance((path) => path.startsWith('sys/'));
  return relevance.thin(units).map((tokens) => tokens.map(({ text }) => text).join(' '));
};

describe('what stays is the same as when each unit has tokens of its own', () => {
  it.each(cases)('%s', (_, header, units) => {
    const texts = units.map((unit, i) => [`${i}.c`, `#include <h.h>\n${unit}\n`] as const);
    for (const order of [texts, [...texts].reverse()]) {
      const files = { 'sys/h.h': header, ...Object.fromEntries(order) };
      expect(thinned(files, 'shared')).toEqual(thinned(files, 'apart'));
    }
  });
});
