import { wordsOf } from './lookup.ts';

/** The words of the files to carry away, and of the links to them. */
export const downloadsWordsIn = wordsOf({
  download: { hans: '下载', hant: '下載' },
  plainText: { hans: '纯文本', hant: '純文字' },

  scriptState: { hans: '文字', hant: '文字' },
  address: { hans: '网址', hant: '網址' },
  // Each file is in one script: what is said of it depends on that script.
  original: {
    hans: '本文件为原文简体，文字逐字照录。',
    hant: '本檔案為抓取所得的繁體，文字逐字照錄。',
  },
  converted: {
    hans: '本文件由繁体机器转换为简体；抓取所得为繁体。',
    hant: '本檔案由簡體機器轉換為繁體；原文為簡體。',
  },

  source: { hans: '出处与说明', hant: '出處與說明' },
  noteOn: { hans: '“{words}”：{note}', hant: '「{words}」：{note}' },
  ours: {
    hans: '段号、说话人、编者注和“出处与说明”是本站加的，其余照录。',
    hant: '段號、說話人、編者註和「出處與說明」是本站加的，其餘照錄。',
  },
  allEdits: {
    hans: '与抓取稿相比，另有{n}项改动，逐项列在 {address}',
    hant: '與抓取稿相比，另有{n}項改動，逐項列在 {address}',
  },
  rights: {
    hans: '报道的权利归谁、可以在什么条件下转载，本站没有查明。要转载全文，请先向报社询问。',
    hant: '報道的權利歸誰、可以在什麼條件下轉載，本站沒有查明。要轉載全文，請先向報社詢問。',
  },

  cover: { hans: '封面', hant: '封面' },
  coverPicture: {
    hans: '封面：《{title}》，{newspaper}，事件{event}。图案是按各段长短画成的水纹。',
    hant: '封面：《{title}》，{newspaper}，事件{event}。圖案是按各段長短畫成的水紋。',
  },
  landmarks: { hans: '书内位置', hant: '書內位置' },
  text: { hans: '正文', hant: '正文' },
  accessibility: {
    hans: '全书是文字，可以放大、换字体、由语音读出；有目录和逐级的标题，段落编号，封面图有替代文字；没有声音、动画和闪烁。结构由程序检查，没有人用读屏软件通读过，不声称符合无障碍标准的某一级。',
    hant: '全書是文字，可以放大、換字體、由語音讀出；有目錄和逐級的標題，段落編號，封面圖有替代文字；沒有聲音、動畫和閃爍。結構由程式檢查，沒有人用螢幕報讀軟體通讀過，不聲稱符合無障礙標準的某一級。',
  },
});
