import type { InBothScripts } from '../script/script.ts';

// Node, in which tests read the words, has no such environment.
const isDevelopment = (import.meta as { env?: ImportMetaEnv }).env?.DEV;

/** Says that the data named have not come; in `npm run dev`, that they were never made. */
export function unavailable({ hans, hant }: InBothScripts): InBothScripts {
  if (isDevelopment)
    return {
      hans: '这里还没有检索数据：先运行一次 npm run build，再刷新本页。',
      hant: '這裡還沒有檢索資料：先執行一次 npm run build，再重新整理本頁。',
    };
  return {
    hans: `${hans}没有载入：可能是网络断了，或者文件暂时读不到。正文不受影响，照常可以阅读。要断网也能用，请联网时在“设置”里存下整个网站。`,
    hant: `${hant}沒有載入：可能是網路斷了，或者檔案暫時讀不到。正文不受影響，照常可以閱讀。要斷網也能用，請連線時在「設定」裡存下整個網站。`,
  };
}
