/** Properties of MSBuild while a project is evaluated, and texts with them in place ("MSBuild properties", "Property functions"). */
import { dirname, join } from 'node:path';
import type { Host } from '../../frontend/host.js';
import { isFileOf, onDisk, slashes } from './place.js';

/** Characters of a value: one that is put together from itself grows without end. */
export const longest = 100_000;

/** As MSBuild writes the names of folders. */
const folderText = (folder: string): string => `${folder.replace(/\/$/, '')}/`;

export class Properties {
  /** By name in small letters; `undefined`: it has a value, and which cannot be worked out. */
  private readonly values = new Map<string, string | undefined>();
  /** Those that a project cannot set. */
  private readonly fixed: ReadonlySet<string>;

  constructor(
    private readonly project: string,
    private readonly host: Host,
    given: Readonly<Record<string, string>>,
  ) {
    const folder = dirname(project);
    const name = project.slice(folder.length + 1);
    const own = {
      ...given,
      MSBuildProjectDirectory: folder,
      MSBuildProjectFullPath: project,
      MSBuildProjectFile: name,
      MSBuildProjectName: name.replace(/\.[^.]*$/, ''),
      MSBuildProjectExtension: name.replace(/^.*(?=\.)/, ''),
    };
    for (const [key, value] of Object.entries(own)) this.values.set(key.toLowerCase(), value);
    this.fixed = new Set(this.values.keys());
    this.set('ProjectDir', folderText(folder));
    this.set('ProjectName', own.MSBuildProjectName);
    this.set('SolutionDir', folderText(this.solutionFolder(folder)));
  }

  set(name: string, value: string | undefined): void {
    if (!this.fixed.has(name.toLowerCase())) this.values.set(name.toLowerCase(), value);
  }

  /** What nobody has set is empty. */
  get(name: string): string | undefined {
    return this.values.has(name.toLowerCase()) ? this.values.get(name.toLowerCase()) : '';
  }

  /**
   * @param file where the text stands
   * @param unset what stands for a property that nobody has set
   * @returns `undefined` when it cannot be worked out
   */
  expand(text: string, file: string, unset = ''): string | undefined {
    let result = '';
    for (let at = 0; at < text.length; ) {
      const two = text.slice(at, at + 2);
      if (two === '@(') return undefined;
      if (two !== '$(') {
        const escaped = /^%([0-9a-f]{2})/i.exec(text.slice(at, at + 3));
        result += escaped === null ? text[at] : String.fromCharCode(Number.parseInt(escaped[1]!, 16));
        at += escaped === null ? 1 : 3;
        continue;
      }
      const end = endOf(text, at + 2);
      const value = end === undefined ? undefined : this.value(text.slice(at + 2, end), file, unset);
      if (value === undefined) return undefined;
      result += value;
      if (result.length > longest) return undefined;
      at = end! + 1;
    }
    return result;
  }

  private value(inside: string, file: string, unset: string): string | undefined {
    const name = inside.trim();
    if (/^[A-Za-z_][\w-]*$/.test(name))
      return this.ofFile(name, file) ?? (this.values.has(name.toLowerCase()) ? this.get(name) : unset);
    const call = /^\[MSBuild\]::(\w+)\(([^,()]*(?:\([^()]*\))?[^,()]*),([^,]*)\)$/i.exec(name);
    if (call === null) return undefined;
    const [first, second] = [call[2]!, call[3]!].map((text) =>
      this.expand(text.trim().replace(/^(['"`])(.*)\1$/s, '$2'), file),
    );
    if (first === undefined || second === undefined) return undefined;
    switch (call[1]!.toLowerCase()) {
      case 'getdirectorynameoffileabove':
        return this.folderAbove(first, second) ?? '';
      case 'getpathoffileabove': {
        const folder = this.folderAbove(second, first);
        return folder === undefined ? '' : join(folder, first);
      }
      default:
        return undefined;
    }
  }

  /** Properties that say which file it is in which they stand. */
  private ofFile(name: string, file: string): string | undefined {
    switch (name.toLowerCase()) {
      case 'msbuildthisfiledirectory':
        return folderText(dirname(file));
      case 'msbuildthisfilefullpath':
        return file;
      case 'msbuildthisfile':
        return file.slice(dirname(file).length + 1);
      case 'msbuildthisfilename':
        return file.slice(dirname(file).length + 1).replace(/\.[^.]*$/, '');
      default:
        return undefined;
    }
  }

  private folderAbove(start: string, name: string): string | undefined {
    let folder = onDisk(join(dirname(this.project), ''), this.host);
    if (start !== '') folder = onDisk(start, this.host);
    for (;;) {
      if (isFileOf(this.host, onDisk(join(folder, slashes(name)), this.host))) return folder;
      const above = dirname(folder);
      if (above === folder) return undefined;
      folder = above;
    }
  }

  /** The next folder from the project's upwards with a solution in it. */
  private solutionFolder(start: string): string {
    for (let folder = start; dirname(folder) !== folder; folder = dirname(folder))
      if (this.host.list(folder)?.some((name) => /\.slnx?$/i.test(name))) return folder;
    return start;
  }
}

/** Of the bracket that is open. */
function endOf(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
