/** The part of the window in which text is in sight, in its CSS pixels. */
export interface Sight {
  readonly top: number;
  readonly bottom: number;
}

/** Returns what the header at the top and the player at the foot leave free. */
export function sightOfWindow(): Sight {
  const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
  const top = Math.max(0, box('header')?.bottom ?? 0);
  return { top, bottom: box('.listening')?.top ?? window.innerHeight };
}
