/**
 * Projects of Visual Studio (`*.vcxproj`), evaluated in the order of MSBuild ("How MSBuild builds projects"): properties and imports first,
 * then definitions of items, then items. What lies in the kits' own files is not there; what a project gets from them and what matters here
 * is in `encodings/builds.json`. Static libraries that it refers to belong to the driver.
 */
import { dirname, resolve } from 'node:path';
import { UsageError } from '../../base/errors.js';
import type { Host } from '../../frontend/host.js';
import { type Build, type Flags, isProject, isSource, macroOf, type Wanted } from './build.js';
import { Collected } from './collected.js';
import { flagsOf, wordsOf } from './flags.js';
import { type Truth, truthOf } from './msbuild-condition.js';
import { longest, Properties } from './msbuild-properties.js';
import { isFileOf, onDisk, slashes } from './place.js';
import { textOf } from './text-of.js';
import { Wildcards } from './wildcards.js';
import { type Element, parseXml } from './xml.js';

/** @throws UsageError when it is no project */
export const msbuild = (path: string, host: Host, wanted: Wanted): Build =>
  new Evaluation(resolve(path), host, wanted, new Set()).build();

/** An element, and the file that it stands in. */
interface Part {
  readonly element: Element;
  readonly file: string;
}

/** By name in small letters. */
type Metadata = Map<string, string>;

const listOf = (text = ''): string[] =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const mostImports = 100;

/** Stands for a property that nobody has set: no project can write it. */
const unset = '\u0000';
const plain = (text: string): string => text.replaceAll(unset, '');

/** A folder whose beginning the project does not set is one of the kits', or of what the build makes. */
const isOfTheKits = (name: string, value: string | undefined): boolean =>
  name === 'AdditionalIncludeDirectories' && value?.startsWith(unset) === true;

class Evaluation {
  private readonly properties: Properties;
  private readonly collected: Collected;
  private readonly definitions: Part[] = [];
  private readonly items: Part[] = [];
  private readonly wildcards: Wildcards;
  /** Files of each kind of item so far: of those that items of the compiler name. */
  private readonly lists = new Map<string, readonly string[]>();
  private imports = 0;

  constructor(
    private readonly path: string,
    private readonly host: Host,
    private readonly wanted: Wanted,
    /** Projects that are being evaluated, or were. */
    private readonly known: Set<string>,
  ) {
    known.add(path);
    this.properties = new Properties(path, host, {
      Configuration: wanted.configuration,
      Platform: wanted.platform,
    });
    for (const [name, value] of Object.entries(wanted.properties)) this.properties.set(name, value);
    this.collected = new Collected(path);
    this.wildcards = new Wildcards(host);
  }

  get isLibrary(): boolean {
    return this.properties.get('ConfigurationType')?.toLowerCase() === 'staticlibrary';
  }

  build(): Build {
    this.gather(this.path);
    const definition: Metadata = new Map();
    for (const part of this.definitions)
      for (const child of this.met(part))
        if (child.element.name === 'ClCompile') this.describe(child, definition);
    const named = this.namedLists();
    const references: Part[] = [];
    const builds: string[] = [];
    let compiled: [file: string, line: number, flags: Flags][] = [];
    for (const group of this.items)
      for (const item of this.met(group)) {
        const { name, line } = item.element;
        if (name === 'ProjectReference') references.push(item);
        if (name === 'ProjectConfiguration') builds.push(item.element.attributes.Include ?? '');
        if (name !== 'ClCompile' && !named.has(name)) continue;
        const removed = new Set(this.listed(item, 'Remove'));
        const excluded = new Set(this.listed(item, 'Exclude'));
        const files = this.listed(item, 'Include').filter((file) => !excluded.has(file));
        this.lists.set(
          name,
          [...(this.lists.get(name) ?? []), ...files].filter((file) => !removed.has(file)),
        );
        if (name !== 'ClCompile') continue;
        compiled = compiled.filter(([file]) => !removed.has(file));
        const metadata: Metadata = new Map(definition);
        this.describe(item, metadata);
        if (metadata.get('excludedfrombuild')?.trim().toLowerCase() === 'true') continue;
        const flags = this.flags(metadata, line);
        compiled.push(
          ...files.filter(isSource).map((file) => [file, line, flags] as [string, number, Flags]),
        );
      }
    for (const one of compiled) this.collected.add(...one);
    this.lookFor(builds);
    for (const reference of references) this.refer(reference);
    return this.collected.build();
  }

