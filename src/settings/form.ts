import { keepPlace } from './place.ts';
import { belowLargeView, type SettingName } from './settings.ts';
import { changeSetting, resetSettings, shownSettings } from './storage.ts';

/** Makes the form show the settings, apply each change at once, and follow other tabs. */
export function startSettingsForm(form: HTMLFormElement): void {
  fill(form);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const value = target.type === 'checkbox' && !target.checked ? 'off' : target.value;
    change(form, 'saved', () => changeSetting(target.name as SettingName, value));
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    change(form, 'wereReset', resetSettings);
  });
  // The event reaches the first-paint script first, which puts the values on <html>.
  addEventListener('storage', () => fill(form));
}

/** Shows the settings in the form again; the large view has no size below its own. */
export function fill(form: HTMLFormElement): void {
  const settings = shownSettings();
  const isLarge = settings['large'] === 'on';
  const size = settings['size'] ?? '';
  if (isLarge && belowLargeView.includes(size)) settings['size'] = '24';
  for (const input of form.querySelectorAll<HTMLInputElement>('input')) {
    input.checked = settings[input.name] === input.value;
    input.disabled = isLarge && input.name === 'size' && belowLargeView.includes(input.value);
  }
}

function change(form: HTMLFormElement, done: 'saved' | 'wereReset', make: () => boolean): void {
  const isStored = keepPlace(make);
  fill(form);
  const status = form.querySelector('[role="status"]');
  if (status) status.textContent = form.dataset[isStored ? done : 'refused'] ?? '';
}
