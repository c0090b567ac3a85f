/**
 * Units of one driver mostly begin alike: the same headers in the same order, before anything of their own. What reading such a header did
 * to the first unit is done to the others without reading it again: the tokens it gave, the macros it defined, what was found wrong in it.
 *
 * What was done so far is a place in a tree; each branch is a header included from there. A unit is at a place only as long as it has done
 * nothing else that a header could notice, so that no header needs to be asked what it depends on.
 */
import type { Gap } from '../../base/gap.js';
import type { FrontendOptions } from '../host.js';
import type { FileText } from './file-text.js';
import type { Limits } from './limits.js';
import type { MacroChange } from './macro-table.js';
import type { PpToken } from './pp-token.js';
import type { Found } from './search.js';
import type { Unit } from './unit.js';

/** What reading one header did. */
interface Effect {
  readonly tokens: readonly PpToken[];
  readonly macros: readonly MacroChange[];
  readonly gaps: readonly Gap[];
  readonly missing: readonly (readonly [key: string, note: Gap])[];
  readonly texts: readonly (readonly [path: string, text: FileText])[];
  readonly once: readonly string[];
  readonly work: number;
  readonly includes: number;
}

interface Place {
  /** By header: where it was found and its path; and by the main file's folder, if the header has looked for others there. */
  readonly branches: Map<string, { readonly text: FileText; readonly effect: Effect; readonly place: Place }>;
}

const newPlace = (): Place => ({ branches: new Map() });

/** The trees of a run, one for each set of options, which decide which headers are found, and for each beginning. */
export class Places {
  readonly #roots = new WeakMap<FrontendOptions, Map<string, Place>>();

  root(options: FrontendOptions, limits: Limits, prelude: readonly string[]): Place {
    const key = JSON.stringify([limits, prelude]);
    const known = this.#roots.get(options) ?? new Map<string, Place>();
    this.#roots.set(options, known);
    const root = known.get(key) ?? newPlace();
    known.set(key, root);
    return root;
  }
}

/** Lengths of what grows while a header is read. */
interface Mark {
  readonly branch: string;
  readonly text: FileText;
  readonly tokens: number;
  readonly gaps: number;
  readonly missing: number;
  readonly texts: number;
  readonly once: number;
  readonly counter: number;
  readonly work: number;
  readonly includes: number;
}

/** One unit on its way through the tree. */
export class Sharing {
  /** `undefined` once the unit went its own way. */
  #place: Place | undefined;
  #state: string;
  #reading: Mark | undefined;
  #spoiled = false;
  #looksBeside = false;

  constructor(
    readonly unit: Unit,
    readonly out: PpToken[],
    root: Place,
    /** Of the main file. */
    readonly folder: string,
  ) {
    this.#place = root;
    this.#state = stateOf(unit);
  }

  /** At an `#include` of the main file, between two tokens of it. True when nothing is left to be read. */
  enter({ file, directory }: Found): boolean {
    if (this.#state !== stateOf(this.unit)) this.#place = undefined;
    if (this.#place === undefined) return false;
    const branch = `${directory}:${file.text.path}`;
    const { branches } = this.#place;
    const known = branches.get(branch) ?? branches.get(this.#besideUs(branch));
    if (known === undefined || known.text !== file.text) this.#begin(branch, file.text);
    else if (!fits(known.effect, this.unit, this.out)) this.#place = undefined;
    else {
      apply(known.effect, this.unit, this.out);
      this.#stand(known.place);
      return true;
    }
    return false;
  }

  /** What the header says depends on the unit in a way that its state does not show. */
  spoil(): void {
    this.#spoiled = true;
  }

  /** A header, or what one is generated from, is looked for beside those that include it, the main file among them. */
  looksBeside(): void {
    this.#looksBeside = true;
  }

  #besideUs(branch: string): string {
    return `${branch} from ${this.folder}`;
  }

  #begin(branch: string, text: FileText): void {
    const { unit } = this;
    this.#spoiled = false;
    this.#looksBeside = false;
    unit.macros.record();
    this.#reading = { branch, text, ...lengths(unit), tokens: this.out.length };
  }

  /** The main file goes on behind the header. */
  leave(): void {
    const mark = this.#reading;
    if (mark === undefined) return;
    this.#reading = undefined;
    const macros = this.unit.macros.recorded();
    const effect = macros === undefined || this.#spoiled ? undefined : this.#effect(mark, macros);
    if (effect === undefined || this.#place === undefined) this.#place = undefined;
    else {
      const place = newPlace();
      const branch = this.#looksBeside ? this.#besideUs(mark.branch) : mark.branch;
      this.#place.branches.set(branch, { text: mark.text, effect, place });
      this.#stand(place);
    }
  }

  #effect(mark: Mark, macros: readonly MacroChange[]): Effect | undefined {
    const { unit, out } = this;
    const now = lengths(unit);
    const gaps = unit.gaps.slice(mark.gaps);
    if (now.counter !== mark.counter || unit.includesStopped || gaps.some(({ kind }) => kind === 'budget'))
      return undefined;
    return {
      tokens: out.slice(mark.tokens),
      macros,
      gaps,
      missing: [...unit.missing].slice(mark.missing),
      texts: [...unit.texts].slice(mark.texts),
      once: [...unit.once].slice(mark.once),
      work: now.work - mark.work,
      includes: now.includes - mark.includes,
    };
  }

  #stand(place: Place): void {
    this.#place = place;
    this.#state = stateOf(this.unit);
  }
}

const lengths = ({ gaps, missing, texts, once, counter, spent, includes }: Unit) => ({
  gaps: gaps.length,
  missing: missing.size,
  texts: texts.size,
  once: once.size,
  counter,
  work: spent,
  includes,
});

/** Everything that a header can notice, or that decides what it adds. All of it only grows, so its sizes tell of every change. */
function stateOf({ main, macros, missing, texts, once, counter }: Unit): string {
  const others = texts.size - (texts.has(main) ? 1 : 0);
  return [macros.changes, missing.size, others, once.size, counter].join(' ');
}

/** Whether the unit's bounds allow all of it, and the header does not include the unit's own main file. */
function fits(
  effect: Effect,
  { limits, gaps, includes, spent, main }: Unit,
  out: readonly PpToken[],
): boolean {
  return (
    out.length + effect.tokens.length < limits.tokens &&
    gaps.length + effect.gaps.length < limits.gaps &&
    includes + effect.includes < limits.includes &&
    spent + effect.work < limits.work &&
    effect.texts.every(([path]) => path !== main)
  );
}

function apply(effect: Effect, unit: Unit, out: PpToken[]): void {
  for (const token of effect.tokens) out.push(token);
  unit.macros.redo(effect.macros);
  unit.gaps.push(...effect.gaps);
  for (const [key, note] of effect.missing) unit.missing.set(key, note);
  for (const [path, text] of effect.texts) unit.texts.set(path, text);
  for (const path of effect.once) unit.once.add(path);
  unit.includes += effect.includes;
  unit.spend(effect.work);
}
