/**
 * Random C records and questions about their layout, as C text: `numbers` holds sizes, alignments and offsets, `fieldN` a record in which one
 * bit-field is all ones. What a compiler makes of the text is what we must make of it. ALIGN(n) and PACKED stand for what the compiler at
 * hand calls them.
 */
import { Random } from './random.js';

export interface RecordProgram {
  readonly text: string;
  /** How many numbers; the first two are size and alignment of the record. */
  readonly numbers: number;
  readonly fields: number;
}

/**
 * `common`: only what gcc's -mms-bitfields lays out as Microsoft's compiler does: no attributes, no bit-fields in unions, nothing without content.
 */
export type Constructs = 'all' | 'common';

const integers = [
  'char',
  'signed char',
  'unsigned char',
  'short',
  'unsigned short',
  'int',
  'unsigned',
  'long',
].concat(['unsigned long', 'long long', 'unsigned long long']);
const scalars = [
  ...integers,
  '_Bool',
  'float',
  'double',
  'enum E',
  'void *',
  'struct Other *',
  'int (*',
  'long long',
];
/** The least number of bits each has on any target. */
const widths: Readonly<Record<string, number>> = {
  char: 8,
  short: 16,
  int: 32,
  unsigned: 32,
  long: 32,
  'long long': 64,
};
const widthOf = (type: string): number =>
  type === '_Bool' ? 1 : type === 'enum E' ? 32 : (widths[type.replace(/^(un)?signed (?=.)/, '')] ?? 8);

class Generator {
  private readonly before: string[] = [];
  private readonly offsets: string[] = [];
  private readonly bits: string[] = [];
  private names = 0;

  constructor(
    private readonly random: Random,
    private readonly constructs: Constructs,
  ) {}

  program(): RecordProgram {
    const union = this.random.chance(15);
    const body = this.members('', 0, union, true);
    const top = this.definition('T', union, body);
    const offsets = this.offsets.map(
      (path) => `__builtin_offsetof(${union ? 'union' : 'struct'} T, ${path})`,
    );
    const type = `${union ? 'union' : 'struct'} T`;
    const numbers = [`sizeof(${type})`, `_Alignof(${type})`, ...offsets];
    const fields = this.bits.map((path, i) => `const ${type} field${i} = { .${path} = -1 };`);
    return {
      text: [
        'enum E { E0, E1, E2 };',
        ...this.before,
        ...top,
        `const unsigned long long numbers[] = { ${numbers.join(', ')} };`,
        ...fields,
        '',
      ].join('\n'),
      numbers: numbers.length,
      fields: fields.length,
    };
  }

  /** A definition of its own, under a packing of its own. */
  private definition(tag: string, union: boolean, body: string): string[] {
    const text = `${union ? 'union' : 'struct'} ${this.recordAttributes()}${tag} { ${body}};`;
    if (!this.random.chance(30)) return [text];
    return [`#pragma pack(push, ${this.random.pick([1, 2, 4, 8, 16])})`, text, '#pragma pack(pop)'];
  }

  private recordAttributes(): string {
    if (this.constructs === 'common') return '';
    const align = this.random.chance(8) ? `ALIGN(${this.random.pick([2, 4, 8, 16, 32])}) ` : '';
    return align + (this.random.chance(8) ? 'PACKED ' : '');
  }

  private memberAttributes(): { before: string; behind: string } {
    if (this.constructs === 'common') return { before: '', behind: '' };
    return {
      before: this.random.chance(6) ? `ALIGN(${this.random.pick([1, 2, 4, 8, 16])}) ` : '',
      behind: this.random.chance(4) ? ' PACKED' : '',
    };
  }

  /** `path` leads to the record: `a.b.`, empty for the outermost; `undefined` where its members are not asked for. */
  private members(path: string | undefined, depth: number, union: boolean, mayFlex: boolean): string {
    const count = 1 + this.random.below(depth === 0 ? 8 : 5);
    const common = this.constructs === 'common';
    let text = common ? `${this.plain(path)} ` : '';
    for (let i = 0; i < count; i++) text += `${this.member(path, depth, !(union && common))} `;
    if (mayFlex && depth === 0 && !union && this.random.chance(8)) {
      const name = this.name();
      text += `int first_${name}; ${this.random.pick(integers)} ${name}[]; `;
      this.ask(path, name);
    }
    return text;
  }

  private member(path: string | undefined, depth: number, bits: boolean): string {
    const choice = this.random.below(100);
    if (choice < 40 && bits) return this.bitField(path);
    if (choice < 75 || depth >= 3) return this.plain(path);
    if (choice < 83) return this.anonymous(path, depth);
    return this.nested(path, depth);
  }

  private name(): string {
    return `m${this.names++}`;
  }

  private ask(path: string | undefined, name: string): void {
    if (path !== undefined) this.offsets.push(path + name);
  }

  private plain(path: string | undefined): string {
    const name = this.name();
    this.ask(path, name);
    const { before, behind } = this.memberAttributes();
    const type = this.random.pick(scalars);
    if (type === 'int (*') return `${before}int (*${name})(int)${behind};`;
    const array = this.random.chance(25) ? `[${1 + this.random.below(5)}]` : '';
    const second = array !== '' && this.random.chance(20) ? `[${1 + this.random.below(3)}]` : '';
    return `${before}${type} ${name}${array}${second}${behind};`;
  }

  private bitField(path: string | undefined): string {
    const type = this.random.pick([...integers, 'int', 'unsigned', '_Bool', 'enum E']);
    if (this.random.chance(12)) return `${type} : 0;`;
    const width = 1 + this.random.below(widthOf(type));
    if (this.random.chance(10)) return `${type} : ${width};`;
    const name = this.name();
    if (path !== undefined) this.bits.push(path + name);
    const { before, behind } = this.memberAttributes();
    return `${before}${type} ${name} : ${width}${behind};`;
  }

  private anonymous(path: string | undefined, depth: number): string {
    const union = this.random.chance(50);
    const body = this.members(path, depth + 1, union, false);
    return `${union ? 'union' : 'struct'} ${this.recordAttributes()}{ ${body}};`;
  }

  private nested(path: string | undefined, depth: number): string {
    const name = this.name();
    this.ask(path, name);
    const union = this.random.chance(30);
    const array = this.random.chance(30) ? `[${1 + this.random.below(3)}]` : '';
    const inner = path === undefined || array !== '' ? undefined : `${path}${name}.`;
    const { before, behind } = this.memberAttributes();
    const kind = union ? 'union' : 'struct';
    const body = this.members(inner, depth + 1, union, false);
    // an alignment in front of a definition: compilers do not agree whether it is the type's or the member's
    if (this.random.chance(50))
      return `${kind} ${this.recordAttributes()}{ ${body}} ${name}${array}${behind};`;
    const tag = `T${this.names++}`;
    this.before.push(...this.definition(tag, union, body));
    return `${before}${kind} ${tag} ${name}${array}${behind};`;
  }
}

export function randomRecord(seed: number, constructs: Constructs): RecordProgram {
  return new Generator(new Random(seed), constructs).program();
}
