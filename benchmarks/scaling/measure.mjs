/** Whole processes, measured from outside: processor time with all children, and the memory of the largest of them. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {object} Measured
 * @property {number | undefined} exit `undefined`: ended from outside
 * @property {number} cpu seconds, user and system, children included
 * @property {number} wall seconds
 * @property {number} megabytes
 * @property {boolean} timedOut
 * @property {string} stdout
 * @property {string} stderr
 */

const gnuTime = '/usr/bin/time';
/** A processor shared with others gives a process less than a second each second. */
const wallPerCpu = 20;

/**
 * Runs a command until its processor time is used up.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, cap: number }} options `cap` in seconds of processor time
 * @returns {Promise<Measured>}
 */
export function measured(command, args, { cwd, cap }) {
  if (!existsSync(gnuTime)) throw new Error(`${gnuTime} is needed to measure (Debian: apt-get install time)`);
  const figures = join(tmpdir(), `scaling-${process.pid}-${Math.floor(performance.now() * 1000)}`);
  const limited = ['sh', '-c', `ulimit -t ${cap}; exec "$@"`, 'sh', command, ...args];
  const child = spawn(gnuTime, ['-o', figures, '-f', '%U %S %e %M', ...limited], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const late = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), cap * wallPerCpu * 1000);
  const chunks = { stdout: [], stderr: [] };
  for (const stream of ['stdout', 'stderr']) child[stream].on('data', (data) => chunks[stream].push(data));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => {
      clearTimeout(late);
      const line = existsSync(figures) ? readFileSync(figures, 'utf8').trim().split('\n').at(-1) : '';
      rmSync(figures, { force: true });
      const [user, system, wall, kilobytes] = line === '' ? [cap, 0, 0, 0] : line.split(' ').map(Number);
      const cpu = user + system;
      resolve({
        exit: exit ?? undefined,
        cpu,
        wall,
        megabytes: kilobytes / 1024,
        // the kernel's own count of a process is a little ahead of what it reports
        timedOut: line === '' || ((exit === 137 || exit === 152) && cpu >= cap * 0.7),
        stdout: Buffer.concat(chunks.stdout).toString('utf8'),
        stderr: Buffer.concat(chunks.stderr).toString('utf8'),
      });
    });
  });
}
