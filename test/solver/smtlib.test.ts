import { expect, it } from 'vitest';
import type { Query } from '../../src/encode/query.js';
import { printSmtLib } from '../../src/solver/smtlib.js';

it('prints a query', () => {
  const query: Query = {
    name: 'Dispatch/Rule/violation\n(exit)',
    terms: [
      { op: 'var', width: 32, args: [], name: 'x@0' },
      { op: 'const', width: 32, args: [], value: 5n },
      { op: 'bvadd', width: 32, args: [0, 1] },
      { op: 'extract', width: 8, args: [2], bits: [15, 8] },
      { op: 'zext', width: 32, args: [3] },
      { op: 'eq', width: 0, args: [4, 0] },
      { op: 'var', width: 0, args: [], name: 'a|b\\' },
      { op: 'and', width: 0, args: [5, 6] },
      { op: 'and', width: 0, args: [] },
      { op: 'sext', width: 64, args: [0] },
      { op: 'var', width: 1, args: [], name: '@set@0' },
    ],
    assertions: [7, 8],
    wanted: [0, 9],
    limits: { timeoutMs: 1000, rlimit: 0 },
  };
  expect(printSmtLib(query)).toBe(`; Dispatch/Rule/violation?(exit)
(set-logic QF_BV)
(set-option :produce-models true)
(declare-const |x@0| (_ BitVec 32))
(define-fun t!2 () (_ BitVec 32) (bvadd |x@0| (_ bv5 32)))
(define-fun t!3 () (_ BitVec 8) ((_ extract 15 8) t!2))
(define-fun t!4 () (_ BitVec 32) ((_ zero_extend 24) t!3))
(define-fun t!5 () Bool (= t!4 |x@0|))
(declare-const |a{7c}b{5c}| Bool)
(define-fun t!7 () Bool (and t!5 |a{7c}b{5c}|))
(define-fun t!9 () (_ BitVec 64) ((_ sign_extend 32) |x@0|))
(declare-const |{40}set@0| (_ BitVec 1))
(assert t!7)
(assert true)
(check-sat)
(get-value (|x@0| t!9))
`);
});
