/** A counterexample as a person reads it: by default what the violation depends on, on request every step. */
import type { Counterexample, InputValue, ShownValue, Step } from '../witness/counterexample.js';
import type { Paint } from './paint.js';

export type TraceLength = 'full' | 'short';

export function pathLines(path: Counterexample, trace: TraceLength, paint: Paint): string[] {
  const shown = path.steps.filter((step) => trace === 'full' || step.matters);
  const width = Math.max(...shown.map((step) => place(step).length));
  const lines: string[] = [];
  for (let i = 0; i < shown.length; i++) {
    const here = trace === 'full' ? [] : remarksAt(shown, i);
    lines.push(...rows(shown[i]!, here, width, trace, paint));
    i += here.length;
  }
  return [headOf(path, shown.length), ...lines, '', ...inputLines(path, trace)];
}

function headOf({ steps }: Counterexample, shown: number): string {
  const head = '  The path, as the interpreter replayed it';
  return shown === steps.length
    ? `${head}:`
    : `${head}; what makes no difference is left out (--trace full):`;
}

/** The file's last component is enough inside one path: the whole is in the result's first line. */
const place = ({ span }: Step): string =>
  `${span.file.slice(span.file.lastIndexOf('/') + 1)}:${span.line}:${span.column}`;

/** What stands below a line of the source is no step of its own. */
const isRemark = ({ kind }: Step): boolean => kind === 'rule' || kind === 'violation';

/** What the rule has to say of step `i`: the steps directly behind it at the same place. */
function remarksAt(shown: readonly Step[], i: number): readonly Step[] {
  const step = shown[i]!;
  if (isRemark(step) || step.source === undefined) return [];
  let end = i + 1;
  while (end < shown.length && isRemark(shown[end]!) && place(shown[end]!) === place(step)) end++;
  return shown.slice(i + 1, end);
}

function rows(
  step: Step,
  remarks: readonly Step[],
  width: number,
  trace: TraceLength,
  paint: Paint,
): string[] {
  const start = `    ${paint.dim(place(step).padEnd(width))}  ${'  '.repeat(step.depth)}`;
  if (remarks.length === 0) return [`${start}${stepText(step, trace, paint)}`];
  // a landmark is shown as it stands in the source, with what happens there below it
  const source = step.source!.replaceAll('\t', ' ');
  const shift = step.span.column - 1 - (source.length - source.trimStart().length);
  const line = source.trim();
  const cut = line.length > longestLine ? `${line.slice(0, longestLine)}…` : line;
  const margin = ' '.repeat(4 + width + 2 + 2 * step.depth + Math.min(Math.max(0, shift), longestLine));
  const said = [...outcome(step), ...remarks.map((remark) => remarkText(remark, paint))].join('; ');
  const note = step.note === undefined ? '' : `  ${paint.yellow(`(${step.note})`)}`;
  return [`${start}${cut}`, `${margin}^ ${said}${note}`];
}

const longestLine = 160;

function remarkText({ kind, text }: Step, paint: Paint): string {
  return kind === 'violation' ? paint.red('here the rule is violated') : paint.yellow(moveText(text));
}

/** `Rule: none → registered` */
const moveText = (text: string): string => `the rule's state: ${text.slice(text.indexOf(': ') + 2)}`;

/** `returns STATUS_SUCCESS` */
function outcome({ kind, values }: Step): string[] {
  const value = kind === 'return' ? values?.[0] : values?.find(({ name }) => name === returns);
  return value === undefined || value.text === 'non-NULL' ? [] : [`returns ${value.text}`];
}

function stepText(step: Step, trace: TraceLength, paint: Paint): string {
  const note = step.note === undefined ? '' : `  ${paint.yellow(`(${step.note})`)}`;
  switch (step.kind) {
    case 'branch': {
      const answer = step.text.startsWith('case ') || step.text === 'default' ? '' : truth(step, paint);
      return `${step.text}${answer}${valuesText(tellingValues(step, trace), paint)}${note}`;
    }
    case 'call': {
      const result = outcome(step).map((text) => (text === `returns ${step.text}` ? '' : `  ${text}`));
      return `${step.text}${result.join('')}${valuesText(tellingValues(step, trace), paint)}${note}`;
    }
    case 'return': {
      const [value] = step.values ?? [];
      const obvious =
        value === undefined || value.text === value.name || value.text.startsWith(`${value.name} `);
      return `${step.text}${obvious ? '' : paint.dim(`   [= ${value.text}]`)}`;
    }
    case 'rule':
      return paint.yellow(moveText(step.text));
    case 'violation':
      return paint.red(step.text);
  }
}

const returns = 'returns';

const truth = (step: Step, paint: Paint): string =>
  `  ${paint.bold(step.taken === false ? 'is false' : 'is true')}`;

/** Values that say more than the step's own text does. */
function tellingValues(step: Step, trace: TraceLength): readonly ShownValue[] {
  const values = (step.values ?? []).filter(({ name, text }) => name !== returns && text !== name);
  const known = values.filter(({ text }) => text !== 'non-NULL');
  if (step.kind === 'call') return trace === 'full' ? known : [];
  return known.filter((value) => !saidAlready(step, value));
}

/** `x == 5 is true` says that x is 5, `x is false` that it is FALSE. */
function saidAlready({ text, taken }: Step, value: ShownValue): boolean {
  const plain = value.text.replace(/ \(0x[0-9A-F]+\)$/, '');
  if (text === `case ${plain}`) return true;
  if (text === value.name || text === `!${value.name}`) {
    const zero = ['FALSE', '0', 'NULL'].includes(plain);
    const truth = text === value.name ? taken === true : taken === false;
    return truth ? plain === 'TRUE' || !/^[-\d]/.test(plain) : zero;
  }
  // which object a pointer leads to does not matter where it is only asked whether there is one
  if (text === `${value.name} == NULL` || text === `${value.name} != NULL`) return true;
  const equal = [`${value.name} == ${plain}`, `${plain} == ${value.name}`];
  const different = [`${value.name} != ${plain}`, `${plain} != ${value.name}`];
  return taken === true ? equal.includes(text) : different.includes(text);
}

function valuesText(values: readonly ShownValue[], paint: Paint): string {
  if (values.length === 0) return '';
  const [only, ...others] = values;
  // a call inside of the condition is not repeated
  if (others.length === 0 && only!.name.endsWith(')')) return paint.dim(`   [= ${only!.text}]`);
  return paint.dim(`   [${values.map((value) => `${value.name} = ${value.text}`).join(', ')}]`);
}

function inputLines({ inputs, explained }: Counterexample, trace: TraceLength): string[] {
  const line = ({ name, text }: InputValue) => `    ${name} = ${text}`;
  // where a pointer leads that is called by its own name says nothing
  const told = inputs.filter(({ name, text }) => name !== text);
  const deciding = told.filter(({ matters }) => matters);
  const pointers = inputs.filter(({ name, text, matters }) => name === text && matters);
  const others = told.filter(({ matters }) => !matters);
  if (explained === false)
    return deciding.length === 0
      ? []
      : ['  It happened with (which of these values it needs was not found out):', ...deciding.map(line)];
  const head =
    deciding.length === 0
      ? pointers.length === 0
        ? ['  It happens whatever the input is.']
        : ['  It happens whenever:', ...pointers.map(({ name }) => `    ${name} != NULL`)]
      : [`  It happens ${others.length === 0 ? 'with' : 'whenever'}:`, ...deciding.map(line)];
  if (trace === 'short' || others.length === 0) return head;
  return [...head, '  and whatever these are:', ...others.map(line)];
}
