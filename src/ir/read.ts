/**
 * Reads a program's text as `print` writes it. Comments run from `//` to the end of the line.
 *
 *     var $ghost: bv8                       globals, before the first procedure
 *     entry main
 *     proc driver main(x: bv32) returns (r: bv32) {
 *       var $m: [bv64]bv8                   locals
 *     start:                                the first block is the entry, unless `entry other` stands before it
 *       r := if x <u 5bv32 then x + 1bv32 else zext(32, $m[7bv64])
 *       assume r == 3bv32 {branch true "r == 3"}  //@ "a.c":3:5 in "main"
 *       goto left, right
 *
 * Left out: an origin is nowhere, an assumption's reason `model`, an assertion's check a rule called `assertion`, a havoc's cause an
 * uninitialised variable. Sorts, targets and callees are not checked: that is `validate`'s.
 */
import type { Sort } from './expr.js';
import { reserved } from './print-term.js';
import type { Block, CallCmd, Cmd, Proc, Program, Transfer, Variable } from './program.js';
import {
  readBigIntegers,
  readCallNote,
  readCause,
  readCheck,
  readIntegers,
  readMark,
  readOrigin,
  readReason,
  readType,
} from './read-note.js';
import { readSort, readTerm } from './read-term.js';
import { Tokens } from './read-token.js';

/** @throws ReadError with line and column */
export function read(text: string): Program<Cmd> {
  const tokens = new Tokens(text);
  const globals: Variable[] = [];
  while (tokens.take('var')) globals.push(withUsual(readVariable(tokens), tokens));
  tokens.expect('entry');
  const entry = readNewName(tokens);
  const sorts = new Map(globals.map(({ name, sort }) => [name, sort]));
  const procs = new Map<string, Proc<Cmd>>();
  while (tokens.kind !== 'end') {
    const before = tokens.line;
    const proc = new ProcReader(tokens, sorts).read();
    if (procs.has(proc.name)) tokens.fail(`the procedure ${proc.name} (line ${before}) stands here twice`);
    procs.set(proc.name, proc);
  }
  return { globals, procs, entry };
}

function readVariable(tokens: Tokens): Variable {
  const name = readNewName(tokens);
  tokens.expect(':');
  return { name, sort: readSort(tokens) };
}

function withUsual(variable: Variable, tokens: Tokens): Variable {
  if (!tokens.take('usual')) return variable;
  const of = tokens.name();
  const isElsewhere = tokens.take('elsewhere');
  const values = readBigIntegers(tokens);
  const usual = isElsewhere ? { of, values: [], elsewhere: values[0] ?? 0n } : { of, values };
  return { ...variable, usual };
}

function readNewName(tokens: Tokens): string {
  if (!tokens.isQuoted && reserved.has(tokens.text))
    tokens.fail(`${tokens.text} is a word of the language: quote it`);
  return tokens.name();
}

const roles = ['driver', 'model', 'missing', 'harness'] as const;

class ProcReader {
  private readonly own = new Map<string, Sort>();

  constructor(
    readonly tokens: Tokens,
    private readonly globals: ReadonlyMap<string, Sort>,
  ) {}

  declared(name: string): Sort | undefined {
    return this.own.get(name) ?? this.globals.get(name);
  }

  read(): Proc<Cmd> {
    const { tokens } = this;
    tokens.expect('proc');
    const role =
      roles.find((candidate) => tokens.take(candidate)) ??
      tokens.fail(`the role is missing: ${roles.join(', ')}`);
    const name = readNewName(tokens);
    const parameters = this.variables();
    const results = tokens.take('returns') ? this.variables() : [];
    const resultType = tokens.take('as') ? { resultType: readType(tokens) } : {};
    const reaches = tokens.take('reaches') ? { reaches: readIntegers(tokens) } : {};
    tokens.expect('{');
    const origin = readOrigin(tokens);
    const locals: Variable[] = [];
    while (tokens.take('var')) locals.push(this.declare(readVariable(tokens)));
    const given = tokens.take('entry') ? readNewName(tokens) : undefined;
    const blocks = this.blocks();
    tokens.expect('}');
    const entry = given ?? blocks.keys().next().value ?? tokens.fail('a procedure needs a block');
    return { name, parameters, results, locals, entry, blocks, origin, role, ...resultType, ...reaches };
  }

