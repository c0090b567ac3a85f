/** What a driver is made of, as the description of its build says: files, include folders, macros. Nothing of it is run. */
import type { Gap } from '../../base/gap.js';

export interface Build {
  /** Each once, in order. */
  readonly files: readonly BuiltFile[];
  /** What it says of the driver and cannot be worked out or read. */
  readonly unread: readonly Gap[];
}

export interface BuiltFile {
  /** Absolute; it need not be there. */
  readonly path: string;
  readonly flags: Flags;
}

/** What a file is compiled with. */
export interface Flags {
  /** In the order in which they are looked through; those that are there. */
  readonly includeDirs: readonly string[];
  /** The last one of a name counts. */
  readonly defines: readonly Macro[];
  readonly undefines: readonly string[];
  /** Headers that the file begins with, as if included. */
  readonly forced: readonly string[];
}

export interface Macro {
  readonly name: string;
  readonly value: string;
}

/** Which of several builds that one file describes. */
export interface Wanted {
  readonly configuration: string;
  /** As the project calls the processor: `x64`. */
  readonly platform: string;
  /** Properties that the kits set, by name. */
  readonly properties: Readonly<Record<string, string>>;
  /** Whether a folder is there, also where nothing may be read. */
  readonly isThere: (folder: string) => boolean;
  /** Macros that the kits add to what a project says, by property (`encodings/builds.json`). */
  readonly added: readonly AddedMacros[];
}

/** Where the property has the value, in any case of its letters. */
export interface AddedMacros {
  readonly property: string;
  readonly value: string;
  readonly defines: readonly Macro[];
}

/** Whether it is no source but says how sources are built, by its name. */
export const isDescription = (path: string): boolean =>
  /\.vcxproj$|(?:^|[\\/])(?:compile_commands\.json|sources)$/i.test(path);

/** A description of several builds, of which one is asked for. */
export const isProject = (path: string): boolean => /\.vcxproj$/i.test(path);

/** `NAME` or `NAME=VALUE`, as compilers take it; a bare name is 1. */
export function macroOf(text: string): Macro | undefined {
  const match = /^([A-Za-z_$][\w$]*)(?:[=#](.*))?$/s.exec(text);
  return match === null ? undefined : { name: match[1]!, value: match[2] ?? '1' };
}

export const isSource = (path: string): boolean => /\.(c|cpp|cxx|cc)$/i.test(path);

/** Each once, where the first of those that are equal stands. */
export function once<T>(values: readonly T[], key: (value: T) => unknown = (value) => value): readonly T[] {
  const seen = new Set<unknown>();
  return values.filter((value) => !seen.has(key(value)) && seen.add(key(value)));
}

export const buildGap = (file: string, line: number, detail: string): Gap => ({
  kind: 'input',
  detail,
  span: { file, line, column: 1 },
});
