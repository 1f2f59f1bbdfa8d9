import { reportWordsIn } from '../text/report-words.ts';
import type { Script } from '../script/script.ts';

/** What a report of an error is about, in the reader's script. */
export interface ReportedPlace {
  /** Id of the article. */
  readonly article: string;
  /** Id of the paragraph, e.g. `p12`; `null` for the whole article. */
  readonly paragraph: string | null;
  /** Whole address of the place, with its fragment. */
  readonly address: string;
  readonly script: Script;
}

/**
 * Returns the link with which a reader reports an error: `contact` with the place filled in, as
 * subject and body of a mail (RFC 6068), or as `title` and `body` of a form.
 */
export function reportLink(contact: string, place: ReportedPlace): string {
  const link = new URL(contact);
  const isMail = link.protocol === 'mailto:';
  const query = [
    [isMail ? 'subject' : 'title', titleOf(place)],
    ['body', bodyOf(place).join(isMail ? '\r\n' : '\n')],
  ].map(([name = '', value = '']) => `${name}=${encoded(value)}`);
  link.search = [link.search.slice(1), ...query].filter((part) => part !== '').join('&');
  return link.href;
}

function titleOf({ article, paragraph, script }: ReportedPlace): string {
  const place = paragraph === null ? article : `${article} #${paragraph}`;
  return reportWordsIn(script)('subject', { place });
}

function bodyOf({ article, paragraph, address, script }: ReportedPlace): string[] {
  const t = reportWordsIn(script);
  const place = paragraph === null ? [] : [`${t('paragraphId')}${paragraph}`];
  const questions = [t('wrong'), t('right'), t('evidence')];
  return [`${t('articleId')}${article}`, ...place, `${t('address')}${address}`, '', ...questions];
}

/** Half a character, which a damaged address may hold, cannot be encoded: it becomes U+FFFD. */
function encoded(value: string): string {
  return encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(value)));
}
