/**
 * The commands of one event: its transfers in the order of the file. All of them read the state before the event, so that none sees what
 * another assigned; only where that makes a difference is the state copied first.
 */
import { unreachable } from '../base/errors.js';
import type { Gap } from '../base/gap.js';
import { and, bv, eq, no, or, variable, yes } from '../ir/build.js';
import type { Expr } from '../ir/expr.js';
import type { Check, Proc, Variable } from '../ir/program.js';
import { sortOf } from '../ir/sort.js';
import type { Chain } from './chain.js';
import { anything, type Facts, impossible, narrow } from './facts.js';
import { ghostName, ghostOf, isOneOf, memberName, stateValue, watchedName, widthOfState } from './ghost.js';
import type { Escape, Expression, Location, Rule, Statement, StateVariable, Transfer } from './rule.js';
import { showExpression } from './show.js';
import { type EnumVariable, findVariable } from './states.js';
import { condition, integer, locate, Misfit, type Scene, type Watched } from './weave-expression.js';

export interface EventContext {
  readonly rule: Rule;
  readonly proc: Proc;
  readonly watched: Watched;
  readonly asking: Asking;
  readonly argument: (parameter: Variable) => Expr;
  readonly constant: (name: string) => bigint | undefined;
  readonly usingNone: Scene['usingNone'];
  readonly behind: Scene['behind'];
  readonly asked: Scene['asked'];
}

/** Whether an escape ends the path as if it violated the rule: `handed` where the object gets to the routine at this address. */
export type Asking = (escape: Escape) => 'no' | 'yes' | { readonly handed: bigint };

export const noHandOff: Asking = () => 'no';

/** The number of no member. */
const severalMembers = bv(32, 0xffffffff);

/** What is told of an escape that was asked for. */
export const escapeText = ({ place }: Escape): string => `The object is handed to ${place}.`;

/** @returns the locals that the commands need. @throws Misfit */
export function weaveEvent(
  chain: Chain,
  transfers: readonly Transfer[],
  context: EventContext,
): readonly Variable[] {
  const copied = overwritten(transfers, context.rule);
  const locals = [...copied].map((state) => ({
    name: ghostName(context.rule, `before.${context.proc.name}.${state.name}`),
    sort: widthOfState(state),
  }));
  const copies = new Map([...copied].map((state, i) => [state.name, locals[i]!]));
  for (const state of copied) {
    assign(chain, copies.get(state.name)!.name, ghostOf(context.rule, state));
  }
  const before = (state: StateVariable): Expr => {
    const copy = copies.get(state.name);
    return copy === undefined ? ghostOf(context.rule, state) : variable(copy.name, copy.sort);
  };
  const weaver = new EventWeaver(chain, { ...context, before });
  for (const transfer of transfers) weaver.transfer(transfer);
  return locals;
}

const assign = (chain: Chain, target: string, value: Expr): void =>
  chain.emit({ kind: 'assign', target, value, origin: chain.origin });

class EventWeaver {
  constructor(
    private readonly chain: Chain,
    private readonly scene: Scene & Pick<EventContext, 'asking'>,
  ) {}

  transfer({ guard, body }: Transfer): void {
    const facts = anything(this.scene.rule);
    const run = (): void => this.body(body, facts);
    if (guard === undefined) run();
    else
      this.chain.branch(
        this.isOne(this.isWatched(guard)),
        () => {
          this.nameMember();
          run();
        },
        () => {},
      );
  }

  /** The address alone is a number: members that are never taken for each other are not one object, whatever it is. */
  private isOne(isWatched: Expr): Expr {
    const { member, sameMembers } = this.scene.watched;
    if (member === undefined) return isWatched;
    const [now, before] = [variable(member.name, member.sort), this.named(member)];
    const unsaid = [eq(now, bv(32, 0)), eq(before, bv(32, 0)), eq(before, severalMembers), eq(before, now)];
    const same = sameMembers.flatMap(([a, b]) =>
      [
        [a, b],
        [b, a],
      ].map(([x, y]) => and(eq(now, bv(32, x!)), eq(before, bv(32, y!)))),
    );
    return and(isWatched, or(...unsaid, ...same));
  }

