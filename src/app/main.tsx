/** Entry: puts the app on the page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { assert } from '../base/assert';
import { createViewStore } from '../url/view-store';
import { Root } from './Root';
import './settings';

document.documentElement.dataset['idle'] = 'false';
const place = document.getElementById('root');
assert(place !== null, 'index.html has an element #root');
const base = import.meta.env.BASE_URL;
createRoot(place).render(
  <StrictMode>
    <Root store={createViewStore(window, base)} base={base} />
  </StrictMode>,
);
