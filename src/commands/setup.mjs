// Runs before every npm script and brings the installed packages in line with package-lock.json.
// Plain JavaScript for Node 18 and later, without dependencies: nothing is installed yet when it
// starts, and the Node 24 that the other commands need is among the packages it installs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The packages a lock file lists, by folder; none when the file is missing or cut short. */
function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(root + lockFile, 'utf8')).packages;
  } catch {
    return {};
  }
}

/**
 * Whether what npm last installed is what the lock file asks for. Versions are compared rather than
 * file times, which a checkout or a copy changes; optional packages may be absent on this platform.
 */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([folder, entry]) => {
    const version = present[folder]?.version;
    if (folder === '') return true;
    return version === entry.version || (version === undefined && entry.optional === true);
  });
}

/** Whether scripts will find a Node that Astro accepts: the installed one, or the machine's own. */
function hasSuitableNode() {
  const installed = ['node', 'node.exe'].some((name) =>
    existsSync(`${root}node_modules/node/bin/${name}`),
  );
  return installed || Number(process.versions.node.split('.')[0]) >= 24;
}

/** Runs `npm ci` with the npm that started us, or with the one on the path; returns its status. */
function install() {
  // The first is npm's own way of saying which npm, and which Node, started this script: on the
  // PATH of a script the Node about to be replaced may stand first.
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const settings = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  return npm
    ? spawnSync(node ?? process.execPath, [npm, ...options], settings).status
    : spawnSync('npm', options, { ...settings, shell: process.platform === 'win32' }).status;
}

/** Says what went wrong and what to try, then ends the script that was about to start. */
function fail(chinese, english) {
  console.error(`\n✗ ${chinese}\n✗ ${english}\n`);
  process.exit(1);
}

if (!isInstalled() || !hasSuitableNode()) {
  console.log('正在安装依赖（npm ci），约一分钟…… Installing packages (npm ci), about a minute…');
  if (install() !== 0) {
    fail(
      '安装失败。请检查网络，删除 node_modules 后重试 npm ci。',
      'The installation failed. Check the network, delete node_modules, then run npm ci.',
    );
  }
}
if (!hasSuitableNode()) {
  fail(
    `需要 Node 24；当前为 ${process.version}，而 npm 包 node 未能安装。请安装 Node 24（https://nodejs.org）。`,
    `Node 24 is needed; this is ${process.version}, and the npm package "node" could not be installed. Please install Node 24.`,
  );
}
