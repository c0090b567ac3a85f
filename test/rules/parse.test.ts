import { describe, expect, it } from 'vitest';
import { escapesOf } from '../../src/rules/escapes.js';
import { parseRule } from '../../src/rules/parse.js';
import { showExpression } from '../../src/rules/show.js';

const header = 'rule R { title "t"; roles ROLE_A; }\n';
const state = 'state { enum { off, on } s = off; int n = 0; }\n';
const ends = 'ROLE_A.exit { if (s == on) { abort "x"; } }\n';
const moves = 'Go.exit { s = on; }\n';

const faultsOf = (text: string): readonly string[] =>
  parseRule(text, 'r.slic', {
    arity: (name) => (name === 'Two' ? 2 : undefined),
    isConstant: (name) => name.startsWith('K_'),
  }).faults.map(({ message, span }) => `${span.line}:${span.column} ${message}`);

const whole = header + state + moves + ends;

describe('parseRule', () => {
  it('reads what the header asks for, kept values with constants for a start, and giving up', () => {
    const { rule, faults } = parseRule(
      `rule Kept { title "t"; roles ROLE_A; object new; system unseen; }
       state { NTSTATUS lower = STATUS_SUCCESS; KIRQL level = 2; }
       Go.exit { lower = $return; if (level == 1) { inconclusive "who " "knows"; } else { abort "x"; } }`,
      'kept.slic',
      { isConstant: (name) => name === 'STATUS_SUCCESS' },
    );
    expect(faults).toEqual([]);
    expect(rule).toMatchObject({
      object: 'new',
      system: 'unseen',
      state: [
        { kind: 'int', type: 'NTSTATUS', name: 'lower', initial: 'STATUS_SUCCESS' },
        { kind: 'int', type: 'KIRQL', name: 'level', initial: 2n },
      ],
    });
    expect(rule!.transfers[0]!.body[1]).toMatchObject({
      then: [{ kind: 'inconclusive', message: 'who knows' }],
    });
  });

  it.each([
    ['object used', 'object used;', 'NTSTATUS n = 0;', 'n = 1;', '1:42 expected new or old, found used'],
    ['system on', 'system on;', 'NTSTATUS n = 0;', 'n = 1;', '1:42 expected trusted or unseen, found on'],
    ['a type', '', 'ULONG n = 0;', 'n = 1;', '2:9 expected enum or int or NTSTATUS or KIRQL, found ULONG'],
    [
      'an initial constant',
      '',
      'NTSTATUS n = NOWHERE;',
      'n = 1;',
      '2:18 NOWHERE is no constant of the headers',
    ],
    [
      'behind giving up',
      '',
      'int n = 0;',
      'inconclusive "a"; n = 1;',
      '3:29 nothing runs behind inconclusive',
    ],
  ])('tells by line and column: %s', (_, property, state, body, fault) => {
    const text = `rule R { title "t"; roles ROLE_A;${property === '' ? '' : ` ${property}`} }
state { ${state} }
Go.exit { ${body} } Go.entry { abort "x"; }`;
    const { faults } = parseRule(text, 'r.slic', { isConstant: () => false });
    expect(faults.map(({ message, span }) => `${span.line}:${span.column} ${message}`)).toEqual([fault]);
  });

  it('reads SLIC surface, header, named positions and comments', () => {
    const text = `// one
      rule Demo { title "a " "title"; documentation "https://d"; severity warning; default on; roles ROLE_A, ROLE_B; }
      state { enum { off, on } s = off; int depth = -1; } watch Open(_, object, ...).exit.object;
      /* two
         lines */
      [Open(_, object, …), Again($_unused)].exit [guard object] { }`.replace('($_unused)', '(x, object)');
    const { rule, faults } = parseRule(
      `${text} Close.entry [guard *$2] { if (!(s == on) && NT_SUCCESS($1) || $2 + 1 <= 0x10) { s = on; depth = depth - 1; }
        else if (s == on) { abort "no"; } else { note "n"; halt; } }`,
      'demo.slic',
    );
    expect(faults).toEqual([]);
    expect(rule).toMatchObject({
      id: 'Demo',
      title: 'a title',
      documentation: 'https://d',
      severity: 'warning',
      default: true,
      roles: ['ROLE_A', 'ROLE_B'],
      state: [
        { kind: 'enum', name: 's', values: ['off', 'on'], initial: 'off' },
        { kind: 'int', name: 'depth', initial: -1n },
      ],
      watch: { event: { function: 'Open', when: 'exit' }, location: { kind: 'parameter', index: 2 } },
    });
    expect(rule!.transfers[0]).toMatchObject({
      events: [
        { function: 'Open', when: 'exit' },
        { function: 'Again', when: 'exit' },
      ],
      guard: { kind: 'parameter', index: 2 },
      span: { file: 'demo.slic', line: 6, column: 7 },
    });
    const [first] = rule!.transfers[1]!.body;
    expect(rule!.transfers[1]!.guard).toMatchObject({ index: 2, behind: { member: undefined } });
    expect(first).toMatchObject({
      kind: 'if',
      condition: {
        operator: '||',
        left: { operator: '&&', left: { kind: 'not' }, right: { kind: 'call' } },
        right: { operator: '<=', left: { operator: '+' }, right: { kind: 'number', value: 16n } },
      },
      else: [{ kind: 'if', else: [{ kind: 'note', message: 'n' }, { kind: 'halt' }] }],
    });
  });

  it('accepts the rule that the faulty ones below are made from', () => {
    expect(faultsOf(whole)).toEqual([]);
  });

  it.each([
    ['no header', state + moves + ends, ['1:1 the rule has no header: rule Name { title "…"; … }']],
    ['no title', whole.replace('title "t";', ''), ['1:6 the header of R has no title']],
    ['twice in the header', whole.replace('title', 'title "u"; title'), ['1:21 title is given twice']],
    [
      'unknown header entry',
      whole.replace('title', 'author "me"; title'),
      ['1:10 unknown header entry author'],
    ],
    [
      'unknown severity',
      whole.replace('title', 'severity mild; title'),
      ['1:19 expected error or warning, found mild'],
    ],
    ['unknown variable', whole.replace('s = on;', 't = on;'), ['3:11 t is not a state variable']],
    ['unknown state', whole.replace('s = on;', 's = up;'), ['3:15 up is not a state of s (off, on)']],
    ['a number for a state', whole.replace('s = on;', 's = 1;'), ['3:15 this is not a state of s (off, on)']],
    [
      'comparison with no state',
      whole.replace('s == on', 's == up'),
      ['4:24 up is not a state that s can be compared with (off, on)'],
    ],
    [
      'a state as a number',
      whole.replace('s = on;', 's = on; n = off;'),
      ['3:23 off can only be compared: s == off'],
    ],
    [
      'a truth as a number',
      whole.replace('s = on;', 's = on; n = (n == 0);'),
      ['3:26 a number is wanted here, not a truth value'],
    ],
    [
      'unknown constant',
      whole.replace('s == on', 's == on || n == X'),
      ['4:35 X is no state variable, state, named position or constant of the headers'],
    ],
    ['known constant', whole.replace('s == on', 's == on || n == K_X'), []],
    ['position 0', whole.replace('s = on;', 'if ($0 == 1) { s = on; }'), ['3:15 positions count from 1']],
    ['no position', whole.replace('s = on;', 'if ($x == 1) { s = on; }'), ['3:15 $x is not a position']],
    [
      '$return at entry',
      whole.replace('Go.exit { s = on; }', 'Go.entry { if ($return) { s = on; } }'),
      ['3:16 $return has no value at entry'],
    ],
    ['state twice', whole.replace('off, on', 'off, on, off'), ['2:31 the state off of s is declared twice']],
    ['variable twice', whole.replace('int n', 'int s'), ['2:39 the state variable s is declared twice']],
    ['initial is no state', whole.replace('s = off', 's = up'), ['2:26 up is not a state of s']],
    [
      'unknown statement',
      whole.replace('s = on;', 'report s; s = on;'),
      [
        '3:11 unknown statement report: an assignment, if, abort, note, inconclusive, escape or halt is wanted',
      ],
    ],
    [
      'open string',
      whole.replace('"x"', '"x'),
      ['4:36 unterminated string: it must end on the line it begins on'],
    ],
    ['open comment', `${whole}/* …`, ['5:1 unterminated comment']],
    ['unknown character', `${whole}@`, ['5:1 unexpected text "@"']],
    ['the same event twice', whole + moves, ['5:1 a second transfer for Go.exit without a guard']],
    ['no abort', whole.replace('abort', 'note'), ['1:6 the rule has no abort: nothing could violate it']],
    [
      'abort out of reach',
      `${header}${state}${ends}Go.exit { if (s == on) { s = off; } }`,
      ['3:30 no abort can be reached', '2:26 the state on of s is never entered'].sort(),
    ],
    [
      'state never entered',
      whole.replace('off, on', 'off, on, lost'),
      ['2:32 the state lost of s is never entered'],
    ],
    ['behind abort', whole.replace('abort "x";', 'abort "x"; s = off;'), ['4:41 nothing runs behind abort']],
    [
      'a role not declared',
      whole.replace('ROLE_A.exit', 'ROLE_B.exit'),
      ["4:1 ROLE_B is not among the rule's roles (ROLE_A)"],
    ],
    [
      'guard without watch',
      whole.replace('Go.exit', 'Go.exit [guard $1]'),
      ['3:16 a guard compares with the watched object, and the rule watches none'],
    ],
    ['watch without guard', `${whole}watch Go.exit.$1;`, ['5:15 no guard speaks of the watched object']],
    [
      'watch of nothing',
      `${whole.replace('Go.exit', 'Go.exit [guard $1]')}watch Other.exit.$1`,
      ['5:18 no transfer speaks of Other, which is watched'],
    ],
    [
      'two watches',
      `${whole}watch Go.exit.$1; watch Go.exit.$2;`,
      ['5:19 a rule follows one object: a second watch'],
    ],
    [
      'too many names',
      whole.replace('Go.exit', 'Two(a, b, c).exit'),
      ['3:4 Two has 2 parameters, 3 are named'],
    ],
    ['too few names', whole.replace('Go.exit', 'Two(a).exit'), ['3:4 Two has 2 parameters, 1 are named']],
    ['the rest left out', whole.replace('Go.exit', 'Two(a, ...).exit'), []],
    [
      'one name, two positions',
      whole.replace('Go.exit', '[F(a, b), G(b, a)].exit'),
      ['3:13 b names position 2 and position 1', '3:16 a names position 1 and position 2'],
    ],
    [
      'unknown name',
      whole.replace('Go.exit', 'Two(a, b).exit [guard c]'),
      ['3:23 c names no position of this event'],
    ],
    [
      'a call',
      whole.replace('s = on;', 'if (F($1)) { s = on; }'),
      [
        '3:15 F cannot be called here: only NT_SUCCESS, uses, mentions, inside and routines that take nothing can',
      ],
    ],
    [
      'who is called, without a position or a function',
      `${header}${state}Go.exit { if (uses(F, G)) { s = on; } } Go.entry { if (uses($1)) { s = on; } }`,
      ['3:20 F names no position of this event', "3:63 expected ',', found )"],
    ],
    ['block not closed', `${header}${state}Go.exit { s = on;`, ['3:9 this block is not closed']],
    ['empty text', '', ['1:1 the rule has no header: rule Name { title "…"; … }']],
  ])('%s', (_, text, faults) => {
    expect([...faultsOf(text)].sort()).toEqual([...faults].sort());
  });

  it('reports several faults of one file in the order of the text', () => {
    const text = `${header}state { enum { off, on } s = ; int n = x; }\nGo.exit { s = ; bad; n = 1; }\n]\n${ends}`;
    expect(faultsOf(text)).toEqual([
      '2:30 expected the initial state, found ;',
      '3:15 expected an expression, found ;',
      '3:17 unknown statement bad: an assignment, if, abort, note, inconclusive, escape or halt is wanted',
      '4:1 expected the name of a function, found ]',
    ]);
  });

  it.each([
    ['blocks', (n: number) => `${'if (n) {'.repeat(n)}${'}'.repeat(n)}`],
    ['parentheses', (n: number) => `n = ${'('.repeat(n)}1${')'.repeat(n)};`],
    ['negations', (n: number) => `if (${'!'.repeat(n)}n) { }`],
    ['chains of else if', (n: number) => `${'if (n) { } else '.repeat(n)} { }`],
    ['sums', (n: number) => `n = ${'1 + '.repeat(n)} 1;`],
  ])('survives deep %s', (_, make) => {
    const faults = faultsOf(whole.replace('s = on;', `s = on; ${make(20_000)}`));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThanOrEqual(50);
    expect(faults[0]).toMatch(/deep|too many|too long/);
  });
});

