import type { Answers, Order } from './messages.ts';
import { registration } from './registration.ts';

/** Milliseconds after which a worker that says nothing is taken for stopped. */
const patience = 30_000;

/**
 * Gives the worker an order; `hear` gets every answer and returns whether it was the last. Rejects
 * when there is no worker, or when it falls silent.
 */
export async function ask<Type extends Order['type']>(
  type: Type,
  hear: (answer: Answers[Type]) => boolean,
): Promise<void> {
  const { active } = await ready();
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve, reject) => {
    const giveUp = () => reject(new Error('The service worker does not answer'));
    let timer = setTimeout(giveUp, patience);
    port1.onmessage = ({ data }: MessageEvent<Answers[Type]>) => {
      clearTimeout(timer);
      if (hear(data)) resolve();
      else timer = setTimeout(giveUp, patience);
    };
    active?.postMessage({ type } satisfies Order, [port2]);
  });
  port1.close();
}

/** Returns the one answer to a question. Rejects as `ask` does. */
export function answerTo<Type extends 'status' | 'list' | 'remove'>(
  type: Type,
): Promise<Answers[Type]> {
  return new Promise((resolve, reject) => {
    const hear = (answer: Answers[Type]) => {
      resolve(answer);
      return true;
    };
    ask(type, hear).catch(reject);
  });
}

/** `ready` alone would wait for ever where no worker can be installed. */
async function ready(): Promise<ServiceWorkerRegistration> {
  await registration();
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('No service worker came')), patience);
  });
  return Promise.race([navigator.serviceWorker.ready, late]);
}
