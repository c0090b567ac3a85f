/** Rewritings that keep the meaning, by name. */
import type { Random } from '../random.js';
import { amongOthers, throughMacros, withDeadCode } from './company.js';
import { handedOn, jumping, leftOnce, looped, outlined, switched, turned } from './control.js';
import { permuted, renamed, reordered } from './names.js';

/** @returns nothing, or the same text, where there is nothing to rewrite */
type Rewriting = (text: string, random: Random, keep: ReadonlySet<string>) => string | undefined;

export const rewritings: Readonly<Record<string, Rewriting>> = {
  renamed: (text, _, keep) => renamed(text, keep),
  permuted,
  reordered,
  outlined,
  'handed on': handedOn,
  switched,
  jumping,
  turned,
  looped,
  'left once': leftOnce,
  'through macros': throughMacros,
  'among others': amongOthers,
  'with dead code': withDeadCode,
  'several at once': (text, random, keep) => {
    const steps = [
      outlined,
      switched,
      jumping,
      turned,
      amongOthers,
      withDeadCode,
      leftOnce,
      permuted,
      looped,
    ];
    let made = text;
    for (let i = 0; i < 3; i++) made = random.pick(steps)(made, random) ?? made;
    return renamed(made, keep);
  },
};

/** Marks and remarks are left out, the verdicts at the beginning stay. */
export const bare = (text: string): string =>
  text.replace(/[ \t]*\/\/ (violated|missed|spurious): .*$/gm, '');
