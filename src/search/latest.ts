import { onceForName } from '../once.ts';

/** Sees to it that only the answer to what was asked last is shown: answers may overtake each other. */
export interface Latest {
  /** Hands on what `answer` gives, or why it failed, unless something else is asked meanwhile. */
  show<Answer>(
    answer: Promise<Answer>,
    onAnswer: (answer: Answer) => void,
    onFailure: (error: unknown) => void,
  ): void;
  /** Nothing is asked any more: what is on its way will not be shown. */
  forget(): void;
}

/** Returns a `Latest` for one place where answers are shown. */
export function latestOnly(): Latest {
  let asked = 0;
  return {
    show: (answer, onAnswer, onFailure) => {
      const turn = (asked += 1);
      answer
        .then((arrived) => turn === asked && onAnswer(arrived))
        .catch((error: unknown) => turn === asked && onFailure(error));
    },
    forget: () => {
      asked += 1;
    },
  };
}

/** Returns what loads something with the first call, and again after a load that failed. */
export function loadedOnce<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loaded: Promise<Loaded> | null = null;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    }));
}

/** Returns what does so for each name: `load` gets the name. */
export function loadedOnceFor<Loaded>(
  load: (name: string) => Promise<Loaded>,
): (name: string) => Promise<Loaded> {
  const loads = onceForName((name: string) => loadedOnce(() => load(name)));
  return (name) => loads(name)();
}
