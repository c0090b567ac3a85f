import { describe, expect, it } from 'vitest';
import { statements } from './read.js';

const names = 'typedef int T; int a, b, c;';

const rows: readonly (readonly [string, string])[] = [
  ['a = b += c', '(= a (+= b c))'],
  ['a, b, c', '(, (, a b) c)'],
  ['a ? b : c ? d : e', '(? a b (? c d e))'],
  ['a ? b, c : d', '(? a (, b c) d)'],
  ['a ?: b', '(?: a b)'],
  [
    'a || b && c | d ^ e & f == g < h << i + j * k',
    '(|| a (&& b (| c (^ d (& e (== f (< g (<< h (+ i (* j k))))))))))',
  ],
  [
    'a * b + c << d < e == f & g ^ h | i && j || k',
    '(|| (&& (| (^ (& (== (< (<< (+ (* a b) c) d) e) f) g) h) i) j) k)',
  ],
  ['a - b - c', '(- (- a b) c)'],
  ['a - (b - c)', '(- a (- b c))'],
  ['a / b * c % d', '(% (* (/ a b) c) d)'],
  ['a >= b != c <= d', '(!= (>= a b) (<= c d))'],
  ['-!~*&a++', '(- (! (~ (* (& (post++ a))))))'],
  ['++--b', '(++pre (--pre b))'],
  ['a - -b + +c', '(+ (- a (- b)) (+ c))'],
  ['a.b->c[d](e, f)--', '(post-- (call (index (-> (. a b) c) d) e f))'],
  ['a.T->T', '(-> (. a T) T)'],
  ['(a)(b)', '(call a b)'],
  ['(T)(b)', '(cast <T> b)'],
  ['(T)-1', '(cast <T> (- 1))'],
  ['(a)-1', '(- a 1)'],
  ['(T)&b', '(cast <T> (& b))'],
  ['(a)&b', '(& a b)'],
  ['(T)*b', '(cast <T> (* b))'],
  ['(T)(char)b', '(cast <T> (cast <char> b))'],
  ['(void (*)(int))a', '(cast <* (fn (_ int)) void> a)'],
  ['(T *[3])a', '(cast <[3] * T> a)'],
  ['(struct S *)a', '(cast <* struct S> a)'],
  ['(T __ptr64 * const)a', '(cast <const * T> a)'],
  ['sizeof a + 1', '(+ (sizeof a) 1)'],
  ['sizeof (a) + 1', '(+ (sizeof a) 1)'],
  ['sizeof (T) + 1', '(+ (sizeof <T>) 1)'],
  ['sizeof (T) * a', '(* (sizeof <T>) a)'],
  ['sizeof T + 1', '(+ (sizeof <T>) 1)'],
  ['sizeof unsigned int == a', '(== (sizeof <unsigned int>) a)'],
  ['sizeof (a)[1]', '(sizeof (index a 1))'],
  ['sizeof (T){1}.x', '(sizeof (. (literal <T> {1}) x))'],
  ['sizeof sizeof a', '(sizeof (sizeof a))'],
  ['_Alignof(T) + __alignof(a)', '(+ (alignof <T>) (alignof a))'],
  ['(T){1, .x = 2}.y', '(. (literal <T> {1 .x=2}) y)'],
  ['(int[]){1, 2}[0]', '(index (literal <[] int> {1 2}) 0)'],
  ['&(T){0}', '(& (literal <T> {0}))'],
  ['"a" "b" L"c"', '"a" "b" L"c"'],
  ['"a" __FUNCTION__ "b"', '"a" "f" "b"'],
  ['L "a" "b" L "c"', 'L"a" "b" L"c"'],
  ['__func__', '"f"'],
  ["'x' + L'\\'' + 0x1fULL + 1.5e-3f", "(+ (+ (+ 'x' L'\\'') 0x1fULL) 1.5e-3f)"],
  ['__extension__ (a)', 'a'],
  ['_Generic(a, int: 1, T *: 2, default: 3)', '(generic a (<int> 1) (<* T> 2) (default 3))'],
  ['__builtin_offsetof(struct S, a.b[2].c)', '(offsetof <struct S> (. (index (. a b) 2) c))'],
  ['__builtin_va_arg(a, T *)', '(va-arg a <* T>)'],
  ['__builtin_types_compatible_p(T, char *)', '(types-compatible <T> <* char>)'],
  ['({ int y = a; y; }) + 1', '(+ ({(declare (y int = a)) y}) 1)'],
];

describe('expressions', () => {
  for (const [text, expected] of rows) {
    it(text, () => expect(statements(`${text};`, names)).toBe(expected));
  }
});
