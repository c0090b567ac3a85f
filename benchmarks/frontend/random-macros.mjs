// Random macro definitions and uses: valid for most seeds, so that two preprocessors must agree on every token of them.
import { random } from './mutate.mjs';

const objects = ['A', 'B', 'C', 'D', 'E'];
const functions = ['f', 'g', 'h', 'k', 'm'];
const parameters = ['x', 'y', 'z'];

export function randomMacros(seed) {
  const { below, pick } = random(seed);
  const space = () => pick(['', '', ' ', ' ', '  ', '/**/', '\\\n', ' /* c */ ']);
  const lineBreak = () => pick(['', '', '', ' ', '\n', ' // c\n', '\\\n']);
  const shapes = new Map();

  function word(names) {
    switch (below(12)) {
      case 0:
      case 1:
        return pick(objects);
      case 2:
      case 3:
        return names.length > 0 ? pick(names) : 'v';
      case 4:
        return pick(functions);
      case 5:
        return pick(['1', '2u', '0x3', '.5', '1e9']);
      case 6:
        return pick(['"s\\n"', "'c'", "'\"'"]);
      case 7:
        return pick(['__LINE__', '__COUNTER__', '__FILE__']);
      case 8:
        return pick(['+', '-', '->', ',', '<:', '...', '=', '&']);
      case 9:
        return pick(['(', ')', '()', '(1)', '( v )']);
      default:
        return pick(['v', 'w', 'ab', 'a1']);
    }
  }

  const pieces = (count, names) => Array.from({ length: count }, () => piece(names));

  const words = (count, names) => Array.from({ length: count }, () => word(names));

  function piece(names) {
    const kind = below(10);
    if (kind < 2) return call(names, 2);
    if (kind === 2 && names.length > 0) return `#${space()}${pick(names)}`;
    if (kind === 3 && names.length > 0)
      return `${pick([...names, 'v', '1'])} ## ${pick([...names, 'w', '2'])}`;
    if (kind === 4 && names.includes('__VA_ARGS__')) return variable(names);
    return word(names);
  }

  function variable(names) {
    const inside = () =>
      words(
        below(4),
        names.filter((name) => name !== '__VA_ARGS__' || below(2) === 0),
      ).join(' ');
    return pick([
      () => ', ## __VA_ARGS__',
      () => ', __VA_ARGS__',
      () => '#__VA_ARGS__',
      () => `__VA_OPT__(${balanced(inside())})`,
      () => `__VA_OPT__(,) __VA_ARGS__`,
      () => `v ## __VA_OPT__(${balanced(inside())})`,
      () => `#__VA_OPT__(${balanced(inside())})`,
    ])();
  }

  function balanced(text) {
    let depth = 0;
    let out = '';
    for (const c of text) {
      if (c === ')' && depth === 0) continue;
      if (c === '(') depth++;
      if (c === ')') depth--;
      out += c;
    }
    return out + ')'.repeat(depth);
  }

  function call(names, depth) {
    const name = pick(functions);
    const shape = shapes.get(name);
    if (shape === undefined || depth === 0) return name;
    const count = shape.variadic ? shape.count - 1 + below(4) : shape.count;
    const argument = () =>
      below(4) === 0
        ? ''
        : balanced(
            words(
              1 + below(3),
              names.filter((one) => !one.startsWith('__')),
            )
              .join(space())
              .replace(/,/g, below(2) === 0 ? '+' : '(,)')
              .replace(/#/g, '%'),
          );
    const list = Array.from(
      { length: Math.max(count, 0) },
      () => lineBreakUnless(names) + (below(3) === 0 ? call(names, depth - 1) : argument()) + space(),
    );
    return `${name}${space()}(${list.join(',')})`;
  }

  /** A definition is one line. */
  const lineBreakUnless = (names) => (names.length > 0 || inDefinition ? '' : lineBreak());
  let inDefinition = false;

  function definition() {
    inDefinition = true;
    const isFunction = below(5) > 1;
    const name = pick(isFunction ? functions : objects);
    const count = below(4);
    const names = isFunction ? parameters.slice(0, count) : [];
    const variadic = isFunction && below(3) === 0;
    if (variadic) names.push('__VA_ARGS__');
    const head = isFunction
      ? `(${names.map((one) => one.replace('__VA_ARGS__', '...')).join(`,${pick(['', ' '])}`)})`
      : '';
    const body = pieces(below(7), names).join(pick([' ', ' ', '  ']));
    inDefinition = false;
    if (isFunction) shapes.set(name, { count: names.length, variadic });
    return `#undef ${name}\n#define ${name}${head} ${body.replace(/^\s*##|##\s*$/, '')}`;
  }

  function condition(depth) {
    if (depth === 0)
      return pick([
        '0',
        '1',
        '2u',
        '-1',
        '0x7fffffffffffffff',
        "'a'",
        'v',
        `defined ${pick(objects)}`,
        `defined(${pick(functions)})`,
        '10',
        '63',
      ]);
    const operator = pick([
      '+',
      '-',
      '*',
      '/',
      '%',
      '<<',
      '>>',
      '<',
      '>',
      '<=',
      '==',
      '!=',
      '&',
      '|',
      '^',
      '&&',
      '||',
      ',',
      '?',
    ]);
    const [left, right] = [condition(depth - 1), condition(depth - 1)];
    if (operator === '?') return `(${left} ? ${right} : ${condition(depth - 1)})`;
    if (operator === '/' || operator === '%') return `(${left} ${operator} (${right} | 1))`;
    if (operator === ',') return `(${left} || ${right})`;
    return below(2) === 0
      ? `(${left} ${operator} ${right})`
      : `${pick(['!', '~', '-', ''])}${left} ${operator} ${right}`;
  }

  const lines = [];
  for (let i = 0; i < 24; i++) {
    const kind = below(8);
    if (kind < 3 || i < 6) lines.push(definition());
    else if (kind === 3) lines.push(`#if ${condition(1 + below(3))}\nyes${i}\n#else\nno${i}\n#endif`);
    else
      lines.push(
        `${balanced(
          pieces(1 + below(5), [])
            .join(space())
            .replace(/[#]/g, '%'),
        )} ;`,
      );
  }
  return `${lines.join('\n')}\n`;
}
