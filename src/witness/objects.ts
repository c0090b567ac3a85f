/** What the pointers of a path lead to, by the first name that the driver has for it: a parameter, an access path, the call that returned it. */
import type { KnownObjects } from './values.js';

/** A name longer than this explains nothing. */
const longest = 60;

export class Objects implements KnownObjects {
  private readonly names: Map<bigint, string>;

  /** @param symbols functions and variables of the driver */
  constructor(symbols: ReadonlyMap<bigint, string>) {
    this.names = new Map(symbols);
  }

  at(address: bigint): string | undefined {
    return this.names.get(address);
  }

  learn(address: bigint, name: string): void {
    if (address !== 0n && name.length <= longest && !this.names.has(address)) this.names.set(address, name);
  }
}

/** `extension->Removed` as `DeviceObject->DeviceExtension->Removed`, when that is what `extension` points to. */
export function expandedName(name: string, pointer: string, known: string | undefined): string {
  if (known === undefined || !name.startsWith(`${pointer}->`)) return name;
  const rest = name.slice(pointer.length + 2);
  const path = known.startsWith('&') ? `${known.slice(1)}.${rest}` : `${base(known)}->${rest}`;
  return path.length <= longest * 2 ? path : name;
}

/** What `->` binds tighter than stands in parentheses. */
const base = (name: string): string =>
  /^[\w.]+(->[\w.]+|\[[^\]]*\]|\(.*\))*$/.test(name) ? name : `(${name})`;
