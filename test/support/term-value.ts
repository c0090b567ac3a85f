/** The value of a wire term, by the definition of each operator: the yardstick for simplifier and solver. */
import type { WireTerm } from '../../src/encode/query.js';
import { applyArith, applyUnary, wrap } from '../../src/ir/arith.js';

/** Bools are 0n and 1n. One value for each term. */
export function termValues(
  terms: readonly WireTerm[],
  variable: (name: string, width: number, sofar: readonly bigint[]) => bigint,
): bigint[] {
  const values: bigint[] = [];
  for (const term of terms) values.push(valueOfTerm(term, terms, values, variable));
  return values;
}

function valueOfTerm(
  term: WireTerm,
  terms: readonly WireTerm[],
  values: readonly bigint[],
  variable: (name: string, width: number, sofar: readonly bigint[]) => bigint,
): bigint {
  const args = term.args.map((i) => values[i]!);
  const [a, b, c] = args as [bigint, bigint, bigint];
  const argumentWidth = terms[term.args[0] ?? 0]!.width;
  const bit = (value: boolean) => (value ? 1n : 0n);
  switch (term.op) {
    case 'true':
      return 1n;
    case 'false':
      return 0n;
    case 'const':
      return term.value!;
    case 'var':
      return variable(term.name!, term.width, values);
    case 'not':
      return 1n - a;
    case 'and':
      return bit(args.every((x) => x === 1n));
    case 'or':
      return bit(args.some((x) => x === 1n));
    case 'ite':
      return a === 1n ? b : c;
    case 'bvnot':
    case 'bvneg':
      return applyUnary(term.op, term.width, a);
    case 'concat':
      return (a << BigInt(terms[term.args[1]!]!.width)) | b;
    case 'extract':
      return wrap(term.width, a >> BigInt(term.bits![1]));
    case 'zext':
      return a;
    case 'sext':
      return wrap(term.width, BigInt.asIntN(argumentWidth, a));
    default: {
      const result = applyArith(term.op, argumentWidth, a, b);
      return typeof result === 'boolean' ? bit(result) : result;
    }
  }
}
