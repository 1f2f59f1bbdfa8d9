/** Where Mandarin is spoken as one of the two scripts has it, as language tags name the region. */
export type Region = 'cn' | 'tw';

/**
 * Returns a voice on the reader's own machine that speaks the Mandarin of a region. One that works
 * over the network is never taken: the text would be sent there. Android writes zh_CN_#Hans, some
 * engines cmn-CN; zh-HK is Cantonese, another language.
 */
export function localVoice<Voice extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  voices: readonly Voice[],
  region: Region,
): Voice | undefined {
  const tag = RegExp(`^(zh|cmn)([-_]han[st])?[-_]${region}(_#\\w+)?$`, 'i');
  return voices.find(({ lang, localService }) => localService && tag.test(lang));
}
