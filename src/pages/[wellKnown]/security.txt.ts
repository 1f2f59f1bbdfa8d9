import type { APIRoute } from 'astro';
import { buildDay } from '../../citation/build-day.ts';
import { securityText } from '../../machine/security-text.ts';
import { address, reportContact } from '../../site.ts';

interface Props {
  contact: string;
}

/** One folder (RFC 8615), and none without a contact: `security.txt` is not allowed to have none. */
export const getStaticPaths = () =>
  reportContact === null
    ? []
    : [{ params: { wellKnown: '.well-known' }, props: { contact: reportContact } }];

/** Where to report a weakness of the site. */
export const GET: APIRoute<Props> = ({ props: { contact } }) => {
  const canonical = address('/.well-known/security.txt');
  return new Response(securityText({ contact, canonical, day: buildDay }));
};
