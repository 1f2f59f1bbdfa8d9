import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { articleOf, isLasting, isPage, listPath, offlinePath, siteListPath } from '../manifest.ts';
import { copyIn, frame, keep, latestCopy, own, savedList, type Wanted } from './copies.ts';
import { base, orNothing, pathOf } from './scope.ts';
import { buildOfAnswer, buildOfTab, noteTab } from './tabs.ts';

/** Milliseconds after which a saved page is shown when the network does not answer. */
const patience = 4000;

/** Pages: from the network while it answers, else the latest copy, whole and of one build. */
export class FreshPage extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const path = pathOf(request.url) ?? '';
    const { resultingClientId } = handler.event as FetchEvent;
    const asked = handler.fetch(request).catch(() => null);
    void handler.waitUntil(asked.then((answer) => noteAnswer(path, answer?.clone())));
    const copy = await latestCopy(path);
    const answer = await (copy ? inTime(asked) : asked);
    if (answer && (answer.status < 500 || !copy)) {
      void handler.waitUntil(noteTab(resultingClientId, buildOfAnswer(answer.clone())));
      return answer;
    }
    const saved = copy ?? (await standIn(path));
    if (!saved) return Response.error();
    void handler.waitUntil(noteTab(resultingClientId, Promise.resolve(saved.build)));
    return saved.response;
  }
}

/** Everything that pages ask for: each page gets the files of its own build. */
export class PartOfPage extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const path = pathOf(request.url) ?? '';
    const build = await buildOfTab((handler.event as FetchEvent).clientId);
    const copy = isLasting(path)
      ? (await latestCopy(path))?.response
      : build === null
        ? undefined
        : await copyIn(build, path);
    if (copy) return copy;
    const answer = await handler.fetch(request);
    if (build === own) void handler.waitUntil(keepIfWanted(path, answer.clone()));
    return answer;
  }
}

/** Whether a request is for a part of a page: not for a piece of a file, and not ahead of time. */
export function isForPart(request: Request): boolean {
  const path = pathOf(request.url);
  if (path === null || request.mode === 'navigate' || request.headers.has('Range')) return false;
  // A script that reads a page says `cors`; what is fetched ahead by a link is the browser's matter.
  return !isPage(path) || request.mode === 'cors';
}

/** Resolves with the answer, or with `null` when it does not come soon. */
function inTime(asked: Promise<Response | null>): Promise<Response | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  return Promise.race([asked, late]);
}

async function noteAnswer(path: string, answer: Response | undefined): Promise<void> {
  if (answer) await keepIfWanted(path, answer);
}

/** Saves what belongs to this build, and nothing else; a copy that fails is no matter here. */
async function keepIfWanted(path: string, answer: Response): Promise<void> {
  const file = await wantedAt(path);
  if (file) await orNothing(() => keep(file, answer));
}

/** A page, or a file that the frame or a list that is saved already knows. */
async function wantedAt(path: string): Promise<Wanted | undefined> {
  if (isPage(path)) return { path };
  const ofFrame = frame.find((file) => file.path === path);
  if (ofFrame) return ofFrame;
  const id = articleOf(path);
  const list = await savedList(id === undefined ? siteListPath : listPath(id));
  return list?.files.find((file) => file.path === path);
}

/** What a page that cannot be had is answered with. */
async function standIn(path: string): Promise<{ build: string; response: Response } | undefined> {
  if (!isPage(path) && (await latestCopy(`${path}/`)))
    return { build: own, response: Response.redirect(`${base}${path}/`) };
  const page = await latestCopy(offlinePath);
  const { body, headers } = page?.response ?? {};
  return (
    page && {
      ...page,
      response: new Response(body ?? null, { status: 503, headers: headers ?? {} }),
    }
  );
}
