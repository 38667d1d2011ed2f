import {sanitizeLine} from '../text/sanitize.ts';
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
				`${name}: the server answers ${response.status} ${sanitizeLine(response.statusText)}: look at the address`,
			);
		const bytes = response.body ? await gather(response.body, name) : new Uint8Array();
		const declared = /charset\s*=\s*"?([^\s;"]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
		return {bytes, name, path: null, url: response.url, declared};
	} catch (error) {
		throw error instanceof Failure ? error : new Failure(`${name}: ${reasonOf(error)}`);
	}
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return `no whole page came within ${patience / 1000} seconds: try again later`;
	const cause = error.cause instanceof Error ? error.cause : error;
	const code = (cause as NodeJS.ErrnoException).code ?? '';
	const reasons: Readonly<Record<string, string>> = {
		ENOTFOUND: 'there is no such server: look at the address',
		EAI_AGAIN: 'the name of the server cannot be looked up: are you connected?',
		ECONNREFUSED: 'the server refuses the connection: look at the address',
		ECONNRESET: 'the server broke the connection off: try again later',
		ERR_INVALID_URL: 'this is no address: look at its spelling',
	};
	if (/redirect count/i.test(cause.message)) return 'the server sends one round in circles';
	return reasons[code] ?? `it cannot be fetched (${code || cause.message})`;
}
