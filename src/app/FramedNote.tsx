/** Shown instead of the site where another page frames it: only embedded views are made for that. */
import { de } from '../messages/de';
import { messagesHere, type Lang } from '../messages/messages';
import { TroubleNote } from '../ui/TroubleNote';

/** `here` is the address in the frame; it opens in a tab of its own. */
export function FramedNote({ lang, here }: { readonly lang: Lang; readonly here: string }) {
  const { framedTitle, framedText, framedOpen } = (messagesHere(lang) ?? de).trouble;
  return (
    <main id="content">
      <TroubleNote title={framedTitle} heading="h1">
        <p>{framedText}</p>
        <p className="mt-5">
          <a className="control" href={here} target="_blank" rel="noopener">
            {framedOpen}
          </a>
        </p>
      </TroubleNote>
    </main>
  );
}
