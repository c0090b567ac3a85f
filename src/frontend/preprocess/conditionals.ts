/** `#if` and its relatives (C11 6.10.1). */
import { type ConditionResult, evaluateCondition } from './condition.js';
import { type Directive, operands } from './directives.js';
import type { Take } from './expander.js';
import { headerOperand, includeIsFound } from './includes.js';
import { ExpansionTooLarge } from './limits.js';
import { FILE_END, isPunctuator, PpToken } from './pp-token.js';
import type { FileStream } from './stream.js';

type Word = 'if' | 'ifdef' | 'ifndef' | 'elif' | 'elifdef' | 'elifndef' | 'else' | 'endif';

export function runConditional(stream: FileStream, directive: Directive, word: Word): undefined {
  switch (word) {
    case 'if':
    case 'ifdef':
    case 'ifndef':
      return open(stream, directive, word);
    case 'elif':
    case 'elifdef':
    case 'elifndef':
    case 'else':
      return branch(stream, directive, word);
    case 'endif':
      if (directive.frame.conditionals.pop() === undefined)
        stream.complain('#endif without #if', directive.hash);
  }
}

function open(stream: FileStream, directive: Directive, word: 'if' | 'ifdef' | 'ifndef'): undefined {
  const taken = holds(stream, directive, word);
  directive.frame.conditionals.push({ opening: directive.hash, taken, sawElse: false });
  if (!taken) stream.skipGroup();
}

function branch(
  stream: FileStream,
  directive: Directive,
  word: 'elif' | 'elifdef' | 'elifndef' | 'else',
): undefined {
  const conditional = directive.frame.conditionals.at(-1);
  if (conditional === undefined) return void stream.complain(`#${word} without #if`, directive.hash);
  if (conditional.sawElse) {
    stream.complain(`#${word} behind #else`, directive.hash);
    return stream.skipGroup() as undefined;
  }
  if (word === 'else') conditional.sawElse = true;
  // Once a group was read, the other conditions are not even looked at (6.10.1p6).
  const enter = !conditional.taken && (word === 'else' || holds(stream, directive, word));
  if (enter) conditional.taken = true;
  else stream.skipGroup();
}

function holds(stream: FileStream, directive: Directive, word: Exclude<Word, 'else' | 'endif'>): boolean {
  if (word === 'if' || word === 'elif') return expressionHolds(stream, directive);
  const name = directive.frame.file.tokens[directive.start + 2];
  if (directive.start + 2 >= directive.end || name?.kind !== 'identifier') {
    stream.complain(`#${word} without a macro name`, directive.hash);
    return false;
  }
  return stream.macros.isDefined(name.text) === (word === 'ifdef' || word === 'elifdef');
}

/** A faulty condition counts as false, and is a gap. */
function expressionHolds(stream: FileStream, directive: Directive): boolean {
  stream.expander.begin(directive.hash);
  try {
    const result = evaluate(stream, directive);
    if (result.kind === 'value') return result.value;
    stream.complain(result.detail, result.at?.file === directive.hash.file ? result.at : directive.hash);
  } catch (error) {
    if (!(error instanceof ExpansionTooLarge)) throw error;
    stream.unit.gap('budget', 'macros in this #if expand too far', directive.hash.span);
  }
  return false;
}

function evaluate(stream: FileStream, directive: Directive): ConditionResult {
  let fault: { detail: string; at: PpToken } | undefined;
  const take: Take = (token, raw) => {
    const value = token.kind === 'identifier' ? operator(stream, token, raw) : undefined;
    if (value === 'malformed')
      fault ??= { detail: `malformed operand of \`${token.text}\` in #if`, at: token };
    return value === undefined ? token : truthToken(token, value === true);
  };
  const tokens = stream.expander.expandList(operands(directive), take);
  if (fault !== undefined) return { kind: 'fault', ...fault };
  const { limits, options } = stream.unit;
  return evaluateCondition(tokens, { wcharSize: options.target.wcharSize, maxDepth: limits.conditionDepth });
}

const truthToken = (at: PpToken, value: boolean): PpToken =>
  new PpToken('number', value ? '1' : '0', at.file, at.start, at.stop, at.flags, at.macro);

/** Compiler features that are asked for by name: we have none. */
const featureTests =
  /^__has_(attribute|builtin|feature|extension|cpp_attribute|c_attribute|declspec_attribute|warning|embed|constexpr_builtin)$|^__is_identifier$/;

function operator(stream: FileStream, token: PpToken, raw: () => PpToken): boolean | 'malformed' | undefined {
  switch (token.text) {
    case 'defined':
      return definedOperand(stream, raw);
    case '__has_include':
    case '__has_include_next':
      return hasInclude(stream, token, raw);
    default:
      if (!featureTests.test(token.text)) return undefined;
      return parenthesised(raw) === undefined ? 'malformed' : false;
  }
}

function definedOperand(stream: FileStream, raw: () => PpToken): boolean | 'malformed' {
  const first = raw();
  if (first.kind === 'identifier') return stream.macros.isDefined(first.text);
  if (!isPunctuator(first, '(')) return 'malformed';
  const name = raw();
  if (name.kind !== 'identifier' || !isPunctuator(raw(), ')')) return 'malformed';
  return stream.macros.isDefined(name.text);
}

function hasInclude(stream: FileStream, token: PpToken, raw: () => PpToken): boolean | 'malformed' {
  const operand = parenthesised(raw);
  const header = operand === undefined ? undefined : headerOperand(stream, operand);
  if (header === undefined) return 'malformed';
  return includeIsFound(stream, header, token.text === '__has_include_next');
}

/** The tokens between `(` and its `)`. */
function parenthesised(raw: () => PpToken): PpToken[] | undefined {
  if (!isPunctuator(raw(), '(')) return undefined;
  const tokens: PpToken[] = [];
  for (let depth = 0; ; ) {
    const token = raw();
    if ((token.flags & FILE_END) !== 0) return undefined;
    if (isPunctuator(token, '(')) depth++;
    else if (isPunctuator(token, ')') && depth-- === 0) return tokens;
    tokens.push(token);
  }
}
