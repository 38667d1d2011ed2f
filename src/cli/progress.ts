/** A line on the terminal about work that takes longer than one notices; nothing where messages go elsewhere. */
export interface Progress {
	readonly tell: (message: string, now?: 'now') => void;
	/** Takes the line away again. */
	readonly done: () => void;
}

/** Work that ends before this is not spoken of. */
const unnoticed = 300;
const between = 100;

export function showProgress(): Progress {
	const screen = process.stderr;
	if (!screen.isTTY) return {tell: () => {}, done: () => {}};
	let next = performance.now() + unnoticed;
	let shown = false;
	return {
		tell: (message, atOnce) => {
			const now = performance.now();
			if (now < next && !atOnce) return;
			next = now + between;
			shown = true;
			screen.write(`\r${message}\u001B[K`);
		},
		done: () => {
			if (shown) screen.write('\r\u001B[K');
		},
	};
}
