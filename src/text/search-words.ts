import type { Script } from '../script/script.ts';
import { wordOf } from './lookup.ts';
import { unavailable } from './unavailable.ts';

/** The words of the search page, by hand in both scripts; apart from the others, for the browser needs these. `{n}` and the like are filled in. */
export const searchWords = {
  page: { hans: '检索', hant: '檢索' },
  fieldLabel: { hans: '检索全文', hant: '檢索全文' },
  fieldHint: { hans: '字句、人名、地名', hant: '字句、人名、地名' },
  submit: { hans: '检索', hant: '檢索' },
  filters: { hans: '缩小范围', hant: '縮小範圍' },
  year: { hans: '年份', hant: '年份' },
  article: { hans: '文献', hant: '文獻' },
  story: { hans: '报道', hant: '報道' },
  speaker: { hans: '说话人', hant: '說話人' },
  all: { hans: '全部', hant: '全部' },
  terms: { hans: '词语解释：', hant: '詞語解釋：' },
  topics: { hans: '相近的说法和主题（本站归类）：', hant: '相近的說法和主題（本站歸類）：' },
  results: { hans: '检索结果', hant: '檢索結果' },
  howTo: {
    hans: '简体、繁体都可以输入，全角、半角和标点不影响结果。空格分开的词要在同一段里都出现；加引号的话整句查找。',
    hant: '簡體、繁體都可以輸入，全形、半形和標點不影響結果。空格分開的詞要在同一段裡都出現；加引號的話整句查找。',
  },
  needsScript: {
    hans: '检索要用 JavaScript，而这个浏览器没有打开它。全文可以直接阅读，也可以用浏览器的“在页面中查找”：',
    hant: '檢索要用 JavaScript，而這個瀏覽器沒有開啟它。全文可以直接閱讀，也可以用瀏覽器的「在頁面中尋找」：',
  },
  working: { hans: '正在检索……', hant: '正在檢索……' },
  found: { hans: '简繁两种写法共找到 ', hant: '簡繁兩種寫法共找到 ' },
  foundNothing: {
    hans: '简体、繁体两种写法都查过，找到 ',
    hant: '簡體、繁體兩種寫法都查過，找到 ',
  },
  paragraphs: { hans: ' 段', hant: ' 段' },
  headings: { hans: '、{n} 个标题或署名', hant: '、{n} 個標題或署名' },
  places: { hans: '，{n} 处', hant: '，{n} 處' },
  unread: {
    hans: '；已读最近的，另有约 {n} 篇报道待读',
    hant: '；已讀最近的，另有約 {n} 篇報道待讀',
  },
  more: { hans: '再读十篇', hant: '再讀十篇' },
  nothing: {
    hans: '各篇文本的简体和繁体里都没有这句话。空格分开的词要在同一段里都出现；可以少写几个字再试，也可以',
    hant: '各篇文本的簡體和繁體裡都沒有這句話。空格分開的詞要在同一段裡都出現；可以少寫幾個字再試，也可以',
  },
  byTopic: { hans: '按主题找', hant: '按主題找' },
  isQuoted: { hans: '要查一段引文是不是原话：', hant: '要查一段引文是不是原話：' },
  check: { hans: '核对引文', hant: '核對引文' },
  nothingHere: { hans: '这个范围里没有，别处有。', hant: '這個範圍裡沒有，別處有。' },
  widen: { hans: '不限范围', hant: '不限範圍' },
  nearest: { hans: '文本里最接近的写法：', hant: '文本裡最接近的寫法：' },
  phrase: { hans: '“{words}”', hant: '「{words}」' },
  stands: { hans: '见', hant: '見' },
  empty: {
    hans: '请输入至少一个字、字母或数字：标点不参加检索。',
    hant: '請輸入至少一個字、字母或數字：標點不參加檢索。',
  },
  long: {
    hans: '这段文字太长：检索最多五百字。请只留最有特点的一句。',
    hant: '這段文字太長：檢索最多五百字。請只留最有特點的一句。',
  },
  error: unavailable({ hans: '检索的数据', hant: '檢索的資料' }),
  again: { hans: '再试一次', hant: '再試一次' },
  paragraphNumber: { hans: '第 {n} 段', hant: '第 {n} 段' },
  title: { hans: '标题', hant: '標題' },
  kicker: { hans: '引题', hant: '引題' },
  heading: { hans: '小标题', hant: '小標題' },
  byline: { hans: '署名', hant: '署名' },
  caption: { hans: '图片说明', hant: '圖片說明' },
  credit: { hans: '供稿、编辑', hant: '供稿、編輯' },
  keys: {
    hans: '↓ ↑ 在结果间移动，回车打开，Esc 回到输入框。',
    hant: '↓ ↑ 在結果間移動，Enter 開啟，Esc 回到輸入框。',
  },
};

/** A word of this table, by its name. */
export type SearchWord = keyof typeof searchWords;

/** Returns a word of the search page in `script` with the number put in. */
export const searchWord = wordOf(searchWords);

/** Returns what a line is called: its paragraph's number, or that it is a headline and the like. */
export function lineLabel(
  { kind, id }: { readonly kind: SearchWord | 'paragraph'; readonly id: string },
  script: Script,
): string {
  if (kind !== 'paragraph') return searchWord(script, kind);
  return searchWord(script, 'paragraphNumber', { n: Number(id.slice(1)) });
}
