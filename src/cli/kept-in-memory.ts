/** Results that this process has come to, before those on disk. */
import { createHash } from 'node:crypto';
import type { Kept, KeptResults } from '../kept.js';

/** Results of some hours of work on a driver. */
const most = 5000;

/** @param behind asked for what is not in memory, and told of all; nothing is when absent */
export function keptInMemory(behind: KeptResults | undefined): KeptResults {
  const known = new Map<string, Kept>();
  const remember = (key: string, kept: Kept) => {
    known.delete(key);
    known.set(key, kept);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
  };
  return {
    engine: behind?.engine ?? 'this process',
    digest: (text) => createHash('sha256').update(text).digest('hex'),
    get(key) {
      const kept = known.get(key) ?? behind?.get(key);
      if (kept !== undefined) remember(key, kept);
      return kept;
    },
    put(key, kept) {
      remember(key, kept);
      behind?.put(key, kept);
    },
  };
}
