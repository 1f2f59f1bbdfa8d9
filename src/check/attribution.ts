import type { Place } from './answer.ts';
import type { CheckDesk, CheckLine } from './desk.ts';
import { exactPart } from './exact.ts';
import { says, verb } from '../text/saying.ts';

const [opens, closes] = ['["“‘「『]', '["”’」』]'];
const title = '(?:[总總]?[书書][记記]|[省市][长長])';
/** A meeting, and the report or speech at one. */
const body = '(?:(?:[党黨]代|[代大全]|代表大|座[谈談])?[会會][议議]?|[报報]告|[讲講][话話])';
/** What says it; or who, who may have a title before or behind the name; and how. */
const who = `(?:([^\\P{L}不没沒在]{0,14}?${body})[上中里裡]?|(?:[^\\P{L}不没沒对對向和跟]{0,12}${title})?(?!${verb})([^\\P{L}不没沒]{1,4}?)${title}?)(?:最后|最後|[还還也又]|在[^\\P{L}不没沒]{1,10}?)?`;

const day = '(?:〔?\\d{4}年〕?)?\\d{1,2}月\\d{1,2}日';
const paper = '\\p{L}{1,8}[报報网網社台臺刊](?:客户端|客戶端|[电電]子[报報])?';
/** How a report begins that hands words on: 据齐鲁晚报4月10日报道，. */
const lead = (name: string) =>
  `[据據]?《?${name}》?(?:${day})?(?:[报報][道導]|消息|[讯訊电電])?[说說称稱]?[，,：:]`;

/** Which newspaper, and of what day, words are said to be: before them, or behind them. */
export const origin = new RegExp(
  `^(?:${lead(`(${paper})`)}|(${day})[，,](?=${who}${verb}))|(?<=${closes}|。)\\s*(?:[—–-]{1,2}|[（(])\\s*《?(${paper})》?(?!.*http)[^\\n（）()]{0,30}[）)]?\\s*$`,
  'gu',
);

/** Who is said to have said it: before the words; between halves, with the marks of both; behind. */
export const attribution = new RegExp(
  `(?<=^|^${lead(paper)}|^${day}[，,])${who}(?:${says}|(?:${verb}|[：:])(?=\\s*${opens}))|${closes}[，,]?${who}${says}\\s*${opens}|(?<=${closes})[，,]?${who}${verb}[。.]?\\s*$`,
  'gu',
);

/** The marks around it that belong to the words. */
export const marksAround = new RegExp(`^${closes}?[，,]?|${opens}?\\s*$`, 'gu');

/** Returns what an aside names: a speaker, a number, words. */
export function toldIn(match: RegExpExecArray): string {
  return match.slice(1).find((group) => group) ?? '';
}

/** Folds as the texts are compared. */
export type Fold = (text: string) => string;

/** Tells whether the story is of the meeting or report that is said to have said it. */
export function tellsOf(told: string, { story, source }: CheckLine, folded: Fold): boolean {
  const parts = new RegExp(`^(?:[此这這本]次)?(.*?)(?:${body})+$`, 'u').exec(told);
  const lines = source.stories.find((one) => one.story === story)?.lines ?? [];
  const words = folded(lines.map(({ text }) => text).join('\n'));
  const like = /[会會议議]$/u.test(told) ? /[大全谈談][会會]/u : /[报報]告|[讲講][话話]/u;
  return parts !== null && words.includes(folded(parts[1] ?? '')) && like.test(words);
}

/** Tells whether words of a line are of the newspaper, or of the day, that is told. */
export function isFrom(told: string, { source }: CheckLine, folded: Fold): boolean {
  const [month, date] = [...told.matchAll(/\d+(?=[月日])/gu)].map(Number);
  if (!date) return folded(source.newspaper).startsWith(folded(told));
  const [, ofMonth, ofDate] = source.event.split('-').map(Number);
  return month === ofMonth && date === ofDate;
}

/** Returns where the text begins to say who said what stands at a place; where not, the place itself. */
export function saidFrom(text: string, place: number): number {
  return new RegExp(`[^，。；]*${says}\\P{L}*$`, 'u').exec(text.slice(0, place))?.index ?? place;
}

/**
 * Tells whether who says it belongs to what is quoted: nothing but a comma parts it from the words, and
 * the text says so too, right before them or with the same words before a clause that was left out.
 */
export function isQuoted(match: RegExpExecArray, place: Place, folded: Fold): boolean {
  const [said] = match;
  const behind = match.input.slice(said.length - 1);
  if (match.index > 0 || new RegExp(`^(?:[:：]|.\\s*${opens})`, 'u').test(behind)) return false;
  const before = place.line.text.slice(0, place.mark.start);
  const sentence = folded(before.slice(before.lastIndexOf('。') + 1));
  if (sentence.includes(folded(said))) return true;
  // That a meeting said it is another way of telling what somebody says at it.
  const isMeeting = new RegExp(`${body}$`, 'u').test(toldIn(match));
  const isSaid = saidFrom(place.line.text, place.mark.start) < place.mark.start;
  return isSaid && (!isMeeting || sentence.includes(folded(toldIn(match))));
}

const surnames =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱林郭罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田姜范谭譚廖邹鄒熊陆陸孔崔康毛邱秦侯邵孟龙龍';
/** Those that begin ordinary words as often. */
const words =
  '高方马馬于江金万萬白常安石文武钱錢严嚴易史贺賀雷施陶洪尹黎乔喬华華齐齊关關路温溫向成古左时時';
const offices =
  '局厅廳委部办辦区區县縣乡鄉镇鎮市省厂廠院校会會社司所站队隊组組处處科行系厦报報台网網界层層级級者员員们們人任副';
const person = new RegExp(`^[${surnames}${words}]\\p{L}{0,2}(?<![${offices}])$`, 'u');
const mayBeWord = new RegExp(`^.$|^[${words}][^某]$`, 'u');

/** Tells whether a name begins with no word of the dictionary: 许多|人, 高新|区. */
function isName(word: string): boolean {
  // Firefox has none before 125: then only those with a title are told.
  const { Segmenter } = Intl as Partial<typeof Intl>;
  if (!Segmenter) return false;
  const [first] = new Segmenter('zh', { granularity: 'word' }).segment(word);
  return first?.segment.length === 1 || /^[张張李王赵趙][三四五六]$/u.test(word);
}

/** Returns what is to be told of the name of a person whom no text names, beside who said it; else nothing. */
export async function strangersIn(desk: CheckDesk, match: RegExpExecArray, source: string) {
  const pasted = toldIn(match);
  if (!person.test(pasted)) return [];
  const isTitled = new RegExp(`${pasted}[书書][记記]|${title}${pasted}`, 'u').test(match[0]);
  const isTold = isTitled || (!mayBeWord.test(pasted) && isName(pasted));
  if (!isTold || (await exactPart(desk, pasted))) return [];
  return [{ kind: 'who' as const, pasted, source }];
}
