/**
 * All the numbers by which something is found and ranked, each with its unit. README.md beside this tells how they work together,
 * and test/search/ for each of them what would not be found, or stand elsewhere, if it moved.
 */

/** How well a find answers a term, from 0 to 100, before what speaks for or against the single place. */
export const grades = {
	/** A whole word of the text, or what a pattern matches. */
	whole: 100,
	/** What is called otherwise in another region: 軟體 for 软件. */
	regional: 92,
	/** The beginning of a word. */
	wordStart: 90,
	/** Some characters of a name, in order: 纽时 for 纽约时报. */
	shortenedName: 90,
	/** A number in another notation: 三十 for 30. */
	number: 88,
	/** Another form of a word: `went` for `go`. */
	form: 86,
	/** Pinyin of whole syllables. */
	pinyin: 76,
	/** The initials of words with capitals: `who`. */
	acronym: 70,
	/** A name with a slip, by the likeness that fuse.js gives it. */
	mistypedName: 70,
	/** Whole syllables, or characters, and initials. */
	pinyinMixed: 66,
	/** The inside of a word. */
	inside: 58,
	/** The initials of syllables: `xny`. */
	initials: 58,
	/** Chinese with a slip. */
	slip: 58,
	/** The word that a mistyped one of letters stands for. */
	wordMeant: 56,
	/** Pinyin with a slip. */
	pinyinSlip: 48,
	/** Characters in order near one another, as a long name is shortened: 规工增值 for 规上工业增加值. */
	scattered: 42,
} as const;

/** What raises the grade of pinyin, in points of a grade. */
export const gains = {
	/** It begins and ends with words; half of it where one of the two is so. */
	wordFit: 12,
	/** It occurs often: half of it at two places, more at more. */
	often: 4,
} as const;

/** What lowers a grade, in points of it. */
export const losses = {
	/** A short word of letters is printed otherwise than typed: `us` is not quite `U.S.` */
	otherwise: 3,
	/** Each letter in which the ending of another form differs. */
	ending: 0.7,
	/** It goes over a comma or a full stop. */
	across: 12,
	/** Initials would stand for words which nobody looks up. */
	filler: 8,
	/** A word, or the last syllable, is only begun. */
	begun: 4,
	/** Each character that is seldom read so. */
	rareReading: 2,
	/** Each initial among whole syllables. */
	initial: 2,
	/** So little is spelled that much reads alike: a single syllable, one or two initials. */
	little: 12,
	/** Each letter of pinyin that is wrong. */
	letter: 8,
	/** The first letter of pinyin is wrong, which seldom happens. */
	firstLetter: 8,
	/** Every character wrong; of fewer their share of it. */
	wrong: 24,
} as const;

/** How much worse than the best something may be and still count, in points of a grade. */
export const margins = {
	/** A find beside the best of its paragraph: what is worse is not marked. */
	inLine: 45,
	/** Pinyin beside what stands letter for letter: what is worse is no reading of the same word. */
	spelledBesideLiteral: 26,
	/** Pinyin beside the best reading of the briefing: what is worse is a coincidence of letters; a single character sooner. */
	coincidence: 11,
	coincidenceOfOne: 5.5,
} as const;

/** What each difference between a Chinese key and the text costs, in characters; one that is wrong or missing costs 1. */
export const slipCosts = {
	/** A character that sounds the same. */
	soundsSame: 0.5,
	/** A character that was not typed. */
	extra: 0.8,
	/** Two neighbours swapped. */
	swapped: 0.8,
	/** Characters of a longer name in between: 个体户 in 个体工商户. */
	parted: 0.6,
	/** Two characters swapped that are no neighbours. */
	swappedFar: 1,
	/** A digit wrong, missing or too many: more than is ever allowed, as another number is another number. */
	digit: 3,
} as const;

/**
 * What speaks against reading a character so, where pinyin can be cut in several ways: the cheapest is taken. Without a unit; a
 * whole syllable costs nothing.
 */
export const readingCosts = {
	/** Not the commonest reading of the character. */
	rare: 0.15,
	/** The last syllable, only begun. */
	partial: 0.5,
	initial: 1,
	/** `zh` `ch` `sh` as one initial, or as a syllable begun: rather two initials. */
	digraph: 2.5,
	/** Each letter wrong. */
	slip: 2,
	/** The first letter of all wrong. */
	firstSlip: 2,
} as const;

/** The shortest key, or piece of one, of which something is tried, in UTF-16 units. */
export const shortest = {
	/** A piece that a Chinese key is cut into. */
	piece: 2,
	/** What is read as pinyin: a single letter would spell everything. */
	spelled: 2,
	/** A Chinese key with a slip, other than one character of two that sounds the same. */
	slip: 3,
	/** Letters that are looked for in other forms. */
	form: 3,
	/** What two forms begin with alike, else they are irregular and no ending is held against them. */
	alike: 3,
	acronym: 3,
	/** Initials that are enough of them to mean something. */
	initials: 3,
	/** What fuzzy matching is tried on in a list of items, in characters. */
	likeItem: 3,
	/** Letters that are looked for inside of words, where none begins with them in the same capitals. */
	inside: 4,
	/** Letters that are two words of the text, typed as one. */
	joined: 5,
	/** Letters that are taken for a word mistyped. */
	wordMeant: 4,
	/** A word mistyped in its first letter, or with another letter in the place of one; one more for one that is only begun. */
	wordAstray: 6,
	/** Consonants that are right where the vowels are not; of a name. */
	heard: 5,
	heardName: 4,
	/** A mistyped name that nothing else tells: shorter ones are like everything. */
	mistypedName: 4,
	/** Chinese characters of which any two may be swapped. */
	swappedFar: 4,
	/** A word of which another is told by its ending: Rwanda, Rwandan. */
	root: 5,
	/** Pinyin as one hears it who does not tell zh from z, n from l, ang from an. */
	spelledHeard: 4,
	/** Pinyin with one slip, and with two. */
	spelledSlip: 5,
	spelledSlips: 10,
	/** Chinese with two slips. */
	slips: 6,
	/** A word of letters with two slips. */
	wordMeantSlips: 9,
	/** Words that stand as typed one after the other, copied from the briefing; in words. */
	sentence: 6,
} as const;

