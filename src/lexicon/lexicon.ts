/**
 * Words and phrases, set apart by a comma and a blank. They are folded when they are read, so 小姐 finds 小姊 and `não` finds
 * `NAO`. Each may be a pattern: `questions?`, `[部司]长`. A word of letters is a word of its own: no letter or digit goes on before or
 * after it. `…` at its beginning or end lifts that: `…pressekonferenz`, `брифинг…`. Han words have no edges; one that
 * needs some asks for it: `会见(?![室厅])`.
 */
type Words = string;

/** What people say at press conferences and what their pages print, in one language; what has no words there is left out. */
export interface Lexicon {
	// Labels.
	/** Whole labels that say who speaks by part: who asks, answers, leads, interprets. */
	readonly asker?: Words;
	readonly answerer?: Words;
	readonly host?: Words;
	readonly interpreter?: Words;
	/** Before a number, the label of who asks: `问题2`. */
	readonly numberedAsker?: Words;
	/** The end of a title whose bearer leads the press conference. */
	readonly leads?: Words;
	/** Before a number that is none of who speaks: `Q3`. */
	readonly numbered?: Words;
	/** Labels of one character, as they are printed. */
	readonly partInOne?: Words;
	/** Before the name of who asks: `Frage Jansen`. */
	readonly asking?: Words;
	/** At the end of a reporter's label, after the outlet. */
	readonly reporter?: Words;
	/** The word for a reporter itself, between an outlet and a name or behind `有`. */
	readonly journalist?: Words;
	/** Who else asks in a story: `有媒体问到`. */
	readonly press?: Words;
	/** In brackets behind a label, or alone, where nothing was heard. */
	readonly unheard?: Words;
	/** Behind a label that is printed again on the next page. */
	readonly continued?: Words;
	/** What recognisers of speech call somebody, before a number. */
	readonly voice?: Words;

	/** Verbs with which a story tells a question, right after who asks; an answer, right after who answers. */
	readonly toldAsking?: Words;
	readonly toldAnswering?: Words;
	/** Of those verbs the ones that more words may stand before. */
	readonly responding?: Words;
	/** Before who asks in a story; between that and the verb, `另一位记者在会上就此事提问称`; right behind the verb. */
	readonly someone?: Words;
	readonly aboutWhat?: Words;
	readonly behindAsking?: Words;
	/** What may stand before the one who answers in a story, or right behind the name. */
	readonly beforeTold?: Words;

	// People.
	/** Words of titles: in letters before a name, apart from it; in Han characters the end of a title, before or after it. */
	readonly titles?: Words;
	/** How anyone is addressed, and what is nearly a part of a name; neither is an office. */
	readonly courtesies?: Words;
	readonly honours?: Words;
	/** Before a name, as those, and none of a title. */
	readonly honorifics?: Words;
	/** Before a title, a part of it: `副`. */
	readonly deputy?: Words;
	/** Between the words of a title; before the house that an office is of; behind an office in capitals. */
	readonly insideTitle?: Words;
	readonly ofHouse?: Words;
	readonly behindOffice?: Words;
	readonly articles?: Words;
	/** What offices are called when a page announces who speaks, and words before that. */
	readonly offices?: Words;
	readonly beforeOffices?: Words;
	/** Of two or three letters and with a full stop that ends no sentence; those that names have. */
	readonly abbreviations?: Words;
	readonly abbreviationsInNames?: Words;
	/** Words that stay small inside a name; those that do inside a title or the name of a house. */
	readonly particles?: Words;
	readonly joining?: Words;
	/** Who speaks for a house. */
	readonly spokespeople?: Words;
	/** Where a page announces a person: what may follow the name, or begin a word after a shorter one; what stands before the title. */
	readonly afterName?: Words;
	readonly verbs?: Words;
	readonly beforeAnnouncing?: Words;
	readonly beforeTitle?: Words;
	/** With a capital beside a name where they are none of it: words of grammar; those that only begin a sentence with it. */
	readonly besideName?: Words;
	readonly beforeName?: Words;
	/** Single characters, without commas; and surnames of two characters. */
	readonly surnames?: Words;
	readonly doubleSurnames?: Words;
	/** The end of an outlet's name in Han characters; a word of its name in letters. */
	readonly outlets?: Words;
	/** The end of the name of a house, which no person's has; of an outlet's that stands alone in brackets. */
	readonly houses?: Words;
	/** The last character of what a person does, whatever it is. */
	readonly doers?: Words;
	readonly creditedOutlets?: Words;

