import { createHash } from 'node:crypto';

/** What all names stand in: made once at random, and never changed. */
const namespace = Buffer.from('89aab9fc64b84c2ea87a33941f9ec33e', 'hex');

/**
 * Returns a `urn:uuid` for a name, always the same (RFC 9562, version 5): an id that does not change
 * when the site moves to another address.
 */
export function nameId(...name: readonly string[]): string {
  const hash = createHash('sha1').update(namespace).update(JSON.stringify(name)).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const parts = /^(.{8})(.{4})(.{4})(.{4})(.{12})/.exec(hash.toString('hex')) ?? [];
  return `urn:uuid:${parts.slice(1).join('-')}`;
}
