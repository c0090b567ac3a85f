/** What descriptions of builds say of a driver: projects of Visual Studio, `SOURCES`, compilation databases. */
import { describe, expect, it } from 'vitest';
import { type Build, type Flags, once, type Wanted } from '../../../src/cli/build/build.js';
import { readBuild } from '../../../src/cli/build/read.js';
import type { Host } from '../../../src/frontend/host.js';
import { mapHost } from '../../support/map-host.js';

const wanted: Wanted = {
  configuration: 'Release',
  platform: 'x64',
  properties: { Version: '0xA00' },
  isThere: (folder) => folder === '/other/inc',
  added: [{ property: 'UseDebugLibraries', value: 'true', defines: [{ name: 'DBG', value: '1' }] }],
};

const project = (inside: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003">${inside}</Project>`;

const sources = {
  '/d/sys/a.c': '',
  '/d/sys/b.c': '',
  '/d/sys/sub/c.CPP': '',
  '/d/inc/h.h': '',
  '/d/lib/l.c': '',
  '/d/lib/l.h': '',
};

/** Of all its files together. */
interface Whole extends Flags {
  readonly files: readonly string[];
  readonly unread: Build['unread'];
}

function whole({ files, unread }: Build): Whole {
  const all = <T>(of: (flags: Flags) => readonly T[]) => once(files.flatMap(({ flags }) => of(flags)));
  return {
    files: files.map(({ path }) => path),
    unread,
    includeDirs: all(({ includeDirs }) => includeDirs),
    defines: once(
      files.flatMap(({ flags }) => flags.defines),
      ({ name, value }) => `${name}=${value}`,
    ),
    undefines: all(({ undefines }) => undefines),
    forced: all(({ forced }) => forced),
  };
}

function built(inside: string, files: Readonly<Record<string, string>> = {}, asked = wanted): Whole {
  const host = mapHost({ ...sources, ...files, '/d/sys/x.vcxproj': project(inside) });
  return whole(readBuild('/d/sys/x.vcxproj', host, asked));
}

const compile = (names: string, inside = ''): string =>
  `<ItemGroup><ClCompile Include="${names}">${inside}</ClCompile></ItemGroup>`;

const all = (inside: string, condition = ''): string =>
  `<ItemDefinitionGroup${condition === '' ? '' : ` Condition="${condition}"`}><ClCompile>${inside}</ClCompile></ItemDefinitionGroup>`;

const defined = ({ defines }: Flags): string[] => defines.map(({ name, value }) => `${name}=${value}`);
const told = ({ unread }: Pick<Build, 'unread'>): string[] =>
  unread.map(({ span, detail }) => `${span.file}:${span.line}: ${detail}`);

describe('files of a project', () => {
  it.each<[string, string, string[]]>([
    ['each, in order', compile('b.c') + compile('a.c'), ['b.c', 'a.c']],
    ['a list', compile('a.c; b.c'), ['a.c', 'b.c']],
    ['in the letters that they have on the disk', compile('A.C;SUB\\C.cpp'), ['a.c', 'sub/c.CPP']],
    ['by pattern', compile('*.c'), ['a.c', 'b.c']],
    ['by pattern in folders', compile('**\\*.c*'), ['a.c', 'b.c', 'sub/c.CPP']],
    ['none that is no C', compile('a.asm;a.c;a.rc'), ['a.c']],
    [
      'none that is left out',
      compile('a.c') + compile('b.c', '<ExcludedFromBuild>true</ExcludedFromBuild>'),
      ['a.c'],
    ],
    [
      'left out of this build only',
      compile('a.c', `<ExcludedFromBuild Condition="'$(Platform)'=='x64'">true</ExcludedFromBuild>`) +
        compile('b.c', `<ExcludedFromBuild Condition="'$(Platform)'=='Win32'">true</ExcludedFromBuild>`),
      ['b.c'],
    ],
    ['excepted', '<ItemGroup><ClCompile Include="*.c" Exclude="b.c" /></ItemGroup>', ['a.c']],
    ['taken out again', `${compile('*.c')}<ItemGroup><ClCompile Remove="a.c" /></ItemGroup>`, ['b.c']],
    [
      'by a property',
      `<PropertyGroup><N>b</N></PropertyGroup>${compile('$(N).c;$(ProjectDir)a.c')}`,
      ['b.c', 'a.c'],
    ],
    ['with an escape', compile('a%2Ec'), ['a.c']],
    [
      'those of a condition that is met',
      `<ItemGroup Condition="'$(Configuration)|$(Platform)'=='release|X64'"><ClCompile Include="a.c" /></ItemGroup>`,
      ['a.c'],
    ],
    [
      'of the first choice that is met',
      `<Choose><When Condition="'$(Platform)'=='ARM'"><ItemGroup><ClCompile Include="a.c" /></ItemGroup></When><Otherwise>${compile('b.c')}</Otherwise></Choose>`,
      ['b.c'],
    ],
    [
      'a list of another kind, but for those that are named already',
      `<ItemGroup><Src Include="a.c;b.c;a.txt" /></ItemGroup>${compile('b.c')}<ItemGroup><ClCompile Include="@(Src)" Exclude="@(ClCompile)" /></ItemGroup>`,
      ['b.c', 'a.c'],
    ],
    [
      'for a version of the kits',
      `<ItemGroup Condition="$(Version)&gt;=0x602"><ClCompile Include="a.c" /></ItemGroup>`,
      ['a.c'],
    ],
    [
      'taken out and in again',
      `${compile('*.c')}<ItemGroup><ClCompile Remove="a.c" /></ItemGroup>${compile('a.c')}`,
      ['b.c', 'a.c'],
    ],
    [
      'none that a target makes when it is run',
      `<Target Name="T">${compile('a.c')}</Target>${compile('b.c')}`,
      ['b.c'],
    ],
    ['also where they are not there', compile('gone.c'), ['gone.c']],
  ])('%s', (_, inside, files) => {
    const build = built(inside);
    expect(build.files).toEqual(files.map((name) => `/d/sys/${name}`));
    expect(told(build)).toEqual([]);
  });

  it('of libraries that it refers to, and not of programs', () => {
    const library = (type: string) =>
      project(
        `<PropertyGroup><ConfigurationType>${type}</ConfigurationType></PropertyGroup>${all('<PreprocessorDefinitions>L=3</PreprocessorDefinitions>')}${compile('l.c')}<ItemGroup><ProjectReference Include="..\\sys\\x.vcxproj" /></ItemGroup>`,
      );
    const reference = `${compile('a.c')}<ItemGroup><ProjectReference Include="..\\lib\\l.vcxproj" /></ItemGroup>`;
    const linked = built(reference, { '/d/lib/l.vcxproj': library('StaticLibrary') });
    expect([linked.files, defined(linked)]).toEqual([['/d/sys/a.c', '/d/lib/l.c'], ['L=3']]);
    expect(built(reference, { '/d/lib/l.vcxproj': library('Application') }).files).toEqual(['/d/sys/a.c']);
    expect(told(built(reference))).toEqual([
      '/d/sys/x.vcxproj:2: /d/lib/l.vcxproj: this project cannot be read',
    ]);
  });
});

describe('what a project says of its files', () => {
  it('macros, in the order in which definitions are met', () => {
    const build = built(
      all('<PreprocessorDefinitions>A;B=2;T=\\"t\\";%(PreprocessorDefinitions)</PreprocessorDefinitions>') +
        all(
          '<PreprocessorDefinitions>%(PreprocessorDefinitions);C=1+1</PreprocessorDefinitions>',
          `'$(Platform)'=='x64'`,
        ) +
        all('<PreprocessorDefinitions>NEVER</PreprocessorDefinitions>', `'$(Platform)'!='x64'`) +
        compile(
          'a.c',
          '<PreprocessorDefinitions>%(PreprocessorDefinitions);D</PreprocessorDefinitions><UndefinePreprocessorDefinitions>U</UndefinePreprocessorDefinitions>',
        ),
    );
    expect(defined(build)).toEqual(['A=1', 'B=2', 'T="t"', 'C=1+1', 'D=1']);
    expect(build.undefines).toEqual(['U']);
  });

  it('to each file its own', () => {
    const host = mapHost({
      ...sources,
      '/d/sys/x.vcxproj': project(
        compile('a.c', '<PreprocessorDefinitions>M=1</PreprocessorDefinitions>') +
          compile('b.c', '<AdditionalIncludeDirectories>..\\inc</AdditionalIncludeDirectories>'),
      ),
    });
    const { files } = readBuild('/d/sys/x.vcxproj', host, wanted);
    expect(files.map(({ flags }) => [flags.defines, flags.includeDirs])).toEqual([
      [[{ name: 'M', value: '1' }], []],
      [[], ['/d/inc']],
    ]);
  });

  it('folders that are there', () => {
    const dirs =
      '<AdditionalIncludeDirectories>..\\INC;$(DDK_INC_PATH);$(DDK_INC_PATH)\\..;..\\gone;.;%(AdditionalIncludeDirectories)</AdditionalIncludeDirectories>';
    const build = built(all(dirs) + compile('a.c'));
    expect([build.includeDirs, told(build)]).toEqual([['/d/inc', '/d/sys'], []]);
    const outside = built(
      `${all('<AdditionalIncludeDirectories>..\\..\\other\\inc</AdditionalIncludeDirectories>')}${compile('a.c')}`,
    );
    expect([outside.includeDirs, told(outside)]).toEqual([
      [],
      ['/d/sys/x.vcxproj:2: the include folder /other/inc is outside of what may be read: -I allows it'],
    ]);
  });

  it('folders that are put before those of the kits, behind the others', () => {
    const path =
      '<PropertyGroup><IncludePath> ..\\lib;..\\gone;$(VC_IncludePath);$(IncludePath)</IncludePath></PropertyGroup>';
    const dirs = all('<AdditionalIncludeDirectories>..\\inc</AdditionalIncludeDirectories>');
    const build = built(path + dirs + compile('a.c'));
    expect([build.includeDirs, told(build)]).toEqual([['/d/inc', '/d/lib'], []]);
  });

  it('options by hand, and headers that each file begins with', () => {
    const build = built(
      all(
        '<AdditionalOptions>/DX="a b" -I ..\\lib %(AdditionalOptions)</AdditionalOptions><ForcedIncludeFiles>h.h</ForcedIncludeFiles><AdditionalIncludeDirectories>..\\inc</AdditionalIncludeDirectories>',
      ) + compile('a.c'),
    );
    expect(defined(build)).toEqual(['X=a b']);
    expect(build.includeDirs).toEqual(['/d/inc', '/d/lib']);
    expect(build.forced).toEqual(['/d/inc/h.h']);
  });

  it('what the kits add', () => {
    const debug = `<PropertyGroup Condition="'$(Configuration)'=='Debug'"><UseDebugLibraries>true</UseDebugLibraries></PropertyGroup>${compile('a.c')}`;
    expect(defined(built(debug))).toEqual([]);
    expect(defined(built(debug, {}, { ...wanted, configuration: 'Debug' }))).toEqual(['DBG=1']);
  });

  it('from files that it imports, wherever those lie', () => {
    const props = project(
      `<PropertyGroup><Where>$(MSBuildThisFileDirectory)inc</Where></PropertyGroup>${all('<AdditionalIncludeDirectories>$(Where)</AdditionalIncludeDirectories>')}`,
    );
    for (const path of [
      '..\\common.props',
      '$([MSBuild]::GetDirectoryNameOfFileAbove($(MSBuildThisFileDirectory), common.props))/common.props',
    ])
      expect(
        built(`<Import Project="${path}" />${compile('a.c')}`, { '/d/common.props': props }).includeDirs,
      ).toEqual(['/d/inc']);
    expect(
      told(built(`<Import Project="$(VCTargetsPath)\\Microsoft.Cpp.props" />${compile('a.c')}`)),
    ).toEqual([]);
  });
});

describe('what cannot be worked out is told where it is about the driver', () => {
  it.each<[string, string, string[]]>([
    [
      'a macro',
      all('<PreprocessorDefinitions>V=$([System.DateTime]::Now);W</PreprocessorDefinitions>') +
        compile('a.c'),
      ['PreprocessorDefinitions: V=$([System.DateTime]::Now) cannot be worked out'],
    ],
    ['files', compile('$(A.Replace(1,2)).c'), ['ClCompile $(A.Replace(1,2)).c cannot be worked out']],
    [
      'files that the build makes',
      compile('$(IntDir)x.c;a.c'),
      ["ClCompile $(IntDir)x.c: made by the build, or the kits' own"],
    ],
    [
      'a condition',
      `<ItemGroup Condition="$(A.Length) &gt; 3"><ClCompile Include="a.c" /></ItemGroup>`,
      ['whether $(A.Length) > 3 cannot be worked out: taken as not met'],
    ],
    [
      'nothing of other things',
      `<PropertyGroup Condition="$(A.Length) &gt; 3"><B>1</B></PropertyGroup><ItemGroup Condition="$(A.Length) &gt; 3"><Inf Include="a.inf" /></ItemGroup>`,
      [],
    ],
    [
      'an import',
      `<Import Project="..\\gone.props" /><Import Project="$(VCTargetsPath)\\Microsoft.Cpp.props" /><Import Project="..\\x.props" Condition="Exists('..\\x.props')" />${compile('a.c')}`,
      ['..\\gone.props is imported, and cannot be read: what it says is not known'],
    ],
    [
      'a file that is compiled twice',
      compile('a.c') + compile('a.c', '<PreprocessorDefinitions>M=2</PreprocessorDefinitions>'),
      ['/d/sys/a.c is compiled in two ways: only the first is read'],
    ],
  ])('%s', (_, inside, expected) => {
    expect(told(built(inside))).toEqual(expected.map((text) => `/d/sys/x.vcxproj:2: ${text}`));
  });
});

describe('conditions', () => {
  it.each<[string, boolean]>([
    [`'a'=='A' and 'b'!='c'`, true],
    [`'a'=='b' or ('1' &lt; '2' and !('x'=='y'))`, true],
    [`0x10 &gt;= 16 And 2.5 &gt; 2`, true],
    [`Exists('..\\inc\\h.h') and exists('..\\inc')`, true],
    [`Exists('..\\gone')`, false],
    [`HasTrailingSlash('$(ProjectDir)')`, true],
    [`$(Yes)`, true],
    [`'$(Yes)'=='true' and '$(Nothing)'==''`, true],
    [`'a'='a'`, false],
    [`('a'=='a'`, false],
    ['('.repeat(10_000), false],
  ])('%s', (condition, isMet) => {
    const build = built(
      `<PropertyGroup><Yes>true</Yes></PropertyGroup><ItemGroup Condition="${condition}"><ClCompile Include="a.c" /></ItemGroup>`,
    );
    expect(build.files.length).toBe(isMet ? 1 : 0);
  });
});

describe('hostile projects', () => {
  it.each<[string, string, RegExp]>([
    ['not XML', '<Project><a></Project>', /not XML/],
    [
      'entities',
      '<!DOCTYPE p [<!ENTITY e "x">]><Project>&e;</Project>',
      /not XML: a document type is not read/,
    ],
    ['depth', '<a>'.repeat(200), /not XML: too many elements/],
    ['itself as import', project('<Import Project="x.vcxproj" />'), /too many imports/],
  ])('%s', (_, text, why) => {
    expect(() => readBuild('/d/sys/x.vcxproj', mapHost({ '/d/sys/x.vcxproj': text }), wanted)).toThrow(why);
  });
});

describe('what grows without end', () => {
  const doubled = (name: string) => `<${name}>$(${name})$(${name})</${name}>`.repeat(60);
  it.each<[string, string]>([
    ['a property', `<PropertyGroup><A>12</A>${doubled('A')}</PropertyGroup>${compile('$(A).c;a.c')}`],
    [
      'metadata',
      `${all('<PreprocessorDefinitions>A</PreprocessorDefinitions>')}${all('<PreprocessorDefinitions>%(PreprocessorDefinitions);%(PreprocessorDefinitions)</PreprocessorDefinitions>').repeat(60)}${compile('a.c')}`,
    ],
    ['a pattern', `${compile(`${'*a'.repeat(60)}.c`)}${compile('a.c')}`],
    ['patterns of folders', `${compile(`${'**\\'.repeat(60)}b.c;**\\**\\nothing`)}${compile('a.c')}`],
  ])('%s', (_, inside) => {
    expect(built(inside, { [`/d/sys/${'a'.repeat(250)}.d`]: '' }).files).toContain('/d/sys/a.c');
  });

  it('is told', () => {
    const few = mapHost({ '/d/sys/x.vcxproj': project(compile('**\\x.c')) });
    const many = Array.from({ length: 6000 }, (_, i) => `f${i}`);
    const host: Host = {
      read: few.read,
      list: (path) => (path === '/d/sys' ? many : path.startsWith('/d/sys/f') ? [] : few.list(path)),
    };
    expect(told(readBuild('/d/sys/x.vcxproj', host, wanted))).toEqual([
      '/d/sys/x.vcxproj:2: ClCompile **\\x.c cannot be worked out',
    ]);
  });
});

describe('the builds of a project', () => {
  const builds = (...names: string[]) =>
    `<ItemGroup Label="ProjectConfigurations">${names.map((name) => `<ProjectConfiguration Include="${name}"/>`).join('')}</ItemGroup>`;

  it.each<[string, string, string[]]>([
    ['none is named', '', []],
    ['the one that is meant', builds('Debug|x64', 'release|X64'), []],
    [
      'only others',
      builds('Debug|x64', 'Release|Win32'),
      ['/d/sys/x.vcxproj:1: the project has no build Release|x64, only Debug|x64, Release|Win32'],
    ],
  ])('%s', (_, inside, expected) => {
    expect(told(built(inside + compile('a.c')))).toEqual(expected);
  });
});

describe('SOURCES', () => {
  it('lists files, folders and macros', () => {
    const text = [
      '# a driver',
      'TARGETTYPE=DRIVER',
      'NAME=b',
      'INCLUDES=..\\inc;$(DDK_INC_PATH)',
      'C_DEFINES=-DA /DB=2 $(C_DEFINES)',
      'SOURCES= a.c  \\',
      '         $(NAME).c \\ ',
      '         x.rc',
      '!IF $(FREEBUILD)',
      'C_DEFINES=$(C_DEFINES) -DFREE',
      '!ENDIF',
    ].join('\r\n');
    const build = whole(readBuild('/d/sys/SOURCES', mapHost({ ...sources, '/d/sys/SOURCES': text }), wanted));
    expect(build.files).toEqual(['/d/sys/a.c', '/d/sys/b.c']);
    expect(build.includeDirs).toEqual(['/d/inc']);
    expect(defined(build)).toEqual(['A=1', 'B=2']);
    expect(told(build)).toEqual(['/d/sys/SOURCES:10: C_DEFINES under a condition: not taken']);
  });
});

describe('compile_commands.json', () => {
  const read = (commands: unknown): Whole => {
    const text = typeof commands === 'string' ? commands : JSON.stringify(commands);
    const host = mapHost({ ...sources, '/d/compile_commands.json': text });
    return whole(readBuild('/d/compile_commands.json', host, wanted));
  };

  it('says for each file how it is compiled', () => {
    const build = read([
      {
        directory: '/d/sys',
        file: 'a.c',
        command: `cc -I../inc -DA -D 'S="x y"' -U B -include ../inc/h.h -c a.c`,
      },
      { directory: '/d', file: 'sys/b.c', arguments: ['cc', '-isystem', 'lib', '/FIinc/h.h', '/DA'] },
      { directory: '/d', file: 'start.S', command: 'as start.S' },
    ]);
    expect(build.files).toEqual(['/d/sys/a.c', '/d/sys/b.c']);
    expect(build.includeDirs).toEqual(['/d/inc', '/d/lib']);
    expect(defined(build)).toEqual(['A=1', 'S="x y"']);
    expect(build.undefines).toEqual(['B']);
    expect(build.forced).toEqual(['/d/inc/h.h']);
    expect(told(build)).toEqual([]);
  });

  it.each([
    ['{', /not JSON/],
    ['{}', /not a list/],
    ['[{}]', /command 1 names no file/],
    ['[null]', /command 1 names no file/],
  ])('refuses %s', (text, why) => {
    expect(() => read(text)).toThrow(why);
  });
});
