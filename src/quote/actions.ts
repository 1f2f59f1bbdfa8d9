import { copyToClipboard } from '../browser/clipboard.ts';
import { scriptOfPage } from '../browser/script-of-page.ts';
import type { QuoteWord } from '../text/quote-words.ts';
import type { BarActions } from './bar.ts';
import { reportLink } from '../report/report.ts';
import { paragraphNumber, wordsOf, type Part } from './passage.ts';
import { linkTo, paragraphsOf, placeOf, speakerOf, storyOf } from './place.ts';
import { quotationOf } from './quotation.ts';
import { isConverted, sourceWords } from './source-words.ts';

/** Returns what the buttons of the bar do with these parts of the text. */
export function actionsFor(parts: readonly Part[]): BarActions {
  return {
    copyQuotation: () => copyQuotation(parts),
    copyLink: async () => said(await copyToClipboard({ text: linkTo(parts) }), 'linkCopied'),
    cite: () => void cite(parts),
    report: reportOf(parts),
  };
}

/** The article carries the contact, if the site has one. */
function reportOf(parts: readonly Part[]): string | null {
  const { article, report } = document.querySelector<HTMLElement>('[data-article]')?.dataset ?? {};
  if (article === undefined || report === undefined) return null;
  const { address } = placeOf(parts);
  const paragraph = parts.find(({ line }) => paragraphNumber(line) !== null)?.line.id ?? null;
  return reportLink(report, { article, paragraph, address, script: scriptOfPage() });
}

async function copyQuotation(parts: readonly Part[]): Promise<QuoteWord> {
  const source = isConverted() ? await sourceWords(parts) : undefined;
  const quotation = quotationOf({
    script: scriptOfPage(),
    lines: parts.map(wordsOf),
    speaker: speakerOf(parts),
    place: placeOf(parts),
    ...(source !== undefined && { conversion: { source } }),
  });
  const word = source === null ? 'withoutSource' : 'quotationCopied';
  return said(await copyToClipboard(quotation), word);
}

const said = (isDone: boolean, word: QuoteWord): QuoteWord => (isDone ? word : 'refused');

async function cite(parts: readonly Part[]): Promise<void> {
  const story = parts[0] && storyOf(parts[0])?.dataset['story'];
  if (story === undefined) return;
  const paragraphs = paragraphsOf(parts);
  try {
    const { openCiteDialog } = await import('../citation/dialog.ts');
    await openCiteDialog({ story, ...(paragraphs && { paragraphs }) });
  } catch {
    // The cite page has the same references.
    const link = document.querySelector<HTMLAnchorElement>('[data-cite-link]');
    if (!link) return;
    const page = new URL(`../${story}/`, link.href);
    if (paragraphs) page.hash = `p${paragraphs[0]}`;
    location.assign(page);
  }
}
