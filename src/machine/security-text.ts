/** Days for which the file holds: less than a year, as RFC 9116 recommends. */
const validDays = 360;

/** What a `security.txt` is made from. */
export interface SecurityContact {
  /** `mailto:…`, or the https address of a form. */
  readonly contact: string;
  /** The file's own address. */
  readonly canonical: string;
  /** YYYY-MM-DD: the day of what is built, never that of the clock. */
  readonly day: string;
}

/** Returns `/.well-known/security.txt` (RFC 9116): where to report a weakness of the site. */
export function securityText({ contact, canonical, day }: SecurityContact): string {
  const expires = new Date(Date.parse(day) + validDays * 24 * 60 * 60 * 1000);
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: zh, en',
    `Canonical: ${canonical}`,
    '',
  ].join('\n');
}
