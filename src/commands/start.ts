// `npm start`: builds the site and serves it on this machine, with the headers it will have on its
// host.
// PORT chooses the port (otherwise the first free one from 4321), HOST the address; SITE_ADDRESS
// and OUT_DIR mean what they mean for the build.
import { run, siteFolder } from './run.ts';
import { serveSite, type Site } from './site-server.ts';

const host = process.env['HOST'] ?? '127.0.0.1';
const address = new URL(process.env['SITE_ADDRESS'] ?? 'http://localhost/');
const site: Site = {
  folder: siteFolder(),
  base: address.pathname.replace(/\/?$/, '/'),
  headers: true,
};

/** Whether an error says that another program listens on the port. */
function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Serves on the first free port of ten and returns it; throws what else goes wrong. */
async function serveOnFreePort(first: number, attempts = 10): Promise<number> {
  try {
    await serveSite(site, first, host);
    return first;
  } catch (error) {
    if (attempts <= 1 || !isPortTaken(error)) throw error;
    return serveOnFreePort(first + 1, attempts - 1);
  }
}

/** Serves on the port that was asked for, and on no other, or on the first free one; says where. */
async function serve(): Promise<void> {
  const wanted = process.env['PORT'];
  const port = wanted ? await serveOnFreePort(Number(wanted), 1) : await serveOnFreePort(4321);
  console.log(`\n泉城方略 → http://${host}:${String(port)}${site.base}\n停止 / stop: Ctrl-C\n`);
}

/** Ends the server with the npm that started it: a signal to npm stops at the shell between them. */
function endWithNpm(): void {
  const parent = process.ppid;
  const endIfOrphaned = (): void => {
    if (process.ppid !== parent) process.exit();
  };
  setInterval(endIfOrphaned, 500).unref();
}

if (process.env['npm_lifecycle_event'] !== undefined) endWithNpm();
process.exitCode = await run([process.execPath, 'src/commands/build.ts']);
if (process.exitCode === 0) await serve();
