// Serves the three test sites, or only those that are named, until it is stopped; Playwright starts it
// and waits for the last.
import { resolve } from 'node:path';
import { projectRoot } from '../../src/commands/run.ts';
import { serveSite } from '../../src/commands/site-server.ts';
import { addressOf, testSites } from './sites.ts';

const names = process.argv.slice(2);

for (const site of testSites.filter(({ name }) => !names.length || names.includes(name))) {
  await serveSite({ ...site, folder: resolve(projectRoot, site.folder) }, site.port);
  console.log(`${site.name}: ${addressOf(site)}`);
}