  /** Conditions are about the builds that the project has: in another, what it would be made of is nobody's driver. */
  private lookFor(builds: readonly string[]): void {
    const { configuration, platform } = this.wanted;
    const name = `${configuration}|${platform}`;
    if (builds.length === 0 || builds.some((one) => one.toLowerCase() === name.toLowerCase())) return;
    this.collected.unread(1, `the project has no build ${name}, only ${builds.join(', ')}`);
  }

  /** Properties in order, and what is evaluated behind them. */
  private gather(file: string): void {
    const root = this.read(file);
    for (const part of this.inside({ element: root, file })) this.gatherPart(part);
  }

  private gatherPart(part: Part): void {
    switch (part.element.name) {
      case 'PropertyGroup':
        this.setAll(part);
        return;
      case 'ImportGroup':
        for (const child of this.met(part)) this.import(child);
        return;
      case 'Import':
        if (this.truth(part) === true) this.import(part);
        return;
      case 'ItemDefinitionGroup':
        this.definitions.push(part);
        return;
      case 'ItemGroup':
        this.items.push(part);
        return;
      case 'Choose':
        for (const child of this.chosen(part)) this.gatherPart(child);
        return;
      default: // targets and tasks are run, not evaluated
    }
  }

  private setAll(part: Part): void {
    const truth = this.truth(part);
    if (truth === false) return;
    for (const { element, file } of this.inside(part)) {
      const isMet = this.truth({ element, file });
      if (isMet === false) continue;
      const isKnown = truth === true && isMet === true;
      this.properties.set(
        element.name,
        isKnown ? this.properties.expand(element.text.trim(), file) : undefined,
      );
    }
  }

  private *chosen(part: Part): Iterable<Part> {
    for (const branch of this.inside(part)) {
      if (branch.element.name !== 'Otherwise' && this.truth(branch) !== true) continue;
      yield* this.inside(branch);
      return;
    }
  }

  private import(part: Part): void {
    const { element, file } = part;
    if (element.name !== 'Import') return;
    const text = element.attributes.Project ?? '';
    const named = this.properties.expand(text, file, unset);
    if (named?.startsWith(unset) || text === '') return; // the kits' own are not there
    const path =
      named === undefined ? undefined : onDisk(resolve(dirname(file), slashes(plain(named))), this.host);
    if (path === undefined || !isFileOf(this.host, path)) {
      this.collected.unread(
        element.line,
        `${text} is imported, and cannot be read: what it says is not known`,
        file,
      );
      return;
    }
    this.imports += 1;
    if (this.imports > mostImports) throw new UsageError(`${this.path}: too many imports`, 2);
    this.gather(path);
  }

  private refer(part: Part): void {
    for (const path of this.listed(part, 'Include')) {
      if (!isProject(path) || this.known.has(path)) continue;
      if (!isFileOf(this.host, path)) {
        this.collected.unread(part.element.line, `${path}: this project cannot be read`, part.file);
        continue;
      }
      const other = new Evaluation(path, this.host, this.wanted, this.known);
      const build = other.build();
      if (other.isLibrary) this.collected.join(build);
    }
  }

  /** What an element says of the files that it is about. */
  private describe(part: Part, metadata: Metadata): void {
    for (const { element, file } of this.met(part)) {
      const before = (_: string, name: string) => metadata.get(name.toLowerCase()) ?? '';
      const whole = element.text.replace(/%\((?:ClCompile\.)?(\w+)\)/gi, before);
      // one that is put together from itself grows without end
      const text = whole.length > longest ? '@(…)' : whole;
      const values = text
        .split(';')
        .map((one) => [one.trim(), this.properties.expand(one.trim(), file, unset)] as const)
        .filter(([, value]) => !isOfTheKits(element.name, value));
      const lost = values.filter(([, value]) => value === undefined);
      if (isAsked(element.name))
        for (const [one] of lost)
          this.collected.unread(element.line, `${element.name}: ${one} cannot be worked out`, file);
      metadata.set(
        element.name.toLowerCase(),
        values
          .flatMap(([, value]) => (value === undefined || plain(value) === '' ? [] : [plain(value)]))
          .join(';'),
      );
    }
  }

