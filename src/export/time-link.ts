/** Where a recording begins to play that an address tells, as the house that shows it has it. `SECONDS` are those of the time. */
export const players: readonly (readonly [address: RegExp, name: string, form: 'query' | 'fragment'])[] = [
	[/^https?:\/\/(?:www\.|m\.)?youtube\.com\/(?:watch|live)\b/u, 't', 'query'],
	[/^https?:\/\/youtu\.be\//u, 't', 'query'],
	[/^https?:\/\/(?:www\.|m\.)?bilibili\.com\/video\//u, 't', 'query'],
	[/^https?:\/\/(?:www\.)?dailymotion\.com\/video\//u, 'start', 'query'],
	[/^https?:\/\/(?:www\.)?vimeo\.com\/\d/u, 't', 'fragment'],
	// W3C, Media Fragments URI 1.0.
	[/^https?:\/\/[^?#]+\.(?:mp4|m4v|webm|ogv|mov|mp3|m4a|ogg|opus|wav)(?:[?#]|$)/iu, 't', 'fragment'],
];

/**
 * The address of a recording, made to play from a time; null for an address that is known for none.
 * @param seconds of the recording
 */
export function linkToTime(url: string, seconds: number, known = players): string | null {
	const [, name, form] = known.find(([address]) => address.test(url)) ?? [];
	if (name === undefined) return null;
	const at = Math.floor(seconds);
	if (form === 'fragment') return `${url.replace(/#.*$/u, '')}#${name}=${at}`;
	const link = new URL(url);
	link.searchParams.set(name, String(at));
	return link.href;
}
