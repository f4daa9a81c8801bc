/** The corpus could not be had: says which way it failed, and offers the way on that can help. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { assertNever } from '../../base/assert';
import { CorpusError } from '../../data/fetch-text';
import { messageOf, type CorpusProblem } from '../../data/read-corpus';
import { CORPUS_VERSION } from '../../schema/corpus';
import { TroubleNote } from '../../ui/TroubleNote';
import { useBusy } from '../../ui/use-busy';
import { ReloadButton } from './ReloadButton';
import { WrittenNote } from './WrittenNote';

type Told = { readonly title: string; readonly text: string; readonly detail: string | null };

export function CorpusTrouble({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const t = useTranslations('trouble');
  const told = useTold(error);
  return (
    <TroubleNote title={told.title} heading="h1">
      <p>{told.text}</p>
      {told.detail !== null && <p className="text-sm break-words">{told.detail}</p>}
      <div className="mt-5 flex flex-wrap gap-2">
        <button type="button" className="control" onClick={onRetry}>
          {t('retry')}
        </button>
        <ReloadButton />
      </div>
    </TroubleNote>
  );
}

/** The same in a line, below a written page that stays. */
export function CorpusNote({
  error,
  onRetry,
}: {
  readonly error: Error;
  readonly onRetry: () => Promise<void>;
}) {
  const t = useTranslations('trouble');
  const { title, text } = useTold(error);
  const [isTrying, setTrying] = useState(false);
  useBusy('corpus', isTrying);
  return (
    <WrittenNote text={`${title}. ${text}`}>
      <button
        type="button"
        className="control"
        disabled={isTrying}
        onClick={() => {
          setTrying(true);
          void onRetry().finally(() => {
            setTrying(false);
          });
        }}
      >
        {t('retry')}
      </button>
    </WrittenNote>
  );
}

function useTold(error: Error): Told {
  const t = useTranslations('trouble');
  if (!(error instanceof CorpusError)) {
    return {
      title: t('crashTitle'),
      text: t('crashText'),
      detail: t('crashDetail', { message: messageOf(error) }),
    };
  }
  return toldOf(error.problem, t);
}

function toldOf(problem: CorpusProblem, t: ReturnType<typeof useTranslations<'trouble'>>): Told {
  switch (problem.code) {
    case 'network':
      return { title: t('networkTitle'), text: t('networkText'), detail: null };
    case 'status':
      return {
        title: t('statusTitle'),
        text: t('statusText', { status: `${problem.status}` }),
        detail: null,
      };
    case 'broken-json':
      return { title: t('brokenTitle'), text: t('brokenText'), detail: problem.detail };
    case 'schema':
      return {
        title: t('brokenTitle'),
        text: t('brokenText'),
        detail: t('brokenPlace', { place: `${problem.path} (${problem.detail})` }),
      };
    case 'newer-version':
      return {
        title: t('newerTitle'),
        text: t('newerText', { version: `${problem.version}`, known: `${CORPUS_VERSION}` }),
        detail: null,
      };
    default:
      return assertNever(problem);
  }
}
