import type { InBothScripts, Script } from '../script/script.ts';
import { fill } from './fill.ts';

/** The words that all study pages share, by hand in both scripts. */
export const studyWords = {
  title: { hans: '标题', hant: '標題' },
  kicker: { hans: '引题', hant: '引題' },
  heading: { hans: '小标题', hant: '小標題' },
  caption: { hans: '图片说明', hant: '圖片說明' },
  credit: { hans: '供图', hant: '供圖' },
  byline: { hans: '署名', hant: '署名' },
  copy: { hans: '复制出处', hant: '複製出處' },
  copyAddress: { hans: '复制词语与网址', hant: '複製詞語與網址' },
  copied: { hans: '已复制', hant: '已複製' },
  wayToTopic: { hans: '主题：{topic}', hant: '主題：{topic}' },
  wayToTargets: { hans: '目标{n}项', hant: '目標{n}項' },
  notStudied: {
    hans: '本站另有{n}篇文本，还没有整理到这一页里。',
    hant: '本站另有{n}篇文本，還沒有整理到這一頁裡。',
  },
  allTexts: { hans: '全部文本', hant: '全部文本' },
  notCopied: { hans: '没能复制', hant: '沒能複製' },
} as const satisfies Record<string, InBothScripts>;

export type StudyWord = keyof typeof studyWords;

/** Returns a word of the study pages in `script` with the values put in. Throws as `fill` does. */
export function studyWord(
  script: Script,
  word: StudyWord,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(studyWords[word][script], values);
}
