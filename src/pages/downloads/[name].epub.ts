import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { downloadPaths, downloadResponse } from '../../downloads/files.ts';

export const getStaticPaths = downloadPaths;

/** One article in one script as an EPUB. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  downloadResponse('epub', props);
