import { wordOf } from './lookup.ts';

/** The words that all study pages share, by hand in both scripts. */
export const studyWord = wordOf({
  studied: {
    hans: '本页就 {n} 篇文献整理；本站另有 {others} 篇，尚未整理进来。',
    hant: '本頁就 {n} 篇文獻整理；本站另有 {others} 篇，尚未整理進來。',
  },
  studiedTerms: {
    hans: '词语取自 {n} 篇文献，出现之处查遍全站 {all} 篇；逐段列出的只是这几篇。',
    hant: '詞語取自 {n} 篇文獻，出現之處查遍全站 {all} 篇；逐段列出的只是這幾篇。',
  },
  studiedExpressions: {
    hans: '下面的词表和次数只就 {n} 篇文献整理；上面的查找不限于此，查遍全站 {all} 篇。',
    hant: '下面的詞表和次數只就 {n} 篇文獻整理；上面的尋找不限於此，查遍全站 {all} 篇。',
  },
  studiedPeople: {
    hans: '本页列出 {n} 篇文献里的人物；本站另有 {others} 篇，其中的人物尚未整理进来。',
    hant: '本頁列出 {n} 篇文獻裡的人物；本站另有 {others} 篇，其中的人物尚未整理進來。',
  },
  studiedTwo: {
    hans: '本页只比较其中事件最早的两篇；本站共有 {all} 篇文献。',
    hant: '本頁只比較其中事件最早的兩篇；本站共有 {all} 篇文獻。',
  },
  theseAre: { hans: '所据：', hant: '所據：' },
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
  notCopied: { hans: '没能复制', hant: '沒能複製' },
});

/** A word of this table, by its name. */
export type StudyWord = keyof typeof studyWord.words;
