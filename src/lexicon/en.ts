import type {Lexicon} from './lexicon.ts';

/** English. */
export const en = {
	asker: `
		q(?:uestions?)?, questioner, remark, journo, pool, reporters?, journalists?, (?:the )?(?:press|media|audience), members? of the (?:press|media),
		correspondent, unidentified (?:male |female )?(?:reporter|speaker|journalist)s?, (?:male|female) (?:reporter|speaker|voice), (?:unidentified|unknown) (?:reporter|speaker), interviewer, presenter, compere, caller, analyst, voices?, attendee, participant, student, j, (?:unidentified|unknown) (?:analyst|participant|attendee|company representative|audience member)s?, (?:male|female|second|third|new) (?:question|questioner)s?`,
	answerer: 'a(?:nswers?)?, spokes(?:person|man|woman)',
	host: 'moderator, the moderator, host, operator, mc, emcee, facilitator, coordinator, press officer, chair, the chair, master of ceremonies, announcer',
	interpreter: '(?:the )?(?:interpreter|translator)s?',
	leads: 'moderator, host',
	numbered: 'q(?:uestion)?…, a(?:nswer)?…',
	asking: 'question, q, reporter, journalist',
	reporter: 'reporter, correspondent',
	unheard: 'off mic, inaudible, unidentified',
	continued: "cont(?:inued|'d|d)?",
	voice: 'speaker…, spk…',

	titles: `
		the, acting, deputy, assistant, associate, under, vice, surgeon, attorney, prime, foreign, first, chief, principal,
		senior, mr, mrs, ms, miss, dr, prof, professor, sir, dame, lord, lady, hon, senator, secretary, undersecretary, president,
		minister, admiral, general, brigadier, gen, governor, mayor, director, commissioner, ambassador, captain, capt, colonel,
		col, lieutenant, lt, major, maj, sergeant, commander, chairman, chairwoman, chair, premier, chancellor, representative,
		congressman, congresswoman, speaker, judge, justice, administrator, spokesperson, spokesman, spokeswoman, press, state,
		treasury, defense, coordinator, advisor, adviser, treasurer, officer, inspector, superintendent, official, joint,
		additional, shri, smt, kumari, gov, rep, sen, sgt, cpl, adm, sec, pres, amb, executive, taoiseach, tanaiste, ceo, cfo, coo, cto, investor, relations, lieutenant-general, vice-president, brig, rear, cmdr, mp, councillor, envoy, rapporteur, solicitor`,
	courtesies: 'mr, mrs, ms, miss',
	honours: 'dr, sir',
	honorifics: 'shri, smt, sri',
	insideTitle: 'of, for, and, health, affairs',
	ofHouse: 'of',
	behindOffice: 'pro tempore',
	articles: 'the',
	offices: `
		president, minister, secretary, spokesperson, spokesman, spokeswoman, director, governor, mayor, ambassador, general,
		admiral, senator, chairman, chairwoman, commissioner, premier, chancellor, coordinator, administrator, representative,
		advisor, official, officials, officer, executive, dr\\.?, mr\\.?, ms\\.?, mrs\\.?`,
	beforeOffices: `
		acting, deputy, assistant, vice, prime, foreign, press, surgeon, attorney, first, chief, state, under, defense, treasury,
		health, finance, interior`,
	particles: 'al, bin, della, di, el, ibn',
	abbreviations: 'no, vs',
	abbreviationsInNames: 'mr, mrs, ms, dr, st, gen, sen, gov, rep, lt, col, hon, u\\.s',
	spokespeople: 'spokes(?:person|man|woman|people)',
	besideName: 'and, of, the, by, on, in, at, for, to, with, is, was, has',
	beforeName: 'mr, mrs, ms, dr, so, but, thank, thanks, yes, well, when, as, if',
	joining: 'a, an, and, at, by, for, in, of, on, the, to',
	outlets: `
		news, times, post, tv, cnn, cnbc, nbc, abc, cbs, bbc, reuters, ap, ani, pti, bloomberg, radio, journal, press, daily,
		herald, guardian, television, magazine, channel, agency, media, npr, fox, telegraph, yahoo, network, politico, axios, mirror, gazette,
		tribune, wion, cgtn, cctv, rthk, tvbs, itv, sky, euronews, ledger, courier, wire, observer, standard, (?:the|daily|city|morning) (?:star|sun), globe,
		chronicle, bulletin, correspondent, xinhua, kyodo, yonhap, tass, nhk, securities`,

	conference: '(?:press|news|media) (?:conference|briefing|availability|gaggle|session)s?, briefing',
	record: '(?:press|news|media) releases?, transcript, remarks',
	held: 'held, hosted, holds?, gave, gives, briefed, addressed, spoke, participated, met(?: with)? (?:the )?(?:press|reporters|journalists|media)',
	venues: `
		room, house, hall, center, centre, office, lawn, building, parliament, airport, pentagon, headquarters, aboard`,
	fields: `
		share(?: .{0,11})?, (?:re)?sources?, dates?, time, place, location, venue, tags?, authors?, editors?, by, contacts?,
		e-?mails?, tel(?:ephone)?, phone, fax, subjects?, re, category, categories, topics?, issues?, keywords?,
		related(?: .{0,11})?, notes?, see also, issued on, posted.{0,6}, published.{0,4}, updated, last (?:updated|modified),
		photos?, images?, videos?, watch, listen, read more, download(?: .{0,9})?, https?, urls?, links?, languages?,
		for (?:immediate )?release, embargo.{0,10}, release(?: .{0,9})?, participants?, attendees, speakers, present,
		transcripts?, audio, follow(?: .{0,7})?, copyright(?: .{0,9})?`,
	shareLinks: `
		share(?: this)?(?: page| article| story)?(?: (?:on|via|to) [\\w ]{1,20})?, tweet, facebook, twitter, whatsapp, linkedin,
		wechat, weibo`,
	printing: 'print(?: this)?(?: page)?',
	pageLinks: `
		(?:back to )?top, skip to (?:main )?content, open menu, close menu, read more.{0,20}, load more, previous, next, menu, home,
		search, log ?in, sign ?(?:in|up), copy url to your clipboard, copy link`,
	paths: 'you are here, home',
	pageNumber: 'page…, p\\.',
	ofPages: '…of…',
	pictures: 'image…, photo…',
	captions: `
		.{2,120}\\([^()]{0,12}photo[^()]{0,20}\\)[.]?, (?:photo|image|picture)(?: (?:by|credit|courtesy))?\\s*:.{2,120},
		.{4,160}\\((?:photo|image|official (?:white house )?photo).{2,60}\\), (?:video|photo) (?:still|credit).{2,80}`,
	editorNotes: "note, editor's note",
	disclaimers: 'for information media.*, .*not an official (?:record|transcript).*',
	aboutTranscript: 'the following is, below is, what follows is, here is',
	transcript: 'transcript, text',
	endMarks: 'ends?, concludes?',
	sections:
		'opening (?:remarks|statements?), prepared remarks, questions? (?:and|&) answers?(?: session)?, q ?& ?a(?: session)?, question-and-answer session',
	endRemarks: 'end(?: of (?:transcript|briefing|press conference|remarks))?',
	subscribing: '…subscribe…, …newsletter…, follow us, sign up for',
	rights: '…copyright…, all rights reserved, privacy policy, terms of (?:use|service)',
	relatedPages: 'related.{0,30}, see also.*, more on .*, read next.*, latest news.*',
	credits: 'sources?',
	editedBy: 'editor, edited by',
	stampFields:
		'source, posted, published, issued on, released?, date, time, venue, location, place, for immediate release',
	placeFields: 'location, place, venue',
	byFields: 'author',
	heldOn: 'when, date(?: and time)?, delivered on, held on',
	published: 'source, posted, published, issued, release, updated',
	months: 'jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec',

	monthNames: `
		jan(?:uary)?, feb(?:ruary)?, mar(?:ch)?, apr(?:il)?, may, june?, july?, aug(?:ust)?, sept?(?:ember)?, oct(?:ober)?,
		nov(?:ember)?, dec(?:ember)?`,
	weekdays: '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
	hosting: `
		next question, any (?:other |more )?questions, first question, last question, next(?: up)? is,
		thank you all for (?:coming|joining), that concludes, open (?:it|the floor), our next question`,
	closing: 'that concludes, thank you all, have a (?:good|great|nice)',
	moderating: `
		very good, good job, great(?: job)?, excellent, all right, alright, ok(?:ay)?, yes, yeah, sure, right,
		thank you(?: very much| so much)?, thanks, go ahead, please, next, questions?, admiral, general, doctor, mr, mrs, ms, dr,
		secretary, sir, let me go to, let's go to`,
	handoff: `
		(?:i|i'(?:ll|d)|let me|can i|could i|may i)\\b.{0,20}\\b(?:ask|invite|request|hand|turn|defer|refer)\\b.{1,60}\\b(?:answer|speak|address|take|respond|talk|weigh in|comment|come up|to),
		i(?:'(?:ll|d)| will| would) (?:let|have|like)\\b.{1,40}\\b(?:answer|speak|address|take|respond|talk|weigh in|comment),
		(?:turn|hand|pass) (?:it|this|that) (?:over )?to, (?:do you want|would you like) to`,
	courtesy: '…thank…, …good question…, …sure…, …yes…',
	thanks: 'thank(?:s| you)',
	announcing:
		"(?:first|so|just)?,? ?i(?:'d| would) like to (?:begin|start|announce), (?:i|we) have (?:a|an|one|two|three|some|several|just|a few|a couple).{0,20} announcements?, today,? (?:the|we|i|president)",
	yes: 'ok(?:ay)?',
	acknowledging: 'ok(?:ay)?, right, sure, yes, yeah, no, i see, got it, understood, well',
	trouble: "can you hear, can't hear, cannot hear, hear me, microphone, on mute, muted",
	calling: "Go ahead, Yes, Next, Please, Okay, OK, All right, Let['’]s go to, Over to, Let me go to",
	behindCalled: 'go ahead, please, your line is (?:now )?open, you.re next, you had a question',
	noName: `
		the, this, that, sir, ma'?am, please, questions?, yes, no, go, one, right, last, first, next, secretary, admiral,
		doctor, general, what, who, how, why, and, you, anybody, anyone, everybody, thanks?, thank you, sorry, pardon, oh, yeah,
		really, correct, hello, well, so, excuse me, (?:in|on|at) \\p{L}+, (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \\p{L}+)?`,

	spoken: `
		i, we, i'm, i've, i'd, we're, we've, we'll, my, our, us, you, your, thank you, thanks, good (?:morning|afternoon|evening),
		ladies and gentlemen`,
	told: 'said, told (?:reporters|the), according to, added that, he says, she says, stated that, tweeted',
	questioning: `
		what, how, why, when, where, who, which, whether, do, does, did, can, could, will, would, is, are, was, were, has, have,
		should, if`,
	sentence: `
		(?<=^)(?:first|second|third|finally|also|now|next|again|lastly|today|yesterday|well|look)\\b[^:]{0,3}(?:,|$), i, we, it,
		they, this, these, those, there, here, what, how, why, when, where, which, who, is, are, was, were, been, have, had, would,
		could, should, not, but, if, because, our, your, their`,
	sentenceOrName: 'you, he, she, be, has, will, can, so, then, my',
	introducing: 'follows, following, asked, is, are, was, that, this, example',
	introducingOrName: 'says?, said',
	small: `
		a, an, the, and, or, but, nor, if, so, as, than, that, this, these, those, there, here, of, to, in, on, at, by, for, from,
		with, into, onto, over, about, i, me, my, you, your, he, him, his, she, her, it, its, we, our, they, them, their, am, is,
		are, was, were, be, been, being, do, does, did, has, have, had, will, would, shall, should, can, could, not, no`,
	idle: `
		then, done, may, might, must, yes, when, while, where, what, which, who, whom, whose, why, how, us, mr, mrs, ms, dr, sir,
		madam, president, minister, secretary, prime, vice, chairman, ambassador, admiral, doctor, thank, thanks, please, ask,
		asked, asking, question, questions, follow, followup, up, just, also, very, really, quick, quickly, want, wanted, like,
		know, think, say, said, says, tell, give, talk, speak, get, got, go, going, well, okay, now, today, yesterday, tomorrow,
		still, any, some, more, most, much, many, one, two, first, second, other, another, because, out, again, i'd, i'm, i've,
		you're, you've, it's, that's, there's, don't, doesn't, didn't, can't, won't, what's, how's, let, let's, sort, kind, lot,
		bit, something, anything, expand, comment, react, reaction, hi, hello, good, morning, afternoon, evening`,
	commonest: 'the, and, of, that, is, we, you',
	greeting: 'good (?:morning|afternoon|evening|day), welcome, hello everyone',
	beginsAnswer:
		"well, yes, yeah, no, look, so, sure, i think, we, it's, oh, absolutely, of course, as i said, let me, thank you for (?:the|your) question",
	introducingSelf: "(?:from|with|of) (?:the )?\\p{L}+, (?:my name is|i'm)(?= \\p{L}+ \\p{L}+)",
	introducedAs:
		"[Ii]'m, [Ii] am, [Tt]his is, [Ii]t's, [Mm]y name is, [Nn]ame is, [Rr]eporter, [Tt]hank you(?:,? \\p{L}+\\.? \\p{L}+)?, [Tt]hank you (?:very|so) much, [Tt]hanks",
	introducedOf: 'from, with, at, for, here with',
	goingTo:
		'(?:go|going|move|turn|over|line|on) (?:to|of|with), comes? from, question (?:is|comes|goes|will be)(?: from| to)?, [Nn]ext(?: up)?(?: is|,)?',
	joiningClauses: 'and, but, or, so, that, if, because, whether, since, while, when, before, after, about, on, of',
} satisfies Lexicon;
