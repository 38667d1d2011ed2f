import {sanitizeLine} from '../text/sanitize.ts';
import type {Wording} from '../wording/wording.ts';
import {Failure} from './failure.ts';
import {gather, type Input} from './gather.ts';

/** For the whole page, in milliseconds. */
const patience = 30_000;

export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** The page at an http or https address, redirects followed. @throws Failure */
export async function fetchPage(address: string): Promise<Input> {
	const name = sanitizeLine(address);
	let response: Response;
	try {
		response = await fetch(address, {
			signal: AbortSignal.timeout(patience),
			headers: {accept: 'text/html, application/xhtml+xml, application/xml, text/*, application/json, */*;q=0.5'},
		});
		if (!response.ok)
			throw new Failure(
				({failures}) =>
					`${name}: ${failures.serverAnswers(`${response.status} ${sanitizeLine(response.statusText)}`.trim())}`,
			);
		const bytes = response.body ? await gather(response.body, name) : new Uint8Array();
		const declared = /charset\s*=\s*"?([^\s;"]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
		return {bytes, name, path: null, url: response.url, declared};
	} catch (error) {
		throw error instanceof Failure ? error : new Failure(({failures}) => `${name}: ${reasonOf(error, failures)}`);
	}
}

const reasons: Readonly<
	Record<string, 'serverUnknown' | 'serverNotLookedUp' | 'serverRefuses' | 'serverBreaksOff' | 'noAddress'>
> = {
	ENOTFOUND: 'serverUnknown',
	EAI_AGAIN: 'serverNotLookedUp',
	ECONNREFUSED: 'serverRefuses',
	ECONNRESET: 'serverBreaksOff',
	ERR_INVALID_URL: 'noAddress',
};

function reasonOf(error: unknown, failures: Wording['failures']): string {
	if (!(error instanceof Error)) return failures.cannotBeFetched(String(error));
	if (error.name === 'TimeoutError') return failures.serverSlow(patience / 1000);
	const cause = error.cause instanceof Error ? error.cause : error;
	const code = (cause as NodeJS.ErrnoException).code ?? '';
	if (/redirect count/i.test(cause.message)) return failures.serverInCircles;
	const reason = reasons[code];
	return reason ? failures[reason] : failures.cannotBeFetched(code || cause.message);
}
