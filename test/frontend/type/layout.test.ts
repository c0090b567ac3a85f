/** Sizes and alignments as GCC 12 computes them: natively, with -m32, and with -mms-bitfields for the Microsoft rules. */
import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/frontend/target.js';
import { readText, recordOf } from './reading.js';

type Numbers = readonly [size: number, align: number];

const names: readonly Target['name'][] = ['linux-x64', 'linux-x86', 'win-x64', 'win-x86'];

/** Declaration of `S`; then size and alignment for each target in the order of `names`. */
const records: readonly (readonly [string, ...Numbers[]])[] = [
  ['struct S { char a; int b; };', [8, 4], [8, 4], [8, 4], [8, 4]],
  ['struct S { char a; double d; };', [16, 8], [12, 4], [16, 8], [16, 8]],
  ['struct S { char a; long long q; char c; };', [24, 8], [16, 4], [24, 8], [24, 8]],
  ['struct S { char a; short b; char c[3]; int *p; };', [16, 8], [12, 4], [16, 8], [12, 4]],
  ['union U_ { char c[5]; int i; }; struct S { char a; union U_ u; };', [12, 4], [12, 4], [12, 4], [12, 4]],
  ['struct S { int a : 3; int b : 5; int c : 25; };', [8, 4], [8, 4], [8, 4], [8, 4]],
  ['struct S { int a : 3; char b : 5; short c : 7; };', [4, 4], [4, 4], [8, 4], [8, 4]],
  ['struct S { char a : 3; char b : 6; char c : 2; };', [2, 1], [2, 1], [2, 1], [2, 1]],
  [
    'struct S { int a : 3; unsigned b : 4; int x; int c : 30; int d : 3; };',
    [16, 4],
    [16, 4],
    [16, 4],
    [16, 4],
  ],
  ['struct S { char x; int a : 3; };', [4, 4], [4, 4], [8, 4], [8, 4]],
  ['struct S { int a : 3; int : 0; int b : 4; };', [8, 4], [8, 4], [8, 4], [8, 4]],
  ['struct S { char x; int : 0; char y; };', [5, 1], [5, 1], [2, 1], [2, 1]],
  ['struct S { char a; int : 5; char b; };', [3, 1], [3, 1], [12, 4], [12, 4]],
  ['struct S { long long a : 33; long long b : 31; int c : 1; };', [16, 8], [12, 4], [16, 8], [16, 8]],
  ['struct S { short a : 9; short b : 9; char c; };', [6, 2], [6, 2], [6, 2], [6, 2]],
  ['struct S { int a : 3; char c; int b : 3; };', [4, 4], [4, 4], [12, 4], [12, 4]],
  ['struct S { _Bool f : 1; unsigned char g : 7; unsigned h : 24; };', [4, 4], [4, 4], [8, 4], [8, 4]],
  ['#pragma pack(1)\nstruct S { char a; int b; short c; };', [7, 1], [7, 1], [7, 1], [7, 1]],
  [
    '#pragma pack(push, 2)\nstruct S { char a; int b; long long c; };\n#pragma pack(pop)',
    [14, 2],
    [14, 2],
    [14, 2],
    [14, 2],
  ],
  [
    '#pragma pack(push, 4)\nstruct S { char a; long long b; };\n#pragma pack(pop)',
    [12, 4],
    [12, 4],
    [12, 4],
    [12, 4],
  ],
  ['struct S { char a; struct { int x; short y; } in; char b; };', [16, 4], [16, 4], [16, 4], [16, 4]],
  [
    'struct S { char a; struct { int x; short y; }; union { char c; double d; }; };',
    [24, 8],
    [20, 4],
    [24, 8],
    [24, 8],
  ],
  ['struct S { int n; char tail[]; };', [4, 4], [4, 4], [4, 4], [4, 4]],
  ['struct S { char n; int tail[]; };', [4, 4], [4, 4], [4, 4], [4, 4]],
  [
    'struct S { char a; int b __attribute__((aligned(16))); char c; };',
    [32, 16],
    [32, 16],
    [32, 16],
    [32, 16],
  ],
  ['struct __attribute__((packed)) S { char a; int b; short c; };', [7, 1], [7, 1], [7, 1], [7, 1]],
  ['struct S { char a; float f[3]; void (*fn)(void); };', [24, 8], [20, 4], [24, 8], [20, 4]],
  ['struct S { unsigned a : 31; unsigned b : 2; unsigned char c; };', [8, 4], [8, 4], [12, 4], [12, 4]],
  ['struct S { unsigned char c[3]; unsigned a : 8; unsigned b : 9; };', [8, 4], [8, 4], [8, 4], [8, 4]],
  ['#pragma pack(1)\nstruct S { char x; int a : 20; int b : 20; };', [6, 1], [6, 1], [9, 1], [9, 1]],
];

