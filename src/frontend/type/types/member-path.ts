/** Members of members, by name. */
import type { CType, Field, RecordInfo } from './ctype.js';

/** In bytes from the beginning of the record; `path`: `Tail.Overlay.ListEntry`. Members of anonymous members count as the record's own. */
export function offsetIn(record: RecordInfo | undefined, path: string): bigint | undefined {
  let offset = 0;
  let inner: CType | undefined = record === undefined ? undefined : { kind: 'record', record };
  for (const name of path.split('.')) {
    const found: Found | undefined = inner?.kind === 'record' ? memberOf(inner.record, name) : undefined;
    if (found === undefined || found.field.bits !== undefined) return undefined;
    offset += found.offset;
    inner = found.field.type;
  }
  return BigInt(offset);
}

interface Found {
  readonly field: Field;
  readonly offset: number;
}

function memberOf(record: RecordInfo, name: string): Found | undefined {
  for (const field of record.fields) {
    if (field.name === name) return { field, offset: field.offset };
    if (field.name !== undefined || field.type.kind !== 'record') continue;
    const found = memberOf(field.type.record, name);
    if (found !== undefined) return { field: found.field, offset: field.offset + found.offset };
  }
  return undefined;
}
