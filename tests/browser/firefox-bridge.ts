// Lets Playwright drive an installed Firefox. It speaks WebDriver BiDi with it, but expects a newer
// one: what that has and this has not is taken out on the way. Where an update of either makes this
// needless or insufficient, tests fail with the command that is unknown.
import { createRequire } from 'node:module';

interface Message {
  readonly id: number;
  readonly method: string;
}
type Send = (this: unknown, data: unknown, ...rest: unknown[]) => void;
interface PlaywrightsParts {
  readonly ws: { readonly prototype: { send: Send } };
}

/** Colour schemes are a preference of the whole browser there (firefox.config.ts). */
const unknown = 'emulation.setMediaFeaturesOverride';

/**
 * Before a press Playwright brings its target to the middle of the window, also what is in sight;
 * a reader does not, and neither does it in Chromium.
 */
const centred = /(?<=scrollIntoView\(\{\\n\s*)block: \\"center\\",\\n\s*inline: \\"center\\"/;
const nearest = String.raw`block: \"nearest\", inline: \"nearest\"`;

/** Puts itself between Playwright and the browsers that this process starts from now on. */
export function bridgeToFirefox(): void {
  const fromHere = createRequire(import.meta.url);
  const fromPlaywright = createRequire(fromHere.resolve('playwright/package.json'));
  const { ws } = fromPlaywright('playwright-core/lib/utilsBundle') as PlaywrightsParts;
  const { send } = ws.prototype;
  ws.prototype.send = function (data, ...rest) {
    send.call(this, typeof data === 'string' ? understood(data) : data, ...rest);
  };
}

/** A message to the browser as it can understand it; `session.status` does nothing. */
function understood(data: string): string {
  if (!data.includes(`"method":"${unknown}"`)) return data.replace(centred, nearest);
  const { id, method } = JSON.parse(data) as Message;
  return method === unknown ? JSON.stringify({ id, method: 'session.status', params: {} }) : data;
}
