import {type Converter, type PrintedDocument, type Script, unchanged} from './script.ts';

/**
 * Makes a converter for the texts of one document; all but `asPrinted` load OpenCC's dictionaries
 * (https://github.com/BYVoid/OpenCC, by way of opencc-js), which takes about 100 ms at the first time.
 *
 * Simplified is OpenCC's `hk2s` and `tw2s`. Traditional is its `s2t` after that, read by the words that ICU finds, with names
 * and with what stands around a character (`traditional.ts`), in the forms that the press of the region prints. What is
 * written in the script already is left alone. Traditional that came about character by character (復雜, 于是, 這里) is told by
 * the characters that it lacks; there the slips are mended.
 * @param document where none is given, each text is a document of its own
 */
export async function loadScript(script: Script, document?: PrintedDocument): Promise<Converter> {
	if (script === 'asPrinted') return unchanged;
	return (await import('./script-conversion.ts')).converterTo(script, document);
}
