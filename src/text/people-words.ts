import { wordsOf } from './lookup.ts';

/** The words of the page of people, by hand in both scripts. */
export const peopleWordsIn = wordsOf({
  peoplePage: { hans: '人物与身份', hant: '人物與身分' },
  peopleDescription: {
    hans: '两篇报道点名的全部人物：姓名的简繁写法与拼音、文中印的身份、出现的段落，以及查实的职务。',
    hant: '兩篇報道點名的全部人物：姓名的簡繁寫法與拼音、文中印的身分、出現的段落，以及查實的職務。',
  },
  peopleDescriptionOfMany: {
    hans: '各篇报道点名的人物：姓名的简繁写法与拼音、文中印的身份、出现的段落，以及查实的职务。',
    hant: '各篇報道點名的人物：姓名的簡繁寫法與拼音、文中印的身分、出現的段落，以及查實的職務。',
  },
  peopleLeadOfMany: {
    hans: '各篇报道点名的{n}人，按文中的次序。身份照录原文；文中没有印的职务，查实了才写，并注明来源与日期。',
    hant: '各篇報道點名的{n}人，按文中的次序。身分照錄原文；文中沒有印的職務，查實了才寫，並註明來源與日期。',
  },
  otherTexts: { hans: '另有{n}篇也提到，见检索', hant: '另有{n}篇也提到，見檢索' },
  peopleLead: {
    hans: '两篇报道点名的{n}人，按文中的次序。身份照录原文；文中没有印的职务，查实了才写，并注明来源与日期。',
    hant: '兩篇報道點名的{n}人，按文中的次序。身分照錄原文；文中沒有印的職務，查實了才寫，並註明來源與日期。',
  },
  inSeveral: { hans: '不止一篇提到', hant: '不止一篇提到' },
  role: { hans: '在文中', hant: '在文中' },
  speaks: { hans: '讲话', hant: '講話' },
  reports: { hans: '向大会作报告', hant: '向大會作報告' },
  chairs: { hans: '大会执行主席', hant: '大會執行主席' },
  present: { hans: '参加活动', hant: '參加活動' },
  cited: { hans: '被提到', hant: '被提到' },
  reporter: { hans: '记者', hant: '記者' },
  photographer: { hans: '摄影', hant: '攝影' },
  editor: { hans: '编辑', hant: '編輯' },
  designer: { hans: '美编', hant: '美編' },
  layout: { hans: '组版', hant: '組版' },
  printed: { hans: '文中印的', hant: '文中印的' },
  outside: { hans: '文外查到的', hant: '文外查到的' },
  confirmed: { hans: '查实', hant: '查實' },
  bracketed: { hans: '前后印证', hant: '前後印證' },
  officeUnknown: {
    hans: '文中没有印职务；当日任何职，本站没有查实。',
    hant: '文中沒有印職務；當日任何職，本站沒有查實。',
  },
  named: { hans: '姓名见于', hant: '姓名見於' },
  spoken: { hans: '所讲的话', hant: '所講的話' },
  otherScript: { hans: '繁体', hant: '簡體' },
  readOn: { hans: '{day}读存档摘录', hant: '{day}讀存檔摘錄' },
});
