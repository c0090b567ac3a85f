/**
 * Strongly connected components (Tarjan 1972), with an explicit stack: graphs here have 100,000 nodes.
 * Components come in reverse topological order (callees before callers), nodes within one in order of discovery.
 */
export function stronglyConnected<N>(nodes: Iterable<N>, successors: (node: N) => Iterable<N>): N[][] {
  const index = new Map<N, number>();
  const low = new Map<N, number>();
  const open = new Set<N>();
  const path: N[] = [];
  const components: N[][] = [];
  const close = (node: N) => {
    if (low.get(node) !== index.get(node)) return;
    const component = path.splice(path.lastIndexOf(node));
    for (const member of component) open.delete(member);
    components.push(component);
  };
  for (const root of nodes) {
    if (index.has(root)) continue;
    const frames: { node: N; rest: Iterator<N> }[] = [];
    const enter = (node: N) => {
      index.set(node, index.size);
      low.set(node, index.get(node)!);
      open.add(node);
      path.push(node);
      frames.push({ node, rest: successors(node)[Symbol.iterator]() });
    };
    enter(root);
    while (frames.length > 0) {
      const { node, rest } = frames[frames.length - 1]!;
      const next = rest.next();
      if (next.done) {
        frames.pop();
        close(node);
        const parent = frames[frames.length - 1]?.node;
        if (parent !== undefined) low.set(parent, Math.min(low.get(parent)!, low.get(node)!));
      } else if (!index.has(next.value)) {
        enter(next.value);
      } else if (open.has(next.value)) {
        low.set(node, Math.min(low.get(node)!, index.get(next.value)!));
      }
    }
  }
  return components;
}
