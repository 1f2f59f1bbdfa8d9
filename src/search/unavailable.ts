/** The index or a text cannot be read: files are missing, damaged or out of reach. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
}
