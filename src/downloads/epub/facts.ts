import type { Fact } from '../edition.ts';
import { xml, type Xml } from './xml.ts';

/** Returns facts as a list of terms; addresses in them are links. */
export function factList(facts: readonly Fact[]): Xml {
  const rows = facts.map(({ term, value }) => xml`<dt>${term}</dt>\n<dd>${linked(value)}</dd>\n`);
  return xml`<dl>\n${rows}</dl>\n`;
}

/** Returns text whose addresses are links. */
export function linked(text: string): Xml[] {
  return text
    .split(/(https?:\/\/[\x21-\x7e]+)/)
    .map((part, index) => (index % 2 === 1 ? xml`<a href="${part}">${part}</a>` : xml`${part}`));
}
