/** Seconds as `HH:MM:SS.mmm`. */
export function clockTime(seconds: number): string {
	const all = Math.round(Math.max(0, seconds) * 1000);
	const part = (size: number, of: number, digits: number) => String(Math.floor(all / size) % of).padStart(digits, '0');
	return `${part(3_600_000, Number.POSITIVE_INFINITY, 2)}:${part(60_000, 60, 2)}:${part(1000, 60, 2)}.${part(1, 1000, 3)}`;
}
