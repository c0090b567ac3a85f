/** The results as a page with charts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cost } from './cell.mjs';
import { comparisonChart, growthChart, stagesChart } from './charts.mjs';
import { bestOnRow, geometricMean, ratioOf, refuted } from './compare.mjs';
import { exponent } from './growth.mjs';

/** @param {{ compare?: object, growth?: object, stages?: object, checks?: object }} results @param {string} folder */
export async function writeReport({ compare, growth, stages, checks }, folder) {
  mkdirSync(folder, { recursive: true });
  const draw = async (name, svg) => writeFileSync(join(folder, name), await svg);
  const parts = ['# Scaling', ''];
  if (compare !== undefined) {
    await draw('compare.svg', comparisonChart(comparisonPoints(compare)));
    parts.push(...comparisonText(compare));
  }
  if (growth !== undefined) {
    for (const { name, what, results } of growth.series)
      await draw(`growth-${name}.svg`, growthChart(`${name}: ${what}`, results.filter(isRight)));
    parts.push(...growthText(growth));
  }
  if (stages !== undefined) {
    await draw('stages.svg', stagesChart(stages.rows.flatMap(stageParts)));
    parts.push('## Where the time goes', '', '![Share of each stage](stages.svg)', '', stagesText, '');
  }
  if (checks !== undefined) parts.push(...checksText(checks));
  writeFileSync(join(folder, 'report.md'), `${parts.join('\n').trimEnd()}\n`);
}

const isRight = ({ judged }) => judged === 'right';
const table = (head, lines) => [
  `| ${head.join(' | ')} |`,
  `|${head.map((_, i) => (i === 0 ? '---' : '--:')).join('|')}|`,
  ...lines.map((cells) => `| ${cells.join(' | ')} |`),
  '',
];
const number = (value, digits = 2) => (value === undefined ? '–' : value.toFixed(digits));
const range = (values) => [...new Set([Math.min(...values), Math.max(...values)])].join(' to ');
const rowName = ({ row, bug }) => (bug ? `${row}, bug` : row);
const said = ({ judged, cpu }) => (judged === 'right' ? number(cpu) : `${number(cpu)} (${judged})`);

/** To the setting that is best on the whole row. */
function rowRatio(cells, cell, among) {
  const best = bestOnRow(
    cells.filter(({ row }) => row === cell.row),
    among,
  );
  return ratioOf(cell, ({ tool }) => tool === best);
}

function comparisonText({ about, cells }) {
  const out = refuted(cells);
  const counts = (result) => !out.has(result.tool);
  const cbmc = (result) => result.family === 'cbmc';
  const asCalled = ({ tool }) => tool === 'cbmc' || tool === 'cbmc --slice-formula';
  const ratio = (cell, among) => rowRatio(cells, cell, among);
  const lines = cells.map((cell) => {
    const ours = cell.results.find(({ family }) => family === 'irpcheck');
    const best = ratio(cell, counts);
    return [
      rowName(cell),
      cell.lines,
      said(ours),
      number(ours.megabytes, 0),
      cell.cap,
      bestText(ratio(cell, asCalled)),
      bestText(ratio(cell, cbmc)),
      best === undefined ? '–' : `${said(best.best)}, ${best.best.tool}`,
      number(best?.ratio),
    ];
  });
  const mean = (among, of = ratio) => {
    const ratios = cells.map((cell) => of(cell, among)?.ratio).filter((value) => value !== undefined);
    return ratios.length === 0 ? '–' : number(geometricMean(ratios));
  };
  const right = (tool) => {
    const all = cells.flatMap(({ results }) => results.filter((result) => result.tool === tool));
    return [all.filter(isRight).length, all.filter(({ judged }) => judged === 'wrong').length, all.length];
  };
  const tools = [...new Set(cells.flatMap(({ results }) => results.map(({ tool }) => tool)))];
  return [
    `${about.machine}, load ${number(about.load, 1)} at the start, Node ${about.node}; ${about.peers.join('; ')}. Medians of ${range(cells.map(({ rounds }) => rounds))} runs in turn, of those that gave the right answer the first time; seconds of processor time of the whole process with its children, MB of its largest process.`,
    `An answer that is wrong or missing costs all the time that there was (column *of*), for whomever. A ratio is the peer's cost divided by irpcheck's.`,
    '',
    '## Side by side',
    '',
    '![CPU seconds for each driver and tool](compare.svg)',
    '',
    ...table(
      [
        'driver',
        'lines',
        'irpcheck',
        'MB',
        'of',
        'CBMC, defaults or --slice-formula',
        'CBMC, best setting',
        'best peer',
        'ratio',
      ],
      lines,
    ),
    `Geometric mean of the ratio over ${cells.length} drivers: **${mean(counts)}** to the peer and setting that is best on each row (with the bug and without it together), ${mean(cbmc)} to CBMC's best setting on each row, ${mean(asCalled)} to CBMC with its default checks, with or without \`--slice-formula\`; ${mean(counts, ratioOf)} if the setting could be chosen for each driver, knowing whether it has a bug.`,
    '',
    ...table(
      ['asked', 'right', 'wrong', 'of'],
      tools.map((tool) => [tool, ...right(tool)]),
    ),
    ...(out.size === 0
      ? []
      : [`Not counted as a peer because of its wrong answers: ${[...out].join(', ')}.`, '']),
  ];
}

