import { basename, extname } from 'node:path';
import { idPattern } from '../articles/raw.ts';
import { Refusal } from './refusal.ts';

/**
 * Returns the id under which a text is added: the one that was given, or one made of the name of the
 * file. Throws a `Refusal` when it is none, or none can be made. It becomes the article's address.
 */
export function idFor(file: string, given: string | undefined): string {
  if (given !== undefined && !idPattern.test(given))
    throw new Refusal(
      `«${given}» is no id.`,
      'Make it of small letters, digits and single hyphens, as in 2020-provincial-visit.',
    );
  const proposed = given ?? fromName(basename(file, extname(file)));
  if (idPattern.test(proposed)) return proposed;
  throw new Refusal(
    `No id can be made of the file’s name ${basename(file)}.`,
    'Give one, for it becomes the address: --id 2023-three-parks (small letters, digits, hyphens).',
  );
}

/** Small letters, with hyphens for what is no letter or digit; a name in Chinese gives none. */
function fromName(name: string): string {
  if (/[^\0-\u007f]/.test(name)) return '';
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
