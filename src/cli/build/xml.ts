/** An XML file as a tree, with the lines that its elements begin in. Nothing outside of it is read, and it defines no entities. */
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own, without that of its children. */
  readonly text: string;
  readonly line: number;
}

const maxDepth = 100;
const maxElements = 200_000;

/** @throws Error which says what is wrong with it, and where */
export function parseXml(text: string): Element {
  const parser = new SaxesParser({ position: true, xmlns: false as const });
  const open: {
    name: string;
    attributes: Record<string, string>;
    children: Element[];
    text: string;
    line: number;
  }[] = [];
  let root: Element | undefined;
  let count = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type is not read');
  });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (open.length === maxDepth || count > maxElements) throw new Error('too many elements');
    open.push({ name, attributes, children: [], text: '', line: parser.line });
  });
  parser.on('text', (part) => {
    const last = open[open.length - 1];
    if (last !== undefined) last.text += part;
  });
  parser.on('cdata', (part) => {
    const last = open[open.length - 1];
    if (last !== undefined) last.text += part;
  });
  parser.on('closetag', () => {
    const element = open.pop()!;
    const parent = open[open.length - 1];
    if (parent === undefined) root = element;
    else parent.children.push(element);
  });
  parser.write(text).close();
  if (root === undefined) throw new Error('no element');
  return root;
}
