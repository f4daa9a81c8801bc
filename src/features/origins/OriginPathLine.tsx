/** One way a report took, drawn as stations with arrows; a screen reader hears what each station did. */
import { useTranslations } from 'use-intl';
import type { OriginPath, OriginStep } from '../../domain/origins/origin-path';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, type ViewState } from '../../url/view-state';
import { Icon } from '../../ui/Icon';

export function OriginPathLine({ path, view }: { readonly path: OriginPath; readonly view: ViewState }) {
  const t = useTranslations('origins.steps');
  return (
    <ol className="flex flex-wrap items-center gap-x-1 gap-y-1">
      {path.map((step, place) => (
        <li key={`${step.kind} ${step.label}`} className="flex items-center gap-1" title={t(step.kind)}>
          {place > 0 && (
            <span className="text-muted">
              <Icon name="right" size={11} />
            </span>
          )}
          <span className="bg-band rounded px-1.5 py-0.5">
            <Station step={step} view={view} />
            <span className="sr-only"> ({t(step.kind)})</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function Station({ step, view }: { readonly step: OriginStep; readonly view: ViewState }) {
  const linkTo = useViewLink();
  if (step.actor === null) return <span lang="de">{step.label}</span>;
  return (
    <a lang="de" className="text-link" {...linkTo(viewAt(view, { at: 'actor', actor: step.actor }))}>
      {step.label}
    </a>
  );
}
