/** Statements to blocks and commands (C11 6.8). */
import { unreachable } from '../../base/errors.js';
import type { Block, Stmt } from '../../frontend/tree.js';
import { variable } from '../../ir/build.js';
import type { Context } from '../context.js';
import { passedWidth, shownType } from '../context.js';
import { lowerExcept } from '../exceptions/except.js';
import { nothingRaised } from '../exceptions/raising.js';
import { tellInitial } from '../others/by-hand.js';
import { copyObject, havocObject, initializeObject, isSmall } from '../places/objects.js';
import { isSigned, resize } from '../values/arithmetic.js';
import { lowerBranch } from '../values/truth.js';
import { lowerEffects, lowerValue } from '../values/value.js';
import { leaveFunction, lowerFinally, lowerGoto, lowerJump } from './jump.js';
import { isCaseLabel } from './labels.js';
import { lowerSwitch } from './switch.js';

/** Statements nested deeper than this are not looked into. */
const maxNesting = 500;

export function lowerBlock(ctx: Context, block: Block): void {
  for (const statement of block.statements) lowerStmt(ctx, statement);
}

export function lowerStmt(ctx: Context, statement: Stmt): void {
  const s = behindLabels(ctx, statement);
  if (ctx.nesting >= maxNesting) {
    const detail = `statements nested deeper than ${maxNesting} levels are not looked into`;
    ctx.at(s.span);
    ctx.blind({ kind: 'budget', detail, span: s.span });
    return;
  }
  ctx.nesting += 1;
  lowerOne(ctx, s);
  ctx.nesting -= 1;
}

/** Opens the blocks of the labels in front of a statement. */
function behindLabels(ctx: Context, statement: Stmt): Stmt {
  let s = statement;
  for (;;) {
    if (s.kind === 'label') openLabel(ctx, s);
    else if (isCaseLabel(s)) openCase(ctx, s);
    else return s;
    s = s.body;
  }
}

/** A label in an expression outside of statements, or in one that is evaluated at two places, is none to jump to. */
function openLabel(ctx: Context, s: Extract<Stmt, { kind: 'label' }>): void {
  const label = ctx.labels.get(s.name);
  if (label === undefined || ctx.emitter.isOpened(label.block)) {
    ctx.blind(ctx.unsupported(`the label ${s.name} in an expression`, s.span));
    return;
  }
  ctx.emitter.open(label.block);
  ctx.at(s.span);
  ctx.emitter.assume(nothingRaised(ctx));
}

/** A label inside of a statement expression belongs to no switch around it: nothing leads there. */
function openCase(ctx: Context, s: Stmt): void {
  const enclosing = ctx.enclosing.findLast((one) => one.kind === 'switch');
  const block = enclosing?.kind === 'switch' ? enclosing.labels.get(s) : undefined;
  if (block !== undefined) ctx.emitter.open(block);
  else ctx.blind({ kind: 'syntax', detail: `a ${s.kind} label that belongs to no switch`, span: s.span });
}

function lowerOne(ctx: Context, s: Stmt): void {
  switch (s.kind) {
    case 'block':
      lowerBlock(ctx, s);
      return;
    case 'declare':
      lowerDeclaration(ctx, s);
      return;
    case 'expression':
      ctx.at(s.expression.span);
      lowerEffects(ctx, s.expression);
      return;
    case 'empty':
      return;
    case 'if':
      lowerIf(ctx, s);
      return;
    case 'while':
      lowerWhile(ctx, s);
      return;
    case 'do':
      lowerDo(ctx, s);
      return;
    case 'for':
      lowerFor(ctx, s);
      return;
    case 'switch':
      lowerSwitch(ctx, s);
      return;
    case 'goto':
      ctx.at(s.span);
      lowerGoto(ctx, s);
      return;
    case 'break':
    case 'continue':
    case 'leave':
      ctx.at(s.span);
      lowerJump(ctx, s);
      return;
    case 'return':
      lowerReturn(ctx, s);
      return;
    case 'try-except':
      lowerExcept(ctx, s);
      return;
    case 'try-finally':
      lowerFinally(ctx, s);
      return;
    case 'gap':
      ctx.at(s.span);
      ctx.blind(s.gap);
      return;
    case 'label':
    case 'case':
    case 'unknown-case':
    case 'default':
      lowerStmt(ctx, s);
      return;
    default:
      unreachable(s);
  }
}

function lowerDeclaration(ctx: Context, s: Extract<Stmt, { kind: 'declare' }>): void {
  const { symbol, initializer } = s;
  if (symbol.storage === 'static') return;
  const home = ctx.homeOf(symbol);
  const { emitter } = ctx;
  ctx.at(s.span);
  if (home.kind === 'memory') {
    const cause = { kind: 'uninitialized', name: symbol.spelled } as const;
    if (initializer !== undefined) {
      initializeObject(ctx, home.address, symbol.type, initializer);
      tellInitial(ctx, s);
    } else if (isSmall(ctx, symbol.type)) havocObject(ctx, home.address, symbol.type, cause);
    else ctx.relyOn(largeLocals);
    return;
  }
  const value = initializer?.stores[0]?.value;
  if (value === undefined) {
    emitter.havoc(home.name, { kind: 'uninitialized', name: symbol.spelled });
    return;
  }
  const initial = lowerValue(ctx, value);
  ctx.at(s.span);
  emitter.assign(home.name, resize(initial, home.sort, isSigned(value.type)));
}

