// Writes what nginx and Caddy need to serve the site: `.deploy/nginx.conf` and `.deploy/Caddyfile`.
// SITE_ADDRESS says where the site will live, SITE_ROOT in which folder its files will stand,
// PROXY_PORT, if there is a proxy in front that speaks https, on which port it asks by plain http.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyfile } from '../deploy/caddy.ts';
import { nginxConfig } from '../deploy/nginx.ts';
import { siteAddress } from '../site.ts';
import { projectRoot } from './run.ts';

const root = process.env['SITE_ROOT'] ?? '/var/www/quancheng-fanglue';
const folder = join(projectRoot, '.deploy');
const port = process.env['PROXY_PORT'] ?? '';
if (!/^\d{0,5}$/.test(port)) throw new Error(`PROXY_PORT is «${port}»: write a number, as 8080.`);
const server = { site: siteAddress, root, ...(port !== '' && { proxyPort: Number(port) }) };

mkdirSync(folder, { recursive: true });
for (const [file, text] of [
  ['nginx.conf', nginxConfig(server)],
  ['Caddyfile', caddyfile(server)],
] as const) {
  writeFileSync(join(folder, file), text);
  console.log(`.deploy/${file}`);
}
console.log(`For ${siteAddress.href}, with the content of dist/ in ${root}${siteAddress.pathname}`);