const bestText = (ratio) => (ratio === undefined ? '–' : said(ratio.best));

/** irpcheck, CBMC as it is called without thought, and at its best; others by name. */
function comparisonPoints({ cells }) {
  return cells.flatMap((cell) => {
    const point = (tool, result) => ({
      row: rowName(cell),
      tool,
      cpu: Math.max(0.01, cost(result, cell.cap)),
      right: isRight(result) ? 'right' : 'not',
    });
    const best = rowRatio(cells, cell, ({ family }) => family === 'cbmc')?.best;
    const plain = cell.results.find(({ tool }) => tool === 'cbmc');
    const eva = cell.results.find(({ family }) => family === 'frama-c');
    return [
      point(
        'irpcheck',
        cell.results.find(({ family }) => family === 'irpcheck'),
      ),
      ...(plain === undefined ? [] : [point('CBMC, defaults', plain)]),
      ...(best === undefined ? [] : [point('CBMC, best setting', best)]),
      ...(eva === undefined ? [] : [point('Frama-C Eva', eva)]),
    ];
  });
}

function growthText({ series }) {
  const tools = [...new Set(series.flatMap(({ results }) => results.map(({ tool }) => tool)))];
  /** What a run costs that has next to nothing to do: the cheapest of all points. */
  const baseOf = (tool) =>
    Math.min(
      ...series.flatMap(({ results }) => results.filter((r) => r.tool === tool).map(({ cpu }) => cpu)),
    );
  const lines = series.flatMap(({ name, what, results }) =>
    tools.map((tool) => {
      const points = results.filter((result) => result.tool === tool && isRight(result));
      return [
        `${name}: ${what}`,
        tool,
        results
          .filter((result) => result.tool === tool)
          .map((result) => `${result.n}: ${said(result)}`)
          .join(', '),
        number(exponent(points, 0)),
        number(exponent(points, baseOf(tool) * 0.95)),
      ];
    }),
  );
  return [
    '## Growth',
    '',
    'Exponent e of CPU = a · n^e by least squares over logarithms: of the whole time, and of what goes beyond the cheapest run of the tool (its start).',
    '',
    ...table(['what grows', 'asked', 'CPU seconds', 'exponent', 'beyond the start'], lines),
    series.map(({ name, what }) => `![${what}](growth-${name}.svg)`).join(' '),
    '',
  ];
}

const stageParts = ({ row, stages }) => Object.entries(stages).map(([stage, ms]) => ({ row, stage, ms }));
const stagesText =
  '`start` is Node and our own modules; `other` is waiting for the solver and all that is not told apart; `solve` is the time of solver threads, beside the rest.';

const checksText = ({ checks }) => [
  '## Threads and determinism',
  '',
  ...table(
    [
      'driver',
      '--jobs 1: CPU, wall',
      '--jobs 2: CPU, wall',
      'twice the same bytes',
      'the same with 1 and 2 jobs',
    ],
    checks.map(({ row, jobs, sameTwice, sameWithOneJob }) => [
      `${row}, bug`,
      ...jobs.map(({ cpu, wall, judged }) => `${number(cpu)}, ${number(wall)} (${judged})`),
      sameTwice ? 'yes' : '**no**',
      sameWithOneJob ? 'yes' : '**no**',
    ]),
  ),
];
