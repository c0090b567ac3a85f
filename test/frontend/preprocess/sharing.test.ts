/** Units that begin alike share the reading of headers, and nobody can tell from the result. */
import { describe, expect, it } from 'vitest';
import { HeaderCache } from '../../../src/frontend/preprocess/header-cache.js';
import { defaultLimits, type Limits } from '../../../src/frontend/preprocess/limits.js';
import { type Preprocessed, preprocess } from '../../../src/frontend/preprocess/preprocess.js';
import { mapHost } from '../../support/map-host.js';
import { type Files, plainOptions } from '../../support/preprocess-text.js';

const header = '#pragma once\n#define TWICE(x) (x + x)\nint from_header = TWICE(1);\n';
const common: Files = {
  'a.h': header,
  'b.h': '#ifdef OWN\nint own;\n#endif\n#undef TWICE\nint b = TWICE(2);\n',
  'sys/a.h': 'int system_a = 0;',
};

/** `first.c` is read before `second.c`. */
const pairs: readonly (readonly [string, Files])[] = [
  [
    'the same beginning',
    {
      'first.c': '#include "a.h"\n#include "b.h"\nTWICE(3)',
      'second.c': '#include "a.h"\n#include "b.h"\nTWICE(4)',
    },
  ],
  [
    'a macro of its own before',
    {
      'first.c': '#include "a.h"\n#include "b.h"',
      'second.c': '#include "a.h"\n#define OWN\n#include "b.h"',
    },
  ],
  [
    'a macro undefined before',
    {
      'first.c': '#include "a.h"\n#include "b.h"',
      'second.c': '#include "a.h"\n#undef TWICE\n#include "a.h"\n#include "b.h"',
    },
  ],
  [
    'read once by its own pragma',
    {
      'first.c': '#include "a.h"\n#include "a.h"',
      'second.c': '#pragma once\n#include "a.h"\n#include "second.c"\n#include "a.h"',
    },
  ],
  [
    'declarations of its own between',
    {
      'first.c': '#include "a.h"\nint x;\n#include "b.h"',
      'second.c': 'int y;\n#include "a.h"\n#include "b.h"',
    },
  ],
  [
    'a conditional group around it',
    {
      'first.c': '#if 1\n#include "a.h"\n#endif\n#include "b.h"',
      'second.c': '#if 0\n#include "a.h"\n#endif\n#include "b.h"',
    },
  ],
  [
    'a counter',
    {
      'n.h': 'int n = __COUNTER__;',
      'first.c': '#include "n.h"\n#include "n.h"',
      'second.c': '__COUNTER__\n#include "n.h"\n#include "n.h"',
    },
  ],
  [
    'the name of the main file',
    { 'f.h': 'char *f = __BASE_FILE__ __FILE__;', 'first.c': '#include "f.h"', 'second.c': '#include "f.h"' },
  ],
  [
    'a header that includes the main file',
    {
      'm.h': '#ifndef M\n#define M\n#include "first.c"\n#endif\n',
      'first.c': '#include "m.h"\nint f;',
      'second.c': '#include "m.h"\nint s;',
    },
  ],
  [
    'a header that includes the second main file',
    {
      'm.h': '#ifndef M\n#define M\n#include "second.c"\n#endif\n',
      'first.c': '#include "m.h"\nint f;',
      'second.c': '#include "m.h"\nint s;',
    },
  ],
  [
    'headers that are missing',
    {
      'm.h': '#include "none.h"\n#include "none2.h"\n',
      'first.c': '#include "none.h"\n#include "m.h"',
      'second.c': '#include "m.h"\n#include "none.h"',
    },
  ],
  [
    'what is wrong in it',
    {
      'w.h': '#error no\n#if 1\nint w;',
      'first.c': '#include "w.h"\nint f;',
      'second.c': '#include "w.h"\n#include "w.h"\nint s;',
    },
  ],
  [
    'stacks of macros',
    {
      'p.h': '#pragma push_macro("X")\n#define X 2\nint x = X;\n',
      'q.h': '#pragma pop_macro("X")\nint y = X;\n',
      'first.c': '#include "p.h"\n#include "q.h"',
      'second.c': '#define X 1\n#include "p.h"\n#include "q.h"',
    },
  ],
  [
    'in the middle of arguments',
    {
      'first.c': '#include "a.h"\nTWICE(\n#include "b.h"\n)',
      'second.c': '#include "a.h"\nTWICE(\n#include "b.h"\n)\n#include "b.h"',
    },
  ],
  [
    'a macro name at its end',
    {
      'e.h': 'TWICE',
      'first.c': '#include "a.h"\n#include "e.h"\n(1)',
      'second.c': '#include "a.h"\n#include "e.h"\n(2)',
    },
  ],
  [
    'folders that hold different headers',
    {
      'd/a.h': 'int other;',
      'first.c': '#include "a.h"',
      'd/second.c': '#include "a.h"',
      'second.c': '#include <a.h>',
    },
  ],
  [
    'a header of the system that looks beside the main file',
    {
      'sys/s.h': '#include "mine.h"\nint s;',
      'd/mine.h': 'int d;',
      'e/mine.h': 'int e;',
      'd/first.c': '#include <s.h>\n#include "a.h"',
      'e/second.c': '#include <s.h>\n#include "a.h"',
      'e/third.c': '#include <s.h>\n#include "a.h"',
    },
  ],
  [
    'a header of the system that asks what is beside the main file',
    {
      'sys/s.h': '#if __has_include("mine.h")\nint there;\n#endif',
      'd/mine.h': '',
      'd/first.c': '#include <s.h>',
      'e/second.c': '#include <s.h>',
    },
  ],
  [
    'a header of the system that includes what is not there',
    {
      'sys/s.h': '#include <gone.h>\nint s;',
      'd/first.c': '#include <s.h>',
      'e/second.c': '#include <s.h>',
    },
  ],
  ['a header found by its second form', { 'first.c': '#include <a.h>', 'second.c': '#include "a.h"' }],
];

