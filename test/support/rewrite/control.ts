/** The same flow of control, written in another way. */
import type { Random } from '../random.js';
import {
  before,
  type Change,
  edited,
  editedWithin,
  instead,
  leaves,
  type Node,
  outward,
  parseC,
  type Routine,
  rewritten,
  routinesOf,
  statementsOf,
} from './syntax.js';

/** `if (c) A else B` as a choice of two cases. */
export const switched = (text: string): string =>
  rewritten(parseC(text), (node, inner) => {
    const parts = partsOf(node);
    if (parts === undefined || parts.arms.some((arm) => outward(arm, 'break_statement', takers)))
      return undefined;
    const [first, second = ';'] = parts.arms.map(inner);
    const cases = `case 1:\n${first}\nbreak;\ndefault:\n${second}\nbreak;`;
    return `switch (${inner(parts.condition)} ? 1 : 0) {\n${cases}\n}`;
  });

const takers = ['for_statement', 'while_statement', 'do_statement', 'switch_statement'];

/** `if (c) A else B` with jumps. */
export function jumping(text: string): string {
  let count = 0;
  return rewritten(parseC(text), (node, inner) => {
    const parts = partsOf(node);
    if (parts === undefined) return undefined;
    const here = count++;
    const [first, second = ';'] = parts.arms.map(inner);
    const [no, end] = [`no_${here}`, `end_${here}`];
    const condition = inner(parts.condition);
    return `{\nif (!${condition})\ngoto ${no};\n${first}\ngoto ${end};\n${no}: ;\n${second}\n${end}: ;\n}`;
  });
}

/** `if (c) A else B` as `if (!c) B else A`. */
export const turned = (text: string): string =>
  rewritten(parseC(text), (node, inner) => {
    const parts = partsOf(node);
    if (parts === undefined) return undefined;
    const [first, second = '{\n}'] = parts.arms.map(inner);
    return `if (!${inner(parts.condition)}) ${second}\nelse {\n${first}\n}`;
  });

function partsOf(node: Node): { readonly condition: Node; readonly arms: readonly Node[] } | undefined {
  if (node.type !== 'if_statement') return undefined;
  const otherwise = node.childForFieldName('alternative')?.namedChildren.filter(isCode) ?? [];
  return {
    condition: node.childForFieldName('condition')!,
    arms: [node.childForFieldName('consequence')!, ...otherwise],
  };
}

const isCode = ({ type }: Node): boolean => type !== 'comment';

/** Loops with their test in the middle, or made of jumps. */
export function looped(text: string): string | undefined {
  let count = 0;
  const made = rewritten(parseC(text), (node, inner) => {
    const isFor = node.type === 'for_statement';
    if (!isFor && node.type !== 'while_statement') return undefined;
    const part = (name: string): string => {
      const found = node.childForFieldName(name);
      return found === null ? '' : inner(found);
    };
    const body = node.childForFieldName('body')!;
    if (isFor && outward(body, 'continue_statement', takers.slice(0, 3))) return undefined;
    const first = part('initializer');
    const start = first === '' || first.endsWith(';') ? first : `${first};`;
    const condition = part('condition') === '' ? '1' : part('condition');
    const update = part('update') === '' ? '' : `${part('update')};`;
    const here = count++;
    if (outward(body, 'break_statement', takers) || outward(body, 'continue_statement', takers.slice(0, 3)))
      return `{\n${start}\nfor (;;) {\nif (!(${condition}))\nbreak;\n${inner(body)}\n${update}\n}\n}`;
    const [again, end] = [`again_${here}`, `over_${here}`];
    return `{\n${start}\n${again}: ;\nif (!(${condition}))\ngoto ${end};\n${inner(body)}\n${update}\ngoto ${again};\n${end}: ;\n}`;
  });
  return count === 0 ? undefined : made;
}

/** Every routine is left at its end. */
export const leftOnce = (text: string): string =>
  rewritten(parseC(text), (node) => {
    if (node.type !== 'function_definition') return undefined;
    const returns = node.childForFieldName('type')!.text;
    const body = node.childForFieldName('body')!;
    if (body.descendantsOfType('return_statement').length < 2 || hasFinal(body)) return undefined;
    const isVoid = returns === 'VOID' || returns === 'void';
    const change: Change = (one, deeper) => {
      if (one.type !== 'return_statement') return undefined;
      const [value] = one.namedChildren.filter(isCode);
      return value === undefined
        ? 'goto leave_it;'
        : `{\nfinal_result = ${deeper(value)};\ngoto leave_it;\n}`;
    };
    const head = node.text.slice(0, body.startIndex - node.startIndex);
    const inside = rewritten(body, change).slice(1, -1);
    return isVoid
      ? `${head}{${inside}leave_it: ;\n}`
      : `${head}{\n${returns} final_result;\n${inside}leave_it:\nreturn final_result;\n}`;
  });

