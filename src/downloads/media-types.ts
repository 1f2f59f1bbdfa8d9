/** The media types of the files to carry away, by their endings, in the order of the links. */
export const downloadTypes = {
  epub: 'application/epub+zip',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
} as const;

/** The ending of such a file, without its dot. */
export type DownloadEnding = keyof typeof downloadTypes;
