/** The data models we can read a driver for: sizes in bytes. MSVC layout for the Windows targets, System V for the Linux ones. */
export interface Target {
  readonly name: 'win-x64' | 'win-x86' | 'linux-x64' | 'linux-x86';
  readonly pointerSize: 4 | 8;
  readonly longSize: 4 | 8;
  /** `wchar_t`: unsigned short on Windows, int on Linux. */
  readonly wcharSize: 2 | 4;
  /** Bit-field and packing rules: Microsoft's or the System V ABI's. */
  readonly layout: 'ms' | 'sysv';
}

export const targets: Readonly<Record<Target['name'], Target>> = {
  'win-x64': { name: 'win-x64', pointerSize: 8, longSize: 4, wcharSize: 2, layout: 'ms' },
  'win-x86': { name: 'win-x86', pointerSize: 4, longSize: 4, wcharSize: 2, layout: 'ms' },
  'linux-x64': { name: 'linux-x64', pointerSize: 8, longSize: 8, wcharSize: 4, layout: 'sysv' },
  'linux-x86': { name: 'linux-x86', pointerSize: 4, longSize: 4, wcharSize: 4, layout: 'sysv' },
};
