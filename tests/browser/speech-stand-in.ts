import type { Page } from 'playwright/test';

/** A voice of the stand-in. */
export interface StandInVoice {
  readonly lang: string;
  readonly localService: boolean;
}

/** What the stand-in has been asked for, and what the tests make it report. */
interface SpeechStandIn {
  /** Every utterance with words, in order. */
  readonly said: { readonly text: string; readonly rate: number; readonly lang: string }[];
  /** Reports an event of the present utterance. */
  report(type: 'start' | 'boundary' | 'end' | 'error', detail?: string | number): void;
  /** Lets voices come late, as browsers do. */
  setVoices(voices: readonly StandInVoice[]): void;
}

declare global {
  interface Window {
    standIn: SpeechStandIn;
  }
}

/** Puts a stand-in in the place of the browser's speech, before any script of the page runs. */
export async function standInForSpeech(
  page: Page,
  voices: readonly StandInVoice[] | null,
): Promise<void> {
  await page.addInitScript(install, voices);
}

/** Runs in the page, so it names nothing from outside. `null`: a browser without speech. */
function install(first: readonly StandInVoice[] | null): void {
  type Listener = (event: { error?: string | number; charIndex?: string | number }) => void;
  class Utterance {
    text: string;
    rate = 1;
    lang = '';
    onstart?: Listener;
    onboundary?: Listener;
    onend?: Listener;
    onerror?: Listener;
    constructor(text: string) {
      this.text = text;
    }
  }
  let present: Utterance | undefined;
  let voices = first ?? [];
  const said: Utterance[] = [];
  const speech = Object.assign(new EventTarget(), {
    ...{ pending: false, speaking: false, paused: false },
    getVoices: () => voices,
    pause: () => undefined,
    resume: () => undefined,
    speak(utterance: Utterance) {
      if (utterance.text === '') return;
      present = utterance;
      speech.speaking = true;
      said.push(utterance);
    },
    cancel() {
      if (speech.speaking) sessionStorage.setItem('cancelled', present?.text ?? '');
      speech.speaking = false;
    },
  });
  const report: SpeechStandIn['report'] = (type, detail = '') => {
    if (type === 'end' || type === 'error') speech.speaking = false;
    present?.[`on${type}`]?.({ error: detail, charIndex: detail });
  };
  const setVoices = (later: readonly StandInVoice[]) => {
    voices = later;
    speech.dispatchEvent(new Event('voiceschanged'));
  };
  window.standIn = { said, report, setVoices };
  if (first === null) {
    Reflect.deleteProperty(window, 'speechSynthesis');
    return;
  }
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}
