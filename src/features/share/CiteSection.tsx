/** Citations of an event and its articles, or of one article, to copy or to save. */
import { useState } from 'react';
import { writeBibtex } from '../../domain/export/bibtex';
import type { CslItem } from '../../domain/export/citation-items';
import { writeRis } from '../../domain/export/ris';
import type { ShareWords } from '../../messages/share-words';
import { copyText } from '../../ui/copy-text';
import { saveFile } from '../../ui/save-file';
import { ShareSection } from './ShareSection';
import { useOutcome } from './use-outcome';

type CitationFormat = {
  readonly name: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly write: (items: readonly CslItem[]) => string;
};

const formats: readonly [CitationFormat, ...CitationFormat[]] = [
  { name: 'BibTeX', fileName: 'wortlaut.bib', mediaType: 'application/x-bibtex', write: writeBibtex },
  {
    name: 'RIS',
    fileName: 'wortlaut.ris',
    mediaType: 'application/x-research-info-systems',
    write: writeRis,
  },
  {
    name: 'CSL-JSON',
    fileName: 'wortlaut.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (items) => `${JSON.stringify(items, null, 1)}\n`,
  },
];

export function CiteSection({
  words,
  items,
}: {
  readonly words: ShareWords;
  /** An event and its articles, or one article. */
  readonly items: readonly CslItem[];
}) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [format, setFormat] = useState(formats[0]);
  const { outcome, run } = useOutcome();
  const text = format.write(items.filter(({ id }) => chosen === null || id === chosen));
  return (
    <ShareSection title={words.cite} words={words} outcome={outcome}>
      <p className="text-muted mb-2">{words.citeHint}</p>
      {items.length > 1 && <ItemChoice words={words} items={items} chosen={chosen} onChoose={setChosen} />}
      <fieldset className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1">
        <legend className="text-muted float-left mr-3">{words.format}</legend>
        {formats.map((one) => (
          <label key={one.name} className="inline-flex min-h-6 items-center gap-1.5">
            <input
              type="radio"
              name="citation-format"
              checked={one === format}
              onChange={() => {
                setFormat(one);
              }}
            />
            {one.name}
          </label>
        ))}
      </fieldset>
      <p className="flex flex-wrap gap-2">
        <button
          type="button"
          className="control"
          onClick={() => {
            run(async () => ((await copyText(text)) ? 'copied' : 'failed'));
          }}
        >
          {words.copy}
        </button>
        <button
          type="button"
          className="control"
          onClick={() => {
            run(() => {
              saveFile(format.fileName, new Blob([text], { type: format.mediaType }));
              return Promise.resolve('saved');
            });
          }}
        >
          {words.save}
        </button>
      </p>
    </ShareSection>
  );
}

function ItemChoice({
  words,
  items,
  chosen,
  onChoose,
}: {
  readonly words: ShareWords;
  readonly items: readonly CslItem[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}) {
  return (
    <label className="mb-2 grid gap-1">
      <span className="text-muted">{words.what}</span>
      <select
        className="control w-full"
        value={chosen ?? ''}
        onChange={({ target: { value } }) => {
          onChoose(value === '' ? null : value);
        }}
      >
        <option value="">{words.eventAndSources}</option>
        {items.map((item) => (
          <option key={item.id} value={item.id}>
            {item['container-title']}: {item.title}
          </option>
        ))}
      </select>
    </label>
  );
}
