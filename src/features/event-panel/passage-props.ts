/** One passage of an opened event. */
import type { Account, Passage } from '../../schema/event';
import type { EventProps } from './event-props';

export type PassageProps = EventProps & { readonly account: Account; readonly passage: Passage };
