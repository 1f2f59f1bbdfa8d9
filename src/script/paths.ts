import { address, href } from '../site.ts';
import { isScript, scripts, type Script } from './script.ts';

/** Returns the link to a page in a script; `path` is the address behind `/S`, e.g. `/about/`. */
export function pagePath(script: Script, path: string): string {
  return href(`/${script}${path}`);
}

/** Returns the whole address of a page in a script: for whoever is not on this site. */
export function pageUrl(script: Script, path: string): string {
  return address(`/${script}${path}`);
}

/** Reads the script from a route parameter. Throws for anything else: routes make only these two. */
export function scriptFrom(parameter: string | undefined): Script {
  if (isScript(parameter)) return parameter;
  throw new Error(`«${String(parameter)}» is no script`);
}

/** Returns the static paths of routes below `[script]`: each of `paths` once per script. */
export function inEachScript<Path extends { params?: Record<string, string | undefined> }>(
  paths: readonly Path[],
) {
  return paths.flatMap((path) =>
    scripts.map((script) => ({ ...path, params: { ...path.params, script } })),
  );
}