describe('escape and watched', () => {
  const parsed = (transfers: string) =>
    parseRule(
      `rule R { title "t"; roles DRIVER_DISPATCH, DRIVER_STARTIO; } state { enum { a, b } s = a; }
       watch IoFreeIrp.entry.$1;
       IoFreeIrp.entry [guard $1] { s = b; } DRIVER_DISPATCH.exit { if (s == b) { abort "x"; } }
       ${transfers}`,
      'r.slic',
    );
  const faults = (transfers: string) => parsed(transfers).faults.map(({ message }) => message);

  it('reads lists of names', () => {
    const { rule, faults: none } = parsed(`
      names freeing = [IoFreeIrp, ExFreePool];
      IoStartPacket(device, irp, key, cancel).entry { if (uses(cancel, IoCallDriver, freeing)) { s = b; } if (inside(key) && !mentions(cancel, freeing)) { s = a; } }`);
    expect(none).toEqual([]);
    const conditions = rule!.transfers.flatMap(({ body }) =>
      body.flatMap((s) => (s.kind === 'if' ? [showExpression(s.condition)] : [])),
    );
    expect(conditions).toEqual([
      's == b',
      'uses($4, IoCallDriver, IoFreeIrp, ExFreePool)',
      'inside($3) && !mentions($4, IoFreeIrp, ExFreePool)',
    ]);
    expect(faults('names n = [IoFreeIrp]; names n = [IoFreeIrp];')).toEqual(['n is given twice']);
  });

  it('reads who takes the object, and the places of its members', () => {
    const { rule, faults: none } = parsed(`
      IoStartPacket(device, irp, key, cancel).entry {
        if (irp == watched && key != watched.Tail.Overlay.ListEntry) {
          escape b "the device queue" to DRIVER_STARTIO;
          escape b "its routine" to DRIVER_STARTIO cancel;
          escape b "a queue" to [IoFreeIrp, IoStartPacket];
          escape b "a list" to perhaps [IoFreeIrp];
          escape b "somewhere";
        }
      }`);
    expect(none).toEqual([]);
    const sites = escapesOf(rule!);
    expect(sites.map(({ events }) => events[0]!.function)).toEqual(Array(5).fill('IoStartPacket'));
    expect(sites.map(({ escape }) => escape.place)).toEqual([
      'the device queue',
      'its routine',
      'a queue',
      'a list',
      'somewhere',
    ]);
    expect(sites.map(({ escape }) => escape.to?.kind)).toEqual([
      'role',
      'role',
      'callers',
      'callers',
      undefined,
    ]);
    expect(sites.map(({ escape: { to } }) => to?.kind === 'callers' && to.perhaps)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
    const [condition] = rule!.transfers
      .flatMap(({ body }) => body.flatMap((s) => (s.kind === 'if' ? [showExpression(s.condition)] : [])))
      .slice(-1);
    expect(condition).toBe('($2 == watched) && ($3 != watched.Tail.Overlay.ListEntry)');
  });

  it.each([
    ['IoFreeIrp.exit { escape c "x"; }', 'c is no state'],
    [
      'IoFreeIrp.exit { escape b "x" to DRIVER_CANCEL; }',
      "DRIVER_CANCEL is not among the rule's roles (DRIVER_DISPATCH, DRIVER_STARTIO)",
    ],
    ['IoFreeIrp.exit { escape b "x" to [Nobody]; }', 'no transfer speaks of Nobody, which takes the object'],
    ['IoFreeIrp.exit { escape b; }', 'expected a string, found ;'],
  ])('%s', (transfer, fault) => {
    expect(faults(transfer)).toEqual([fault]);
  });

  it('wants a watch', () => {
    const { faults: found } = parseRule(
      `rule R { title "t"; roles DRIVER_DISPATCH; } state { enum { a, b } s = a; }
       F.entry { if ($1 == watched) { s = b; } escape b "x"; } DRIVER_DISPATCH.exit { if (s == b) { abort "x"; } }`,
      'r.slic',
    );
    expect(found.map(({ message }) => message)).toEqual([
      'the rule watches no object',
      'escape is for the object that a rule watches',
    ]);
  });
});