	// The event and its page.
	/** A press conference, and the record of one. */
	readonly conference?: Words;
	readonly record?: Words;
	/** Verbs that tell that one took place. */
	readonly held?: Words;
	/** Where one takes place: words or ends of names. */
	readonly venues?: Words;
	/** Names of fields of a page, before a colon. */
	readonly fields?: Words;
	/** What stands on lines of their own beside the text: what a page offers to share, to print, to scan, to follow, to count. */
	readonly shareLinks?: Words;
	readonly printing?: Words;
	readonly fontSizes?: Words;
	readonly besidePrinting?: Words;
	readonly scanCodes?: Words;
	readonly pageLinks?: Words;
	readonly visits?: Words;
	/** Behind the number of visits. */
	readonly times?: Words;
	/** Where the reader is on a site; a page's number, the word before the number of pages, the one behind; a picture. */
	readonly paths?: Words;
	readonly pageNumber?: Words;
	readonly ofPages?: Words;
	readonly behindPageNumber?: Words;
	readonly pictures?: Words;
	/** Whole captions of pictures. */
	readonly captions?: Words;
	/**
	 * Notes on the transcript, before a colon and as whole lines, and its end; calls to subscribe, rights, other pages; where a
	 * page comes from.
	 */
	readonly editorNotes?: Words;
	readonly disclaimers?: Words;
	/** The beginning of a line about the transcript, and what it calls that. */
	readonly aboutTranscript?: Words;
	readonly transcript?: Words;
	/** Before the colon behind which the record of an event begins. */
	readonly recordFollows?: Words;
	/** Headings of the parts of an event: `Questions and answers`. */
	readonly sections?: Words;
	readonly endMarks?: Words;
	/** The same in brackets, as a rule. */
	readonly endRemarks?: Words;
	readonly subscribing?: Words;
	readonly rights?: Words;
	readonly relatedPages?: Words;
	readonly credits?: Words;
	/** In the credit of a report, beside who wrote it. */
	readonly reported?: Words;
	/** Before the name of the editor. */
	readonly editedBy?: Words;
	/** Fields that say when, where or by whom a page was put out. */
	readonly stampFields?: Words;
	/** Fields of the place; those that stand after the source on one line. */
	readonly placeFields?: Words;
	readonly byFields?: Words;
	/** Before the place in a sentence. */
	readonly tookPlaceIn?: Words;
	/** Behind a day from which, or until which, something holds. */
	readonly fromOrUntil?: Words;
	/** Before a day whose year is counted from the Republic of China. */
	readonly beforeShortYear?: Words;
	/** Says of a page that one hand wrote its questions and answers. */
	readonly asksItself?: Words;
	/** Fields of the day of the event; words that show a day to be one of publication. */
	readonly heldOn?: Words;
	readonly published?: Words;
	/** Names of the twelve months, as short as tells them apart. */
	readonly months?: Words;
	/** The same names as they are written, in full and cut short. */
	readonly monthNames?: Words;
	readonly weekdays?: Words;
	/** Times of day before an hour: those that leave it as it is, and those that say it is counted from noon. */
	readonly beforeNoon?: Words;
	readonly afterNoon?: Words;
	/** What else goes with a day or an hour on its line. */
	readonly stampWords?: Words;

	// What hosts say.
	/** Opens, gives the floor, asks for questions, closes. */
	readonly hosting?: Words;
	readonly closing?: Words;
	/** Thanks the one who spoke or calls the next one; in a turn that does nothing else, these and a name are all. */
	readonly moderating?: Words;
	/** Passes a question on to another. */
	readonly handoff?: Words;
	/** Said beside that. */
	readonly courtesy?: Words;
	/** Begins a turn that only thanks, and may stand before that. */
	readonly thanks?: Words;
	readonly yes?: Words;
	/** Answers to a call that ask nothing. */
	readonly acknowledging?: Words;
	/** Trouble with the line. */
	readonly trouble?: Words;
	/** Before and behind the name of who is called to ask; those of letters as they are printed before one. */
	readonly calling?: Words;
	readonly behindCalled?: Words;
	/** Behind that name: says that it is a reporter's; asks for the question; begs. */
	readonly calledReporter?: Words;
	readonly toAsk?: Words;
	readonly please?: Words;
	/** Stands where a name would when someone is called, and is none. */
	readonly noName?: Words;
	/** What a room is asked for, not a reporter for a question: the beginning of it, and the end. */
	readonly requestsOf?: Words;
	readonly requests?: Words;

