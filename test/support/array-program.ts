/**
 * Random programs that set objects up in one loop and deal with them in another, by way of an array: most are what drivers do with several
 * requests, with something changed at random. State 1 is open, and ought to be closed at the end.
 */
import type { Value } from '../../src/ir/evaluate.js';
import type { Oracle } from '../../src/ir/interpret.js';
import { MemoryValue } from '../../src/ir/memory-value.js';
import type { Program } from '../../src/ir/program.js';
import { read } from '../../src/ir/read.js';
import { isMemory } from '../../src/ir/sort.js';
import { Random } from './random.js';

const firstObject = 0x1000n;
const objectSize = 16n;

/** @param marks `asked`: a mark beside each object says whether it is to be dealt with */
export function arrayProgram(seed: number, marks: 'kept' | 'asked' = 'kept'): Program {
  return read(new Maker(new Random(seed), marks).text());
}

class Maker {
  private readonly lines: string[] = [];
  private labels = 0;
  /** How often something is changed, in percent. */
  private readonly wild: number;
  private readonly extension: string;
  private readonly base: string;
  private readonly size: number;

  constructor(
    private readonly random: Random,
    private readonly marks: 'kept' | 'asked',
  ) {
    this.wild = random.pick([0, 4, 8, 15]);
    this.extension = random.chance(75) ? 'zext' : 'sext';
    this.base = random.chance(50) ? '0x2000bv32' : 'base';
    this.size = random.pick([4, 8, 12]);
  }

  text(): string {
    const { random } = this;
    const out = this.lines;
    out.push('start:', '  $s := 0bv8', `  $fresh := ${firstObject}bv32`, '  m := 0bv16', '  v := 0bv32');
    if (random.chance(60)) out.push(`  assume (n <u ${random.pick([4, 9, 0x7fff])}bv16)`);
    if (random.chance(20)) out.push('  assume !(n == 0bv16)');
    const counted = random.chance(80) ? 'i' : 'm';
    this.loop(() => this.register(counted), counted);
    if (counted === 'm' && !this.strange()) out.push('  n := m');
    this.between();
    this.loop(() => this.close('i'), 'i');
    if (random.chance(10)) this.loop(() => this.close('i'), 'i');
    out.push('  assert ($s == 0bv8) {rule "R" "left open"}', '  return');
    return `var $s: bv8
var $watched: bv32
var $fresh: bv32
var $cells: [bv32]bv32
var $marks: [bv32]bv32
var base: bv32
var n: bv16
entry main
proc driver main() {
  var i: bv16
  var m: bv16
  var v: bv32
  var w: bv32
  var b: bv8
${out.join('\n')}
}
`;
  }

  private label(): string {
    this.labels += 1;
    return `l${this.labels}`;
  }

  private strange(): boolean {
    return this.random.chance(this.wild);
  }

  private loop(body: () => void, counted: string): void {
    const { random, lines } = this;
    const [head, inside, next, out, behind] = Array.from({ length: 5 }, () => this.label());
    const way = random.chance(70) ? 'up' : random.chance(60) ? 'down' : 'to';
    const last = random.pick(this.strange() ? ['(n - 1bv16)', 'm', '3bv16'] : ['n']);
    const start = this.strange() ? random.pick(['1bv16', '0xfffebv16', 'm']) : '0bv16';
    const more = way === 'up' ? `(i <u ${last})` : way === 'down' ? '(0bv16 <u i)' : `!(i == ${last})`;
    lines.push(
      `  i := ${way === 'down' ? last : start}`,
      `  goto ${head}`,
      `${head}:`,
      `  goto ${inside}, ${out}`,
    );
    lines.push(`${inside}:`, `  assume ${more}`);
    if (way === 'down') lines.push('  i := (i - 1bv16)');
    this.exits = { next: next!, behind: behind! };
    body();
    lines.push(`  goto ${next}`, `${next}:`);
    if (counted === 'm' && !this.strange()) lines.push('  m := (m + 1bv16)');
    if (way !== 'down') lines.push(`  i := (i + ${this.strange() ? 2 : 1}bv16)`);
    lines.push(`  goto ${head}`, `${out}:`, `  assume ${more.startsWith('!') ? more.slice(1) : `!${more}`}`);
    lines.push(`  goto ${behind}`, `${behind}:`);
  }

  private exits = { next: '', behind: '' };

  private address(index: string, array = 0): string {
    const wide = `(${this.extension}(32, ${index}) * ${this.size}bv32)`;
    return array === 0 ? `(${this.base} + ${wide})` : `((${this.base} + ${wide}) + ${array}bv32)`;
  }

  private index(): string {
    return this.strange()
      ? this.random.pick([
          'm',
          '(i - 1bv16)',
          '(i + 1bv16)',
          '((n - 1bv16) - i)',
          '(i & 3bv16)',
          '0bv16',
          '2bv16',
        ])
      : 'i';
  }

  private register(counter: string): void {
    const { lines, random } = this;
    const at = this.strange() ? this.index() : counter;
    this.perhaps();
    if (this.strange())
      lines.push(random.pick(['  v := 0bv32', `  v := $cells[${this.address(this.index())}]`]));
    else lines.push('  v := $fresh', `  $fresh := ($fresh + ${objectSize}bv32)`);
    if (random.chance(30))
      this.when('!(v == 0bv32)', [`  $cells := $cells[${this.address(at)} := 0bv32]`], 'leave');
    const store = `  $cells := $cells[${this.address(at)} := v]`;
    const before = random.chance(70);
    if (before) lines.push(store);
    this.perhaps();
    this.event('v', 1);
    if (!before && !this.strange()) lines.push(store);
    if (this.marks === 'asked') this.mark(at);
    else if (random.chance(30)) lines.push(`  $marks := $marks[${this.address(at, 4)} := 1bv32]`);
    this.perhaps();
  }

