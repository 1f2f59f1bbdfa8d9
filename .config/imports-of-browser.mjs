// What may not reach a reader's browser, by whatever way. Types are left out: nothing of them is sent.
import { builtinModules } from 'node:module';
import { resolving } from './imports.mjs';

const sent = ['diff', 'workbox-(core|routing|strategies)'];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'in-the-browser',
      severity: 'error',
      from: { path: '\\.browser\\.ts$|^src/offline/worker/|^src/settings/apply\\.ts$' },
      to: {
        path: `^(${builtinModules.join('|')})$|node_modules/(?!(${sent.join('|')})/)`,
        reachable: true,
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: resolving,
  },
};
