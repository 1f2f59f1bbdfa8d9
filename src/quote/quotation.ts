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
  /** Who speaks, as the page prints it; `null` where it names nobody or more than one. */
  readonly speaker: string | null;
  readonly place: QuotedPlace;
  /** On a converted page: the same words before conversion, `null` when they could not be read. */
  readonly conversion?: { readonly source: readonly string[] | null };
}

/**
 * Returns a quotation for the clipboard: the words as they stand, who says them, their source, and on
 * a converted page that it was converted, and from what.
 */
export function quotationOf(quotation: Quotation): Copied & { readonly html: string } {
  return { text: textOf(quotation), html: htmlOf(quotation) };
}

function textOf(quotation: Quotation): string {
  const { speaker, lines, place } = quotation;
  const words = `「${lines.join('\n')}」`;
  return [words, speaker, sourceLine(place), conversionNote(quotation)].filter(Boolean).join('\n');
}

function htmlOf(quotation: Quotation): string {
  const { script, speaker, lines, place } = quotation;
  const paragraph = (html: string) => html && `<p>${html}</p>`;
  const words = lines.map((line) => paragraph(escapeMarkup(line))).join('');
  const opening = `<blockquote cite="${escapeMarkup(place.address)}" lang="${languageTag[script]}">`;
  const other = languageTag[otherScript(script)];
  const note = conversionNote(quotation, (source) => {
    const broken = escapeMarkup(source).replaceAll('\n', '<br>');
    return `<span lang="${other}">${broken}</span>`;
  });
  const said = paragraph(escapeMarkup(speaker ?? ''));
  return `${opening}${words}</blockquote>${said}${paragraph(sourceHtml(place))}${paragraph(note)}`;
}

/** The source line with the titles as a citation and the address as a link. */
function sourceHtml(place: QuotedPlace): string {
  const title = `《${escapeMarkup(place.title)}》`;
  const address = escapeMarkup(place.address);
  return escapeMarkup(sourceLine(place))
    .replace(title, () => `<cite>${title}</cite>`)
    .replace(address, () => `<a href="${address}">${address}</a>`);
}

/** That and from what it was converted, the source as it is to be `written`; empty where it was not. */
function conversionNote({ script, conversion }: Quotation, written = (source: string) => source) {
  if (!conversion) return '';
  const note = quoteWord(script, 'converted');
  const source = conversion.source?.join('\n');
  if (source === undefined) return note;
  return `${note}${quoteWord(script, 'sourceForm')}${written(`「${source}」`)}`;
}
