import { describe, expect, it } from 'vitest';
import { statements } from './read.js';

const rows: readonly (readonly [string, string])[] = [
  ['if (a) b; else if (c) d; else { e; }', '(if a\n  b\n else-if c\n  d\n else\n  (block\n    e))'],
  ['if (a) if (b) c; else d;', '(if a\n  (if b\n    c\n   else\n    d))'],
  ['while (a) ;', '(while a\n  (empty))'],
  ['do x--; while (x);', '(do-while x\n  (post-- x))'],
  ['for (;;) break;', '(for _ _ _\n  (break))'],
  [
    'for (int i = 0, *p; i < 3; i++) continue;',
    '(for (declare (i int = 0) (p * int)) (< i 3) (post++ i)\n  (continue))',
  ],
  ['for (i = 0, j = 1; ; i++, j--) { }', '(for (, (= i 0) (= j 1)) _ (, (post++ i) (post-- j))\n  (block))'],
  [
    "switch (x) { case 1: case 2 ... 5: a; break; default: b; case 'c': { } }",
    "(switch x\n  (block\n    (case 1)\n    (case 2 5)\n    a\n    (break)\n    (default)\n    b\n    (case 'c')\n    (block)))",
  ],
  ['case a ? b : c: d;', '(case (? a b c))\nd'],
  [
    'goto foo; goto *p; foo: ; bar: int z; end:',
    '(goto foo)\n(goto* p)\n(label foo)\n(empty)\n(label bar)\n(declare (z int))\n(label end)\n(empty)',
  ],
  ['return; return a, b;', '(return)\n(return (, a b))'],
  [
    'int x = 1, *y; static z; struct S { int a; } s; typedef int T; T t;',
    '(declare (x int = 1) (y * int))\n(declare static (z implicit-int))\n(declare (s struct S { (a int) }))\n(declare typedef (T int))\n(declare (t T))',
  ],
  [
    '__try { a; __leave; } __except (1, 2) { b; }',
    '(try-except (, 1 2)\n  (block\n    a\n    (leave))\n  (block\n    b))',
  ],
  ['_try { } _finally { c; }', '(try-finally\n  (block)\n  (block\n    c))'],
  [
    'try { leave; } finally { } try { } except (1) { }',
    '(try-finally\n  (block\n    (leave))\n  (block))\n(try-except 1\n  (block)\n  (block))',
  ],
  ['__asm { mov eax, ebx\n int 3 } a;', '(asm "__asm { mov eax , ebx int 3 }")\na'],
  ['__asm mov eax, 1\n a;', '(asm "__asm mov eax , 1")\na'],
  ['__asm int 3 __asm nop\n a;', '(asm "__asm int 3")\n(asm "__asm nop")\na'],
  ['{ __asm int 3 } a;', '(block\n  (asm "__asm int 3"))\na'],
  [
    'asm volatile ("x" : "=r"(a) : "r"(b)); a;',
    '(asm "asm volatile ( \\"x\\" : \\"=r\\" ( a ) : \\"r\\" ( b ) )")\na',
  ],
  ['__attribute__((fallthrough)); __attribute__((unused)) int x;', '(empty)\n(declare @unused (x int))'],
  ['__extension__ int x; __extension__ ({ a; });', '(declare (x int))\n({a})'],
  ['[[fallthrough]]; a;', '(empty)\na'],
  ['_Static_assert(1, "x"); a;', '(static-assert 1)\na'],
];

describe('statements', () => {
  for (const [text, expected] of rows) it(text, () => expect(statements(text)).toBe(expected));
});