const options = { ...plainOptions, systemDirs: ['sys'] };

/** All that a reader of the result can see. */
const seen = ({ tokens, gaps, notes, macros, files }: Preprocessed) => ({
  tokens: tokens.map((t) => [t.kind, t.text, t.file.path, t.start, t.stop, t.flags, t.macro].join(' ')),
  gaps,
  notes,
  macros: [...macros.values()].map(
    (macro) => `${macro.name} ${macro.body} ${macro.span.file}:${macro.span.line}`,
  ),
  files,
});

function readBoth(files: Files, limits: Limits = defaultLimits) {
  const all = { ...common, ...files };
  const host = mapHost(all);
  const cache = new HeaderCache();
  const mains = Object.keys(files).filter((name) => name.endsWith('.c'));
  return mains.map((main) => ({
    shared: preprocess(main, host, options, cache, limits),
    alone: preprocess(main, host, options, new HeaderCache(), limits),
  }));
}

describe('what a unit reads is the same with and without others before it', () => {
  for (const [name, files] of pairs)
    it(name, () => {
      for (const { shared, alone } of readBoth(files)) expect(seen(shared)).toEqual(seen(alone));
      for (const { shared, alone } of readBoth(reversed(files))) expect(seen(shared)).toEqual(seen(alone));
    });

  for (const tokens of [5, 12, 20, 30])
    it(`with a bound of ${tokens} tokens`, () => {
      const limits = { ...defaultLimits, tokens, work: tokens * 2 };
      for (const { shared, alone } of readBoth(pairs[0]![1], limits))
        expect(seen(shared)).toEqual(seen(alone));
    });
});

const reversed = (files: Files): Files => Object.fromEntries(Object.entries(files).reverse());

describe('it is read once', () => {
  const expanded = (unit: Preprocessed | undefined) => unit?.tokens.find(({ macro }) => macro === 'TWICE');

  it('where the units begin alike', () => {
    const [first, second] = readBoth(pairs[0]![1]);
    expect(expanded(second?.shared)).toBe(expanded(first?.shared));
    expect(expanded(second?.alone)).not.toBe(expanded(first?.shared));
  });

  it('from wherever they are', () => {
    const [first, second] = readBoth({
      'sys/t.h': header,
      'd/first.c': '#include <t.h>',
      'e/second.c': '#include <t.h>',
    });
    expect(expanded(first?.shared)).toBeDefined();
    expect(expanded(second?.shared)).toBe(expanded(first?.shared));
  });

  it('not where they do not', () => {
    const [first, second] = readBoth({
      'first.c': '#include "a.h"',
      'second.c': '#define X\n#include "a.h"',
    });
    expect(expanded(second?.shared)).not.toBe(expanded(first?.shared));
  });
});
