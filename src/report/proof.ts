/** How a `safe` result was proved, where simulation did it: which branches can go one way only, and in which state of the rule. */
import type { TraceLength } from './path.js';
import type { ProofFact } from './report.js';

/** More are counted. */
const mostFacts = 4;

export function proofLines(facts: readonly ProofFact[], trace: TraceLength): string[] {
  if (facts.length === 0) return ['  proved by simulation; no branch had to be decided'];
  if (trace === 'full')
    return ['  proved by simulation; decided by:', ...facts.map((fact) => `    ${factText(fact)}`)];
  const rest = facts.length - mostFacts;
  const shown = facts.slice(0, mostFacts).map(factText).join('; ');
  return [
    `  proved by simulation; decided by: ${shown}${rest > 0 ? `; and ${rest} more (--trace full)` : ''}`,
  ];
}

const factText = ({ text, taken, state, span: { file, line } }: ProofFact): string =>
  `${text} is ${taken} at ${file.slice(file.lastIndexOf('/') + 1)}:${line} while ${state}`;
