/** Rewritings that keep the meaning, by name. */
import type { Random } from '../random.js';
import { amongOthers, throughMacros, withDeadCode } from './company.js';
import { handedOn, jumping, leftOnce, looped, outlined, switched, turned } from './control.js';
import { permuted, renamed, reordered } from './names.js';
import { byOtherWays } from './values.js';

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
  'by other ways': byOtherWays,
  'several at once': (text, random, keep) => {
    const left = [...several];
    let made = text;
    for (let i = 0; i < 3; i++) {
      const [step] = left.splice(random.below(left.length), 1);
      made = step!(made, random) ?? made;
    }
    return renamed(made, keep);
  },
};

/** Each once: what a rewriting adds has a name that is there once. */
const several: readonly ((text: string, random: Random) => string | undefined)[] = [
  outlined,
  switched,
  jumping,
  turned,
  looped,
  leftOnce,
  permuted,
  amongOthers,
  withDeadCode,
  byOtherWays,
];

/** Marks and remarks are left out, the verdicts at the beginning stay. */
export const bare = (text: string): string =>
  text.replace(/[ \t]*\/\/ (violated|missed|spurious): .*$/gm, '');
