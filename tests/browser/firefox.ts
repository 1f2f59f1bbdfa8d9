// Runs the tests in Firefox where there is one; nothing is downloaded for it.
import { onPath, starts } from '../../src/commands/chromium.ts';
import { packageCommand, run } from '../../src/commands/run.ts';

const programFiles = process.env['PROGRAMFILES'] ?? 'C:/Program Files';
const usual: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [`${programFiles}/Mozilla Firefox/firefox.exe`],
};

/** The path of a Firefox: FIREFOX_PATH, or one that is installed. Throws when FIREFOX_PATH is wrong. */
function findFirefox(): string | undefined {
  const wanted = process.env['FIREFOX_PATH'];
  if (wanted && !starts(wanted))
    throw new Error(`FIREFOX_PATH names no browser that starts: ${wanted}`);
  const names = usual[process.platform] ?? ['firefox', 'firefox-esr'];
  return wanted ?? names.flatMap(onPath).find(starts);
}

const path = findFirefox();
if (path === undefined) {
  console.log(
    '没有安装 Firefox：这一步跳过。可用 FIREFOX_PATH 指明其路径。\n' +
      'No Firefox is installed: skipped. Install one (firefox-esr on Debian), or name it with FIREFOX_PATH.',
  );
} else {
  console.log(`Browser: ${path}`);
  process.exitCode = await run(
    packageCommand(
      ...(['playwright', 'test', '--config=tests/browser/firefox.config.ts'] as const),
      ...process.argv.slice(2),
    ),
    { FIREFOX_PATH: path },
  );
}
