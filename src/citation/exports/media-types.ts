/** The media types of the files that reference managers take, by their endings. */
export const mediaTypes = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const;

/** What these formats are called, in the order in which they are offered. */
export const formatNames = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' } as const;

/** The ending of such a file, without its first dot. */
export type Ending = keyof typeof mediaTypes;
