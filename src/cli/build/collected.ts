/** What is found in the description of a build, put together. */
import type { Gap } from '../../base/gap.js';
import type { Host } from '../../frontend/host.js';
import { type Build, buildGap, type Flags } from './build.js';

export class Collected {
  private readonly files = new Map<string, Flags>();
  private readonly gaps: Gap[] = [];
  private readonly told = new Set<string>();

  /** @param description where it is said, for what is told of it */
  constructor(private readonly description: string) {}

  /** A file that is compiled twice is read as it is the first time, and that is told. */
  add(path: string, line: number, flags: Flags): void {
    const known = this.files.get(path);
    if (known === undefined) this.files.set(path, flags);
    else if (JSON.stringify(known) !== JSON.stringify(flags))
      this.unread(line, `${path} is compiled in two ways: only the first is read`);
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
    for (const { path, flags } of other.files) this.add(path, 1, flags);
    this.gaps.push(...other.unread);
  }

  build(): Build {
    return { files: [...this.files].map(([path, flags]) => ({ path, flags })), unread: this.gaps };
  }
}
