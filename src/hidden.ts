/** Text outside of functions that could not be read, a class above all: what in it a run should have checked. */
import type { Gap } from './base/gap.js';
import type { RoleTable } from './frontend/roles.js';
import { registering } from './rules/applicability.js';
import type { Rule } from './rules/rule.js';

/** Gaps in text that mentions what the rules are about are of the kind `unread`. */
export function hiddenIn(gaps: readonly Gap[], rules: readonly Rule[], table: RoleTable): Gap[] {
  const wanted = wordsOf(rules, table);
  return gaps.map((gap) => {
    if (gap.unread === undefined || gap.function !== undefined) return gap;
    const mentioned = [...gap.unread.words].filter((word) => wanted.has(word)).sort();
    if (mentioned.length === 0) return gap;
    const detail = `${gap.detail}: an entry point or a call that the rules are about may be in it, since it mentions ${mentioned.join(', ')}`;
    return { ...gap, kind: 'unread', detail };
  });
}

/** What registers, and what makes a routine an entry point. */
function wordsOf(rules: readonly Rule[], { roles }: RoleTable): ReadonlySet<string> {
  const words = new Set<string>();
  for (const rule of rules) {
    for (const name of registering(rule)) words.add(name);
    for (const { name, typedefNames, names, storedInto } of roles) {
      if (!rule.roles.includes(name)) continue;
      const members = storedInto.map((member) => member.slice(member.lastIndexOf('.') + 1));
      for (const word of [...typedefNames, ...names, ...members]) words.add(word);
    }
  }
  return words;
}
