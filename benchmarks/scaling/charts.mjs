/** Charts as SVG, drawn by Vega-Lite. A chart is data and a description of what goes where. */
import { parse, View } from 'vega';
import { compile } from 'vega-lite';

/** @param {import('vega-lite').TopLevelSpec} spec */
async function svgOf(spec) {
  const config = {
    font: 'sans-serif',
    background: 'white',
    axis: { grid: true, gridColor: '#e6e6e6', domainColor: '#888888', tickColor: '#888888' },
    view: { stroke: null },
    // told apart without colour vision as well
    range: {
      category: ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#999999', '#000000'],
    },
  };
  const { spec: vega } = compile({ ...spec, config });
  return await new View(parse(vega), { renderer: 'none' }).toSVG();
}

const seconds = { type: 'quantitative', title: 'CPU seconds', scale: { type: 'log' } };

/**
 * Each tool on each row, one dot each; an open dot is an answer that is not the right one.
 *
 * @param {readonly { row: string, tool: string, cpu: number, right: string }[]} points
 */
export const comparisonChart = (points) =>
  svgOf({
    title: 'CPU seconds for each driver',
    data: { values: points },
    width: 560,
    height: { step: 18 },
    mark: { type: 'point', size: 60, strokeWidth: 2 },
    encoding: {
      y: { field: 'row', type: 'nominal', sort: null, title: null },
      x: { field: 'cpu', ...seconds },
      color: { field: 'tool', type: 'nominal', title: 'asked', sort: null },
      shape: {
        field: 'right',
        type: 'nominal',
        title: 'answer',
        scale: { domain: ['right', 'not'], range: ['circle', 'cross'] },
      },
    },
  });

/**
 * @param {string} title
 * @param {readonly { n: number, tool: string, cpu: number }[]} points
 */
export const growthChart = (title, points) =>
  svgOf({
    title,
    data: { values: points },
    width: 300,
    height: 200,
    mark: { type: 'line', point: true },
    encoding: {
      x: { field: 'n', type: 'quantitative', title: null, scale: { type: 'log', nice: false } },
      y: { field: 'cpu', ...seconds },
      color: { field: 'tool', type: 'nominal', title: null, sort: null },
    },
  });

/** @param {readonly { row: string, stage: string, ms: number }[]} parts */
export const stagesChart = (parts) =>
  svgOf({
    title: 'Where the time goes (share of each run)',
    data: { values: parts },
    width: 560,
    height: { step: 16 },
    mark: 'bar',
    encoding: {
      y: { field: 'row', type: 'nominal', sort: null, title: null },
      x: {
        field: 'ms',
        type: 'quantitative',
        stack: 'normalize',
        title: 'share of the time',
        axis: { format: '%' },
      },
      color: {
        field: 'stage',
        type: 'nominal',
        sort: null,
        title: null,
        scale: { scheme: 'tableau10' },
      },
    },
  });
