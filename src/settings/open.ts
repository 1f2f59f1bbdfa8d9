/**
 * Opens the settings in place, over the page that the reader is on; without JavaScript, with a
 * modifier key and when something fails the links lead to the settings page.
 */
export function openSettingsInPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-settings-link]'))
    link.addEventListener('click', (event) => {
      const isForNewTab = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (isForNewTab || link.pathname === location.pathname) return;
      event.preventDefault();
      import('./dialog.ts')
        .then(({ openDialog }) => openDialog(link))
        .catch(() => location.assign(link.href));
    });
}
