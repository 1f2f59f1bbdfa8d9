/** What a voice is chosen by; `SpeechSynthesisVoice` has it all. */
type Traits = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'voiceURI'>;

/**
 * Returns the best local voice for the language of `found`: the system's default where it is one,
 * and the robots that macOS calls Eloquence only for want of another.
 */
export function bestVoiceLike<Voice extends Traits>(found: Voice, voices: readonly Voice[]): Voice {
  const fitting = voices.filter(({ lang, localService }) => localService && lang === found.lang);
  return (
    fitting.find((voice) => voice.default) ??
    fitting.find(({ voiceURI }) => !/eloquence/i.test(voiceURI)) ??
    found
  );
}
