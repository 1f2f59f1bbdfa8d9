import { wordOf } from './lookup.ts';

/** The words of the glossary, by hand in both scripts; the note beside a paragraph needs them too. */
export const glossaryWord = wordOf({
  lead: {
    hans: '报道里的{n}个词语：读音、每一处出现的段落，能解释的附解释。解释都是本站写的，不是报道的话；有几分把握，各条都注明：',
    hant: '報道裡的{n}個詞語：讀音、每一處出現的段落，能解釋的附解釋。解釋都是本站寫的，不是報道的話；有幾分把握，各條都註明：',
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
  verifiedMeans: { hans: '解释的各点，所列的出处都有。', hant: '解釋的各點，所列的出處都有。' },
  partlyMeans: {
    hans: '出处只支持其中一部分，缺什么另起一行写明。',
    hant: '出處只支持其中一部分，缺什麼另起一行寫明。',
  },
  textMeans: {
    hans: '没有别的出处，只说报道本身写到的。',
    hant: '沒有別的出處，只說報道本身寫到的。',
  },
  noneMeans: {
    hans: '报道没有解释，本站也没有可以引用的出处，所以不解释，只列出现之处。',
    hant: '報道沒有解釋，本站也沒有可以引用的出處，所以不解釋，只列出現之處。',
  },
  ours: { hans: '本站解释', hant: '本站解釋' },
  noDate: { hans: '（无日期）', hant: '（無日期）' },
  source: { hans: '出处', hant: '出處' },
  readOn: { hans: '阅读存档摘录', hant: '閱讀存檔摘錄' },
  occurrences: { hans: '文中出现{n}处', hant: '文中出現{n}處' },
  otherPlaces: {
    hans: '另见于{texts}篇文献，{n}处：逐处列出',
    hant: '另見於{texts}篇文獻，{n}處：逐處列出',
  },
  times: { hans: '{n}处', hant: '{n}處' },
  address: { hans: '{term}的网址', hant: '{term}的網址' },
  csv: { hans: '全部词语的表格（CSV，简繁都有）', hant: '全部詞語的表格（CSV，簡繁都有）' },
  noteTo: { hans: '词语：{term}', hant: '詞語：{term}' },
  noteMore: { hans: '词条：出现之处与出处', hant: '詞條：出現之處與出處' },
  notePlaces: { hans: '词条：出现之处', hant: '詞條：出現之處' },
  noteClose: { hans: '关闭', hant: '關閉' },
});