  private mark(at: string): void {
    if (this.strange()) return;
    const where = this.address(this.strange() ? this.index() : at, 4);
    const value = this.strange() ? this.random.pick(['0bv32', 'v', '2bv32']) : '1bv32';
    this.lines.push(`  $marks := $marks[${where} := ${value}]`);
  }

  private close(counter: string): void {
    const { lines, random } = this;
    const at = this.strange() ? this.index() : counter;
    this.perhaps();
    lines.push(`  w := $cells[${this.address(at)}]`);
    if (random.chance(30)) lines.push(`  $cells := $cells[${this.address(at)} := 0bv32]`);
    if (this.marks === 'asked') {
      const mark = `$marks[${this.address(this.strange() ? this.index() : at, 4)}]`;
      this.when(
        random.pick([`(${mark} == 1bv32)`, `!(${mark} == 0bv32)`, `(0bv32 <u ${mark})`]),
        [],
        'leave',
      );
    } else if (this.strange())
      this.when(random.pick(['!(w == 0bv32)', `($marks[${this.address(at, 4)}] == 1bv32)`]), [], 'leave');
    this.event('w', 0);
    this.perhaps();
  }

  /** Where an object is the watched one, the automaton moves. */
  private event(object: string, state: number): void {
    this.when(`(${object} == $watched)`, [`  $s := ${state}bv8`], 'stay', 'taken');
  }

  private when(condition: string, body: readonly string[], other: 'leave' | 'stay', way = 'skipped'): void {
    const [yes, no, behind] = [this.label(), this.label(), this.label()];
    this.lines.push(`  goto ${yes}, ${no}`, `${yes}:`, `  assume ${condition}`);
    if (way === 'taken') this.lines.push(...body);
    this.lines.push(`  goto ${behind}`, `${no}:`, `  assume !${condition}`);
    if (way !== 'taken') this.lines.push(...body);
    this.lines.push(`  goto ${other === 'leave' ? this.exits.next : behind}`, `${behind}:`);
  }

  private perhaps(): void {
    if (!this.strange()) return;
    const { lines, random } = this;
    const [yes, no] = [this.label(), this.label()];
    switch (random.below(8)) {
      case 0:
        lines.push('  havoc b', `  goto ${yes}, ${no}`, `${yes}:`, '  assume (b == 0bv8)');
        lines.push(
          `  goto ${random.pick([this.exits.next, this.exits.behind])}`,
          `${no}:`,
          '  assume !(b == 0bv8)',
        );
        return;
      case 1:
        lines.push('  i := (i + 1bv16)');
        return;
      case 2:
        lines.push('  n := (n - 1bv16)');
        return;
      case 3:
        lines.push(
          `  $cells := $cells[${this.address(this.index())} := ${random.pick(['v', '0bv32', '$watched'])}]`,
        );
        return;
      case 4:
        this.event(`$cells[${this.address(this.index())}]`, random.pick([0, 1]));
        return;
      case 5:
        lines.push('  m := (m + 1bv16)');
        return;
      case 6:
        lines.push(
          `  $cells := $cells[${this.address(this.index())} := $cells[${this.address(this.index())}]]`,
        );
        return;
      default:
        lines.push(`  $marks := $marks[${this.address(this.index(), 4)} := 0bv32]`);
    }
  }

  private between(): void {
    const { lines, random } = this;
    this.exits = { next: '', behind: '' };
    if (!this.strange()) return;
    lines.push(
      random.pick([
        '  n := (n - 1bv16)',
        '  n := m',
        '  havoc n',
        `  $cells := $cells[${this.address('1bv16')} := 0bv32]`,
        `  $cells := $cells[${this.address('m')} := v]`,
        ...(this.marks === 'asked'
          ? [`  $marks := $marks[${this.address('1bv16', 4)} := 0bv32]`, `  $marks := $marks[base := v]`]
          : []),
      ]),
    );
  }
}

/** Few objects, and numbers near the ends of what a counter holds. */
export function arrayOracle(seed: number): Oracle {
  const random = new Random(seed);
  const object = (): bigint =>
    random.chance(75)
      ? firstObject + objectSize * BigInt(random.below(4))
      : BigInt(random.pick([0, 7, 0x2000]));
  const choose = (name: string, width: number): bigint =>
    name === '$watched'
      ? object()
      : name === 'n'
        ? BigInt(random.pick([0, 1, 1, 2, 3, 3, 5, 0xffff, 0xfffe]))
        : name === 'base'
          ? BigInt(random.pick([0x2000, 0, 0xfffffff0, 0x1000]))
          : random.chance(50)
            ? BigInt(random.below(2))
            : random.bits(width);
  return {
    initial: ({ name, sort }): Value => {
      if (sort === 'bool') return false;
      if (!isMemory(sort)) return choose(name, sort);
      const cells = new Map<bigint, bigint>();
      return MemoryValue.arbitrary(sort, (address) => {
        if (!cells.has(address)) cells.set(address, object());
        return cells.get(address)!;
      });
    },
    havoc: (_, { name, sort }): Value => (sort === 'bool' || isMemory(sort) ? false : choose(name, sort)),
  };
}
