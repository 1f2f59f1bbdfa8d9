/**
 * Returns a sentence with the values put in: `fill('第{n}段', { n: 3 })` → 第3段. Throws when a value
 * that the sentence needs is not given, so that no page shows a placeholder.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`«${text}» needs a value for {${name}}.`);
    return String(value);
  });
}
