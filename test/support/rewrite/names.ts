/** The same program under other names, and with what has no order in another order. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../pipeline.js';
import type { Random } from '../random.js';
import {
  type Edit,
  edited,
  instead,
  type Node,
  parseC,
  type Routine,
  routinesOf,
  variablesOf,
} from './syntax.js';

/** Words of the system's headers and models; what bears one of these may be another's. */
const taken: ReadonlySet<string> = new Set(
  readdirSync(join(root, 'encodings'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[ch]$/.test(name))
    .flatMap((name) => readFileSync(join(root, 'encodings', name), 'utf8').match(/\w+/g) ?? []),
);

/** All that the file itself gives a name to, the routines apart that `keep` names. */
export function renamed(text: string, keep: ReadonlySet<string>): string {
  const root = parseC(text);
  const own = new Map<string, string>();
  const name = (old: string) => {
    if (!keep.has(old) && !taken.has(old) && !own.has(old)) own.set(old, `z${own.size}_${old.length}`);
  };
  for (const one of root.descendantsOfType([
    'field_declaration',
    'type_definition',
    'struct_specifier',
    'function_declarator',
    'labeled_statement',
    'init_declarator',
    'declaration',
  ]))
    for (const child of one.descendantsOfType([
      'field_identifier',
      'type_identifier',
      'statement_identifier',
      'identifier',
    ]))
      name(child.text);
  const words = root.descendantsOfType([
    'field_identifier',
    'type_identifier',
    'statement_identifier',
    'identifier',
  ]);
  const locals = new Map(routinesOf(root).map((routine) => [routine, localNames(routine)] as const));
  return edited(
    text,
    words.flatMap((word) => {
      const routine = [...locals].find(([{ node }]) => contains(node, word));
      const by = (word.type === 'identifier' ? routine?.[1].get(word.text) : undefined) ?? own.get(word.text);
      return by === undefined ? [] : [instead(word, by)];
    }),
  );
}

/** Variables are told apart by where they are: names of the headers will do. */
const localNames = ({ parameters, locals }: Routine): Map<string, string> =>
  new Map([...new Set([...parameters, ...locals].map(({ name }) => name))].map((name, i) => [name, `v${i}`]));

/** Each variable of a routine gets the name of another one. */
export function permuted(text: string, random: Random): string | undefined {
  const root = parseC(text);
  const edits = routinesOf(root).flatMap((routine): Edit[] => {
    const names = [...localNames(routine).keys()];
    if (names.length < 2) return [];
    const turn = 1 + random.below(names.length - 1);
    const by = new Map(names.map((name, i) => [name, names[(i + turn) % names.length]!]));
    return routine.node
      .descendantsOfType('identifier')
      .flatMap((word) => (by.has(word.text) ? [instead(word, by.get(word.text)!)] : []));
  });
  return edits.length === 0 ? undefined : edited(text, edits);
}

const contains = (outer: Node, inner: Node): boolean =>
  outer.startIndex <= inner.startIndex && inner.endIndex <= outer.endIndex;

/** Members of the file's own records the other way round, and neighbouring declarations that do not need each other. */
export function reordered(text: string): string {
  const root = parseC(text);
  const records = root.descendantsOfType('field_declaration_list').flatMap((list): Edit[] => {
    const members = list.namedChildren.filter(({ type }) => type === 'field_declaration');
    const isUnion = list.parent?.type === 'union_specifier';
    const hasBits = list.descendantsOfType('bitfield_clause').length > 0;
    if (
      isUnion ||
      hasBits ||
      members.some((one) => one.descendantsOfType('field_declaration_list').length > 0)
    )
      return [];
    return members.map((one, i) => instead(one, members[members.length - 1 - i]!.text));
  });
  const declarations = routinesOf(root).flatMap(({ body }) => {
    const edits: Edit[] = [];
    const all = body.namedChildren;
    for (let i = 0; i + 1 < all.length; i++) {
      const [a, b] = [all[i]!, all[i + 1]!];
      if (!isSimple(a) || !isSimple(b) || mentions(b, a) || mentions(a, b)) continue;
      edits.push(instead(a, b.text), instead(b, a.text));
      i++;
    }
    return edits;
  });
  return edited(text, [...records, ...declarations]);
}

const isSimple = (node: Node): boolean =>
  node.type === 'declaration' && node.descendantsOfType('call_expression').length === 0;

const mentions = (node: Node, declaration: Node): boolean =>
  variablesOf(declaration).some(({ name }) => new RegExp(`\\b${name}\\b`).test(node.text));
