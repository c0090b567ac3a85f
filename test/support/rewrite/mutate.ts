/** Programs that mean something else, one for each place where a mutation can be made. Which verdict is theirs nobody has written down. */
import {
  callsOf,
  type Edit,
  edited,
  instead,
  type Node,
  parseC,
  type Routine,
  routinesOf,
  statementsOf,
  type Variable,
} from './syntax.js';

export interface Mutant {
  readonly mutation: string;
  readonly text: string;
}

const senders = ['IoCallDriver', 'PoCallDriver', 'IofCallDriver'];
const registering = ['IoSetCompletionRoutineEx'];
const watched = [...senders, ...registering, 'IoSetCompletionRoutine', 'IoCompleteRequest', 'IoFreeIrp'];

type Mutation = (routine: Routine, root: Node) => readonly (readonly Edit[])[];

const mutations: Readonly<Record<string, Mutation>> = {
  'delete the forwarding call': ({ body }) =>
    callsOf(body, senders).map((call) => [instead(call, 'STATUS_SUCCESS')]),
  'duplicate a call': ({ body }) =>
    callsOf(body, [...senders, ...registering]).flatMap((call) => {
      const statement = statementAround(call);
      if (statement === undefined) return [];
      return [[instead(statement, `{\n${call.text};\n${statement.text}\n}`)]];
    }),
  'return right after the registration': ({ body, returns }) =>
    callsOf(body, registering).flatMap((call) => {
      const statement = statementAround(call);
      if (statement?.type !== 'expression_statement') return [];
      const leave = isVoid(returns) ? 'return;' : `return (${returns})STATUS_PENDING;`;
      return [[instead(statement, `{\n${statement.text}\n${leave}\n}`)]];
    }),
  'return early': ({ body, returns }) => {
    const leave = isVoid(returns) ? 'return;' : `return (${returns})STATUS_UNSUCCESSFUL;`;
    return statementsOf(body)
      .filter(({ type }) => type !== 'return_statement')
      .map((one) => [instead(one, `{\n${leave}\n}\n${one.text}`)]);
  },
  'negate a condition': ({ body }) =>
    body
      .descendantsOfType(['if_statement', 'while_statement'])
      .map((one) => one.childForFieldName('condition')!)
      .map((condition) => [instead(condition, `(!${condition.text})`)]),
  'always or never': ({ body }) =>
    body
      .descendantsOfType('if_statement')
      .map((one) => one.childForFieldName('condition')!)
      .flatMap((condition) => ['1', '0'].map((value) => [instead(condition, `(${value})`)])),
  'swap then and else': ({ body }) =>
    body.descendantsOfType('if_statement').flatMap((one) => {
      const first = one.childForFieldName('consequence')!;
      const [second] =
        one.childForFieldName('alternative')?.namedChildren.filter(({ type }) => type !== 'comment') ?? [];
      if (second === undefined || second.type === 'if_statement') return [];
      return [[instead(first, second.text), instead(second, first.text)]];
    }),
  'another IRP': (routine) => {
    const device = routine.parameters.find(({ type }) => type === 'PDEVICE_OBJECT')?.name;
    const requests = [...routine.parameters, ...routine.locals].filter(({ type }) => type === 'PIRP');
    return callsOf(routine.body, watched).flatMap((call) => {
      const own = requests.filter((one) => isSeen(one, call, routine)).map(({ name }) => name);
      const values = call.childForFieldName('arguments')!.namedChildren;
      const others = [...own, 'NULL', ...(device === undefined ? [] : [`${device}->CurrentIrp`])];
      return values
        .filter(({ text }) => own.includes(text))
        .flatMap((value) =>
          others.filter((other) => other !== value.text).map((other) => [instead(value, other)]),
        );
    });
  },
  'delete a statement': ({ body }) =>
    statementsOf(body)
      .filter((one) => one.type !== 'return_statement' || one.parent !== body)
      .map((one) => [instead(one, ';')]),
  'swap two statements': ({ body }) =>
    statementsOf(body).flatMap((one, i, all) => {
      const next = all[i + 1];
      const areNeighbours = next !== undefined && next.parent?.startIndex === one.parent?.startIndex;
      return areNeighbours ? [[instead(one, next.text), instead(next, one.text)]] : [];
    }),
  'another operator': ({ body }) =>
    body.descendantsOfType('binary_expression').flatMap((one) => {
      const [left, right] = [one.childForFieldName('left')!, one.childForFieldName('right')!];
      const operator = one.text
        .slice(left.endIndex - one.startIndex, right.startIndex - one.startIndex)
        .trim();
      return (others[operator] ?? []).map((other) => [
        { start: left.endIndex, end: right.startIndex, by: ` ${other} ` },
      ]);
    }),
  'another number': ({ body }) =>
    body
      .descendantsOfType('number_literal')
      .flatMap((one) => [[instead(one, `(${one.text} + 1)`)], [instead(one, '0')]]),
};

const others: Readonly<Record<string, readonly string[]>> = {
  '==': ['!='],
  '!=': ['=='],
  '<': ['<=', '>'],
  '>': ['>=', '<'],
  '<=': ['<'],
  '>=': ['>'],
  '&&': ['||'],
  '||': ['&&'],
  '&': ['|'],
  '|': ['&'],
  '+': ['-'],
  '-': ['+'],
};

/** Of a local variable: in the block that declares it. */
function isSeen(variable: Variable, at: Node, { parameters }: Routine): boolean {
  const { parent } = variable.declaration;
  if (parameters.includes(variable) || parent === null) return true;
  return parent.startIndex <= at.startIndex && at.endIndex <= parent.endIndex;
}

const isVoid = (returns: string): boolean => returns === 'VOID' || returns === 'void';

function statementAround(call: Node): Node | undefined {
  for (let at: Node | null = call; at !== null; at = at.parent)
    if (at.type === 'expression_statement' || at.type === 'return_statement') return at;
  return undefined;
}

/** In the order of the mutations, and of the text. */
export function mutantsOf(text: string): Mutant[] {
  const root = parseC(text);
  const routines = routinesOf(root);
  return Object.entries(mutations).flatMap(([mutation, places]) =>
    routines
      .flatMap((routine) => places(routine, root))
      .map((edits) => ({ mutation, text: edited(text, edits) }))
      .filter((mutant) => mutant.text !== text),
  );
}

export const mutationNames: readonly string[] = Object.keys(mutations);
