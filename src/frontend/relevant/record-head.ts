import { words } from '../parse/words.js';
import type { PpToken } from '../preprocess/pp-token.js';

export const isRecordWord = (text: string): boolean =>
  text === 'struct' || text === 'union' || text === 'enum';

/** Are these words followed by arguments that say something about what is declared, and declare nothing? */
export function takesAttributes(text: string): boolean {
  const word = words.get(text);
  return word === 'declspec' || word === 'attribute' || word === 'alignas' || word === 'asm';
}

/** From the `(` at `open` to the index of its `)`, or to the end. */
export function closeOf(tokens: readonly PpToken[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (text === '(' || text === '[') depth++;
    else if ((text === ')' || text === ']') && --depth === 0) return i;
  }
  return tokens.length;
}

/** The index behind `struct`, `union` or `enum` at `index`, its attributes and its tag: where the `{` of its members stands, if there is one. */
export function behindRecordHead(tokens: readonly PpToken[], index: number): number {
  let isTagged = false;
  for (let i = index + 1; ; ) {
    const token = tokens[i];
    if (token?.kind !== 'identifier') return i;
    if (takesAttributes(token.text) && tokens[i + 1]?.text === '(') i = closeOf(tokens, i + 1) + 1;
    else if (isTagged || words.has(token.text)) return i;
    else {
      isTagged = true;
      i++;
    }
  }
}

/** The tag in such a head. */
export function tagOf(tokens: readonly PpToken[], index: number, behind: number): string | undefined {
  for (let i = index + 1; i < behind; i++) {
    const { kind, text } = tokens[i]!;
    if (kind !== 'identifier') continue;
    if (!takesAttributes(text)) return text;
    i = closeOf(tokens, i + 1);
  }
  return undefined;
}
