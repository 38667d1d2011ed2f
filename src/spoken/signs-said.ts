import type {Wording} from '../wording/wording.ts';

/** A text that was laid out for eyes, as it is said: what only parts it are commas, `<1%` is in words. */
export const signsSaid = (text: string, {aloud, screen}: Wording): string =>
	text
		.trim()
		.replace(/\s*[·→⇢]\s*|\s{2,}/gu, screen.listComma)
		.replace(/<(\d+%)/gu, (_, share: string) => aloud.lessThan(share));
