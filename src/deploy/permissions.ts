/** What a page may ask of the browser: nothing but to put a quotation on the clipboard. */
const allowed = ['clipboard-write'];

/**
 * What is refused, to these pages and to whatever they might ever embed: features of the Permissions
 * Policy registry (W3C) that Chromium knows, for it complains of every name that it does not. Of
 * `clipboard-read` the browser asks the reader anyway; the tests read what was copied.
 */
// prettier-ignore
const refused = [
  'accelerometer', 'autoplay', 'browsing-topics', 'camera', 'compute-pressure',
  'display-capture', 'encrypted-media', 'fullscreen', 'gamepad', 'geolocation', 'gyroscope',
  'hid', 'identity-credentials-get', 'idle-detection', 'interest-cohort', 'keyboard-map',
  'local-fonts', 'magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment',
  'picture-in-picture', 'publickey-credentials-create', 'publickey-credentials-get',
  'screen-wake-lock', 'serial', 'storage-access', 'sync-xhr', 'unload', 'usb',
  'window-management', 'xr-spatial-tracking',
];

/** The `Permissions-Policy` header, a structured dictionary (RFC 9651). */
export const permissionsPolicy = [
  ...allowed.map((feature) => `${feature}=(self)`),
  ...refused.map((feature) => `${feature}=()`),
].join(', ');
