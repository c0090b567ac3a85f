/** Records whose routines are all seen: the headers declare each; a model calls a member of it, or a table of the models has one for each member. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { encodings } from '../../src/cli/encodings.js';

const headers = readdirSync(encodings.headers, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.h'))
  .map((name) => readFileSync(join(encodings.headers, name), 'utf8'))
  .join('\n');
const models = encodings.models().map((path) => readFileSync(path, 'utf8'));

const entries = encodings.driverRecords();

it.each(entries.filter((entry) => entry.includes('.')))('%s', (entry) => {
  const [record, member] = entry.split('.');
  const [, body = ''] = new RegExp(`struct (?:\\w+ )?${record} \\{([\\s\\S]*?)\\n\\}`).exec(headers) ?? [];
  expect(body).toMatch(new RegExp(`\\b${member};`));
  expect(headers).toMatch(new RegExp(`->${member} = routine;`));
});

it.each(entries.filter((entry) => !entry.includes('.')))('%s', (record) => {
  const written = new RegExp(`struct (?:\\w+ )?${record} \\{([^}]*)\\}`).exec(headers)?.[1] ?? '';
  const macro = /^\s*(\w+)\s*$/.exec(written)?.[1];
  const body =
    macro === undefined ? written : new RegExp(`#define ${macro} ((?:.*\\\\\n)*.*)`).exec(headers)?.[1];
  const members = [...(body ?? '').matchAll(/(\w+)\s*;/g)].map((m) => m[1]!);
  const table = models.map((text) => text.split(`static struct ${record} `)[1]?.split('};')[0]).find(Boolean);
  if (table !== undefined) {
    const declared = (body ?? '')
      .split(';')
      .flatMap((line) => line.replace(/^\s*(?:\/\*.*\*\/\s*)?\w+ /, '').split(','));
    const names = declared.map((name) => name.replace(/[\s*]/g, '')).filter(Boolean);
    const routines = names.filter((name) => !['Size', 'Version', 'Context'].includes(name));
    expect(routines).not.toEqual([]);
    expect(routines.filter((name) => !table.includes(`.${name} = model_${name},`))).toEqual([]);
    return;
  }
  const called = members.filter((name) => models.some((text) => text.includes(`->${name}(`)));
  expect(called).not.toEqual([]);
});
