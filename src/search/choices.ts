import type { SearchAnswer } from './answer.ts';
import type { Choice } from './filter-fields.ts';
import { storyValue, type FilterName } from './filters.ts';

/**
 * Returns what the results of an answer can be narrowed to, each choice once: their articles, the
 * newest event first, and their speakers. A story is only named when it was chosen: its article is
 * choice enough.
 */
export function choicesIn(answer: SearchAnswer): Partial<Record<FilterName, readonly Choice[]>> {
  const { hits, filters } = answer;
  const newestFirst = hits.toSorted((one, other) => (one.event < other.event ? 1 : -1));
  const choices = newestFirst.map(({ article, story, speaker, speakerName, ...hit }) => {
    const text = `${hit.newspaper} ${hit.eventLabel}`;
    return {
      article: { value: article, label: text },
      story: { value: storyValue(article, story), label: `${text} · ${story}` },
      speaker: { value: speaker ?? '', label: speakerName ?? speaker ?? '' },
    };
  });
  return {
    article: onceEach(choices.map(({ article }) => article)),
    story: onceEach(choices.map(({ story }) => story)).filter(
      ({ value }) => value === filters.story,
    ),
    speaker: onceEach(choices.map(({ speaker }) => speaker)),
  };
}

function onceEach(choices: readonly Choice[]): Choice[] {
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()];
}
