import type { APIRoute } from 'astro';
import { articleTwinSchema, jsonSchemaOf, schemaPaths } from '../../articles/twin-schema.ts';
import { address } from '../../site.ts';

/** The JSON Schema of `/api/articles/<id>.json`. */
export const GET: APIRoute = () =>
  Response.json(jsonSchemaOf(articleTwinSchema, address(schemaPaths.article), 'Article'));
