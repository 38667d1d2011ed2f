/**
 * How people are titled and outlets are called, in folded text (Simplified, small letters, no accents, half width).
 * The tables of this file are words of the trade, never words of one transcript.
 */

/** What ends a Chinese title and may stand right before a name or after it. */
const HAN_TITLES =
	'主持人|司仪|发言人|(?:巡视|调研|研究|评论|督察|监察|观察|指导|审计|联络|督导|特派|参议|审判)员|(?:会计|工程|经济|统计|规划|设计)师|[部司局院署处科校市州省县乡会区厅行社外台次队所馆]长|[副正]?主任|主委|主席|书记|总理|总统|委员长?|总工程师|总经理|经理|参赞|大使|政委|政务官|特首|行政长官|司令员?|参谋长|教授|博士|医师|医生|专家|院士|顾问|秘书长?|代表|大校|[少中上]将|上校|中校|议员|检察长|董事长?|组长|召集人|指挥官|总监|总裁|首席执行官|理事长|会长|发布人|公使|领事|厅长|专员|干事长?|大臣|长官|官房长官|先生|女士|小姐|老师|同志';
export const HAN_TITLE = new RegExp(`(?:${HAN_TITLES})`, 'u');
const HAN_TITLES_ONLY = new RegExp(`^[\\p{Script=Han},.]*(?:${HAN_TITLES})$`, 'u');

/** The hundred-odd surnames that nearly all Chinese names begin with, single and double. */
const SURNAMES =
	'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝寿木楼洪耿竺厉国那';
const COMPOUND = '欧阳|上官|司马|诸葛|司徒|夏侯|皇甫|尉迟|公孙|令狐|慕容|端木|林郑|张黄|叶刘|范徐|陈冯|梁刘';
/** A Chinese name: a surname and one or two characters; or a foreign name with points, `史蒂文·姆努钦`. */
const hanName = (greed: '' | '?') =>
	`(?:(?:${COMPOUND})\\p{Script=Han}{1,2}${greed}|[${SURNAMES}]\\p{Script=Han}{1,2}${greed}|\\p{Script=Han}{1,8}(?:[·.]\\p{Script=Han}{1,8})+)`;
export const HAN_NAME = new RegExp(hanName(''), 'u');
/** The same, as short as what follows allows. */
export const SHORT_HAN_NAME = new RegExp(hanName('?'), 'u');
export const WHOLE_HAN_NAME = new RegExp(`^${HAN_NAME.source}$`, 'u');
/** `外交部发言人华春莹`: a title and right after it a name, nothing else. */
export const TITLED_HAN = new RegExp(
	`^(?<title>.*(?:${HAN_TITLES}))\\s*(?<name>${HAN_NAME.source})(?:先生|女士)?$`,
	'u',
);

/** `莊署長翠雯`: a surname, the title, the given name. */
export const SURNAME_TITLE_NAME = new RegExp(
	`^(?<surname>${COMPOUND}|[${SURNAMES}])(?<title>(?:副)?(?:${HAN_TITLES}))(?<given>\\p{Script=Han}{1,2})$`,
	'u',
);
/** `彭金隆主委`: a name of three characters, which is no office's, and the title. */
export const NAME_TITLED_HAN = new RegExp(
	`^(?<name>(?:${COMPOUND}|[${SURNAMES}]\\p{Script=Han})\\p{Script=Han}(?<![部委局院司署处科会省市县区厅办社所]))(?<title>副?(?:${HAN_TITLES}))$`,
	'u',
);

/** Whether text of Han characters is a title and nothing else. */
export function isHanTitle(folded: string): boolean {
	return HAN_TITLES_ONLY.test(folded);
}

/** How outlets are called: the end of a Han name, or a word of a Latin one. */
const HAN_OUTLETS =
	/(?:社|日?报|时报|新闻|新闻网|电视|电视台|卫视|央视|央广|广播|财经|周刊|杂志|网|台|频道|传媒|媒体|在线|新媒|导报|电台|视讯|中视|华视|民视|报道|氪|台视|公视|三立|东森|TVBS)["]?$/u;
const LATIN_OUTLETS =
	/^.{0,40}\b(?:news|times|post|tv|cnn|cnbc|nbc|abc|cbs|bbc|nhk|reuters|ap|afp|efe|dpa|ani|pti|tass|bloomberg|radio|journal|press|daily|herald|guardian|magazine|channel|agency|media|npr|fox|telegraph|yahoo|network|politico|axios|mirror|gazette|tribune|noticias|diario|periodico|prensa|televisa|wion|xinhua|kyodo|yonhap|rthk|tvbs|cgtn|cctv|itv|sky|euronews|zeitung|spiegel|le monde|figaro|ledger|courier|wire|gazeta|observer|standard|star|sun|globe|chronicle|bulletin|correspondent)\b.{0,40}$/u;
export const isOutlet = (folded: string): boolean => HAN_OUTLETS.test(folded) || LATIN_OUTLETS.test(folded);

/** Titles that stand before a Latin name, in any number: `acting secretary wolf`, `dr. birx`. */
const LATIN_TITLES =
	'the|acting|deputy|assistant|associate|under|vice|surgeon|attorney|prime|foreign|first|chief|principal|senior|mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|hon|senator|secretary|undersecretary|president|minister|admiral|general|brigadier|gen|governor|mayor|director|commissioner|ambassador|captain|capt|colonel|col|lieutenant|lt|major|maj|sergeant|commander|chairman|chairwoman|chair|premier|chancellor|representative|congressman|congresswoman|speaker|judge|justice|administrator|spokesperson|spokesman|spokeswoman|press|state|treasury|defense|coordinator|advisor|adviser|treasurer|officer|inspector|superintendent|official|joint|additional|shri|smt|kumari|sts|bm|staatssekretar(?:in)?|minister(?:in)?|sprecher(?:in)?|vorsitzender?|doctora?|dra?|sra?|senora?|lic|ing|ministro|ministra|presidente|presidenta|secretario|secretaria|gobernadora?|herr|frau|lt|sgt|cpl|adm|sec|pres|amb|mme|monsieur|madame';
export const LATIN_TITLE = new RegExp(
	`^(?<title>(?:(?:${LATIN_TITLES})\\b[.,]?\\s+)+)(?<name>\\p{L}[\\p{L}’'.-]*(?:\\s+\\p{L}[\\p{L}’'.-]*){0,3})$`,
	'u',
);
/** Any words, the last of them a title, before a name: `nato secretary general henrik vestergaard`. */
export const LATIN_TITLED = new RegExp(
	`^(?<title>(?:[\\p{L}.’'-]+\\s+){0,6}(?:${LATIN_TITLES})\\b[.,]?\\s+)(?<name>\\p{L}[\\p{L}’'.-]*(?:\\s+\\p{L}[\\p{L}’'.-]*){0,2})$`,
	'u',
);
export const LATIN_TITLE_FIRST = new RegExp(
	`^(?!(?:mr|mrs|ms|miss|dr|sir|dra?|sra?|herr|frau|mme)\\b)(?:${LATIN_TITLES})\\b`,
	'u',
);
export const LATIN_TITLE_WORD = new RegExp(`\\b(?:${LATIN_TITLES})\\b`, 'u');
const LATIN_TITLES_ONLY = new RegExp(`^(?:(?:${LATIN_TITLES}|of|for|and|health|affairs)\\b[.,]?\\s*)+$`, 'u');

/** Whether Latin text is a title and nothing else: `the president`, `prime minister`. */
export function isLatinTitle(folded: string): boolean {
	return LATIN_TITLES_ONLY.test(folded);
}