describe('sizeof and _Alignof', () => {
  for (const [text, ...numbers] of records)
    it(text.replaceAll('\n', ' '), () => {
      const found = names.map((target) => {
        const record = recordOf(readText(`${text}\n#pragma pack()\nstruct S s;`, target), 's');
        return [record.size, record.align];
      });
      expect(found).toEqual(numbers);
    });
});
/** First bit in the record and width of each field. */
const positions: readonly (readonly [Target['name'], string, string])[] = [
  ['win-x64', 'struct S { int a : 3; int b : 5; int c : 25; };', 'a:0+3 b:3+5 c:32+25'],
  ['linux-x64', 'struct S { int a : 3; int b : 5; int c : 25; };', 'a:0+3 b:3+5 c:32+25'],
  ['win-x64', 'struct S { int a : 3; char b : 5; short c : 7; };', 'a:0+3 b:32+5 c:48+7'],
  ['linux-x64', 'struct S { int a : 3; char b : 5; short c : 7; };', 'a:0+3 b:3+5 c:8+7'],
  ['win-x64', 'struct S { char x; int a : 3; };', 'x:0 a:32+3'],
  ['linux-x64', 'struct S { char x; int a : 3; };', 'x:0 a:8+3'],
  ['win-x64', 'struct S { int a : 3; int : 0; int b : 4; };', 'a:0+3 b:32+4'],
  ['win-x64', 'struct S { char x; int : 0; char y; };', 'x:0 y:8'],
  ['linux-x64', 'struct S { char x; int : 0; char y; };', 'x:0 y:32'],
  ['linux-x64', '#pragma pack(1)\nstruct S { char x; int a : 20; int b : 20; };', 'x:0 a:8+20 b:28+20'],
  ['win-x64', '#pragma pack(1)\nstruct S { char x; int a : 20; int b : 20; };', 'x:0 a:8+20 b:40+20'],
  ['win-x64', 'struct S { char a; __declspec(align(16)) int b; char c; };', 'a:0 b:128 c:160'],
  ['win-x64', '#pragma pack(1)\nstruct S { char a; __declspec(align(4)) int b; };', 'a:0 b:32'],
  ['win-x64', 'struct S { char a; struct { int x; }; union { char y; void *p; }; };', 'a:0 :32 :64'],
  ['win-x64', 'typedef struct B { int x; } B;\nstruct S { B; char c; };', ':0 c:32'],
  ['linux-x64', 'struct __attribute__((packed)) S { char a; int b; };', 'a:0 b:8'],
];

describe('offsets', () => {
  for (const [target, text, expected] of positions)
    it(`${target}: ${text.replaceAll('\n', ' ')}`, () => {
      const { fields } = recordOf(readText(`${text}\n#pragma pack()\nstruct S s;`, target), 's');
      const found = fields.map((field) => {
        const first = field.offset * 8 + (field.bits?.offset ?? 0);
        return `${field.name ?? ''}:${first}${field.bits === undefined ? '' : `+${field.bits.width}`}`;
      });
      expect(found.join(' ')).toBe(expected);
    });
});

describe('Microsoft alignment', () => {
  const cases: readonly (readonly [string, number, number])[] = [
    ['__declspec(align(16)) struct S { int a; };\nstruct S s;', 4, 4],
    ['struct __declspec(align(16)) S { int a; };\nstruct S s;', 16, 16],
    ['typedef __declspec(align(16)) struct S { int a; } T;\nT s;', 16, 16],
    [
      'struct __declspec(align(8)) I { char c; };\n#pragma pack(1)\nstruct S { char a; struct I i; };\nstruct S s;',
      16,
      8,
    ],
    ['union S { unsigned a : 3; };\nunion S s;', 4, 1],
    [
      '#pragma pack(push, name, 1)\n#pragma pack(push, 2)\n#pragma pack(pop, name)\nstruct S { char a; int b; };\nstruct S s;',
      8,
      4,
    ],
    [
      '#pragma pack(2)\n#pragma pack(push)\n#pragma pack(1)\n#pragma pack(pop)\nstruct S { char a; int b; };\nstruct S s;',
      6,
      2,
    ],
  ];
  for (const [text, size, align] of cases)
    it(text.replaceAll('\n', ' '), () => {
      const record = recordOf(readText(text), 's');
      expect([record.size, record.align]).toEqual([size, align]);
    });
});

describe('a member whose type was not seen', () => {
  it('leaves its record without a size, and says so', () => {
    const driver = readText(
      'struct S { UNKNOWN u; int after; };\nstruct S s;\nint f(void) { return s.after; }\nint g(void) { return sizeof(struct S); }',
    );
    expect(driver.notes.map((note) => note.detail)).toEqual([
      expect.stringContaining('the size of S.u is not known'),
    ]);
    const body = (name: string) => {
      const found = driver.functions.get(name)!.body();
      return found.kind === 'body' ? found.gaps.map((gap) => gap.detail) : [];
    };
    expect(body('f')).toEqual([]);
    expect(body('g')).toEqual(['the size of struct S is not known']);
  });
});
