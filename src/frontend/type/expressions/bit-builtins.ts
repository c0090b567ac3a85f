/** The bit operations among GCC's own functions, spelled out: `__builtin_bswap32(x)` is shifts and masks of `x`. */
import type { ExprNode } from '../../parse/ast.js';
import type { BinaryOperator, Expr } from '../../tree.js';
import type { Context } from '../context.js';
import type { IntType } from '../types/ctype.js';
import { arithmetic, comparison } from './binary.js';
import { choose } from './choices.js';
import { convert } from './conversions.js';
import { rvalue } from './expressions.js';
import { evaluatedOnce } from './once.js';
import { type At, at, constant } from './operand.js';
import { sign } from './unary.js';

type CallNode = Extract<ExprNode, { kind: 'call' }>;

const shape = /^(bswap(?:16|32|64)|(?:clz|ctz|ffs|popcount|parity)(?:l|ll)?)$/;

/** `undefined` when it is none of these. Of 0, `clz` and `ctz` are not defined: what x86's own instructions give is taken, the width. */
export function bitBuiltin(cx: Context, node: CallNode, name: string): Expr | undefined {
  const [argument] = node.arguments;
  if (!shape.test(name) || argument === undefined) return undefined;
  const type = operandType(cx, name);
  const source = convert(cx, rvalue(cx, argument), type);
  const value = evaluatedOnce(cx, node, source, (x) => new Bits(cx, node, type).apply(name, x));
  return value === undefined ? undefined : { ...value, ...at(node) };
}

function operandType({ basic }: Context, name: string): IntType {
  if (name === 'bswap16') return basic.ushort;
  if (name === 'bswap32') return basic.uint;
  if (name === 'bswap64' || name.endsWith('ll')) return basic.ullong;
  return /[^l]l$/.test(name) && name !== 'bswapl' ? basic.ulong : basic.uint;
}

class Bits {
  constructor(
    private readonly cx: Context,
    private readonly where: At,
    private readonly type: IntType,
  ) {}

  apply(name: string, x: Expr): Expr {
    const { basic } = this.cx;
    if (name.startsWith('bswap')) return this.swapped(x);
    const asInt = (e: Expr) => convert(this.cx, e, basic.int);
    if (name.startsWith('popcount')) return asInt(this.ones(x));
    if (name.startsWith('parity')) return asInt(this.op('&', this.ones(x), this.number(1n)));
    if (name.startsWith('clz'))
      return asInt(this.op('-', this.number(BigInt(this.type.bits)), this.ones(this.smeared(x))));
    const trailing = asInt(
      this.ones(this.op('&', this.op('-', x, this.number(1n)), sign(this.cx, this.where, '~', x))),
    );
    if (name.startsWith('ctz')) return trailing;
    const isZero = comparison(this.cx, this.where, '==', x, this.number(0n));
    const one = constant(this.where, 1n, basic.int);
    const next = arithmetic(this.cx, this.where, '+', trailing, one);
    return choose(this.cx, this.where, isZero, constant(this.where, 0n, basic.int), next);
  }

  private number(value: bigint): Expr {
    return constant(this.where, value, this.type);
  }

  /** In the operand's type, whatever it is promoted to. */
  private op(operator: BinaryOperator, left: Expr, right: Expr): Expr {
    return convert(this.cx, arithmetic(this.cx, this.where, operator, left, right), this.type);
  }

  private swapped(x: Expr): Expr {
    const { bits } = this.type;
    let result: Expr | undefined;
    for (let from = 0; from < bits; from += 8) {
      const byte = this.op('&', this.op('>>', x, this.number(BigInt(from))), this.number(0xffn));
      const moved = this.op('<<', byte, this.number(BigInt(bits - 8 - from)));
      result = result === undefined ? moved : this.op('|', result, moved);
    }
    return result!;
  }

  /** The number of ones: of pairs, of fours, of bytes, then the sum of the bytes (Warren, "Hacker's Delight", 5-1). */
  private ones(x: Expr): Expr {
    const every = (pattern: bigint) => {
      let all = 0n;
      for (let at = 0; at < this.type.bits; at += 8) all |= pattern << BigInt(at);
      return this.number(all);
    };
    const down = (e: Expr, by: bigint) => this.op('>>', e, this.number(by));
    const pairs = this.op('-', x, this.op('&', down(x, 1n), every(0x55n)));
    const fours = this.op(
      '+',
      this.op('&', pairs, every(0x33n)),
      this.op('&', down(pairs, 2n), every(0x33n)),
    );
    const bytes = this.op('&', this.op('+', fours, down(fours, 4n)), every(0x0fn));
    return down(this.op('*', bytes, every(0x01n)), BigInt(this.type.bits - 8));
  }

  /** Ones from the highest one down. */
  private smeared(x: Expr): Expr {
    let result = x;
    for (let by = 1; by < this.type.bits; by *= 2)
      result = this.op('|', result, this.op('>>', result, this.number(BigInt(by))));
    return result;
  }
}
