// Serves the three test sites until it is stopped; Playwright starts it and waits for the last.
import { resolve } from 'node:path';
import { projectRoot } from '../../src/commands/run.ts';
import { serveSite } from '../../src/commands/site-server.ts';
import { addressOf, testSites } from './sites.ts';

for (const site of testSites) {
  await serveSite({ ...site, folder: resolve(projectRoot, site.folder) }, site.port);
  console.log(`${site.name}: ${addressOf(site)}`);
}
