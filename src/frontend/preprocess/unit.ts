/** What one translation unit accumulates while it is read: macros, gaps, and how much of its bounds it has used. */
import type { Gap, GapKind } from '../../base/gap.js';
import type { Span } from '../../base/span.js';
import type { FrontendOptions } from '../host.js';
import type { FileText } from './file-text.js';
import type { Spellings } from './lex-file.js';
import { type Limits, UnitTooLarge } from './limits.js';
import { MacroTable } from './macro-table.js';
import type { PpToken } from './pp-token.js';
import type { Skipped } from './remark.js';
import type { HeaderSearch } from './search.js';

export class Unit {
  readonly macros = new MacroTable();
  readonly gaps: Gap[] = [];
  /** Every file read, in the order of first reading. */
  readonly texts = new Map<string, FileText>();
  /** Paths of files that asked to be read once. */
  readonly once = new Set<string>();
  /** Paths of files that include each other without end: found out, they are not entered again. */
  readonly cyclic = new Set<string>();
  counter = 0;
  includes = 0;
  /** Set when including went out of bounds; the unit is read on without further files. */
  includesStopped = false;
  /** Headers that were not found, by their names in one spelling: what there is to say of each. */
  readonly missing = new Map<string, Gap>();
  /** Of the main file, as it was read from the command line. */
  readonly skipped: Skipped[] = [];
  private work = 0;

  constructor(
    readonly main: string,
    readonly options: FrontendOptions,
    readonly limits: Limits,
    readonly search: HeaderSearch,
    readonly spellings: Spellings,
  ) {}

  /** What of `limits.work` is used. */
  get spent(): number {
    return this.work;
  }

  /** @throws UnitTooLarge */
  spend(tokens: number): void {
    this.work += tokens;
    if (this.work > this.limits.work) throw new UnitTooLarge();
  }

  complain(detail: string, at: PpToken): void {
    this.gap('preprocess', detail, at.span);
  }

  gap(kind: GapKind, detail: string, span: Span): void {
    const { length } = this.gaps;
    if (length < this.limits.gaps) this.gaps.push({ kind, detail, span });
    else if (length === this.limits.gaps) {
      this.gaps.push({ kind: 'budget', detail: `more than ${length} gaps; the rest is not listed`, span });
    }
  }

  /** The first of the driver's own headers that was not found: whatever has no declaration may be a macro of it. */
  lost: Gap | undefined;

  missingHeader(header: string, at: PpToken, form: 'quoted' | 'angled'): void {
    const key = header.replaceAll('\\', '/').toLowerCase();
    if (this.missing.has(key)) return;
    const detail = `header \`${header}\` was not found`;
    const note = { kind: 'missing-header', detail, span: at.span } as const;
    this.missing.set(key, note);
    if (form === 'quoted') this.lost ??= note;
  }
}
