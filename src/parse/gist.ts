/** How much of a gist the reader wants at most: cells of Han and Latin text. */
const MOST_HAN = 30;

/** What opens a question and says nothing about its subject; cut again and again. */
const OPENERS: readonly RegExp[] = [
	/^[“"「『（(\s]+/u,
	/^(?:[,，、。.!！…—\-:：\s]+)/u,
	/^(?:\d{1,2}[.、．]\s*)/u,
	/^(?:[請请](?:[問问]|[您你]?(?:介[紹绍]|[談谈]|[證证][實实])(?:一下)?)?|想[問问請请教]{1,2}(?:一下)?|想?[請请]教(?:一下)?|[謝谢]{2}[^,，。]{0,8}|(?:各位)?(?:[您你]|大家|主持人|部[長长])[們们]?好|[問问]一下|另外|此外|[還还]有|第[一二三](?:個|个)?(?:[問问][題题])?是?|[關关]于|[關关][於于]|[對对]此|[據据](?:[報报]道|悉)|我(?:是|[來来]自)[^,，。]{1,20}的?[記记]者)/u,
	/^(?:我們|我们|我)?(?:也)?(?:注意到|看到|了解到|知道|[關关]注到|想[問问])(?:了)?/u,
	/^(?:目前|[當当]前|近日|近年[來来]|最近|日前|中[國国]|我[國国]|[您你](?:如何|怎么|怎麼)(?:看待?|[評评][價价]))/u,
	/^(?:thank(?:s| you)[^,.!?]{0,30}|hi|hello|good (?:morning|afternoon|evening)[^,.!?]{0,30}|(?:i(?:'d|’d| would) (?:just )?like to|i (?:just )?want(?:ed)? to|can i|could i|may i|let me) ask(?: you)?(?: about)?|can you|could you|would you|just|so|and|but|well|mr\.? [\p{L}]+|madam [\p{L}]+|sir|a (?:quick )?(?:question|follow-?up)(?: on| about)?|on|about|regarding|do you|does the|is there)\b/iu,
];
const CLOSERS =
	/(?:[,，。.?？!！;；\s”"」』]|[謝谢]{2}(?:[您你]|大家)?|thank you|thanks|如何|呢|[嗎吗]|是什么|是什麼|怎[么麼][樣样]?)+$/iu;
const ASKS =
	/[?？]|[請请][問问]|如何|什么|什麼|哪些|是否|[為为]什|怎[么麼樣样]|\b(?:what|how|why|when|where|who|whether|do you|can you|will|is|are)\b/iu;

/**
 * One line that says what a question is about, in its own words: the clause that asks, without its openers.
 * @returns the empty string for a question without words
 */
export function gistOf(question: string, answers: string): string {
	const clauses = question
		.split(/(?<=[,，。?？!！;；])\s*/u)
		.map(clause => trim(clause))
		.filter(clause => clause !== '');
	const asking = question
		.split(/(?<=[,，。?？!！;；])\s*/u)
		.filter(c => trim(c) !== '')
		.map(c => ASKS.test(c));
	const answered = grams(answers);
	const scored = clauses.map((clause, i) => ({clause, score: overlap(clause, answered) + (asking[i] ? 0.15 : 0)}));
	const best = scored.reduce<{clause: string; score: number} | null>(
		(a, b) => (a === null || b.score > a.score ? b : a),
		null,
	);
	return best ? shorten(best.clause) : shorten(question.trim());
}

function trim(clause: string): string {
	let rest = clause.trim();
	for (let cut = true; cut; ) {
		const before = rest;
		for (const opener of OPENERS) rest = rest.replace(opener, '');
		cut = rest !== before;
	}
	return rest.replace(CLOSERS, '');
}

function shorten(text: string): string {
	return text.length <= MOST_HAN || !/\p{Script=Han}/u.test(text)
		? text.slice(0, MOST_HAN * 3)
		: `${text.slice(0, MOST_HAN)}…`;
}

/** The share of a clause's pairs of units that the answers take up again. */
function overlap(clause: string, answered: ReadonlySet<string>): number {
	if (clause.length < 4) return 0;
	const own = [...grams(clause)];
	return own.filter(g => answered.has(g)).length / Math.max(own.length, 8);
}

function grams(text: string): Set<string> {
	const pairs = new Set<string>();
	for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
	return pairs;
}
