/** Files with what each is compiled with, put together to one driver: all its files are read alike. */
import type { Gap } from '../../base/gap.js';
import type { Host } from '../../frontend/host.js';
import { type Build, buildGap, type Macro, once } from './build.js';
import type { Flags } from './flags.js';

export class Collected {
  private readonly files: string[] = [];
  private readonly includeDirs: string[] = [];
  private readonly defines = new Map<string, { readonly value: string; readonly file: string }>();
  private readonly undefines: string[] = [];
  private readonly forced: string[] = [];
  private readonly gaps: Gap[] = [];
  private readonly told = new Set<string>();

  /** @param description where it is said, for what is told of it */
  constructor(private readonly description: string) {}

  add(file: string, line: number, flags: Flags): void {
    this.files.push(file);
    this.includeDirs.push(...flags.includeDirs);
    for (const macro of flags.defines) this.define(macro, file, line);
    this.undefines.push(...flags.undefines);
    this.forced.push(...flags.forced);
  }

  unread(line: number, detail: string, description = this.description): void {
    if (this.told.has(detail)) return;
    this.told.add(detail);
    this.gaps.push(buildGap(description, line, detail));
  }

  /** Those of the folders that may be looked into; of others that are there it is told. */
  folders(
    names: readonly string[],
    line: number,
    host: Host,
    isThere: (folder: string) => boolean,
  ): string[] {
    return names.filter((name) => {
      if (host.list(name) !== undefined) return true;
      if (isThere(name))
        this.unread(line, `the include folder ${name} is outside of what may be read: -I allows it`);
      return false;
    });
  }

  /** What a library that is linked in is made of. */
  join(other: Build): void {
    for (const file of other.files)
      this.add(file, 1, {
        includeDirs: [...other.includeDirs],
        defines: [...other.defines],
        undefines: [...other.undefines],
        forced: [...other.forced],
      });
    this.gaps.push(...other.unread);
  }

  build(): Build {
    return {
      files: once(this.files),
      includeDirs: once(this.includeDirs),
      defines: [...this.defines].map(([name, { value }]) => ({ name, value })),
      undefines: once(this.undefines).filter((name) => !this.defines.has(name)),
      forced: once(this.forced),
      unread: this.gaps,
    };
  }

  private define({ name, value }: Macro, file: string, line: number): void {
    const known = this.defines.get(name);
    if (known === undefined) this.defines.set(name, { value, file });
    else if (known.value !== value && known.file !== file)
      this.unread(
        line,
        `${name} has other values for some files than for others: all are read with ${known.value}`,
      );
    else if (known.file === file) this.defines.set(name, { value, file }); // the last one counts
  }
}
