/** A driver that is read again after a change is read as if for the first time; and what a change does not concern is not read again. */
import { describe, expect, it } from 'vitest';
import { encodings } from '../../src/cli/encodings.js';
import { openDriver } from '../../src/frontend/read.js';
import { Reading } from '../../src/frontend/reading.js';
import { printDriver } from '../../src/frontend/type/print/print.js';
import { mapHost } from '../support/map-host.js';
import { type Files, plainOptions } from '../support/preprocess-text.js';
import { Random } from '../support/random.js';

const options = {
  ...plainOptions,
  includeDirs: ['inc'],
  systemDirs: ['sys'],
  generated: encodings.generated(),
};
const mains = ['a.c', 'b.c'];

const start: Files = {
  'a.c': '#include "own.h"\n#include <both.h>\nint a(void) { return OWN + BOTH; }\n',
  'b.c': '#include "own.h"\n#include <both.h>\nint b(int x) { return x + BOTH; }\n',
  'own.h': '#define OWN 1\nstruct S { int x; };\n',
  'sys/both.h': '#define BOTH 2\nextern int both;\n',
  'sys/wpp.h': '',
  'model.c': '#include <both.h>\nint both_of(void) { return both; }\n',
};

function driverOf(files: Files, reading: Reading): string {
  const inputs = { files: mains.filter((name) => name in files), models: ['model.c'] };
  const driver = openDriver(inputs, mapHost(files), options, () => {}, reading).complete();
  const bodies = [...driver.functions.values()].map((symbol) => symbol.body().kind);
  const lines = Object.keys(files).map((file) => driver.line(file, 1));
  const macros = driver.constantMacros('');
  return [
    printDriver(driver),
    JSON.stringify([driver.gaps, driver.notes, bodies, lines, macros], (_key, value) =>
      typeof value === 'bigint' ? value.toString() : value,
    ),
  ].join('\n');
}

/** Everything that may happen to files. */
const changes: Readonly<Record<string, (files: Files) => Files>> = {
  'a body': (files) => ({ ...files, 'a.c': `${files['a.c']}int more(void) { return 3; }\n` }),
  'a line before': (files) => ({ ...files, 'b.c': `\n${files['b.c']}` }),
  'a macro before the headers': (files) => ({ ...files, 'a.c': `#define BOTH 7\n${files['a.c']}` }),
  'a header': (files) => ({ ...files, 'own.h': '#define OWN 5\nstruct S { char x[9]; };\nint own;\n' }),
  'a system header': (files) => ({ ...files, 'sys/both.h': '#define BOTH both\nextern char both;\n' }),
  'a header that hides another': (files) => ({ ...files, 'inc/Both.h': '#define BOTH 9\n' }),
  'a header beside that hides another': (files) => ({ ...files, 'BOTH.H': '#define BOTH 11\n' }),
  'one hidden no more': ({ 'inc/Both.h': _, 'BOTH.H': __, ...files }) => files,
  'a header that goes': ({ 'own.h': _, ...files }) => files,
  'a header that comes': (files) => ({ ...files, 'own.h': start['own.h']! }),
  'a header asked for': (files) => ({
    ...files,
    'b.c': `#if __has_include("late.h")\n#include "late.h"\n#endif\n${files['b.c']}`,
  }),
  'the one asked for': (files) => ({ ...files, 'late.h': 'int late = 1;\n' }),
  'a unit that includes another': (files) => ({ ...files, 'b.c': `#include "a.c"\n${files['b.c']}` }),
  'a unit that goes': ({ 'a.c': _, ...files }) => files,
  'a unit that comes': (files) => ({ ...files, 'a.c': start['a.c']! }),
  'a generated header': (files) => ({ ...files, 'a.c': `#include "a.tmh"\n${files['a.c']}TraceX(1);\n` }),
  'its description': (files) => ({
    ...files,
    'a.vcxproj': '<ClCompile Include="a.c"/><WppModuleName>TraceX(MSG, ...)</WppModuleName>',
  }),
  messages: (files) => ({ ...files, 'b.c': `#include "text.h"\n${files['b.c']}` }),
  'their texts': (files) => ({
    ...files,
    'text.mc': 'MessageId=1\nSymbolicName=FIRST\nLanguage=English\nText\n.\n',
  }),
  'a fault': (files) => ({ ...files, 'b.c': '#if 1\nint (;\n' }),
  'the unit again': (files) => ({ ...files, 'b.c': start['b.c']! }),
  'a file of no concern': (files) => ({ ...files, 'notes.txt': 'x' }),
  nothing: (files) => files,
};

describe('as if for the first time', () => {
  const fresh = (files: Files) => driverOf(files, new Reading());

  for (const [what, change] of Object.entries(changes))
    it(`after a change: ${what}`, () => {
      const reading = new Reading();
      driverOf(start, reading);
      const files = change(start);
      reading.refresh(mapHost(files));
      expect(driverOf(files, reading)).toBe(fresh(files));
    });

  it('after changes of all kinds, one after the other', () => {
    const random = new Random(7);
    const reading = new Reading();
    let files = start;
    for (let i = 0; i < 150; i++) {
      const what = random.pick(Object.keys(changes));
      files = changes[what]!(files);
      if (files['a.c'] !== undefined && files['a.c'].length > 600) files = { ...files, 'a.c': start['a.c']! };
      reading.refresh(mapHost(files));
      expect([what, driverOf(files, reading)]).toEqual([what, fresh(files)]);
    }
  });
});

describe('what a change does not concern', () => {
  const preprocessed = (reading: Reading, files: Files) =>
    ['a.c', 'b.c'].map((file) => reading.preprocess(file, mapHost(files), options));
  const same = (change: (files: Files) => Files): readonly boolean[] => {
    const reading = new Reading();
    const before = preprocessed(reading, start);
    reading.refresh(mapHost(change(start)));
    return preprocessed(reading, change(start)).map((source, i) => source === before[i]);
  };

  it('is not read again', () => {
    expect(same(changes['a body']!)).toEqual([false, true]);
    expect(same(changes['a line before']!)).toEqual([true, false]);
    expect(same(changes['a file of no concern']!)).toEqual([true, true]);
    expect(same(changes['a header']!)).toEqual([false, false]);
    expect(same(changes['a header that hides another']!)).toEqual([false, false]);
  });

  it('is told', () => {
    const reading = new Reading();
    preprocessed(reading, start);
    expect(reading.refresh(mapHost(start))).toBe(false);
    expect(reading.refresh(mapHost(changes['a file of no concern']!(start)))).toBe(false);
    expect(reading.refresh(mapHost(changes['a body']!(start)))).toBe(true);
  });
});
