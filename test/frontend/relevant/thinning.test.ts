/** What is left out of our headers is not missed: drivers read with every declaration are compared with drivers read as usual. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { link } from '../../../src/frontend/link.js';
import { parseUnit } from '../../../src/frontend/parse/parse.js';
import { HeaderCache } from '../../../src/frontend/preprocess/header-cache.js';
import { preprocess } from '../../../src/frontend/preprocess/preprocess.js';
import { readDriver } from '../../../src/frontend/read.js';
import type { Driver, FunctionSymbol, VariableSymbol } from '../../../src/frontend/tree.js';
import { fileContext } from '../../../src/frontend/type/context.js';
import { Program } from '../../../src/frontend/type/declarations/linkage.js';
import { MacroConstants } from '../../../src/frontend/type/expressions/macro-constants.js';
import { printFunction } from '../../../src/frontend/type/print/print.js';
import { printType } from '../../../src/frontend/type/print/type.js';
import { basicTypes } from '../../../src/frontend/type/types/types.js';
import { declareUnit, newUnit } from '../../../src/frontend/type/unit.js';
import { filesUnder, host, kernel, options, root } from './disk.js';

type Whole = Pick<Driver, 'functions' | 'globals' | 'constantMacros' | 'gaps'>;

/** `readDriver` without thinning. */
function readWhole(files: readonly string[], models: readonly string[]): Whole {
  const folders = [...options.systemDirs, ...[...options.prelude, ...models].map((path) => join(path, '..'))];
  const program = new Program(folders, new Set(models));
  const cache = new HeaderCache();
  const basic = basicTypes(options.target);
  const scopes = [...files, ...models].map((file) => {
    const source = preprocess(file, host, options, cache);
    const unit = newUnit(source.file, options.target, basic, program, models.includes(file));
    const syntax = parseUnit(source.file, source.tokens);
    program.gaps.push(...source.gaps, ...syntax.gaps);
    declareUnit(unit, syntax);
    return { macros: source.macros, cx: fileContext(unit) };
  });
  const constants = new MacroConstants(scopes);
  const { functions, globals } = link(program);
  // a part of a unit that could not be read is told twice: where it is parsed, and where it is declared
  const gaps = new Map(
    program.gaps.map((gap) => [`${gap.span.file}:${gap.span.line}:${gap.span.column}:${gap.detail}`, gap]),
  );
  return {
    functions,
    globals,
    gaps: [...gaps.values()],
    constantMacros: (prefix) => constants.named(prefix),
  };
}

const functionText = (symbol: FunctionSymbol): string =>
  [
    printFunction(symbol),
    symbol.origin,
    symbol.roles.join(),
    JSON.stringify(symbol.span),
    [...symbol.mentions].join(),
  ].join('\n');

const variableText = (symbol: VariableSymbol): string =>
  `${symbol.name} ${printType(symbol.type)} ${symbol.defined} ${symbol.addressTaken} ${JSON.stringify(symbol.span)}`;

/** By name: what only models mention is declared where they first do, which is another place in the order. */
const textsOf = <T extends { readonly name: string }>(
  symbols: ReadonlyMap<string, T>,
  among: ReadonlyMap<string, unknown>,
  text: (symbol: T) => string,
): string[] =>
  [...symbols]
    .filter(([name]) => among.has(name))
    .map(([name, symbol]) => `${name} ${text(symbol)}`)
    .sort();

const driverNames = ({ functions }: Whole): string[] =>
  [...functions.values()].filter(({ origin }) => origin === 'driver').map(({ name }) => name);

const fixtures = [
  ...filesUnder(join(root, 'test/fixtures'), '.c'),
  ...filesUnder(join(root, 'examples'), '.c'),
];

/** Most fixtures of a folder use the same part of the headers: each third is read by itself, and another third is read together. */
const alone = fixtures.filter((_, i) => i % 3 === 0);
const together = fixtures.filter((_, i) => i % 3 === 1);

describe('a thinned driver', () => {
  it.each([
    ...alone.map((file) => ({ what: file.slice(root.length), files: [file], models: [] })),
    { what: 'many of them with models', files: together, models: [kernel] },
  ])('equals the whole one: $what', ({ files, models }) => {
    const thin = readDriver({ files, models }, host, options);
    const whole = readWhole(files, models);
    expect(textsOf(thin.functions, whole.functions, functionText)).toEqual(
      textsOf(whole.functions, thin.functions, functionText),
    );
    expect(textsOf(thin.globals, whole.globals, variableText)).toEqual(
      textsOf(whole.globals, thin.globals, variableText),
    );
    expect(driverNames(thin)).toEqual(driverNames(whole));
    expect([...thin.functions.keys()].filter((name) => !whole.functions.has(name))).toEqual([]);
    expect(thin.constantMacros('')).toEqual(whole.constantMacros(''));
    expect(thin.gaps).toEqual(whole.gaps);
    const mentioned = new Set([...thin.functions.values()].flatMap(({ mentions }) => [...mentions]));
    const missed = [...whole.functions.values()].filter(({ name }) => !thin.functions.has(name));
    expect(missed.filter(({ name, origin }) => mentioned.has(name) || origin === 'driver')).toEqual([]);
    expect(missed.length).toBeGreaterThan(100);
  });
});
