// What a line of a newspaper's text is, from the look of it: never more than a guess.

const staff =
  /^(编辑|編輯|美编|美編|组版|組版|主编|主編|校对|校對|版面|值班|审读|審讀|制图|製圖)\s*[:：/|]?\s*\p{Script=Han}[^。，,]{0,60}$/u;
const signed =
  /^[\s(（[【]*([文图圖]\s*[/|丨])?.{0,14}?(记者|記者|通讯员|通訊員|特约撰稿|特約撰稿|作者|撰文|摄影|攝影)[:：\s\p{Script=Han}]/u;
/** At the end of a line: who took the picture, or where it is from. */
export const credited =
  /(供图|供圖|摄|攝|摄影|攝影|资料图|資料圖|资料图片|資料圖片|图片来源.{0,12}|圖片來源.{0,12}|新华社发|新華社發|制图|製圖)[)）]?$/u;
const photo = /^(?<caption>.*[。！!])(?<separator>[ \u3000]+)(?<credit>[^\s。，,][^。，,]{1,29})$/u;

/** Whether a line names those who made the page. */
export function isStaff(text: string): boolean {
  return staff.test(text);
}

/** Whether a line is signed by whoever wrote the text. */
export function isByline(text: string): boolean {
  return text.length <= 60 && signed.test(text) && !/[。！？]/u.test(text);
}

/** Whether a line tells who took a picture, and nothing else. */
export function isCredit(text: string): boolean {
  return text.length <= 40 && credited.test(text) && !/[。！？]/u.test(text);
}

/** Whether a line reads like a paragraph and not like a headline or a label. */
export function isProse(text: string): boolean {
  return text.length >= 40 || /[。！？!?…][”』」’）)]*$|。/u.test(text);
}

/** A caption and its credit on one line, and at which characters it is split. */
export function photoParts(text: string) {
  const { caption, separator, credit } = photo.exec(text)?.groups ?? {};
  if (caption === undefined || separator === undefined || credit === undefined) return undefined;
  if (!credited.test(credit)) return undefined;
  const isOnly = text.split(separator).length === 2;
  const at = isOnly ? separator : `${caption.slice(-1)}${separator}${credit.slice(0, 1)}`;
  return { caption, at, credit };
}
