/** Text in which HTML finds no marks, in an element or in an attribute. */
export const entities = (text: string): string =>
	text.replace(/[&<>"]/gu, sign => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign] ?? sign);
