/**
 * Which functions a call through a pointer may reach. Decided on the whole driver, not on what the entry point reaches: what one routine
 * stores, another calls. Members are told apart by record and name, not by object; calls not by where they come from (inclusion
 * constraints, Andersen 1994; fields as in Heintze and Tardieu, PLDI 2001).
 */
import { ownRecords } from '../../frontend/own-records.js';
import type { Driver, Expr, FunctionSymbol } from '../../frontend/tree.js';
import type { RecordInfo } from '../../frontend/type/types/ctype.js';
import type { Shapes } from '../memory/shape.js';
import { canBeCalledAs, canBeConvertedTo } from './callable.js';
import { FlowGraph, type PlaceId } from './graph.js';
import { anyOutside, FlowPlaces, isEmpty, isFunction, isOpen } from './places.js';
import { type CallExpr, calleeType, FlowScan, type PointerCall } from './scan.js';

export interface PointerTargets {
  /** In the order in which the driver has them. */
  readonly symbols: readonly FunctionSymbol[];
  /** `whole`: none but these, as long as only the driver writes its own records and variables. `part`: or a function nobody knows. */
  readonly extent: 'whole' | 'part';
  /**
   * Names of those that the driver is not seen to put there: text that could not be read may have, or somebody else who got to know them.
   * They must not be missed, and no violation may rest on them.
   */
  readonly guessed: ReadonlySet<string>;
}

export interface Flow {
  /** Whom calls through pointers may reach. */
  readonly calls: ReadonlyMap<CallExpr, PointerTargets>;
  /** What pointers to functions may be that are stored into members and through pointers, or passed. */
  readonly values: ReadonlyMap<Expr, PointerTargets>;
}

const known = new WeakMap<Driver, Map<number, Flow>>();

/** Reads every body of the driver; once for a driver. */
export function flowOf(driver: Driver, shapes: Shapes): Flow {
  const made = known.get(driver) ?? new Map<number, Flow>();
  known.set(driver, made);
  const flow = made.get(shapes.pointerWidth) ?? computeFlow(driver, shapes);
  made.set(shapes.pointerWidth, flow);
  return flow;
}

function computeFlow(driver: Driver, shapes: Shapes): Flow {
  const all = follow(driver, shapes, 'gives back');
  let kept: Followed | undefined;
  const seen = (): Followed => {
    kept ??= follow(driver, shapes, 'keeps');
    return kept;
  };
  const order = new Map([...driver.functions.keys()].map((name, i) => [name, i]));
  const targets = (found: Names, held: Names, sure: () => Names | undefined): PointerTargets => {
    const names = [...found].filter(isFunction).sort((a, b) => order.get(a)! - order.get(b)!);
    const symbols = names.map((name) => all.scan.addressed.get(name)!);
    const isLost = names.length === 0 && !isEmpty(held) && !all.places.isEmptied(held);
    if (!isLost && !held.has(anyOutside)) return { symbols, extent: 'whole', guessed: none };
    const known = symbols.length === 0 ? none : (sure() ?? none);
    return { symbols, extent: 'part', guessed: new Set(names.filter((name) => !known.has(name))) };
  };
  const calls = all.scan.pointerCalls.map((one) => ({
    ...one,
    targets: targets(all.links.of(one.call), all.graph.namesIn(one.callee), () => seen().links.of(one.call)),
  }));
  const caught = belowHandlers(all.scan, calls);
  return {
    calls: new Map(
      calls.map(({ call, inside, callee, targets: found }) => {
        const isOurs = driver.functions.get(inside)?.origin === 'system';
        const isRaised = isEmpty(all.graph.namesIn(callee)) && caught.has(inside) && !isOurs;
        return [call, isRaised ? { ...found, extent: 'part' } : found];
      }),
    ),
    values: new Map(
      [...all.scan.handedOver].map(([value, place]) => {
        const found = all.graph.namesIn(place);
        return [value, targets(found, found, () => seen().namesOf(value))];
      }),
    ),
  };
}

type Names = ReadonlySet<string>;
const none: Names = new Set();

interface Followed {
  readonly graph: FlowGraph;
  readonly places: FlowPlaces;
  readonly scan: FlowScan;
  readonly links: Links;
  /** Of a value that is handed over. */
  namesOf(value: Expr): Names | undefined;
}

