import { describe, expect, it } from 'vitest';
import { bodyOf, read, readText, recordOf, statementsOf } from './reading.js';

describe('names', () => {
  it('tells private functions and objects of one name apart', () => {
    const driver = read({
      'a.c': 'static int n = 1; static int get(void) { return n; } int a(void) { return get(); }',
      'b.c': 'static int n = 2; static int get(void) { return n; } int b(void) { return get(); }',
    });
    expect([...driver.functions.keys()]).toEqual(['a', 'b', 'get', 'get@b.c']);
    expect([...driver.globals.keys()]).toEqual(['n', 'n@b.c']);
    expect(statementsOf(driver, 'b')).toEqual(['(return (call:int (function get@b.c)))']);
    expect(statementsOf(driver, 'get@b.c')).toEqual(['(return (read:int n@b.c))']);
  });

  it('makes a private function of a header one function', () => {
    const header = 'static inline int twice(int x) { return x + x; }';
    const driver = read({
      'sys/h.h': header,
      'a.c': '#include "h.h"\nint a(void) { return twice(1); }',
      'b.c': '#include "h.h"\nint b(void) { return twice(2); }',
    });
    expect([...driver.functions.keys()]).toEqual(['a', 'b', 'twice']);
    expect(statementsOf(driver, 'b')).toEqual(['(return (call:int (function twice) 2:int))']);
    expect(driver.functions.get('twice')?.origin).toBe('system');
  });

  it('but not one that uses a private object', () => {
    const header = 'static int count; static int next(void) { return ++count; }';
    const driver = read({ 'inc/h.h': header, 'a.c': '#include "h.h"', 'b.c': '#include "h.h"' });
    expect([...driver.functions.keys()]).toEqual(['next', 'next@b.c']);
  });
});

describe('definitions', () => {
  it('joins declarations, tentative definitions and the one with a value', () => {
    const driver = read({ 'a.c': 'extern int x; int y; int t[];', 'b.c': 'int x = 4; int y; extern int z;' });
    const shown = [...driver.globals.values()].map(
      (one) => `${one.name} ${one.defined} ${one.initializer?.stores.length ?? 0}`,
    );
    expect(shown).toEqual(['x true 1', 'y true 0', 't true 0', 'z false 0']);
    expect(driver.globals.get('t')?.type).toMatchObject({ length: 1 });
  });

  it('keeps the first of two, and says so', () => {
    const driver = read({ 'a.c': 'int f(void) { return 1; }', 'b.c': 'int f(void) { return 2; }' });
    expect(statementsOf(driver)).toEqual(['(return 1:int)']);
    expect(driver.notes.map((note) => [note.detail, note.span.file])).toEqual([
      ['`f` is defined again: the first definition is used', 'b.c'],
    ]);
  });

  it('lets the driver win over a model, and a model stand for what is only declared', () => {
    const driver = read({
      'a.c':
        'int own(int); int helper(int); int own(int x) { return x; } int f(void) { return own(1) + helper(2); }',
      'model/m.c': 'int own(int x) { return 0; } int helper(int x) { return 7; }',
    });
    expect(statementsOf(driver, 'own')).toEqual(['(return (read:int x))']);
    expect(statementsOf(driver, 'helper')).toEqual(['(return 7:int)']);
    expect([...driver.functions.values()].map((one) => `${one.name} ${one.origin}`)).toEqual([
      'own driver',
      'helper system',
      'f driver',
    ]);
    expect(driver.notes).toEqual([]);
  });

  it('lets a private function of a header win over a model', () => {
    const driver = read({
      'sys/h.h': 'static inline int skip(int x) { return x + 1; }',
      'a.c': '#include "h.h"\nint f(void) { return skip(1); }',
      'model/m.c': 'int skip(int x) { return 0; } int other(void) { return skip(2); }',
    });
    expect([...driver.functions.keys()]).toEqual(['f', 'other', 'skip']);
    expect(statementsOf(driver, 'skip')).toEqual(['(return (+:int (read:int x) 1:int))']);
    expect(statementsOf(driver, 'other')).toEqual(['(return (call:int (function skip) 2:int))']);
  });
});

