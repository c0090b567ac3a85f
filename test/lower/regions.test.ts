/** Which cells share a memory with typed memory, and what its cells are. */
import { describe, expect, it } from 'vitest';
import { formatSort } from '../../src/ir/sort.js';
import { intrinsics, lowerText } from '../support/lowered.js';

const memories = (text: string, memory: 'typed' | 'flat' = 'typed'): string[] =>
  lowerText(`${intrinsics}${text}`, ['f'], { memory })
    .program.globals.filter(({ sort }) => typeof sort === 'object')
    .map(({ name, sort }) => `${name.slice('$mem.'.length)}: ${formatSort(sort)}`)
    .sort();

const pointers = '[bv64]bv64 below 0xFFFFFEFFFFF00000';

describe('typed memory', () => {
  it.each<[string, string, string[]]>([
    [
      'one memory a member',
      'struct S { int a; short b; struct S *n; }; int f(struct S *p) { p->n = 0; return p->a + p->b; }',
      ['S.a: [bv64]bv32', 'S.b: [bv64]bv16', `S.n: ${pointers}`],
    ],
    [
      'none for what is never used',
      'struct S { int a; short b; }; int f(struct S *p, struct S *q) { *p = *q; return p->a; }',
      ['S.a: [bv64]bv32'],
    ],
    [
      'a member whose address is passed on shares with all of its type',
      'struct S { int a; int b; }; void g(int *p) { *p = 1; } int f(struct S *p) { g(&p->a); return p->b + p->a; }',
      ['S.a: [bv64]bv32', 'S.b: [bv64]bv32'],
    ],
    [
      'not when the address is only a number',
      'struct S { int a; int b; }; int f(struct S *p, int *q) { *q = 3; return p->b + (int)(unsigned long long)&p->b; }',
      ['*32: [bv64]bv32', 'S.b: [bv64]bv32'],
    ],
    [
      'elements of arrays belong to their type',
      'struct S { int a[4]; int b; }; int f(struct S *p, int i) { return p->a[i] + p->b; }',
      ['*32: [bv64]bv32', 'S.b: [bv64]bv32'],
    ],
    [
      'overlapping members of a union, one width',
      'union U { int i; unsigned u; }; int f(union U *p) { p->u = 1; return p->i; }',
      ['U.u: [bv64]bv32'],
    ],
    [
      'overlapping members of a union, of several widths: bytes',
      'union U { int i; char c; }; int f(union U *p) { p->c = 1; return p->i; }',
      ['U.c: [bv64]bv8'],
    ],
    [
      'a union of which one member is used',
      'union U { int i; char c; void *p; }; int f(union U *p) { p->i = 1; return p->i; }',
      ['U.i: [bv64]bv32'],
    ],
    [
      'members of a union that do not meet stay apart',
      'union U { struct { int a, b; } x; struct { int c, d; } y; }; int f(union U *p) { p->x.a = 1; return p->y.d; }',
      ['U.x.a: [bv64]bv32', 'U.y.d: [bv64]bv32'],
    ],
    [
      'bit-fields of one unit',
      'struct S { unsigned a : 3, b : 5; int c; }; int f(struct S *p) { p->a = 1; return p->b + p->c; }',
      ['S.@0: [bv64]bv32', 'S.c: [bv64]bv32'],
    ],
    [
      'a cast between records merges what lies at the same place',
      'struct A { int a; int b; }; struct B { int c; int d; }; int f(struct A *p) { return p->b + p->a + ((struct B *)p)->d; }',
      ['A.a: [bv64]bv32', 'A.b: [bv64]bv32'],
    ],
    [
      'a cast through void * in one function',
      'struct A { int a; }; struct B { int c; }; int f(struct A *p) { void *v = p; p->a = 1; return ((struct B *)v)->c; }',
      ['A.a: [bv64]bv32'],
    ],
    [
      'two casts of one void * in one function',
      'struct A { int a; }; struct B { int c; }; int f(void *v) { ((struct A *)v)->a = 1; return ((struct B *)v)->c; }',
      ['A.a: [bv64]bv32'],
    ],
    [
      'a cast through void * from one function to another is trusted',
      'struct A { int a; }; struct B { int c; }; int g(void *v) { return ((struct B *)v)->c; } int f(struct A *p) { p->a = 1; return g(p); }',
      ['A.a: [bv64]bv32', 'B.c: [bv64]bv32'],
    ],
    [
      'a scalar over a record',
      'struct A { int a; short b; }; int f(struct A *p) { p->a = 1; return *(int *)p + p->b; }',
      ['A.a: [bv64]bv8'],
    ],
    ['widths that meet through a cast', 'int f(int *p) { *p = 1; return *(short *)p; }', ['*32: [bv64]bv8']],
    [
      'a step back to the containing record leaves it alone',
      `struct L { struct L *n; }; struct S { int a; struct L l; };
       int f(struct L *p, char *c) { *c = 1; p->n = 0; return ((struct S *)((char *)p - 8))->a; }`,
      ['*8: [bv64]bv8', `L.n: ${pointers}`, 'S.a: [bv64]bv32'],
    ],
    [
      'bytes of a record that are read make it bytes',
      'struct S { int a; }; int f(struct S *p) { char *c = (char *)p; p->a = 1; return c[0]; }',
      ['S.a: [bv64]bv8'],
    ],
    [
      'a scalar somewhere in a record',
      'struct S { int a; short b; }; int f(struct S *p, int n) { p->b = 1; return *(int *)((char *)p + n) + p->a; }',
      ['S.b: [bv64]bv8'],
    ],
    [
      'pointers beside numbers are not bounded',
      'union U { void *p; unsigned long long n; }; int f(union U *u) { u->n = 1; return u->p == 0; }',
      ['U.n: [bv64]bv64'],
    ],
    [
      'a local whose address is taken',
      'int f(void) { int x = 1; int *p = &x; return *p; }',
      ['*32: [bv64]bv32'],
    ],
    ['no memory at all', 'int f(int a) { int x = a; int y = *&x; return x + y; }', []],
  ])('%s', (_, text, expected) => {
    const found = memories(text);
    expect(found).toEqual([...expected].sort());
  });

  it('is one memory of bytes when flat', () => {
    const text = 'struct S { int a; char *p; }; int f(struct S *s) { return s->a + *s->p; }';
    const { program } = lowerText(text, ['f'], { memory: 'flat' });
    const sorts = program.globals.filter(({ sort }) => typeof sort === 'object');
    expect(sorts).toEqual([{ name: '$mem', sort: { kind: 'memory', address: 64, cell: 8 } }]);
  });
});

