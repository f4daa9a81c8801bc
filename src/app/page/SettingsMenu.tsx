/** Colours and the search shortcut. */
import { useTranslations } from 'use-intl';
import { Icon } from '../../ui/Icon';
import { Popup } from '../../ui/Popup';
import { slashKey, theme, themes } from './settings';

const names = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const;
const line = 'hover:bg-band flex min-h-9 items-center gap-2.5 rounded px-2 pointer-coarse:min-h-11';

export function SettingsMenu() {
  const t = useTranslations('header');
  return (
    <Popup
      trigger={<Icon name="theme" />}
      triggerClass="control px-2.5"
      triggerLabel={t('settings')}
      boxLabel={t('settings')}
      boxClass="w-64 p-2 text-sm"
      align="end"
    >
      <ThemeChoice />
      <SlashChoice />
    </Popup>
  );
}

function ThemeChoice() {
  const t = useTranslations('header');
  const now = theme.use();
  return (
    <fieldset>
      <legend className="text-muted px-2 py-1 text-xs font-semibold">{t('theme')}</legend>
      {themes.map((name) => (
        <label key={name} className={line}>
          <input
            type="radio"
            name="theme"
            checked={now === name}
            onChange={() => {
              theme.set(name);
            }}
          />
          {t(names[name])}
        </label>
      ))}
    </fieldset>
  );
}

function SlashChoice() {
  const t = useTranslations('header');
  const now = slashKey.use();
  return (
    <label className={`${line} border-rule mt-1 border-t max-md:hidden`}>
      <input
        type="checkbox"
        checked={now === 'on'}
        onChange={(change) => {
          slashKey.set(change.target.checked ? 'on' : 'off');
        }}
      />
      {t('shortcut')}
    </label>
  );
}
