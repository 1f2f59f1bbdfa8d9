/** A place in a file of the project, and what stands there instead. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** What is done to the project, and what must turn red. */
export interface Mutation {
  /** What somebody may do by mistake. */
  readonly what: string;
  readonly changes: readonly Change[];
  /** What is run: the build alone, or a file of tests; over the built site it is built before. */
  readonly by: 'build' | `tests/${'unit' | 'site' | 'browser'}/${string}.test.ts`;
  /** The name of the test that must fail; of a build, what it must say. */
  readonly caughtBy: string;
}

const congress = 'content/articles/2022-party-congress.mdx';
const visit = 'content/articles/2020-provincial-visit.mdx';

/** One for each promise of the site: words, names, addresses, references, finding, safety, links. */
export const mutations: readonly Mutation[] = [
  {
    what: 'a character of the evidence is changed',
    changes: [
      {
        file: 'content/sources/2022-party-congress.txt',
        from: '9日上午在济南市委党校',
        to: '8日上午在济南市委党校',
      },
    ],
    by: 'build',
    caughtBy: 'has SHA-256',
  },
  {
    what: 'a character of a text is changed',
    changes: [{ file: congress, from: '开创新局面的时代重任', to: '开拓新局面的时代重任' }],
    by: 'build',
    caughtBy: 'of the crawl is nearest',
  },
  {
    what: 'a name in the other script is what the converter makes of it',
    changes: [
      {
        file: 'content/people.yaml',
        from: 'hans: 于海田, hant: 于海田',
        to: 'hans: 于海田, hant: 於海田',
      },
    ],
    by: 'tests/site/fidelity.test.ts',
    caughtBy: '2022-party-congress in hant is the crawl, character for character',
  },
  {
    what: 'a correction of the conversion is taken out',
    changes: [{ file: 'content/corrections.yaml', from: 'hant: 方志館', to: 'hant: 方誌館' }],
    by: 'tests/site/fidelity.test.ts',
    caughtBy: '2022-party-congress in hant is the crawl, character for character',
  },
  {
    what: 'a published address is renamed',
    changes: [{ file: congress, from: '{#vanguard}', to: '{#vanguards}' }],
    by: 'build',
    caughtBy: 'vanguard',
  },
  {
    what: 'a published address is renamed, and in the register too',
    changes: [
      { file: congress, from: '{#vanguard}', to: '{#vanguards}' },
      { file: 'content/published-ids.json', from: '"vanguard": null', to: '"vanguards": null' },
    ],
    by: 'tests/site/fidelity.test.ts',
    caughtBy: '2022-party-congress in hans is the crawl, character for character',
  },
  {
    what: 'a reference loses its full-width comma',
    changes: [{ file: 'src/citation/styles/gbt7714.ts', from: "comma: '，'", to: "comma: ', '" }],
    by: 'tests/unit/citation.test.ts',
    caughtBy: 'every style writes the reference that its users expect',
  },
  {
    what: 'the search no longer folds width',
    changes: [{ file: 'src/search/fold.ts', from: "normalize('NFKC')", to: "normalize('NFC')" }],
    by: 'tests/unit/search-fold.test.ts',
    caughtBy: 'width, case and punctuation fold away',
  },
  {
    what: 'the search no longer folds the scripts together',
    changes: [
      {
        file: 'src/search/fold.ts',
        from: 'return [table.get(written) ?? written];',
        to: 'return [written];',
      },
    ],
    by: 'tests/unit/search-fold.test.ts',
    caughtBy: 'both scripts of every line fold to the same text',
  },
  {
    what: 'a colour of words is too pale',
    changes: [
      {
        file: 'src/styles/tokens.css',
        from: '--muted: light-dark(#55686f',
        to: '--muted: light-dark(#85989f',
      },
    ],
    by: 'tests/unit/contrast.test.ts',
    caughtBy: 'muted words, seals, notes and verdicts reach 4.5:1',
  },
  {
    what: 'the policy lets inline scripts run',
    changes: [
      {
        file: 'src/security.ts',
        from: "'script-src': \"'self' 'wasm-unsafe-eval'\"",
        to: "'script-src': \"'self' 'unsafe-inline' 'wasm-unsafe-eval'\"",
      },
    ],
    by: 'tests/site/safety.test.ts',
    caughtBy: 'every page carries the policy before anything else, and nothing inline',
  },
  {
    what: 'the policy lets pages ask any host',
    changes: [
      { file: 'src/security.ts', from: "'connect-src': \"'self'\"", to: "'connect-src': '*'" },
    ],
    by: 'tests/unit/security.test.ts',
    caughtBy: 'the policy lets in what the site needs, and nothing else',
  },
  {
    what: 'a directive of the policy is missing',
    changes: [{ file: 'src/security.ts', from: "  'base-uri': \"'none'\",\n", to: '' }],
    by: 'tests/unit/security.test.ts',
    caughtBy: 'the policy lets in what the site needs, and nothing else',
  },
  {
    what: 'the policy forbids what the site itself does',
    changes: [{ file: 'src/security.ts', from: " 'wasm-unsafe-eval'\"", to: '"' }],
    by: 'tests/browser/search.test.ts',
    caughtBy: 'as a reader types it',
  },
  {
    what: 'a link leads nowhere',
    changes: [
      {
        file: 'src/components/SiteLinks.astro',
        from: 'href={pagePath(script, `/${page}/`)}',
        to: "href={pagePath(script, `/${page}/`.replace('people', 'persons'))}",
      },
    ],
    by: 'tests/site/links.test.ts',
    caughtBy: 'every internal link and fragment resolves',
  },
  {
    what: 'words are given to another speaker',
    changes: [{ file: visit, from: '<Speech by="li-ganjie">', to: '<Speech by="liu-jiayi">' }],
    by: 'tests/site/fidelity.test.ts',
    caughtBy: '2020-provincial-visit in hans: speakers only where the text names one',
  },
  {
    what: 'the service worker saves whatever comes',
    changes: [
      {
        file: 'src/offline/worker/copies.ts',
        from: 'return (await hashOf(content)) === hash;',
        to: 'return true || (await hashOf(content)) === hash;',
      },
    ],
    by: 'tests/browser/offline.test.ts',
    caughtBy: 'a file that comes damaged is not saved, and saving goes on when it is whole',
  },
  {
    what: 'the service worker forgets a kind of files',
    changes: [
      {
        file: 'src/offline/site-files.ts',
        from: '/^(share|downloads',
        to: '/^(print|share|downloads',
      },
    ],
    by: 'tests/site/offline.test.ts',
    caughtBy: 'every file is carried by the worker, or in exactly one list, or left out by name',
  },
  {
    what: 'the toggle leads to the home page',
    changes: [
      {
        file: 'src/components/ScriptSwitch.astro',
        from: 'pagePath(script, path)',
        to: "pagePath(script, '/')",
      },
    ],
    by: 'tests/site/links.test.ts',
    caughtBy: 'canonical, hreflang and the toggle agree on every page',
  },
  {
    what: 'the toggle forgets the question in the address',
    changes: [
      {
        file: 'src/components/script-switch.ts',
        from: '        link.search = location.search;\n',
        to: '',
      },
    ],
    by: 'tests/browser/reading.test.ts',
    caughtBy: 'the toggle keeps query, fragment and the place of the paragraph',
  },
  {
    what: 'the toggle loses the place',
    changes: [
      { file: 'src/components/script-switch.ts', from: 'getItem(placeKey)', to: "getItem('')" },
    ],
    by: 'tests/browser/reading.test.ts',
    caughtBy: 'the toggle keeps the place without a fragment, on a phone',
  },
  {
    what: 'a target has another number',
    changes: [{ file: 'content/study/targets.yaml', from: '推动21家市属', to: '推动31家市属' }],
    by: 'build',
    caughtBy: 'content/study/targets.yaml',
  },
  {
    what: 'hreflang names no script',
    changes: [{ file: 'src/script/script.ts', from: "'zh-Hant'", to: "'zh-TW'" }],
    by: 'tests/site/links.test.ts',
    caughtBy: 'canonical, hreflang and the toggle agree on every page',
  },
  {
    what: 'hreflang names the wrong script for all others',
    changes: [
      {
        file: 'src/layouts/PageAddress.astro',
        from: 'pageUrl(defaultScript, path)',
        to: "pageUrl('hans', path)",
      },
    ],
    by: 'tests/site/links.test.ts',
    caughtBy: 'canonical, hreflang and the toggle agree on every page',
  },
];
