/** Entry: puts the app on the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { assert } from '../base/assert';
import { loadMessages } from '../messages/messages';
import { createViewStore } from '../url/view-store';
import { Root } from './Root';
import './settings';

document.documentElement.dataset['idle'] = 'false';
const place = document.getElementById('root');
assert(place !== null, 'index.html has an element #root');
const base = import.meta.env.BASE_URL;
const store = createViewStore(window, base);
// Texts that fail to load are asked for again by the page, which says so if they fail for good.
void loadMessages(store.read().view.lang)
  .catch(() => undefined)
  .then(() => {
    createRoot(place).render(
      <StrictMode>
        <Root store={store} base={base} />
      </StrictMode>,
    );
  });
