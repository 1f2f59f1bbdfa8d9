import { wordsOf } from './lookup.ts';

/** The words of feeds and of what else is there for machines. */
export const machineWordsIn = wordsOf({
  feedTitle: { hans: '泉城方略：收录与更正', hant: '泉城方略：收錄與更正' },
  feedSubtitle: {
    hans: '新收录的报道，和公布之后改正的错误。非官方网站。',
    hant: '新收錄的報道，和公布之後改正的錯誤。非官方網站。',
  },
  correction: { hans: '更正：{title}', hant: '更正：{title}' },
  subscribe: { hans: '订阅更新（Atom）', hant: '訂閱更新（Atom）' },
  feedFile: {
    hans: '订阅源（Atom）：新收录的报道和更正',
    hant: '訂閱源（Atom）：新收錄的報道和更正',
  },
  listFile: { hans: '全部报道的目录（JSON）', hant: '全部報道的目錄（JSON）' },
  listSchema: { hans: '目录的格式说明（JSON Schema）', hant: '目錄的格式說明（JSON Schema）' },
  articleSchema: {
    hans: '每篇副本的格式说明（JSON Schema）',
    hant: '每篇副本的格式說明（JSON Schema）',
  },
  targetsFile: { hans: '目标一览（CSV）', hant: '目標一覽（CSV）' },
  glossaryFile: { hans: '词语一览（CSV）', hant: '詞語一覽（CSV）' },
  llmsFile: { hans: '给语言模型的说明（英文）', hant: '給語言模型的說明（英文）' },
});
