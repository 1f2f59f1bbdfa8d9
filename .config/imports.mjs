// Which file may import which. `tests/imports/` holds the project against these rules; there, the
// code between the fences of `X.astro` is `X.astro.ts` and its script for the browser
// `X.browser.ts`, because dependency-cruiser reads no components.
export const resolving = {
  exportsFields: ['exports'],
  conditionNames: ['import', 'types', 'default', 'node'],
  extensions: ['.ts', '.mjs', '.js', '.json'],
};

/** What everything may import. */
const ground = ['script', 'text', 'browser', 'styles'];

/** The subject folders, and which of those above it each may import: so they form no circle. */
const subjects = {
  ...{ headings: [], listening: [], offline: [], paging: [], report: [], search: [], settings: [] },
  articles: ['paging', 'search'],
  add: ['articles'],
  citation: ['articles'],
  machine: ['articles', 'citation'],
  share: ['articles', 'headings'],
  check: ['citation', 'search'],
  downloads: ['articles', 'citation', 'headings', 'share'],
  deploy: ['articles', 'citation', 'downloads'],
  quote: ['articles', 'citation', 'report', 'search'],
  study: ['articles', 'check', 'citation', 'paging', 'quote', 'search'],
  files: ['articles', 'citation', 'downloads', 'offline', 'search', 'study'],
  'articles/page': [
    ...['articles', 'citation', 'listening', 'paging', 'quote', 'report', 'search', 'study'],
  ],
};

for (const [index, [room, others]] of Object.entries(subjects).entries()) {
  const above = Object.keys(subjects).slice(0, index);
  if (others.some((other) => !above.includes(other))) throw new Error(`${room}: rooms in a circle`);
}

/** Every room with the rooms that it may import besides the ground. */
const rooms = {
  ...{ script: [], text: [], browser: [], styles: [] },
  ...subjects,
  components: Object.keys(subjects),
  layouts: ['components', ...Object.keys(subjects)],
  pages: ['layouts', 'components', ...Object.keys(subjects)],
  integrations: Object.keys(subjects),
  commands: ['integrations', ...Object.keys(subjects)],
};

/** The beginning of a room's paths below `src/`; showing articles is a room of its own. */
const folder = (room) => (room === 'articles' ? 'articles/(?!page/)' : `${room}/`);

const roomRules = Object.entries(rooms).map(([room, others]) => ({
  name: `from-${room.replace('/', '-')}`,
  severity: 'error',
  from: { path: `^src/${folder(room)}` },
  to: { path: '^src/.+/', pathNot: `^src/(${[room, ...ground, ...others].map(folder).join('|')})` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    {
      name: 'unknown-room',
      comment: 'A new folder of src/ is entered in the table above.',
      severity: 'error',
      from: { path: '^src/.+/', pathNot: `^src/(${Object.keys(rooms).map(folder).join('|')})` },
      to: {},
    },
    {
      name: 'from-the-top',
      comment: 'The settings (site, security) stand below all rooms.',
      severity: 'error',
      from: { path: '^src/(site|security)\\.ts$' },
      to: { path: '^src/' },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-from-tests',
      severity: 'error',
      from: { path: '^(src|astro\\.config)' },
      to: { path: '^tests/' },
    },
    {
      name: 'resolved',
      comment: 'Astro makes its `astro:` modules itself.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^astro:' },
    },
    {
      name: 'declared-packages',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'deprecated'] },
    },
    {
      name: 'no-packages-of-development',
      comment: 'They may give types: nothing of those is left in what runs.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/commands/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: resolving,
  },
};
