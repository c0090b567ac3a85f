/** `[[maybe_unused]]`, `[[nodiscard("why")]]` (C23 6.7.13, C++): say nothing that is looked at here. In C11 `[[` begins nothing. */
import type { PpToken } from './pp-token.js';

export function withoutAttributes(tokens: readonly PpToken[]): readonly PpToken[] {
  if (!tokens.some((_, i) => beginsAttribute(tokens, i))) return tokens;
  const kept: PpToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const behind = beginsAttribute(tokens, i) ? behindAttribute(tokens, i) : -1;
    if (behind < 0) kept.push(tokens[i]!);
    else i = behind - 1;
  }
  return kept;
}

const beginsAttribute = (tokens: readonly PpToken[], i: number): boolean =>
  tokens[i]!.text === '[' && tokens[i]!.kind === 'punctuator' && tokens[i + 1]?.text === '[';

/** Where it goes on behind `]]`; -1 for what is none. */
function behindAttribute(tokens: readonly PpToken[], start: number): number {
  let depth = 0;
  for (let i = start; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (text === '[') depth++;
    else if (text === ']' && --depth === 0) return tokens[i - 1]!.text === ']' ? i + 1 : -1;
    else if (text === ';' || text === '{') return -1;
  }
  return -1;
}
