/**
 * A program of csmith with the same meaning, in which variables have each other's names as far as scopes allow: each local gets the name of a
 * global, or of a local of a block around its own, that its block does not mention (C11 6.2.1 p4). csmith itself names every variable differently.
 */
export function shadowed(text: string, seed: number): { readonly text: string; readonly renamed: number } {
  const pick = chooser(seed);
  const globals = [...new Set(text.match(/\bg_\d+\b/g) ?? [])];
  let renamed = 0;
  let now = text;
  for (const local of new Set(text.match(/\bl_\d+\b/g) ?? [])) {
    const [from, to] = blockAround(now, now.search(new RegExp(`\\b${local}\\b`)));
    const block = now.slice(from, to);
    const mentioned = new Set(block.match(/\b[a-z]+_\d+\b/g));
    const around = (now.slice(0, from).match(/\b[gl]_\d+\b/g) ?? []).slice(-8); // most likely of a block around it, or of one before
    const free = [...around, ...globals].filter((name) => !mentioned.has(name));
    if (free.length === 0) continue;
    now = now.slice(0, from) + block.replace(new RegExp(`\\b${local}\\b`, 'g'), pick(free)) + now.slice(to);
    renamed += 1;
  }
  return { text: now, renamed };
}

/** From behind the brace that opens the innermost block around a place to the one that closes it. */
function blockAround(text: string, at: number): [number, number] {
  let from = at;
  for (let depth = 0; depth >= 0; ) {
    from -= 1;
    if (text[from] === '}') depth += 1;
    if (text[from] === '{') depth -= 1;
  }
  let to = at;
  for (let depth = 0; depth >= 0; to++) {
    if (text[to] === '{') depth += 1;
    if (text[to] === '}') depth -= 1;
  }
  return [from + 1, to];
}

function chooser(seed: number): (list: readonly string[]) => string {
  let state = seed;
  return (list) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return list[(state >>> 8) % list.length]!;
  };
}
