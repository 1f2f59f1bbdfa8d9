import { strToU8, zipSync, type ZippableFile } from 'fflate';

/**
 * Returns an EPUB container (OCF 3.3, ZIP) of these files, by their paths in the order given; the
 * same files give the same bytes. The media type stands first and uncompressed, as OCF has it.
 */
export function archiveOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  // ZIP holds local time: written so, it is the same in every time zone.
  const mtime = new Date(1980, 0, 1);
  const entries = Object.entries(files).map(([path, content]): [string, ZippableFile] => {
    const isText = typeof content === 'string';
    // What is binary here is a picture, which is compressed already.
    return [path, [isText ? strToU8(content) : content, { level: isText ? 6 : 0, mtime }]];
  });
  const mimetype: ZippableFile = [strToU8('application/epub+zip'), { level: 0, mtime }];
  return zipSync({ mimetype, ...Object.fromEntries(entries) });
}
