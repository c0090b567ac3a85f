/**
 * A program of csmith whose global variables get their initial values from a function `set_initial_values`: with typed memory, lowering takes what a
 * global holds at the start for anything, unless it is constant.
 */
export function lateInitial(program: string): string {
  const copies: string[] = [];
  const lines = program.split('\n').map((line) => {
    const [, type, name, dimensions, value] =
      /^static (.*?)(\bg_\d+)((?:\[\d+\])*) = (.*?);(?:\/\*.*)?$/.exec(line) ?? [];
    if (type === undefined || name === undefined || isConstant(type)) return line;
    copies.push(`__irpcheck_copy((void *)&${name}, (void *)&first_${name}, sizeof ${name});`);
    return `static ${type}${name}${dimensions}; static ${type} const first_${name}${dimensions} = ${value};`;
  });
  const copy = 'void __irpcheck_copy(void *, const void *, unsigned long);';
  return [copy, ...lines, `static void set_initial_values(void) { ${copies.join(' ')} }`, ''].join('\n');
}

const isConstant = (type: string): boolean =>
  /\bconst\s*(volatile\s*)?$/.test(type) || (/\bconst\b/.test(type) && !type.includes('*'));
