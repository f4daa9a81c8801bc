/** The report of `npm run corpus`: events per kind and article, sentences no event covers, diagnostics grouped by code. */
import { formatDiagnostic, type Diagnostic } from '../../parser/diagnostics';
import { isWording } from '../../parser/document';
import { newDraft } from '../../parser/new-draft';
import { segment } from '../../parser/segment/segment';
import type { Article } from '../../schema/article';
import type { Corpus } from '../../schema/corpus';
import { eventKinds, type Account, type EventKind } from '../../schema/event';
import { overlaps } from '../../schema/span';

/** `articles` with their whole texts, also of those that are shown in passages only. */
export function formatReport(
  corpus: Corpus,
  articles: readonly Article[],
  diagnostics: readonly Diagnostic[],
): string {
  const told = tellingsByArticle(corpus);
  const lines = [
    `${corpus.articles.length} articles, ${corpus.events.length} events, ${corpus.events.reduce((n, e) => n + e.accounts.length, 0)} accounts`,
    '',
    ...kindTable(corpus, told),
    '',
    ...uncovered(articles, told),
    ...diagnosticLines(diagnostics),
  ];
  return `${lines.join('\n')}\n`;
}

type Telling = { readonly kind: EventKind; readonly account: Account };

/** Gathered once: a corpus of ten thousand articles is not gone through for each of them. */
function tellingsByArticle({ events }: Corpus): ReadonlyMap<string, readonly Telling[]> {
  const told = new Map<string, Telling[]>();
  for (const { kind, accounts } of events) {
    for (const account of accounts) {
      const known = told.get(account.article);
      if (known === undefined) told.set(account.article, [{ kind, account }]);
      else known.push({ kind, account });
    }
  }
  return told;
}

function kindTable(corpus: Corpus, told: ReadonlyMap<string, readonly Telling[]>): string[] {
  const head = ['article'.padEnd(28), ...eventKinds.map((kind) => kind.padStart(10))].join('');
  const rows = corpus.articles.map(({ id, file }) => {
    const here = told.get(id) ?? [];
    const counts = eventKinds.map((kind) => here.filter((one) => one.kind === kind).length);
    return [file.slice(0, 27).padEnd(28), ...counts.map((count) => String(count || '·').padStart(10))].join(
      '',
    );
  });
  return [head, ...rows];
}

function uncovered(articles: readonly Article[], told: ReadonlyMap<string, readonly Telling[]>): string[] {
  return articles.flatMap((article) => {
    const passages = (told.get(article.id) ?? []).flatMap(({ account }) => account.passages);
    const { sentences } = segment(newDraft(article, null));
    const open = sentences.filter(
      (sentence) => isWording(sentence) && !passages.some((passage) => overlaps(passage.span, sentence.span)),
    );
    if (open.length === 0) return [];
    const shown = open.map(
      ({ span }) =>
        `  ${span.start}-${span.end} ${article.body.slice(span.start, span.end).replaceAll('\n', ' ').slice(0, 100)}`,
    );
    return [`${article.file}: ${open.length} sentences no event covers`, ...shown, ''];
  });
}

function diagnosticLines(diagnostics: readonly Diagnostic[]): string[] {
  if (diagnostics.length === 0) return ['no diagnostics'];
  const codes = [...new Set(diagnostics.map((one) => one.code))].sort();
  return codes.flatMap((code) => {
    const list = diagnostics.filter((one) => one.code === code);
    return [`${code} (${list.length})`, ...list.map((one) => `  ${formatDiagnostic(one)}`)];
  });
}
