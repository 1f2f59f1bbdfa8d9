import { wordsOf } from './lookup.ts';

/** The words of citing; apart from the others, for the dialog in the browser needs some of these. */
export const citationWordsIn = wordsOf({
  cite: { hans: '引用', hant: '引用' },
  close: { hans: '关闭', hant: '關閉' },
  title: { hans: '引用《{title}》', hant: '引用《{title}》' },
  description: {
    hans: '{newspaper}报道，事件日期{event}：{subject}。',
    hant: '{newspaper}報道，事件日期{event}：{subject}。',
  },
  copy: { hans: '复制', hant: '複製' },
  copied: { hans: '已复制', hant: '已複製' },
  styleCopied: { hans: '已复制：{style}', hant: '已複製：{style}' },
  copyByHand: { hans: '请自行复制', hant: '請自行複製' },
  copyRefused: {
    hans: '浏览器不让本站复制；文字已经选中，请自行复制。',
    hant: '瀏覽器不讓本站複製；文字已經選取，請自行複製。',
  },
  inNote: { hans: '文中夹注写明：{place}', hant: '文中夾註寫明：{place}' },
  dateInferred: {
    hans: '方括号里的日期是推断：原处没有印明发表日期，由所报道的事件推知。',
    hant: '方括號裡的日期是推斷：原處沒有印明發表日期，由所報道的事件推知。',
  },
  noteInferred: {
    hans: '发表日期{day}没有印明，由所报道的事件推断。',
    hant: '發表日期{day}沒有印明，由所報道的事件推斷。',
  },
  dateUnknown: { hans: '发表日期不详。', hant: '發表日期不詳。' },
  noPage: { hans: '没有查到版次，所以不列。', hant: '沒有查到版次，所以不列。' },
  glossIsOurs: {
    hans: '英文题名是本站所译，不是官方译名。',
    hant: '英文題名是本站所譯，不是官方譯名。',
  },
  accessDay: {
    hans: 'GB/T 7714—2015 与 MLA 里的访问日期是你打开本页的日子。',
    hant: 'GB/T 7714—2015 與 MLA 裡的存取日期是你打開本頁的日子。',
  },
  notes: { hans: '说明', hant: '說明' },
  downloads: { hans: '引用文件', hant: '引用文件' },
  citePage: { hans: '引用页', hant: '引用頁' },
  backToStory: { hans: '回到报道', hant: '回到報道' },
  otherStories: { hans: '同页其他报道', hant: '同頁其他報道' },
  unsigned: { hans: '这则报道没有署名，所以不列作者。', hant: '這則報道沒有署名，所以不列作者。' },
});

/** A word or sentence of citing, by its name in the table. */
export type CitationWord = keyof typeof citationWordsIn.words;
