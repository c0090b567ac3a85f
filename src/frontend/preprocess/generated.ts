/**
 * Headers that a tool writes while a driver is built. They are missing by nature, but what they define is known. Those for traces define
 * macros without an effect on the driver, around which the driver may put code of its own; comments of the driver and its build
 * description list them. Those for messages define values; the message texts lie beside the driver, and so do manifests of events.
 */
import type { EventHeader, GeneratedHeader, MessageHeader, TraceHeader } from '../host.js';
import { eventHeader } from './events.js';
import { joinLines } from './file-text.js';
import { type LexedFile, lexFile } from './lex-file.js';
import { messageHeader } from './messages.js';
import { directoryOf, type HeaderSearch, join } from './search.js';
import type { Unit } from './unit.js';

/** One of the macros: `Name{FIXED=value}(A, B, MSG, ...)`. */
interface Declared {
  readonly name: string;
  readonly fixed: readonly { readonly name: string; readonly value: string }[];
  /** `undefined` when they are not a plain list, as in `Name((A, ...))`. */
  readonly parameters: readonly string[] | undefined;
}

/** The text that stands for the missing header `name`, from all that the unit has read so far; `undefined` when no tool writes such headers. */
export function generatedHeader(unit: Unit, name: string): LexedFile | undefined {
  for (const kind of unit.options.generated ?? []) {
    const text = name.toLowerCase().endsWith(kind.ending) ? textOf(unit, kind, name) : undefined;
    if (text !== undefined)
      return lexFile(joinLines(`<generated ${name}>`, text), unit.spellings, unit.limits.tokens);
  }
  return undefined;
}

function textOf(unit: Unit, kind: GeneratedHeader, name: string): string | undefined {
  if ('messages' in kind) return ofMessages(unit, kind, name);
  return 'manifests' in kind ? ofEvents(unit, kind, name) : ofTraces(unit, kind);
}

/** The manifest lies beside the main file. */
function ofEvents(unit: Unit, kind: EventHeader, name: string): string | undefined {
  const { search } = unit;
  const folder = directoryOf(unit.main);
  const header = name.slice(name.lastIndexOf('/') + 1).toLowerCase();
  const manifest = [...search.names(folder === '' ? '.' : folder)].sort().find((file) => {
    const ending = kind.manifests.find((one) => file.toLowerCase().endsWith(one));
    return ending !== undefined && header.startsWith(file.slice(0, -ending.length).toLowerCase());
  });
  const answer = manifest === undefined ? undefined : search.answer(join(folder, manifest));
  return answer?.kind === 'file' ? eventHeader(kind, answer.bytes) : undefined;
}

/** The message texts lie where the header would, seen from the main file, and are called like it. */
function ofMessages(unit: Unit, { ending, messages }: MessageHeader, name: string): string | undefined {
  const source = `${name.slice(0, -ending.length)}${messages}`.replaceAll('\\', '/');
  const path = unit.search.locate(directoryOf(unit.main), source);
  const answer = path === undefined ? undefined : unit.search.answer(path);
  return answer?.kind === 'file' ? messageHeader(new TextDecoder().decode(answer.bytes)) : undefined;
}

function ofTraces(unit: Unit, kind: TraceHeader): string {
  const own = [...configured(unit, kind), ...inProjects(unit, kind)].map((text) => parse(kind, text));
  const lines = own.map((macro) => `#undef ${macro.name}\n${definition(unit, kind, macro)}`);
  for (const macro of kind.usual.map((text) => parse(kind, text)))
    lines.push(`#ifndef ${macro.name}\n${definition(unit, kind, macro)}\n#endif`);
  return [`#include <${kind.include}>`, ...lines, ''].join('\n');
}

