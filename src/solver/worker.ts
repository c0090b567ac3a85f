/** A thread with one Z3 in it: answers one query at a time until it is terminated. */
import { parentPort, workerData } from 'node:worker_threads';
import { invariant } from '../base/errors.js';
import type { Reply, Request, WorkerSetup } from './messages.js';
import { Z3, type Z3Exports } from './z3-api.js';
import { checkQuery, limitRewriting } from './z3-check.js';
import { compileZ3, instantiateZ3 } from './z3-module.js';

const port = parentPort;
invariant(port !== null, 'the solver thread runs in a worker thread only');
const setup = workerData as WorkerSetup;
const reply = (message: Reply) => port.postMessage(message);

// no `await` out here: the bundle is a script, not a module
const module = setup.module ?? compileZ3();
instantiateZ3(module).then((exports) => {
  const z3 = new Z3(exports as unknown as Z3Exports);
  z3.setGlobal('memory_max_size', String(setup.memoryMb));
  limitRewriting(z3, setup.rewritingSteps);
  port.on('message', (request: Request) => {
    if (request.kind === 'check') check(z3, request);
    else if (setup.testHooks) process.exit(1);
  });
  reply({ kind: 'ready', module });
});

/** What is thrown past the C API comes from the WebAssembly instance itself (abort, stack overflow): nothing in it can be relied on. */
function check(z3: Z3, { query, timer }: Extract<Request, { kind: 'check' }>): void {
  let answer: Reply;
  try {
    answer = checkQuery(z3, query, timer);
  } catch (error) {
    answer = { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
  }
  reply(answer);
}
