import type { InBothScripts } from '../script/script.ts';

/** What a line of a crawl may be that is no part of the text, and the reason to take it out. */
export interface Boilerplate {
  readonly name: string;
  readonly why: InBothScripts;
}

interface Rule extends Boilerplate {
  readonly pattern: RegExp;
}

// Words of the pages that texts are crawled from, in both scripts; white space around is gone.
const rules: readonly Rule[] = [
  {
    name: 'share',
    pattern:
      /^(分享|转发|轉發)(到|至|给|給)?[^。]{0,24}$|^(微信|微博|新浪微博|QQ空间|QQ空間|朋友圈|Facebook|Twitter|LINE)([\s、|/]+\S{1,8})*$|^(点赞|點讚|收藏|评论|評論|举报|舉報|打赏|打賞)([\s、|/]*\S{1,6}){0,4}$/iu,
    why: {
      hans: '网站的分享、收藏、评论字样，不属于文本。',
      hant: '網站的分享、收藏、評論字樣，不屬於文本。',
    },
  },
  {
    name: 'related',
    pattern:
      /^[【[]?(相关|相關|延伸|推荐|推薦|热门|熱門|更多|最新)(文章|新闻|新聞|阅读|閱讀|报道|報道|報導|链接|連結|推荐|推薦|专题|專題|内容|內容|资讯|資訊)[】\]]?[:：]?[^。]{0,30}$|^猜你喜[欢歡]|^大家都在看|^[编編][辑輯]推[荐薦]$/u,
    why: {
      hans: '网站的“相关文章”一类字样和所列的标题，不属于文本。',
      hant: '網站的「相關文章」一類字樣和所列的標題，不屬於文本。',
    },
  },
  {
    name: 'navigation',
    pattern:
      /^(首页|首頁|主页|主頁|返回.{0,8}|回到顶部|回到頂部|上一[篇页頁版条條期].{0,40}|下一[篇页頁版条條期].{0,40}|当前位置.*|當前位置.*|您?现在的位置.*|您?現在的位置.*|您的位置.*|登录|登錄|登入|注册|註冊|关闭窗口|關閉視窗|关闭|關閉)$|^[^。，,]{1,16}(\s*[>›»→]\s*[^。，,]{1,24}){1,6}$|^(首页|首頁)([\s|·]+\S{1,8}){2,}$/u,
    why: { hans: '网站的导航字样，不属于文本。', hant: '網站的導航字樣，不屬於文本。' },
  },
  {
    name: 'tools',
    pattern:
      /^[【[(（]?(字号|字號|字体|字體|字体大小|打印|列印|放大|缩小|縮小|大\s*中\s*小)[^。]{0,24}$|^(阅读|閱讀|浏览|瀏覽|点击|點擊|访问|訪問)(量|次数|次數|数|數)?[:：]?\s*[\d,.万萬]+\+?\s*次?$|^(听全文|聽全文|语音播报|語音播報|展开全文|展開全文|阅读原文|閱讀原文)$/u,
    why: {
      hans: '网站的字号、打印、计数一类工具字样，不属于文本。',
      hant: '網站的字號、列印、計數一類工具字樣，不屬於文本。',
    },
  },
  {
    name: 'promotion',
    pattern:
      /^(扫码|掃碼|扫一扫|掃一掃|长按|長按|扫描|掃描|下载|下載|打开|打開)[^。]{0,40}$|^[^。]{0,24}(客户端|客戶端|APP)(下载|下載)[^。]{0,12}$|^(关注|關注|订阅|訂閱)[^。]{0,24}(公众号|公眾號|微博|微信)[^。]{0,12}$|^找记者\s|^找記者\s/iu,
    why: { hans: '网站或应用的推广语，不属于文本。', hant: '網站或應用的推廣語，不屬於文本。' },
  },
  {
    name: 'copyright',
    pattern:
      /版权所有|版權所有|版权声明|版權聲明|免责声明|免責聲明|copyright|©|ICP[备備证證]|公网安备|公網安備|未经.{0,12}(授权|许可|书面)|未經.{0,12}(授權|許可|書面)|转载请注明|轉載請註明|轉載請注明|违法和不良信息|違法和不良信息|All Rights Reserved/iu,
    why: {
      hans: '网站的版权、备案或免责字样，不属于文本。',
      hant: '網站的版權、備案或免責字樣，不屬於文本。',
    },
  },
  {
    name: 'editor',
    pattern:
      /^[（([【]?\s*(责任编辑|責任編輯|责编|責編|网络编辑|網絡編輯|網路編輯)\s*[:：/丨|]?[^。]{0,24}$/u,
    why: { hans: '网站标的责任编辑，不属于文本。', hant: '網站標的責任編輯，不屬於文本。' },
  },
  {
    name: 'dateline',
    pattern:
      /^(来源|來源|稿源|文章来源|文章來源|信息来源|信息來源|发布时间|發布時間|发布日期|發布日期|发表时间|發表時間|时间|時間|日期)\s*[:：][^。]{0,60}$|^\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(\s+\d{1,2}:\d{2}(:\d{2})?)?(\s+(来源|來源|稿源)?\s*[:：]?[^。]{0,40})?$|^\p{Script=Han}{2,12}\s+\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?$/u,
    why: {
      hans: '页面上的发布信息，记在来历里，不印在正文里。',
      hant: '頁面上的發布資訊，記在來歷裡，不印在正文裡。',
    },
  },
  {
    name: 'page-number',
    pattern:
      /^[-—–\s]*(第\s*)?\d{1,4}\s*([页頁版]|\/\s*\d{1,4})?[-—–\s]*$|^第?\s*\d{1,4}\s*[页頁]\s*[,，/]?\s*共\s*\d{1,4}\s*[页頁]$|^共\s*\d{1,4}\s*[页頁]/u,
    why: { hans: '页码，不属于文本。', hant: '頁碼，不屬於文本。' },
  },
  {
    name: 'separator',
    pattern: /^[\p{P}\p{S}\s]+$/u,
    why: { hans: '只由符号组成的分隔行，不属于文本。', hant: '只由符號組成的分隔行，不屬於文本。' },
  },
];

/** A paragraph is longer than anything that a site puts around its texts, the small print aside. */
const longest = 90;

/** Returns what a line of a crawl is, if it looks like no part of the text. */
export function boilerplateOf(line: string): Boilerplate | undefined {
  const found = rules.find(({ pattern }) => pattern.test(line));
  return found && (line.length <= longest || found.name === 'copyright') ? found : undefined;
}

/** The title of the page, printed in front of the text's own. */
export const pageTitle: Boilerplate = {
  name: 'page-title',
  why: {
    hans: '页面自身的题名，与下面的标题相同，不重复印。',
    hant: '頁面自身的題名，與下面的標題相同，不重複印。',
  },
};

/** A line that stood there before. */
export const repetition: Boilerplate = {
  name: 'repetition',
  why: {
    hans: '与前面的一行相同，很可能是页面重复（推断），不重复印。',
    hant: '與前面的一行相同，很可能是頁面重複（推斷），不重複印。',
  },
};
