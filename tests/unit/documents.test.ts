/** README and its companions: links lead to files and headings that are there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const documents = ['README.md', ...readdirSync('.github').map((name) => `.github/${name}`)].filter(
  (path) => path.endsWith('.md'),
);

/** The fragments under which GitHub shows the headings of a document. */
function headingsOf(document: string): string[] {
  const headings = readFileSync(document, 'utf8').match(/^#+ .*$/gm) ?? [];
  return headings.map((heading) =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function leadsSomewhere(document: string, link: string): boolean {
  const [path = '', heading = ''] = link.split('#');
  const target = path === '' ? document : join(dirname(document), path);
  return existsSync(target) && (heading === '' || headingsOf(target).includes(heading));
}

test('every link between the documents leads somewhere', () => {
  for (const document of documents) {
    const links = [...readFileSync(document, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)];
    const own = links.map(([, link = '']) => link).filter((link) => !link.startsWith('https://'));
    assert.deepEqual(
      own.filter((link) => !leadsSomewhere(document, link)),
      [],
      document,
    );
  }
});

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

test('every command that the documents name is one', () => {
  for (const document of documents) {
    const named = [...readFileSync(document, 'utf8').matchAll(/npm run ([\w:-]+)/g)];
    for (const [, name = ''] of named) assert.ok(name in scripts, `${document}: ${name}`);
  }
});

test('README names each command that a person runs', () => {
  const readme = readFileSync('README.md', 'utf8');
  const isHook = (name: string) => name.startsWith('pre') && name.slice(3) in scripts;
  for (const name of Object.keys(scripts).filter((one) => !isHook(one)))
    assert.match(readme, new RegExp(`npm (run )?${name}\\b`), name);
});
