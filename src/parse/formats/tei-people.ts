import type {Voice} from '../manuscript.ts';
import type {Attributes} from './markup.ts';

/** An element in which somebody speaks. */
export interface UtteranceElement {
	/** The id of who speaks, several between blanks; the empty string where none is given. */
	readonly who: string;
	readonly ana: string;
	/** How the text announces who speaks. */
	readonly announced: string;
	/** Tells a voice of which nothing is known from all others. */
	readonly number: number;
	/** Once it has been asked. */
	voice?: Voice;
}

/** Parts of a name, in the order in which they stand. */
interface NameParts {
	readonly given: string[];
	readonly family: string[];
	readonly other: string[];
}

/** Who is who in a file of TEI: its header lists people by their ids, and its text announces them. */
export class TeiPeople {
	readonly #listed = new Map<string, string>();
	/** How each person was first announced. */
	readonly #announced = new Map<string, string>();
	/** Whom the header is telling of. */
	#person: {readonly id: string; name: NameParts} | null = null;

	open(element: string, attributes: Attributes): void {
		if (element === 'person')
			this.#person = {id: attributes['xml:id'] ?? attributes['id'] ?? '', name: {given: [], family: [], other: []}};
	}

	/** Takes words of the header; false where it is not telling of anybody. */
	take(element: string, words: string): boolean {
		if (!this.#person) return false;
		const {given, family, other} = this.#person.name;
		const part = /^(?:surname|nameLink)$/u.test(element) ? family : element === 'forename' ? given : other;
		part.push(words);
		return true;
	}

	/** Somebody may have several names, of which the first counts. */
	close(element: string): void {
		if (!this.#person || (element !== 'persName' && element !== 'person')) return;
		const {
			id,
			name: {given, family, other},
		} = this.#person;
		const full = [...given, ...family].join(' ') || other.join(' ');
		if (full && !this.#listed.has(id)) this.#listed.set(id, full);
		this.#person = element === 'person' ? null : {id, name: {given: [], family: [], other: []}};
	}

	announce(who: string, announced: string): void {
		if (!this.#announced.has(who)) this.#announced.set(who, announced);
	}

	voiceOf(utterance: UtteranceElement): Voice {
		utterance.voice ??= voiceCalled(this.#nameOf(utterance.who), utterance);
		return utterance.voice;
	}

	#known(id: string): string | undefined {
		return this.#listed.get(id) ?? this.#announced.get(id);
	}

	/** Several who speak at once are one voice. */
	#nameOf(who: string): string | undefined {
		const known = this.#known(who);
		if (known !== undefined || !/\s/u.test(who)) return known;
		return who
			.split(/\s+/u)
			.map(id => this.#known(id) ?? spaced(id))
			.join(', ');
	}
}

/** A voice is called as the header does, else as it was announced, else by its id; one that has none of these is unknown. */
function voiceCalled(known: string | undefined, {who, ana, announced, number}: UtteranceElement): Voice {
	const label = known ?? (announced || spaced(who));
	return {
		label,
		...(who !== '' ? {id: who} : label === '' && {id: `unknown ${number}`}),
		...(/#chair\b/u.test(ana) && {part: 'host' as const}),
	};
}

/** `JaneDoe` → Jane Doe, `doe.jane` → doe jane, `DoeJane.1970` → Doe Jane. */
function spaced(id: string): string {
	return id
		.replace(/(?<=\p{L})[-_.]?\d{4}$/u, '')
		.replace(/[-_.]/gu, ' ')
		.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}
