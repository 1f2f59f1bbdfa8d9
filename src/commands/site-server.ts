// Serves a built site the way static hosts do: directory URLs, 404.html with status 404, and the
// headers of the built `_headers` file. Used by `npm start` and by the browser tests.
import { existsSync, readFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { expressionOf, typeOf } from '../deploy/file-types.ts';

/** What to serve, and how. */
export interface Site {
  /** The folder with the built pages. */
  folder: string;
  /** The path the site was built for, beginning and ending with a slash. */
  base: string;
  /** Whether responses carry the headers of the site's `_headers` file. */
  headers: boolean;
}

/** One block of a `_headers` file. */
export interface HeaderRule {
  path: RegExp;
  headers: readonly (readonly [name: string, value: string])[];
}

/** A `_headers` path as an expression: `*` stands for anything, `:name` for one path segment. */
function pathExpression(path: string): RegExp {
  return new RegExp(expressionOf(path).replace(/:\w+/g, '[^/]+'));
}

/** The rules of a `_headers` file (Netlify's and Cloudflare's format), in their order. */
export function parseHeaders(text: string): HeaderRule[] {
  const blocks = text.split(/^(?=[^\s#])/m).filter((block) => /^\S/.test(block));
  return blocks.map((block) => {
    const [path = '', ...lines] = block.split('\n');
    const named = lines.map((line) => /^\s+([^\s#:]+):\s*(.*?)\s*$/.exec(line));
    return {
      path: pathExpression(path.trim()),
      headers: named.flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? ''] as const] : [])),
    };
  });
}

/** Adds the headers of every rule that fits; values of a name given twice are joined, as hosts do. */
function addHeaders(response: ServerResponse, rules: readonly HeaderRule[], path: string): void {
  for (const rule of rules.filter((candidate) => candidate.path.test(path))) {
    for (const [name, value] of rule.headers) {
      const former = response.getHeader(name);
      response.setHeader(name, former === undefined ? value : `${String(former)}, ${value}`);
    }
  }
}

/** Whether the path names a folder with a page but lacks the slash that hosts redirect to. */
function lacksSlash(folder: string, path: string): boolean {
  return !path.endsWith('/') && existsSync(join(folder, decodeURI(path), 'index.html'));
}

/** Path and query of a request, both empty where the address is malformed. */
function addressIn(request: IncomingMessage): { path: string; query: string } {
  try {
    const { pathname, search } = new URL(request.url ?? '', 'http://localhost');
    decodeURI(pathname);
    return { path: pathname, query: search };
  } catch {
    return { path: '', query: '' };
  }
}

/** Answers with 404.html, or with a bare line where the site has none. */
function sendNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

/** Names the type as servers do that have our configuration, unless a header rule has named one. */
function addType(response: ServerResponse, path: string): void {
  const type = typeOf(path.replace(/^\//, ''));
  if (type !== undefined && !response.hasHeader('Content-Type'))
    response.setHeader('Content-Type', type);
}

/** The rules a site is served with: those of its `_headers` file if it has one and they are wanted. */
function headerRules({ folder, headers }: Site): HeaderRule[] {
  const file = join(folder, '_headers');
  return headers && existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
}

/** Answers with the files of a folder, which is read once and must not change afterwards. */
function fileListener(folder: string): RequestListener {
  return sirv(folder, {
    etag: true,
    extensions: ['html'],
    setHeaders: addType,
    onNoMatch: (_request, response) => sendNotFound(folder, response),
  });
}

/** Answers as a static host does that has the site at its base path and nothing elsewhere. */
function siteListener(site: Site): RequestListener {
  const rules = headerRules(site);
  const sendFile = fileListener(site.folder);
  return (request, response) => {
    const { path, query } = addressIn(request);
    addHeaders(response, rules, path);
    const inSite = path.slice(site.base.length - 1);
    if (!path.startsWith(site.base) || inSite === '/_headers') {
      sendNotFound(site.folder, response);
    } else if (lacksSlash(site.folder, inSite)) {
      response.writeHead(308, { Location: `${path}/${query}` }).end();
    } else {
      // sirv reads the path from the request, and its folder knows nothing of the base.
      request.url = inSite;
      sendFile(request, response);
    }
  };
}

/** Serves a site on one port of this machine; rejects when the port is taken. */
export async function serveSite(site: Site, port: number, host = '127.0.0.1'): Promise<Server> {
  if (!existsSync(site.folder))
    throw new Error(`${site.folder} does not exist: build the site first`);
  const server = createServer(siteListener(site));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
