import { localVoice } from './voices.ts';

/**
 * Shows the button as soon as there is a voice (browsers learn of their voices late). It carries the
 * words for each region whose voice may read this page; the mainland's voice in place of Taiwan's is
 * offered by its name, never put there unsaid.
 */
export function offerListening(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-listen]');
  // Web views of apps often have no speech at all.
  if (!button || !('speechSynthesis' in window)) return;
  const speech = speechSynthesis;
  let voice: SpeechSynthesisVoice | undefined;
  const offer = () => {
    const region = button.dataset['tw'] && localVoice(speech.getVoices(), 'tw') ? 'tw' : 'cn';
    voice = localVoice(speech.getVoices(), region);
    button.textContent = button.dataset[region] ?? '';
    // The class would show it, hidden or not.
    button.className = voice ? 'button' : '';
    button.hidden = !voice;
  };
  offer();
  speech.addEventListener('voiceschanged', offer);
  button.addEventListener('click', () => {
    if (voice) listen(button, voice);
  });
}

function listen(button: HTMLButtonElement, voice: SpeechSynthesisVoice): void {
  // Safari lets a page speak only from within the press itself, which is over when the player is
  // there; an empty utterance is enough for it. With our voice, so that nothing goes out.
  const nothing = new SpeechSynthesisUtterance('');
  nothing.voice = voice;
  speechSynthesis.speak(nothing);
  import('./player.ts').then((player) => player.switchListening(button, voice)).catch(console.warn);
}
