/** From files to the typed, linked driver: preprocess, thin, parse, declare, link. Bodies are read when they are asked for. */
import type { Gap } from '../base/gap.js';
import { silent, type Trace } from '../base/trace.js';
import type { FrontendOptions, Host } from './host.js';
import { link } from './link.js';
import type { TranslationUnit } from './parse/ast.js';
import type { Macro } from './preprocess/macro.js';
import type { PpToken } from './preprocess/pp-token.js';
import type { Preprocessed } from './preprocess/preprocess.js';
import { lineOf, quote } from './quote.js';
import { Reading } from './reading.js';
import { Relevance } from './relevant/relevant.js';
import { Unasked } from './relevant/unasked.js';
import type { Driver } from './tree.js';
import { fileContext, type Unit } from './type/context.js';
import { Program } from './type/declarations/linkage.js';
import { MacroConstants } from './type/expressions/macro-constants.js';
import { outermostKey } from './type/types/ctype.js';
import { type BasicTypes, basicTypes } from './type/types/types.js';
import { declareUnit, newUnit } from './type/unit.js';

export interface Inputs {
  /** The driver's C files, in order. */
  readonly files: readonly string[];
  /** C files that describe what the driver does not define: their definitions give way to the driver's. */
  readonly models: readonly string[];
  /** Functions that somebody asks about although no file mentions them: rules do. */
  readonly asked?: Iterable<string>;
}

/** A driver whose models are not read yet: what it calls of the system has no body. */
export interface OpenDriver {
  readonly driver: Driver;
  /** Reads the models and links again. The symbols of `driver` go into the result, and their unique names may change: use one or the other. */
  complete(): Driver;
}

/** Never fails on what the files hold: what cannot be read is in `gaps` and `notes`, or in the body it is in. */
export function readDriver(
  inputs: Inputs,
  host: Host,
  options: FrontendOptions,
  trace: Trace = silent,
): Driver {
  const reader = new Reader(inputs, host, options, trace);
  reader.read(inputs.files);
  reader.read(inputs.models);
  return reader.linked();
}

/** As `readDriver`, but no model is read before `complete`. @param reading what is left of reading the driver before it changed */
export function openDriver(
  inputs: Inputs,
  host: Host,
  options: FrontendOptions,
  trace: Trace = silent,
  reading: Reading = new Reading(),
): OpenDriver {
  const reader = new Reader(inputs, host, options, trace, reading);
  reader.read(inputs.files);
  return {
    driver: reader.linked(),
    complete() {
      reader.readModels(inputs.models);
      return reader.linked();
    },
  };
}

interface Read {
  readonly source: Preprocessed;
  readonly syntax: TranslationUnit;
  readonly unit: Unit;
}

class Reader {
  readonly #units: Read[] = [];
  readonly #models: ReadonlySet<string>;
  readonly #program: Program;
  #relevance: Relevance;
  readonly #basic: BasicTypes;

