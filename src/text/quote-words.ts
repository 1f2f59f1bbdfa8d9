import { wordOf } from './lookup.ts';

/** The words of quoting; apart from the others, for the browser needs these. */
export const quoteWord = wordOf({
  bar: { hans: '引用所选文字', hant: '引用所選文字' },
  copyQuotation: { hans: '复制引文与出处', hant: '複製引文與出處' },
  copyLink: { hans: '复制链接', hant: '複製連結' },
  report: { hans: '报告错误', hant: '報告錯誤' },
  cite: { hans: '引用', hant: '引用' },
  chosen: { hans: '已选{n}字', hant: '已選{n}字' },
  whole: { hans: '全段{n}字', hant: '全段{n}字' },
  hint: { hans: '按 Tab 键到复制按钮。', hant: '按 Tab 鍵到複製按鈕。' },
  copied: { hans: '已复制', hant: '已複製' },
  quotationCopied: { hans: '引文与出处已复制。', hant: '引文與出處已複製。' },
  linkCopied: { hans: '链接已复制。', hant: '連結已複製。' },
  withoutSource: {
    hans: '引文与出处已复制；转换前的文字没有载入，未附上。',
    hant: '引文與出處已複製；轉換前的文字沒有載入，未附上。',
  },
  refused: {
    hans: '没有复制成，请用浏览器自己的“复制”。',
    hant: '沒有複製成，請用瀏覽器自己的「複製」。',
  },
  // A text that was crawled in Traditional may have been printed otherwise: only a Simplified source
  // is called the original.
  converted: {
    hans: '以上简体由机器转换自抓取所得的繁体。',
    hant: '以上繁體由機器轉換自簡體原文。',
  },
  sourceForm: { hans: '抓取所得：', hant: '原文：' },
});

/** A word or sentence of quoting, by its name in the table. */
export type QuoteWord = keyof typeof quoteWord.words;
