/** Whatever is done to the tokens of one body: the parser ends, without an exception, and reads the other functions as before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseUnit } from '../../../src/frontend/parse/parse.js';
import { printBlock } from '../../../src/frontend/parse/print.js';
import type { Token } from '../../../src/frontend/token.js';
import { lex } from '../../support/lex.js';
import { Random } from '../../support/random.js';
import { functions } from './read.js';

const files = ['control.c', 'exceptions.c', 'expressions.c', 'declarations.c'];
const load = (file: string): Token[] => lex(readFileSync(join(import.meta.dirname, 'oracle', file), 'utf8'));

/** Each function's body as printed. */
function bodies(tokens: readonly Token[]): string[] {
  return functions(parseUnit('t.c', tokens)).map((node) => {
    const body = node.body();
    return body.kind === 'gap' ? body.gap.detail : printBlock(body.block);
  });
}

/** The places of the tokens inside the outermost braces number `which`, braces left out. */
function inside(tokens: readonly Token[], which: number): number[] {
  const lines = functions(parseUnit('t.c', tokens))[which]!;
  const first = tokens.findIndex(
    (token) => token.text === '{' && token.span.line >= lines.declarator.span.line,
  );
  return tokens
    .map((_, index) => index)
    .filter((index) => index > first && tokens[index]!.span.line < lines.endLine)
    .filter((index) => !/^[{}]$/.test(tokens[index]!.text));
}

function mutate(tokens: readonly Token[], places: readonly number[], random: Random): Token[] {
  const mutated = [...tokens];
  for (let count = 1 + random.below(4); count > 0; count--) {
    mutated[random.pick(places)] = tokens[random.pick(places)]!;
  }
  return mutated;
}

describe('mutated bodies', () => {
  for (const file of files) {
    it(file, () => {
      const tokens = load(file);
      const expected = bodies(tokens);
      const changed = new Set<string>();
      for (let seed = 0; seed < 150; seed++) {
        const random = new Random(seed);
        const which = random.below(expected.length);
        const places = inside(tokens, which);
        if (places.length === 0) continue;
        const found = bodies(mutate(tokens, places, random));
        changed.add(found[which]!);
        expect(found.toSpliced(which, 1)).toEqual(expected.toSpliced(which, 1));
      }
      expect(changed.size).toBeGreaterThan(50);
      expect([...changed].some((text) => text.includes('(gap syntax'))).toBe(true);
    });
  }

  it('any tokens in any order', () => {
    const pool = files.flatMap((file) => load(file).slice(0, -1));
    for (let seed = 0; seed < 300; seed++) {
      const random = new Random(seed);
      const soup = Array.from({ length: 1 + random.below(200) }, () => random.pick(pool));
      const unit = parseUnit('t.c', soup);
      for (const node of functions(unit)) expect(['block', 'gap']).toContain(node.body().kind);
      expect(unit.declarations.length).toBeGreaterThan(0);
    }
  });
});
