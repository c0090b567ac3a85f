/** Every model has the type that the header declares: parameters, their types, and the result. */
import { describe, expect, it } from 'vitest';
import { diskHost } from '../../src/cli/disk-host.js';
import { encodings } from '../../src/cli/encodings.js';
import { kernelFacts } from '../../src/cli/kernel-facts.js';
import { allModels } from '../../src/cli/models-command.js';
import { readDriver } from '../../src/frontend/read.js';
import { targets } from '../../src/frontend/target.js';
import type { CType } from '../../src/frontend/type/types/ctype.js';

const models = allModels();
const declared = kernelFacts(models.map(({ routine }) => routine));
const read = readDriver({ files: [encodings.kernel], models: [] }, diskHost(), {
  target: targets['win-x64'],
  includeDirs: [],
  systemDirs: [encodings.headers],
  prelude: [encodings.prelude('win-x64')],
  defines: [],
  undefines: [],
});
const defined = read.functions;

/** Of a routine that drivers call through a record: what the record says that it is, and what there is. */
function member(name: string): { readonly declared: CType; readonly defined: CType } | undefined {
  const [tag, called] = name.split('.');
  if (called === undefined) return undefined;
  for (const { type } of read.globals.values()) {
    if (type.kind !== 'record' || !type.record.key.endsWith(tag!)) continue;
    const field = type.record.fields.find((one) => one.name === called);
    const own = defined.get(`model_${called}`);
    if (field?.type.kind === 'pointer' && own !== undefined)
      return { declared: field.type.to, defined: own.type };
  }
  throw new Error(`no table has ${name}`);
}

/** As a person reads it, without the names that typedefs give. */
function text(type: CType): string {
  switch (type.kind) {
    case 'pointer':
      return `${text(type.to)} *`;
    case 'array':
      return `${text(type.of)} []`;
    case 'record':
      return type.record.key;
    case 'function':
      return `${text(type.returns)} (${type.parameters.map(text).join(', ')}${type.variadic ? ', ...' : ''})`;
    case 'int':
    case 'float':
    case 'opaque':
      return type.name;
    default:
      return type.kind;
  }
}

describe('models', () => {
  it('are listed, all of them', () => {
    const ours = [...defined.values()].filter(
      ({ defined: has, span }) => has && /\/models\/[^/]+\.c$/.test(span.file.replaceAll('\\', '/')),
    );
    const names = ours.map(({ name }) => name).filter((name) => !/^model_|^__irpcheck_/.test(name));
    expect(models.map(({ routine }) => routine).filter((name) => !name.includes('.'))).toEqual(
      [...names].sort(),
    );
    expect(models.length).toBeGreaterThan(100);
  });

  it.each(models.map((model) => [model.routine, model] as const))(
    '%s is as its header declares it',
    (name, model) => {
      const inTable = member(name);
      const prototype = inTable?.declared ?? declared.prototype(name);
      expect(prototype, `${name} has a prototype`).toBeDefined();
      expect(text(inTable?.defined ?? defined.get(name)!.type)).toBe(text(prototype!));
      expect(model.leavesOut).not.toBe('');
    },
  );
});