/** The longest key of which something is tried, in UTF-16 units. */
export const longest = {
	/** Characters of which any two may be swapped, as in an idiom. */
	swappedFar: 5,
	acronym: 6,
	/** Letters that were typed in capitals and are meant so: WHO, USMCA. */
	capitals: 5,
	/** The initials of a name, which are letters of a word unless they stand in capitals: UN. */
	initials: 3,
	/** A key that may stand in two parts. */
	parted: 6,
	/** A text that is taken for a name, to mark a shortened one in it. */
	name: 16,
	/** Chinese with a slip: the bits of a number. */
	slip: 30,
	/** What is read as pinyin: nobody spells out a sentence without a blank. */
	spelled: 48,
	/** What is cut into pieces. */
	cut: 80,
	/** A query: what is longer was pasted. */
	query: 200,
	/** What is held against each item of a list, as far as fuse.js can. */
	likeItem: 32,
} as const;

/** What a find in each of the fields that stand over the text is worth, from 0 to 1. */
export const fieldShares = {
	name: 1,
	outlet: 1,
	title: 0.7,
	gist: 0.6,
} as const;

/** Parts of a whole, from 0 to 1. */
export const shares = {
	/** What a field is worth of which next to nothing is named. */
	leastNamed: 0.6,
	/** A name of which so much is said is as good as said: 路透 for 路透社. */
	mostlyNamed: 0.6,
	/** What the name of who put a question is worth for all that is said in answer. */
	askedBy: 0.7,
	/** Of the speakers that `@` can mean those are meant whose grade is this much of the best. */
	meantSpeaker: 0.7,
	/** What a small word is worth beside others, where a passage holds most of a query. */
	smallWord: 0.1,
	/** Of the parts of a query so many may be missing, where no paragraph has all. */
	missing: 0.5,
	/** The same of a question that was typed in one, and of which we made the parts. */
	missingOfQuestion: 0.67,
} as const;

/** How unlike something may be for fuse.js to find it: 0 the same, 1 anything. */
export const unlike = {
	name: 0.3,
	item: 0.34,
	word: 0.5,
} as const;

/** What speaks for a passage, or against it, in points of a grade: each is multiplied by what rank/rank.ts reads off it. */
export const merits = {
	/** The grades of the parts of the query, their mean. */
	grade: 1,
	/** How near to each other the parts are. */
	near: 10,
	/** How near to each other they follow in the order in which three or more were typed. */
	inOrder: 6,
	/** They stand side by side as typed. */
	phrase: 6,
	/** How often they occur. */
	often: 3,
	/** How much of the passage they are. */
	dense: 4,
	/** How early in the briefing it stands. */
	early: 1,
	/** It is not spoken, but a caption or what happens in the room. */
	unspoken: -14,
	/** Said by who leads the briefing. */
	moderation: -6,
	/** The share of the parts that were typed otherwise than they are looked for: cut into pieces, say. */
	bent: -30,
	/** How many parts are missing: more than all else together, so that passages that have all come first. */
	missing: -120,
	/** How rare in the briefing those are that are missing. */
	rare: -6,
	/** The share of the parts that are missing here but said by the same speaker right before or after. */
	sameTurn: 30,
} as const;

/** What a name is worth beside the text, in points of a grade. */
export const naming = {
	/** Found in the name of who speaks, or asks: it is them that are looked for, not who mentions them. */
	gain: 4,
	/** A name that fits as well as this is reason enough to be found, though the text does not hold it. */
	bar: 75,
} as const;

/** Distances in the text, in UTF-16 units. */
export const distances = {
	/** Characters of a longer name that may stand between the two parts of a key. */
	gap: 3,
	/** Characters between two that are in order near one another. */
	scatteredGap: 2,
	/** The same where each of the two begins a word. */
	wordsGap: 5,
	/** What one sees at one time of a passage. */
	inSight: 60,
	/** Between two parts of a query, so that half of the merit of being near is gone. */
	halfNear: 24,
} as const;

/** How many of something are looked at. */
export const most = {
	/** Words of a query; who types more has pasted them, and these will tell the place. */
	groups: 24,
	/** Words of pinyin with blanks between them that may be one. */
	syllableWords: 8,
	/** Meanings of pinyin that are held against the words of the text, those first that occur most. */
	meanings: 30,
	/** Places of what may be pinyin with a slip that are held against the words of the text. */
	fitted: 6,
	/** Places of the rarest part of a query to which the others are held. */
	compared: 40,
	/** Places with a slip that are measured; with more than that many the key is no name of anything. */
	slips: 2000,
	/** Places of a name that is taken for one badly spelled: what stands everywhere is known how to be spelled. */
	rareName: 8,
	/** Places of a piece of a key. */
	places: 20_000,
} as const;
