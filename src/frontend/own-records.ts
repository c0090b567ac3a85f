/** Records that only the driver knows: nobody else fills them or calls what is in them. */
import type { Driver } from './tree.js';
import type { RecordInfo } from './type/types/ctype.js';

/** Declared beside or below the driver's C files, or known to be the driver's to fill; other records of elsewhere are known to the system and to other drivers as well. */
export function ownRecords(driver: Driver): (record: RecordInfo) => boolean {
  const folders = ownFolders(driver);
  const answers = new Map<string, boolean>();
  return (record) => {
    if (driver.isFilledHere(record)) return true;
    const { file } = record.span;
    const known = answers.get(file) ?? (!driver.isSystem(file) && folders.some((one) => isBelow(file, one)));
    answers.set(file, known);
    return known;
  };
}

/** One that all C files are below, if there is one. */
function ownFolders(driver: Driver): readonly string[] {
  const folders = new Set<string>();
  for (const { defined, origin, span } of driver.functions.values())
    if (defined && origin === 'driver' && /\.(c|cc|cpp|cxx)$/i.test(span.file))
      folders.add(parent(span.file));
  const [first = '', ...rest] = folders;
  let common = first;
  while (common !== '' && !rest.every((folder) => folder === common || isBelow(folder, common)))
    common = parent(common);
  return common === '' ? [...folders] : [common];
}

const parent = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const isBelow = (file: string, folder: string): boolean =>
  folder === '' ? !/^(\/|[a-z]:)/i.test(file) : file.startsWith(`${folder}/`);
