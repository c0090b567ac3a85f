// What the interpreter's calls of missing bodies mean to a C program: output, and the end of the program.

/** Called when a procedure is entered. */
export function hostCall(state, proc, evaluate) {
  const effect = effects[proc.name];
  if (effect === undefined || proc.role !== 'missing') return;
  effect(state, ...proc.parameters.map(({ name, sort }) => evaluate({ kind: 'var', name, sort })));
}

const effects = {
  __host_put(state, byte) {
    state.output.push(Number(byte & 0xffn));
  },
  __host_exit(state, code) {
    state.exit = Number(code & 0xffn);
  },
};
