import { escapeMarkup } from '../../text/escape.ts';

/** A finished piece of XML. Only this module makes one, so that no text gets in unescaped. */
export class Xml {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Value = string | number | Xml | null | readonly Value[];

/**
 * The tag of template strings that are XML: `` xml`<p id="${id}">${text}</p>` ``. Strings are
 * escaped, pieces of XML and lists of them stand as they are, `null` is nothing.
 */
export function xml(pieces: TemplateStringsArray, ...values: readonly Value[]): Xml {
  const source = pieces.map((piece, index) => piece + sourceOf(values[index] ?? null));
  return new Xml(source.join(''));
}

function sourceOf(value: Value): string {
  if (value === null) return '';
  if (value instanceof Xml) return value.source;
  if (typeof value === 'object') return value.map(sourceOf).join('');
  return escapeMarkup(String(value));
}
