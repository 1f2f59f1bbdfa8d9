import type { Engine } from './reading.ts';

/** Returns the browser's own speech with one voice. */
export function browserEngine(voice: SpeechSynthesisVoice): Engine {
  // Chrome stops reporting on an utterance that nothing holds any more.
  let spoken: SpeechSynthesisUtterance;
  return {
    speak(text, rate, report) {
      spoken = new SpeechSynthesisUtterance(text);
      Object.assign(spoken, { voice, rate, lang: voice.lang.replaceAll('_', '-') });
      spoken.onstart = () => report({ kind: 'start' });
      spoken.onboundary = ({ charIndex }) => report({ kind: 'boundary', at: charIndex });
      spoken.onend = () => report({ kind: 'end' });
      spoken.onerror = ({ error }) => report({ kind: 'error', error });
      // Speech that somebody paused stays paused for all that follow.
      speechSynthesis.resume();
      speechSynthesis.speak(spoken);
    },
    cancel: () => speechSynthesis.cancel(),
    isSpeaking: () => speechSynthesis.speaking || speechSynthesis.pending,
  };
}
