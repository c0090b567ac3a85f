/** Tells when something happens in folders, from the system where it tells, else by the clock. */
import { type FSWatcher, watch } from 'node:fs';

/** Milliseconds of quiet behind the last event: saving a file is several of them. */
const quietMs = 50;
const clockMs = 1000;

export class Changes {
  readonly #watchers = new Map<string, FSWatcher | undefined>();
  #clock: NodeJS.Timeout | undefined;
  #quiet: NodeJS.Timeout | undefined;
  #happened = false;
  #tell: (() => void) | undefined;

  /** From here on these folders and no others. */
  over(folders: readonly string[]): void {
    const wanted = new Set(folders.map((folder) => (folder === '' ? '.' : folder)));
    for (const [folder, watcher] of this.#watchers)
      if (!wanted.has(folder)) {
        watcher?.close();
        this.#watchers.delete(folder);
      }
    for (const folder of wanted) {
      if (this.#watchers.has(folder)) continue;
      this.#watchers.set(folder, this.#open(folder));
      this.#happened = true; // before anybody listened
    }
    const all = [...this.#watchers.values()];
    if (all.includes(undefined)) this.#clock ??= setInterval(() => this.#event(), clockMs);
    else this.#lose();
  }

  /** Resolves when something has happened since the last time, and it is quiet. */
  next(): Promise<void> {
    return new Promise((tell) => {
      this.#tell = tell;
      if (this.#happened) this.#event();
    });
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher?.close();
    this.#watchers.clear();
    this.#lose();
    clearTimeout(this.#quiet);
  }

  #open(folder: string): FSWatcher | undefined {
    try {
      const watcher = watch(folder, () => this.#event());
      watcher.on('error', () => {
        watcher.close();
        this.#watchers.set(folder, undefined);
        this.#clock ??= setInterval(() => this.#event(), clockMs);
      });
      return watcher;
    } catch {
      return undefined; // a file system that tells nothing, or too many watchers
    }
  }

  #event(): void {
    this.#happened = true;
    if (this.#tell === undefined) return;
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      this.#happened = false;
      const tell = this.#tell;
      this.#tell = undefined;
      tell?.();
    }, quietMs);
  }

  #lose(): void {
    clearInterval(this.#clock);
    this.#clock = undefined;
  }
}
