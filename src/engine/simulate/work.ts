/** What simulation may take, and what it has taken. */
import { Exhausted, limit } from './outcome.js';

/** Terms of one simulated body. */
const mostTerms = 250_000;

export interface Work {
  /** Commands that may be carried out yet. */
  left: number;
  /** Shared by all bodies that are followed, whatever each may take by itself. */
  readonly effort: Effort;
}

export interface Effort {
  /** Terms that may be asked for yet. */
  terms: number;
}

/** Of one body that is followed: its terms are its own, what they cost is everybody's. */
export class Meter {
  /** Terms that were asked for and are paid for. */
  private paid = 0;

  constructor(private readonly work: Work) {}

  /** @throws Exhausted, Unproved */
  pay(commands: number, { size, asked }: { readonly size: number; readonly asked: number }): void {
    const { work } = this;
    work.left -= commands;
    work.effort.terms -= asked - this.paid;
    this.paid = asked;
    if (work.effort.terms < 0) throw new Exhausted();
    if (work.left < 0) throw limit('too many commands');
    if (size > mostTerms) throw limit('too many terms');
  }
}
