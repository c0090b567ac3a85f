/** `irpcheck check x.vcxproj`, as a user calls it. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helper, needsHelper } from '../drivers.js';
import { folderOf, run } from '../spawned.js';

const project = (files: string, define = 'SENDS'): string =>
  `<Project><ItemDefinitionGroup><ClCompile><AdditionalIncludeDirectories>..\\inc</AdditionalIncludeDirectories><PreprocessorDefinitions>${define}</PreprocessorDefinitions></ClCompile></ItemDefinitionGroup><ItemGroup>${files}</ItemGroup></Project>`;

const compile = (name: string) => `<ClCompile Include="${name}" />`;

/** Sends the request only with the project's macro, which it asks for in the project's header. */
const files = {
  'drv/.git/': '',
  'drv/sys/needy.c': `#include "sending.h"\n${needsHelper}`,
  'drv/inc/sending.h': '#ifndef SENDS\n#error "no macro"\n#endif\n',
  'drv/lib/helper.c': helper,
  'drv/sys/stray.c': 'this is no C',
  'elsewhere.c': helper,
};

describe('a project as input', () => {
  it('is checked with its files, folders and macros, and nothing else', async () => {
    const folder = folderOf({
      ...files,
      'drv/sys/x.vcxproj': project(compile('needy.c') + compile('..\\lib\\helper.c')),
    });
    const { code, stdout, stderr } = await run(folder, 'check', 'drv/sys/x.vcxproj');
    expect(stderr).toBe('irpcheck: drv/sys/x.vcxproj: 2 files, 1 include folder, 1 macro for Release|x64\n');
    expect(stdout).toMatch(/^safe +Needy +CompletionRoutineRegistered$/m);
    expect(code).toBe(0);
  });

  it('reads each file as it is compiled', async () => {
    const sending = (value: string) =>
      `<PreprocessorDefinitions>SENDS;KIND=${value};%(PreprocessorDefinitions)</PreprocessorDefinitions>`;
    const folder = folderOf({
      'a.c': `#if KIND != 1 || defined FORCED\n#error "as b.c"\n#endif\n${needsHelper}`,
      'b.c': `#if KIND != 2 || !defined FORCED\n#error "as a.c"\n#endif\n${helper}`,
      'forced.h': '#if KIND == 2\n#define FORCED\n#endif\n',
      'x.vcxproj': `<Project><ItemGroup><ClCompile Include="a.c">${sending('1')}</ClCompile><ClCompile Include="b.c">${sending('2')}<ForcedIncludeFiles>forced.h</ForcedIncludeFiles></ClCompile></ItemGroup></Project>`,
    });
    const { code, stdout } = await run(folder, 'check', 'x.vcxproj');
    expect(stdout).toMatch(/^safe +Needy +CompletionRoutineRegistered$/m);
    expect(code).toBe(0);
  });

  it('is called by no configuration where the description is of one build', async () => {
    const file = { directory: '.', file: 'a.c', command: 'cl /c a.c /DSENDS' };
    const folder = folderOf({ 'a.c': needsHelper, 'compile_commands.json': JSON.stringify([file]) });
    const { stderr } = await run(folder, 'check', 'compile_commands.json');
    expect(stderr).toBe('irpcheck: compile_commands.json: 1 file, 0 include folders, 1 macro\n');
  });

  it('reaches for no file that does not belong to it', async () => {
    const folder = folderOf({
      ...files,
      'drv/sys/x.vcxproj': project(compile('needy.c') + compile('..\\..\\elsewhere.c')),
    });
    const { code, stdout, stderr } = await run(join(folder, 'drv'), 'check', 'sys/x.vcxproj');
    expect(stderr).toContain('elsewhere.c: permission denied');
    expect(stdout).toMatch(/^inconclusive +Needy/m);
    expect(code).toBe(5);
  });

  it('gives way to what the command line says', async () => {
    const folder = folderOf({
      ...files,
      'drv/sys/x.vcxproj': project(compile('needy.c') + compile('..\\lib\\helper.c'), 'OTHER'),
    });
    expect((await run(folder, 'check', 'drv/sys/x.vcxproj', '-D', 'SENDS')).code).toBe(0);
  });

  it('is pointed to where a folder alone says too little', async () => {
    const folder = folderOf({ ...files, 'drv/sys/x.vcxproj': project(compile('needy.c')) });
    const { code, stderr } = await run(folder, 'check', 'drv/sys');
    expect(stderr).toBe(
      'irpcheck: some headers were not found; drv/sys/x.vcxproj says where they are: irpcheck check drv/sys/x.vcxproj\n',
    );
    expect(code).toBe(5);
  });

  it('is asked for where a solution is named', async () => {
    const line = 'Project("{8BC9CEB8}") = "x", "sys\\x.vcxproj", "{A-B}"\r\nEndProject\r\n';
    const { code, stderr } = await run(folderOf({ 'drv/all.sln': line }), 'check', 'drv/all.sln');
    expect(stderr).toBe(
      'irpcheck: drv/all.sln: a solution: name one of its projects, each is a driver by itself: drv/sys/x.vcxproj\n',
    );
    expect(code).toBe(2);
  });

  it('is refused where it is none', async () => {
    const folder = folderOf({ 'x.vcxproj': '<Project>', 'y.vcxproj': '<Project />' });
    expect(await run(folder, 'check', 'x.vcxproj')).toMatchObject({ code: 2, stdout: '' });
    expect(await run(folder, 'check', 'y.vcxproj')).toMatchObject({
      code: 2,
      stderr: 'irpcheck: y.vcxproj: it compiles no C file\n',
    });
  });
});
