import { wordOf } from './lookup.ts';

/** The words of the view "what was converted"; apart from the others, for the browser needs these. */
export const conversionWord = wordOf({
  source: { hans: '源文', hant: '源文' },
  here: { hans: '此处作', hant: '此處作' },
  possible: { hans: '可作', hant: '可作' },
  showSource: { hans: '看源文', hant: '看源文' },
  hideSource: { hans: '收起源文', hant: '收起源文' },
  shown: {
    hans: '已标出{n}个有取舍的字。点一个字，或用左右方向键，看源文写法。',
    hant: '已標出{n}個有取捨的字。點一個字，或用左右方向鍵，看源文寫法。',
  },
  hidden: { hans: '标记已收起。', hant: '標記已收起。' },
  failed: {
    hans: '转换资料没有载入，请稍后再试；也可以看简繁对照。',
    hant: '轉換資料沒有載入，請稍後再試；也可以看簡繁對照。',
  },
});
