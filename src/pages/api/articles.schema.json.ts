import type { APIRoute } from 'astro';
import { articleListSchema, jsonSchemaOf, schemaPaths } from '../../articles/twin-schema.ts';
import { address } from '../../site.ts';

/** The JSON Schema of `/api/articles.json`. */
export const GET: APIRoute = () =>
  Response.json(jsonSchemaOf(articleListSchema, address(schemaPaths.list), 'Articles'));
