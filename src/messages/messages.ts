/** The interface texts: German is always here, another language comes when it is first wanted. */
import { de, type GermanMessages, type Messages } from './de';

export type Lang = 'de' | 'en';

const sources: Readonly<Record<Exclude<Lang, 'de'>, () => Promise<Messages>>> = {
  en: async () => (await import('./en')).en,
};

const here = new Map<Lang, GermanMessages>([['de', de]]);

/** null until they are loaded. */
export function messagesHere(lang: Lang): GermanMessages | null {
  return here.get(lang) ?? null;
}

/** Fails when the network does; asking again tries again. */
export async function loadMessages(lang: Lang): Promise<GermanMessages> {
  const known = here.get(lang);
  if (known !== undefined || lang === 'de') return known ?? de;
  const texts = sameKeys(await sources[lang]());
  here.set(lang, texts);
  return texts;
}

/** use-intl reads placeholders off the German wording, so every language wears its type; `Messages` has checked the keys. */
function sameKeys(texts: Messages): GermanMessages {
  return texts as GermanMessages;
}
