/**
 * A routine may have a second model, for calls that say themselves what they are about (`lower/survey/here.ts`): nobody writes its name, and it
 * stays where the routine's own would.
 */
export const whereSeen = '__irpcheck_here_';
