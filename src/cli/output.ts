/** Where text goes: results to standard output or to the file of `--output`, remarks to standard error. */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../base/errors.js';

/** A remark on standard error, each of its lines with our name. What it quotes cannot steer the terminal. */
export function say(message: string): void {
  const lines = message.split('\n').map((line) => `irpcheck: ${visible(line)}\n`);
  writeAll(2, lines.join(''));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this finds
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Text from elsewhere, such as a file's name, that cannot steer the terminal. */
export const visible = (line: string): string => line.replace(controls, '\ufffd');

/**
 * Asked before the work, so that hours of it do not end with a name that cannot be written.
 * @throws UsageError
 */
export function checkOutput(path: string, inputs: readonly string[]): void {
  if (path === '') throw new UsageError('--output wants the name of a file');
  if (inputs.some((input) => sameFile(input, path)))
    throw new UsageError(`--output ${path}: this is one of the files to be checked; it would be overwritten`);
  try {
    if (!existsSync(path)) accessSync(dirname(resolve(path)), constants.W_OK);
    else if (statSync(path).isDirectory())
      throw new UsageError(`--output ${path}: this is a folder; the name of a file is wanted`);
    else accessSync(path, constants.W_OK);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`--output ${path}: ${systemText(error)}`);
  }
}

/**
 * A regular file is replaced in one step: whoever reads it sees the old report or the new one, never half of one.
 * When it cannot be written the report goes to standard output, so that it is not lost.
 * @throws UsageError
 */
export function writeOutput(path: string | undefined, text: string): void {
  if (path === undefined) {
    writeResult(text);
    return;
  }
  try {
    if (existsSync(path) && !statSync(path).isFile()) writeInto(path, text);
    else replace(existsSync(path) ? realpathSync(path) : path, text);
  } catch (error) {
    writeResult(text);
    throw new UsageError(
      `--output ${path}: ${systemText(error)}; the report went to standard output instead`,
    );
  }
}

/** @returns false when nobody reads standard output any more, as after `| head`: no fault, and no use to go on */
export function writeResult(text: string): boolean {
  try {
    return writeAll(1, text);
  } catch (error) {
    throw new UsageError(`standard output cannot be written: ${systemText(error)}`);
  }
}

function replace(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Devices and pipes. */
function writeInto(path: string, text: string): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

/** A pipe may take a part at a time, or none for a while, or be closed: then false. Writing at once keeps the order, and nothing is lost at the exit. */
function writeAll(fd: number, text: string): boolean {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(fd, bytes, done);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return false;
      if (code !== 'EAGAIN') {
        if (fd === 2) return false; // there is nowhere to complain to
        throw error;
      }
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
  return true;
}

function sameFile(a: string, b: string): boolean {
  if (resolve(a) === resolve(b)) return true;
  return existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);
}

/** What the system says, without its error code and its repetition of the name. */
export function systemText(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return 'no such file or folder';
    case 'ENOTDIR':
      return 'a part of the path is not a folder';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'permission denied';
    case 'ENOSPC':
      return 'no space left on the disk';
    case 'EISDIR':
      return 'this is a folder';
    default:
      return message;
  }
}
