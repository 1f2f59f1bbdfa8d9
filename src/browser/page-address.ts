/** Returns the published address of the page, also on a copy that is served elsewhere. */
export function pageAddress(): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return page ?? location.href;
}
