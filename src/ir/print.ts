/**
 * The text of a program, in the manner of Boogie: one command a line, what it means to the user in braces behind it, and where it comes from
 * behind `//@`. `read` gives back an equal program. What a command need not say is left out: see `read` for what it then means.
 */
import { unreachable } from '../base/errors.js';
import type { Sort } from './expr.js';
import {
  printCallNote,
  printCause,
  printCheck,
  printMark,
  printOrigin,
  printReason,
  printType,
} from './print-note.js';
import { type Declared, identicalSort, printName, printTerm } from './print-term.js';
import type { Block, CallCmd, Cmd, Proc, Program, Transfer, Variable } from './program.js';
import { formatSort } from './sort.js';

export function print(program: Program<Cmd>): string {
  const lines = program.globals.map((variable) => `var ${printVariable(variable)}${printUsual(variable)}`);
  lines.push(`entry ${printName(program.entry)}`);
  const sorts = sortsOf(program.globals);
  for (const proc of program.procs.values()) {
    lines.push('');
    pushProc(lines, proc, sorts);
  }
  return `${lines.join('\n')}\n`;
}

export function printProc(proc: Proc<Cmd>, globals: readonly Variable[]): string {
  const lines: string[] = [];
  pushProc(lines, proc, sortsOf(globals));
  return `${lines.join('\n')}\n`;
}

/** One command without its origin, for messages. */
export const printCommand = (cmd: Cmd): string => commandText(cmd, () => true);

const sortsOf = (variables: readonly Variable[]): Map<string, Sort> =>
  new Map(variables.map(({ name, sort }) => [name, sort]));

function pushProc(lines: string[], proc: Proc<Cmd>, globals: ReadonlyMap<string, Sort>): void {
  const own = sortsOf([...proc.parameters, ...proc.results, ...proc.locals]);
  const declared: Declared = (name, sort) => {
    const known = own.get(name) ?? globals.get(name);
    return known !== undefined && identicalSort(sort, known);
  };
  lines.push(`${procHead(proc)} {${printOrigin(proc.origin)}`);
  for (const local of proc.locals) lines.push(`  var ${printVariable(local)}`);
  if (proc.entry !== proc.blocks.keys().next().value) lines.push(`  entry ${printName(proc.entry)}`);
  for (const block of proc.blocks.values()) pushBlock(lines, block, declared);
  lines.push('}');
}

function procHead(proc: Proc<Cmd>): string {
  const list = (variables: readonly Variable[]) => variables.map(printVariable).join(', ');
  const parts = [`proc ${proc.role} ${printName(proc.name)}(${list(proc.parameters)})`];
  if (proc.results.length > 0) parts.push(`returns (${list(proc.results)})`);
  if (proc.resultType !== undefined) parts.push(`as ${printType(proc.resultType).join(' ')}`);
  if (proc.reaches !== undefined) parts.push(`reaches (${proc.reaches.join(', ')})`);
  return parts.join(' ');
}

const printVariable = ({ name, sort }: Variable): string => `${printName(name)}: ${formatSort(sort)}`;

function printUsual({ usual }: Variable): string {
  if (usual === undefined) return '';
  const { of, values, elsewhere } = usual;
  const how = elsewhere === undefined ? `(${values.join(', ')})` : `elsewhere (${elsewhere})`;
  return ` usual ${printName(of)} ${how}`;
}

function pushBlock(lines: string[], block: Block<Cmd>, declared: Declared): void {
  lines.push(`${printName(block.id)}:`);
  for (const cmd of block.commands) lines.push(`  ${commandText(cmd, declared)}${printOrigin(cmd.origin)}`);
  lines.push(`  ${printTransfer(block.transfer)}`);
}

function commandText(cmd: Cmd, declared: Declared): string {
  switch (cmd.kind) {
    case 'assume':
      return `assume ${printTerm(cmd.cond, declared)}${printReason(cmd.why, declared)}`;
    case 'assert':
      return `assert ${printTerm(cmd.cond, declared)}${printCheck(cmd.check)}`;
    case 'assign':
      return `${printName(cmd.target)} := ${printTerm(cmd.value, declared)}`;
    case 'havoc':
      return `havoc ${printName(cmd.target)}${printCause(cmd.cause, cmd.target)}`;
    case 'call':
      return printCall(cmd, declared);
    case 'mark':
      return `mark${printMark(cmd.mark, declared)}`;
    default:
      return unreachable(cmd);
  }
}

function printCall(cmd: CallCmd, declared: Declared): string {
  const results = cmd.results.length === 0 ? '' : `${cmd.results.map(printName).join(', ')} := `;
  const args = cmd.arguments.map((argument) => printTerm(argument, declared)).join(', ');
  return `call ${results}${printName(cmd.callee)}(${args})${printCallNote(cmd.watches, declared)}`;
}

function printTransfer(transfer: Transfer): string {
  switch (transfer.kind) {
    case 'goto':
      return `goto ${transfer.targets.map(printName).join(', ')}`.trimEnd();
    case 'return':
    case 'stop':
      return transfer.kind;
    default:
      return unreachable(transfer);
  }
}
