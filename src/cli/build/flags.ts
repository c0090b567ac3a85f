/** Options of compilers that say what a file is read with: those of GCC and Clang, and those of Microsoft's. */
import { type Flags, type Macro, macroOf } from './build.js';

/** With the argument joined to them or behind them. */
const options: readonly (readonly [RegExp, keyof Flags])[] = [
  [/^(?:-I|\/I|-isystem|-iquote|-idirafter|\/external:I|-external:I|-imsvc)(.*)$/s, 'includeDirs'],
  [/^[-/]D(.*)$/s, 'defines'],
  [/^[-/]U(.*)$/s, 'undefines'],
  [/^(?:-include|[-/]FI)(.*)$/s, 'forced'],
];

export function flagsOf(words: readonly string[]): Flags {
  const flags = {
    includeDirs: [] as string[],
    defines: [] as Macro[],
    undefines: [] as string[],
    forced: [] as string[],
  };
  for (let i = 0; i < words.length; i++) {
    const found = options
      .map(([form, kind]) => [form.exec(words[i]!)?.[1], kind] as const)
      .find(([argument]) => argument !== undefined);
    if (found === undefined) continue;
    const [joined, kind] = found;
    const argument = joined === '' ? words[++i] : joined;
    if (argument === undefined) break;
    if (kind === 'defines') {
      const macro = macroOf(argument);
      if (macro !== undefined) flags.defines.push(macro);
    } else flags[kind].push(argument);
  }
  return flags;
}

/** A command line in words, quotes taken off. @param style `posix`: a backslash takes the meaning from what follows; `windows`: only from a quote */
export function wordsOf(line: string, style: 'posix' | 'windows'): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let i = 0; i < line.length; i++) {
    const c = line[i]!;
    const next = line[i + 1];
    if (c === '\\' && quote !== "'" && next !== undefined && (style === 'posix' || next === '"')) {
      word = (word ?? '') + next;
      i += 1;
    } else if (quote !== '') {
      if (c === quote) quote = '';
      else word = (word ?? '') + c;
    } else if (c === '"' || (c === "'" && style === 'posix')) {
      quote = c;
      word ??= '';
    } else if (/\s/.test(c)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + c;
  }
  if (word !== undefined) words.push(word);
  return words;
}