  /** Which member it was named as, as long as it is always the same one. */
  private nameMember(): void {
    const { member } = this.scene.watched;
    if (member === undefined) return;
    const [now, before] = [variable(member.name, member.sort), this.named(member)];
    const rename = (): void =>
      this.chain.branch(
        eq(before, bv(32, 0)),
        () => assign(this.chain, memberName(this.scene.rule), now),
        () =>
          this.chain.branch(
            eq(before, now),
            () => {},
            () => assign(this.chain, memberName(this.scene.rule), severalMembers),
          ),
      );
    this.chain.branch(eq(now, bv(32, 0)), () => {}, rename);
  }

  private named({ sort }: Variable): Expr {
    return variable(memberName(this.scene.rule), sort);
  }

  private abort({ message, span }: Extract<Statement, { message: string }>): void {
    const { chain, scene } = this;
    const end = (check: Check): void => {
      chain.emit({ kind: 'assert', cond: no, check, origin: chain.origin });
      chain.stop();
    };
    const violated = (): void => end({ kind: 'rule', rule: scene.rule.id, message });
    const { member } = scene.watched;
    if (member === undefined) {
      violated();
      return;
    }
    // two members of records may be at one address as far as numbers go; under another type, one member may be another
    const detail =
      'it is broken only if members of two records are one object, and whether they may be cannot be seen';
    const gap = { kind: 'rule', detail, span, function: scene.proc.name } as const;
    chain.branch(eq(this.named(member), severalMembers), () => end({ kind: 'gap', gap }), violated);
  }

  private isWatched(guard: Location): Expr {
    const value = locate(guard, this.scene);
    const { width } = this.scene.watched;
    const watched = variable(watchedName(this.scene.rule), width);
    if (sortOf(value) === width) return eq(value, watched);
    throw new Misfit(`${this.scene.proc.name} has no object at this position`, guard.span);
  }

  private body(body: readonly Statement[], facts: Facts): void {
    for (const statement of body) if (this.chain.open) this.statement(statement, facts);
  }

  private statement(s: Statement, facts: Facts): void {
    const { chain, scene } = this;
    const { origin } = chain;
    const rule = scene.rule.id;
    switch (s.kind) {
      case 'assign':
        this.assign(s.variable, s.value, facts);
        break;
      case 'if':
        this.choose(s, facts);
        break;
      case 'abort':
        this.abort(s);
        break;
      case 'note':
        // The path goes on, although the assertion fails: see `Check`.
        chain.emit({ kind: 'assert', cond: no, check: { kind: 'note', rule, message: s.message }, origin });
        break;
      case 'escape':
        this.escape(s);
        break;
      case 'inconclusive':
        chain.emit({ kind: 'assert', cond: no, check: { kind: 'gap', gap: this.givesUp(s) }, origin });
        chain.stop();
        break;
      case 'halt':
        chain.emit({ kind: 'assume', cond: no, why: { kind: 'stop' }, origin });
        chain.stop();
        break;
      default:
        unreachable(s);
    }
  }

  private escape(s: Escape): void {
    const asked = this.scene.asking(s);
    const end = (): void => {
      const check = { kind: 'rule', rule: this.scene.rule.id, message: escapeText(s) } as const;
      this.chain.emit({ kind: 'assert', cond: no, check, origin: this.chain.origin });
      this.chain.stop();
    };
    if (asked === 'yes') end();
    else if (asked !== 'no') this.chain.branch(this.leadsTo(s, asked.handed), end, () => {});
  }

  private leadsTo({ to, span }: Escape, routine: bigint): Expr {
    if (to?.kind !== 'role' || to.routine === undefined) return yes;
    const value = locate(to.routine, this.scene);
    const sort = sortOf(value);
    if (typeof sort !== 'number') throw new Misfit('this position holds no routine', span);
    return eq(value, bv(sort, routine));
  }

