/**
 * npm run fonts: makes the heading fonts anew, with the characters that the pages of a fresh build
 * set in them and no others, those of the pages where readers begin in a file of their own, and those
 * that only pictures need in a third. The whole fonts (38 MB) and the program that cuts them are no
 * part of the project: they are installed into a temporary folder, which is deleted again.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  charactersOf,
  headingFontFile,
  mostFrequent,
  parts,
  readHeadingFont,
} from '../headings/font.ts';
import { headingTextOf } from '../headings/heading-text.ts';
import { builtPages } from '../integrations/built-pages.ts';
import { cardsOf } from '../integrations/share-images.ts';
import { scripts, type Script } from '../script/script.ts';
import { cardText } from '../share/card.ts';
import { searchWords, type SearchWord } from '../text/search-words.ts';
import { projectRoot, run, type Command } from './run.ts';

// Noto Serif of the two scripts in its heaviest weight, under the SIL Open Font License 1.1.
const packages: Readonly<Record<Script, string>> = {
  hans: '@expo-google-fonts/noto-serif-sc',
  hant: '@expo-google-fonts/noto-serif-tc',
};
const fontFiles: Readonly<Record<Script, string>> = {
  hans: '900Black/NotoSerifSC_900Black.ttf',
  hant: '900Black/NotoSerifTC_900Black.ttf',
};
const installed = [`${packages.hans}@0.4.3`, `${packages.hant}@0.4.4`, 'subset-font@2.9.0'];

// Cheap, and in almost every heading to come.
const always = '0123456789 ·—…‘’“”、。《》「」〔〕〇！（），：；？';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!"#%&\'()+,-./:;=?『』【】';

// Labels of search results: set in the heading font, but written by the browser, into no built page.
const labels = ['paragraphNumber', 'title', 'kicker', 'heading'] as const;
const rareLabels = ['byline', 'caption', 'credit'] as const;

/** The files of the pages where readers begin: home, texts and their lists, search. */
const beginnings = /^(?:han[st]\/(?:articles\/(?!.*\/cite\/).*|search\/)?)?index\.html$/;

/**
 * How many characters the files for browsers have at most, together 75 KB: with every text there are
 * more, and the rarest are left to the fonts of the reader's system.
 */
const most = { core: 220, rest: 190 };

type Subset = (font: Buffer, text: string, options: object) => Promise<Buffer>;

const options = {
  targetFormat: 'woff2',
  noHinting: true,
  // Alternate forms would double the size; spacing of marks and pairs is kept.
  noLayoutClosure: true,
  keepFeatures: ['halt', 'chws', 'kern'],
  dropTables: ['BASE', 'STAT', 'VORG', 'gasp', 'vhea', 'vmtx'],
  // Copyright and licence stay in the font.
  preserveNameIds: [0, 13, 14],
};

const siteFolder = '.test-output/fonts';
const workshop = await mkdtemp(join(tmpdir(), 'heading-fonts-'));
try {
  await mustRun([...npm(), 'install', '--prefix', workshop, '--ignore-scripts', ...installed]);
  await mustRun([process.execPath, 'src/commands/build.ts'], {
    OUT_DIR: siteFolder,
    SHARE_IMAGES: 'off',
  });
  await makeFonts();
} finally {
  await rm(workshop, { recursive: true, force: true });
  await rm(join(projectRoot, siteFolder), { recursive: true, force: true });
}

async function makeFonts(): Promise<void> {
  const needed = await neededText();
  const subset = createRequire(join(workshop, 'package.json'))('subset-font') as Subset;
  for (const script of scripts) {
    const whole = await readFile(packaged(script, fontFiles[script]));
    const characters = shared(needed.core[script], needed.all[script], needed.pictures[script]);
    for (const part of parts) {
      const file = headingFontFile(script, part);
      const font = await subset(whole, characters[part].join(''), options);
      await writeFile(file, font);
      console.log(`${file}: ${characters[part].length} characters, ${font.length} bytes`);
    }
  }
  const { copyright } = await readHeadingFont('hans');
  const licence = await readFile(packaged('hans', 'LICENSE_FONT'), 'utf8');
  // The package names another holder than the font itself does.
  await writeFile('src/headings/OFL.txt', licence.replace(/^Copyright.*/, copyright));
}

/** Shares the characters of the words out to the parts, each to the first that has room for it. */
function shared(beginnings: string, pages: string, pictures: string) {
  const core = mostFrequent(beginnings, most.core);
  const without = (text: string, known: readonly string[]) =>
    [...text].filter((character) => !known.includes(character)).join('');
  const rest = mostFrequent(without(pages, core), most.rest);
  return { core, rest, pictures: charactersOf(without(pages + pictures, [...core, ...rest])) };
}

/** All words that are set in the heading font: on the first pages, on all, and in pictures. */
async function neededText(): Promise<Record<'core' | 'all' | 'pictures', Record<Script, string>>> {
  const core = headingTextOf(builtPages(siteFolder, (file) => beginnings.test(file)));
  const all = headingTextOf(builtPages(siteFolder));
  const pictures = { hans: '', hant: '' };
  for (const [, card] of await cardsOf(siteFolder)) pictures[card.script] += cardText(card);
  for (const script of scripts) {
    const wordsOf = (label: SearchWord) => searchWords[label][script];
    core[script] += always + labels.map(wordsOf).join('');
    all[script] += rareLabels.map(wordsOf).join('');
    pictures[script] += letters;
  }
  return { core, all, pictures };
}

function packaged(script: Script, file: string): string {
  return join(workshop, 'node_modules', packages[script], file);
}

/** The npm that started this command, or the one on the path. */
function npm(): Command {
  const path = process.env['npm_execpath'];
  return path ? [process.execPath, path] : ['npm'];
}

async function mustRun(command: Command, env: Record<string, string> = {}): Promise<void> {
  const status = await run(command, env);
  if (status !== 0) throw new Error(`${command.join(' ')} failed`);
}
