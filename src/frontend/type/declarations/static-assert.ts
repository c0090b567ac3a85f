/** `_Static_assert` (C11 6.7.10), `C_ASSERT`: a failure shows that a layout or constant differs from what the driver was built with. */
import type { StaticAssertNode } from '../../parse/ast.js';
import { type Context, note } from '../context.js';
import { constantOf } from '../expressions/expressions.js';

export function checkStaticAssert(cx: Context, node: StaticAssertNode): void {
  if (constantOf(cx, node.condition) !== 0n) return;
  note(
    cx,
    `a static assertion does not hold here${node.message === undefined ? '' : `: ${node.message}`}`,
    node.span,
  );
}
