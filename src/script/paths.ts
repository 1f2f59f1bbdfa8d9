import { href } from '../site.ts';
import { isScript, type Script } from './script.ts';

/** Returns the link to a page in a script; `path` is the address behind `/S`, e.g. `/about/`. */
export function pagePath(script: Script, path: string): string {
  return href(`/${script}${path}`);
}

/** Reads the script from a route parameter. Throws for anything else: routes make only these two. */
export function scriptFrom(parameter: string | undefined): Script {
  if (isScript(parameter)) return parameter;
  throw new Error(`«${String(parameter)}» is no script`);
}
