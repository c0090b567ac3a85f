/** `#pragma pack` (Microsoft's "pack pragma" page): a stack of limits, some of them labelled. */
const sizes: readonly number[] = [1, 2, 4, 8, 16];

export class PackStack {
  /** The limit in force; `undefined` is the compiler's default. */
  current: number | undefined;
  readonly #saved: { readonly label: string | undefined; readonly limit: number | undefined }[] = [];

  /** Takes the text after `#pragma`; other pragmas are ignored. */
  apply(text: string): void {
    const match = /^\s*pack\s*\(([^)]*)\)/.exec(text);
    if (match === null) return;
    const words = match[1]!
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '');
    const action = words[0];
    if (action === 'push') this.#push(words.slice(1));
    else if (action === 'pop') this.#pop(words.slice(1));
    else if (action !== 'show') this.#set(words[0] ?? '0');
  }

  #push(words: readonly string[]): void {
    const label = words.find((word) => !/^\d/.test(word));
    this.#saved.push({ label, limit: this.current });
    const size = words.find((word) => /^\d/.test(word));
    if (size !== undefined) this.#set(size);
  }

  #pop(words: readonly string[]): void {
    const label = words.find((word) => !/^\d/.test(word));
    const size = words.find((word) => /^\d/.test(word));
    const index =
      label === undefined ? this.#saved.length - 1 : this.#saved.findLastIndex((one) => one.label === label);
    if (index >= 0) {
      this.current = this.#saved[index]!.limit;
      this.#saved.length = index;
    }
    if (size !== undefined) this.#set(size);
  }

  #set(word: string): void {
    const size = Number(word);
    if (size === 0) this.current = undefined;
    else if (sizes.includes(size)) this.current = size;
  }
}
