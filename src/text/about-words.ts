import { wordsOf } from './lookup.ts';

/** The words of the page about the texts, and the mark of who speaks. */
export const aboutWordsIn = wordsOf({
  speaker: { hans: '说话人：', hant: '說話人：' },

  origin: { hans: '来历', hant: '來歷' },
  newspaper: { hans: '报纸', hant: '報紙' },
  form: { hans: '文本形式', hant: '文本形式' },
  headlines: { hans: '标题', hant: '標題' },
  roles: { hans: '引题与标题之分', hant: '引題與標題之分' },
  day: { hans: '事件日期', hant: '事件日期' },
  year: { hans: '事件年份', hant: '事件年份' },
  published: { hans: '发表日期', hant: '發表日期' },
  edition: { hans: '版次', hant: '版次' },
  authors: { hans: '记者', hant: '記者' },
  photographers: { hans: '摄影', hant: '攝影' },
  editors: { hans: '编辑', hant: '編輯' },
  pictures: { hans: '图片', hant: '圖片' },
  originalAddress: { hans: '原始网址', hant: '原始網址' },
  repost: { hans: '转载网址', hant: '轉載網址' },
  crawledScript: { hans: '抓取稿文字', hant: '抓取稿文字' },
  encoding: {
    hans: '编码：{encoding}，原样保存，印出时转为UTF-8',
    hant: '編碼：{encoding}，原樣保存，印出時轉為UTF-8',
  },
  unexamined: { hans: '未查考', hant: '未查考' },
  signed: { hans: '《{title}》：{names}', hant: '《{title}》：{names}' },
  unsigned: { hans: '没有署名', hant: '沒有署名' },
  evidence: { hans: '旁证：', hant: '旁證：' },
  readOn: { hans: '{day}据存档摘录核对', hant: '{day}據存檔摘錄核對' },

  remark: { hans: '先说明', hant: '先說明' },
  references: { hans: '著录与引用', hant: '著錄與引用' },
  hash: { hans: '抓取稿的校验值（SHA-256）', hant: '抓取稿的校驗值（SHA-256）' },
  file: { hans: '文件：{file}', hant: '檔案：{file}' },
  doubts: { hans: '存疑的字句', hant: '存疑的字句' },
  doubted: { hans: '“{words}”，', hant: '「{words}」，' },
  names: { hans: '人名的写法', hant: '人名的寫法' },

  noCorrections: { hans: '尚无更正。', hant: '尚無更正。' },
  corrected: { hans: '原作“{was}”，改作“{now}”。', hant: '原作「{was}」，改作「{now}」。' },

  contactMail: { hans: '写信到 {contact}', hant: '寫信到 {contact}' },
  contactForm: { hans: '在 {contact} 填写', hant: '在 {contact} 填寫' },
  noContact: {
    hans: '站方尚未公布联系方式，所以这里还没有可按的链接。',
    hant: '站方尚未公布聯絡方式，所以這裡還沒有可按的連結。',
  },
  reportError: { hans: '报告错误', hant: '報告錯誤' },
  reportArticle: { hans: '报告这一篇的错误', hant: '報告這一篇的錯誤' },
  reportParagraph: { hans: '只报告一段：按段号', hant: '只報告一段：按段號' },
});

/** A word of the page, by its name in the table. */
export type AboutWord = keyof typeof aboutWordsIn.words;
