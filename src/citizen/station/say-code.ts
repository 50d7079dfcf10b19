import type { Language } from '../../i18n/texts.ts';

/** A voice of the device itself; one that asks a server would tell it the code. */
export function ownVoice(language: Language): SpeechSynthesisVoice | null {
  if (typeof speechSynthesis === 'undefined') return null;
  const own = speechSynthesis.getVoices().filter(({ localService }) => localService);
  return own.find(({ lang }) => lang.toLowerCase().startsWith(language)) ?? null;
}

/** Says a code slowly, sign by sign, with a rest where its groups part. */
export function sayCode(code: string, voice: SpeechSynthesisVoice): void {
  const spoken = new SpeechSynthesisUtterance(code.replace(/-/g, '. ').replace(/(\w)(?=\w)/g, '$1, '));
  spoken.voice = voice;
  spoken.lang = voice.lang;
  spoken.rate = 0.7;
  speechSynthesis.cancel();
  speechSynthesis.speak(spoken);
}
