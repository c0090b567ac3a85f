/** The same statements among others that change nothing about them: macros around them, statements of their own business, code that is never run. */
import type { Random } from '../random.js';
import {
  before,
  behind,
  callsOf,
  edited,
  parseC,
  type Routine,
  rewritten,
  routinesOf,
  statementsOf,
} from './syntax.js';

/** Behind the header of the system. */
export const atInclude = (text: string, added: string): string =>
  text.replace(/^#include <\w+\.h>\n/m, (line) => `${line}\n${added}`);

const macros = `#define DO(...) do { __VA_ARGS__; } while (0)
#define CALL(routine, ...) routine(__VA_ARGS__)
#define IS(...) (!!(__VA_ARGS__))
#define MEMBER(object, name) ((object)->name)
#define GIVE(...) return (__VA_ARGS__)

`;

/** Calls, conditions, members, statements and returns through macros. */
export function throughMacros(text: string, random: Random): string {
  const made = rewritten(parseC(text), (node, inner) => {
    const children = node.namedChildren.filter(({ type }) => type !== 'comment');
    switch (node.type) {
      case 'call_expression': {
        const routine = node.childForFieldName('function')!;
        const values = node.childForFieldName('arguments')!.namedChildren.map(inner);
        if (routine.type !== 'identifier' || values.length === 0) return undefined;
        return `CALL(${[routine.text, ...values].join(', ')})`;
      }
      case 'if_statement': {
        const condition = node.childForFieldName('condition')!;
        const rest = children.slice(1).map(inner).join('\n');
        return `if (IS${inner(condition)})\n${rest}`;
      }
      case 'field_expression': {
        const [object, name] = children;
        if (node.text.charAt(object!.endIndex - node.startIndex) !== '-' || random.chance(50))
          return undefined;
        return `MEMBER(${inner(object!)}, ${name!.text})`;
      }
      case 'expression_statement':
        return children.length === 0 ? undefined : `DO(${inner(children[0]!)});`;
      case 'return_statement':
        return children.length === 0 ? undefined : `GIVE(${inner(children[0]!)});`;
      default:
        return undefined;
    }
  });
  return atInclude(made, macros);
}

const unrelated = `static ULONG Unrelated;

static ULONG Mixed(ULONG x)
{
    ULONG i;

    for (i = 0; i < 3; i++)
        x = (x << 5) ^ (x >> 7) ^ i;
    return x;
}

`;

/** Statements that read the routine's objects and write only what is theirs. */
export function amongOthers(text: string, random: Random): string {
  const root = parseC(text);
  const edits = routinesOf(root).flatMap((routine) =>
    statementsOf(routine.body)
      .filter(() => random.chance(50))
      .map((one) => before(one, `${random.pick(businessOf(routine))}\n`)),
  );
  return atInclude(edited(text, edits), unrelated);
}

function businessOf(routine: Routine): string[] {
  const reads = readable(routine).map(
    (flags) => `{ ULONG own = (ULONG)${flags}; if (own & 1) own ^= 0x55; Unrelated += own; }`,
  );
  return [
    '{ ULONG own = 7; own = own * 3 + 1; UNREFERENCED_PARAMETER(own); }',
    '{ ULONG own; for (own = 0; own < 3; own++) Unrelated += own; }',
    '{ UCHAR own[4]; own[0] = (UCHAR)Unrelated; own[own[0] & 3] = 1; Unrelated = own[0]; }',
    'Unrelated = Mixed(Unrelated);',
    'if (Unrelated > 100) Unrelated = 0; else Unrelated++;',
    'switch (Unrelated & 3) { case 0: Unrelated++; break; case 1: Unrelated--; break; default: break; }',
    'while (Unrelated > 5) { Unrelated -= 5; if (Unrelated == 7) break; }',
    ...reads,
    ...reads,
  ];
}

/** Members of parameters, which no fixture gives another value. */
function readable({ parameters }: Routine): string[] {
  return parameters.flatMap(({ name, type }) =>
    type === 'PDEVICE_OBJECT' ? [`${name}->Flags`, `${name}->Characteristics`] : [],
  );
}

/** Code that is never run, and that would break the rules where it was. */
export function withDeadCode(text: string, random: Random): string {
  const root = parseC(text);
  const edits = routinesOf(root).flatMap((routine) => {
    const dead = deadOf(routine);
    const insert = statementsOf(routine.body)
      .filter(() => random.chance(40))
      .map((one) => before(one, `if (0) {\n${random.pick(dead)}\n}\n`));
    const behindReturns = statementsOf(routine.body)
      .filter(({ type }) => type === 'return_statement')
      .map((one) => behind(one, `\n${random.pick(dead)}\n`));
    return [...insert, ...behindReturns];
  });
  return `${edited(text, edits)}${neverCalled}`;
}

function deadOf({ parameters, returns, body }: Routine): string[] {
  const named = (type: string) => parameters.find((one) => one.type === type)?.name;
  const [device, irp] = [named('PDEVICE_OBJECT'), named('PIRP')];
  const leave = returns === 'VOID' || returns === 'void' ? 'return;' : `return (${returns})0;`;
  const registers = callsOf(body, ['IoSetCompletionRoutineEx']).length > 0;
  const again =
    device !== undefined && irp !== undefined && registers
      ? [`IoSetCompletionRoutineEx(${device}, ${irp}, NULL, NULL, TRUE, TRUE, TRUE);\n${leave}`]
      : [];
  const completes = irp === undefined ? [] : [`IoCompleteRequest(${irp}, IO_NO_INCREMENT);`];
  return [leave, ...completes, ...again, ...again];
}

const neverCalled = `
static NTSTATUS NeverCalled(PDEVICE_OBJECT device, PIRP irp)
{
    NTSTATUS status = IoSetCompletionRoutineEx(device, irp, NULL, NULL, TRUE, TRUE, TRUE);

    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return status;
}
`;
