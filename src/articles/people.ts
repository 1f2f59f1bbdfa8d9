import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { InBothScripts } from '../script/script.ts';

const byHand = z.strictObject({ hans: z.string().min(1), hant: z.string().min(1) });

/** A person whom the texts name: the name is data in both scripts and pinyin. */
export const personSchema = z.strictObject({
  name: byHand.extend({ latn: z.string().min(1) }),
  note: byHand.optional(),
});

/** A word that the converter gets wrong: as it should be, what comes out without us, and why. */
export const correctionSchema = byHand.extend({ wrong: z.string().min(1), why: byHand });

export type Person = z.infer<typeof personSchema>;
export type Correction = z.infer<typeof correctionSchema>;

/** Returns the people of `content/people.yaml` by id. Throws with the field that is wrong. */
export async function readPeople(content = 'content'): Promise<ReadonlyMap<string, Person>> {
  const people = z.record(z.string(), personSchema).parse(await readYaml(`${content}/people.yaml`));
  return new Map(Object.entries(people));
}

/** Returns the corrections of `content/corrections.yaml`. Throws with the field that is wrong. */
export async function readCorrections(content = 'content'): Promise<readonly Correction[]> {
  return z.array(correctionSchema).parse(await readYaml(`${content}/corrections.yaml`));
}

/** Returns the words that conversion must know: the names of people and the corrections. */
export function conversionWords(
  people: ReadonlyMap<string, Person>,
  corrections: readonly Correction[],
): InBothScripts[] {
  return [...[...people.values()].map(({ name }) => name), ...corrections];
}

async function readYaml(file: string): Promise<unknown> {
  return parse(await readFile(file, 'utf8'));
}
