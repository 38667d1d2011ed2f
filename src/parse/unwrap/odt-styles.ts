import type {TextSetting} from './page-writer.ts';
import {walkXml} from './xml.ts';

/** What a style of OpenDocument sets; undefined where it leaves that as it is. */
export interface OdtSetting extends TextSetting {
	/** Of a heading, from 1; 0 for none. */
	readonly level?: number;
}

/** What a style sets with what it takes from its parents. @param family `paragraph` or `text` */
export type OdtStyles = (family: string, name: string | undefined) => OdtSetting;

interface StatedOdtStyle {
	readonly parent: string | undefined;
	setting: OdtSetting;
}

/** The style of titles, which programs name and need not describe. */
const title = 'paragraph/Title';
/** Deeper chains of styles are damage. */
const deepest = 20;

/**
 * Reads the styles of a document, the automatic ones too.
 * @param sheets the texts that hold them; a later one goes before those of the same name
 */
export function odtStyles(sheets: readonly string[]): OdtStyles {
	const styles = new Map<string, StatedOdtStyle>();
	for (const sheet of sheets) {
		let style: StatedOdtStyle | undefined;
		walkXml(sheet, {
			open: (name, attribute) => {
				if (name === 'style') {
					const level = Number(attribute('default-outline-level'));
					style = {parent: attribute('parent-style-name'), setting: level > 0 ? {level} : {}};
					styles.set(`${attribute('family')}/${attribute('name')}`, style);
				} else if (style && name === 'text-properties') style.setting = {...style.setting, ...settingOf(attribute)};
			},
			text: () => {},
			close: name => {
				if (name === 'style') style = undefined;
			},
		});
	}
	const settings = new Map<string, OdtSetting>();
	const settingNamed = (family: string, name: string | undefined, depth: number): OdtSetting => {
		const key = `${family}/${name}`;
		const known = settings.get(key);
		if (known) return known;
		const own = depth > deepest ? undefined : styles.get(key);
		const above = own ? settingNamed(family, own.parent, depth + 1) : {};
		const setting = {...above, ...own?.setting, ...(key === title && {level: 1})};
		settings.set(key, setting);
		return setting;
	};
	return (family, name) => settingNamed(family, name, 0);
}

/** Chinese, Japanese and Korean letters have a weight of their own. */
function settingOf(attribute: (name: string) => string | undefined): OdtSetting {
	const weights = [attribute('font-weight'), attribute('font-weight-asian')].filter(weight => weight !== undefined);
	const line = attribute('text-line-through-style') ?? attribute('text-line-through-type');
	const position = attribute('text-position');
	const display = attribute('display');
	return {
		...(weights.length > 0 && {bold: weights.some(weight => /^(?:bold|[6-9]00)$/u.test(weight))}),
		...(line !== undefined && {struck: line !== 'none'}),
		...(position !== undefined && {raised: raisedBy(position)}),
		...(display !== undefined && {hidden: display === 'none'}),
	};
}

/** `super 58%`, `sub 58%`, or so many percent above or below the line. */
function raisedBy(position: string): 'sup' | 'sub' | null {
	const [by = ''] = position.trim().split(/\s/u);
	if (by === 'super' || Number.parseFloat(by) > 0) return 'sup';
	return by === 'sub' || Number.parseFloat(by) < 0 ? 'sub' : null;
}
