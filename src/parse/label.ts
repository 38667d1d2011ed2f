/** What the words of a label say about the person they name. */
export interface Label {
	/** As printed, without brackets, colon and surrounding blanks. */
	readonly text: string;
	/** The person's name; null for a label that only says what the person does there (`問`, `Q`, `PM`). */
	readonly name: string | null;
	readonly title: string | null;
	readonly outlet: string | null;
	readonly part: Part | null;
}

/** What a label says a voice does; null where it only names the person. */
export type Part = 'asker' | 'answerer' | 'host' | 'interpreter';

/** Labels that name a part and no person; compared without blanks and in lower case. */
const PARTS: readonly (readonly [Part, RegExp])[] = [
	[
		'asker',
		/^(?:[問问]|提[問问]|q|qu?estions?|記者|记者|[媒體体媒体]{2}|reporters?|journalists?|(?:the )?press|media|audience|pregunta|interlocutora?|pergunta|frage|journalistes?|記者[問问]|某?(?:女|男)?(?:記者|记者)|unidentified (?:male |female )?(?:reporter|speaker)|speaker)(?: ?[0-9a-z]{1,2}|[一二三四五六七八九十])?$/iu,
	],
	[
		'answerer',
		/^(?:答|答[复復覆]|回答|a|answer|respuesta|resposta|antwort|réponse|[发發]言人|大臣|長官|会見者|spokesperson|spokesman|spokeswoman)$/iu,
	],
	[
		'host',
		/^(?:主持人?|司[儀仪]|主席|司会者?|moderator|host|operator|mc|moderadora?|presentadora?|mod[ée]rateur|moderatorin)$/iu,
	],
	[
		'interpreter',
		/^(?:口[譯译](?:人[員员])?|翻[譯译]|傳[譯译]|(?:the )?(?:interpreter|translator)|通訳|intérprete)$/iu,
	],
];

/** What ends a reporter's label. */
const REPORTER = /\s*(?:記者|记者|特派员|特派員|reporter|correspondent)\s*$/iu;
/** `outlet記者name`. */
const REPORTER_NAMED = /^(?<outlet>.+?)\s*(?:記者|记者)\s*(?<name>[\p{Script=Han}·]{2,4})$/u;

/** How outlets are called: the end of a Han name, or a word of a Latin one. */
const OUTLET =
	/(?:社|[報报]|日[報报]|晚[報报]|[時时][報报]|新[聞闻]|[電电][視视台臺]?|[電电][視视][台臺]|[廣广]播|[財财][經经]|[週周]刊|雜誌|杂志|[網网]|[台臺]|[衛卫][視视]|[頻频]道|通[訊讯]社?)$|\b(?:news|times|post|tv|cnn|cnbc|nbc|abc|cbs|bbc|nhk|reuters|ap|afp|bloomberg|radio|journal|press|daily|herald|guardian|magazine|channel|agency|media|npr|fox|telegraph|yahoo|ithome)\b/iu;

/** What ends a title in Chinese and may stand before a name without a blank. */
export const HAN_TITLE =
	/(?:[发發]言人|[部司局院署處处科校市州省縣县鄉乡會会區区廳厅行社][長长]|主任|主席|[書书][記记]|[總总]理|[總总][統统]|委[員员][長长]?|[總总]工程[師师]|[總总][經经]理|[經经]理|[參参][贊赞]|大使|政委|政[務务]官|特首|行政[長长]官|司令|[參参][謀谋][長长]|教授|博士|[醫医][師师生]|[專专]家|院士|[顧顾][問问]|秘[書书][長长]?|祕書[長]?|局座|代表|大校|少[將将]|中[將将]|上校|議員|议员|[執执]行[長长]|董事[長长]?|[組组][長长]|召集人|指[揮挥]官|先生|女士|小姐)/u;

const NAMED_HAN = new RegExp(`^(?<title>.*${HAN_TITLE.source})(?<name>[\\p{Script=Han}]{2,4})$`, 'u');
const HAN_NAME = /^[\p{Script=Han}]{1,4}(?:[·・•][\p{Script=Han}]{1,8})*$/u;

/** Titles before a Latin name, `MR. CARNEY`. */
const LATIN_TITLE =
	/^(?<title>(?:(?:the|acting|deputy|assistant|under|vice|surgeon|attorney|prime|foreign|first|chief|mr|mrs|ms|miss|dr|prof|professor|sir|senator|secretary|president|minister|admiral|general|governor|mayor|director|commissioner|ambassador|captain|colonel|lieutenant|major|sergeant|chairman|chairwoman|chair|representative|congressman|congresswoman|speaker|judge|justice|administrator|doctora?|dra?|sra?|señora?|ministro|ministra|presidente|presidenta|herr|frau|m|mme)\b[.,]?\s+)+)(?<name>\p{Lu}[\p{L}\p{M}’'\-.]*(?:\s+\p{L}[\p{L}\p{M}’'\-.]*){0,3})$/iu;

/**
 * Reads a label's words.
 * @param printed the label as printed, with or without its colon and brackets
 */
export function readLabel(printed: string): Label {
	const text = bare(printed);
	const plain = {text, name: null, title: null, outlet: null, part: null};
	const part = PARTS.find(([, words]) =>
		words.test(text.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')),
	)?.[0];
	if (part) return {...plain, part};
	const named = REPORTER_NAMED.exec(text)?.groups;
	if (named) return {...plain, name: named['name'] ?? null, outlet: named['outlet'] ?? null, part: 'asker'};
	if (REPORTER.test(text)) return {...plain, outlet: text.replace(REPORTER, ''), part: 'asker'};
	return /\p{Script=Han}/u.test(text) ? hanLabel(text) : latinLabel(text);
}

/** A label without brackets, colon, time stamp and surrounding blanks. */
export function bare(printed: string): string {
	return printed
		.replace(/[(（[]\s*\d{1,2}:\d{2}(?::\d{2})?\s*[)）\]]/gu, '')
		.replace(/^[\s[［【〔(（*#>]+|[\s\]］】〕)）:：∶﹕*]+$/gu, '')
		.replace(/\s+/gu, ' ');
}

function hanLabel(text: string): Label {
	const plain: Label = {text, name: null, title: null, outlet: null, part: null};
	const blank = text.lastIndexOf(' ');
	const last = text.slice(blank + 1);
	if (blank > 0 && HAN_NAME.test(last)) {
		const before = text.slice(0, blank);
		return OUTLET.test(before)
			? {...plain, name: last, outlet: before, part: 'asker'}
			: {...plain, name: last, title: before};
	}
	if (OUTLET.test(text)) return {...plain, outlet: text, part: 'asker'};
	const named = NAMED_HAN.exec(text)?.groups;
	if (named) return {...plain, name: named['name'] ?? null, title: named['title'] ?? null};
	return HAN_NAME.test(text) ? {...plain, name: text} : {...plain, name: text};
}

function latinLabel(text: string): Label {
	const plain: Label = {text, name: null, title: null, outlet: null, part: null};
	const comma = text.indexOf(',');
	const latin = LATIN_TITLE.exec(text.replace(',', '.'))?.groups;
	if (latin) return {...plain, name: latin['name'] ?? null, title: (latin['title'] ?? '').trim()};
	if (comma > 0) {
		const [name, rest] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
		return OUTLET.test(rest) ? {...plain, name, outlet: rest, part: 'asker'} : {...plain, name, title: rest};
	}
	return OUTLET.test(text) ? {...plain, outlet: text, part: 'asker'} : {...plain, name: text};
}
