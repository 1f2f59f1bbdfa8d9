import type { People } from '../articles/people.ts';
import type { Script } from '../script/script.ts';

// The most frequent surnames and those of the people here; two characters first.
const surnames =
  '欧阳|歐陽|司马|司馬|上官|夏侯|诸葛|諸葛|[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫闫段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯殷凌洛房温溫]';
const beside =
  '书记|書記|市长|市長|省长|省長|县长|縣長|区长|區長|主席|主任|局长|局長|部长|部長|厅长|廳長|院长|院長|校长|校長|经理|經理|记者|記者|教授|专家|專家|同志|先生|女士|居民|市民|村民|工人|职工|職工|学生|學生|老师|老師|医生|醫生|负责人|負責人';
const verbs = '指出|强调|強調|表示|说|說|介绍|介紹|要求|主持|出席|认为|認為|告诉|告訴|宣布|宣佈';

// A name of two characters may be printed as wide as one of three: 何 平.
const name = `((?:${surnames})(?:\\p{Script=Han}{1,2}?|[ \\u3000]\\p{Script=Han}))`;

const patterns = [
  new RegExp(`(?:${beside})[ \\u3000]?${name}(?=[、，,。；;\\s（()）]|${verbs})`, 'gu'),
  new RegExp(`(?<=^|[。，,；;、”\\s])${name}(?=${verbs})`, 'gu'),
];

/**
 * Returns words that may be names of people whom nobody has entered yet: they stand beside an office
 * or in front of somebody's saying something. Hints only; many names are not found, some are none.
 */
export function likelyNames(text: string, people: People, script: Script): string[] {
  const known = new Set([...people.values()].map(({ name }) => name[script]));
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, written = '']) => written.replace(/\s/, '')),
  );
  return [...new Set(found)].filter((one) => !known.has(one));
}
