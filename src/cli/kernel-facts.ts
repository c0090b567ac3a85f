/** What our headers say about names in rules: read through the front end, in a unit that mentions nothing else. */
import type { Host } from '../frontend/host.js';
import { readDriver } from '../frontend/read.js';
import type { RoleTable } from '../frontend/roles.js';
import { targets } from '../frontend/target.js';
import type { CType, FunctionType } from '../frontend/type/types/ctype.js';
import { offsetIn } from '../frontend/type/types/member-path.js';
import { typeAt } from '../looked.js';
import { Shapes, scalarWidth } from '../lower/memory/shape.js';
import type { Headers, Prototype } from '../rules/fit.js';
import type { LintFacts } from '../rules/lint.js';
import type { Rule } from '../rules/rule.js';
import { diskHost } from './disk-host.js';
import { encodings } from './encodings.js';

export interface KernelFacts {
  /** `undefined` when no header declares the function. */
  readonly prototype: (name: string) => FunctionType | undefined;
  readonly constant: (name: string) => bigint | undefined;
  /** Of a rule whose names were asked for. */
  readonly about: (rule: Rule) => Omit<LintFacts, 'violated'>;
}

const unit = 'names-of-rules.c';
const target = targets['win-x64'];

/**
 * @param names C identifiers; of others, and of those not asked for, nothing is known
 * @param roles of those that are none nothing is known either
 */
export function kernelFacts(names: Iterable<string>, roles: Iterable<string> = []): KernelFacts {
  const known = new Set((encodings.roles() as RoleTable).roles.map(({ name }) => name));
  const asked = [...new Set(names)].filter((name) => /^[A-Za-z_]\w*$/.test(name));
  const mentions = asked.map((name) => `  (void)${name};\n`).join('');
  const callbacks = [...new Set(roles)].filter((role) => known.has(role));
  const declared = callbacks.map((role) => `${role} ${callback(role)};\n`).join('');
  const text = `#include "rule-headers.h"\n${declared}void names_of_rules(void) {\n${mentions}}\n`;
  const driver = readDriver({ files: [unit], models: [] }, hostWith(text), {
    target,
    includeDirs: [encodings.folder],
    systemDirs: [encodings.headers],
    prelude: [encodings.prelude('win-x64')],
    defines: [],
    undefines: [],
  });
  const prototype = (name: string) => driver.functions.get(known.has(name) ? callback(name) : name)?.type;
  const constant = (name: string) => driver.constantMacros(name).find((macro) => macro.name === name)?.value;
  const shapes = new Shapes(target);
  const widthOf = (type: CType | undefined) =>
    type === undefined ? undefined : scalarWidth(type, shapes.target);
  const headersOf = (rule: Rule): Headers => {
    const { watch } = rule;
    const watched = watch === undefined ? undefined : prototype(watch.event.function);
    const followed = watched === undefined ? undefined : typeAt(watched, watch!.location);
    const record =
      followed?.kind === 'pointer' && followed.to.kind === 'record' ? followed.to.record : undefined;
    return {
      prototype: (name) => shapeOf(prototype(name), widthOf),
      behind: (name, at) => {
        const type = prototype(name);
        return widthOf(type === undefined ? undefined : typeAt(type, at));
      },
      constant,
      offsetOf: (member) => offsetIn(record, member),
      pointerWidth: shapes.pointerWidth,
    };
  };
  return {
    prototype,
    constant,
    about: (rule) => ({
      arity: (name) => prototype(name)?.parameters.length,
      isConstant: (name) => constant(name) !== undefined,
      isRole: (name) => known.has(name),
      headers: headersOf(rule),
    }),
  };
}

const callback = (role: string): string => `__irpcheck_role_${role}`;

function shapeOf(
  type: FunctionType | undefined,
  widthOf: (type: CType) => number | undefined,
): Prototype | undefined {
  if (type === undefined) return undefined;
  const returns = type.returns.kind === 'void' ? 'void' : widthOf(type.returns);
  return { parameters: type.parameters.map(widthOf), returns };
}

function hostWith(text: string): Host {
  const disk = diskHost();
  return {
    read: (path) =>
      path === unit ? { kind: 'file', bytes: new TextEncoder().encode(text) } : disk.read(path),
    list: (path) => disk.list(path),
  };
}
