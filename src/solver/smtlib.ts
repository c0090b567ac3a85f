/** A query as SMT-LIB 2 text (logic QF_BV), for people and for other solvers. */
import { unreachable } from '../base/errors.js';
import type { Query, WireTerm } from '../encode/query.js';

/** Terms that are used more than once, or have arguments themselves, are named by `define-fun`: the text grows with the graph. */
export function printSmtLib(query: Query): string {
  const lines = [`; ${query.name.replaceAll(/[^\x20-\x7e]/g, '?')}`, '(set-logic QF_BV)'];
  if (query.wanted.length > 0) lines.push('(set-option :produce-models true)');
  const names: string[] = [];
  for (const [index, term] of query.terms.entries()) {
    if (term.op === 'var') {
      names.push(symbol(term.name!));
      lines.push(`(declare-const ${names[index]} ${sort(term.width)})`);
    } else if (term.args.length === 0) names.push(application(term, query.terms, names));
    else {
      names.push(`t!${index}`);
      lines.push(`(define-fun t!${index} () ${sort(term.width)} ${application(term, query.terms, names)})`);
    }
  }
  for (const index of query.assertions) lines.push(`(assert ${names[index]})`);
  lines.push('(check-sat)');
  if (query.wanted.length > 0) lines.push(`(get-value (${query.wanted.map((i) => names[i]).join(' ')}))`);
  return `${lines.join('\n')}\n`;
}

const sort = (width: number): string => (width === 0 ? 'Bool' : `(_ BitVec ${width})`);

/**
 * A quoted symbol may hold anything but `|` and `\`, and begins with neither `.` nor `@` (those are the solver's own); such characters, and what
 * could break a line, are written as their code points in braces.
 */
const symbol = (name: string): string =>
  `|${name.replaceAll(/^[.@]|[^\x20-\x7e]|[|\\{}]/g, (c) => `{${c.codePointAt(0)!.toString(16)}}`)}|`;

function application(term: WireTerm, terms: readonly WireTerm[], names: readonly string[]): string {
  const args = term.args.map((i) => names[i]).join(' ');
  const more = () => term.width - terms[term.args[0]!]!.width;
  switch (term.op) {
    case 'true':
    case 'false':
      return term.op;
    case 'const':
      return `(_ bv${term.value} ${term.width})`;
    case 'var':
      return symbol(term.name!);
    case 'eq':
      return `(= ${args})`;
    case 'extract':
      return `((_ extract ${term.bits![0]} ${term.bits![1]}) ${args})`;
    case 'zext':
      return `((_ zero_extend ${more()}) ${args})`;
    case 'sext':
      return `((_ sign_extend ${more()}) ${args})`;
    case 'and':
    case 'or':
      return args === '' ? String(term.op === 'and') : `(${term.op} ${args})`;
    case 'not':
    case 'ite':
    case 'bvult':
    case 'bvule':
    case 'bvslt':
    case 'bvsle':
    case 'bvnot':
    case 'bvneg':
    case 'bvadd':
    case 'bvsub':
    case 'bvmul':
    case 'bvudiv':
    case 'bvurem':
    case 'bvsdiv':
    case 'bvsrem':
    case 'bvand':
    case 'bvor':
    case 'bvxor':
    case 'bvshl':
    case 'bvlshr':
    case 'bvashr':
    case 'concat':
      return `(${term.op} ${args})`;
    default:
      return unreachable(term.op);
  }
}