const largeLocals = 'large local arrays without an initial value hold what the stack held before';

/** A chain of `else if` may be thousands long. */
function lowerIf(ctx: Context, first: Extract<Stmt, { kind: 'if' }>): void {
  const { emitter } = ctx;
  const join = emitter.reserve('join');
  for (let s: Stmt | undefined = first; s?.kind === 'if'; ) {
    const then = emitter.reserve('if');
    const other: string = s.else === undefined ? join : emitter.reserve('else');
    lowerBranch(ctx, s.condition, then, other);
    emitter.openApart(then);
    lowerStmt(ctx, s.then);
    emitter.goto(join);
    if (s.else === undefined) break;
    emitter.openApart(other);
    s = s.else;
    if (s.kind === 'if') continue;
    lowerStmt(ctx, s);
    emitter.goto(join);
  }
  emitter.openApart(join);
}

/** The head of a loop carries its place in the source. */
function openLoop(ctx: Context, head: string, s: Stmt, text: string): void {
  ctx.emitter.open(head);
  ctx.at(s.span, text);
  const { origin } = ctx.emitter;
  ctx.emitter.emit({ kind: 'assume', cond: nothingRaised(ctx), why: { kind: 'model' }, origin });
}

function lowerWhile(ctx: Context, s: Extract<Stmt, { kind: 'while' }>): void {
  const { emitter } = ctx;
  const [head, body, after] = [emitter.reserve('loop'), emitter.reserve('body'), emitter.reserve('after')];
  openLoop(ctx, head, s, `while (${ctx.quote(s.condition)})`);
  lowerBranch(ctx, s.condition, body, after);
  emitter.openApart(body);
  lowerBody(ctx, s.body, after, head);
  emitter.goto(head);
  emitter.openApart(after);
}

function lowerBody(ctx: Context, body: Stmt, onBreak: string, onContinue: string): void {
  ctx.enclosing.push({ kind: 'loop', onBreak, onContinue });
  lowerStmt(ctx, body);
  ctx.enclosing.pop();
}

function lowerDo(ctx: Context, s: Extract<Stmt, { kind: 'do' }>): void {
  const { emitter } = ctx;
  const [head, until, after] = [emitter.reserve('loop'), emitter.reserve('until'), emitter.reserve('after')];
  const once = s.condition.kind === 'constant' && s.condition.value === 0n;
  if (!once) openLoop(ctx, head, s, `do … while (${ctx.quote(s.condition)})`);
  lowerBody(ctx, s.body, after, until);
  emitter.open(until);
  lowerBranch(ctx, s.condition, once ? after : head, after);
  emitter.openApart(after);
}

function lowerFor(ctx: Context, s: Extract<Stmt, { kind: 'for' }>): void {
  const { emitter } = ctx;
  for (const statement of s.init) lowerStmt(ctx, statement);
  const [head, body] = [emitter.reserve('loop'), emitter.reserve('body')];
  const [step, after] = [emitter.reserve('step'), emitter.reserve('after')];
  openLoop(ctx, head, s, s.condition === undefined ? 'for (;;)' : `for (…; ${ctx.quote(s.condition)}; …)`);
  if (s.condition === undefined) emitter.goto(body);
  else lowerBranch(ctx, s.condition, body, after);
  emitter.openApart(body);
  lowerBody(ctx, s.body, after, step);
  emitter.open(step);
  if (s.step !== undefined) {
    ctx.at(s.step.span);
    lowerEffects(ctx, s.step);
  }
  emitter.goto(head);
  emitter.openApart(after);
}

function lowerReturn(ctx: Context, s: Extract<Stmt, { kind: 'return' }>): void {
  const { emitter } = ctx;
  const { returns } = ctx.symbol.type;
  ctx.at(s.span);
  if (s.value === undefined || returns.kind === 'void') {
    if (s.value !== undefined) lowerEffects(ctx, s.value);
    ctx.at(s.span);
    if (returns.kind !== 'void') leaveUnset(ctx);
    const { origin } = emitter;
    emitter.emit({ kind: 'mark', mark: { kind: 'return', text: 'return', watches: [] }, origin });
    leaveFunction(ctx);
    return;
  }
  const value = lowerValue(ctx, s.value);
  const name = ctx.quote(s.value);
  const text = `return ${name}`;
  ctx.at(s.span, text);
  const { origin } = emitter;
  if (returns.kind === 'record') {
    if (ctx.resultAddress !== undefined) copyObject(ctx, ctx.resultAddress, value, returns);
    emitter.emit({ kind: 'mark', mark: { kind: 'return', text, watches: [] }, origin });
    leaveFunction(ctx);
    return;
  }
  const width = passedWidth(returns, ctx.world.shapes)!;
  emitter.assign('$result', resize(value, width, isSigned(s.value.type)));
  const watches = [{ name, expr: variable('$result', width), type: shownType(returns) }];
  emitter.emit({ kind: 'mark', mark: { kind: 'return', text, watches }, origin });
  leaveFunction(ctx);
}

/** The caller gets anything (C11 6.9.1p12). */
export function leaveUnset(ctx: Context): void {
  if (ctx.symbol.type.returns.kind === 'record') return;
  ctx.emitter.havoc('$result', { kind: 'uninitialized', name: `${ctx.symbol.spelled}()` });
}