  private givesUp({ message, span }: Extract<Statement, { message: string }>): Gap {
    const { proc } = this.scene;
    // at the end of the routine that is checked there is no call that leads here
    const at = proc.role === 'harness' ? this.chain.origin.span : span;
    return { kind: 'rule', detail: message, span: at, function: proc.name };
  }

  private choose(s: Extract<Statement, { kind: 'if' }>, facts: Facts): void {
    const then = narrow(this.scene.rule, facts, s.condition, true);
    const other = narrow(this.scene.rule, facts, s.condition, false);
    if (impossible(then)) this.body(s.else, facts);
    else if (impossible(other)) this.body(s.then, facts);
    else {
      const cond = condition(s.condition, this.scene);
      this.chain.branch(
        cond,
        () => this.body(s.then, then),
        () => this.body(s.else, other),
      );
    }
  }

  private assign(name: string, value: Expression, facts: Facts): void {
    const state = findVariable(this.scene.rule, name);
    if (state === undefined) throw new Misfit(`${name} is not a state variable`, value.span);
    if (state.kind === 'int') {
      assign(this.chain, ghostName(this.scene.rule, name), integer(value, this.scene));
      this.mark(`${name} = ${showExpression(value)}`);
      return;
    }
    const index = value.kind === 'name' ? state.values.indexOf(value.name) : -1;
    if (index < 0) throw new Misfit(`this is not a state of ${name}`, value.span);
    const from = [...(facts.get(name) ?? [])].filter((old) => old !== index);
    this.enter(state, index, from, facts);
  }

  /** One arm for each state it may come from, so that the move can be told; no move where it was there already. */
  private enter(state: EnumVariable, index: number, from: readonly number[], facts: Facts): void {
    const [old, ...others] = from;
    if (old === undefined) return;
    const move = (): void => {
      assign(this.chain, ghostName(this.scene.rule, state.name), stateValue(index));
      this.mark(`${state.values[old]} → ${state.values[index]}`);
    };
    const last = others.length === 0 && facts.get(state.name)?.has(index) !== true;
    const is = last ? yes : isOneOf(this.scene.before(state), [old]);
    this.chain.branch(is, move, () => this.enter(state, index, others, facts));
  }

  private mark(text: string): void {
    const rule = this.scene.rule.id;
    this.chain.emit({ kind: 'mark', mark: { kind: 'rule', rule, text }, origin: this.chain.origin });
  }
}

/** State variables that are read behind an assignment to them on some path through the event. */
function overwritten(transfers: readonly Transfer[], rule: Rule): ReadonlySet<StateVariable> {
  const found = new Set<StateVariable>();
  const read = (e: Expression, written: ReadonlySet<string>): void => {
    for (const name of namesIn(e)) {
      const state = written.has(name) ? findVariable(rule, name) : undefined;
      if (state !== undefined) found.add(state);
    }
  };
  const scan = (body: readonly Statement[], before: ReadonlySet<string>): ReadonlySet<string> => {
    let written = before;
    for (const s of body) {
      if (s.kind === 'assign') {
        read(s.value, written);
        const state = findVariable(rule, s.variable);
        // Telling which move it is reads the old state.
        if (state?.kind === 'enum' && written.has(s.variable)) found.add(state);
        written = new Set([...written, s.variable]);
      } else if (s.kind === 'if') {
        read(s.condition, written);
        written = new Set([...scan(s.then, written), ...scan(s.else, written)]);
      }
    }
    return written;
  };
  let written: ReadonlySet<string> = new Set();
  for (const { body } of transfers) written = scan(body, written);
  return found;
}

function namesIn(e: Expression): readonly string[] {
  switch (e.kind) {
    case 'name':
      return [e.name];
    case 'number':
    case 'location':
    case 'watched':
    case 'uses':
    case 'mentions':
    case 'inside':
    case 'asked':
      return [];
    case 'not':
      return namesIn(e.operand);
    case 'call':
      return namesIn(e.argument);
    case 'binary':
      return [...namesIn(e.left), ...namesIn(e.right)];
    default:
      return unreachable(e);
  }
}