  constructor(
    { files, models, asked = [] }: Inputs,
    readonly host: Host,
    readonly options: FrontendOptions,
    readonly trace: Trace,
    readonly reading: Reading = new Reading(),
  ) {
    this.#models = new Set(models.map(slashes));
    this.#program = new Program(
      [...options.systemDirs, ...[...options.prelude, ...models].map(folder)],
      this.#models,
    );
    const modelled = models.map((path) => `${folder(path)}/models`);
    this.#relevance = new Relevance((path) => {
      if (options.systemDirs.some((dir) => isIn(slashes(dir), path))) return 'all';
      // without a driver the models are what is asked about
      return files.length > 0 && modelled.some((dir) => isIn(dir, path)) ? 'functions' : 'nothing';
    });
    this.#relevance.mention(asked);
    this.#basic = basicTypes(options.target);
  }

  read(files: readonly string[]): void {
    const sources = files.map((file) => {
      this.trace({ kind: 'file', file });
      return this.reading.preprocess(file, this.host, this.options);
    });
    this.#declare(sources, this.#relevance.thin(sources));
  }

  /** Functions that nobody asks for are not even lexed: most of several hundred. */
  readModels(files: readonly string[]): void {
    const macros = this.#units.map(({ source }) => source.macros);
    const macro = (name: string): readonly string[] => {
      const found = new Set(macros.map((known) => known.get(name)));
      return [...found].flatMap((one) => (one === undefined ? [] : [...namesIn(one)]));
    };
    const unasked = (texts: ReadonlyMap<string, string>) => new Unasked(texts, this.#relevance.asked, macro);
    const read = files.map((file) => {
      this.trace({ kind: 'file', file });
      return this.reading.preprocessModels(file, this.host, this.options, unasked);
    });
    const sources = read.map(({ source }) => source);
    const tried = this.#relevance.copy();
    const thinned = tried.thin(sources);
    if (read.some(({ leftOut }) => tried.asksFor(leftOut))) this.#readWhole(files);
    else {
      this.#relevance = tried;
      this.#declare(sources, thinned);
    }
  }

  #readWhole(models: readonly string[]): void {
    for (const file of models) this.reading.forgetModels(file);
    const sources = models.map((file) => this.reading.preprocess(file, this.host, this.options));
    this.#declare(sources, this.#relevance.thin(sources));
  }

  #declare(sources: readonly Preprocessed[], thinned: readonly (readonly PpToken[])[]): void {
    sources.forEach((source, i) => {
      this.#units.push(this.#declared(source, thinned[i]!));
    });
  }

  #declared(source: Preprocessed, tokens: readonly PpToken[]): Read {
    const { file } = source;
    const syntax = this.reading.parse(file, tokens);
    const { target } = this.options;
    const unit = newUnit(file, target, this.#basic, this.#program, this.#models.has(file), source.lost);
    declareUnit(unit, syntax);
    return { source, syntax, unit };
  }

  linked(): Driver {
    const units = [...this.#units];
    const program = this.#program;
    const { functions, globals } = link(program);
    const constants = new MacroConstants(
      units.map(({ source, unit }) => ({ macros: source.macros, cx: fileContext(unit) })),
    );
    const sources = units.map(({ source }) => source.source);
    return {
      functions,
      globals,
      gaps: once([
        ...units.flatMap(({ source, syntax }) => [...source.gaps, ...syntax.gaps]),
        ...program.gaps,
      ]),
      notes: once([...units.flatMap(({ source }) => source.notes), ...program.notes]),
      remarks: units.flatMap(({ source, unit }) => (unit.weak ? [] : source.remarks)),
      isSystem: (file) => program.isSystem(file),
      isFilledHere: ({ key }) => this.options.driverRecords?.includes(outermostKey(key)) ?? false,
      isSetHere: (record, member) => this.options.driverRecords?.includes(`${record}.${member}`) ?? false,
      constantMacro: (name) => constants.valueOf(name),
      constantMacros: (prefix) => constants.named(prefix),
      quote: (from, to) => quote(sources, from, to),
      line: (file, line) => lineOf(sources, file, line),
    };
  }
}

function* namesIn(macro: Macro): Iterable<string> {
  for (const { token } of macro.items) if (token.kind === 'identifier') yield token.text;
}

const slashes = (path: string): string => path.replaceAll('\\', '/');
const folder = (path: string): string => slashes(path).slice(0, Math.max(0, slashes(path).lastIndexOf('/')));
const isIn = (directory: string, path: string): boolean =>
  path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);

/** A header's gap is one gap, however many units include it. */
function once(gaps: readonly Gap[]): Gap[] {
  const seen = new Map<string, Gap>();
  for (const gap of gaps) {
    const key = `${gap.span.file}:${gap.span.line}:${gap.span.column}:${gap.detail}`;
    if (!seen.has(key)) seen.set(key, gap);
  }
  return [...seen.values()];
}
