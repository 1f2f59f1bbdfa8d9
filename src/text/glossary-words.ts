import type { InBothScripts, Script } from '../script/script.ts';
import { fill } from './fill.ts';

/** The words of the glossary, by hand in both scripts; the note beside a paragraph needs them too. */
const table = {
  page: { hans: '词语', hant: '詞語' },
  lead: {
    hans: '两篇报道里的{n}个词语：读音、每一处出现的段落；查得到出处的，附解释与出处。解释是本站写的，报道没有这样写。',
    hant: '兩篇報道裡的{n}個詞語：讀音、每一處出現的段落；查得到出處的，附解釋與出處。解釋是本站寫的，報道沒有這樣寫。',
  },
  description: {
    hans: '济南发展战略报道里的词语：读音、英文译名、有出处的解释，以及每一处出现的段落。',
    hant: '濟南發展戰略報道裡的詞語：讀音、英文譯名、有出處的解釋，以及每一處出現的段落。',
  },
  byLetter: { hans: '按拼音首字母', hant: '按拼音首字母' },
  byText: { hans: '出现在', hant: '出現在' },
  allTexts: { hans: '全部', hant: '全部' },
  severalTexts: { hans: '不止一篇', hant: '不止一篇' },
  unofficial: { hans: '本站译法，非官方', hant: '本站譯法，非官方' },
  seenIn: { hans: '译名见于', hant: '譯名見於' },
  verified: { hans: '查到出处', hant: '查到出處' },
  partly: { hans: '部分查到', hant: '部分查到' },
  text: { hans: '只据报道本身', hant: '只據報道本身' },
  none: { hans: '文中未作解释', hant: '文中未作解釋' },
  source: { hans: '出处', hant: '出處' },
  readOn: { hans: '{day}阅读存档摘录', hant: '{day}閱讀存檔摘錄' },
  occurrences: { hans: '文中出现{n}处', hant: '文中出現{n}處' },
  times: { hans: '{n}处', hant: '{n}處' },
  address: { hans: '“{term}”的网址', hant: '“{term}”的網址' },
  csv: { hans: '全部词语的表格（CSV，简繁都有）', hant: '全部詞語的表格（CSV，簡繁都有）' },
  noteTo: { hans: '词语：{term}', hant: '詞語：{term}' },
  noteMore: { hans: '全部出现之处与出处', hant: '全部出現之處與出處' },
  noteClose: { hans: '关闭', hant: '關閉' },
} as const satisfies Record<string, InBothScripts>;

export type GlossaryWord = keyof typeof table;

/** Returns a word of the glossary in `script` with the values put in. Throws as `fill` does. */
export function glossaryWord(
  script: Script,
  word: GlossaryWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(table[word][script], values);
}

/** All words, for the tests that compare the scripts. */
export const glossaryWords: Readonly<Record<GlossaryWord, InBothScripts>> = table;