const hasFinal = (body: Node): boolean =>
  body
    .descendantsOfType('seh_finally_clause')
    .some((one) => one.descendantsOfType('return_statement').length > 0);

/** Every routine does nothing but call another one, which has its body. */
export function handedOn(text: string): string {
  const root = parseC(text);
  const edits = routinesOf(root).map((routine) => {
    const { node, name, returns, body, parameters } = routine;
    const head = text.slice(node.startIndex, body.startIndex);
    const inside = head.replace(new RegExp(`\\b${name}\\b`), `${name}Body`).replace(/^static\s+/, '');
    const call = `${name}Body(${parameters.map((one) => one.name).join(', ')});`;
    const isVoid = returns === 'VOID' || returns === 'void';
    return instead(node, `static ${inside}${body.text}\n\n${head}{\n${isVoid ? '' : 'return '}${call}\n}`);
  });
  return edited(text, edits);
}

/** Some statements become routines of their own, which are handed the address of every variable they use. */
export function outlined(text: string, random: Random): string | undefined {
  const root = parseC(text);
  const taken: Node[] = [];
  const edits = routinesOf(root).flatMap((routine) => {
    const fit = statementsOf(routine.body).filter(
      (one) => usedBy(one, routine) !== undefined && !leaves(one),
    );
    const chosen: Node[] = [];
    for (let tries = 0; tries < 6 && fit.length > 0 && chosen.length < 3; tries++) {
      const one = random.pick(fit);
      const isApart = [...chosen, ...taken].every(
        (other) => one.endIndex <= other.startIndex || one.startIndex >= other.endIndex,
      );
      if (isApart) chosen.push(one);
    }
    taken.push(...chosen);
    return chosen.flatMap((one) => outline(one, routine, `Outlined${taken.indexOf(one)}`));
  });
  return edits.length === 0 ? undefined : edited(text, edits);
}

/** The statement's variables that are declared outside of it; nothing when they cannot be handed. */
function usedBy(statement: Node, { parameters, locals }: Routine) {
  if (/GetException|AbnormalTermination|_exception/.test(statement.text)) return undefined;
  const names = new Set(statement.descendantsOfType('identifier').map((one) => one.text));
  const used = [...parameters, ...locals].filter(({ name }) => names.has(name));
  if (new Set(used.map(({ name }) => name)).size < used.length) return undefined;
  const isInside = ({ startIndex }: Node) =>
    startIndex >= statement.startIndex && startIndex < statement.endIndex;
  const handed = used.filter(({ declaration }) => !isInside(declaration));
  return handed.every(({ type }) => type !== undefined) ? handed : undefined;
}

function outline(statement: Node, routine: Routine, name: string) {
  const handed = usedBy(statement, routine)!;
  const isVoid = routine.returns === 'VOID' || routine.returns === 'void';
  const returns = [statement, ...statement.descendantsOfType('return_statement')].some(
    ({ type }) => type === 'return_statement',
  );
  const names = new Set(handed.map((one) => one.name));
  const change: Change = (node, inner) => {
    if (node.type === 'identifier' && names.has(node.text)) return `(*its_${node.text})`;
    if (node.type !== 'return_statement') return undefined;
    const [value] = node.namedChildren.filter(isCode);
    return value === undefined ? 'return TRUE;' : `{\n*its_result = ${inner(value)};\nreturn TRUE;\n}`;
  };
  const withResult = returns && !isVoid;
  const parameters = [
    ...handed.map((one) => `${one.type} *its_${one.name}`),
    ...(withResult ? [`${routine.returns} *its_result`] : []),
  ];
  const values = [...handed.map((one) => `&${one.name}`), ...(withResult ? ['&its_result'] : [])].join(', ');
  const inside = changedItself(statement, change);
  const call = `${name}(${values})`;
  const helper = `static ${returns ? 'BOOLEAN' : 'VOID'} ${name}(${parameters.join(', ') || 'VOID'})\n{\n${inside}\n${returns ? 'return FALSE;\n' : ''}}\n\n`;
  const instead_ = withResult
    ? `{\n${routine.returns} its_result;\nif (${call})\nreturn its_result;\n}`
    : returns
      ? `if (${call})\nreturn;`
      : `${call};`;
  return [
    before(routine.node, helper),
    instead(statement, returns && !withResult ? `{\n${instead_}\n}` : instead_),
  ];
}

/** Of the node itself as well. */
function changedItself(node: Node, change: Change): string {
  const inner = (one: Node): string =>
    change(one, inner) ??
    editedWithin(
      one,
      one.namedChildren.map((child) => instead(child, inner(child))),
    );
  return inner(node);
}
