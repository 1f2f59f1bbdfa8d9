/**
 * Returns the published address of the page, of the parallel view that of its article; also on a copy
 * that is served elsewhere.
 */
export function pageAddress(): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return (page ?? location.href).replace(/parallel\/$/, '');
}
