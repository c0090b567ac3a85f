/** The places of events that a rule speaks of. */
import type { Expression, Location, Rule, Statement } from './rule.js';

export interface Place {
  /** A routine, or a role. */
  readonly function: string;
  readonly at: Location;
}

export function placesIn({ transfers, watch }: Rule): readonly Place[] {
  const watched = watch === undefined ? [] : [{ function: watch.event.function, at: watch.location }];
  return [
    ...watched,
    ...transfers.flatMap(({ events, guard, body }) => {
      const positions = [...(guard === undefined ? [] : [guard]), ...positionsIn(body)];
      return events.flatMap((event) => positions.map((at) => ({ function: event.function, at })));
    }),
  ];
}

/** Routines of which it is asked what they would return. */
export const askedBy = (body: readonly Statement[]): readonly string[] =>
  expressionsIn(body).flatMap(askedIn);

export const positionsIn = (body: readonly Statement[]): readonly Location[] => [
  ...expressionsIn(body).flatMap(locationsOf),
  ...escapesIn(body),
];

function expressionsIn(body: readonly Statement[]): readonly Expression[] {
  return body.flatMap((s): readonly Expression[] => {
    if (s.kind === 'assign') return [s.value];
    return s.kind === 'if' ? [s.condition, ...expressionsIn(s.then), ...expressionsIn(s.else)] : [];
  });
}

function escapesIn(body: readonly Statement[]): readonly Location[] {
  return body.flatMap((s): readonly Location[] => {
    if (s.kind === 'if') return [...escapesIn(s.then), ...escapesIn(s.else)];
    return s.kind === 'escape' && s.to?.kind === 'role' && s.to.routine !== undefined ? [s.to.routine] : [];
  });
}

function askedIn(e: Expression): readonly string[] {
  switch (e.kind) {
    case 'asked':
      return [e.function];
    case 'not':
      return askedIn(e.operand);
    case 'call':
      return askedIn(e.argument);
    case 'binary':
      return [...askedIn(e.left), ...askedIn(e.right)];
    default:
      return [];
  }
}

function locationsOf(e: Expression): readonly Location[] {
  switch (e.kind) {
    case 'location':
      return [e.location];
    case 'not':
      return locationsOf(e.operand);
    case 'call':
      return locationsOf(e.argument);
    case 'uses':
    case 'mentions':
      return [e.routine];
    case 'inside':
      return [e.pointer];
    case 'binary':
      return [...locationsOf(e.left), ...locationsOf(e.right)];
    default:
      return [];
  }
}
