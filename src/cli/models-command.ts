/** `irpcheck models`: which kernel routines are modelled, after which page, and what their models leave out. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { encodings } from './encodings.js';
import { exitCodes } from './exit-code.js';
import { visible, writeResult } from './output.js';

export interface Model {
  readonly routine: string;
  /** Title of the page of Microsoft's documentation. */
  readonly page: string;
  readonly leavesOut: string;
  readonly file: string;
}

export function runModels(format: 'text' | 'json'): number {
  const models = allModels();
  const lines = models.map(({ routine, page, leavesOut }) => `${routine}  "${page}"  ${leavesOut}`);
  const text =
    format === 'json'
      ? JSON.stringify(models, undefined, 2)
      : [...lines, `${models.length} routines are modelled`].join('\n');
  writeResult(`${text.split('\n').map(visible).join('\n')}\n`);
  return exitCodes.ok;
}

/** By name. */
export function allModels(): readonly Model[] {
  return encodings
    .models()
    .flatMap((path) => modelsIn(readFileSync(path, 'utf8'), basename(path)))
    .sort((a, b) => (a.routine < b.routine ? -1 : 1));
}

/** The comment line before each definition says it: `"Name function (header)". What is left out.` */
function modelsIn(text: string, file: string): readonly Model[] {
  const found = text.matchAll(
    /^\/\* "(?<page>[^"]+)"\. (?<rest>[^\n]*?) \*\/\n(?:#undef \w+\n)*(?<static>static )?[A-Za-z_][\w *]*?\b(?<routine>\w+)\(/gm,
  );
  const members = membersIn(text);
  return [...found].flatMap(({ groups }) => {
    const routine = groups!.static === undefined ? groups!.routine : members.get(groups!.routine!);
    return routine === undefined ? [] : [{ routine, page: groups!.page!, leavesOut: groups!.rest!, file }];
  });
}

/** What a routine is called by that drivers call through a record which the system fills, by its name here. */
function membersIn(text: string): ReadonlyMap<string, string> {
  const tables = text.matchAll(/^static struct (?<record>\w+) \w+ = \{\n(?<members>[^}]*)\};$/gm);
  return new Map(
    [...tables].flatMap(({ groups }) =>
      [...groups!.members!.matchAll(/\.(\w+) = (\w+),/g)].map(
        ([, member, routine]) => [routine!, `${groups!.record}.${member}`] as const,
      ),
    ),
  );
}
