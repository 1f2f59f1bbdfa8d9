import { escapeMarkup } from '../text/escape.ts';

/** A link of a feed or an entry (RFC 4287, 4.2.7). */
export interface AtomLink {
  readonly rel: 'self' | 'alternate';
  readonly href: string;
  readonly type: 'text/html' | 'application/atom+xml';
  readonly hreflang: string;
}

interface AtomThing {
  /** An address that never changes, of whatever kind. */
  readonly id: string;
  readonly title: string;
  readonly links: readonly AtomLink[];
}

/** An entry: all texts are plain. */
export interface AtomEntry extends AtomThing {
  /** YYYY-MM-DD. */
  readonly updated: string;
  /** YYYY-MM-DD; `null` where it is not certain. */
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly summary: string;
}

/** A feed with at least one entry. */
export interface AtomFeed extends AtomThing {
  /** As `xml:lang`. */
  readonly language: string;
  readonly subtitle: string;
  /** Address of a square picture. */
  readonly icon: string;
  readonly entries: readonly AtomEntry[];
}

/** Returns the feed as Atom (RFC 4287). It was updated when the newest of its entries was. */
export function atomXml(feed: AtomFeed): string {
  const { id, title, subtitle, links, icon, language, entries } = feed;
  const updated = entries.map((entry) => entry.updated).reduce((a, b) => (a > b ? a : b));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">`,
    element('id', id),
    element('title', title),
    element('subtitle', subtitle),
    element('updated', moment(updated)),
    element('icon', icon),
    ...links.map(linkXml),
    ...entries.map(entryXml),
    '</feed>\n',
  ].join('\n');
}

function entryXml({ id, title, links, updated, published, authors, summary }: AtomEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', moment(updated)),
    ...(published === null ? [] : [element('published', moment(published))]),
    ...authors.map((name) => `<author>${element('name', name)}</author>`),
    ...links.map(linkXml),
    element('summary', summary),
    '</entry>',
  ].join('\n');
}

/** The beginning of a day, for Atom knows moments only (RFC 3339). */
const moment = (day: string): string => `${day}T00:00:00Z`;

function linkXml({ rel, href, type, hreflang }: AtomLink): string {
  const attributes = Object.entries({ rel, type, hreflang, href });
  return `<link ${attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ')}/>`;
}

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

/** Text for XML, without the control characters that it cannot hold. */
function escaped(text: string): string {
  return escapeMarkup(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
}
