/** Shown instead of the site where another page frames it: only embedded views are made for that. */
import { useEffect } from 'react';
import { framedWords } from '../../messages/framed-words';
import type { Lang } from '../../messages/messages';
import { TroubleNote } from '../../ui/TroubleNote';

/** `here` is the address in the frame; it opens in a tab of its own. */
export function FramedNote({ lang, here }: { readonly lang: Lang; readonly here: string }) {
  const words = framedWords[lang];
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return (
    <main id="content">
      <TroubleNote title={words.title} heading="h1">
        <p>{words.text}</p>
        <p className="mt-5">
          <a className="control" href={here} target="_blank" rel="noopener">
            {words.open}
          </a>
        </p>
      </TroubleNote>
    </main>
  );
}
