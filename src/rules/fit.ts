/** Whether what a rule asks for is there, by the prototypes of what it names: the rule is woven into procedures that do nothing. */
import { bv } from '../ir/build.js';
import type { Sort } from '../ir/expr.js';
import type { Cmd, Proc, Variable } from '../ir/program.js';
import { formatLocation } from './check.js';
import { askedBy, placesIn } from './positions.js';
import type { Location, Rule, RuleFault } from './rule.js';
import { stubOf, weave } from './weave.js';

/** In bits; `undefined` for what is no number and no pointer. */
export interface Prototype {
  readonly parameters: readonly (number | undefined)[];
  /** `void` where it returns nothing. */
  readonly returns: number | undefined | 'void';
}

export interface Headers {
  /** Of a routine, or of the callbacks of a role; `undefined` when nothing declares it. */
  readonly prototype: (name: string) => Prototype | undefined;
  /** How wide it is what stands where a place of it leads. */
  readonly behind: (name: string, at: Location) => number | undefined;
  readonly constant: (name: string) => bigint | undefined;
  /** In the object that the rule follows. */
  readonly offsetOf: (member: string) => bigint | undefined;
  /** Of pointers. */
  readonly pointerWidth: number;
}

/** What no header declares is left out. */
export function fitFaults(rule: Rule, headers: Headers): readonly RuleFault[] {
  const procs = new Map<string, Proc<Cmd>>();
  const add = (proc: Proc<Cmd>): void => void procs.set(proc.name, proc);
  const nameOf = (name: string): string => (rule.roles.includes(name) ? stubOf(name) : name);
  const named = rule.transfers.flatMap(({ events }) => events.map((event) => event.function));
  const asked = rule.transfers.flatMap(({ body }) => askedBy(body));
  for (const name of [...named, ...asked]) {
    const type = headers.prototype(name);
    if (type !== undefined) add(doingNothing(nameOf(name), type, rule));
  }
  const looked = new Map<string, string>();
  for (const { function: name, at } of placesIn(rule)) {
    const width = at.behind === undefined ? undefined : headers.behind(name, at);
    if (width === undefined) continue;
    const proc = `looked at ${width}`;
    add(doingNothing(proc, { parameters: [headers.pointerWidth], returns: width }, rule));
    looked.set(`${nameOf(name)} ${formatLocation(at)}`, proc);
  }
  const { faults } = weave({ globals: [], procs, entry: '' }, rule, headers.constant, new Set(), {
    offsetOf: headers.offsetOf,
    size: headers.pointerWidth / 8,
    lookedBy: (proc, at) => looked.get(`${proc} ${formatLocation(at)}`),
  });
  return [...followed(rule, headers), ...faults];
}

/** What a rule follows is a pointer, or a number as wide as one. */
function followed({ watch, transfers }: Rule, headers: Headers): readonly RuleFault[] {
  const places = transfers.flatMap(({ events, guard }) =>
    guard === undefined ? [] : events.map((event) => ({ function: event.function, at: guard })),
  );
  if (watch !== undefined) places.push({ function: watch.event.function, at: watch.location });
  return places.flatMap(({ function: name, at }) => {
    const type = headers.prototype(name);
    if (type === undefined) return [];
    const own = at.kind === 'return' ? type.returns : type.parameters[at.index - 1];
    const width = at.behind === undefined ? own : headers.behind(name, at);
    // where there is none, weaving says so
    if (typeof width !== 'number' || width === headers.pointerWidth) return [];
    const message = `${formatLocation(at)} of ${name} has ${width} bits: what a rule follows is a pointer, or as wide as one`;
    return [{ message, span: at.span }];
  });
}

const unsorted: Sort = { kind: 'memory', address: 64, cell: 8 };

function doingNothing(name: string, { parameters, returns }: Prototype, { span }: Rule): Proc<Cmd> {
  const origin = { span };
  const results: Variable[] = returns === 'void' ? [] : [{ name: '$result', sort: returns ?? unsorted }];
  const commands: Cmd[] =
    typeof returns === 'number' ? [{ kind: 'assign', target: '$result', value: bv(returns, 0), origin }] : [];
  return {
    name,
    parameters: parameters.map((sort, i) => ({ name: `$${i + 1}`, sort: sort ?? unsorted })),
    results,
    locals: [],
    entry: 'start',
    blocks: new Map([['start', { id: 'start', commands, transfer: { kind: 'return' } }]]),
    origin,
    role: 'model',
  };
}
