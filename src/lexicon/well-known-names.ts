/**
 * Persons, places, companies, bodies, techniques and measures that briefings speak of, by what they are called in Chinese (of
 * the mainland, Taiwan and Hong Kong) and in English, or by their initials elsewhere (OMS, PIB), names of one in a row. Countries are not among them: those the Unicode CLDR has.
 */
const nameRows = `
	特朗普 川普 Trump · Donald_Trump
	拜登 Biden · Joe_Biden
	奥巴马 欧巴马 Obama · Barack_Obama
	布什 布希 布殊 Bush · George_Bush
	克林顿 柯林顿 Clinton · Bill_Clinton
	希拉里 希拉蕊 Hillary · Hillary_Clinton · Hilary_Clinton
	里根 雷根 列根 Reagan · Ronald_Reagan
	尼克松 尼克森 尼克逊 Nixon · Richard_Nixon
	基辛格 季辛吉 Kissinger · Henry_Kissinger
	肯尼迪 甘迺迪 Kennedy
	哈里斯 贺锦丽 Kamala_Harris
	彭斯 Pence · Mike_Pence
	蓬佩奥 庞培欧 蓬佩欧 Pompeo · Mike_Pompeo
	布林肯 Blinken · Antony_Blinken · Tony_Blinken
	沙利文 苏利文 Sullivan · Jake_Sullivan
	奥斯汀 Austin · Lloyd_Austin
	佩洛西 裴洛西 Pelosi · Nancy_Pelosi
	耶伦 叶伦 Yellen · Janet_Yellen
	鲍威尔 鲍尔 Powell · Jerome_Powell
	雷蒙多 Raimondo · Gina_Raimondo
	鲁比奥 卢比欧 Rubio · Marco_Rubio
	福奇 佛奇 Fauci · Anthony_Fauci
	莱特希泽 赖海哲 Lighthizer · Robert_Lighthizer
	普京 普丁 普亭 Putin · Vladimir_Putin
	拉夫罗夫 拉夫洛夫 Lavrov · Sergei_Lavrov · Sergey_Lavrov
	梅德韦杰夫 麦维德夫 Medvedev
	戈尔巴乔夫 戈巴契夫 Gorbachev
	泽连斯基 泽伦斯基 Zelensky · Zelenskyy · Volodymyr_Zelensky
	默克尔 梅克尔 Merkel · Angela_Merkel
	朔尔茨 萧兹 Scholz · Olaf_Scholz
	默茨 梅尔茨 Merz · Friedrich_Merz
	马克龙 马克宏 Macron · Emmanuel_Macron
	萨科齐 萨科奇 沙柯吉 Sarkozy · Nicolas_Sarkozy
	奥朗德 欧兰德 Hollande
	冯德莱恩 范德赖恩 von_der_Leyen · Ursula_von_der_Leyen
	博雷利 波瑞尔 Borrell · Josep_Borrell
	撒切尔 柴契尔 戴卓尔 Thatcher · Margaret_Thatcher
	卡梅伦 卡麦隆 Cameron · David_Cameron
	特雷莎梅 梅伊 Theresa_May
	苏纳克 Sunak · Rishi_Sunak
	斯塔默 施凯尔 Starmer · Keir_Starmer
	特鲁多 杜鲁道 Trudeau · Justin_Trudeau
	梅洛尼 Meloni · Giorgia_Meloni
	欧尔班 奥班 Orban · Viktor_Orban
	埃尔多安 艾尔多安 厄多安 Erdogan · Recep_Tayyip_Erdogan
	内塔尼亚胡 纳坦雅胡 尼坦雅胡 Netanyahu · Benjamin_Netanyahu
	阿巴斯 Mahmoud_Abbas
	卡扎菲 格达费 Gaddafi · Qaddafi · Gadhafi · Kadhafi
	萨达姆 海珊 Saddam · Saddam_Hussein
	本拉登 宾拉登 bin_Laden · Osama_bin_Laden
	莫迪 Modi · Narendra_Modi
	安倍 安倍晋三 Shinzo_Abe
	岸田 岸田文雄 Kishida · Fumio_Kishida
	石破茂 Ishiba · Shigeru_Ishiba
	高市早苗 Takaichi · Sanae_Takaichi
	小泉 Koizumi
	文在寅 Moon_Jae-in
	尹锡悦 Yoon_Suk_Yeol
	朴槿惠 Park_Geun-hye
	金正恩 Kim_Jong-un
	杜特尔特 杜特蒂 Duterte · Rodrigo_Duterte
	马科斯 马可仕 小马可仕 Marcos · Ferdinand_Marcos
	佐科 Jokowi · Joko_Widodo
	李显龙 Lee_Hsien_Loong
	马哈蒂尔 马哈迪 Mahathir
	昂山素季 翁山苏姬 昂山素姬 Suu_Kyi · Aung_San_Suu_Kyi
	陆克文 Kevin_Rudd
	莫里森 莫里逊 Scott_Morrison
	阿尔巴尼斯 艾班尼斯 Albanese · Anthony_Albanese
	卢拉 鲁拉 Lula
	米莱 米雷伊 Milei · Javier_Milei
	马杜罗 马杜洛 Maduro · Nicolas_Maduro
	曼德拉 Mandela · Nelson_Mandela
	古特雷斯 古特瑞斯 Guterres · Antonio_Guterres
	潘基文 Ban_Ki-moon
	谭德塞 Tedros · Tedros_Adhanom_Ghebreyesus
	格罗西 Grossi · Rafael_Grossi
	拉加德 拉加尔德 Lagarde · Christine_Lagarde
	教皇 教宗 Pope
	达赖 达赖喇嘛 Dalai_Lama
	毛泽东 Mao_Zedong · Mao_Tse-tung · Chairman_Mao
	周恩来 Zhou_Enlai · Chou_En-lai
	邓小平 Deng_Xiaoping · Teng_Hsiao-ping
	蒋介石 Chiang_Kai-shek
	孙中山 孙逸仙 Sun_Yat-sen
	蒋经国 Chiang_Ching-kuo
	李登辉 Lee_Teng-hui
	马英九 Ma_Ying-jeou
	蔡英文 Tsai_Ing-wen
	赖清德 Lai_Ching-te · William_Lai
	唐凤 Audrey_Tang
	林郑月娥 林郑 Carrie_Lam
	李家超 John_Lee
	董建华 Tung_Chee-hwa
	曾荫权 Donald_Tsang
	梁振英 CY_Leung · Leung_Chun-ying
	郑若骅 Teresa_Cheng
	陈茂波 Paul_Chan
	马斯克 Musk · Elon_Musk
	盖茨 盖兹 比尔盖茨 Bill_Gates
	乔布斯 贾伯斯 Steve_Jobs
	贝索斯 贝佐斯 Bezos · Jeff_Bezos
	扎克伯格 祖克柏 Zuckerberg · Mark_Zuckerberg
	库克 Tim_Cook
	黄仁勋 Jensen_Huang
	巴菲特 Buffett · Warren_Buffett
	希特勒 Hitler · Adolf_Hitler
	斯大林 史达林 Stalin
	列宁 Lenin
	丘吉尔 邱吉尔 Churchill · Winston_Churchill
	罗斯福 Roosevelt
	拿破仑 Napoleon
	达尔文 Darwin
	爱因斯坦 Einstein

	纽约 New_York
	华盛顿 Washington
	旧金山 三藩市 San_Francisco
	洛杉矶 Los_Angeles
	芝加哥 Chicago
	波士顿 Boston
	休斯敦 休士顿 侯斯顿 Houston
	西雅图 Seattle
	夏威夷 Hawaii
	加利福尼亚 加州 California
	佛罗里达 佛州 Florida
	得克萨斯 德州 德克萨斯 Texas
	弗吉尼亚 维吉尼亚 Virginia
	阿拉斯加 Alaska
	硅谷 矽谷 Silicon_Valley
	华尔街 Wall_Street
	好莱坞 Hollywood
	白宫 White_House
	五角大楼 Pentagon
	国会山 Capitol_Hill
	关塔那摩 关达那摩 Guantanamo
	温哥华 Vancouver
	多伦多 Toronto
	渥太华 Ottawa
	墨西哥城 Mexico_City
	里约热内卢 里约 Rio_de_Janeiro
	圣保罗 São_Paulo
	布宜诺斯艾利斯 Buenos_Aires
	伦敦 London
	苏格兰 Scotland
	英格兰 England
	巴黎 Paris
	柏林 Berlin
	慕尼黑 Munich
	法兰克福 Frankfurt
	汉堡 Hamburg
	布鲁塞尔 Brussels
	日内瓦 Geneva
	苏黎世 Zurich
	达沃斯 达佛斯 Davos
	维也纳 Vienna
	罗马 Rome
	米兰 Milan
	威尼斯 Venice
	梵蒂冈 教廷 Vatican
	马德里 Madrid
	巴塞罗那 巴塞隆纳 巴塞隆拿 Barcelona
	里斯本 Lisbon
	雅典 Athens
	华沙 Warsaw
	布拉格 Prague
	布达佩斯 Budapest
	阿姆斯特丹 Amsterdam
	海牙 The_Hague
	斯德哥尔摩 Stockholm
	哥本哈根 Copenhagen
	奥斯陆 Oslo
	赫尔辛基 Helsinki
	莫斯科 Moscow
	克里姆林宫 克里姆林 Kremlin
	圣彼得堡 St._Petersburg
	西伯利亚 Siberia
	基辅 Kyiv · Kiev
	顿巴斯 Donbas · Donbass
	克里米亚 Crimea
	车臣 Chechnya
	伊斯坦布尔 伊斯坦堡 Istanbul
	大马士革 Damascus
	巴格达 Baghdad
	德黑兰 Tehran
	喀布尔 Kabul
	耶路撒冷 Jerusalem
	特拉维夫 台拉维夫 Tel_Aviv
	加沙 加萨 Gaza
	约旦河西岸 West_Bank
	迪拜 杜拜 Dubai
	阿布扎比 阿布达比 Abu_Dhabi
	利雅得 利雅德 Riyadh
	多哈 Doha
	霍尔木兹海峡 荷莫兹海峡 Strait_of_Hormuz · Hormuz
	红海 Red_Sea
	黑海 Black_Sea
	地中海 Mediterranean
	波罗的海 Baltic
	苏伊士运河 Suez_Canal
	巴拿马运河 Panama_Canal
	开罗 Cairo
	班加西 Benghazi
	的黎波里 Tripoli
	内罗毕 奈洛比 Nairobi
	约翰内斯堡 约翰尼斯堡 Johannesburg
	新德里 New_Delhi
	孟买 Mumbai
	克什米尔 喀什米尔 Kashmir
	伊斯兰堡 伊斯兰马巴德 Islamabad
	达卡 Dhaka
	科伦坡 可伦坡 Colombo
	曼谷 Bangkok
	河内 Hanoi
	胡志明市 西贡 Ho_Chi_Minh_City
	金边 Phnom_Penh
	仰光 Yangon
	吉隆坡 Kuala_Lumpur
	雅加达 Jakarta
	马尼拉 Manila
	湄公河 Mekong
	马六甲海峡 麻六甲海峡 Strait_of_Malacca · Malacca
	东京 Tokyo
	大阪 Osaka
	京都 Kyoto
	广岛 Hiroshima
	长崎 Nagasaki
	福岛 Fukushima
	冲绳 Okinawa
	北海道 Hokkaido
	钓鱼岛 钓鱼台 尖阁 Senkaku · Diaoyu
	首尔 汉城 Seoul
	平壤 Pyongyang
	悉尼 雪梨 Sydney
	墨尔本 墨尔砵 Melbourne
	堪培拉 坎培拉 Canberra
	南海 South_China_Sea
	东海 East_China_Sea
	南沙群岛 南沙 Spratly · Spratlys · Spratly_Islands
	西沙群岛 西沙 Paracel · Paracels · Paracel_Islands
	黄岩岛 Scarborough_Shoal
	仁爱礁 Second_Thomas_Shoal
	仙宾礁 Sabina_Shoal
	太平岛 Itu_Aba
	台湾海峡 台海 Taiwan_Strait
	金门 Kinmen · Quemoy
	马祖 Matsu
	台北 Taipei
	高雄 Kaohsiung
	台中 Taichung
	新竹 Hsinchu
	澎湖 Penghu · Pescadores
	九龙 Kowloon
	新界 New_Territories
	北京 Peking
	西藏 Tibet
	新疆 Xinjiang · Sinkiang
	内蒙古 Inner_Mongolia
	长江 Yangtze
	黄河 Yellow_River
	粤港澳大湾区 大湾区 Greater_Bay_Area
	丝绸之路 Silk_Road
	长城 Great_Wall
	天安门 Tiananmen
	喜马拉雅 Himalaya · Himalayas
	亚马逊雨林 Amazon_rainforest
	滑铁卢 Waterloo
	珍珠港 Pearl_Harbor
	切尔诺贝利 车诺比 车诺比尔 Chernobyl
	中东 Middle_East
	东南亚 Southeast_Asia
	拉丁美洲 拉美 Latin_America
	加勒比 加勒比海 Caribbean
	北极 Arctic
	南极 Antarctica · Antarctic
	太平洋 Pacific
	大西洋 Atlantic
	印度洋 Indian_Ocean
	印太 Indo-Pacific
	欧洲 Europe
	亚洲 Asia
	非洲 Africa
	大洋洲 Oceania
	美国 America
	英国 Britain
	荷兰 Holland
	土耳其 Turkey
	缅甸 Burma
	捷克 Czech_Republic
	朝鲜 北韩 DPRK
	苏联 Soviet_Union · USSR

	华为 Huawei
	中兴 中兴通讯 ZTE
	小米 Xiaomi
	联想 Lenovo
	腾讯 Tencent
	微信 WeChat
	阿里巴巴 Alibaba
	支付宝 Alipay
	百度 Baidu
	字节跳动 ByteDance
	抖音 Douyin
	京东 JD.com
	美团 Meituan
	滴滴 DiDi
	比亚迪 BYD
	吉利 Geely
	宁德时代 CATL
	中芯国际 SMIC
	大疆 DJI
	海康威视 Hikvision
	恒大 Evergrande
	国泰航空 Cathay_Pacific
	汇丰 HSBC
	渣打 Standard_Chartered
	台积电 台湾积体电路 TSMC
	鸿海 富士康 Foxconn · Hon_Hai
	联发科 MediaTek
	华硕 ASUS
	宏碁 Acer
	中华电信 Chunghwa_Telecom
	三星 Samsung
	现代汽车 Hyundai
	海力士 SK_Hynix · Hynix
	索尼 新力 Sony
	松下 Panasonic
	东芝 Toshiba
	日立 Hitachi
	佳能 Canon
	富士通 Fujitsu
	软银 SoftBank
	任天堂 Nintendo
	丰田 Toyota
	本田 Honda
	日产 Nissan
	苹果公司 Apple
	微软 Microsoft
	谷歌 Google
	安卓 Android
	脸书 脸谱 Facebook
	推特 Twitter
	亚马逊 亚马逊公司 Amazon
	奈飞 网飞 Netflix
	特斯拉 Tesla
	优步 Uber
	爱彼迎 Airbnb
	英特尔 Intel
	英伟达 辉达 Nvidia
	高通 Qualcomm
	博通 Broadcom
	德州仪器 德仪 Texas_Instruments
	美光 Micron
	应用材料 Applied_Materials
	甲骨文 Oracle
	思科 Cisco
	惠普 Hewlett-Packard
	戴尔 Dell
	波音 Boeing
	通用汽车 General_Motors
	通用电气 General_Electric
	福特 Ford
	沃尔玛 沃尔玛特 Walmart
	麦当劳 McDonald's
	星巴克 Starbucks
	可口可乐 Coca-Cola
	迪士尼 迪斯尼 Disney
	埃克森美孚 Exxon · ExxonMobil
	高盛 Goldman_Sachs · Goldman
	摩根士丹利 大摩 Morgan_Stanley
	摩根大通 小摩 JPMorgan
	花旗 Citi · Citigroup · Citibank
	贝莱德 BlackRock
	标准普尔 标普 Standard_&_Poor's
	穆迪 Moody's
	惠誉 Fitch
	辉瑞 Pfizer
	莫德纳 莫德尔纳 Moderna
	阿斯利康 阿斯特捷利康 AstraZeneca
	强生 Johnson_&_Johnson
	默沙东 默克药厂 MSD
	罗氏 Roche
	诺华 Novartis
	国药 国药集团 Sinopharm
	科兴 Sinovac
	康希诺 CanSino
	西门子 Siemens
	博世 Bosch
	大众汽车 福斯 Volkswagen · VW
	宝马 BMW
	奔驰 宾士 平治 Mercedes · Mercedes-Benz · Daimler
	保时捷 Porsche
	巴斯夫 BASF
	拜耳 Bayer
	思爱普 SAP
	德意志银行 Deutsche_Bank
	德国电信 Deutsche_Telekom
	安联 Allianz
	英飞凌 Infineon
	恩智浦 NXP
	意法半导体 STMicroelectronics
	阿斯麦 艾司摩尔 ASML
	安谋 ARM_Holdings
	飞利浦 Philips
	壳牌 Shell
	英国石油 BP
	沃达丰 Vodafone
	劳斯莱斯 Rolls-Royce
	联合利华 Unilever
	雀巢 Nestle
	诺基亚 Nokia
	爱立信 易利信 Ericsson
	沃尔沃 富豪汽车 Volvo
	宜家 宜家家居 IKEA
	空客 空中巴士 空中客车 Airbus
	达索 Dassault
	道达尔 TotalEnergies
	雷诺 Renault
	俄罗斯天然气工业 俄气 Gazprom
	卡巴斯基 Kaspersky
	星链 Starlink

	联合国 United_Nations · UN · ONU · Naciones_Unidas
	安理会 安全理事会 Security_Council
	世卫组织 世卫 世界卫生组织 WHO · World_Health_Organization · OMS
	世贸组织 世贸 世界贸易组织 WTO · World_Trade_Organization · OMC
	国际货币基金组织 国际货币基金 IMF · International_Monetary_Fund · FMI · IWF
	世界银行 世行 World_Bank · Banco_Mundial
	亚投行 亚洲基础设施投资银行 AIIB
	亚开行 亚洲开发银行 ADB
	联合国教科文组织 教科文组织 UNESCO
	联合国儿童基金会 UNICEF
	国际原子能机构 国际原子能总署 IAEA
	国际刑事法院 ICC
	国际奥委会 IOC
	国际刑警组织 国际刑警 Interpol
	红十字会 Red_Cross
	北约 北大西洋公约组织 NATO · North_Atlantic_Treaty_Organization · OTAN
	欧盟 欧洲联盟 EU · European_Union · UE · Unión_Europea · Union_européenne
	欧洲央行 欧洲中央银行 ECB · European_Central_Bank · BCE · EZB
	东盟 东协 东南亚国家联盟 ASEAN
	非盟 非洲联盟 African_Union
	阿盟 阿拉伯国家联盟 Arab_League
	亚太经合组织 亚太经合会 APEC
	经合组织 经济合作与发展组织 OECD
	上合组织 上海合作组织 SCO
	金砖国家 金砖 BRICS
	欧佩克 石油输出国组织 OPEC
	二十国集团 G20
	七国集团 G7
	国际能源署 国际能源总署 IEA
	国际标准化组织 ISO
	国际电信联盟 国际电联 ITU
	美联储 联准会 联储局 Federal_Reserve · the_Fed
	美国国务院 State_Department
	中情局 中央情报局 CIA
	联邦公开市场委员会 公开市场委员会 FOMC · Federal_Open_Market_Committee
	联邦调查局 FBI
	国家安全局 国安局 NSA
	美国宇航局 美国太空总署 NASA
	疾控中心 疾病预防控制中心 疾管署 CDC
	药监局 食药监局 食药署 FDA
	环保署 EPA
	塔利班 塔里班 Taliban
	哈马斯 哈玛斯 Hamas
	真主党 Hezbollah
	胡塞武装 胡塞 青年运动 Houthi · Houthis
	基地组织 盖达组织 al-Qaeda
	伊斯兰国 ISIS · Islamic_State
	纳粹 Nazi · Nazis
	共产党 Communist_Party
	中国共产党 中共 CPC · CCP
	国民党 Kuomintang · KMT
	民进党 民主进步党 DPP
	民主党 Democratic_Party
	共和党 Republican_Party
	解放军 人民解放军 PLA · People's_Liberation_Army
	外交部 Foreign_Ministry
	中国人民银行 人民银行 PBOC
	国务院 State_Council
	发改委 国家发改委 国家发展和改革委员会 NDRC
	工信部 工业和信息化部 MIIT
	证监会 中国证监会 CSRC
	卫健委 国家卫健委 国家卫生健康委员会 NHC
	立法会 Legislative_Council · LegCo
	全国人大 全国人民代表大会 NPC
	政协 政治协商会议 CPPCC
	一带一路 Belt_and_Road
	区域全面经济伙伴关系 RCEP
	跨太平洋伙伴全面进步协定 CPTPP
	巴黎协定 巴黎气候协定 Paris_Agreement
	京都议定书 Kyoto_Protocol
	奥运会 奥运 Olympics
	世界杯 World_Cup

	人工智能 人工智慧 AI · Artificial_Intelligence · IA · inteligencia_artificial · intelligence_artificielle · KI · künstliche_Intelligenz
	生成式人工智能 生成式人工智慧 生成式AI Generative_AI · GenAI
	大语言模型 大型语言模型 LLM · LLMs · large_language_model · large_language_models
	机器学习 Machine_Learning
	深度伪造 深伪 Deepfake · Deepfakes
	物联网 IoT · Internet_of_Things
	虚拟现实 虚拟实境 VR · Virtual_Reality
	增强现实 扩增实境 AR · Augmented_Reality
	第五代移动通信 第五代行动通讯 5G
	信息技术 资讯科技 IT · Information_Technology
	信息通信技术 资通讯 资讯及通讯科技 ICT
	无人机 UAV · UAVs · drone · drones
	电动汽车 电动车 EV · EVs · electric_vehicle · electric_vehicles
	半导体 semiconductor · semiconductors
	研发 研究开发 研究与开发 研究与试验发展 R&D · Research_and_Development · I+D
	知识产权 智慧财产权 IPR · intellectual_property
	电子商务 电商 e-commerce · ecommerce
	国内生产总值 国内生产毛额 本地生产总值 GDP · Gross_Domestic_Product · PIB · BIP
	国民生产总值 国民生产毛额 GNP · Gross_National_Product
	居民消费价格指数 消费者物价指数 消费价格指数 CPI · Consumer_Price_Index
	工业生产者出厂价格指数 生产者价格指数 生产者物价指数 PPI · Producer_Price_Index
	采购经理指数 采购经理人指数 PMI · Purchasing_Managers_Index
	个人消费支出 PCE · Personal_Consumption_Expenditures
	外商直接投资 外国直接投资 外来直接投资 FDI · Foreign_Direct_Investment
	首次公开募股 首次公开发行 IPO · IPOs · Initial_Public_Offering
	自由贸易协定 自贸协定 FTA · FTAs · Free_Trade_Agreement
	中小企业 SME · SMEs
	政府和社会资本合作 PPP · Public-Private_Partnership
	非政府组织 NGO · NGOs
	首席执行官 执行长 CEO
	首席财务官 财务长 CFO
	人民币 RMB · renminbi
	新冠 新冠肺炎 新冠病毒 COVID-19 · COVID · Coronavirus
	非典 沙士 SARS
	个人防护装备 个人防护设备 PPE · Personal_Protective_Equipment
	重症监护 加护病房 深切治疗 ICU · Intensive_Care
	洲际弹道导弹 洲际弹道飞弹 ICBM
	大规模杀伤性武器 大规模毁灭性武器 WMD · Weapons_of_Mass_Destruction
`;

/** The rows, taken apart: what one is called, each with the names of one. */
export function wellKnownNames(): readonly (readonly string[])[] {
	return nameRows
		.split('\n')
		.map(row => row.trim())
		.filter(row => row !== '')
		.map(row => row.split(/[\s·]+/u).map(name => name.replaceAll('_', ' ')));
}
