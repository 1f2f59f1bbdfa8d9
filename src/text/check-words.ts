import { wordOf } from './lookup.ts';
import { unavailable } from './unavailable.ts';

/** The words of the quote checker, by hand in both scripts; apart from the others, for the browser needs these. */
export const checkWord = wordOf({
  page: { hans: '核对引文', hant: '核對引文' },
  lead: {
    hans: '贴上一句话，看它在本站的文本里有没有、一字不差还是有出入。简体、繁体、全角、半角、标点不同都认得；省略号把引文分成几段，逐段核对。',
    hant: '貼上一句話，看它在本站的文本裡有沒有、一字不差還是有出入。簡體、繁體、全形、半形、標點不同都認得；省略號把引文分成幾段，逐段核對。',
  },
  description: {
    hans: '贴上一句引文，逐字核对本站收录的报道：一字不差、有出入，还是未见；数字、否定词、人名的改动一一指出。',
    hant: '貼上一句引文，逐字核對本站收錄的報道：一字不差、有出入，還是未見；數字、否定詞、人名的改動一一指出。',
  },
  field: { hans: '要核对的文字', hant: '要核對的文字' },
  fieldHint: {
    hans: '例如：五年内上市企业总数超过200家',
    hant: '例如：五年內上市企業總數超過200家',
  },
  count: { hans: '{n} / {most} 字', hant: '{n} / {most} 字' },
  stays: {
    hans: '核对在你的浏览器里进行。不超过500字的引文会写进网址，便于转给别人；重新打开那个网址时，网址里的字会经过网站的服务器。更长的文字只留在这台设备上。',
    hant: '核對在你的瀏覽器裡進行。不超過500字的引文會寫進網址，便於轉給別人；重新開啟那個網址時，網址裡的字會經過網站的伺服器。更長的文字只留在這台裝置上。',
  },
  submit: { hans: '核对', hant: '核對' },
  results: { hans: '核对结果', hant: '核對結果' },
  working: { hans: '正在核对……', hant: '正在核對……' },
  needsScript: {
    hans: '核对要用 JavaScript，而这个浏览器没有打开它。可以打开全文，用浏览器的“在页面中查找”逐句核对：',
    hant: '核對要用 JavaScript，而這個瀏覽器沒有開啟它。可以開啟全文，用瀏覽器的「在頁面中尋找」逐句核對：',
  },
  exact: { hans: '一字不差', hant: '一字不差' },
  near: { hans: '有出入', hant: '有出入' },
  absent: { hans: '本站文本中未见', hant: '本站文本中未見' },
  verbatim: { hans: '文字和标点都与原文相同。', hant: '文字和標點都與原文相同。' },
  punctuation: {
    hans: '文字与原文相同，只有标点、引号或全角半角不同。',
    hant: '文字與原文相同，只有標點、引號或全形半形不同。',
  },
  script: {
    hans: '字字相同，只是简繁或字形不同：原文是{script}。',
    hant: '字字相同，只是簡繁或字形不同：原文是{script}。',
  },
  hans: { hans: '简体', hant: '簡體' },
  hant: { hans: '繁体', hant: '繁體' },
  nearHow: { hans: '与下面这一处最接近：', hant: '與下面這一處最接近：' },
  legend: {
    hans: '删除线：所贴有，原文没有。双下划线：原文有，所贴没有。标点和简繁不算出入。',
    hant: '刪除線：所貼有，原文沒有。雙底線：原文有，所貼沒有。標點和簡繁不算出入。',
  },
  scattered: {
    hans: '这句话不是原文的一句，而是由几处原文拼成的：',
    hant: '這句話不是原文的一句，而是由幾處原文拼成的：',
  },
  reordered: {
    hans: '这句话不是原文的一句，其中的字句出自同一段，但原文不是这样接的：',
    hant: '這句話不是原文的一句，其中的字句出自同一段，但原文不是這樣接的：',
  },
  aside: {
    hans: '“{written}”与核对到的位置相符，没有算进引文。',
    hant: '「{written}」與核對到的位置相符，沒有算進引文。',
  },
  saidBy: {
    hans: '“{written}”没有算进引文；这一段写明的说话人是{speaker}。',
    hant: '「{written}」沒有算進引文；這一段寫明的說話人是{speaker}。',
  },
  saidByNobody: {
    hans: '“{written}”没有算进引文；这一段没有写明说话人。',
    hant: '「{written}」沒有算進引文；這一段沒有寫明說話人。',
  },
  printedIn: {
    hans: '“{written}”没有算进引文；这篇报道出自{newspaper}，事件日期是{day}。',
    hant: '「{written}」沒有算進引文；這篇報道出自{newspaper}，事件日期是{day}。',
  },
  note: {
    hans: '“{written}”看作注释，没有算进引文。',
    hant: '「{written}」看作註釋，沒有算進引文。',
  },
  between: { hans: '”“', hant: '」「' },
  absentHow: {
    hans: '本站收录的文本里没有这句话，也没有相近的句子。这不等于没有人说过。',
    hant: '本站收錄的文本裡沒有這句話，也沒有相近的句子。這不等於沒有人說過。',
  },
  absentWhole: {
    hans: '本站收录的文本里没有这整句话。这不等于没有人说过。',
    hant: '本站收錄的文本裡沒有這整句話。這不等於沒有人說過。',
  },
  finds: { hans: '其中这些字句见于：', hant: '其中這些字句見於：' },
  pasted: { hans: '所贴', hant: '所貼' },
  source: { hans: '原文', hant: '原文' },
  number: { hans: '数字', hant: '數字' },
  notation: { hans: '数字写法', hant: '數字寫法' },
  sameValue: {
    hans: '数值相同，只是写法不同：所贴作“{pasted}”，原文作“{source}”。',
    hant: '數值相同，只是寫法不同：所貼作「{pasted}」，原文作「{source}」。',
  },
  bound: { hans: '数量限定', hant: '數量限定' },
  negation: { hans: '否定词', hant: '否定詞' },
  name: { hans: '人名', hant: '人名' },
  who: { hans: '说话人', hant: '說話人' },
  whoElse: {
    hans: '说话人不同：“{pasted}”这个名字不见于本站的文本；这一段写明的说话人是{source}。',
    hant: '說話人不同：「{pasted}」這個名字不見於本站的文本；這一段寫明的說話人是{source}。',
  },
  whoUnknown: {
    hans: '“{pasted}”这个名字不见于本站的文本；这一段没有写明说话人。',
    hant: '「{pasted}」這個名字不見於本站的文本；這一段沒有寫明說話人。',
  },
  changed: {
    hans: '{kind}不同：所贴作“{pasted}”，原文作“{source}”。',
    hant: '{kind}不同：所貼作「{pasted}」，原文作「{source}」。',
  },
  missing: { hans: '少了{kind}“{source}”。', hant: '少了{kind}「{source}」。' },
  added: {
    hans: '多了{kind}“{pasted}”，原文此处没有。',
    hant: '多了{kind}「{pasted}」，原文此處沒有。',
  },
  differences: { hans: '{n} 处{kind}不同', hant: '{n} 處{kind}不同' },
  negated: {
    hans: '注意：原文中紧挨着这句话的是“{word}”，单独摘出会改变意思。',
    hant: '注意：原文中緊挨著這句話的是「{word}」，單獨摘出會改變意思。',
  },
  rearranged: {
    hans: '注意：各段引文都有，但原文的次序不是这样，或者不在同一篇里。',
    hant: '注意：各段引文都有，但原文的次序不是這樣，或者不在同一篇裡。',
  },
  leftOut: {
    hans: '注意：各段引文都有，但原文中间还有别的话，略去了没有标出。',
    hant: '注意：各段引文都有，但原文中間還有別的話，略去了沒有標出。',
  },
  ofParts: {
    hans: '共 {n} 段：{exact} 段一字不差，{near} 段有出入，{absent} 段未见。',
    hant: '共 {n} 段：{exact} 段一字不差，{near} 段有出入，{absent} 段未見。',
  },
  part: { hans: '第 {n} 段引文', hant: '第 {n} 段引文' },
  where: { hans: '见《{title}》{place}', hant: '見《{title}》{place}' },
  event: { hans: '事件：{day}', hant: '事件：{day}' },
  speaker: { hans: '说话人：{name}', hant: '說話人：{name}' },
  noSpeaker: { hans: '本段没有写明说话人', hant: '本段沒有寫明說話人' },
  alsoAt: { hans: '同样的文字还见于 {n} 处', hant: '同樣的文字還見於 {n} 處' },
  unread: {
    hans: '另有约 {n} 篇报道也有这些字，没有逐篇打开，只核对了最近的。',
    hant: '另有約 {n} 篇報道也有這些字，沒有逐篇打開，只核對了最近的。',
  },
  searchAll: { hans: '检索全部', hant: '檢索全部' },
  context: { hans: '看上下文', hant: '看上下文' },
  copyResult: { hans: '复制核对结果', hant: '複製核對結果' },
  copyLink: { hans: '复制本次核对的网址', hant: '複製本次核對的網址' },
  copied: { hans: '已复制', hant: '已複製' },
  notCopied: { hans: '没有复制成功，请手动选取', hant: '沒有複製成功，請手動選取' },
  tooLongForLink: {
    hans: '超过500字，不写进网址，只留在这台设备上。',
    hant: '超過500字，不寫進網址，只留在這台裝置上。',
  },
  noteChecked: { hans: '核对引文：「{quotation}」', hant: '核對引文：「{quotation}」' },
  noteResult: { hans: '结果：{verdict}', hant: '結果：{verdict}' },
  converted: {
    hans: '所示报道文字由繁体的抓取稿机器转换为简体。',
    hant: '所示報道文字由簡體的抓取稿機器轉換為繁體。',
  },
  noteSource: { hans: '原文：「{passage}」', hant: '原文：「{passage}」' },
  noteDate: {
    hans: '{day} 核对于泉城方略（非官方网站）{address}',
    hant: '{day} 核對於泉城方略（非官方網站）{address}',
  },
  empty: { hans: '请贴上至少一个字、字母或数字。', hant: '請貼上至少一個字、字母或數字。' },
  long: {
    hans: '这段文字太长：一次最多核对一万字，请分几次核对。',
    hant: '這段文字太長：一次最多核對一萬字，請分幾次核對。',
  },
  parts: {
    hans: '省略号太多：一次最多核对二百段，请分几次核对。',
    hant: '省略號太多：一次最多核對二百段，請分幾次核對。',
  },
  error: unavailable({ hans: '核对用的数据', hant: '核對用的資料' }),
  again: { hans: '再试一次', hant: '再試一次' },
  limits: { hans: '核对不能告诉你的事', hant: '核對不能告訴你的事' },
  limitTexts: {
    hans: '它只认得本站收录的 {n} 篇文本。别处的讲话、文件和报道，它一概不知；未见不等于没有人说过。',
    hant: '它只認得本站收錄的 {n} 篇文本。別處的講話、文件和報道，它一概不知；未見不等於沒有人說過。',
  },
  limitTruth: {
    hans: '它只比较字句，不判断所说的是否属实、是否做到，也不判断摘出的一句有没有离开原意；请看上下文。',
    hant: '它只比較字句，不判斷所說的是否屬實、是否做到，也不判斷摘出的一句有沒有離開原意；請看上下文。',
  },
  limitCrawl: {
    hans: '“原文”指本站的抓取稿，不是报纸的版面；2020年那篇的繁体稿很可能是机器转换的。',
    hant: '「原文」指本站的抓取稿，不是報紙的版面；2020年那篇的繁體稿很可能是機器轉換的。',
  },
  limitSpeaker: {
    hans: '只有文中写明是谁讲的，才标出说话人；“报告指出”是报纸的转述。',
    hant: '只有文中寫明是誰講的，才標出說話人；「報告指出」是報紙的轉述。',
  },
});

/** A word of this table, by its name. */
export type CheckWord = keyof typeof checkWord.words;
