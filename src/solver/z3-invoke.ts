/**
 * Z3's build lets each C++ call that may throw go through JavaScript (`invoke_…`), which catches what is thrown: a fifth of the work of long queries, a half of that of short ones.
 * Here the same functions as WebAssembly, made for the signatures at hand: save the stack pointer, call, and where a C++ exception comes
 * out of the call, put the pointer back and tell the caller.
 */

type Signature = {
  readonly name: string;
  readonly parameters: readonly number[];
  readonly results: readonly number[];
};

type Function = (...values: never[]) => unknown;

export interface Invocations {
  /** What the instance is to import. */
  readonly imports: WebAssembly.Imports;
  /** Before anything of the instance runs. */
  connect(exports: WebAssembly.Exports): void;
}

/** `undefined`: this build, or this WebAssembly, is not as expected; its own functions do. */
export function nativeInvocations(imports: WebAssembly.Imports): Invocations | undefined {
  const { env } = imports;
  if (env === undefined || throwers.some((name) => typeof env[name] !== 'function')) return undefined;
  const names = Object.keys(env).filter((name) => name.startsWith('invoke_'));
  const signatures = names.map(signatureOf);
  if (!signatures.every((one) => one !== undefined)) return undefined;
  const bytes = moduleFor(signatures);
  if (!WebAssembly.validate(bytes)) return undefined;

  /** Set while a C++ exception is on its way: what else is thrown (aborts, a stack overflow) is not ours to catch. */
  const thrown = new WebAssembly.Global({ value: 'i32', mutable: true }, 0);
  const table = new WebAssembly.Table({ element: 'anyfunc', initial: firstFunction });
  let functions: WebAssembly.Table | undefined;
  const fill = (index: number) => table.set(firstFunction + index, functions!.get(index));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { e: { thrown, table, fill } });
  const marked = throwers.map((name) => [name, marking(env[name] as Function, thrown)] as const);
  return {
    imports: { ...imports, env: { ...env, ...instance.exports, ...Object.fromEntries(marked) } },
    connect(exports) {
      functions = exports.__indirect_function_table as WebAssembly.Table;
      table.grow(functions.length);
      for (const [slot, name] of slots.entries()) table.set(slot, exports[name]);
    },
  };
}

/** Those imports that throw what C++ throws. */
const throwers = ['__cxa_throw', '__cxa_rethrow', '__resumeException'];

const marking =
  (thrower: Function, thrown: WebAssembly.Global): Function =>
  (...values) => {
    try {
      return thrower(...values);
    } catch (error) {
      thrown.value = error instanceof Error && 'excPtr' in error ? 1 : 0;
      throw error;
    }
  };

/** What the table begins with. */
const slots = ['emscripten_stack_get_current', '_emscripten_stack_restore', 'setThrew'];
const [stackPointer, restore, setThrew] = [0, 1, 2];
const firstFunction = slots.length;

const i32 = 0x7f;
const typeOf: Readonly<Record<string, number>> = { i: i32, j: 0x7e, f: 0x7d, d: 0x7c };
/** `t.const 0` */
const zeroOf: ReadonlyMap<number, readonly number[]> = new Map([
  [i32, [0x41, 0]],
  [0x7e, [0x42, 0]],
  [0x7d, [0x43, 0, 0, 0, 0]],
  [0x7c, [0x44, 0, 0, 0, 0, 0, 0, 0, 0]],
]);

/** `invoke_vij` calls a function of an `i` and a `j` without a result, which `v` says. */
function signatureOf(name: string): Signature | undefined {
  const [result, ...parameters] = [...name.slice('invoke_'.length)];
  const types = parameters.map((letter) => typeOf[letter]);
  const isVoid = result === 'v';
  const results = isVoid ? [] : [typeOf[result ?? '']];
  const isKnown = (type: number | undefined): type is number => type !== undefined;
  return types.every(isKnown) && results.every(isKnown) ? { name, parameters: types, results } : undefined;
}

function moduleFor(signatures: readonly Signature[]): Uint8Array<ArrayBuffer> {
  const types = new Types();
  const fillType = types.of([i32], []);
  const bodies = signatures.map((signature) => vector(bodyOf(signature, types)));
  const outer = signatures.map(({ parameters, results }) => types.of([i32, ...parameters], results));
  const table = [0x70, 0, firstFunction];
  const imported = [
    [...text('e'), ...text('thrown'), 3, i32, 1],
    [...text('e'), ...text('table'), 1, ...table],
    [...text('e'), ...text('fill'), 0, fillType],
  ];
  const exported = signatures.map(({ name }, i) => [...text(name), 0, ...unsigned(i + 1)]);
  return new Uint8Array([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types.all),
    ...section(2, imported),
    ...section(3, outer.map(unsigned)),
    ...section(7, exported),
    ...section(10, bodies),
  ]);
}

/** The function's first parameter is the index of the one to call; `table` has that one from its first call on. */
function bodyOf({ parameters, results }: Signature, types: Types): number[] {
  const get = (local: number) => [0x20, ...unsigned(local)];
  const constant = (value: number) => [0x41, value];
  const call = (slot: readonly number[], type: number) => [...slot, 0x11, ...unsigned(type), 0];
  const entry = [...get(0), ...constant(firstFunction), 0x6a];
  const saved = parameters.length + 1;
  return [
    ...[1, 1, i32], // a local, for the stack pointer
    ...[...entry, 0x25, 0, 0xd1, 0x04, 0x40, ...get(0), 0x10, 0, 0x0b], // if (table.get(entry) is null) fill
    ...[...call(constant(stackPointer), types.of([], [i32])), 0x21, ...unsigned(saved)],
    ...[0x06, results[0] ?? 0x40], // try
    ...parameters.flatMap((_, i) => get(i + 1)),
    ...call(entry, types.of(parameters, results)),
    0x19, // catch_all
    ...[0x23, 0, 0x45, 0x04, 0x40, 0x09, 1, 0x0b], // if (!thrown) rethrow
    ...[...constant(0), 0x24, 0], // thrown = 0
    ...[...get(saved), ...call(constant(restore), types.of([i32], []))],
    ...[...constant(1), ...constant(0), ...call(constant(setThrew), types.of([i32, i32], []))],
    ...results.flatMap((type) => zeroOf.get(type)!),
    ...[0x0b, 0x0b],
  ];
}

class Types {
  private readonly known = new Map<string, number>();
  readonly all: number[][] = [];

  of(parameters: readonly number[], results: readonly number[]): number {
    const type = [0x60, ...vector([...parameters]), ...vector([...results])];
    const key = type.join();
    const index = this.known.get(key) ?? this.all.push(type) - 1;
    this.known.set(key, index);
    return index;
  }
}

const section = (id: number, items: readonly (readonly number[])[]): number[] => [
  id,
  ...vector([...unsigned(items.length), ...items.flat()]),
];

/** With its length in bytes before it. */
const vector = (bytes: readonly number[]): number[] => [...unsigned(bytes.length), ...bytes];

const text = (name: string): number[] => vector([...new TextEncoder().encode(name)]);

/** LEB128 */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}
