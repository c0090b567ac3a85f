/** `#pragma`, `_Pragma("…")` (C11 6.10.6, 6.10.9) and Microsoft's `__pragma(…)`: all but layout and macro pragmas vanish. */
import { joinLines } from './file-text.js';
import { lexFile } from './lex-file.js';
import { ExpansionTooLarge } from './limits.js';
import { type Place, type PpToken, spell, tokenAt } from './pp-token.js';
import type { FileStream } from './stream.js';

/** Pragmas that decide where the members of a record are. */
const layoutPragmas = new Set(['pack', 'ms_struct', 'scalar_storage_order']);

/** `tokens` is the line behind `#pragma`. */
export function runPragma(
  stream: FileStream,
  tokens: readonly PpToken[],
  hash: PpToken,
): PpToken | undefined {
  const last = tokens.at(-1) ?? hash;
  const place: Place = { file: hash.file, start: hash.start, stop: last.stop, macro: undefined };
  if (tokens[0]?.text === 'once') {
    stream.unit.once.add(stream.frame.path);
    return undefined;
  }
  stream.expander.begin(hash);
  try {
    return pragma(stream, tokens, place);
  } catch (error) {
    if (!(error instanceof ExpansionTooLarge)) throw error;
    stream.unit.gap('budget', 'macros in this #pragma expand too far; it was left out', hash.span);
    return undefined;
  }
}

export function runPragmaOperator(
  stream: FileStream,
  operand: readonly PpToken[],
  form: 'string' | 'tokens',
  place: Place,
): PpToken | undefined {
  if (form === 'tokens') return pragma(stream, operand, place);
  const [literal, ...rest] = operand[0]?.kind === 'string' ? operand : stream.expander.expandList(operand);
  const body =
    rest.length === 0 && literal?.kind === 'string' ? /^L?"(.*)"$/s.exec(literal.text)?.[1] : undefined;
  if (body === undefined) {
    stream.complain('the operand of _Pragma is not a string', tokenAt(place, 'punctuator', '', 0));
    return undefined;
  }
  const text = joinLines(place.file.path, body.replace(/\\(["\\])/g, '$1'));
  const { tokens } = lexFile(text, stream.unit.spellings, stream.limits.expansion);
  return pragma(stream, tokens.slice(0, -1), place);
}

function pragma(stream: FileStream, tokens: readonly PpToken[], place: Place): PpToken | undefined {
  const [name, ...operands] = tokens;
  if (name === undefined) return undefined;
  if (name.text === 'push_macro' || name.text === 'pop_macro') {
    macroStack(stream, name.text, operands, place);
    return undefined;
  }
  if (!layoutPragmas.has(name.text)) return undefined;
  const expanded = operands.length === 0 ? operands : stream.expander.expandList(operands);
  return tokenAt(place, 'pragma', spell([name, ...expanded]), 0);
}

function macroStack(
  stream: FileStream,
  word: 'push_macro' | 'pop_macro',
  operands: readonly PpToken[],
  place: Place,
): void {
  const [open, literal, close] = operands;
  const name = /^"([A-Za-z_$][\w$]*)"$/.exec(literal?.text ?? '')?.[1];
  if (open?.text !== '(' || close?.text !== ')' || name === undefined) {
    stream.complain(`malformed #pragma ${word}`, tokenAt(place, 'punctuator', '', 0));
  } else if (word === 'push_macro') stream.macros.push(name);
  else stream.macros.pop(name);
}
