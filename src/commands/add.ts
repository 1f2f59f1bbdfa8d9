/**
 * npm run add -- <text.txt> [--id <id>] [--url <address>] [--script hans|hant] [--encoding <name>]
 *
 * Makes of a text file that somebody found the evidence and the draft of an article, and says what it
 * found and what has to be decided. What cannot be told from the text is never guessed in silence: it
 * is a TODO, and the checks refuse the article until none is left.
 */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addText, type Order } from '../add/add.ts';
import { Refusal } from '../add/refusal.ts';
import { reportOf } from '../add/report.ts';
import { encodings } from '../articles/encoding.ts';
import { scripts } from '../script/script.ts';
import { speakPlainly } from './speak-plainly.ts';

const usage =
  'npm run add -- path/to/text.txt [--id 2020-provincial-visit] [--url https://…] [--script hans|hant] [--encoding gb18030|big5|…]';

await speakPlainly(async () => console.log(`${reportOf(await addText(readOrder()))}\n`));

function readOrder(): Order {
  const { values, positionals } = readArguments();
  const [file, ...others] = positionals;
  if (file === undefined) throw new Refusal('Which text? No file was named.', usage);
  if (others.length > 0)
    throw new Refusal(
      `One text at a time; these are ${positionals.length}: ${positionals.join(', ')}.`,
      `A path with spaces goes in quotation marks. ${usage}`,
    );
  return {
    file: fromWhereCalled(file),
    id: values.id,
    url: addressFrom(values.url),
    script: oneOf(scripts, values.script, '--script'),
    encoding: oneOf(encodings, values.encoding?.toLowerCase(), '--encoding'),
    today: new Date().toISOString().slice(0, 10),
  };
}

/** npm runs commands at the project's top, wherever in it they were called. */
function fromWhereCalled(file: string): string {
  const { npm_lifecycle_event: command, INIT_CWD: folder = '' } = process.env;
  return command === 'add' ? relative('', resolve(folder, file)) : file;
}

function readArguments() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: { id: text, url: text, script: text, encoding: text },
    });
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error), usage);
  }
}

function oneOf<Name extends string>(
  names: readonly Name[],
  given: string | undefined,
  option: string,
): Name | undefined {
  const found = names.find((name) => name === given);
  if (given === undefined || found !== undefined) return found;
  throw new Refusal(`${option} ${given} is not known.`, `Write ${option} ${names.join('|')}.`);
}

function addressFrom(given: string | undefined): string | undefined {
  if (given === undefined || /^https?:$/.test(URL.parse(given)?.protocol ?? '')) return given;
  throw new Refusal(`«${given}» is no address.`, 'Write it whole: --url https://…');
}
