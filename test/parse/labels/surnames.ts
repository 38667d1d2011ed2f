/** Surnames by the letters they are printed in; among them those that are words too, or end in one. */
export const surnames = {
	latin: `
		Adams Allen Anderson Armitage Atkins Bailey Baker Barnes Bell Bennett Bishop Blair Bond Boyle Brooks Brown Burgess Burns
		Butler Can Carr Carter Chapman Clare Clark Clarke Cole Collins Cook Cooper Cox Cruz Curtis Dale Davies Davis Day Dean
		Dennis Dixon Doyle Drew Dunn Edwards Ellis Evans Field Fields Finn Fisher Fleming Fletcher Flynn Ford Foster Francis
		Franklin Fraser Frost Gibbs Giles Gill Gordon Graham Grant Gray Green Greene Griffiths Hall Harper Harris Harrison Hart
		Hayes Haynes He Henry Hicks Hill Hodges Holmes Hopkins Howe Hughes Hunt Hunter Ingram Innes Jacobs James Jarvis Jenkins
		Jennings Jones Kay Keats Kelly Kemp King Knight Lane Lee Leigh Lewis Lincoln Long Louis Love Lucas Lynch Marsh Martin
		Mason May Mills Mohammed Moore Morris Moss Myers Nash Nelson Newman Noble Norris North O'Brien O'Neill Oaks Olson Osborne
		Owens Page Palmer Paris Parker Parris Perkins Pitt Poole Powell Pratt Price Quinn Ramsay Read Reed Rees Reeves Reid Rhodes
		Rice Rich Richards Rivers Roberts Robinson Rogers Rose Ross Rowe Said Sanders Say Scott Sharp Shaw She Short Simmons Sims
		Small Smith So Spencer Stevens Stone Street Swift Tate Theodorakis Thomas Townsend Travis Troughton Turner Underwood
		Vance Vass Vaughan Wade Walker Walls Walsh Ward Ware Waters Watts Webb Wells West White Whitehouse Wilkins Will Williams
		Willis Wilson Wise Wood Woods Wright Yates You Young
		An Bai Bao Cao Chang Chen Cheng Dai Deng Ding Dong Du Fan Fang Feng Gao Gong Gu Guo Han Hao Hou Hu Hua Huang Jia Jiang Jin
		Kang Kong Lai Lei Li Liang Liao Lin Liu Lu Luo Ma Mao Mei Meng Niu Pan Peng Qian Qiao Qin Qiu Ren Shao Shen Shi Song Su Sun
		Tan Tang Tao Tian Wan Wang Wei Wen Wu Xia Xiang Xiao Xie Xiong Xu Xue Yan Yang Yao Ye Yin Yu Yuan Zeng Zhang Zhao Zheng
		Zhong Zhou Zhu Zou
		Bae Baek Cho Choi Chun Eom Gang Gwon Heo Hong Hwang Im Jang Jeon Jeong Ji Joo Jung Kim Kwon Min Moon Nam Noh Oh Paik Park
		Ryu Seo Shin Sim Sohn Son Woo Yoo Yoon
		Abe Aso Endo Fujita Goto Hara Hashimoto Ito Kato Kishida Kobayashi Matsuno Mori Nakamura Noda Ota Saito Sato Suga Suzuki
		Tanaka Yamada
		Acosta Aguilar Álvarez Blanco Bravo Cabrera Campos Cano Castro Como Cortés Crespo Delgado Díaz Domínguez Espinoza Fuentes
		García Gómez González Guerrero Gutiérrez Hernández Ibáñez Jiménez López Marín Martínez Méndez Molina Morales Muñoz Núñez
		Ortega Ortiz Pardo Peña Pérez Prieto Ramírez Ramos Reyes Ríos Rivera Rojas Romero Rubio Ruiz Salas Sánchez Santos Serrano
		Silva Soto Suárez Torres Vargas Vega Velasco
		Ackermann Baumann Becker Böhm Braun Engel Fischer Friedrich Fuchs Groß Günther Haas Hahn Hartmann Hofmann Huber Jäger
		Jansen Kaiser Keller Klein Koch König Köhler Krause Krüger Kühn Lange Lehmann Maier Meyer Möller Müller Neumann Pohl
		Richter Roth Sauer Schäfer Schmidt Schneider Scholz Schröder Schulz Schwarz Seibert Sommer Stein Vogel Wagner Weber Weiß
		Werner Winkler Winter Wolf Ziegler Zimmermann
		Aubry Bernard Blanchet Bonnet Boyer Chevalier David Denis Dubois Dumas Dupont Durand Faure Fontaine Fournier Garnier
		Gauthier Girard Giraud Henri Lacroix Lambert Laurent Leblanc Lefèvre Legrand Lemoine Leroy Mallet Marchand Mathieu Mercier
		Michel Moreau Morel Nicolas Noël Perrin Petit Picard Renard Renaud Robert Roche Rousseau Roux Thibault Vidal Vincent
		Almeida Barbosa Barros Cardoso Carvalho Coelho Correia Costa Cunha Duarte Esteves Faria Fernandes Ferreira Figueiredo
		Fonseca Freitas Gomes Gonçalves Guimarães Leite Lima Lopes Machado Marques Martins Matos Melo Mendes Monteiro Moraes
		Moreira Moura Nascimento Neves Nogueira Nunes Oliveira Pacheco Pereira Pinheiro Pinto Pires Queiroz Ribeiro Rocha
		Rodrigues Sousa Tavares Teixeira Vieira`,
	cyrillic: `
		Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев Семёнов
		Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров Зайцев Соловьёв Борисов Яковлев Григорьев
		Романов Воробьёв Сергеев Кузьмин Фролов Александров Дмитриев Королёв Гусев Киселёв Ильин Максимов Поляков Сорокин
		Виноградов Ковалёв Белов Медведев Антонов Тарасов Жуков Баранов Филиппов Комаров Давыдов Беляев Герасимов Богданов
		Осипов Сидоров Матвеев Титов Марков Миронов Крылов Куликов Карпов Власов Мельников Денисов Гаврилов Тихонов Казаков
		Афанасьев Данилов Савельев Тимофеев Фомин Чернов Абрамов Мартынов Ефимов Федотов Щербаков Назаров Калинин Исаев Чернышёв
		Быков Маслов Родионов Коновалов Лазарев Воронин Климов Филатов Пономарёв Голубев Кудрявцев Прохоров Наумов Потапов
		Журавлёв Овчинников Трофимов Леонов Соболев Ермаков Колесников Гончаров Песков`,
	hangul: `
		김민수 이서연 박지훈 최유진 정하늘 강도윤 조은서 윤재호 장미래 임수빈 한지민 오세훈 서예린 신동욱 권나연 황보람 안성우 송하영 전우진
		홍길동 유다인 고은별 문채원 양준혁 손예진 배수지 백승호 허지웅 남궁민 심은하 노태현 하정우 곽도원 성시경 차은우 주진모 우상호 구본승
		민경훈 류승범 나문희 진선규 지창욱 엄태웅 원빈나 천호진 방은희 공효진 현빈우 함소원 변요한 염정아 여진구 추소영 도경수 소지섭 석주일`,
	han: `
		王小明 李了然 张建国 刘海涛 陈吉宁 杨晓东 黄志强 赵文静 吴国平 周小禾 徐丽娜 孙立军 马朝旭 朱镕宁 胡春华 郭卫民 何亚东 高峰岭 林郑月娥
		罗智光 郑若骅 梁振英 谢锋林 宋海燕 唐一军 许昆林 韩俊杰 冯正霖 邓炳强 曹德旺 彭金隆 曾钰成 肖亚庆 萧美琴 田学军 董建华 袁国强 潘基文
		于国庆 蒋超良 蔡英才 余文乐 杜家毫 叶刘淑仪 程永华 苏贞昌 魏凤和 吕秀莲 丁薛祥 任鸿斌 沈丹阳 沈一鸣 姚坚强 卢比亚 姜增伟 崔天凯 钟南山
		谭克非 陆慷平 汪文斌 范徐丽泰 金克木 石泰峰 廖国栋 贾庆林 夏宝龙 韦石泉 傅政华 方爱卿 白玛赤林 邹家华 孟晓骏 熊月之 秦刚毅 邱勇军 江苏
		尹弘文 薛瑞福 闫小培 段洁龙 雷海潮 侯建国 龙永图 史育龙 陶凯元 黎栋国 贺一诚 顾幸伟 毛宁宁 郝平和 龚正平 邵雨田 万钢强 钱学森 严植婵
		覃伟中 武大伟 戴秉国 莫天全 孔铉佑 向阳花 汤涛生 常万全 温家宝 康义军 施子海 文在寅 牛群山 樊纲要 葛剑雄 邢善萍 安钟范 齐玉明 易纲领
		乔晓阳 伍晓辉 庞清远 颜雄飞 倪峰岳 庄丰源 聂辰席 章启月 鲁炜民 岳云鹏 翟青松 殷一璀 詹成付 申铁岭 欧阳修文 耿爽朗 关志国 兰晓龙 焦若愚
		左中一 柳斌杰 甘道明 祝树民 包卓然 宁吉喆 尚勇军 符绩勋 舒印彪 阮经天 柯文哲 纪志耘 梅新育 童道驰 凌激文 毕井泉 单霁翔 季晓东 裴敏欣
		司马南山 诸葛亮明 上官云珠 司徒美堂 夏侯玄机 皇甫平原 慕容雪村 端木蕻良 那日松 那了然 王它山 佟丽娅 臧铁伟 华春莹 查志明 区文浩 卜小花`,
} as const;

export const namesIn = (letters: keyof typeof surnames): readonly string[] => surnames[letters].trim().split(/\s+/u);
