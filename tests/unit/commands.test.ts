import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectRoot, siteFolder } from '../../src/commands/run.ts';

function siteFolderAt(folder: string): string {
  process.env['OUT_DIR'] = folder;
  return siteFolder();
}

test('a build puts the site into a folder of its own, dist unless told otherwise', () => {
  delete process.env['OUT_DIR'];
  assert.equal(siteFolder(), `${projectRoot}dist`);
  assert.equal(siteFolderAt('dist'), `${projectRoot}dist`);
  assert.equal(siteFolderAt('not/there/yet'), `${projectRoot}not/there/yet`);
});

test('a build takes no folder away that holds something else', () => {
  for (const folder of ['', '.', '..', '/', 'src', 'content/articles'])
    assert.throws(() => siteFolderAt(folder), /has files, but is no site/, folder);
});
