import { wordsOf } from './lookup.ts';

/** The words of lists that are too long for one page, by hand in both scripts. */
export const pagingWordsIn = wordsOf({
  pages: { hans: '翻页', hant: '翻頁' },
  before: { hans: '上一页', hant: '上一頁' },
  behind: { hans: '下一页', hant: '下一頁' },
  pageNumber: { hans: '第{n}页', hant: '第{n}頁' },
  titleOfPage: { hans: '{title}（第{n}页）', hant: '{title}（第{n}頁）' },
  placeInList: {
    hans: '第 {number} 页，共 {pages} 页；{total} 篇文献',
    hant: '第 {number} 頁，共 {pages} 頁；{total} 篇文獻',
  },
  textCount: { hans: '{total} 篇文献', hant: '{total} 篇文獻' },
  placeOfPeople: {
    hans: '第 {number} 页，共 {pages} 页；{total} 人',
    hant: '第 {number} 頁，共 {pages} 頁；{total} 人',
  },
  allTexts: { hans: '全部 {n} 篇文献', hant: '全部 {n} 篇文獻' },
  newestTexts: { hans: '事件最近的 {n} 篇', hant: '事件最近的 {n} 篇' },
  byYear: { hans: '按事件年份', hant: '按事件年份' },
  anyYear: { hans: '全部年份', hant: '全部年份' },
  year: { hans: '{year}年', hant: '{year}年' },
  noYear: { hans: '年份不详', hant: '年份不詳' },
  yearTitle: { hans: '文献：{year}', hant: '文獻：{year}' },
  yearDescription: {
    hans: '事件在{year}的报道，共 {n} 篇：题名、小标题、事件日期与报纸。',
    hant: '事件在{year}的報道，共 {n} 篇：題名、小標題、事件日期與報紙。',
  },
  listDescription: {
    hans: '本站收录的 {n} 篇文献，按事件日期，新的在前，第 {page} 页：题名、小标题、事件日期与报纸。',
    hant: '本站收錄的 {n} 篇文獻，按事件日期，新的在前，第 {page} 頁：題名、小標題、事件日期與報紙。',
  },
  recordsTitle: { hans: '各篇的来历与改动（第{n}页）', hant: '各篇的來歷與改動（第{n}頁）' },
  recordsDescription: {
    hans: '本站各篇文本的来历、存疑之处、全部改动与转换情况，按收录先后排列，第 {n} 页。',
    hant: '本站各篇文本的來歷、存疑之處、全部改動與轉換情況，按收錄先後排列，第 {n} 頁。',
  },
  recordsHere: {
    hans: '本站有 {total} 篇文本，按收录先后分 {pages} 页列出，这里是最早收录的 {n} 篇。要看某一篇的，打开那一篇，按“来源与校订”。',
    hant: '本站有 {total} 篇文本，按收錄先後分 {pages} 頁列出，這裡是最早收錄的 {n} 篇。要看某一篇的，打開那一篇，按「來源與校訂」。',
  },
  statesHere: {
    hans: '这里是最早收录的 {n} 篇；其余各篇的转换情况，与那一篇的来历列在同一页。',
    hant: '這裡是最早收錄的 {n} 篇；其餘各篇的轉換情況，與那一篇的來歷列在同一頁。',
  },
  reportsHere: {
    hans: '这里是最早收录的 {n} 篇；其余各篇的链接，与那一篇的来历列在同一页。',
    hant: '這裡是最早收錄的 {n} 篇；其餘各篇的連結，與那一篇的來歷列在同一頁。',
  },
  recordsPages: { hans: '各篇的来历与改动', hant: '各篇的來歷與改動' },
  recordsOfTexts: { hans: '各篇文本', hant: '各篇文本' },
  howToRead: {
    hans: '怎样照录、凭据怎样标注，见“关于文本”',
    hant: '怎樣照錄、憑據怎樣標註，見「關於文本」',
  },
  conversionState: { hans: '转换看到哪里', hant: '轉換看到哪裡' },
  reports: { hans: '报告错误', hant: '報告錯誤' },
});
