import type {OwnColour} from '../reader/theme-names.ts';

/** Red, green, blue: 0 to 255 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** @param hex `#1b1f27` */
export function rgb(hex: string): Rgb {
	const code = Number.parseInt(hex.slice(1), 16);
	return [code >> 16, (code >> 8) & 255, code & 255];
}

/** The colours that xterm has by their numbers from 16 to 255. */
export function of256(n: number): Rgb {
	const grey = 8 + 10 * (n - 232);
	if (n >= 232) return [grey, grey, grey];
	const [red = 0, green = 0, blue = 0] = [36, 6, 1].map(part => steps[Math.floor((n - 16) / part) % 6]);
	return [red, green, blue];
}
const steps = [0, 95, 135, 175, 215, 255];

/** What a colour is on every terminal; undefined for one of the sixteen that each has of its own. */
export function rgbOf(colour: OwnColour): Rgb | undefined {
	if (typeof colour === 'string') return rgb(colour);
	return colour < 16 ? undefined : of256(colour);
}

/** The contrast ratio of WCAG 2.2: 1 to 21. */
export function contrastRatio(one: Rgb, other: Rgb): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
	const [red = 0, green = 0, blue = 0] = colour.map(value => {
		const part = value / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
