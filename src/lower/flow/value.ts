/** What a value may be: functions named in it, and places it is read from. Conversions and arithmetic pass an address on. */
import { unreachable } from '../../base/errors.js';
import type { Expr } from '../../frontend/tree.js';

/**
 * Calls `leaf` for each part that the value may come from: a function, a read, a call, a changed place, or a part nobody can see.
 * @param number called for the others: what is no address of anything, NULL perhaps
 */
export function eachSource(value: Expr, leaf: (e: Expr) => void, number: (e: Expr) => void): void {
  const work = [value];
  for (let e = work.pop(); e !== undefined; e = work.pop()) {
    switch (e.kind) {
      case 'constant':
      case 'float':
      case 'not':
      case 'compare':
      case 'and':
      case 'or':
      case 'pointer-difference':
      case 'va-start':
      case 'va-end':
        number(e);
        break;
      case 'convert':
      case 'negate':
      case 'complement':
        work.push(e.operand);
        break;
      case 'arithmetic':
        work.push(e.left, e.right);
        break;
      case 'conditional':
        work.push(e.consequent, e.alternative);
        break;
      case 'comma':
        work.push(e.right);
        break;
      case 'pointer-add':
        work.push(e.pointer);
        break;
      case 'statement-expression':
        if (e.result !== undefined) work.push(e.result);
        break;
      case 'address':
        // `&*f`; the address of anything else is no function
        if (e.place.kind === 'dereference') work.push(e.place.pointer);
        else number(e);
        break;
      case 'function':
      case 'read':
      case 'assign':
      case 'compound-assign':
      case 'increment':
      case 'call':
      case 'va-arg':
      case 'gap':
        leaf(e);
        break;
      default:
        unreachable(e);
    }
  }
}