/** @param outside `keeps`: only what the driver is seen to store, pass and return */
function follow(driver: Driver, shapes: Shapes, outside: 'gives back' | 'keeps'): Followed {
  const graph = new FlowGraph();
  const isFilledHere = (record: RecordInfo) => driver.isFilledHere(record);
  const isSetHere = (record: string, member: string | undefined) => driver.isSetHere(record, member);
  const isOwn = ownRecords(driver);
  const places = new FlowPlaces(graph, shapes, isOwn, isFilledHere, isSetHere, outside, (place, type) => {
    graph.flow(places.outside(type), place);
    graph.watch(place, (name) => scan.calledFromOutside(name));
  });
  const scan: FlowScan = new FlowScan(driver, shapes, graph, places);
  places.watchOutside((name) => scan.calledFromOutside(name));
  scan.run();
  const links = new Links(graph, scan, shapes, ({ callee }) => places.outside(callee.type));
  links.settle();
  const namesOf = (value: Expr) => {
    const place = scan.handedOver.get(value);
    return place === undefined ? undefined : graph.namesIn(place);
  };
  return { graph, places, scan, links, namesOf };
}

/**
 * Functions of the driver's that may run inside of a routine that handles exceptions: a call through NULL ends the path elsewhere, but not there.
 * Models look before they call.
 */
function belowHandlers(
  { catching, callees }: FlowScan,
  calls: readonly { readonly inside: string; readonly targets: PointerTargets }[],
): ReadonlySet<string> {
  const below = new Set(catching);
  const led = new Map<string, string[]>();
  for (const { inside, targets } of calls)
    led.set(inside, [...(led.get(inside) ?? []), ...targets.symbols.map(({ name }) => name)]);
  for (const name of below)
    for (const callee of [...(callees.get(name) ?? []), ...(led.get(name) ?? [])]) below.add(callee);
  return below;
}

/** Connects calls with what they may call, until no more is found. */
class Links {
  private readonly linked = new Map<CallExpr, Set<string>>();

  constructor(
    private readonly graph: FlowGraph,
    private readonly scan: FlowScan,
    private readonly shapes: Shapes,
    private readonly outsideOf: (call: CallExpr) => PlaceId,
  ) {}

  of(call: CallExpr): ReadonlySet<string> {
    return this.linked.get(call) ?? new Set();
  }

  settle(): void {
    const { pointerCalls } = this.scan;
    for (;;) {
      this.graph.solve();
      if (pointerCalls.filter((one) => this.connect(one, (name) => this.fits(one, name))).length > 0)
        continue;
      // what nobody of the driver stores comes from outside
      const empty = pointerCalls.filter((one) => isOpen(this.graph.namesIn(one.callee)));
      for (const { callee, call } of empty) this.graph.flow(this.outsideOf(call), callee);
      if (empty.length > 0) continue;
      // a pointer that leads to no function of its type was converted where we do not see it
      const lost = pointerCalls.filter((one) => this.of(one.call).size === 0);
      if (lost.filter((one) => this.connect(one, () => true)).length === 0) return;
    }
  }

  private connect(one: PointerCall, allowed: (name: string) => boolean): boolean {
    const linked = this.linked.get(one.call) ?? new Set<string>();
    this.linked.set(one.call, linked);
    const before = linked.size;
    for (const name of [...this.graph.namesIn(one.callee)]) {
      if (linked.has(name) || !(name === anyOutside || allowed(name))) continue;
      linked.add(name);
      if (name === anyOutside) this.scan.linkOutside(one);
      else this.scan.link(one, name);
    }
    return linked.size > before;
  }

  private fits({ call }: PointerCall, name: string): boolean {
    const symbol = this.scan.addressed.get(name);
    const as = calleeType(call.callee);
    if (symbol === undefined || as === undefined) return false;
    const passed = call.arguments.map((argument) => argument.type);
    if (canBeCalledAs(symbol.type, as, this.shapes, passed)) return true;
    return (
      this.graph.namesIn(this.scan.converted).has(name) &&
      canBeConvertedTo(symbol.type, as, this.shapes, passed)
    );
  }
}
