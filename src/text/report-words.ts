import { wordsOf } from './lookup.ts';

/** The words of a report of an error; apart from the others, so that a browser can have them alone. */
export const reportWordsIn = wordsOf({
  subject: { hans: '泉城方略报错：{place}', hant: '泉城方略報錯：{place}' },
  articleId: { hans: '文章：', hant: '文章：' },
  paragraphId: { hans: '段落：', hant: '段落：' },
  address: { hans: '网址：', hant: '網址：' },
  wrong: { hans: '哪里有误：', hant: '哪裡有誤：' },
  right: { hans: '应当是：', hant: '應當是：' },
  evidence: { hans: '依据：', hant: '依據：' },
});
