/** What a routine of the system does with a parameter that is of no type, as far as its model says. */
import type { Expr, FunctionSymbol, Place } from '../../frontend/tree.js';
import type { CType } from '../../frontend/type/types/ctype.js';
import { walkStmt } from '../walk.js';
import { unconverted } from './access.js';

export interface ParameterUse {
  /** It may be kept, for a callback: where there is no model, or where it is stored or goes where nobody looks. */
  readonly isKept: boolean;
  /** Bytes are written to where it leads: where there is no model, or by one of our own words. */
  readonly isFilled: boolean;
}

const unseen: ParameterUse = { isKept: true, isFilled: true };
const known = new WeakMap<FunctionSymbol, Map<number, ParameterUse>>();

export function useOf(symbol: FunctionSymbol, position: number): ParameterUse {
  const uses = known.get(symbol) ?? new Map<number, ParameterUse>();
  known.set(symbol, uses);
  let use = uses.get(position);
  if (use === undefined) {
    use = find(symbol, position);
    uses.set(position, use);
  }
  return use;
}

function find(symbol: FunctionSymbol, position: number): ParameterUse {
  const seen = new Set<string>();
  const work: [FunctionSymbol, number][] = [[symbol, position]];
  let [isKept, isFilled] = [false, false];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const [one, i] = next;
    const { name } = one;
    if (writing.has(name) && i === 0) isFilled = true;
    if (name.startsWith('__irpcheck_') || seen.has(`${name} ${i}`)) continue;
    seen.add(`${name} ${i}`);
    const read = one.body();
    if (read.kind !== 'body') return unseen;
    const own = read.parameters[i]?.name;
    const isIt = (e: Expr): boolean => {
      const value = unconverted(e);
      return value.kind === 'read' && value.place.kind === 'variable' && value.place.symbol.name === own;
    };
    walkStmt(read.block, {
      expr: (e) => {
        if (e.kind === 'assign') isKept ||= isIt(e.value);
        if (e.kind !== 'call') return;
        for (const [j, value] of e.arguments.entries()) {
          if (!isIt(value)) continue;
          if (e.callee.kind === 'function') work.push([e.callee.symbol, j]);
          else isKept = true;
        }
      },
    });
  }
  return { isKept, isFilled };
}

/**
 * Whether the body is there and does nothing with the parameter, which has no type, as that of a routine that frees what it leads to. Who is
 * handed a routine as well may hand it that; and what is written to a record of the system's own is not always modelled.
 */
export function isUntouched(symbol: FunctionSymbol, position: number): boolean {
  const positions = untouched.get(symbol) ?? new Map<number, boolean>();
  untouched.set(symbol, positions);
  let is = positions.get(position);
  if (is === undefined) {
    is = usesOf(symbol, position) === 0;
    positions.set(position, is);
  }
  return is;
}

const untouched = new WeakMap<FunctionSymbol, Map<number, boolean>>();

const isRoutine = (type: CType): boolean => type.kind === 'pointer' && type.to.kind === 'function';

/** Without `(void)parameter`. */
function usesOf(symbol: FunctionSymbol, position: number): number | undefined {
  const read = symbol.body();
  const own = read.kind === 'body' ? read.parameters[position] : undefined;
  if (read.kind !== 'body' || own === undefined || symbol.type.parameters.some(isRoutine)) return undefined;
  if (own.type.kind !== 'pointer' || own.type.to.kind !== 'void') return undefined;
  let uses = 0;
  const isOwn = (place: Place): boolean => place.kind === 'variable' && place.symbol === own;
  walkStmt(read.block, {
    place: (place) => void (isOwn(place) && uses++),
    expr: (e) => {
      if (
        e.kind === 'convert' &&
        e.type.kind === 'void' &&
        e.operand.kind === 'read' &&
        isOwn(e.operand.place)
      )
        uses--;
    },
  });
  return uses;
}

/** Whether what the routine returns is memory that it makes: none that another call returns. Where there is no model it is taken to be. */
export function isMade(symbol: FunctionSymbol): boolean {
  const known = made.get(symbol);
  if (known !== undefined) return known;
  made.set(symbol, false);
  const read = symbol.body();
  let isIt = read.kind !== 'body' && !symbol.name.startsWith('__irpcheck_');
  if (read.kind === 'body')
    walkStmt(read.block, {
      expr: (e) => {
        if (e.kind !== 'call' || e.callee.kind !== 'function') return;
        isIt ||= e.callee.symbol.name === '__irpcheck_allocate' || isMade(e.callee.symbol);
      },
    });
  made.set(symbol, isIt);
  return isIt;
}

const made = new WeakMap<FunctionSymbol, boolean>();

const writing = new Set(['zero', 'fill', 'copy'].map((word) => `__irpcheck_${word}`));
