import { wordOf } from './lookup.ts';
import { unavailable } from './unavailable.ts';

/** The words of the concordance, by hand in both scripts; apart from the others, for the browser needs these. */
export const concordanceWord = wordOf({
  page: { hans: '逐词索引', hant: '逐詞索引' },
  description: {
    hans: '任何一个词语在本站文本里的每一处，一处一行，词语居中，按后文或前文排列，逐行连到段落，可导出表格。',
    hant: '任何一個詞語在本站文本裡的每一處，一處一行，詞語居中，按後文或前文排列，逐行連到段落，可匯出表格。',
  },
  lead: {
    hans: '输入一个词语，列出它的每一处，前后文各一截。简体、繁体、全角、半角都认得；标点和空格不参加比较。',
    hant: '輸入一個詞語，列出它的每一處，前後文各一截。簡體、繁體、全形、半形都認得；標點和空格不參加比較。',
  },
  field: { hans: '词语', hant: '詞語' },
  hint: { hans: '例如：高质量发展', hant: '例如：高質量發展' },
  submit: { hans: '列出', hant: '列出' },
  sort: { hans: '排列', hant: '排列' },
  after: { hans: '按后文', hant: '按後文' },
  before: { hans: '按前文', hant: '按前文' },
  text: { hans: '按原文先后', hant: '按原文先後' },
  results: { hans: '每一处', hant: '每一處' },
  foundInText: {
    hans: '“{word}”共{places}处，在{paragraphs}段正文里',
    hant: '「{word}」共{places}處，在{paragraphs}段正文裡',
  },
  found: {
    hans: '“{word}”共{places}处，在{paragraphs}段正文和{others}个标题等其他行里',
    hant: '「{word}」共{places}處，在{paragraphs}段正文和{others}個標題等其他行裡',
  },
  unread: {
    hans: '；约{all}篇报道里有，先读了最近的{read}篇',
    hant: '；約{all}篇報道裡有，先讀了最近的{read}篇',
  },
  shown: { hans: '先列出前{n}处。', hant: '先列出前{n}處。' },
  more: { hans: '再列{n}处', hant: '再列{n}處' },
  readMore: { hans: '再读{n}篇', hant: '再讀{n}篇' },
  csvOfRead: { hans: '导出已读的（CSV）', hant: '匯出已讀的（CSV）' },
  csv: { hans: '导出全部（CSV）', hant: '匯出全部（CSV）' },
  nothing: {
    hans: '各篇文本的简体和繁体里都没有“{word}”。可以少写几个字再试。',
    hant: '各篇文本的簡體和繁體裡都沒有「{word}」。可以少寫幾個字再試。',
  },
  empty: {
    hans: '请输入至少一个字、字母或数字：标点不参加比较。',
    hant: '請輸入至少一個字、字母或數字：標點不參加比較。',
  },
  long: {
    hans: '这段文字太长：一次最多五百字。要核对长引文，请用“核对引文”。',
    hant: '這段文字太長：一次最多五百字。要核對長引文，請用「核對引文」。',
  },
  working: { hans: '正在查找……', hant: '正在尋找……' },
  error: unavailable({ hans: '索引的数据', hant: '索引的資料' }),
  again: { hans: '再试一次', hant: '再試一次' },
  needsScript: {
    hans: '查任意词语要用 JavaScript，而这个浏览器没有打开它。下面的常用说法不用它也能看。',
    hant: '查任意詞語要用 JavaScript，而這個瀏覽器沒有開啟它。下面的常用說法不用它也能看。',
  },
  frequent: { hans: '常用的说法', hant: '常用的說法' },
  frequentNote: {
    hans: '“用词对照”的词表里三个字以上、两篇合计次数最多的{n}个，每一处都列出，按后文排列。',
    hant: '「用詞對照」的詞表裡三個字以上、兩篇合計次數最多的{n}個，每一處都列出，按後文排列。',
  },
  places: { hans: '{n}处', hant: '{n}處' },
  column: {
    hans: '文献,报纸,事件,位置,前文,词语,后文,网址',
    hant: '文獻,報紙,事件,位置,前文,詞語,後文,網址',
  },
});
