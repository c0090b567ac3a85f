import type { Span } from '../../src/base/span.js';
import type { Token } from '../../src/frontend/token.js';

const lexeme =
  /(?<space>\s+|\/\*[\s\S]*?\*\/|\/\/[^\n]*)|#pragma +(?<pragma>[^\n]*)|(?<identifier>[A-Za-z_$][\w$]*(?!\w|['"]))|(?<string>(?:L|u8|u|U)?"(?:\\.|[^"\\\n])*")|(?<character>(?:L|u|U)?'(?:\\.|[^'\\\n])*')|(?<number>\.?\d(?:[eEpP][+-]|[\w.])*)|(?<punctuator>\.\.\.|<<=|>>=|->|\+\+|--|<<|>>|[<>=!]=|&&|\|\||[-+*/%&|^]=|::|##|[\s\S])/y;

/** Text without directives as tokens, for tests of the parser alone. `#pragma` lines become pragma tokens. */
export function lex(text: string, file = 't.c'): Token[] {
  const tokens: Token[] = [];
  const place = { line: 1, column: 1 };
  lexeme.lastIndex = 0;
  for (let match = lexeme.exec(text); match !== null; match = lexeme.exec(text)) {
    const span: Span = { file, ...place };
    advance(place, match[0]);
    const groups = match.groups!;
    const kind = kinds.find((name) => groups[name] !== undefined);
    if (kind !== undefined) tokens.push({ kind, text: groups[kind]!, span, end: { file, ...place } });
  }
  const span: Span = { file, ...place };
  tokens.push({ kind: 'end', text: '', span, end: span });
  return tokens;
}

const kinds = ['identifier', 'number', 'string', 'character', 'punctuator', 'pragma'] as const;

function advance(place: { line: number; column: number }, text: string): void {
  for (const unit of text) {
    if (unit === '\n') {
      place.line++;
      place.column = 1;
    } else place.column++;
  }
}
