/** `#include` and `#include_next` (C11 6.10.2). */
import { type Directive, expandOperands, operands } from './directives.js';
import { generatedHeader } from './generated.js';
import { isPunctuator, isSpaced, type PpToken, spell } from './pp-token.js';
import type { Found, SearchResult } from './search.js';
import type { FileStream, Frame } from './stream.js';

export interface Header {
  readonly name: string;
  readonly form: 'quoted' | 'angled';
}

export function runInclude(
  stream: FileStream,
  directive: Directive,
  word: 'include' | 'include_next',
): undefined {
  const { unit } = stream;
  if (unit.includesStopped) return;
  const written = operands(directive);
  const header = literalHeader(written) ?? computedHeader(expandOperands(stream, directive) ?? []);
  if (header === undefined) {
    // whatever it names was not read
    unit.lost ??= {
      kind: 'missing-header',
      detail: 'header that is not named was not found',
      span: directive.hash.span,
    };
    return void stream.complain(`malformed #${word}`, directive.hash);
  }
  const at = written[0] ?? directive.hash;
  const result = find(stream, header, word === 'include_next');
  switch (result.kind) {
    case 'found':
      return enter(stream, result, directive.hash);
    case 'missing': {
      stream.sharing?.looksBeside();
      const generated = generatedHeader(unit, header.name);
      if (generated === undefined) return unit.missingHeader(header.name, at, header.form) as undefined;
      return enter(stream, { kind: 'found', file: generated, directory: -1 }, directive.hash);
    }
    case 'too-large':
      return unit.gap('budget', `\`${header.name}\` is too large to read`, at.span) as undefined;
    case 'denied':
      return void stream.complain(
        `\`${header.name}\` lies outside the folders that may be read (-I names more)`,
        at,
      );
    case 'refused':
      return void stream.complain(`\`${header.name}\` is a network or device path, which is not read`, at);
  }
}

/** The operand of `__has_include`. */
export const headerOperand = (stream: FileStream, tokens: readonly PpToken[]): Header | undefined =>
  literalHeader(tokens) ?? computedHeader(stream.expander.expandList(tokens));

export function includeIsFound(stream: FileStream, header: Header, next: boolean): boolean {
  return find(stream, header, next).kind === 'found';
}

function find(stream: FileStream, header: Header, next: boolean): SearchResult {
  const { frames, unit } = stream;
  if (next && frames.length > 1) return unit.search.find(header.name, [], stream.frame.foundIn + 1);
  const elsewhere = header.form === 'angled' ? unit.search.find(header.name, [], 0) : undefined;
  if (elsewhere !== undefined && elsewhere.kind !== 'missing') return elsewhere;
  // the kits' build utility looks for `<…>` in the folder that it builds as well
  stream.sharing?.looksBeside();
  const beside = unit.search.find(header.name, includerDirectories(frames), 0);
  return beside.kind === 'found' ? beside : (elsewhere ?? beside);
}

/** The including file's directory, then those of the files that include it (Microsoft's rule for `"…"`). */
function includerDirectories(frames: readonly Frame[]): readonly string[] {
  const directories = new Set<string>();
  for (let i = frames.length - 1; i >= 0; i--) directories.add(frames[i]!.directory);
  return [...directories];
}

function literalHeader([first]: readonly PpToken[]): Header | undefined {
  if (first?.kind !== 'string') return undefined;
  const form = first.text.startsWith('<') ? 'angled' : first.text.startsWith('"') ? 'quoted' : undefined;
  const name = first.text.slice(1, -1);
  return form === undefined || name === '' ? undefined : { name, form };
}

/** 6.10.2p4: after expansion a string, or `<` … `>` whose tokens are put together with their spaces. */
function computedHeader(tokens: readonly PpToken[]): Header | undefined {
  const first = tokens[0];
  if (first === undefined || !isPunctuator(first, '<')) return literalHeader(tokens);
  const close = tokens.findIndex((token) => isPunctuator(token, '>'));
  if (close < 2) return undefined;
  const inside = tokens.slice(1, close);
  return { name: (isSpaced(inside[0]!) ? ' ' : '') + spell(inside), form: 'angled' };
}

function enter(stream: FileStream, found: Found, hash: PpToken): undefined {
  const { unit, frames } = stream;
  const { file } = found;
  const { path } = file.text;
  if (unit.once.has(path) || unit.cyclic.has(path)) return;
  if (file.guard !== undefined && unit.macros.isDefined(file.guard)) return;
  if (frames.length >= unit.limits.includeDepth) {
    for (const one of cycleOf(frames, path)) unit.cyclic.add(one);
    return void stream.complain(
      `#include nested deeper than ${unit.limits.includeDepth}: ${chain(frames, path)}`,
      hash,
    );
  }
  if (++unit.includes > unit.limits.includes) {
    unit.includesStopped = true;
    return unit.gap('budget', `more than ${unit.limits.includes} #includes followed`, hash.span) as undefined;
  }
  stream.include(found);
}

/** From the last time `path` was entered, if it was. */
function cycleOf(frames: readonly Frame[], path: string): readonly string[] {
  const paths = frames.map((frame) => frame.path);
  const cycle = paths.lastIndexOf(path);
  return cycle >= 0 ? paths.slice(cycle) : [];
}

/** The cycle; where there is none the innermost few files. */
function chain(frames: readonly Frame[], path: string): string {
  const cycle = cycleOf(frames, path);
  const shown = cycle.length > 0 ? cycle : frames.slice(-5).map((frame) => frame.path);
  const middle = shown.length > 12 ? [...shown.slice(0, 6), '…', ...shown.slice(-5)] : shown;
  return [...middle, path].join(' → ');
}
