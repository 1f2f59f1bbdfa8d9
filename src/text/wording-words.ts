import { wordOf } from './lookup.ts';

/** The words of the page of compared wording, by hand in both scripts. */
export const wordingWord = wordOf({
  wordingDescription: {
    hans: '一百多个词语在两篇报道里各出现几次：两篇都有的、只见于一篇的；次数由程序从正文数出，逐词可查。',
    hant: '一百多個詞語在兩篇報道裡各出現幾次：兩篇都有的、只見於一篇的；次數由程式從正文數出，逐詞可查。',
  },
  wordingLead: {
    hans: '同一个词，两篇各用了几次。左边是{first}，右边是{second}；条的长短是正文里的次数，加号后是标题里的，点词语看每一处。',
    hant: '同一個詞，兩篇各用了幾次。左邊是{first}，右邊是{second}；條的長短是正文裡的次數，加號後是標題裡的，點詞語看每一處。',
  },
  lengths: {
    hans: '两篇长短不同：编号段落连标点分别有{first}字和{second}字，所以次数不宜直接相比。',
    hant: '兩篇長短不同：編號段落連標點分別有{first}字和{second}字，所以次數不宜直接相比。',
  },
  both: { hans: '两篇都有', hant: '兩篇都有' },
  only: { hans: '只见于{newspaper}', hant: '只見於{newspaper}' },
  neither: { hans: '只见于标题', hant: '只見於標題' },
  counted: { hans: '“{term}”：{counts}。', hant: '「{term}」：{counts}。' },
  times: {
    hans: '{text}正文{paragraphs}次、标题{headings}次',
    hant: '{text}正文{paragraphs}次、標題{headings}次',
  },
  chance: {
    hans: '其中{counts}是“{words}”里的字，不是这个词。',
    hant: '其中{counts}是「{words}」裡的字，不是這個詞。',
  },
  own: { hans: '网址与出处', hant: '網址與出處' },
  expression: { hans: '词语', hant: '詞語' },
  ruleHeading: { hans: '怎样数', hant: '怎樣數' },
  rule: {
    hans: '次数由程序从简体阅读文本数出，前后不重叠；长词里的短词也算（“城市群”里有一个“城市”）；字面相同而不是这个词的，在那一行注明。大数字只数编号段落；引题、标题和小标题里的另列在加号后。图片说明、署名和编辑名单不数。',
    hant: '次數由程式從簡體閱讀文本數出，前後不重疊；長詞裡的短詞也算（「城市群」裡有一個「城市」）；字面相同而不是這個詞的，在那一行註明。大數字只數編號段落；引題、標題和小標題裡的另列在加號後。圖片說明、署名和編輯名單不數。',
  },
  choice: {
    hans: '数哪些词，是本站编者选的：文中的专门说法，加上统计得出的常用词。别的词，到“逐词索引”自己查。',
    hant: '數哪些詞，是本站編者選的：文中的專門說法，加上統計得出的常用詞。別的詞，到「逐詞索引」自己查。',
  },
});
