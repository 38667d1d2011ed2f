/** Rows as tab-separated values, with a header: a tab or line break inside a value becomes a blank. */
export function tsv(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
	const clean = (value: string | number | null): string => String(value ?? '').replace(/[\t\r\n]+/g, ' ');
	return [header, ...rows].map(row => `${row.map(clean).join('\t')}\n`).join('');
}
