/**
 * The content security policy, the only one: pages carry it as `<meta>`, hosts send it as a header.
 * Everything is a file of this site, nothing is inline; Pagefind needs to compile its WebAssembly;
 * workers follow script-src.
 * Without `upgrade-insecure-requests`: nothing is loaded from another origin that could be upgraded,
 * and a trial without https, on this machine, has to work.
 */
const policy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  // Scripts make elements, never markup of text. What has to be a text is
  // made by two policies, each for one constant: settings/apply.ts, offline/registration.ts.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'large worker',
};

/** The policy as `<meta http-equiv="Content-Security-Policy">` carries it. */
export const metaPolicy = serialize(policy);

/** The policy as a header: `frame-ancestors` has no effect in `<meta>` (CSP Level 3, 3.3). */
export const headerPolicy = serialize({ ...policy, 'frame-ancestors': "'none'" });

function serialize(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
