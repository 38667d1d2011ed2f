import {sanitizeLine} from '../text/sanitize.ts';
import type {Wording} from '../wording/wording.ts';
import {Failure} from './failure.ts';
import {gather, type Input} from './gather.ts';

/** For the whole page, in milliseconds. */
const patience = 30_000;

/** So often one page may send to another by its mark-up. */
const mostHops = 5;

export const isAddress = (source: string): boolean => /^(?:https?:\/\/|www\.[^\s/]+\.)/iu.test(source);

/**
 * The page at an http or https address, redirects followed, those of its mark-up too. A name and a password in the address are
 * sent, and never told; the proxy that the environment names is asked. @throws Failure
 */
export async function fetchPage(address: string, hops = mostHops): Promise<Input> {
	const {url, name, authorization} = destinationOf(address);
	const accept = 'text/html, application/xhtml+xml, application/xml, text/*, application/json, */*;q=0.5';
	try {
		const answer = await ask(url, {accept, ...(authorization && {authorization})});
		if (!answer.ok) throw refusal(name, answer);
		const bytes = answer.body ? await gather(answer.body, name) : new Uint8Array();
		const next = hops === 0 ? null : nextPage(bytes, answer.url);
		if (next !== null) return await fetchPage(next, hops - 1);
		const declared = /charset\s*=\s*"?([^\s;"]+)/i.exec(answer.headers.get('content-type') ?? '')?.[1];
		return {bytes, name, path: null, url: answer.url, declared};
	} catch (error) {
		throw error instanceof Failure ? error : new Failure(({failures}) => `${name}: ${reasonOf(error, failures)}`);
	}
}

interface Destination {
	readonly url: string;
	/** The address without a password, as it is told. */
	readonly name: string;
	readonly authorization: string | undefined;
}

function destinationOf(address: string): Destination {
	const whole = /^www\./iu.test(address) ? `https://${address}` : address;
	const url = URL.canParse(whole) ? new URL(whole) : null;
	// What is no address is told too, and may hold a password.
	if (!url) return {url: whole, name: sanitizeLine(whole.replace(/\/\/[^/]*@/u, '//***@')), authorization: undefined};
	const {username, password} = url;
	if (username === '' && password === '') return {url: whole, name: sanitizeLine(whole), authorization: undefined};
	[url.username, url.password] = ['', ''];
	const secret = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64');
	return {
		url: url.href,
		name: sanitizeLine(url.href.replace('//', `//${username}:***@`)),
		authorization: `Basic ${secret}`,
	};
}

/** What is looked at of an answer; Node's own `Response` and that of undici both are one. */
interface Page extends Pick<Response, 'ok' | 'status' | 'statusText' | 'url'> {
	readonly headers: {readonly get: (name: string) => string | null};
	readonly body: AsyncIterable<Uint8Array> | null;
}

async function ask(url: string, headers: Readonly<Record<string, string>>): Promise<Page> {
	const options = {signal: AbortSignal.timeout(patience), headers};
	if (!['http_proxy', 'https_proxy'].some(name => process.env[name] || process.env[name.toUpperCase()]))
		return fetch(url, options);
	// Node's own `fetch` asks a proxy only where it was started so.
	const {default: undici} = await import('undici');
	return undici.fetch(url, {...options, dispatcher: new undici.EnvHttpProxyAgent()});
}

/** Where a page of hardly anything but `<meta http-equiv="refresh">` sends to at once; null where it does not. */
function nextPage(bytes: Uint8Array, url: string): string | null {
	if (bytes.length > 16_384) return null;
	const page = Buffer.from(bytes).toString('latin1');
	const target =
		/<meta\b[^>]*http-equiv\s*=\s*["']?refresh\b[^>]*content\s*=\s*["']?\s*[0-5]\s*[;,]\s*url\s*=\s*['"]?([^"'>\s]+)/iu.exec(
			page,
		)?.[1];
	const next = target && URL.canParse(target, url) ? new URL(target, url) : null;
	return next && /^https?:$/u.test(next.protocol) && next.href !== url ? next.href : null;
}

function refusal(name: string, {status, statusText}: Page): Failure {
	const answer = `${status} ${sanitizeLine(statusText)}`.trim();
	return new Failure(({failures}) => {
		if (status === 401 || status === 403) return `${name}: ${failures.serverWantsLogin(answer)}`;
		if (status === 407) return `${name}: ${failures.proxyWantsLogin(answer)}`;
		return `${name}: ${status === 429 || status >= 500 ? failures.serverBusy(answer) : failures.serverAnswers(answer)}`;
	});
}

const reasons: Readonly<
	Record<
		string,
		'serverUnknown' | 'serverNotLookedUp' | 'serverRefuses' | 'serverBreaksOff' | 'serverGarbles' | 'noAddress'
	>
> = {
	ENOTFOUND: 'serverUnknown',
	EAI_AGAIN: 'serverNotLookedUp',
	ECONNREFUSED: 'serverRefuses',
	ECONNRESET: 'serverBreaksOff',
	UND_ERR_SOCKET: 'serverBreaksOff',
	Z_DATA_ERROR: 'serverGarbles',
	Z_BUF_ERROR: 'serverGarbles',
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
