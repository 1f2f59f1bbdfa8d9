// A host of one's own, which can be stopped and given another build, and a second build to give it.
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join, resolve } from 'node:path';
import { projectRoot } from '../../src/commands/run.ts';
import { serveSite } from '../../src/commands/site-server.ts';
import { writeWorker } from '../../src/offline/write-worker.ts';

/** The site as it was built. */
export const siteFolder = resolve(projectRoot, 'dist');

/** A server on a port of its own, which it keeps. */
export class Host {
  #server: Server | undefined;
  #port = 0;
  readonly #base: string;
  readonly #asked: string[] = [];

  constructor(base = '/') {
    this.#base = base;
  }

  /** Where the site is, with a slash at the end. */
  get address(): string {
    return `http://127.0.0.1:${this.#port}${this.#base}`;
  }

  /** The paths that were asked for until now, in their order. */
  get asked(): readonly string[] {
    return this.#asked;
  }

  /** Serves a folder, with the headers that a host sends, instead of what it served before. */
  async serve(folder: string): Promise<void> {
    await this.stop();
    const site = { folder, base: this.#base, headers: true };
    this.#server = await serveSite(site, this.#port);
    this.#server.on('request', ({ url }: IncomingMessage) => this.#asked.push(url ?? ''));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** Is out of reach from now on. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  }
}

/** Returns a copy of the site below `.test-output`, to be changed. */
export function copyOfSite(name: string): string {
  const folder = resolve(projectRoot, '.test-output', name);
  rmSync(folder, { recursive: true, force: true });
  // Pictures for shared links are nothing that pages show.
  const filter = (source: string) => basename(source) !== 'share';
  cpSync(siteFolder, folder, { recursive: true, filter });
  return folder;
}

/**
 * Returns a folder with a second build: other titles, and every script and style under a new name, so
 * that nothing that a page of the first build asks for later is on the host any more.
 */
export async function secondBuild(name: string): Promise<string> {
  const folder = copyOfSite(name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const lasting = files.filter((file) => /^(_astro|scripts)\/.+\./.test(file));
  const renamed = lasting.map((file) => [file, file.replace(/\.([^.]+\.\w+)$/, '.2$1')] as const);
  for (const file of files.filter((one) => /\.(html|css|js)$/.test(one))) {
    let text = readFileSync(join(folder, file), 'utf8');
    for (const [old, fresh] of renamed) text = text.replaceAll(basename(old), basename(fresh));
    text = text.replace('</title>', ' 新版</title>');
    writeFileSync(join(folder, file), text);
  }
  for (const [old, fresh] of renamed) renameSync(join(folder, old), join(folder, fresh));
  await writeWorker(folder);
  return folder;
}

/** Returns a folder with a build in which the words of one page are others, and nothing else. */
export async function mendedBuild(name: string, page: string): Promise<string> {
  const folder = copyOfSite(name);
  const file = join(folder, page, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('</title>', ' 新版</title>'));
  await writeWorker(folder);
  return folder;
}
