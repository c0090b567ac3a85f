/** Where the z3-solver package keeps its parts. The one place that knows its files. */
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { nativeInvocations } from './z3-invoke.js';

const require = createRequire(import.meta.url);

/** Emscripten's start-up function: resolves when the instance it was given is initialised. */
type Initialize = (overrides: {
  print(text: string): void;
  printErr(text: string): void;
  instantiateWasm(
    imports: WebAssembly.Imports,
    done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): WebAssembly.Exports;
}) => Promise<unknown>;

/** Which Z3 it is. */
export function solverIdentity(): string {
  const { version } = require('z3-solver/package.json') as { readonly version: string };
  return `z3-solver ${version} ${statSync(require.resolve('z3-solver/build/z3-built.wasm')).size}`;
}

/** Some 50 ms for 35 MB, most of it reading: functions are compiled when they are first called. */
export function compileZ3(): WebAssembly.Module {
  return new WebAssembly.Module(readFileSync(require.resolve('z3-solver/build/z3-built.wasm')));
}

/**
 * A fresh Z3. The raw WebAssembly exports are returned, not the wrappers of the package: they are synchronous, need no further thread
 * and cost nothing to call.
 *
 * @param invocations tests only: `as-built` leaves the package's own
 */
export async function instantiateZ3(
  module: WebAssembly.Module,
  invocations: 'native' | 'as-built' = 'native',
): Promise<WebAssembly.Exports> {
  const initialize = require('z3-solver/build/z3-built.js') as Initialize;
  let memory: unknown;
  let exports: WebAssembly.Exports | undefined;
  await initialize({
    // what Z3 has to say before it aborts is in the exception as well
    print: () => {},
    printErr: () => {},
    instantiateWasm(imports, done) {
      memory = findMemory(imports);
      const native = invocations === 'native' ? nativeInvocations(imports) : undefined;
      const instance = new WebAssembly.Instance(module, native?.imports ?? imports);
      native?.connect(instance.exports);
      exports = instance.exports;
      done(instance, module);
      return instance.exports;
    },
  });
  return { ...exports, memory: memory as WebAssembly.Memory };
}

/** The memory is imported, because threads share it. */
function findMemory(imports: WebAssembly.Imports): unknown {
  for (const group of Object.values(imports))
    for (const value of Object.values(group)) if (value instanceof WebAssembly.Memory) return value;
  return undefined;
}
