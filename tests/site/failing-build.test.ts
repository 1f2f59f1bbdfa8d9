import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'src'];
const article = 'content/articles/2022-party-congress.mdx';

test('a build with wrong content fails, says where, and leaves the last good site', async () => {
  const project = await copyOfTheProject();
  try {
    const text = await readFile(join(project, article), 'utf8');
    await writeFile(
      join(project, article),
      text.replace('打造国家级现代服务经济中心', '建成国家级现代服务经济中心'),
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
      cwd: project,
      encoding: 'utf8',
    });
    assert.notEqual(status, 0);
    assert.match(
      stdout + stderr,
      /content\/articles\/2022-party-congress\.mdx:\d+ {2}«报告指出,纵深推进新旧动能转换/,
    );
    assert.match(
      stdout + stderr,
      /Line 49 of the crawl is nearest: from character 104 it has «打造/,
    );
    assert.equal(await readFile(join(project, 'dist/index.html'), 'utf8'), 'the last good site');
    const left = (await readdir(project)).filter((name) => name.includes('dist'));
    assert.deepEqual(left, ['dist']);
  } finally {
    await rm(project, { recursive: true });
  }
});

async function copyOfTheProject(): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'project-'));
  for (const part of parts) await cp(part, join(project, part), { recursive: true });
  await symlink(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  await mkdir(join(project, 'dist'));
  await writeFile(join(project, 'dist/index.html'), 'the last good site');
  return project;
}
