/** Lines of C with their indentation; labels stay at the margin. A part of a function is a list of lines without it. */

/** @param {readonly string[]} lines */
export const indented = (lines) =>
  lines.map((line) => (line === '' || /^[A-Z]\w*:$/.test(line) ? line : `    ${line}`));

/**
 * @param {string} head a function's result, name and parameters
 * @param {readonly string[]} body
 */
export const functionText = (head, body) => [head, '{', ...indented(body), '}', ''];

/**
 * `if (condition) { body }`; one statement goes without braces, as drivers write it.
 *
 * @param {string} condition
 * @param {readonly string[]} body
 */
export const when = (condition, body) =>
  body.length === 1
    ? [`if (${condition})`, ...indented(body)]
    : [`if (${condition}) {`, ...indented(body), '}'];

/**
 * @param {string} head `for (…)`, `while (…)` or a `switch`
 * @param {readonly string[]} body
 */
export const block = (head, body) => [`${head} {`, ...indented(body), '}'];
