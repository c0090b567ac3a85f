/** What our front end makes of a text of random-record.ts. */
import { readDriver } from '../../src/frontend/read.js';
import { type Target, targets } from '../../src/frontend/target.js';
import type { Driver, Initializer } from '../../src/frontend/tree.js';
import { mapHost } from './map-host.js';
import type { RecordProgram } from './random-record.js';

/** Numbers first, then for each record with one field set where its ones begin and how many there are, in bits: `216+6`. */
export interface RecordLayout {
  readonly numbers: readonly number[];
  readonly fields: readonly string[];
}

export function ourLayout(program: RecordProgram, target: Target['name'], align: string): RecordLayout {
  const frontend = {
    target: targets[target],
    includeDirs: [],
    systemDirs: [],
    prelude: [],
    defines: [],
    undefines: [],
  };
  const text = `#define ALIGN(n) ${align}\n#define PACKED __attribute__((packed))\n${program.text}`;
  const driver = readDriver({ files: ['t.c'], models: [] }, mapHost({ 't.c': text }), frontend);
  if (driver.gaps.length > 0) throw new Error(driver.gaps.map(({ detail }) => detail).join('; '));
  const numbers = initial(driver, 'numbers').stores.map(({ value }) =>
    value.kind === 'constant' ? Number(value.value) : Number.NaN,
  );
  const fields = Array.from({ length: program.fields }, (_, i) => onesOf(initial(driver, `field${i}`)));
  return { numbers, fields };
}

function initial(driver: Driver, name: string): Initializer {
  const initializer = driver.globals.get(name)?.initializer;
  if (initializer === undefined) throw new Error(`${name} has no initial value`);
  return initializer;
}

function onesOf({ stores }: Initializer): string {
  const [store, ...others] = stores;
  if (store?.bits === undefined || store.value.kind !== 'constant' || others.length > 0)
    throw new Error('more than one store into a bit-field');
  const { offset, bits, value } = store;
  const ones = BigInt.asUintN(bits.width, value.value).toString(2);
  if (ones.includes('0')) throw new Error('the value does not fill its bit-field');
  return `${offset * 8 + bits.offset}+${ones.length}`;
}
