/** From files to the typed, linked driver: preprocess, parse, declare, link. Bodies are read when they are asked for. */
import type { Gap } from '../base/gap.js';
import { silent, type Trace } from '../base/trace.js';
import type { FrontendOptions, Host } from './host.js';
import { link } from './link.js';
import type { TranslationUnit } from './parse/ast.js';
import { parseUnit } from './parse/parse.js';
import { HeaderCache } from './preprocess/header-cache.js';
import { type Preprocessed, preprocess } from './preprocess/preprocess.js';
import { quote } from './quote.js';
import type { Driver } from './tree.js';
import { fileContext, type Unit } from './type/context.js';
import { Program } from './type/linkage.js';
import { MacroConstants } from './type/macro-constants.js';
import { basicTypes } from './type/types.js';
import { declareUnit, newUnit } from './type/unit.js';

export interface Inputs {
  /** The driver's C files, in order. */
  readonly files: readonly string[];
  /** C files that describe what the driver does not define: their definitions give way to the driver's. */
  readonly models: readonly string[];
}

interface Read {
  readonly source: Preprocessed;
  readonly syntax: TranslationUnit;
  readonly unit: Unit;
}

/** Never fails on what the files hold: what cannot be read is in `gaps` and `notes`, or in the body it is in. */
export function readDriver(
  inputs: Inputs,
  host: Host,
  options: FrontendOptions,
  trace: Trace = silent,
): Driver {
  const ours = [...options.systemDirs, ...[...options.prelude, ...inputs.models].map(folder)];
  const program = new Program(ours, new Set(inputs.models.map(slashes)));
  const basic = basicTypes(options.target);
  const cache = new HeaderCache();
  const read = (file: string, weak: boolean): Read => {
    trace({ kind: 'file', file });
    const source = preprocess(file, host, options, cache);
    const syntax = parseUnit(source.file, source.tokens);
    const unit = newUnit(source.file, options.target, basic, program, weak);
    declareUnit(unit, syntax);
    return { source, syntax, unit };
  };
  const units = [
    ...inputs.files.map((file) => read(file, false)),
    ...inputs.models.map((file) => read(file, true)),
  ];
  const { functions, globals } = link(program);
  const constants = new MacroConstants(
    units.map(({ source, unit }) => ({ macros: source.macros, cx: fileContext(unit) })),
  );
  const sources = units.map(({ source }) => source.source);
  return {
    functions,
    globals,
    gaps: once([...units.flatMap(({ source, syntax }) => [...source.gaps, ...syntax.gaps]), ...program.gaps]),
    notes: once([...units.flatMap(({ source }) => source.notes), ...program.notes]),
    constantMacros: (prefix) => constants.named(prefix),
    quote: (from, to) => quote(sources, from, to),
  };
}

const slashes = (path: string): string => path.replaceAll('\\', '/');
const folder = (path: string): string => slashes(path).slice(0, Math.max(0, slashes(path).lastIndexOf('/')));

/** A header's gap is one gap, however many units include it. */
function once(gaps: readonly Gap[]): Gap[] {
  const seen = new Map<string, Gap>();
  for (const gap of gaps) {
    const key = `${gap.span.file}:${gap.span.line}:${gap.span.column}:${gap.detail}`;
    if (!seen.has(key)) seen.set(key, gap);
  }
  return [...seen.values()];
}
