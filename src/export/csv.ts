/** Rows as comma-separated values with a header, as RFC 4180 has them: lines end in CR and LF. */
export const csv = (header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string =>
	[header, ...rows].map(row => `${row.map(quoted).join(',')}\r\n`).join('');

const quoted = (value: string | number | null): string => {
	const text = String(value ?? '');
	return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
