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
