import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { downloadPaths, downloadResponse } from '../../downloads/files.ts';

export const getStaticPaths = downloadPaths;

/** One article in one script as Markdown. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  downloadResponse('md', props);
