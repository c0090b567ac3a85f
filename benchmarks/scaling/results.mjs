/** The results folder: one JSON file for each part that was run. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} folder */
export const saver = (folder) => (part, value) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${part}.json`), `${JSON.stringify(value, rounded, 1)}\n`);
};

/** @param {string} folder */
export const saved = (folder) =>
  Object.fromEntries(
    ['compare', 'growth', 'stages', 'checks']
      .map((part) => [part, join(folder, `${part}.json`)])
      .filter(([, path]) => existsSync(path))
      .map(([part, path]) => [part, JSON.parse(readFileSync(path, 'utf8'))]),
  );

/** Milliseconds are what was measured. */
const rounded = (_key, value) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);
