// Makes sure that there is a browser to test in: does nothing where one is installed, otherwise
// gets one and says so.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { packageCommand, type Command } from '../../src/commands/run.ts';
import { findChromium } from '../../src/commands/chromium.ts';

// A download that has not come through by then will not: some networks let it hang for ever.
const timeLimit = 240_000;

/** Says which command runs and runs it; whether it succeeded within the time limit. */
function succeeds([program, ...args]: Command, timeout = timeLimit): boolean {
  console.log(`> ${[program, ...args].join(' ')}`);
  const env = {
    ...process.env,
    DEBIAN_FRONTEND: 'noninteractive',
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
  };
  const stdio = ['ignore', 'inherit', 'inherit'] as const;
  return (
    spawnSync(program, args, { stdio: [...stdio], timeout, killSignal: 'SIGKILL', env }).status ===
    0
  );
}

/** Playwright's own download: of its two browsers the one without windows, which tests need. */
function downloadChromium(): boolean {
  return succeeds(packageCommand('playwright', 'install', '--only-shell', 'chromium'));
}

/** Whether packages can be installed here: Debian or one made from it, with the right to do so. */
function isDebianAsRoot(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** Whether a font for Chinese is installed; without one every page would be a row of boxes. */
function hasChineseFont(): boolean {
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

/** Debian's package, with a Chinese font if there is none yet; older Debians have no shell. */
function installDebianPackage(): boolean {
  const fonts = hasChineseFont() ? [] : ['fonts-noto-cjk'];
  const install = (browser: string): boolean =>
    succeeds(['apt-get', 'install', '-y', '--no-install-recommends', browser, ...fonts]);
  return (
    succeeds(['apt-get', 'update']) && (install('chromium-headless-shell') || install('chromium'))
  );
}

/**
 * Gets a browser in one of the ways there are; its path, or `undefined` when none worked. A download
 * may lack system libraries, which only root can add; Ubuntu has no Chromium package but has those.
 */
function getChromium(): string | undefined {
  console.log('没有找到浏览器，正在获取 Chromium…… No browser found, getting Chromium…');
  const downloaded = downloadChromium();
  const path = downloaded ? findChromium() : undefined;
  if (path !== undefined || !isDebianAsRoot()) return path;
  if (downloaded) succeeds(packageCommand('playwright', 'install-deps', 'chromium'));
  return findChromium() ?? (installDebianPackage() ? findChromium() : undefined);
}

const path = findChromium() ?? getChromium();
if (path === undefined) {
  console.error(
    '没有可用的浏览器：请安装 Chromium 或 Chrome，或用 CHROMIUM_PATH 指明其路径。\n' +
      'No browser to test in: install Chromium or Chrome, or name one with CHROMIUM_PATH.',
  );
  process.exitCode = 1;
} else {
  console.log(`Browser: ${path}`);
}