  private variables(): Variable[] {
    const { tokens } = this;
    const variables: Variable[] = [];
    tokens.expect('(');
    if (tokens.take(')')) return variables;
    do variables.push(this.declare(readVariable(tokens)));
    while (tokens.take(','));
    tokens.expect(')');
    return variables;
  }

  private declare(variable: Variable): Variable {
    this.own.set(variable.name, variable.sort);
    return variable;
  }

  private blocks(): Map<string, Block<Cmd>> {
    const { tokens } = this;
    const blocks = new Map<string, Block<Cmd>>();
    while (!tokens.at('}')) {
      if (blocks.has(tokens.text)) tokens.fail(`the block ${tokens.text} stands here twice`);
      const id = readNewName(tokens);
      tokens.expect(':');
      blocks.set(id, this.block(id));
    }
    return blocks;
  }

  private block(id: string): Block<Cmd> {
    const commands: Cmd[] = [];
    for (;;) {
      const transfer = this.transfer();
      if (transfer !== undefined) return { id, commands, transfer };
      commands.push(this.command());
    }
  }

  private transfer(): Transfer | undefined {
    const { tokens } = this;
    if (tokens.take('return')) return { kind: 'return' };
    if (tokens.take('stop')) return { kind: 'stop' };
    if (!tokens.at('goto')) return undefined;
    const { line } = tokens;
    tokens.advance();
    const targets: string[] = [];
    if (tokens.line === line && tokens.kind === 'name')
      do targets.push(readNewName(tokens));
      while (tokens.take(','));
    return { kind: 'goto', targets };
  }

  private command(): Cmd {
    const { tokens } = this;
    if (tokens.take('assume')) {
      const cond = readTerm(this);
      const why = readReason(this);
      return { kind: 'assume', cond, why, origin: readOrigin(tokens) };
    }
    if (tokens.take('assert')) {
      const cond = readTerm(this);
      const check = readCheck(tokens);
      return { kind: 'assert', cond, check, origin: readOrigin(tokens) };
    }
    if (tokens.take('havoc')) {
      const target = readNewName(tokens);
      const cause = readCause(tokens, target);
      return { kind: 'havoc', target, cause, origin: readOrigin(tokens) };
    }
    if (tokens.take('mark')) {
      const mark = readMark(this);
      return { kind: 'mark', mark, origin: readOrigin(tokens) };
    }
    return tokens.take('call') ? this.call() : this.assign();
  }

  private assign(): Cmd {
    const { tokens } = this;
    if (tokens.kind !== 'name' || (!tokens.isQuoted && reserved.has(tokens.text)))
      tokens.fail(`a command is missing before ${tokens.describe()}`);
    const target = tokens.name();
    tokens.expect(':=');
    const value = readTerm(this);
    return { kind: 'assign', target, value, origin: readOrigin(tokens) };
  }

  private call(): CallCmd {
    const { tokens } = this;
    let names = [readNewName(tokens)];
    while (tokens.take(',')) names.push(readNewName(tokens));
    let results: string[] = [];
    if (tokens.take(':=')) {
      results = names;
      names = [readNewName(tokens)];
    }
    if (names.length !== 1) tokens.fail(`:= is missing before ${tokens.describe()}`);
    const args = this.callArguments();
    const watches = readCallNote(this);
    const origin = readOrigin(tokens);
    return { kind: 'call', callee: names[0]!, arguments: args, results, watches, origin };
  }

  private callArguments(): CallCmd['arguments'] {
    const { tokens } = this;
    tokens.expect('(');
    if (tokens.take(')')) return [];
    const args = [readTerm(this)];
    while (tokens.take(',')) args.push(readTerm(this));
    tokens.expect(')');
    return args;
  }
}
