import type { Token } from '../token.js';

/** The tokens of a translation unit, made ready for a parser that must be able to begin anywhere. */
export interface Source {
  readonly file: string;
  /** Without pragmas, ending in exactly one token of kind `end`. */
  readonly tokens: readonly Token[];
  /** For the index of each `{`, the index of its `}`; -1 for one that is never closed, and for other tokens. */
  readonly closing: Int32Array;
  /** In order; `index` is that of the token it stands before. */
  readonly pragmas: readonly { readonly index: number; readonly token: Token }[];
}

export function prepareSource(file: string, input: readonly Token[]): Source {
  const tokens: Token[] = [];
  const pragmas: { index: number; token: Token }[] = [];
  for (const token of input) {
    if (token.kind === 'pragma') pragmas.push({ index: tokens.length, token });
    else if (token.kind !== 'end') tokens.push(token);
  }
  tokens.push(endToken(file, input));
  return { file, tokens, closing: matchBraces(tokens), pragmas };
}

function endToken(file: string, input: readonly Token[]): Token {
  const last = input.at(-1);
  if (last?.kind === 'end') {
    return last.text === '' ? last : { kind: 'end', text: '', span: last.span, end: last.end };
  }
  const span = last?.end ?? { file, line: 1, column: 1 };
  return { kind: 'end', text: '', span, end: span };
}

function matchBraces(tokens: readonly Token[]): Int32Array {
  const closing = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  tokens.forEach((token, index) => {
    if (token.text === '{') open.push(index);
    else if (token.text === '}') {
      const start = open.pop();
      if (start !== undefined) closing[start] = index;
    }
  });
  return closing;
}

/** The position in `source.pragmas` of the first one behind token `index`. */
export function firstPragmaAfter(source: Source, index: number): number {
  let low = 0;
  let high = source.pragmas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (source.pragmas[middle]!.index > index) high = middle;
    else low = middle + 1;
  }
  return low;
}
