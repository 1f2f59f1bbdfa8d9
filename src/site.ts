/**
 * The one setting for the site's address: `SITE_ADDRESS`, e.g. `https://example.org/` or, under a
 * base path, `https://example.org/jinan/`. Everything that prints an address derives it from here.
 */
export const siteAddress = new URL(
  withSlash(process.env['SITE_ADDRESS'] ?? 'https://example.org/'),
);

/**
 * The one setting for the contact: `REPORT_ADDRESS`, `mailto:…` or the https address of a form; `null`
 * as long as nobody has given one. Every link with which a reader reports an error comes from it.
 */
export const reportContact = contactFrom(process.env['REPORT_ADDRESS']);

/** The path under which the site lives, with a slash at both ends. */
export const basePath = siteAddress.pathname;

/** Returns the path of a page or file on this site, for links; `path` begins with a slash. */
export function href(path: string): string {
  return basePath + path.slice(1);
}

/** Returns the whole address of a page or file on this site; `path` begins with a slash. */
export function address(path: string): string {
  return new URL(path.slice(1), siteAddress).href;
}

function withSlash(value: string): string {
  return value.endsWith('/') ? value : `${value}/`;
}

/**
 * Returns the contact that the setting `REPORT_ADDRESS` names, `null` when there is none. Throws for
 * anything but a mail address (`mailto:…`) or the https address of a form.
 */
export function contactFrom(setting: string | undefined): string | null {
  const contact = setting?.trim() ?? '';
  if (contact === '') return null;
  const isMail = /^mailto:[^\s@?&]+@[^\s@?&]+(\?[^\s]*)?$/.test(contact);
  if (isMail || (contact.startsWith('https://') && URL.canParse(contact))) return contact;
  throw new Error(
    `REPORT_ADDRESS is «${contact}»: write mailto:name@example.org, or the address of a form that begins with https://.`,
  );
}
