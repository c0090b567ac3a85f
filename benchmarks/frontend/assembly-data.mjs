// The bytes of the constants in a compiler's assembly text: GNU's directives, as gcc and clang write them.

/** From label to bytes, for labels that data follows. */
export function dataOf(assembly) {
  const data = new Map();
  let bytes;
  for (const line of assembly.split('\n')) {
    const label = /^([A-Za-z_.$][\w.$]*):/.exec(line);
    if (label !== null) {
      bytes = [];
      data.set(label[1].replace(/^_(?=numbers|field)/, ''), bytes);
    } else if (bytes !== undefined) append(bytes, line.replace(/\s+(#|\/\/).*$/, '').trim());
  }
  return data;
}

const sizes = {
  '.byte': 1,
  '.value': 2,
  '.word': 2,
  '.short': 2,
  '.long': 4,
  '.quad': 8,
  '.8byte': 8,
  '.4byte': 4,
};

function append(bytes, line) {
  const [, directive, operands = ''] = /^(\.\w+)\s*(.*)$/.exec(line) ?? [];
  if (directive in sizes) {
    for (const one of operands.split(',')) appendNumber(bytes, BigInt(one.trim()), sizes[directive]);
  } else if (directive === '.space' || directive === '.zero') {
    const [count, fill = '0'] = operands.split(',');
    for (let i = 0; i < Number(count); i++) bytes.push(Number(fill));
  } else if (directive === '.ascii' || directive === '.asciz' || directive === '.string') {
    bytes.push(...unescaped(operands.trim().slice(1, -1)));
    if (directive !== '.ascii') bytes.push(0);
  }
}

function appendNumber(bytes, value, size) {
  const unsigned = BigInt.asUintN(8 * size, value);
  for (let i = 0; i < size; i++) bytes.push(Number((unsigned >> BigInt(8 * i)) & 0xffn));
}

const letters = { n: 10, t: 9, r: 13, b: 8, f: 12 };

function unescaped(text) {
  const bytes = [];
  for (const [, octal, letter, plain] of text.matchAll(/\\([0-7]{1,3})|\\(.)|([^\\])/g))
    bytes.push(
      octal !== undefined
        ? Number.parseInt(octal, 8)
        : letter !== undefined
          ? (letters[letter] ?? letter.charCodeAt(0))
          : plain.charCodeAt(0),
    );
  return bytes;
}
