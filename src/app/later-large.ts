/** The page over a corpus in parts, with its code when there is one; apart from the other later pages, which it shows itself. */
import { laterPart } from '../ui/later-part';

const large = laterPart(() => import('./large/LargePage').then((loaded) => loaded.LargePage));

export const LargePage = large.Part;
export const preloadLarge = large.preload;
