import { wordOf } from './lookup.ts';

/** The words of reading without a network; apart from the others, for the browser needs these. */
export const offlineWord = wordOf({
  offlineReading: { hans: '离线阅读', hant: '離線閱讀' },
  offlineLead: {
    hans: '读过的页面会自动存在这台设备上，简体、繁体都存，断网也能再读。想把整个网站带走，就在这里存下：没有网络也能阅读、切换简繁、检索、核对引文。',
    hant: '讀過的頁面會自動存在這台設備上，簡體、繁體都存，斷網也能再讀。想把整個網站帶走，就在這裡存下：沒有網路也能閱讀、切換簡繁、檢索、核對引文。',
  },
  offlineNeedsScript: {
    hans: '离线阅读要用 JavaScript，你的浏览器没有运行它。',
    hant: '離線閱讀要用 JavaScript，你的瀏覽器沒有執行它。',
  },
  unavailable: {
    hans: '这个浏览器现在不能离线保存网页，无痕（隐私）窗口往往也不行。在线阅读不受影响。',
    hant: '這個瀏覽器現在不能離線保存網頁，無痕（私密）視窗往往也不行。線上閱讀不受影響。',
  },
  preparing: { hans: '正在准备……', hant: '正在準備……' },
  wholeSite: {
    hans: '整个网站约{total}，已存{saved}。供下载的文件和分享用的图片不在内。',
    hant: '整個網站約{total}，已存{saved}。供下載的檔案和分享用的圖片不在內。',
  },
  large: {
    hans: '内容较多，请连上无线网络（Wi-Fi）再存。中途离开也不要紧，回到这一页会接着存。',
    hant: '內容較多，請連上無線網路（Wi-Fi）再存。中途離開也不要緊，回到這一頁會接著存。',
  },
  noRoom: {
    hans: '浏览器只让本站再存约{free}，存不下整个网站；存下的那部分可以用。',
    hant: '瀏覽器只讓本站再存約{free}，存不下整個網站；存下的那部分可以用。',
  },
  saveAll: { hans: '存下整个网站', hant: '存下整個網站' },
  saveRest: { hans: '继续保存', hant: '繼續保存' },
  saving: { hans: '正在保存：{saved}，共{total}', hant: '正在保存：{saved}，共{total}' },
  progress: { hans: '保存进度', hant: '保存進度' },
  savedAll: {
    hans: '整个网站已存好（{total}），没有网络也能用。网站更新后，联网打开时会自动换成新版。',
    hant: '整個網站已存好（{total}），沒有網路也能用。網站更新後，連線打開時會自動換成新版。',
  },
  removeAll: { hans: '全部删除', hant: '全部刪除' },
  removed: {
    hans: '存下的页面都删除了。以后读过的页面仍会自动存下。',
    hant: '存下的頁面都刪除了。以後讀過的頁面仍會自動存下。',
  },
  full: {
    hans: '存储空间不够，只存了一部分（{saved}，共{total}）。腾出空间后按“继续保存”；在线阅读不受影响。',
    hant: '儲存空間不夠，只存了一部分（{saved}，共{total}）。騰出空間後按「繼續保存」；線上閱讀不受影響。',
  },
  refused: {
    hans: '浏览器不让本站在这台设备上保存页面，无痕（隐私）窗口里常会这样。在线阅读不受影响。',
    hant: '瀏覽器不讓本站在這台設備上保存頁面，無痕（私密）視窗裡常會這樣。線上閱讀不受影響。',
  },
  network: {
    hans: '网络断了，已存{saved}（共{total}），都还在。连上网络后按“继续保存”，从断的地方接着存。',
    hant: '網路斷了，已存{saved}（共{total}），都還在。連上網路後按「繼續保存」，從斷的地方接著存。',
  },
  changed: {
    hans: '网站刚刚更新了。请重新载入这一页，再按一次保存。',
    hant: '網站剛剛更新了。請重新載入這一頁，再按一次保存。',
  },
  install: { hans: '装到手机或电脑上', hant: '裝到手機或電腦上' },
  installAndroid: {
    hans: '安卓手机：在 Chrome 的菜单（右上角三个点）里点“添加到主屏幕”或“安装应用”。',
    hant: '安卓手機：在 Chrome 的選單（右上角三個點）裡點「加到主畫面」或「安裝應用程式」。',
  },
  installIphone: {
    hans: '苹果手机和平板：在 Safari 里点“分享”，再点“添加到主屏幕”。',
    hant: '蘋果手機和平板：在 Safari 裡點「分享」，再點「加入主畫面」。',
  },
  installDesktop: {
    hans: '电脑：在 Chrome 或 Edge 的地址栏右端点“安装”图标。',
    hant: '電腦：在 Chrome 或 Edge 的網址列右端點「安裝」圖示。',
  },
  updated: {
    hans: '网站有新版本。这一页可以照常读完，写下的文字换用时会留着。',
    hant: '網站有新版本。這一頁可以照常讀完，寫下的文字換用時會留著。',
  },
  useNew: { hans: '换用新版', hant: '換用新版' },
  later: { hans: '以后再说', hant: '以後再說' },
  offlineTitle: { hans: '现在连不上网站', hant: '現在連不上網站' },
  offlineText: {
    hans: '这一页没有存在这台设备上，要连上网络才能打开。',
    hant: '這一頁沒有存在這台設備上，要連上網路才能打開。',
  },
  offlineAgain: { hans: '再试一次', hant: '再試一次' },
  offlineSaved: { hans: '这台设备上存有：', hant: '這台設備上存有：' },
  othersSaved: { hans: '还有另外{others}页', hant: '還有另外{others}頁' },
});

/** A word or sentence of reading offline, by its name in the table. */
export type OfflineWord = keyof typeof offlineWord.words;
