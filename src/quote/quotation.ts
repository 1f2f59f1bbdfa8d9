import type { Copied } from '../browser/clipboard.ts';
import { sourceLine, type QuotedPlace } from '../citation/source-line.ts';
import { languageTag, otherScript, type Script } from '../script/script.ts';
import { escapeMarkup } from '../text/escape.ts';
import { quoteWord } from '../text/quote-words.ts';

/** Words of a text, with all that is printed below them. */
export interface Quotation {
  /** The script of the page. */
  readonly script: Script;
  /** The words, one string for each printed line (paragraph, heading) that they are taken from. */
  readonly lines: readonly string[];
  readonly place: QuotedPlace;
  /** On a converted page: the same words before conversion, `null` when they could not be read. */
  readonly conversion?: { readonly source: readonly string[] | null };
}

/**
 * Returns a quotation for the clipboard: the words as they stand, their source, and on a converted
 * page that it was converted, and from what.
 */
export function quotationOf(quotation: Quotation): Copied & { readonly html: string } {
  return { text: textOf(quotation), html: htmlOf(quotation) };
}

function textOf({ script, lines, place, conversion }: Quotation): string {
  const quoted = [`「${lines.join('\n')}」`, sourceLine(place)];
  if (conversion) quoted.push(conversionNote(script, conversion.source, (source) => source));
  return quoted.join('\n');
}

function htmlOf({ script, lines, place, conversion }: Quotation): string {
  const { address } = place;
  const paragraphs = lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join('');
  const opening = `<blockquote cite="${escapeMarkup(address)}" lang="${languageTag[script]}">`;
  const other = languageTag[otherScript(script)];
  const note = conversion
    ? `<p>${conversionNote(script, conversion.source, (source) => `<span lang="${other}">${escapeMarkup(source).replaceAll('\n', '<br>')}</span>`)}</p>`
    : '';
  return `${opening}${paragraphs}</blockquote><p>${sourceHtml(place)}</p>${note}`;
}

/** The source line with the titles as a citation and the address as a link. */
function sourceHtml(place: QuotedPlace): string {
  const title = `《${escapeMarkup(place.title)}》`;
  const address = escapeMarkup(place.address);
  return escapeMarkup(sourceLine(place))
    .replace(title, () => `<cite>${title}</cite>`)
    .replace(address, () => `<a href="${address}">${address}</a>`);
}

function conversionNote(
  script: Script,
  source: readonly string[] | null,
  written: (source: string) => string,
): string {
  const note = quoteWord(script, 'converted');
  return source
    ? `${note}${quoteWord(script, 'sourceForm')}${written(`「${source.join('\n')}」`)}`
    : note;
}
