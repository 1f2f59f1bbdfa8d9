import { dateInWords } from '../../articles/event.ts';
import type { Script } from '../../script/script.ts';
import { runs, type Run } from '../run.ts';
import type { CitableStory } from '../work.ts';
import { stopped, supplied } from './parts.ts';

const unknownDay = { hans: '无日期', hant: '無日期' };
const mostAuthors = 20;

/** APA as it is written in Chinese in Taiwan and Hong Kong: full-width marks, the newspaper bold. */
export function chineseApa(story: CitableStory, script: Script): Run[] {
  const { title, newspaper, page, address } = story;
  const names = authors(story, script);
  const date = `（${supplied(story.published, dateInWords, unknownDay[script])}）`;
  return runs(
    names ? `${names}${date}。${stopped(title[script], '。')}` : `${title[script]}${date}。`,
    { text: newspaper[script], face: 'bold' },
    page ? `，${page}版。` : '。',
    address?.[script] ?? '',
  );
}

/** Of more than twenty authors the first nineteen and the last. */
function authors({ authors: names }: CitableStory, script: Script): string {
  const all = names.map((name) => name[script]);
  if (all.length <= mostAuthors) return all.join('、');
  return `${all.slice(0, mostAuthors - 1).join('、')}……${all.at(-1) ?? ''}`;
}
