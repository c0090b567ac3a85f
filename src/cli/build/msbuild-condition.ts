/**
 * Conditions of MSBuild ("MSBuild conditions"): comparisons of texts and numbers, `Exists`, `and`, `or`, `!`. Three answers: what cannot be
 * worked out is `undefined`.
 */

export type Truth = boolean | undefined;

interface Asked {
  /** With properties in place; `undefined` where that cannot be done. */
  readonly expand: (text: string) => string | undefined;
  readonly exists: (path: string) => boolean;
}

type Token = { readonly kind: 'text' | 'word' | 'sign'; readonly text: string };

export function truthOf(condition: string, asked: Asked): Truth {
  const tokens = tokensOf(condition);
  if (tokens === undefined) return undefined;
  const parser = new Parser(tokens, asked);
  const truth = parser.disjunction();
  return parser.isAtEnd ? truth : undefined;
}

function tokensOf(condition: string): Token[] | undefined {
  const tokens: Token[] = [];
  const token =
    /\s*(?:'([^']*)'|(==|!=|<=|>=|<|>|!|\(|\))|((?:\$\([^()]*(?:\([^()]*\)[^()]*)*\)|[\w.:\\/-])+))/gy;
  let at = 0;
  while (condition.slice(at).trim() !== '') {
    token.lastIndex = at;
    const match = token.exec(condition);
    if (match === null) return undefined;
    at = token.lastIndex;
    if (match[1] !== undefined) tokens.push({ kind: 'text', text: match[1] });
    else if (match[2] !== undefined) tokens.push({ kind: 'sign', text: match[2] });
    else tokens.push({ kind: 'word', text: match[3]! });
  }
  return tokens;
}

const deepest = 50;

class Parser {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly asked: Asked,
  ) {}

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  disjunction(): Truth {
    let truth = this.conjunction();
    while (this.isWord('or')) {
      this.at += 1;
      const other = this.conjunction();
      truth =
        truth === true || other === true ? true : truth === false && other === false ? false : undefined;
    }
    return truth;
  }

  private conjunction(): Truth {
    let truth = this.term();
    while (this.isWord('and')) {
      this.at += 1;
      const other = this.term();
      truth =
        truth === false || other === false ? false : truth === true && other === true ? true : undefined;
    }
    return truth;
  }

  private term(): Truth {
    this.depth += 1;
    if (this.depth > deepest) return undefined;
    try {
      if (this.takes('!')) {
        const truth = this.term();
        return truth === undefined ? undefined : !truth;
      }
      if (!this.takes('(')) return this.comparison();
      const truth = this.disjunction();
      return this.takes(')') ? truth : undefined;
    } finally {
      this.depth -= 1;
    }
  }

  private comparison(): Truth {
    const first = this.tokens[this.at];
    if (first === undefined || first.kind === 'sign') return undefined;
    this.at += 1;
    if (first.kind === 'word' && this.takes('(')) return this.call(first.text.toLowerCase());
    const left = this.asked.expand(first.text);
    const sign = this.tokens[this.at];
    if (sign?.kind !== 'sign' || !/^[=!<>]=?$/.test(sign.text) || sign.text === '!') return asTruth(left);
    this.at += 1;
    const second = this.tokens[this.at];
    if (second === undefined || second.kind === 'sign') return undefined;
    this.at += 1;
    return compared(left, sign.text, this.asked.expand(second.text));
  }

  private call(name: string): Truth {
    const argument = this.tokens[this.at];
    if (argument?.kind !== 'text' && argument?.kind !== 'word') return undefined;
    this.at += 1;
    if (!this.takes(')')) return undefined;
    const text = this.asked.expand(argument.text);
    if (text === undefined) return undefined;
    if (name === 'exists') return this.asked.exists(text);
    return name === 'hastrailingslash' ? /[\\/]$/.test(text) : undefined;
  }

  private takes(sign: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.at += 1;
    return true;
  }

  private isWord(word: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === 'word' && token.text.toLowerCase() === word;
  }
}

const asTruth = (text: string | undefined): Truth =>
  text === undefined
    ? undefined
    : /^(true|on|yes)$/i.test(text)
      ? true
      : /^(false|off|no)$/i.test(text)
        ? false
        : undefined;

function compared(left: string | undefined, sign: string, right: string | undefined): Truth {
  if (left === undefined || right === undefined) return undefined;
  const isSame = left.toLowerCase() === right.toLowerCase();
  if (sign === '==') return isSame;
  if (sign === '!=') return !isSame;
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === undefined || b === undefined) return undefined;
  switch (sign) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    default:
      return undefined;
  }
}

/** Decimal, hexadecimal, or the first two parts of a version. */
function numberOf(text: string): number | undefined {
  if (/^0x[0-9a-f]{1,8}$/i.test(text)) return Number(text);
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
