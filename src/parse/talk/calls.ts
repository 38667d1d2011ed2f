import {asWritten, inLanguage, type Pattern, pattern} from '../../lexicon/matcher.ts';
import {fold} from '../../text/fold.ts';
import {hanTitle, isLatinTitle, isOutlet, wholeHanName} from '../words/titles.ts';
import {type Introduction, introductionIn} from './introductions.ts';
import type {Utterance} from './utterance.ts';

/** How a host or an official gives the floor to a reporter whom the label then does not name: the end of a turn. */
const calls: readonly Pattern[] = [
	pattern`${inLanguage('zh', 'calling')}\s?(?<who>[\p{Script=Han}A-Za-z·]{2,12}?)(?<sure>${'calledReporter'})?${'toAsk'}?[.!]?$`,
	pattern`(?<![\p{L}] )(?<who>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}),? ${inLanguage('es', 'behindCalled')}\.?$`,
	pattern`\b${asWritten('calling', ['es'])},? (?<who>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})(?:,? ${'please'})?\.?$`,
	pattern`(?:^|[.?!—–-]\s+)${asWritten('calling', ['en'])},? (?<who>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)[.?]?$`,
	pattern`(?:^|[.?!]\s+)(?<who>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)(?:, ${inLanguage('en', 'behindCalled')}\.?|\?)$`,
];
/** Words for asking after whatever was called. */
const toAsk = pattern`${'toAsk'}[.!]?$`;
/** Words that stand where a name would and are none. */
const noName = pattern`^${'noName'}$`;
/** What a room is asked for, not a reporter for a question: `请大家放心`, `请关注我们的网站`. */
const request = pattern`^${'requestsOf'}|${'requests'}$`;
const lookedAt = 120;

/**
 * Who is called to ask before each turn whose label names nobody: turn number to name. A voice that goes on under such a
 * label after being addressed by name is the one last called.
 */
export function calledReporters(utterances: readonly Utterance[]): ReadonlyMap<number, string> {
	const called = new Map<number, string>();
	let last: string | null = null;
	utterances.forEach((u, i) => {
		const before = utterances[i - 1];
		if (u.part !== 'asker' || u.named || !before || before.part === 'asker') return;
		const who = calledIn(before.text);
		const again: boolean =
			last !== null &&
			(who === null
				? before.text.length < 400 && fold(before.text).includes(fold(firstOf(last)))
				: who === firstOf(last));
		last = again ? last : who;
		if (last !== null) called.set(i, last);
	});
	return called;
}

function firstOf(name: string): string {
	return name.split(' ')[0] ?? name;
}

function calledIn(text: string): string | null {
	const end = text.slice(-lookedAt).trim();
	const own = fold(end);
	for (const call of calls) {
		const han = call === calls[0];
		const match = call.exec(han ? own : end);
		const who = match?.groups?.['who'];
		if (!match || !who || namesNobody(fold(who))) continue;
		if (han && !match.groups?.['sure'] && !toAsk.test(own) && !isOutlet(who) && !wholeHanName.test(who)) continue;
		const name = han ? end.slice(own.lastIndexOf(who), own.lastIndexOf(who) + who.length) : who;
		return fuller(text, name);
	}
	return introducedAtEnd(end)?.name ?? null;
}

/** Whom the last sentence but a word of courtesy calls with an outlet: `We’ll go to Carla Diaz with Radio Norte. Please go ahead.` */
function introducedAtEnd(end: string): Introduction | null {
	const sentences = end.split(/(?<=[.?!])\s+/u);
	const last = sentences.findLast(sentence => !onlyInvites.test(fold(sentence)));
	const called = last === undefined ? null : goesTo.exec(last);
	if (last === undefined || !called) return null;
	const words = last.slice(called.index + called[0].length);
	const {name, outlet} = firstNameOf.exec(words)?.groups ?? {};
	return introductionIn(words) ?? (name === undefined ? null : {name, outlet: outlet ?? null});
}
/** A first name with its house, and no more: `Courtney of the Northern Courier`. */
const firstNameOf = pattern`^(?<name>\p{Lu}\p{Ll}+) (?:${asWritten('introducedOf')}|${'ofHouse'}) (?:${'articles'} )?(?<outlet>\p{Lu}[^.,;:?!]{1,40})[.?]?$`;
const onlyInvites = pattern`^(?:${'behindCalled'}|${'please'}|${'thanks'}|${'yes'}|[\s,.!?])+$`;
const goesTo = pattern`${asWritten('goingTo')}(?: the line(?: of| with)?| a line with)?,?\s+(?=\p{Lu})`;

/** Whether words that stand where a name would are none. */
const namesNobody = (folded: string): boolean =>
	noName.test(folded) || request.test(folded) || hanTitle.test(folded) || isLatinTitle(folded);

/** `Arturo` → Arturo Contreras, where the call itself names him in full. */
function fuller(text: string, name: string): string {
	if (/\s/u.test(name) || /\p{Script=Han}/u.test(name)) return name;
	const full = new RegExp(`(?<!\\p{Lu}\\p{Ll}+ )${name.replace(/[^\p{L}]/gu, '.')} \\p{Lu}\\p{Ll}+`, 'u').exec(
		text.slice(-600),
	);
	return full ? full[0] : name;
}
