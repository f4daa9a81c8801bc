/** Light, dark, or as the device says. */
import { Popover } from '@base-ui/react/popover';
import { useTranslations } from 'use-intl';
import { Icon } from '../ui/Icon';
import { themes, useTheme, type Theme } from './theme';

const names = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const satisfies Record<
  Theme,
  string
>;

export function ThemeMenu() {
  const t = useTranslations('header');
  const [theme, choose] = useTheme();
  return (
    <Popover.Root>
      <Popover.Trigger className="control px-2.5" aria-label={t('theme')}>
        <Icon name="theme" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="end" className="z-50">
          <Popover.Popup className="popup p-2 text-sm">
            <fieldset>
              <legend className="text-muted px-2 py-1 text-xs font-semibold">{t('theme')}</legend>
              {themes.map((name) => (
                <label
                  key={name}
                  className="hover:bg-band flex min-h-9 items-center gap-2 rounded px-2 pointer-coarse:min-h-11"
                >
                  <input
                    type="radio"
                    name="theme"
                    checked={theme === name}
                    onChange={() => {
                      choose(name);
                    }}
                  />
                  {t(names[name])}
                </label>
              ))}
            </fieldset>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
