/** Terms as they would be sent, without constraints. */

import { toQuery } from '../../src/encode/encode.js';
import { Memories } from '../../src/encode/memory.js';
import type { WireTerm } from '../../src/encode/query.js';
import type { TermGraph } from '../../src/encode/term.js';
import { FALSE, type TermId } from '../../src/encode/term-store.js';

export function wireOf(
  graph: TermGraph,
  roots: readonly TermId[],
): { readonly terms: readonly WireTerm[]; readonly indices: readonly number[] } {
  const nothing = {
    checks: [],
    returned: FALSE,
    inputs: [],
    arbitraryMemories: [],
    choices: [],
    branches: [],
    cells: [],
  };
  const encoding = { ...nothing, graph, memories: new Memories(graph) };
  const query = toQuery(encoding, [], roots, 'terms', { timeoutMs: 0, rlimit: 0 });
  return { terms: query.terms, indices: query.wanted };
}
