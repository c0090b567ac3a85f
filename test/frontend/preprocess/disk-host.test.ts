import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskHost } from '../../../src/cli/disk-host.js';
import { preprocess } from '../../../src/frontend/preprocess/preprocess.js';
import { plainOptions, spelled } from '../../support/preprocess-text.js';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'irpcheck-host-'));
  mkdirSync(join(root, 'in/Inc'), { recursive: true });
  writeFileSync(join(root, 'in/main.c'), '#include "inc\\A.H"\n#include "../secret.h"\n#include "link.h"');
  writeFileSync(join(root, 'in/Inc/a.h'), 'a');
  writeFileSync(join(root, 'secret.h'), 'secret');
  writeFileSync(join(root, 'in/huge.h'), '');
  truncateSync(join(root, 'in/huge.h'), 65 * 1024 * 1024);
  symlinkSync(join(root, 'secret.h'), join(root, 'in/link.h'));
});

afterAll(() => rmSync(root, { recursive: true }));

describe('the disk', () => {
  it('reads regular files inside the roots only', () => {
    const host = diskHost([join(root, 'in')]);
    const kinds = [
      'in/main.c',
      'in/none.c',
      'in/Inc',
      'in/huge.h',
      'in/link.h',
      'secret.h',
      'in/../secret.h',
    ].map((path) => host.read(join(root, path)).kind);
    expect(kinds).toEqual(['file', 'missing', 'not-a-file', 'too-large', 'denied', 'denied', 'denied']);
    expect(host.read(`/${root}/in/main.c`).kind).toBe('denied');
    expect(diskHost().read('/dev/null').kind).toBe('not-a-file');
    expect(host.list(join(root, 'in'))).toEqual(['Inc', 'huge.h', 'link.h', 'main.c']);
    expect([host.list(root), host.list(join(root, 'in/main.c'))]).toEqual([undefined, undefined]);
  });

  it('serves a unit', () => {
    const result = preprocess(join(root, 'in/main.c'), diskHost([join(root, 'in')]), plainOptions);
    expect(spelled(result)).toBe('a');
    expect(result.gaps.map((gap) => gap.detail)).toEqual([
      '`../secret.h` lies outside the folders that may be read (-I names more)',
      '`link.h` lies outside the folders that may be read (-I names more)',
    ]);
  });
});
