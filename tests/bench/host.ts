/** A host for measuring: packs what it sends, as nginx does, and writes down what was asked for. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { serveSite } from '../../src/commands/site-server.ts';

/** What was sent for one request. */
export interface Sent {
  readonly path: string;
  readonly type: string;
  /** Of the body, as it travelled. */
  readonly bytes: number;
  /** Whether it is a service worker, or a copy that one asked for by itself: no page waits for them. */
  readonly isForLater: boolean;
}

export interface Host {
  readonly address: string;
  /** Returns what was sent since the last call. */
  take(): Sent[];
  /** Resolves when nothing was asked for during that time. */
  quiet(milliseconds: number): Promise<void>;
  close(): void;
}

/** Serves the site of a folder, which must not change meanwhile. */
export async function hostOf(folder: string): Promise<Host> {
  const plain = await serveSite({ folder, base: '/', headers: true }, 0);
  const origin = addressOf(plain);
  const sent: Sent[] = [];
  let last = Date.now();
  const packing = createServer((request, response) => {
    const { url: path = '/', headers: asked } = request;
    const isWorker = asked['service-worker'] === 'script';
    const isForLater = isWorker || asked.referer?.endsWith('/sw.js') === true;
    const answer = async () => {
      const { status, headers, body } = await packed(origin + path);
      const type = headers['content-type'] ?? '';
      sent.push({ path, type, bytes: body.length, isForLater });
      response.writeHead(status, headers).end(body);
      last = Date.now();
    };
    last = Date.now();
    answer().catch((problem: unknown) => response.destroy(problem as Error));
  });
  await new Promise<void>((resolve) => packing.listen(0, '127.0.0.1', resolve));
  return {
    address: `${addressOf(packing)}/`,
    take: () => sent.splice(0),
    quiet: async (milliseconds) => {
      while (Date.now() - last < milliseconds) await pause(100);
    },
    close: () => {
      for (const server of [packing, plain]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Asks the site's own server; the body is packed with gzip at nginx's level where that is worth it. */
async function packed(url: string) {
  const answer = await fetch(url, { redirect: 'manual' });
  const plain = Buffer.from(await answer.arrayBuffer());
  const gzip = gzipSync(plain, { level: 5 });
  const isWorth = gzip.length < plain.length;
  const headers: Record<string, string> = Object.fromEntries(answer.headers);
  for (const name of ['content-length', 'connection', 'keep-alive', 'transfer-encoding'])
    Reflect.deleteProperty(headers, name);
  if (isWorth) headers['content-encoding'] = 'gzip';
  return { status: answer.status, headers, body: isWorth ? gzip : plain };
}
