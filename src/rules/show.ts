import { unreachable } from '../base/errors.js';
import { formatLocation } from './check.js';
import type { Expression } from './rule.js';

/** As it could stand in a rule file. */
export function showExpression(e: Expression): string {
  switch (e.kind) {
    case 'number':
      return String(e.value);
    case 'name':
      return e.name;
    case 'location':
      return formatLocation(e.location);
    case 'watched':
      return e.member === undefined ? 'watched' : `watched.${e.member}`;
    case 'call':
      return `${e.function}(${showExpression(e.argument)})`;
    case 'uses':
    case 'mentions':
      return `${e.kind}(${[formatLocation(e.routine), ...e.names].join(', ')})`;
    case 'asked':
      return `${e.function}()`;
    case 'inside':
      return `inside(${formatLocation(e.pointer)})`;
    case 'not':
      return `!${inner(e.operand)}`;
    case 'binary':
      return `${inner(e.left)} ${e.operator} ${inner(e.right)}`;
    default:
      return unreachable(e);
  }
}

const inner = (e: Expression): string => (e.kind === 'binary' ? `(${showExpression(e)})` : showExpression(e));