/** What follows the word in the configuration comments of the files that were read. */
function configured(unit: Unit, { configuration }: TraceHeader): readonly string[] {
  const { begin, end, word } = configuration;
  return [...unit.texts.values()].flatMap(({ text }) =>
    text
      .split(begin)
      .slice(1)
      .flatMap((block) => block.split(end, 1)[0]!.split('\n'))
      .map((line) => line.replace(/^[\s/*]*/, ''))
      .filter((line) => line.startsWith(`${word} `))
      .map((line) => line.slice(word.length + 1)),
  );
}

/** Build descriptions of the main file lie beside it, in a folder of that one, or in the folder above. */
function inProjects(unit: Unit, { projects }: TraceHeader): readonly string[] {
  const { search } = unit;
  const own = directoryOf(unit.main);
  const within = (directory: string): string => (directory === '' ? '.' : directory);
  const beside = search.names(within(own));
  const above = own === '' || own === '/' ? [] : [directoryOf(own)];
  const folders = [
    own,
    ...beside.filter((name) => !name.includes('.')).map((name) => join(own, name)),
    ...above,
  ];
  const source = unit.main.slice(unit.main.lastIndexOf('/') + 1).toLowerCase();
  return folders.flatMap((folder) =>
    [...search.names(within(folder))]
      .filter((name) => name.toLowerCase().endsWith(projects.ending))
      .sort()
      .flatMap((name) => elements(search, join(folder, name), projects.element, source)),
  );
}

/** The parts, between semicolons, of what the elements of that name hold, if the project builds `source`. */
function elements(search: HeaderSearch, path: string, element: string, source: string): readonly string[] {
  const answer = search.answer(path);
  if (answer.kind !== 'file') return [];
  const text = new TextDecoder().decode(answer.bytes);
  if (!text.toLowerCase().includes(source)) return [];
  return text
    .split(`<${element}>`)
    .slice(1)
    .flatMap((rest) => rest.split('<', 1)[0]!.split(';'))
    .map((part) => part.trim())
    .filter((part) => /^\w+[ \t]*[({]/.test(part));
}

function parse(kind: TraceHeader, text: string): Declared {
  const line = text.replace(/\s+/g, ' ');
  const [, name = '', fixed = '', list = ''] =
    /^ ?(\w+) ?(?:\{([^}]*)\})? ?(?:\(([^)]*)\))?/.exec(line) ?? [];
  const plain = !list.includes('(');
  return {
    name,
    fixed: fixed
      .split(',')
      .map((part) => part.split('=', 2).map((side) => side.trim()))
      .flatMap(([key = '', value = '']) => (/^\w+$/.test(key) ? [{ name: key, value }] : [])),
    parameters: plain
      ? list
          .split(',')
          .map((one) => one.trim())
          .filter((one) => one !== '...' && /^\w+$/.test(one) && !kind.unnamed.includes(one))
      : undefined,
  };
}

function definition(unit: Unit, kind: TraceHeader, macro: Declared): string {
  const nothing = '((void)0)';
  const around = surrounding(unit, kind, macro);
  if (around === undefined) return `#define ${macro.name}(...) ${nothing}`;
  const parameters = [...(macro.parameters ?? []), '...'].join(', ');
  return `#define ${macro.name}(${parameters}) ${around.before} ${nothing} ${around.after}`;
}

/** The calls of the driver's own macros around a trace, if it has them. */
function surrounding(
  unit: Unit,
  { before, after }: TraceHeader,
  { fixed, parameters }: Declared,
): { readonly before: string; readonly after: string } | undefined {
  if (parameters === undefined) return undefined;
  const names = [...fixed.map(({ name }) => name), ...parameters].join('_');
  const values = [...fixed.map(({ value }) => value), ...parameters].join(', ');
  const call = ({ prefix, suffix }: { readonly prefix: string; readonly suffix: string }): string => {
    const name = `${prefix}${names}${suffix}`;
    return unit.macros.isDefined(name) ? `${name}(${values})` : '';
  };
  const around = { before: call(before), after: call(after) };
  return around.before === '' && around.after === '' ? undefined : around;
}
