import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { files, json } from './built-site.ts';

const schemas = {
  article: json('/api/article.schema.json') as AnySchemaObject,
  list: json('/api/articles.schema.json') as AnySchemaObject,
};
const twins = files.filter((file) => /^\/api\/articles\/[^/]+\.json$/.test(file));

/** What the schema has against `data`, by a validator that knows nothing of how it was made. */
function problemsOf(schema: AnySchemaObject, data: unknown): string[] {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
  ajv.addFormat('uri', (value) => URL.canParse(value));
  ajv.validate(schema, data);
  return (ajv.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

test('each twin keeps the JSON Schema that documents it', () => {
  assert.deepEqual(problemsOf(schemas.list, json('/api/articles.json')), []);
  assert.equal(twins.length, 2);
  for (const twin of twins) assert.deepEqual(problemsOf(schemas.article, json(twin)), [], twin);
});

test('the schemas notice what is wrong', () => {
  const [file = ''] = twins;
  const { id, ...nameless } = json(file) as Record<string, unknown>;
  assert.equal(id, '2020-provincial-visit');
  assert.deepEqual(problemsOf(schemas.article, nameless), [
    " must have required property 'id'",
  ]);
  const other = { ...nameless, id, originalScript: 'latn' };
  assert.deepEqual(problemsOf(schemas.article, other), [
    '/originalScript must be equal to one of the allowed values',
  ]);
});

/** The paths of properties without a description. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const properties = Object.entries((schema as AnySchemaObject)['properties'] ?? {});
  const silent = properties.filter(([, one]) => !(one as AnySchemaObject)['description']);
  return [
    ...silent.map(([name]) => `${path}/${name}`),
    ...Object.entries(schema).flatMap(([name, part]) => undescribed(part, `${path}/${name}`)),
  ];
}

test('the schemas say what each field means, under their own addresses', () => {
  for (const schema of Object.values(schemas)) {
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.deepEqual(undescribed(schema, ''), []);
  }
  assert.equal(schemas.article['$id'], 'https://example.org/api/article.schema.json');
  assert.equal(schemas.list['$id'], 'https://example.org/api/articles.schema.json');
});
