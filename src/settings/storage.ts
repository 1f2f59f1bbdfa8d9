import { choices, settingsKey, type SettingName } from './settings.ts';

/** What is shown now: `<html>` carries it, also where nothing can be stored. */
export function shownSettings(): Record<string, string> {
  const { dataset } = document.documentElement;
  return Object.fromEntries(Object.keys(choices).map((name) => [name, dataset[name] ?? '']));
}

/** Shows one changed setting and stores all; tells whether they could be stored. */
export function changeSetting(name: SettingName, value: string): boolean {
  const settings = { ...shownSettings(), [name]: value };
  show(settings);
  return stored((storage) => storage.setItem(settingsKey, JSON.stringify(settings)));
}

/** Goes back to the defaults and forgets what was stored; tells whether that was possible. */
export function resetSettings(): boolean {
  show({});
  return stored((storage) => storage.removeItem(settingsKey));
}

/** `apply.ts` listens for this event. */
function show(settings: Record<string, string>): void {
  dispatchEvent(new CustomEvent('settings', { detail: settings }));
}

function stored(write: (storage: Storage) => void): boolean {
  try {
    write(localStorage);
    return true;
  } catch {
    // Refused, as in some private windows, or full.
    return false;
  }
}
