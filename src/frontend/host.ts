/** The world as the front end sees it: read-only files. The CLI passes the disk, tests pass a map. */
export interface Host {
  /**
   * The bytes of a regular file, or why not. `path` uses `/`. Never follows into devices, FIFOs or directories.
   * A file over the size cap is `too-large`.
   */
  read(
    path: string,
  ):
    | { readonly kind: 'file'; readonly bytes: Uint8Array }
    | { readonly kind: 'missing' | 'not-a-file' | 'too-large' | 'denied' };
  /** The names in a directory (for case-insensitive look-up), or `undefined` when it is not one. */
  list(path: string): readonly string[] | undefined;
}

type Answer = ReturnType<Host['read']>;

/** Whether reading a path has told the same twice. */
export function sameAnswer(a: Answer, b: Answer): boolean {
  if (a === b) return true;
  return a.kind === 'file' && b.kind === 'file' ? Buffer.compare(a.bytes, b.bytes) === 0 : a.kind === b.kind;
}

export interface FrontendOptions {
  readonly target: import('./target.js').Target;
  /** `-I`, in order; they come before the system directories. */
  readonly includeDirs: readonly string[];
  /** Our own stand-ins for the WDK, searched last: `encodings/headers`. */
  readonly systemDirs: readonly string[];
  /** `-D name=value`; a bare name is `1`. */
  /** Files read before every translation unit, as if included: the target's predefined macros (`encodings/targets/win-x64.h`). */
  readonly prelude: readonly string[];
  readonly beginnings?: Beginnings;
  /** Headers of the driver's that each file begins with, as if included behind those. */
  readonly forced?: readonly string[];
  readonly defines: readonly { readonly name: string; readonly value: string }[];
  readonly undefines: readonly string[];
  /** Headers that a tool writes while a driver is built, and that are therefore missing: `encodings/generated-headers.json`. */
  readonly generated?: readonly GeneratedHeader[];
  /** Records of the system's headers, by tag, whose routines are all seen, the driver's or the models'; or one member, `tag.member`: `encodings/driver-records.json`. */
  readonly driverRecords?: readonly string[];
  /** Files that are read with options of their own, complete; the same object for those that are read alike. */
  readonly own?: ReadonlyMap<string, FrontendOptions>;
}

export const optionsOf = (options: FrontendOptions, file: string): FrontendOptions =>
  options.own?.get(file) ?? options;

/** Further files that some units begin with, as if included: `encodings/beginnings.json`. */
export interface Beginnings {
  /** Of files whose names end so. */
  readonly cpp: { readonly endings: readonly string[]; readonly header: string };
  /** Of files with a missing header that define none of the macros `unless`, and mention one of the words. */
  readonly missing: {
    readonly header: string;
    readonly unless: readonly string[];
    readonly words: readonly string[];
  };
}

/** How to make up for one kind of generated header. */
export type GeneratedHeader = TraceHeader | MessageHeader | EventHeader;

/** One that defines the values of messages; their texts lie in a file of the same name but for the ending. */
export interface MessageHeader {
  readonly ending: string;
  readonly messages: string;
}

/** One that defines macros for the events that a manifest beside the driver lists; the header's name begins like the manifest's. */
export interface EventHeader {
  readonly ending: string;
  /** What names of manifests end with, and the element that they consist of. */
  readonly manifests: readonly string[];
  readonly element: string;
  /** A header of ours that every generated one includes. */
  readonly include: string;
  /** What macros are called: these with the provider's name or the event's symbol behind them. */
  readonly ofProvider: readonly string[];
  readonly ofEvent: readonly string[];
  /** What each of them is. */
  readonly is: string;
}

/** One that defines macros that do nothing; the driver itself says which. */
export interface TraceHeader {
  /** What the header's name ends with. */
  readonly ending: string;
  /** A header of ours that every generated one includes. */
  readonly include: string;
  /** Comments between these texts list the macros: `FUNC Name{FIXED=value}(A, B, MSG, ...);`. */
  readonly configuration: { readonly begin: string; readonly end: string; readonly word: string };
  /** Files beside the source file that list more of them, in an XML element. */
  readonly projects: { readonly ending: string; readonly element: string };
  /** Macros of this form unless the driver has them otherwise. */
  readonly usual: readonly string[];
  /** Parameters that are not part of the names below. */
  readonly unnamed: readonly string[];
  /** Macros that stand before and behind a call, called after its parameters: `WPP_FLAG_EXP_PRE`. */
  readonly before: { readonly prefix: string; readonly suffix: string };
  readonly after: { readonly prefix: string; readonly suffix: string };
}
