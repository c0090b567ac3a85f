/** The description of a build as text. */
import { UsageError } from '../../base/errors.js';
import type { Host } from '../../frontend/host.js';
import { decode } from '../../frontend/preprocess/file-text.js';

/** @throws UsageError when it cannot be read */
export function textOf(path: string, host: Host): string {
  const answer = host.read(path);
  const text = answer.kind === 'file' ? decode(answer.bytes) : undefined;
  if (text === undefined) throw new UsageError(`${path}: cannot be read`, 2);
  return text;
}
