import type {TextSetting} from './page-writer.ts';
import {walkXml} from './xml.ts';

/** A style with what it takes from those that it is based on. */
interface WordStyle {
	readonly setting: TextSetting;
	/** Of a heading, from 1; 0 for none. */
	readonly level: number;
	/** Its paragraphs are lines of a table of contents. */
	readonly isContents: boolean;
}

interface StatedWordStyle {
	name: string;
	basedOn: string | undefined;
	setting: TextSetting;
	level: number | undefined;
}

export interface WordStyles {
	readonly style: (id: string | undefined) => WordStyle;
	/** The style of paragraphs that name none. */
	readonly usual: string | undefined;
}

/** Deeper chains of styles are damage. */
const deepest = 20;

/** Reads the styles of Word. Their names are English in every language of Word, their ids are not. */
export function wordStyles(xml = ''): WordStyles {
	const styles = new Map<string, StatedWordStyle>();
	let usual: string | undefined;
	let style: StatedWordStyle | undefined;
	walkXml(xml, {
		open: (name, attribute) => {
			if (name === 'style') {
				style = {name: '', basedOn: undefined, setting: {}, level: undefined};
				const id = attribute('styleId') ?? '';
				styles.set(id, style);
				if (attribute('type') === 'paragraph' && isOn(attribute('default') ?? 'false')) usual = id;
			} else if (style && name === 'name') style.name = (attribute('val') ?? '').toLowerCase();
			else if (style && name === 'basedOn') style.basedOn = attribute('val');
			else if (style && name === 'outlineLvl') style.level = levelOf(attribute('val'));
			else if (style) style.setting = withProperty(style.setting, name, attribute('val'));
		},
		text: () => {},
		close: name => {
			if (name === 'style') style = undefined;
		},
	});
	const read = new Map<string | undefined, WordStyle>();
	const styleOf = (id: string | undefined, depth: number): WordStyle => {
		const known = read.get(id);
		if (known) return known;
		const own = id === undefined || depth > deepest ? undefined : styles.get(id);
		if (!own) return {setting: {}, level: 0, isContents: false};
		const {setting, level, isContents} = styleOf(own.basedOn, depth + 1);
		const found = {
			setting: {...setting, ...own.setting},
			level: own.level ?? levelNamed(own.name) ?? level,
			isContents: isContents || /^(?:toc|contents) (?:\d|heading)/u.test(own.name),
		};
		read.set(id, found);
		return found;
	};
	return {style: id => styleOf(id, 0), usual};
}

/** The level of a heading by an outline level of Word, which counts from 0 and has 9 for body text. */
export function levelOf(outline: string | undefined): number {
	const level = Number(outline);
	return level >= 0 && level < 9 ? level + 1 : 0;
}

function levelNamed(name: string): number | undefined {
	if (name === 'title') return 1;
	const level = /^heading (\d)$/u.exec(name)?.[1];
	return level === undefined ? undefined : Number(level);
}

/** A setting with one more property of a run, by the name of its element; others leave it as it is. */
export function withProperty(setting: TextSetting, name: string, value: string | undefined): TextSetting {
	switch (name) {
		case 'b':
			return {...setting, bold: isOn(value)};
		case 'strike':
		case 'dstrike':
			return {...setting, struck: isOn(value)};
		case 'vanish':
			return {...setting, hidden: isOn(value)};
		case 'vertAlign':
			return {...setting, raised: value === 'superscript' ? 'sup' : value === 'subscript' ? 'sub' : null};
		default:
			return setting;
	}
}

const isOn = (value = 'true'): boolean => !/^(?:false|0|off|none)$/u.test(value);
