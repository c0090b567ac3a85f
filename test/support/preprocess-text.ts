import type { FrontendOptions } from '../../src/frontend/host.js';
import type { HeaderCache } from '../../src/frontend/preprocess/header-cache.js';
import type { Limits } from '../../src/frontend/preprocess/limits.js';
import { type Preprocessed, preprocess } from '../../src/frontend/preprocess/preprocess.js';
import { targets } from '../../src/frontend/target.js';
import { mapHost } from './map-host.js';

export const plainOptions: FrontendOptions = {
  target: targets['win-x64'],
  includeDirs: [],
  systemDirs: [],
  prelude: [],
  defines: [],
  undefines: [],
};

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Preprocesses `main.c` of `files` (or the one text given). */
export function preprocessFiles(
  files: Files | string | Uint8Array,
  options: Partial<FrontendOptions> = {},
  cache?: HeaderCache,
  limits?: Limits,
): Preprocessed {
  const map = typeof files === 'string' || files instanceof Uint8Array ? { 'main.c': files } : files;
  return preprocess('main.c', mapHost(map), { ...plainOptions, ...options }, cache, limits);
}

/** Token spellings with single spaces, a pragma as `[pragma …]`. */
export const spelled = (result: Preprocessed): string =>
  result.tokens
    .filter((token) => token.kind !== 'end')
    .map((token) => (token.kind === 'pragma' ? `[pragma ${token.text}]` : token.text))
    .join(' ');

/** The same for plain text, to compare with: no macro is known in it. */
export const lexed = (text: string): string => spelled(preprocessFiles(text));

export const gapTexts = (result: Preprocessed): readonly string[] =>
  result.gaps.map(({ detail, span }) => `${span.line}: ${detail}`);
