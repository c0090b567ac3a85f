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

export interface FrontendOptions {
  readonly target: import('./target.js').Target;
  /** `-I`, in order; they come before the system directories. */
  readonly includeDirs: readonly string[];
  /** Our own stand-ins for the WDK, searched last: `encodings/headers`. */
  readonly systemDirs: readonly string[];
  /** `-D name=value`; a bare name is `1`. */
  /** Files read before every translation unit, as if included: the target's predefined macros (`encodings/targets/win-x64.h`). */
  readonly prelude: readonly string[];
  readonly defines: readonly { readonly name: string; readonly value: string }[];
  readonly undefines: readonly string[];
}