	// What anyone says.
	/** Greets a room; begins an answer; tells who asks, and for whom. */
	readonly greeting?: Words;
	readonly beginsAnswer?: Words;
	/** Begins what a spokesperson makes known before any question. */
	readonly announcing?: Words;
	readonly introducingSelf?: Words;
	/** Before the name, or the outlet, of who introduces herself; behind the name; between the two. */
	/** How a host goes on to the one who asks next. */
	readonly goingTo?: Words;
	readonly introducedAs?: Words;
	readonly introducedBehind?: Words;
	readonly introducedOf?: Words;
	/** Words with which people speak to a room, and with which a story tells what others said. */
	readonly spoken?: Words;
	readonly told?: Words;
	/** Shows that a clause asks; begins a question that ends a turn, ends one. */
	readonly questioning?: Words;
	/** Pronouns with which a verb before them asks: `do you`, `is there`. */
	readonly subjects?: Words;
	/** Points back at what was said before. */
	readonly pointing?: Words;
	/** Joins a clause, or what it is about, to another. */
	readonly joiningClauses?: Words;
	readonly beginsQuestion?: Words;
	readonly endsQuestion?: Words;
	/** Words of a sentence, which no label has; those that names have too. */
	readonly sentence?: Words;
	readonly sentenceOrName?: Words;
	/** The end of a clause, and of no name. */
	readonly endsSentence?: Words;
	/** The end of a line that introduces a list. */
	readonly introducing?: Words;
	readonly introducingOrName?: Words;
	/** Addresses a room or thanks it, beside what `thanks` and `greeting` hold. */
	readonly addressing?: Words;
	/** A whole clause that only leads on to the next one: `as you know`. */
	readonly leadingOn?: Words;
	/**
	 * What numbers points, in the order of the numbers: words that do nothing else (`firstly`); those that need one of `behindOrdinal`
	 * or a comma behind them (`first`). Then what begins the last point, and what may stand before any of these.
	 */
	readonly ordinalAdverbs?: Words;
	readonly ordinals?: Words;
	readonly lastOrdinals?: Words;
	readonly beforeOrdinal?: Words;
	readonly behindOrdinal?: Words;
	/** One, two, three, …, in this order; numerals in Han characters need none. */
	readonly cardinals?: Words;
	/** What numbers points with a cardinal or digits, for which `#` stands; what says that there will be so many. */
	readonly numberedPoints?: Words;
	readonly pointsAhead?: Words;
	/** Words that say nothing by themselves: plain words, no patterns. */
	readonly small?: Words;
	/** Besides those, what says next to nothing in a query: words that ask or join. Plain words. */
	readonly stopWords?: Words;
	/** Where one of them is a part of a word: `目的`. */
	readonly insideWords?: Words;
	/** What leads up to what a clause says; what may end it without saying more. */
	readonly leadingUp?: Words;
	readonly trailing?: Words;
	/** Verbs with which a question tells what others said or think, before what they said. */
	readonly reporting?: Words;
	/** Before what a clause is about. */
	readonly topical?: Words;
	/** The end of a longer word that the dictionary does not have: 会 of 立法会. */
	readonly endsWord?: Words;
	/** Besides those, what questions and answers are full of and are not about: plain words. */
	readonly idle?: Words;
	/** Besides those, what no term begins or ends with: verbs, adverbs, and what every talk is about. Plain words. */
	readonly common?: Words;
	/** Between the words of a term, of a name: plain words. */
	readonly insideTerms?: Words;
	readonly insideNames?: Words;
	/** Between two things that are only named together: plain words. */
	readonly coordinating?: Words;
	/** Right before a verb, right behind one: plain words. */
	readonly beforeVerbs?: Words;
	readonly behindVerbs?: Words;
	/** The end of the name of an institution or a place; what ends so and is none; titles right behind or before a person. */
	readonly institutions?: Words;
	readonly commonHouses?: Words;
	readonly titlesBehind?: Words;
	/** Of Han characters: the end of a word and the beginning of none. */
	readonly suffixes?: Words;
	/** Names of places that nothing tells: plain words. */
	readonly places?: Words;
	/** In brackets, before a short form. */
	readonly shortFor?: Words;
	/** Some of the commonest words, by which the language is told. */
	readonly commonest?: Words;
}
