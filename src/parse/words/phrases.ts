/** What people say to run a press conference. All patterns look at folded text. */

/** A host opens, gives the floor, asks for questions, closes. */
const HOSTING =
	/(?:欢迎(?:出席|参加|大家|各位)|首先.{0,2}请.{0,24}(?:介绍|发言|致辞)|开始提问|进入.{0,6}(?:提问|答问|问答)|[请有].{0,12}提问|下一[个位](?:问题|提问)?|(?:发布会|记者会).{0,10}(?:到此|到这|结束|开始)|现在开始|最后一个问题|举手)|\b(?:next question|any (?:other |more )?questions|first question|last question|next(?: up)? is|thank you all for (?:coming|joining)|that concludes|open (?:it|the floor)|our next question|sie haben das wort|weitere fragen)\b|\b(?:siguiente pregunta|adelante,? por favor|por favor,? adelante)\b/u;
const CLOSING =
	/(?:到此结束|到这里|到这边|再见|圆满结束|结束了?)|\b(?:that concludes|thank you all|have a (?:good|great|nice))\b/u;

/** Whether a turn says what a host says. */
export function hosts(folded: string): boolean {
	return HOSTING.test(folded) || CLOSING.test(folded);
}

/** Whether the end of a turn gives the floor for questions. */
export function opensTheFloor(folded: string): boolean {
	return HOSTING.test(folded.slice(-200));
}

/** The end of a question, for a voice whose label does not say that it asks. */
const ASKS = /\?["')\]]*$|[吗呢么][.?"]*$|(?:请问|想问|能否|是否)[^.]{4,80}[.?]?$|(?:か|か\.)$/u;
export function asks(folded: string): boolean {
	return ASKS.test(folded);
}

/** Passes a question on to another. */
const HANDOFF =
	/(?:[请由让].{1,20}(?:回答|答复|介绍|补充|说明|回应|来讲|来谈|解答)|要不要补充|有没有.{0,6}补充|交给)|\b(?:i|i['’](?:ll|d)|let me|can i|could i|may i)\b.{0,20}\b(?:ask|invite|request|hand|turn|defer|refer)\b.{1,60}\b(?:answer|speak|address|take|respond|talk|weigh in|comment|come up|to)\b|\bi(?:['’](?:ll|d)| will| would) (?:let|have|like)\b.{1,40}\b(?:answer|speak|address|take|respond|talk|weigh in|comment)\b|\b(?:turn|hand|pass) (?:it|this|that) (?:over )?to\b|\b(?:do you want|would you like) to\b|^(?:[\p{L}.]+ ){0,3}[\p{L}.]+\?$/u;
const COURTESY = /谢谢|感谢|好的?|thank|good question|sure|yes/u;

/** Whether a turn does nothing but pass a question on: each of its sentences does or thanks. */
export function onlyPassesOn(folded: string): boolean {
	const sentences = folded.split(/(?<=[.?!])\s*/u).filter(s => s.trim() !== '');
	return folded.length <= 160 && HANDOFF.test(folded) && sentences.every(s => HANDOFF.test(s) || COURTESY.test(s));
}

const THANKS =
	/^(?:(?:好的?|ok(?:ay)?|嗯|是的?|明白|了解)[,.! ]*)*(?:谢谢|多谢|感谢|thank(?:s| you)|muchas gracias|gracias|ありがとう|danke|merci)[^?]{0,24}$/u;
export function onlyThanks(folded: string): boolean {
	return THANKS.test(folded);
}

/** A word that asks nothing, or only a remark in brackets such as `(inaudible)`. */
const ACKNOWLEDGES =
	/^(?:|(?:ok(?:ay)?|right|sure|yes|yeah|no|i see|got it|understood|好的?|是的?|对|嗯|明白了?|了解)[.!]*|[([][^)\]]{0,40}[)\]][.]?)$/u;
export function acknowledges(folded: string): boolean {
	return ACKNOWLEDGES.test(folded);
}

/** Trouble with the line, on either side. */
const TROUBLE =
	/(?:听得到吗|听不到|听不清|听得见|麦克风|没有声音|信号不)|\b(?:can you hear|can't hear|cannot hear|hear me|microphone|on mute|muted)\b|\b(?:me escuchan?|no te escucho|no (?:le|lo|la) escucho|interferencia|intentelo de nuevo|adelante, \p{L}+\.$)/u;
const TROUBLE_LENGTH = 400;
export function hasTrouble(folded: string): boolean {
	return folded.length < TROUBLE_LENGTH && TROUBLE.test(folded);
}

/** Words that thank the one who spoke or call the next one. */
const MODERATING =
	/\b(?:very good|good job|great(?: job)?|excellent|all right|alright|ok(?:ay)?|yes|yeah|sure|right|thank you(?: very much| so much)?|thanks|go ahead|please|next|questions?|admiral|general|doctor|mr|mrs|ms|dr|secretary|sir|let me go to|let['’]s go to|muchas gracias|muchisimas gracias|gracias|adelante|por favor)\b|好的?|谢谢|下一[位个]|有请|请/gu;
const SHORT = 90;
/** What may be left of such a turn besides: a name. Counted in letters, a Han character as three. */
const LEFT = 24;

/** Whether a turn only thanks or calls someone. */
export function moderates(folded: string): boolean {
	if (folded.length >= SHORT) return false;
	const left = letters(folded.replace(MODERATING, ''));
	return left < letters(folded) && left <= LEFT;
}

/** Whether a turn ends with a name or a title and a question mark: `Doctor?` */
export function callsSomeone(folded: string): boolean {
	return /(?:^|[.!?] )(?:[\p{L}.]+ ){0,2}[\p{L}.]+\?$/u.test(folded.slice(-80));
}

/** Whether a turn is too short to answer with. */
export function isBrief(folded: string): boolean {
	return folded.length < SHORT;
}

function letters(folded: string): number {
	const all = folded.match(/\p{L}/gu)?.length ?? 0;
	return all + 2 * (folded.match(/\p{Script=Han}/gu)?.length ?? 0);
}
