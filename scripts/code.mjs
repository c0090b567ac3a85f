// Keeps the compiled code of the bundle for this Node, so that no start of the program compiles it again. Run after the bundle was made, and
// after an installation, because the Node here need not be the one of whoever packed it. Without it all works the same, a tenth of a second slower.
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeToKeep } from '../bin/quick-start.js';

const example = join(import.meta.dirname, '..', 'examples', 'filter');

try {
  const cache = mkdtempSync(join(tmpdir(), 'irpcheck-'));
  const kept = await codeToKeep(({ main }) =>
    main(['check', example, '--cache', cache, '--output', devNull]),
  );
  rmSync(cache, { recursive: true, force: true });
  if (kept !== undefined) {
    const temporary = `${kept.file}.${process.pid}.tmp`;
    writeFileSync(temporary, kept.content);
    renameSync(temporary, kept.file);
  }
} catch (error) {
  console.error(`irpcheck: the compiled code was not kept: ${error}`);
}
