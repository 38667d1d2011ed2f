/** Seconds as `HH:MM:SS.mmm`. */
export function clockTime(seconds: number): string {
	const all = Math.round(Math.max(0, seconds) * 1000);
	const part = (size: number, of: number, digits: number) => String(Math.floor(all / size) % of).padStart(digits, '0');
	return `${part(3_600_000, Number.POSITIVE_INFINITY, 2)}:${part(60_000, 60, 2)}:${part(1000, 60, 2)}.${part(1, 1000, 3)}`;
}

/** The seconds that a printed clock shows: figures with colons between them (`1:02:03`, `02:03,5`), the last perhaps with a fraction. */
export const clockSeconds = (printed: string): number =>
	printed.split(':').reduce((seconds, figure) => seconds * 60 + Number(figure.replace(',', '.')), 0);
