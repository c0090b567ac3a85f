/**
 * Which drivers a tree of source holds, and of what each is built: its C files, include folders and macros. A build description says it best
 * (`*.vcxproj`, `SOURCES`, `CMakeLists.txt` in the little of their languages that matters here); a folder that defines DriverEntry and that
 * none of them mentions is a driver of its own.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { readBuild } from '../../dist/cli/build/read.js';
import { diskHost } from '../../dist/cli/disk-host.js';
import { encodings } from '../../dist/cli/encodings.js';
import { rootsOf } from '../../dist/cli/roots.js';

const isSource = (path) => /\.(c|cpp|cxx|cc)$/i.test(path);
const slashes = (path) => path.replaceAll('\\', '/');

/** All drivers under `root`, by path; projects that build the same files are one. */
export function driversIn(root) {
  const files = filesUnder(root);
  const found = new Map();
  const covered = new Set();
  const byName = new Map(files.map((file) => [file.toLowerCase(), file]));
  const add = (driver) => {
    const sources = [...new Set(driver.files.map((file) => byName.get(file.toLowerCase())))]
      .filter(Boolean)
      .sort();
    if (sources.length === 0) return;
    const key = sources.join('\n');
    for (const file of sources) covered.add(dirname(file));
    const known = found.get(key);
    if (known === undefined) found.set(key, { ...driver, files: sources });
    else known.includeDirs = [...new Set([...known.includeDirs, ...driver.includeDirs])];
  };
  for (const file of files) {
    const driver = projectAt(file, root);
    if (driver === 'none') for (const path of mentioned(file)) covered.add(dirname(path));
    else if (driver !== undefined) add(driver);
  }
  for (const file of files) {
    const folder = dirname(file);
    if (!isSource(file) || covered.has(folder) || !definesDriverEntry(file)) continue;
    add({
      name: folder,
      files: files.filter((f) => isSource(f) && dirname(f) === folder),
      includeDirs: [],
      defines: [],
    });
  }
  return [...found.values()]
    .map((driver) => ({ ...driver, name: relative(root, driver.name) || '.', family: familyOf(driver) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === '.git' ? [] : filesUnder(path);
      return entry.isFile() ? [path] : [];
    });
}

const definesDriverEntry = (file) => /\bDriverEntry\s*\([^;]*?\)\s*\{/s.test(text(file));
const text = (file) => readFileSync(file, 'latin1');

/** A driver; 'none' for a build description of something else; `undefined` when the file describes no build. */
function projectAt(file, tree) {
  if (/\.vcxproj$/i.test(file)) return visualStudio(file, tree);
  if (/(^|\/)sources$/i.test(file)) return buildUtility(file, tree);
  if (/\/CMakeLists\.txt$/.test(file)) return cmake(file);
  return undefined;
}

const mentioned = (file) =>
  /\.vcxproj$/i.test(file) ? itemsOf(text(file)).map((item) => resolve(dirname(file), slashes(item))) : [];

const itemsOf = (xml) =>
  [...xml.matchAll(/<ClCompile\s+Include="([^"]*)"/g)].flatMap((m) =>
    m[1].split(';').map((item) => item.trim()),
  );

/** What the product itself reads in a description: as a user names it, in the build that is usual. */
function built(file, tree) {
  const folder = dirname(file);
  const wanted = encodings.buildFor('win-x64', undefined);
  const { files } = readBuild(file, diskHost(rootsOf([file], [tree])), wanted);
  const all = (of) => [...new Set(files.flatMap(({ flags }) => of(flags)))];
  return {
    name: folder,
    files: files.map(({ path }) => path),
    includeDirs: [folder, ...all(({ includeDirs }) => includeDirs)],
    defines: all(({ defines }) =>
      defines.map(({ name, value }) => (value === '1' ? name : `${name}=${value}`)),
    ),
  };
}

function visualStudio(file, tree) {
  const xml = text(file);
  const isKernel =
    /<PlatformToolset>WindowsKernelModeDriver/.test(xml) &&
    /<ConfigurationType>(Driver|StaticLibrary)</.test(xml);
  return isKernel && !/<DriverType>UMDF/.test(xml) ? built(file, tree) : 'none';
}

/** The `SOURCES` file of the driver kits before Visual Studio. */
const buildUtility = (file, tree) =>
  /^\s*TARGETTYPE\s*=\s*DRIVER/im.test(text(file)) ? built(file, tree) : undefined;

/** Every C file under the folder that a `set(…_FILES …)` or `add_library` names, if one of them defines DriverEntry. */
function cmake(file) {
  const folder = dirname(file);
  const lists = [...text(file).matchAll(/\b(?:set|add_library)\s*\(([^)]*)\)/g)].map((m) =>
    m[1]
      .split(/\s+/)
      .filter(isSource)
      .map((one) => resolve(folder, one)),
  );
  const files = lists.filter((list) => list.some((one) => existsSync(one) && definesDriverEntry(one))).flat();
  return files.length === 0 ? undefined : { name: folder, files, includeDirs: [folder], defines: [] };
}

/** What a driver is written against, told from what its files include. */
function familyOf({ files, includeDirs, defines }) {
  const folders = new Set([...files.map(dirname), ...includeDirs]);
  const headers = [...folders].flatMap((dir) =>
    existsSync(dir)
      ? readdirSync(dir)
          .filter((name) => /\.(h|hpp|hxx)$/i.test(name))
          .map((name) => join(dir, name))
      : [],
  );
  const included = new Set();
  for (const file of [...files, ...headers])
    for (const m of text(file).matchAll(/^[ \t]*#[ \t]*include[ \t]*["<]([^">]+)[">]/gm))
      included.add(m[1].toLowerCase().replace(/^.*[\\/]/, ''));
  const has = (...names) => names.some((name) => included.has(name));
  if (has('d3dkmddi.h', 'dispmprt.h', 'd3dkmthk.h')) return 'display';
  if (has('portcls.h', 'ks.h', 'acx.h')) return 'streaming';
  if (
    has('ndis.h', 'fwpsk.h', 'netadaptercx.h', 'netadapter.h') ||
    defines.some((one) => one.startsWith('NDIS'))
  )
    return 'network';
  if (has('fltkernel.h')) return 'minifilter';
  if (has('ntifs.h')) return 'file system';
  if (has('storport.h', 'miniport.h', 'classpnp.h', 'minitape.h', 'mpio.h', 'dsm.h')) return 'storage';
  if (has('ntddser.h')) return 'serial';
  if (has('wdf.h', 'sercx.h', 'spbcx.h')) return 'wdf';
  return 'wdm';
}
