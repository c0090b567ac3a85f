/** What rules.mjs found, as rows and as tables. */

const verdicts = ['safe', 'safe-bounded', 'violated', 'inconclusive', 'not-applicable'];

/** One for each entry point and rule; what is not applicable says no more than that. */
export function rowsOf(driver, { report, seconds }) {
  const roles = new Map(report.entries.map((entry) => [entry.function, entry.role]));
  return report.results.map(({ rule, entry, verdict, location, reasons, solverQueries }) => ({
    driver,
    rule,
    entry,
    role: roles.get(entry),
    verdict,
    seconds: Math.round(100 * (seconds[`${entry} ${rule}`] ?? 0)) / 100,
    ...(verdict === 'not-applicable'
      ? {}
      : {
          queries: solverQueries,
          at: `${location.file}:${location.line}`,
          reasons: reasons.map(({ kind, detail, file, line }) => ({ kind, detail, at: place(file, line) })),
        }),
  }));
}

/** The run was ended before. */
export const isUnasked = ({ reasons }) =>
  reasons?.length > 0 &&
  reasons.every(({ detail }) => detail === 'the run was interrupted before this was answered');

/** Our own files are named from the folder of the program. */
const place = (file, line) =>
  file === undefined ? undefined : `${file.replace(/^\/.*\/encodings\//, 'encodings/')}:${line}`;

export function markdown({ timeout, rules, drivers, rows }) {
  const asked = rows.filter((row) => row.verdict !== 'not-applicable');
  const isEnded = drivers.some(({ unasked }) => unasked > 0);
  const cpu = drivers.reduce((sum, one) => sum + one.cpu, 0);
  return [
    `${drivers.length} drivers, ${rows.length} obligations, ${asked.length} of them with a question; at most the work of about ${timeout} s for each; ${cpu} s CPU in all.`,
    '',
    '## By rule',
    '',
    table(
      ['rule', ...verdicts, 'decided', 's CPU', 's, median', 's, 95 %', 's, most'],
      [...rules, 'all'].map((rule) => {
        const own = rows.filter((row) => rule === 'all' || row.rule === rule);
        return [rule, ...figures(own)];
      }),
    ),
    '',
    'Decided: the share of `safe` and `violated` among all that are not `not-applicable`. Seconds are processor time of obligations with a question.',
    '',
    '## By driver',
    '',
    table(
      [
        'driver',
        'family',
        'files',
        'entry points',
        ...verdicts,
        ...(isEnded ? ['not asked'] : []),
        'decided',
        's CPU',
        'MB',
      ],
      drivers.map((one) => [
        one.driver,
        one.family,
        one.files,
        one.failed === undefined ? one.entries : one.failed,
        ...verdicts.map((verdict) => one[verdict]),
        ...(isEnded ? [one.unasked ?? 0] : []),
        decided(rows.filter((row) => row.driver === one.driver)),
        one.cpu,
        one.megabytes,
      ]),
    ),
    '',
    '## Why inconclusive',
    '',
    'An obligation counts for each kind of reason that it has.',
    '',
    reasonTable(rules, asked),
    '',
    '## Violated',
    '',
    table(
      ['driver', 'entry point', 'rule', 'place'],
      asked
        .filter((row) => row.verdict === 'violated')
        .map((row) => [row.driver, row.entry, row.rule, row.at]),
    ),
    '',
  ].join('\n');
}

function figures(rows) {
  const asked = rows.filter((row) => row.verdict !== 'not-applicable');
  const times = asked.map((row) => row.seconds).sort((a, b) => a - b);
  const at = (share) => (times.length === 0 ? 0 : times[Math.ceil(share * times.length) - 1]);
  return [
    ...verdicts.map((verdict) => rows.filter((row) => row.verdict === verdict).length),
    decided(rows),
    times.reduce((sum, one) => sum + one, 0).toFixed(0),
    at(0.5).toFixed(2),
    at(0.95).toFixed(2),
    at(1).toFixed(2),
  ];
}

function decided(rows) {
  const asked = rows.filter((row) => row.verdict !== 'not-applicable');
  if (asked.length === 0) return '';
  const known = asked.filter((row) => row.verdict === 'safe' || row.verdict === 'violated').length;
  return `${((100 * known) / asked.length).toFixed(0)} %`;
}

function reasonTable(rules, asked) {
  const open = asked.filter((row) => row.verdict === 'inconclusive');
  const kindsOf = (row) => [...new Set(row.reasons.map((reason) => reason.kind))];
  const kinds = [...new Set(open.flatMap(kindsOf))].sort();
  const count = (rule, kind) =>
    open.filter((row) => (rule === 'all' || row.rule === rule) && kindsOf(row).includes(kind)).length;
  return table(
    ['rule', ...kinds],
    [...rules, 'all'].map((rule) => [rule, ...kinds.map((kind) => count(rule, kind) || '')]),
  );
}

function table(head, lines) {
  const cell = (value) => String(value).replaceAll('|', '\\|');
  const isNumber = (column) => lines.every((line) => /^[\d.]*( %)?$/.test(String(line[column])));
  return [
    `| ${head.join(' | ')} |`,
    `|${head.map((_, column) => (lines.length > 0 && isNumber(column) ? '---:' : '---')).join('|')}|`,
    ...lines.map((line) => `| ${line.map(cell).join(' | ')} |`),
  ].join('\n');
}
