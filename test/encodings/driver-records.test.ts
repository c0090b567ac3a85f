/** Records that only drivers fill: the headers declare each, and have a member that the system calls. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { encodings } from '../../src/cli/encodings.js';

const headers = readdirSync(encodings.headers, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.h'))
  .map((name) => readFileSync(join(encodings.headers, name), 'utf8'))
  .join('\n');
const models = encodings.models().map((path) => readFileSync(path, 'utf8'));

it.each(encodings.driverRecords())('%s', (record) => {
  const written = new RegExp(`struct (?:DECLSPEC_\\w+ )?${record} \\{([^}]*)\\}`).exec(headers)?.[1] ?? '';
  const macro = /^\s*(\w+)\s*$/.exec(written)?.[1];
  const body =
    macro === undefined ? written : new RegExp(`#define ${macro} ((?:.*\\\\\n)*.*)`).exec(headers)?.[1];
  const members = [...(body ?? '').matchAll(/(\w+)\s*;/g)].map((m) => m[1]!);
  const called = members.filter((name) => models.some((text) => text.includes(`->${name}(`)));
  expect(called).not.toEqual([]);
});
