/**
 * Which incarnation each variable has at a point of the program: a persistent array (a trie of 32-way nodes), so that a block's end costs
 * what the block changed, and two branches are compared by what differs between them.
 */
type Node = readonly (Node | number)[];

const bits = 5;
const fanOut = 1 << bits;

export interface Versions {
  readonly root: Node;
  /** Levels above the leaves. */
  readonly height: number;
}

/** All at 0. */
export function initialVersions(count: number): Versions {
  let root: Node = new Array<number>(fanOut).fill(0);
  let height = 0;
  for (let capacity = fanOut; capacity < count; capacity *= fanOut) {
    root = new Array<Node>(fanOut).fill(root);
    height++;
  }
  return { root, height };
}

export function versionOf({ root, height }: Versions, index: number): number {
  let node = root;
  for (let level = height; level > 0; level--) node = node[(index >> (level * bits)) & (fanOut - 1)] as Node;
  return node[index & (fanOut - 1)] as number;
}

export function withVersions(versions: Versions, changes: ReadonlyMap<number, number>): Versions {
  let { root } = versions;
  for (const [index, version] of changes) root = replaced(root, versions.height, index, version);
  return { ...versions, root };
}

export function withVersion(versions: Versions, index: number, version: number): Versions {
  const { root, height } = versions;
  return { root: replaced(root, height, index, version), height };
}

function replaced(node: Node, level: number, index: number, version: number): Node {
  const slot = (index >> (level * bits)) & (fanOut - 1);
  const copy = node.slice();
  copy[slot] = level === 0 ? version : replaced(node[slot] as Node, level - 1, index, version);
  return copy;
}

/** One array out of several: where they differ, `choose` says what it is. Called in ascending order of the index. */
export function mergeVersions(
  all: readonly Versions[],
  choose: (index: number, versions: readonly number[]) => number,
): Versions {
  const { height } = all[0]!;
  const root = mergeNodes(
    all.map((versions) => versions.root),
    height,
    0,
    choose,
  );
  return { root, height };
}

function mergeNodes(
  nodes: readonly Node[],
  level: number,
  from: number,
  choose: (index: number, versions: readonly number[]) => number,
): Node {
  const first = nodes[0]!;
  if (nodes.every((node) => node === first)) return first;
  return first.map((_, slot) => {
    const parts = nodes.map((node) => node[slot]!);
    const index = from + (slot << (level * bits));
    if (parts.every((part) => part === parts[0])) return parts[0]!;
    return level === 0
      ? choose(index, parts as number[])
      : mergeNodes(parts as Node[], level - 1, index, choose);
  });
}
