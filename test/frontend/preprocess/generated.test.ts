/** Headers that a tool writes during a build: what stands for them, and where the driver says so. */
import { describe, expect, it } from 'vitest';
import { encodings } from '../../../src/cli/encodings.js';
import { preprocessFiles, spelled } from '../../support/preprocess-text.js';

const km = { 'km/wpp.h': '#define WPP_CLEANUP(...) ((void)0)\n' };
const options = { systemDirs: [''], generated: encodings.generated() };
const read = (files: Readonly<Record<string, string>>) => preprocessFiles({ ...km, ...files }, options);
const nothing = '( ( void ) 0 ) ;';

describe('generated headers', () => {
  it('are not missing, and what they define does nothing', () => {
    const result = read({
      'main.c': '#include "main.tmh"\nWPP_CLEANUP(d); TraceEvents(LEVEL, FLAG, "%d", f(1, 2));',
    });
    expect(spelled(result)).toBe(`${nothing} ${nothing}`);
    expect(result.notes).toEqual([]);
    expect(result.gaps).toEqual([]);
    expect(result.files).not.toContain('<generated main.tmh>');
  });

  it('define what a comment of the driver names', () => {
    const trace = '//\n// begin_wpp config\n// FUNC TraceX{LEVEL=1}(FLAGS, MSG, ...);\n// end_wpp\n';
    const text = '#include "trace.h"\n#include "main.tmh"\nTraceX(F, "text");';
    expect(spelled(read({ 'trace.h': trace, 'main.c': text }))).toBe(nothing);
    expect(spelled(read({ 'trace.h': '// FUNC TraceX(FLAGS);\n', 'main.c': text }))).toBe(
      'TraceX ( F , "text" ) ;',
    );
  });

  it.each(['a.vcxproj', 'build/a.vcxproj'])(
    'define what a project names that builds the file: %s',
    (name) => {
      const project =
        '<ClCompile Include="MAIN.c"/><WppTraceFunction>Print((LEVEL,MSG,...));X(MSG)</WppTraceFunction>';
      const text = '#include "m.tmh"\nPrint((1, "a")); X("b");';
      expect(spelled(read({ [name]: project, 'main.c': text }))).toBe(`${nothing} ${nothing}`);
    },
  );

  it('leave a project alone that does not build the file', () => {
    const result = read({
      'a.vcxproj': '<ClCompile Include="other.c"/><WppTraceFunction>Print(MSG)</WppTraceFunction>',
      'main.c': '#include "m.tmh"\nPrint("a");',
    });
    expect(spelled(result)).toBe('Print ( "a" ) ;');
  });

  it('keep the code that the driver puts around a trace', () => {
    const result = read({
      'main.c': [
        '// begin_wpp config',
        '// FUNC RETURN{FLAG=ONE}(STATUS);',
        '// end_wpp',
        '#define WPP_FLAG_STATUS_PRE(f, s) { if (s) {',
        '#define WPP_FLAG_STATUS_POST(f, s) ; return (s); } }',
        '#include "main.tmh"',
        'RETURN(status)',
      ].join('\n'),
    });
    expect(spelled(result)).toBe('{ if ( status ) { ( ( void ) 0 ) ; return ( status ) ; } }');
  });

  it('are missing like any other without the list', () => {
    expect(preprocessFiles('#include "main.tmh"').notes).toHaveLength(1);
  });

  describe('name events and providers of a manifest beside the file', () => {
    const manifest = `<?xml version="1.0"?>
<instrumentationManifest xmlns="u"><events><provider
    guid="{1}" name='My Driver-2' symbol="G">
  <event level="win:Informational" symbol="Started" value="1"/>
  <events><event value="2" symbol = "Stopped"/></events>
</provider></instrumentationManifest>`;
    const used =
      'EventRegisterMy_Driver_2(); EventWriteStarted(NULL, x); if (EventEnabledStopped()) EventUnregisterMy_Driver_2();';
    const is = '_irpcheck_event ( )';
    const events = { 'km/events.h': 'ULONG _irpcheck_event(VOID);\n' };
    it.each<[string, string, string | Uint8Array]>([
      ['of its name', 'drv.man', manifest],
      ['that it begins with', 'Dr.xml', manifest],
    ])('%s', (_, file, text) => {
      const result = read({ ...events, [file]: text as string, 'main.c': `#include "drvEvents.h"\n${used}` });
      expect(spelled(result)).toBe(`ULONG _irpcheck_event ( VOID ) ; ${is} ; ${is} ; if ( ${is} ) ${is} ;`);
      expect(result.notes).toEqual([]);
    });

    it.each<[string, string, string]>([
      ['of another name', 'other.man', manifest],
      ['that is none', 'drv.xml', '<project name="drv"><event symbol="Started"/></project>'],
      ['in another folder', 'sub/drv.man', manifest],
    ])('but not one %s', (_, file, text) => {
      const result = read({ ...events, [file]: text, 'main.c': '#include "drvEvents.h"\n' });
      expect(result.notes.map(({ kind }) => kind)).toEqual(['missing-header']);
    });
  });

  it('give messages the values that their texts describe', () => {
    const texts = [
      ';#define GUARD',
      'MessageIdTypedef=NTSTATUS',
      'FacilityNames=(System=0x0',
      '               Serial=0x6:FACILITY_SERIAL)',
      'MessageId=0x0001 Facility=Serial Severity=Informational SymbolicName=FIRST',
      'Language=English',
      'Severity=Error says the text.',
      '.',
      'Language=German',
      'Noch einmal.',
      '.',
      'MessageId=',
      'SymbolicName=SECOND',
      'Severity=Error',
      'Language=English',
      'Text.',
      '.',
      'MessageId=+0x10 Facility=System',
      'SymbolicName=THIRD',
      'Language=English',
      '.',
    ].join('\r\n');
    const result = read({
      'Log.MC': texts,
      'main.c': '#include "log.h"\n#ifdef GUARD\nFIRST SECOND THIRD FACILITY_SERIAL\n#endif',
    });
    const of = (value: string) => `( ( NTSTATUS ) ${value} )`;
    expect(spelled(result)).toBe(`${of('0x40060001L')} ${of('0xc0060002L')} ${of('0xc0000010L')} 0x6`);
    expect(result.notes).toEqual([]);
  });

  it('find the texts where the header would be', () => {
    const text = 'MessageId=7 Severity=Warning Facility=0 SymbolicName=SEVEN\nLanguage=English\n.\n';
    const result = read({ 'log.mc': text, 'sub/own.h': '', 'main.c': '#include "sub/../log.h"\nSEVEN' });
    expect(spelled(result)).toBe('0x80000007L');
  });

  it('are missing without such texts', () => {
    expect(read({ 'main.c': '#include "log.h"' }).notes).toHaveLength(1);
  });
});
