/** The two scripts (writing systems) in which every page exists. */
export const scripts = ['hans', 'hant'] as const;
/** One of them: Simplified or Traditional characters. */
export type Script = (typeof scripts)[number];

/** What a part of a page is made for; most need nothing else. */
export interface InScript {
  script: Script;
}

/** The same, with the address of its page behind `/S`, e.g. `/about/`. */
export interface PageInScript extends InScript {
  path: string;
}

/** A text by hand in both scripts, or the same text before and after conversion. */
export type InBothScripts = Readonly<Record<Script, string>>;

/** BCP 47 language tags (RFC 5646) of the two scripts, as `lang` and `hreflang` print them. */
export const languageTag: Readonly<Record<Script, string>> = { hans: 'zh-Hans', hant: 'zh-Hant' };

/** Locales of the Open Graph protocol, which knows languages of territories only. */
export const openGraphLocale: Readonly<Record<Script, string>> = { hans: 'zh_CN', hant: 'zh_TW' };

/** Returns the script that is not `script`. */
export function otherScript(script: Script): Script {
  return script === 'hans' ? 'hant' : 'hans';
}

/** Tells whether `value` names a script, for values that come from outside the program. */
export function isScript(value: unknown): value is Script {
  return scripts.some((script) => script === value);
}

/** Returns what `of` gives for each of the two. */
export function forEachScript<Value>(of: (script: Script) => Value): Record<Script, Value> {
  return { hans: of('hans'), hant: of('hant') };
}
