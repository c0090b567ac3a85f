/** `irpcheck entries`: which routines would be checked, how each was found, and why others were not taken. */
import { formatSpan } from '../base/span.js';
import { entryPointsOf } from '../entries.js';
import { openDriver } from '../frontend/read.js';
import type { RoleTable } from '../frontend/roles.js';
import { encodings } from './encodings.js';
import { exitCodes } from './exit-code.js';
import type { SourceOptions } from './options.js';
import { visible, writeResult } from './output.js';
import { projectOf } from './project.js';

export async function runEntries(inputs: readonly string[], options: SourceOptions): Promise<number> {
  const project = await projectOf(inputs, options);
  // Models define no entry point: they are not read.
  const { driver } = openDriver(project, project.host, project.frontend);
  const { entries, rejected, lost } = entryPointsOf(driver, {
    table: encodings.roles() as RoleTable,
    target: project.frontend.target,
    named: options.entry,
  });
  const rows = entries.map((entry) => [entry.function, entry.role, formatSpan(entry.span), entry.foundBy]);
  const widths = [0, 1, 2].map((i) => Math.max(0, ...rows.map((row) => row[i]!.length)));
  const lines = rows.map((row) => row.map((cell, i) => (i < 3 ? cell.padEnd(widths[i]!) : cell)).join('  '));
  const left = rejected.map(
    ({ function: name, why, span }) => `not taken: ${name} (${formatSpan(span)}): ${why}`,
  );
  const unsure = lost.map(({ span, detail }) => `not known: ${formatSpan(span)}: ${detail}`);
  writeResult(
    `${[...lines, ...left, ...unsure, `${entries.length} entry point${entries.length === 1 ? '' : 's'}`].map(visible).join('\n')}\n`,
  );
  const missing = options.entry.some((name) => !entries.some((entry) => entry.function === name));
  return project.unread.length > 0 || missing ? exitCodes.inconclusive : exitCodes.ok;
}