describe('two records that one function takes one pointer for', () => {
  const records = 'struct A { int a; }; struct B { int b; }; struct D { void *ext; int kind; };';
  const apart = ['A.a: [bv64]bv32', 'B.b: [bv64]bv32'];
  const together = ['A.a: [bv64]bv32'];
  const asA = '((struct A *)d->ext)->a = 1;';
  const asB = '((struct B *)d->ext)->b = 2;';
  it.each<[string, string, string[]]>([
    ['one behind the other', `${asA} ${asB}`, together],
    ['in the arms of an if', `if (k) { ${asA} } else { ${asB} }`, apart],
    ['behind an arm that returns', `if (k) { ${asA} return; } ${asB}`, apart],
    ['behind an arm that jumps on', `if (k) { ${asA} goto end; } ${asB} end: return;`, apart],
    ['behind the else that returns', `if (k) { ${asA} } else return; ${asB}`, together],
    ['behind an if whose else returns', `if (k) ; else { ${asA} return; } ${asB}`, apart],
    ['behind an arm that goes on', `if (k) { ${asA} } ${asB}`, together],
    ['behind the label that an arm jumps to', `if (k) { ${asA} goto end; } k = 1; end: ${asB}`, together],
    ['in arms that a jump leads between', `if (k) { ${asA} goto in; } else { k = 1; in: ${asB} }`, together],
    ['in a loop, arm by arm', `while (k--) if (k & 1) { ${asA} } else { ${asB} }`, together],
    ['in an arm, with a loop in it', `if (k) { while (k--) { ${asA} } } else { ${asB} }`, apart],
    ['in two cases', `switch (k) { case 1: ${asA} break; case 2: ${asB} break; }`, apart],
    ['in a case that falls through', `switch (k) { case 1: ${asA} case 2: ${asB} break; }`, together],
    ['in a case and behind the switch', `switch (k) { case 1: ${asA} break; } ${asB}`, together],
    [
      'in a case that returns and behind the switch',
      `switch (k) { case 1: ${asA} return; } ${asB}`,
      together,
    ],
    [
      'in a case that a jump leads into',
      `switch (k) { case 1: if (k) { ${asA} break; } case 2: ${asB} }`,
      together,
    ],
    ['in arms that a jump goes round again', `again: if (k) { ${asA} k = 0; goto again; } ${asB}`, together],
    [
      'in the arms of one if inside of another',
      `if (k > 1) { if (k > 2) { ${asA} } else { ${asB} } }`,
      apart,
    ],
    ['in a try', `__try { if (k) { ${asA} __leave; } ${asB} } __finally { k = 0; }`, together],
  ])('%s', (_, body, expected) => {
    const found = memories(`${records} void f(struct D *d, int k) { ${body} }`);
    expect(found.filter((one) => /^[AB]\./.test(one))).toEqual(expected);
  });

  it('bytes are any of them', () => {
    const found = memories(
      `${records} void f(struct D *d, int k) { if (k) { ${asA} } else *(char *)d->ext = 1; }`,
    );
    expect(found).toContain('A.a: [bv64]bv8');
  });
});