  private flags(metadata: Metadata, line: number): Flags {
    const list = (name: string) => listOf(metadata.get(name));
    const more = flagsOf(wordsOf(metadata.get('additionaloptions') ?? '', 'windows'));
    // what the project puts before the kits' own folders comes last ("VC++ Directories Property Page")
    const behind = listOf(this.properties.get('IncludePath'));
    const named = [...list('additionalincludedirectories'), ...more.includeDirs, ...behind].map((name) =>
      this.within(name),
    );
    const includeDirs = this.collected.folders(named, line, this.host, this.wanted.isThere);
    const added = this.wanted.added.filter(
      ({ property, value }) => this.properties.get(property)?.toLowerCase() === value.toLowerCase(),
    );
    return {
      includeDirs,
      defines: [
        ...added.flatMap(({ defines }) => defines),
        ...list('preprocessordefinitions').flatMap((text) => macroOf(text.replaceAll('\\"', '"')) ?? []),
        ...more.defines,
      ],
      undefines: [...list('undefinepreprocessordefinitions'), ...more.undefines],
      forced: [...list('forcedincludefiles'), ...more.forced].map((name) => this.header(name, includeDirs)),
    };
  }

  /** As a quoted `#include` of a file of the project finds it. */
  private header(name: string, includeDirs: readonly string[]): string {
    const places = [dirname(this.path), ...includeDirs].map((folder) =>
      onDisk(resolve(folder, slashes(name)), this.host),
    );
    return places.find((path) => isFileOf(this.host, path)) ?? places[0]!;
  }

  private listed({ element, file }: Part, attribute: 'Include' | 'Exclude' | 'Remove'): readonly string[] {
    return (element.attributes[attribute] ?? '').split(';').flatMap((one) => {
      const text = one.trim();
      if (text === '') return [];
      const list = /^@\((\w+)\)$/.exec(text);
      if (list !== null) return this.lists.get(list[1]!) ?? [];
      const name = this.properties.expand(text, file, unset);
      const isMade = name?.startsWith(unset);
      const files =
        name === undefined || isMade ? undefined : this.wildcards.matching(this.within(plain(name)));
      if (files === undefined && (element.name === 'ClCompile' || isSource(text)))
        this.collected.unread(
          element.line,
          isMade
            ? `${element.name} ${text}: made by the build, or the kits' own`
            : `${element.name} ${text} cannot be worked out`,
          file,
        );
      return files ?? [];
    });
  }

  /** Lists that items of the compiler name. */
  private namedLists(): ReadonlySet<string> {
    const items = this.items
      .flatMap(({ element }) => element.children)
      .filter(({ name }) => name === 'ClCompile');
    const texts = items.flatMap(({ attributes }) => Object.values(attributes));
    return new Set(texts.flatMap((text) => [...text.matchAll(/@\((\w+)\)/g)].map(([, name]) => name!)));
  }

  private within(name: string): string {
    return onDisk(resolve(dirname(this.path), slashes(name)), this.host);
  }

  /** Children whose conditions are met, if the element's own is. */
  private *met(part: Part): Iterable<Part> {
    if (!this.isMet(part)) return;
    for (const child of this.inside(part)) if (this.isMet(child)) yield child;
  }

  private isMet(part: Part): boolean {
    const truth = this.truth(part);
    if (truth === undefined && tells(part.element))
      this.collected.unread(
        part.element.line,
        `whether ${part.element.attributes.Condition} cannot be worked out: taken as not met`,
        part.file,
      );
    return truth === true;
  }

  private truth({ element, file }: Part): Truth {
    const { Condition: condition } = element.attributes;
    if (condition === undefined || condition.trim() === '') return true;
    return truthOf(condition, {
      expand: (text) => this.properties.expand(text, file),
      exists: (name) => {
        const path = onDisk(resolve(dirname(file), slashes(name)), this.host);
        return isFileOf(this.host, path) || this.host.list(path) !== undefined;
      },
    });
  }

  private *inside({ element, file }: Part): Iterable<Part> {
    for (const child of element.children) yield { element: child, file };
  }

  private read(file: string): Element {
    try {
      return parseXml(textOf(file, this.host));
    } catch (error) {
      if (error instanceof UsageError) throw error;
      throw new UsageError(`${file}: not XML: ${error instanceof Error ? error.message : String(error)}`, 2);
    }
  }
}

const asked =
  /^(ClCompile|AdditionalIncludeDirectories|PreprocessorDefinitions|UndefinePreprocessorDefinitions|ForcedIncludeFiles|ExcludedFromBuild)$/;
const isAsked = (name: string): boolean => asked.test(name);

/** Whether anything below it is about what the driver is made of. */
const tells = (element: Element): boolean => isAsked(element.name) || element.children.some(tells);
