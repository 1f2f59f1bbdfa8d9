import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { exportPaths, exportResponse } from '../../citation/exports/files.ts';

export const getStaticPaths = exportPaths;

/** One story's reference as CSL-JSON. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  exportResponse('csl.json', props);
