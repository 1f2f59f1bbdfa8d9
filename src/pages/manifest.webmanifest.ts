import type { APIRoute } from 'astro';
import { basePath, href } from '../site.ts';
import { wordsIn } from '../text/words.ts';

/** The web app manifest (W3C): how the site is called and drawn on a home screen. */
export const GET: APIRoute = () => {
  const t = wordsIn('hans');
  return Response.json({
    id: basePath,
    name: `${t('siteName')} · ${t('siteSubtitle')}`,
    short_name: t('siteName'),
    description: t('homeDescription'),
    lang: 'zh-Hans',
    dir: 'ltr',
    // `/` sends on who reads Traditional.
    start_url: basePath,
    scope: basePath,
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      icon('icon-192.png', 192),
      icon('icon-512.png', 512),
      { ...icon('maskable-512.png', 512), purpose: 'maskable' },
    ],
    shortcuts: [
      { name: t('search'), url: href('/hans/search/') },
      { name: t('check'), url: href('/hans/check/') },
    ],
  });
};

function icon(file: string, size: number) {
  return { src: href(`/icons/${file}`), sizes: `${size}x${size}`, type: 'image/png' };
}
