import { wordOf } from './lookup.ts';

/** The words of listening; apart from the others, for the browser needs these. */
export const listeningWord = wordOf({
  listen: { hans: '朗读', hant: '朗讀' },
  listenInMandarin: { hans: '用普通话语音朗读', hant: '用普通話語音朗讀' },
  pause: { hans: '暂停', hant: '暫停' },
  resume: { hans: '继续', hant: '繼續' },
  previous: { hans: '上一段', hant: '上一段' },
  next: { hans: '下一段', hant: '下一段' },
  stop: { hans: '停止', hant: '停止' },
  rate: { hans: '语速', hant: '語速' },
  pauseAfterEach: { hans: '每段后暂停', hant: '每段後暫停' },
  paragraph: { hans: '第{n}段', hant: '第{n}段' },
  total: { hans: '共{n}段', hant: '共{n}段' },
  title: { hans: '标题', hant: '標題' },
  heading: { hans: '小标题', hant: '小標題' },
  caption: { hans: '图片说明', hant: '圖片說明' },
  byline: { hans: '署名', hant: '署名' },
  fromHere: { hans: '从第{n}段读起', hant: '從第{n}段讀起' },
  hint: { hans: '按段号，从那一段读起。', hant: '按段號，從那一段讀起。' },
  paused: { hans: '已暂停。', hant: '已暫停。' },
  paragraphDone: {
    hans: '这一段读完了，按“继续”读下一段。',
    hant: '這一段讀完了，按「繼續」讀下一段。',
  },
  finished: { hans: '全文读完了。', hant: '全文讀完了。' },
  interrupted: { hans: '朗读被打断了，按“继续”接着读。', hant: '朗讀被打斷了，按「繼續」接著讀。' },
  failed: { hans: '语音出了错，按“继续”再试一次。', hant: '語音出了錯，按「繼續」再試一次。' },
  silent: { hans: '语音没有出声，按“继续”再试一次。', hant: '語音沒有出聲，按「繼續」再試一次。' },
  hidden: {
    hans: '离开本页时朗读停了，按“继续”接着读。',
    hant: '離開本頁時朗讀停了，按「繼續」接著讀。',
  },
});

/** A word or sentence of listening, by its name in the table. */
export type ListeningWord = keyof typeof listeningWord.words;
