/**
 * docs/verdicts.md with everything between its marks written anew: `<!-- run: check FILE OPTIONS -->` becomes the file and what the run
 * prints, `<!-- reasons -->` the table of all kinds of reasons.
 * @param {string} page
 * @param {{ read: (path: string) => string, run: (args: string[]) => string | Promise<string>, reasons: Record<string, { means: string, next: string }> }} from
 */
export async function written(page, { read, run, reasons }) {
  const parts = [];
  let at = 0;
  for (const mark of page.matchAll(/<!-- (run: (.*)|reasons) -->\n[\s\S]*?<!-- end -->/g)) {
    const made = mark[2] === undefined ? tableOf(reasons) : await shown(mark[2].split(' '), read, run);
    parts.push(page.slice(at, mark.index), `<!-- ${mark[1]} -->\n${made}<!-- end -->`);
    at = mark.index + mark[0].length;
  }
  return [...parts, page.slice(at)].join('');
}

async function shown(args, read, run) {
  const file = args.find((arg) => arg.endsWith('.c'));
  return `\`\`\`c\n${read(file)}\`\`\`\n\n\`npx irpcheck ${args.join(' ')}\`\n\n\`\`\`text\n${await run(args)}\`\`\`\n`;
}

const tableOf = (reasons) =>
  [
    '| kind | what it means | next step |\n|---|---|---|\n',
    ...Object.entries(reasons).map(
      ([kind, { means, next }]) => `| \`${kind}\` | ${cell(means)} | ${cell(next)} |\n`,
    ),
  ].join('');

const cell = (text) => text.replaceAll('|', '\\|');
