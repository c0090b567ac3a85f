/** We are wrong, not the driver and not the user: caught once, in the CLI, which exits with 6. */
export class InternalError extends Error {
  override readonly name = 'InternalError';
}

/** The input cannot be used as asked (bad option, unreadable file, faulty rule file): the CLI prints it and exits with `exitCode`. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}

/** States what must hold here. @throws InternalError */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InternalError(message);
}

/** The end of a `switch` over a closed union: a new member does not compile until it is decided. */
export function unreachable(value: never): never {
  throw new InternalError(`unexpected case: ${JSON.stringify(value)}`);
}
