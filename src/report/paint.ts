/** Colours or not: functions from text to text. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
}

const plain = (text: string): string => text;
export const noPaint: Paint = { bold: plain, dim: plain, red: plain, green: plain, yellow: plain };