describe('functions that are not defined', () => {
  const driver = () =>
    read({
      'sys/h.h': 'int known(int);',
      'a.c': '#include "h.h"\nint mine(int);\nvoid f(void) { known(1); mine(2); called(3); }',
    });
  it('are missing, with the origin of their declaration', () => {
    const found = driver();
    bodyOf(found, 'f');
    const shown = [...found.functions.values()].map((one) => `${one.name} ${one.origin} ${one.body().kind}`);
    expect(shown).toEqual([
      'known system missing',
      'mine driver missing',
      'f driver body',
      'called driver missing',
    ]);
    expect(found.functions.get('called')?.type).toMatchObject({
      oldStyle: true,
      parameters: [],
      returns: { name: 'int' },
    });
  });
  it('are called as a model declares them where the driver does not', () => {
    const found = read({
      'a.c': 'void f(void *p) { p = make(1); }',
      'model/m.c': 'void *make(long n) { return 0; }',
    });
    expect(statementsOf(found)).toEqual(['(assign p (call:*void (function make) 1:long))']);
  });
});

describe('records', () => {
  it('have one key in all units, and another when they differ', () => {
    const driver = read({
      'a.c': 'struct S { int a; }; struct S sa; typedef struct { int v; } T; T ta;',
      'b.c': 'struct S { int a; }; struct S sb; typedef struct { int v; } T; T tb;',
      'c.c': 'struct S { long long a; }; struct S sc;',
    });
    expect(['sa', 'sb', 'sc', 'ta', 'tb'].map((name) => recordOf(driver, name).key)).toEqual([
      'S',
      'S',
      'S#2',
      'T',
      'T',
    ]);
  });

  it('without a tag are called by their place', () => {
    const driver = readText(
      'struct O { union { struct { int length; } Read; struct { int x; }; } Parameters; } o;',
    );
    const parameters = recordOf(driver, 'o').fields[0]!.type;
    if (parameters.kind !== 'record') throw new Error('a record is expected');
    const inner = parameters.record.fields.map((field) =>
      field.type.kind === 'record' ? field.type.record.key : '',
    );
    expect([parameters.record.key, ...inner]).toEqual([
      'O.Parameters',
      'O.Parameters.Read',
      'O.Parameters.$1',
    ]);
  });

  it('keep the typedef name for showing', () => {
    const driver = readText('typedef long NTSTATUS; typedef struct _I *PI; NTSTATUS s; PI p;');
    expect([driver.globals.get('s')?.type.alias, driver.globals.get('p')?.type.alias]).toEqual([
      'NTSTATUS',
      'PI',
    ]);
  });
});

describe('quoting', () => {
  const text = 'int f(int n) {\n  if (n   >\n      3) return 1;\n  return 0; }';
  it('gives the text of a condition on one line', () => {
    const driver = readText(text);
    const statement = bodyOf(driver, 'f').block.statements[0];
    if (statement?.kind !== 'if') throw new Error('an if is expected');
    expect(driver.quote(statement.condition.span, statement.condition.end)).toBe('n > 3');
  });
  it('is empty between files', () => {
    const driver = readText(text);
    const span = { file: 'a.c', line: 1, column: 1 };
    expect(driver.quote(span, { ...span, file: 'b.c' })).toBe('');
    expect(driver.quote({ ...span, line: 3 }, span)).toBe('');
  });
});

describe('constants among macros', () => {
  it('are evaluated with casts, other macros and enumerators', () => {
    const driver = readText(`typedef long NTSTATUS; enum { E = 5 };
#define STATUS_A ((NTSTATUS)0xC0000001L)
#define STATUS_B 0x103
#define BASE 0x10
#define STATUS_C (BASE << 4 | E)
#define STATUS_D(x) x
#define STATUS_E unknown
#define STATUS_F "text"
#define STATUS_G (1 ? -2 : 3)
#define STATUS_H STATUS_H
#define STATUS_I (sizeof(int))
#define STATUS_J 'A'
#define STATUS_K ((void *)0)
#define OTHER 1`);
    const shown = driver.constantMacros('STATUS_').map((one) => `${one.name}=${one.value}`);
    expect(shown).toEqual([
      'STATUS_A=-1073741823',
      'STATUS_B=259',
      'STATUS_C=261',
      'STATUS_G=-2',
      'STATUS_J=65',
    ]);
  });
});

describe('static assertions', () => {
  it('that fail are noted', () => {
    const driver = readText(
      '_Static_assert(sizeof(long) == 4, "four"); _Static_assert(sizeof(long) == 8, "eight");',
    );
    expect(driver.notes.map((note) => note.detail)).toEqual([expect.stringContaining('eight')]);
  });
});
