/** What the message compiler makes of an instrumentation manifest: a header with macros for its providers and events. */
import type { EventHeader } from '../host.js';

/** @returns `undefined` for what is no manifest */
export function eventHeader(kind: EventHeader, bytes: Uint8Array): string | undefined {
  const tags = decode(bytes)
    .split('<')
    .map((element) => element.split('>', 1)[0]!);
  if (!tags.some((tag) => isTag(tag, kind.element))) return undefined;
  const lines = [`#include <${kind.include}>`];
  const define = (name: string): void => void lines.push(`#define ${name}(...) ${kind.is}`);
  for (const tag of tags) {
    const provider = isTag(tag, 'provider') ? attribute(tag, 'name') : undefined;
    const event = isTag(tag, 'event') ? attribute(tag, 'symbol') : undefined;
    if (provider !== undefined)
      for (const prefix of kind.ofProvider) define(prefix + provider.replace(/\W/g, '_'));
    if (event !== undefined && /^\w+$/.test(event)) for (const prefix of kind.ofEvent) define(prefix + event);
  }
  return `${lines.join('\n')}\n`;
}

const isTag = (tag: string, name: string): boolean =>
  tag.startsWith(name) && !/^[\w.-]/.test(tag.slice(name.length));

function attribute(tag: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return double ?? single;
}

/** Manifests are often in UTF-16. */
function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
