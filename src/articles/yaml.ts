import type { z } from 'astro/zod';
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type ParsedNode } from 'yaml';
import { ContentError, problemsOf, readText, type Report } from './problems.ts';

/** Returns the line of a field in its file or, when it is not there, of the nearest one above it. */
export type LineOf = (...path: readonly PropertyKey[]) => number;

/** The checked value of a YAML text, and where its fields stand. */
export interface Yaml<Value> {
  readonly value: Value;
  readonly lineOf: LineOf;
}

/** What messages say about a YAML text. */
export interface YamlText {
  /** What the text is called at the beginning of a sentence. */
  readonly name: string;
  /** The line of the file in which it begins. */
  readonly firstLine: number;
  /** The source file that declares the fields. */
  readonly declaredIn: string;
}

/**
 * Returns the checked value of a YAML file; JSON is YAML too, so it reads both. `absent`, if given,
 * is what a file that is not there stands for. Throws a `ContentError` with every problem of the
 * file: not there, not to be read, empty, no YAML, or with fields other than `schema` has.
 */
export async function readYaml<Value>(
  file: string,
  schema: z.ZodType<Value>,
  { declaredIn, absent }: Pick<YamlText, 'declaredIn'> & { readonly absent?: Value },
): Promise<Value> {
  const { problems, report } = problemsOf(file);
  const mend = `Put it there, with the fields that ${declaredIn} declares.`;
  const mayBeAbsent = absent !== undefined;
  const text = await readText({ file, name: 'file', mend, mayBeAbsent }, report);
  if (text === null && mayBeAbsent && problems.length === 0) return absent;
  const about = { name: 'The file', firstLine: 1, declaredIn };
  const json = text !== null && file.endsWith('.json') ? schema.safeParse(jsonIn(text)) : null;
  if (json?.success) return json.data;
  const yaml = text === null ? null : parseYaml(text, schema, about, report);
  if (!yaml) throw new ContentError(problems);
  return yaml.value;
}

/** Quicker than YAML's parser by a hundred times; `undefined` where that one has to say what is wrong. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Returns the checked value of a YAML text, or `null` with the problems reported by their lines. */
export function parseYaml<Value>(
  text: string,
  schema: z.ZodType<Value>,
  about: YamlText,
  report: Report,
): Yaml<Value> | null {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + about.firstLine - 1;
  if (document.errors.length > 0) return reportSyntax(document.errors, lineAt, about, report);
  if (isEmpty(document.contents)) return reportEmpty(about, report);
  const lineOf = linesIn(document.contents, lineAt);
  const result = schema.safeParse(valueOf(document));
  for (const issue of result.error?.issues ?? []) reportIssue(issue, lineOf, about, report);
  return result.success ? { value: result.data, lineOf } : null;
}

function linesIn(contents: ParsedNode | null, lineAt: (offset: number) => number): LineOf {
  return (...path) => {
    const node = nodeAt(contents, path);
    return node ? lineAt(node.range[0]) : 1;
  };
}

/** The value of a document; `undefined`, which no schema allows, when it refers to what it has not. */
function valueOf(document: { toJS: () => unknown }): unknown {
  try {
    return document.toJS();
  } catch {
    return undefined;
  }
}

function isEmpty(contents: ParsedNode | null): boolean {
  return contents === null || (isScalar(contents) && contents.value === null);
}

function reportEmpty({ name, declaredIn }: YamlText, report: Report): null {
  report(1, `${name} is empty.`, `Write the fields that ${declaredIn} declares.`);
  return null;
}

function reportSyntax(
  errors: readonly { readonly pos: readonly number[]; readonly message: string }[],
  lineAt: (offset: number) => number,
  { name }: YamlText,
  report: Report,
): null {
  const mend =
    'Close every bracket and quotation mark, indent alike, and quote a text that holds «: » or « #».';
  for (const { pos, message } of errors)
    report(lineAt(pos[0] ?? 0), `${name} is not valid YAML: ${message}`, mend);
  return null;
}

function reportIssue(
  issue: z.core.$ZodIssue,
  lineOf: LineOf,
  { name, declaredIn }: YamlText,
  report: Report,
): void {
  const path =
    issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  const field = path.length > 0 ? `, ${path.map(String).join('.')}` : '';
  report(lineOf(...path), `${name}${field}: ${messageOf(issue)}`, mendOf(issue, declaredIn));
}

/** Zod says of a bad key only that it is bad; what is wrong with it is inside. */
function messageOf(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
}

/** A rule of a schema may bring its own words for how to mend it, as `params: { mend }`. */
function mendOf(issue: z.core.$ZodIssue, declaredIn: string): string {
  const own: unknown = issue.code === 'custom' ? issue.params?.['mend'] : undefined;
  if (typeof own === 'string') return own;
  return issue.code === 'unrecognized_keys'
    ? `Remove the field, or correct its name (${declaredIn} lists them all).`
    : `Write it as ${declaredIn} declares it.`;
}

/** The node of a field (of a map the key, which stands first), or of the nearest field above it. */
function nodeAt(from: ParsedNode | null, path: readonly PropertyKey[]): ParsedNode | null {
  const [part, ...rest] = path;
  if (part === undefined) return null;
  if (isSeq<ParsedNode>(from)) {
    const item = from.items[Number(part)];
    return item ? (nodeAt(item, rest) ?? item) : null;
  }
  if (!isMap<ParsedNode, ParsedNode | null>(from)) return null;
  const pair = from.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
  return pair ? (nodeAt(pair.value, rest) ?? pair.key) : null;
}
