/** The disk, read again only where a file may have changed since: then it is told by its stamp. What has not changed is the same object. */
import { type BigIntStats, statSync } from 'node:fs';
import { type Host, sameAnswer } from '../frontend/host.js';

type Answer = ReturnType<Host['read']>;

interface Known {
  readonly stamp: string | undefined;
  readonly answer: Answer;
}

export class KeptFiles {
  readonly #known = new Map<string, Known>();

  /** @param host of one run: says what may be read */
  over(host: Host): Host {
    return {
      read: (path) => this.#read(path, host),
      list: (path) => host.list(path),
    };
  }

  #read(path: string, host: Host): Answer {
    const stamp = stampOf(path);
    const known = this.#known.get(path);
    if (known !== undefined && stamp !== undefined && known.stamp === stamp) return known.answer;
    const read = host.read(path);
    const answer = known !== undefined && sameAnswer(known.answer, read) ? known.answer : read;
    this.#known.set(path, { stamp, answer });
    return answer;
  }
}

/** Nanoseconds. Clocks of file systems are coarse: a file that was just written may be written again under the same stamp. */
const settled = 2_000_000_000n;

/** `undefined`: must be read to be known. The time of the last change of anything about a file cannot be set by hand. */
function stampOf(path: string): string | undefined {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs }: BigIntStats = statSync(path, { bigint: true });
    if (BigInt(Date.now()) * 1_000_000n - ctimeNs < settled) return undefined;
    return [dev, ino, size, mtimeNs, ctimeNs].join();
  } catch {
    return undefined;
  }
}
