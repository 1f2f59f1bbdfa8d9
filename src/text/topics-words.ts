import { wordOf } from './lookup.ts';

/** The words of the pages of topics, by hand in both scripts. */
export const topicsWord = wordOf({
  topicsTitle: { hans: '两篇文本里，各在哪里谈什么', hant: '兩篇文本裡，各在哪裡談什麼' },
  topicsDescription: {
    hans: '十二个主题，在两篇报道里各出现在哪些段落：逐段列出依据的原话，连到原处。',
    hant: '十二個主題，在兩篇報道裡各出現在哪些段落：逐段列出依據的原話，連到原處。',
  },
  topicsLead: {
    hans: '一格是一段，宽窄按字数；着色的段落谈到该主题。点一格，读那一段。',
    hant: '一格是一段，寬窄按字數；著色的段落談到該主題。點一格，讀那一段。',
  },
  genre: {
    hans: '两篇的体裁不同：2020年的是省领导到济南调研的报道，2022年的一版是济南市党代会开幕的报道。谁在什么场合说话，决定了谈什么、谈多少；一篇没有写到，不等于没有这件事，措辞不同也不等于政策改变。〔〕内的年份为推断。',
    hant: '兩篇的體裁不同：2020年的是省領導到濟南調研的報道，2022年的一版是濟南市黨代會開幕的報道。誰在什麼場合說話，決定了談什麼、談多少；一篇沒有寫到，不等於沒有這件事，措辭不同也不等於政策改變。〔〕內的年份為推斷。',
  },
  ruleHeading: { hans: '怎样归类', hant: '怎樣歸類' },
  rule: {
    hans: '一段归入一个主题，是因为段中有谈到它的话；这些话在各主题的页面上逐条摘出。一段可以归入几个主题。只归有编号的段落，标题、小标题和图片说明不归。战略或区域的名称里碰巧有某个词（如“新旧动能转换先行区”里的“动能”），不算谈到。归类是本站编者所作。',
    hant: '一段歸入一個主題，是因為段中有談到它的話；這些話在各主題的頁面上逐條摘出。一段可以歸入幾個主題。只歸有編號的段落，標題、小標題和圖片說明不歸。戰略或區域的名稱裡碰巧有某個詞（如「新舊動能轉換先行區」裡的「動能」），不算談到。歸類是本站編者所作。',
  },
  share: { hans: '{event} {newspaper} · {n}/{all}段', hant: '{event} {newspaper} · {n}/{all}段' },
  numbers: { hans: '第{numbers}段', hant: '第{numbers}段' },
  notSpoken: { hans: '这一篇没有归入此主题的段落。', hant: '這一篇沒有歸入此主題的段落。' },
  topicTitle: { hans: '主题：{topic}', hant: '主題：{topic}' },
  topicDescription: {
    hans: '{topic}：两篇报道里谈到它的原话，2020年与2022年并排，逐条连到段落。',
    hant: '{topic}：兩篇報道裡談到它的原話，2020年與2022年並排，逐條連到段落。',
  },
  scope: { hans: '归入的内容——{scope}', hant: '歸入的內容——{scope}' },
  passages: { hans: '谈到的原话', hant: '談到的原話' },
  passagesNote: {
    hans: '摘出的只是谈到这个主题的字句，前后文见原段；中间略去的不加标记，另起一行。',
    hant: '摘出的只是談到這個主題的字句，前後文見原段；中間略去的不加標記，另起一行。',
  },
  onlyHeading: { hans: '只在一篇里出现的词语', hant: '只在一篇裡出現的詞語' },
  onlyNote: {
    hans: '从用词对照的词表里取本主题的词；数的是两篇全文的编号段落。',
    hant: '從用詞對照的詞表裡取本主題的詞；數的是兩篇全文的編號段落。',
  },
  onlyIn: { hans: '只见于{newspaper}', hant: '只見於{newspaper}' },
  inEach: { hans: '两篇都有', hant: '兩篇都有' },
  none: { hans: '词表里没有这样的词。', hant: '詞表裡沒有這樣的詞。' },
  toWording: { hans: '全部词语的次数见“用词对照”', hant: '全部詞語的次數見「用詞對照」' },
  allTopics: { hans: '全部主题', hant: '全部主題' },
  ownAddress: { hans: '这一条的网址', hant: '這一條的網址' },
});
