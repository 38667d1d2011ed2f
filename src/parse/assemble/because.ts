import type {Span} from '../../briefing/briefing.ts';
import {wordingIn} from '../../wording/languages.ts';
import {type Reason, sayReasons} from '../../wording/remarks.ts';

/** The reasons of a span, as codes and in English; nothing where there are none. */
export const because = (reasons: readonly Reason[]): Pick<Span, 'why' | 'reasons'> =>
	reasons.length > 0 ? {why: sayReasons(reasons, wordingIn('en')), reasons} : {};
