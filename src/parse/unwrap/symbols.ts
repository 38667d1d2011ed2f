/** The characters of the font Symbol from 0x21 and from 0xA1 on; a blank where it has a piece of a bracket. */
const first = '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const second = 'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…  ↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑';

/**
 * A character that is named by its place in a font of symbols.
 * @param code hexadecimal; F0 in front of two digits is Word’s own
 * @returns nothing for a font of pictures
 */
export function symbolOf(font: string, code: string): string {
	const at = Number.parseInt(code, 16) & 0xff;
	if (!/^[\da-f]{1,4}$/iu.test(code) || /wingdings|webdings/iu.test(font)) return '';
	if (!/^symbol$/iu.test(font)) return /^f0/iu.test(code) ? '' : String.fromCharCode(Number.parseInt(code, 16));
	return ((at >= 0xa1 ? second[at - 0xa1] : first[at - 0x21]) ?? '').trim();
}
