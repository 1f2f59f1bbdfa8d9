// @ts-check
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { filesBeside } from './src/integrations/files-beside.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { headingFonts } from './src/integrations/heading-fonts.ts';
import { joinedStyles } from './src/integrations/joined-styles.ts';
import { finishing } from './src/integrations/finishing.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shareImages } from './src/integrations/share-images.ts';
import { sitemapEntry, isListed } from './src/integrations/sitemap.ts';
import { basePath, siteAddress } from './src/site.ts';

// `SiteHeader.astro_astro_type_script_index_0_lang` otherwise, on every page.
/** @param {{ name: string }} chunk */
const entryFileNames = ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`;

/*
 * What several scripts share would be a file for each set of scripts that share it, most of them some
 * hundred bytes: it is one for all pages and one for whatever searches the texts.
 */
const codeSplitting = {
  groups: [
    {
      name: 'shared',
      test: /preload-helper|\/src\/(?:browser|script|offline|text\/lookup)/,
      minShareCount: 2,
    },
    { name: 'finding', test: /\/src\/(?:search\/|text\/unavailable)/, minShareCount: 2 },
  ],
};

/** @type {import('./src/offline/site-files.ts').KnownFiles} */
const known = new Map();

export default defineConfig({
  site: siteAddress.origin,
  base: basePath,
  trailingSlash: 'always',
  // The content security policy allows no inline code: every style and script is a file.
  build: {
    inlineStylesheets: 'never',
    // While one page is written, the next one is made.
    concurrency: 8,
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    // `npm run dev` need not follow what a build or a test beside it writes.
    server: { watch: { ignored: ['**/.{*-building-*,*-previous,test-output}/**'] } },
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames, codeSplitting } } } },
    },
  },
  markdown: {
    // Smart punctuation would rewrite the quotation marks of the texts.
    processor: satteri({ features: { smartPunctuation: false, headingAttributes: true } }),
  },
  integrations: [
    contentChecks(),
    mdx(),
    sitemap({ filter: isListed, serialize: sitemapEntry }),
    filesBeside(known),
    searchIndex(),
    headingFonts(),
    shareImages(),
    joinedStyles(known),
    // Last: it reads the files as they are in the end.
    finishing(known),
  ],
});
