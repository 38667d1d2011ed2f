import {type Characters, convert, learn} from './dictionary.ts';
import {isPersonal, nameInTraditional, personsIn} from './personal-names.ts';
import {type Converted, type Converter, type PrintedDocument, type Script, unchanged} from './script.ts';
import {type ScriptRegion, type ScriptTables, scriptTables} from './script-tables.ts';
import {type HanSpelling, spelled} from './traditional.ts';

/** See `loadScript`, through which alone it is to be asked for: it is loaded by whom it is wanted. */
export async function converterTo(
	script: Exclude<Script, 'asPrinted'>,
	document?: PrintedDocument,
): Promise<Converter> {
	const {configs} = await import('opencc-js/preset');
	tables ??= scriptTables(config => configs[config]?.conversionChain ?? []);
	const known = tables;
	const one = document && documentOf(document, known);
	return original =>
		rewritten(original, printed => {
			const from = one ?? documentOf({text: original, names: []}, known);
			const writing = scriptOf(original, known) ?? from.writing;
			if (script === 'simplified') return writing === 'simplified' ? known.tidy(printed) : known.simplify(printed);
			return inRegion(printed, writing, script, from, known);
		});
}

let tables: ScriptTables | undefined;

function rewritten(original: string, rewrite: (characters: Characters) => Characters): Converted {
	if (!han.test(original)) return unchanged(original);
	const before = [...original];
	const after = rewrite(before);
	const text = after.join('');
	if (before.every((character, at) => character.length === after[at]?.length)) return {...unchanged(original), text};
	return {text, fromOriginal: offsets(before, after), toOriginal: offsets(after, before)};
}

const han = /\p{Script=Han}/u;

/** How a document is written. */
interface Written {
	readonly writing: Writing;
	/** In Traditional that was not put together character by character. */
	readonly isCareful: boolean;
	readonly spelling: HanSpelling;
}
type Writing = 'simplified' | 'traditional';

/** So much of a document is looked at to tell how it is written and who is a person, in UTF-16 units. */
const lookedAt = 200_000;

function documentOf({text, names}: PrintedDocument, known: ScriptTables): Written {
	const begin = text.slice(0, lookedAt);
	const writing = scriptOf(begin, known) ?? 'simplified';
	const isCareful =
		writing === 'traditional' && (begin.match(careful)?.length ?? 0) > (begin.match(careless)?.length ?? 0);
	const sure = {words: new Map(known.spelling.sure.words), longest: new Map(known.spelling.sure.longest)};
	const spelling = {...known.spelling, sure};
	if (isCareful) return {writing, isCareful, spelling};
	const plainly = (character: string) => known.spelling.words.words.get(character) ?? character;
	const isWord = (text: string) => known.spelling.words.words.has(text);
	const simple = (printed: string) => (writing === 'simplified' ? printed : known.simplify([...printed]).join(''));
	for (const name of [...names.filter(isPersonal).map(simple), ...personsIn(simple(begin), isWord)])
		learn(sure, name, nameInTraditional(name, plainly));
	return {writing, isCareful, spelling};
}

const careful = /[於後裡裏並麼]/gu;
const careless = /[于后里并么]/gu;

/** By its characters; undefined where they are the same in both. */
function scriptOf(text: string, {isSimplified, isTraditional}: ScriptTables): Writing | undefined {
	let balance = 0;
	for (const character of text) balance += isSimplified(character) ? 1 : isTraditional(character) ? -1 : 0;
	return balance === 0 ? undefined : balance > 0 ? 'simplified' : 'traditional';
}

function inRegion(
	printed: Characters,
	writing: Writing,
	region: ScriptRegion,
	{isCareful, spelling}: Written,
	{simplify, tidy, forms, common, ownForms, isSimplified, areBothPrinted}: ScriptTables,
): Characters {
	if (writing === 'simplified') return convert(spelled(tidy(printed), spelling).characters, forms[region]);
	const simple = simplify(printed);
	const {characters, told} = isCareful ? {characters: [], told: []} : spelled(simple, spelling);
	const stays = (own: string, at: number) =>
		isCareful || areBothPrinted(own, characters[at] ?? '') || (told[at] !== true && own !== simple[at]);
	// Forms that are seldom printed stay where they are printed: they are in names too.
	const mended = printed.map((own, at) => {
		if (!isSimplified(own) && stays(own, at)) return own;
		const standard = isSimplified(own) ? spelling.words.words.get(own) : characters[at];
		return common.words.get(standard ?? own) ?? standard ?? own;
	});
	return convert(mended, ownForms[region]);
}

/** Leads from UTF-16 offsets into one text to those of the same characters in the other. */
function offsets(from: Characters, to: Characters): (offset: number) => number {
	const table: number[] = [];
	let end = 0;
	for (const [at, character] of from.entries()) {
		for (let unit = 0; unit < character.length; unit++) table.push(end);
		end += to[at]?.length ?? 0;
	}
	return offset => (offset < 0 ? offset : (table[offset] ?? end + offset - table.length));
}
