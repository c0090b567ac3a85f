const most = 12;

/** `a, b, c`, and how many more. */
export function listed(names: readonly string[]): string {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}
