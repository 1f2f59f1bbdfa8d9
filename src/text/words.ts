import { wordsOf } from './lookup.ts';

/** Every word of the interface, by hand in both scripts; `{n}` and the like are filled in. */
export const wordsIn = wordsOf({
  siteName: { hans: '泉城方略', hant: '泉城方略' },
  siteSubtitle: { hans: '济南发展战略文献', hant: '濟南發展戰略文獻' },
  unofficial: {
    hans: '本站为非官方网站，只照录报道，不评论政策。',
    hant: '本站為非官方網站，只照錄報道，不評論政策。',
  },
  skipToContent: { hans: '跳到正文', hant: '跳到正文' },
  mainNavigation: { hans: '主导航', hant: '主導覽' },
  menu: { hans: '菜单', hant: '選單' },
  footerNavigation: { hans: '页尾导航', hant: '頁尾導覽' },
  home: { hans: '首页', hant: '首頁' },
  articles: { hans: '文献', hant: '文獻' },
  search: { hans: '检索', hant: '檢索' },
  searchAll: { hans: '检索全文', hant: '檢索全文' },
  topics: { hans: '主题', hant: '主題' },
  targets: { hans: '目标', hant: '目標' },
  glossary: { hans: '词语', hant: '詞語' },
  check: { hans: '核对引文', hant: '核對引文' },
  people: { hans: '人物', hant: '人物' },
  wording: { hans: '用词对照', hant: '用詞對照' },
  concordance: { hans: '逐词索引', hant: '逐詞索引' },
  about: { hans: '关于文本', hant: '關於文本' },
  scriptSwitch: { hans: '简体与繁体', hant: '簡體與繁體' },
  backToTop: { hans: '回到页首', hant: '回到頁首' },

  homeTitle: { hans: '济南发展战略，逐字可查', hant: '濟南發展戰略，逐字可查' },
  homeLead: {
    hans: '新闻报道照录全文，改动列明；简繁皆可读，句句有出处。非官方网站。',
    hant: '新聞報道照錄全文，改動列明；簡繁皆可讀，句句有出處。非官方網站。',
  },
  waysIn: { hans: '从哪里开始', hant: '從哪裡開始' },
  wayRead: { hans: '读报道', hant: '讀報道' },
  wayReadText: {
    hans: '全文逐段编号，目录在旁；可打印，可下载。',
    hant: '全文逐段編號，目錄在旁；可列印，可下載。',
  },
  waySettingsText: {
    hans: '大字版，字号，深色；设一次，每一页都照此显示。也可以存下整个网站，离线阅读。',
    hant: '大字版，字級，深色；設一次，每一頁都照此顯示。也可以存下整個網站，離線閱讀。',
  },
  wayFind: { hans: '找原话', hant: '找原話' },
  wayFindText: {
    hans: '输入记得的几个字，简体繁体都行，直达那一段，看是谁说的。',
    hant: '輸入記得的幾個字，簡體繁體都行，直達那一段，看是誰說的。',
  },
  wayCheck: { hans: '查来源', hant: '查來源' },
  wayCheckText: {
    hans: '文本从哪里来、改动了什么、哪些是推断，一项一项列明。',
    hant: '文本從哪裡來、改動了什麼、哪些是推斷，一項一項列明。',
  },
  homeDescription: {
    hans: '济南发展战略新闻报道的全文：简体、繁体对照，逐段编号，全文检索。非官方网站。',
    hant: '濟南發展戰略新聞報道的全文：簡體、繁體對照，逐段編號，全文檢索。非官方網站。',
  },
  searchDescription: {
    hans: '检索全文：一个字到一整句，简体、繁体、全角、半角都认得；结果逐段列出，连到原处。',
    hant: '檢索全文：一個字到一整句，簡體、繁體、全形、半形都認得；結果逐段列出，連到原處。',
  },
  articlesDescription: {
    hans: '本站收录的全部报道：题名、小标题、事件日期与报纸。',
    hant: '本站收錄的全部報道：題名、小標題、事件日期與報紙。',
  },

  event: { hans: '事件', hant: '事件' },
  bracketsInferred: { hans: '日期中〔〕内为推断', hant: '日期中〔〕內為推斷' },
  stories: { hans: '{n}则报道', hant: '{n}則報道' },
  paragraphs: { hans: '{n}段', hant: '{n}段' },
  paragraph: { hans: '第{n}段', hant: '第{n}段' },
  contents: { hans: '目录', hant: '目錄' },
  reporters: { hans: '记者 {names}', hant: '記者 {names}' },
  parallel: { hans: '简繁对照', hant: '簡繁對照' },
  parallelDescription: {
    hans: '《{title}》简体与繁体逐段对照，标出转换时有取舍的字。',
    hant: '《{title}》簡體與繁體逐段對照，標出轉換時有取捨的字。',
  },
  showConversion: { hans: '标出转换的字', hant: '標出轉換的字' },
  newer: { hans: '较新的一篇', hant: '較新的一篇' },
  older: { hans: '较早的一篇', hant: '較早的一篇' },
  neighbours: { hans: '前后文献', hant: '前後文獻' },
  howTreated: { hans: '来源与校订', hant: '來源與校訂' },
  editorsNote: { hans: '编者注', hant: '編者註' },
  editorsNoteTo: { hans: '第{n}段的编者注', hant: '第{n}段的編者註' },
  noteSource: { hans: '出处：', hant: '出處：' },
  noteReturn: { hans: '回到第{n}段', hant: '回到第{n}段' },
  choiceMark: {
    hans: '加点线的字：一个字有几种对应写法，转换时作了取舍。共{n}处。',
    hant: '加點線的字：一個字有幾種對應寫法，轉換時作了取捨。共{n}處。',
  },

  sealOriginal: { hans: '原', hant: '原' },
  sealConverted: { hans: '转', hant: '轉' },
  asCrawled: { hans: '与抓取稿同字', hant: '與抓取稿同字' },
  byMachine: { hans: '由机器转换', hant: '由機器轉換' },
  originalHans: { hans: '本页为原文简体，文字逐字照录。', hant: '本頁為原文簡體，文字逐字照錄。' },
  originalHant: {
    hans: '本页为抓取所得的繁体，文字逐字照录。',
    hant: '本頁為抓取所得的繁體，文字逐字照錄。',
  },
  convertedHans: {
    hans: '本页由繁体机器转换为简体；抓取所得为繁体。',
    hant: '本頁由繁體機器轉換為簡體；抓取所得為繁體。',
  },
  convertedHant: {
    hans: '本页由简体机器转换为繁体；原文为简体。',
    hant: '本頁由簡體機器轉換為繁體；原文為簡體。',
  },
  punctuationWidened: { hans: '标点改为全角。', hant: '標點改為全形。' },
  columnOriginalHans: { hans: '简体 · 原文', hant: '簡體 · 原文' },
  columnOriginalHant: { hans: '繁体 · 抓取所得', hant: '繁體 · 抓取所得' },
  columnConvertedHans: { hans: '简体 · 由繁体转换', hant: '簡體 · 由繁體轉換' },
  columnConvertedHant: { hans: '繁体 · 由简体转换', hant: '繁體 · 由簡體轉換' },
  sourceShort: { hans: '原文{script}', hant: '原文{script}' },
  crawledShort: { hans: '抓取所得为{script}', hant: '抓取所得為{script}' },
  scriptHans: { hans: '简体', hant: '簡體' },
  scriptHant: { hans: '繁体', hant: '繁體' },

  notFoundTitle: { hans: '没有这一页', hant: '沒有這一頁' },
  notFoundText: {
    hans: '这个地址没有页面：可能是链接有误，也可能是页面移走了。可以检索，或从文献目录找起。',
    hant: '這個位址沒有頁面：可能是連結有誤，也可能是頁面移走了。可以檢索，或從文獻目錄找起。',
  },

  stated: { hans: '文中印明', hant: '文中印明' },
  inferred: { hans: '推断', hant: '推斷' },
  unknown: { hans: '不详', hant: '不詳' },

  edits: { hans: '全部改动：{n}项', hant: '全部改動：{n}項' },
  editRemove: { hans: '删去', hant: '刪去' },
  editMove: { hans: '移动', hant: '移動' },
  editJoin: { hans: '合并', hant: '合併' },
  editSplit: { hans: '拆分', hant: '拆分' },
  crawlLines: { hans: '抓取稿第{lines}行', hant: '抓取稿第{lines}行' },
  reviewCount: {
    hans: '共{total}处；机器看过{machine}处，人看过{person}处，未看{open}处。',
    hant: '共{total}處；機器看過{machine}處，人看過{person}處，未看{open}處。',
  },
  reviewNobody: {
    hans: '至今没有母语编辑看过这些转换；请以抓取稿的文字为准。',
    hant: '至今沒有母語編輯看過這些轉換；請以抓取稿的文字為準。',
  },

  settings: { hans: '阅读设置', hant: '閱讀設定' },
  close: { hans: '关闭', hant: '關閉' },
  settingSize: { hans: '字号', hant: '字級' },
  size18: { hans: '标准', hant: '標準' },
  size21: { hans: '稍大', hant: '稍大' },
  size24: { hans: '大', hant: '大' },
  size30: { hans: '特大', hant: '特大' },
  settingLarge: { hans: '大字版', hant: '大字版' },
  largeHint: {
    hans: '字不小于“大”，按钮和菜单加高，只排一栏。',
    hant: '字不小於「大」，按鈕和選單加高，只排一欄。',
  },
  settingTheme: { hans: '明暗', hant: '明暗' },
  themeSystem: { hans: '跟随系统', hant: '跟隨系統' },
  themeLight: { hans: '浅色', hant: '淺色' },
  themeDark: { hans: '深色', hant: '深色' },
  settingJustify: { hans: '行尾', hant: '行尾' },
  justifyAuto: { hans: '随屏幕', hant: '隨螢幕' },
  justifyBoth: { hans: '对齐', hant: '對齊' },
  justifyStart: { hans: '不对齐', hant: '不對齊' },
  settingsPreview: {
    hans: '济南城北有两座山，鹊山圆，华山尖，隔水相望，元代的画家画过它们。字号、明暗、行尾，改一下，这一段立刻照办。',
    hant: '濟南城北有兩座山，鵲山圓，華山尖，隔水相望，元代的畫家畫過它們。字級、明暗、行尾，改一下，這一段立刻照辦。',
  },
  settingKeys: { hans: '快捷键', hant: '快速鍵' },
  keysHint: {
    hans: '按 / 或 Ctrl K（苹果电脑按 ⌘ K）打开检索。',
    hant: '按 / 或 Ctrl K（蘋果電腦按 ⌘ K）打開檢索。',
  },
  settingsReset: { hans: '恢复原样', hant: '恢復原樣' },
  settingsKept: {
    hans: '设置只存在这台设备的这个浏览器里，不会发送出去。',
    hant: '設定只存在這台裝置的這個瀏覽器裡，不會傳送出去。',
  },
  settingsSaved: {
    hans: '已存好，每一页都照此显示。只存在这台设备上，不会发送出去。',
    hant: '已存好，每一頁都照此顯示。只存在這台裝置上，不會傳送出去。',
  },
  settingsWereReset: {
    hans: '已恢复原样，这台设备上什么也没有留下。',
    hant: '已恢復原樣，這台裝置上什麼也沒有留下。',
  },
  settingsRefused: {
    hans: '浏览器不让本站保存设置：这一页已经改了，到下一页又会是原样。',
    hant: '瀏覽器不讓本站儲存設定：這一頁已經改了，到下一頁又會是原樣。',
  },
  settingsNeedScript: {
    hans: '你的浏览器没有运行 JavaScript，本站自己的设置用不了。不要紧：下面的办法靠浏览器和系统，照样能把字放大，把页面调暗。',
    hant: '你的瀏覽器沒有執行 JavaScript，本站自己的設定用不了。不要緊：下面的辦法靠瀏覽器和系統，照樣能把字放大，把頁面調暗。',
  },
});

/** A word or sentence of the interface, by its name in the table. */
export type Word = keyof typeof wordsIn.words;
