/** Questions as readers type them, and whether a site's own search box answers them. */
import type { Browser } from 'playwright';
import { plain } from '../browser/search-oracle.ts';
import { scripts, type Script } from '../../src/script/script.ts';
import type { ArticleTexts } from '../../src/search/texts.ts';
import type { Host } from './host.ts';
import type { Result, SearchBox } from './search-boxes.ts';

export interface HonestQuestion {
  readonly kind: string;
  /** On the pages of which script it is asked. */
  readonly on: Script;
  readonly typed: string;
  /** The same letters and digits as the Simplified text has them; `null`: they stand nowhere. */
  readonly words: string | null;
}

const ask = (kind: string, on: Script, typed: string, words: string | null): HonestQuestion => ({
  ...{ kind, on, typed, words },
});

/** All cut from the two real texts, before either site was asked. */
export const honestQuestions: readonly HonestQuestion[] = [
  ask('two characters', 'hans', '申遗', '申遗'),
  ask('two characters', 'hant', '種業', '种业'),
  ask('a name', 'hans', '刘家义', '刘家义'),
  ask('a name', 'hant', '彭傳剛', '彭传刚'),
  ask(
    'fifteen characters',
    'hans',
    '新时代中国特色社会主义思想伟大',
    '新时代中国特色社会主义思想伟大',
  ),
  ask(
    'fifteen characters',
    'hant',
    '特大城市現代化治理新路子加強制',
    '特大城市现代化治理新路子加强制',
  ),
  ask('across a punctuation mark', 'hans', '抓住机遇乘势而上', '抓住机遇乘势而上'),
  ask('another punctuation mark', 'hans', '立足山东,跳出山东', '立足山东跳出山东'),
  ask('the other script', 'hans', '國家中心城市', '国家中心城市'),
  ask('the other script', 'hant', '新旧动能转换', '新旧动能转换'),
  ask('across the borders of words', 'hans', '半岛城市群', '半岛城市群'),
  ask('across the borders of words', 'hans', '中心城市取得突破', '中心城市取得突破'),
  ask('full-width digits', 'hans', '３０００亿级', '3000亿级'),
  ask('full-width digits', 'hant', '１０００萬以上', '1000万以上'),
  ask('a variant character', 'hant', '城市羣', '城市群'),
  ask('a variant character', 'hant', '爲端牢中國飯碗', '为端牢中国饭碗'),
  ask('small for capital', 'hans', '5g网络', '5g网络'),
  ask('stands nowhere', 'hans', '上海自由贸易港', null),
  ask('stands nowhere', 'hant', '城市羣島', null),
];

/** `answered`: a text with the words is among the first ten. `misled`: one without is the first. */
export interface Judgement {
  readonly answered: boolean;
  readonly misled: boolean;
  /** Whether a text without the words is anywhere among the first ten. */
  readonly strayed: boolean;
  /** Whether the first result leads to the very line. */
  readonly toLine: boolean;
}

export interface Answers {
  readonly questions: number;
  readonly answered: number;
  readonly misled: number;
  readonly strayed: number;
  readonly toLine: number;
  /** Kind and words of what was not answered, or wrongly. */
  readonly failed: readonly string[];
}

/** Asks every question through the site's own search box. */
export async function askHonestly(
  browser: Browser,
  host: Host,
  box: SearchBox,
  texts: readonly ArticleTexts[],
): Promise<Answers> {
  const judged: (Judgement & { question: HonestQuestion })[] = [];
  for (const script of scripts) {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    await page.goto(`${host.address}${script}/`);
    await box.open(page);
    for (const question of honestQuestions.filter(({ on }) => on === script)) {
      await box.ask(page, question.typed);
      const places = placesOf(texts, question.words);
      judged.push({ question, ...judge(await box.results(page), places) });
    }
    await page.close();
  }
  const count = (is: (one: Judgement) => boolean) => judged.filter(is).length;
  const failed = judged.filter(({ answered, misled }) => !answered || misled);
  return {
    questions: judged.length,
    answered: count(({ answered }) => answered),
    misled: count(({ misled }) => misled),
    strayed: count(({ strayed }) => strayed),
    toLine: count(({ toLine }) => toLine),
    failed: failed.map(({ question: { kind, typed } }) => `${typed} (${kind})`),
  };
}

/** Returns where the words stand: the ids of the lines, by text. `texts` are the Simplified ones. */
export function placesOf(
  texts: readonly ArticleTexts[],
  words: string | null,
): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const { article, stories } of words === null ? [] : texts) {
    const lines = stories.flatMap((story) => story.lines);
    const found = lines.filter(({ text }) => plain(text).includes(words ?? ''));
    if (found.length > 0) places.set(article, new Set(found.map(({ id }) => id)));
  }
  return places;
}

/** Judges results, in their order. Where the words stand nowhere, no result is the answer. */
export function judge(
  results: readonly Result[],
  places: ReadonlyMap<string, ReadonlySet<string>>,
): Judgement {
  const linesOf = ({ path }: Result) => places.get(path.split('/').at(-2) ?? '');
  const [first] = results;
  return {
    answered: places.size === 0 ? results.length === 0 : results.some((one) => linesOf(one)),
    misled: first !== undefined && !linesOf(first),
    strayed: !results.every((one) => linesOf(one)),
    toLine: first !== undefined && linesOf(first)?.has(first.place) === true,
  };
}
