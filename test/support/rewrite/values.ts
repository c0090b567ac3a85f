/** The same values, come by in another way. */
import type { Random } from '../random.js';
import { atInclude } from './company.js';
import { parseC, type Routine, rewritten, routinesOf } from './syntax.js';

const helpers = `static PIRP SameIrp(PIRP irp)
{
    return irp;
}

static PVOID Either(PVOID a, PVOID b, ULONG which)
{
    PVOID both[2];

    both[0] = a;
    both[1] = b;
    return both[which & 1];
}

`;

/** Requests that are handed to routines; tests of a status. */
export function byOtherWays(text: string, random: Random): string {
  const root = parseC(text);
  const routines = routinesOf(root);
  const made = rewritten(root, (node, inner) => {
    if (node.type === 'identifier' && node.parent?.type === 'argument_list') {
      const isIrp = variablesAt(routines, node.startIndex).get(node.text) === 'PIRP';
      return isIrp && random.chance(70) ? random.pick(irps)(node.text) : undefined;
    }
    if (node.type !== 'call_expression' || node.childForFieldName('function')!.text !== 'NT_SUCCESS')
      return undefined;
    const status = inner(node.childForFieldName('arguments')!.namedChildren[0]!);
    return random.pick(successes)(status);
  });
  return atInclude(made, helpers);
}

const irps: readonly ((irp: string) => string)[] = [
  (irp) => `(PIRP)(ULONG_PTR)${irp}`,
  (irp) => `SameIrp(${irp})`,
  (irp) => `*(&${irp})`,
  (irp) => `(${irp} != NULL ? ${irp} : NULL)`,
  (irp) => `(PIRP)((PUCHAR)${irp} + 8 - 8)`,
  (irp) => `CONTAINING_RECORD(&${irp}->Tail, IRP, Tail)`,
  (irp) => `(PIRP)Either(${irp}, NULL, 0)`,
  (irp) => `(PIRP)Either(NULL, ${irp}, 3)`,
  (irp) => `(PIRP)(~(~(ULONG_PTR)${irp}))`,
];

const successes: readonly ((status: string) => string)[] = [
  (status) => `((${status}) >= 0)`,
  (status) => `((ULONG)(${status}) < 0x80000000UL)`,
  (status) => `((((ULONG)(${status}) >> 31) & 1) == 0)`,
  (status) => `(!((${status}) & 0x80000000L))`,
  (status) => `((LONGLONG)(${status}) > -1)`,
];

function variablesAt(routines: readonly Routine[], at: number): ReadonlyMap<string, string | undefined> {
  const around = routines.find(({ node }) => node.startIndex <= at && at < node.endIndex);
  return new Map(
    [...(around?.parameters ?? []), ...(around?.locals ?? [])].map((one) => [one.name, one.type]),
  );
}
