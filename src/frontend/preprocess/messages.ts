/** What the message compiler makes of a message text file (`.mc`): a header that gives every message its value. */

interface State {
  readonly severities: Map<string, number>;
  readonly facilities: Map<string, number>;
  type: string;
  severity: number;
  facility: number;
  /** `MessageId` and `SymbolicName` of the message that is being described. */
  id: string;
  symbol: string;
  /** The last number, by facility. */
  readonly last: Map<number, number>;
}

/** The header's text. Lines that begin with a semicolon are meant for it; what the messages say is no part of it. */
export function messageHeader(text: string): string {
  const state: State = {
    severities: new Map(Object.entries({ success: 0, informational: 1, warning: 2, error: 3 })),
    facilities: new Map(Object.entries({ system: 0xff, application: 0xfff })),
    type: '',
    severity: 0,
    facility: 0xfff,
    id: '',
    symbol: '',
    last: new Map(),
  };
  const header: string[] = [];
  let settings = '';
  let open = 0;
  let inMessage = false;
  for (const line of text.split(/\r?\n/)) {
    if (inMessage) inMessage = line.trim() !== '.';
    else if (line.startsWith(';')) header.push(line.slice(1));
    else {
      settings += `${line}\n`;
      open += line.split('(').length - line.split(')').length;
      if (open > 0) continue;
      for (const [, key, value] of settings.matchAll(/(\w+)[ \t]*=[ \t]*(\([^)]*\)|\S*)/g))
        header.push(...set(state, key!, value!));
      inMessage = /\blanguage[ \t]*=/i.test(settings);
      settings = '';
      open = 0;
    }
  }
  return `${header.join('\n')}\n`;
}

/** Takes one `key=value`, and yields the lines that it adds to the header. */
function set(state: State, key: string, value: string): readonly string[] {
  switch (key.toLowerCase()) {
    case 'messageidtypedef':
      state.type = value;
      return [];
    case 'severitynames':
      return nameAll(state.severities, value);
    case 'facilitynames':
      return nameAll(state.facilities, value);
    case 'messageid':
      state.id = value;
      state.symbol = '';
      return [];
    case 'severity':
      state.severity = state.severities.get(value.toLowerCase()) ?? Number(value);
      return [];
    case 'facility':
      state.facility = state.facilities.get(value.toLowerCase()) ?? Number(value);
      return [];
    case 'symbolicname':
      state.symbol = value;
      return [];
    case 'language':
      return define(state);
    default:
      return [];
  }
}

/** `(Name=value:SYMBOL …)`: the symbols are macros. */
function nameAll(names: Map<string, number>, list: string): readonly string[] {
  const entries = list.matchAll(/(\w+)\s*=\s*(\w+)(?:\s*:\s*(\w+))?/g);
  return [...entries].flatMap(([, name, value, symbol]) => {
    names.set(name!.toLowerCase(), Number(value));
    return symbol === undefined ? [] : [`#define ${symbol} ${value}`];
  });
}

/** The first text of a message ends its description. Without a number of its own it has the next one, or the one `+n` behind the last. */
function define(state: State): readonly string[] {
  const { facility, id, last, severity, symbol, type } = state;
  if (symbol === '') return [];
  const relative = id === '' || id.startsWith('+');
  const number = relative ? (last.get(facility) ?? 0) + Number(id.slice(1) || 1) : Number(id);
  last.set(facility, number);
  state.symbol = '';
  const value = ((severity << 30) | (facility << 16) | number) >>> 0;
  const constant = `0x${value.toString(16)}L`;
  return [`#define ${symbol} ${type === '' ? constant : `((${type})${constant})`}`];
}
