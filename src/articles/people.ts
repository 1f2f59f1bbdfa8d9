import { z } from 'astro/zod';
import type { InBothScripts } from '../script/script.ts';
import { asPrinted, byHand, idSchema } from './schema-parts.ts';
import { readYaml } from './yaml.ts';

const declaredIn = 'src/articles/people.ts';
const sameLength = {
  error: 'the words are not of the same length in both scripts',
  params: { mend: 'Write one character for each: conversion never moves a position.' },
};

// References take the two apart: Xiahou, F.
const pinyinName = z
  .string()
  .regex(/^\S+ \S+$/, 'a name in pinyin: the family name, one space, the given name');

/** A person whom the texts name: the name is data in both scripts and pinyin. */
const personSchema = z.strictObject({
  name: byHand.extend({ latn: pinyinName }).refine(haveSameLength, sameLength),
  note: byHand.optional(),
});

/** A word that the converter gets wrong: as it should be, what comes out without us, and why. */
const correctionSchema = asPrinted
  .extend({ wrong: z.string().min(1), why: byHand })
  .refine(haveSameLength, sameLength);

/** An entry of `content/people.yaml`. */
export type Person = z.infer<typeof personSchema>;
/** An entry of `content/corrections.yaml`. */
export type Correction = z.infer<typeof correctionSchema>;

/** The people whom the texts name, by id. */
export type People = ReadonlyMap<string, Person>;

/** Returns the people of `content/people.yaml`. Throws a `ContentError` that lists its problems. */
export async function readPeople(content = 'content'): Promise<People> {
  const schema = z.record(idSchema, personSchema);
  const people = await readYaml(`${content}/people.yaml`, schema, { declaredIn });
  return new Map(Object.entries(people));
}

/** Returns the corrections of `content/corrections.yaml`. Throws a `ContentError` as `readPeople`. */
export async function readCorrections(content = 'content'): Promise<readonly Correction[]> {
  return readYaml(`${content}/corrections.yaml`, z.array(correctionSchema), { declaredIn });
}

/** Returns the words that conversion must know: the names of people and the corrections. */
export function conversionWords(
  people: People,
  corrections: readonly Correction[],
): InBothScripts[] {
  return [...[...people.values()].map(({ name }) => name), ...corrections];
}

function haveSameLength({ hans, hant }: InBothScripts): boolean {
  return [...hans].length === [...hant].length;
}

/** Returns an expression that finds any of some names; a longer one wins over one inside it. */
export function anyOf(names: Iterable<string>): RegExp {
  const longestFirst = [...names].toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((name) => RegExp.escape(name)).join('|'), 'gu');
}
