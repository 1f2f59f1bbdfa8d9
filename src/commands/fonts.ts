/**
 * npm run fonts: makes the heading fonts anew, with the characters that the pages of a fresh build
 * set in them and no others: those of texts, search and glossary in a file of their own, those of
 * home and lists in a second, all others in a third, and those that only pictures need in a fourth.
 * The whole fonts (38 MB) and the program that cuts them are no part of the project: they are
 * installed into a temporary folder, which is deleted again.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { byFrequency, headingFontFile, parts, readHeadingFont } from '../headings/font.ts';
import { headingTextOf } from '../headings/heading-text.ts';
import { builtPages } from '../integrations/built-pages.ts';
import { cardsOf } from '../integrations/share-images.ts';
import { scripts, type Script } from '../script/script.ts';
import { cardText } from '../share/card.ts';
import { searchWords, type SearchWord } from '../text/search-words.ts';
import { projectRoot, run, type Command } from './run.ts';

// Noto Serif of the two scripts in its heaviest weight, under the SIL Open Font License 1.1.
const packages = {
  hans: '@expo-google-fonts/noto-serif-sc',
  hant: '@expo-google-fonts/noto-serif-tc',
} as const;
const blackest = {
  hans: '900Black/NotoSerifSC_900Black.ttf',
  hant: '900Black/NotoSerifTC_900Black.ttf',
};
const fonttools = '@web-alchemy/fonttools';
const installed = [
  `${packages.hans}@0.4.3`,
  `${packages.hant}@0.4.4`,
  'subset-font@2.9.0',
  `${fonttools}@1.4.0`,
];

// Cheap, and in almost every heading to come.
const digits = '0123456789';
const always = ' ·—…“”、。《》「」（），：？';
const letters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!"#%&\'()+,-./:;=?『』【】〔〕〇‘’！；';

// Labels of search results: set in the heading font, but written by the browser, into no built page.
const labels = ['paragraphNumber', 'title', 'kicker', 'heading'] as const;
const rareLabels = ['byline', 'caption', 'credit'] as const;

/** The pages with the words of each part. */
const pagesOf = {
  texts: /^han[st]\/(?:search|glossary|articles\/(?!.*\/cite\/).+)\/index\.html$/,
  lists: /^(?:han[st]\/(?:articles\/)?)?index\.html$/,
  rest: /./,
};

/** What the files for browsers may have, in bytes: with every text there are more characters. */
const most = { texts: 40_000, lists: 15_000, together: 75_000 };

/**
 * Steps of the grid that outlines are drawn on, to one em: the whole fonts have 1,000. In the largest
 * heading, on a screen of three dots a pixel, a step is a quarter of a dot; files are a tenth smaller.
 */
const unitsPerEm = 500;

type Words = Record<keyof typeof pagesOf | 'pictures', Record<Script, string>>;

type Subset = (font: Buffer, text: string, options: object) => Promise<Buffer>;
type Cut = (characters: readonly string[]) => Promise<Buffer>;

const options = {
  targetFormat: 'woff2',
  noHinting: true,
  // Alternate forms would double the size; the spacing of Chinese marks is kept.
  noLayoutClosure: true,
  keepFeatures: ['halt', 'chws'],
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
  const words = await neededWords();
  const subset = createRequire(join(workshop, 'package.json'))('subset-font') as Subset;
  for (const script of scripts) {
    const all = Object.values(words).map((part) => part[script]);
    const whole = await readFile(packaged(script, blackest[script]));
    const font = await onSmallerGrid(
      await subset(whole, all.join(''), { ...options, targetFormat: 'sfnt' }),
    );
    const cut = (characters: readonly string[]) => subset(font, characters.join(''), options);
    await makeParts(script, words, cut);
  }
  const { copyright } = await readHeadingFont('hans');
  const licence = await readFile(packaged('hans', 'LICENSE_FONT'), 'utf8');
  // The package names another holder than the font itself does.
  await writeFile('src/headings/OFL.txt', licence.replace(/^Copyright.*/, copyright));
}

/** A font with its outlines and measures on the grid of `unitsPerEm`, by fontTools. */
async function onSmallerGrid(font: Buffer): Promise<Buffer> {
  // The program knows only the folder that it is started in.
  const [before, after] = [`${siteFolder}/before.ttf`, `${siteFolder}/after.ttf`];
  await writeFile(before, font);
  const program = join(workshop, 'node_modules', fonttools, 'bin/fonttools');
  const scale = ['ttLib.scaleUpem', before, String(unitsPerEm), '--output-file', after];
  await mustRun([process.execPath, program, ...scale]);
  return readFile(after);
}

/** Shares the characters out to the parts of a script's font, each to the first that has room. */
async function makeParts(script: Script, words: Words, cut: Cut): Promise<void> {
  const known = new Set<string>();
  let left = most.together;
  for (const part of parts) {
    const wanted = byFrequency(words[part][script]).filter((one) => !known.has(one));
    const room = { ...most, rest: left, pictures: Infinity }[part];
    const { font, characters } = await cutToSize(wanted, room, cut);
    for (const character of characters) known.add(character);
    left -= font.length;
    const file = headingFontFile(script, part);
    await writeFile(file, font);
    console.log(`${file}: ${characters.length} characters, ${font.length} bytes`);
  }
}

/** A font with so many of the characters, from the first, as it has room for, in bytes. */
async function cutToSize(
  characters: readonly string[],
  room: number,
  cut: Cut,
): Promise<{ font: Buffer; characters: readonly string[] }> {
  const font = await cut(characters);
  if (font.length <= room) return { font, characters };
  const bytesEach = font.length / characters.length;
  const tooMany = Math.ceil((font.length - room) / bytesEach);
  return cutToSize(characters.slice(0, -tooMany), room, cut);
}

/** All words that are set in the heading font, by the part that is meant for them. */
async function neededWords(): Promise<Words> {
  const wordsOf = (part: keyof typeof pagesOf) =>
    headingTextOf(builtPages(siteFolder, (file) => pagesOf[part].test(file)));
  const words = { texts: wordsOf('texts'), lists: wordsOf('lists'), rest: wordsOf('rest') };
  const pictures = wordsOf('rest');
  for (const [, card] of await cardsOf(siteFolder)) pictures[card.script] += cardText(card);
  for (const script of scripts) {
    const said = (label: SearchWord) => searchWords[label][script].replace('{n}', '');
    words.texts[script] += digits + labels.map(said).join('');
    words.lists[script] += always;
    words.rest[script] += rareLabels.map(said).join('');
    pictures[script] += always + letters;
  }
  return { ...words, pictures };
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
