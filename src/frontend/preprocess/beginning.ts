/** What is read before a file, besides what it includes: the target's macros, the words of C++, and the system's headers where only a missing header would have included them. */
import type { Gap } from '../../base/gap.js';
import type { Beginnings, FrontendOptions } from '../host.js';
import type { Preprocessed } from './preprocess.js';

export function preludeOf(file: string, { prelude, beginnings }: FrontendOptions): readonly string[] {
  const isCpp = beginnings?.cpp.endings.some((ending) => file.toLowerCase().endsWith(ending)) ?? false;
  return isCpp ? [...prelude, beginnings!.cpp.header] : prelude;
}

/** The header that a missing one is taken to have included, if the file says what only that declares and nothing else has declared it. */
export function insteadOfMissing(read: Preprocessed, options: FrontendOptions): string | undefined {
  const missing = options.beginnings?.missing;
  if (missing === undefined || read.notes.length === 0) return undefined;
  if (missing.unless.some((macro) => read.macros.has(macro))) return undefined;
  return read.tokens.some(({ text }) => missing.words.includes(text)) ? missing.header : undefined;
}

export function saysInstead(read: Preprocessed, { missing }: Beginnings): Gap {
  const [first] = read.notes;
  const name = missing.header.slice(missing.header.lastIndexOf('/') + 1);
  const detail = `no header that was found declares what the system does: read as if the file began with <${name}>`;
  return { kind: 'preprocess', detail, span: first!.span };
}
