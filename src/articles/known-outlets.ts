/**
 * Names of papers, stations and sites of the world that do not say by their words that they are one: "Dawn", "Le Monde", "Al Jazeera". Of common
 * knowledge. What has *Post*, *News* or *Times* in its name needs no line here, nor do agencies; names that stand alone in a line as often for something
 * else (*Time*, *Metro*, *Stuff*) have none.
 */
const names = `
  20 Minuten|20 Minutes|ABC|Al Ahram|Al Akhbar|Al Arabiya|Al Bawaba|Al Hurra|Al Jazeera|Al Jazeera English|Al Manar|Al Mayadeen|
  Al-Ahram|Al-Akhbar|Al-Manar|Al-Monitor|Al-Quds|All Africa|AllAfrica|Amwaj|Anadolu|Anadolu Ajansı|Animal Político|ANSA|Antara|
  Apple Daily|Ars Technica|Asahi Shimbun|Asharq Al-Awsat|Avvenire|Axios|Azattyq|Balkan Insight|BBC Monitoring|BBC Mundo|Bellingcat|
  BenarNews|Berlingske|Bernama|Bild|BIRN|BuzzFeed|Caixin|Caixin Global|Capital FM|CBC|CBS|CGTN|Channel NewsAsia|Chosun Ilbo|
  Cinco Días|CityLab|Clarín|CNA|CNBC|CNET|Corriere della Sera|CTV|Cumhuriyet|Dagbladet|Dagens Nyheter|Daily Maverick|Daily Sabah|
  Dainik Bhaskar|Dawn|De Morgen|De Standaard|De Telegraaf|De Volkskrant|Defense One|Delfi|Der Bund|Der Spiegel|Der Standard|
  Der Tagesspiegel|Deutsche Welle|Diario Libre|Die Presse|Die Tageszeitung|Die Welt|Die Zeit|Dong-A Ilbo|DW|EADaily|EFE|
  Efecto Cocuyo|ekathimerini|El Colombiano|El Comercio|El Confidencial|El Deber|El Diario|El Economista|El Espectador|El Faro|
  El Financiero|El Heraldo|El Mercurio|El Mundo|El Nacional|El Nuevo Día|El País|El Periódico|El Pitazo|El Tiempo|El Universal|
  El Universo|ERR|Esquire|Estadão|EUobserver|EurActiv|Euractiv|Eurasianet|Euronews|European Pravda|Excélsior|Expansión|Expressen|
  Folha de S.Paulo|Folha de São Paulo|Fontanka|Forbes|Foreign Affairs|Foreign Policy|Fortune|France 24|France Info|Franceinfo|
  Frankfurter Allgemeine|Frankfurter Allgemeine Zeitung|Frankfurter Rundschau|Frontier Myanmar|Gazeta Wyborcza|GhanaWeb|
  Global Voices|GMA|Granma|GZERO|Göteborgs-Posten|Haaretz|Handelsblatt|Hankyoreh|Helsingin Sanomat|Hespress|Het Financieele Dagblad|
  Het Laatste Nieuws|Het Parool|Hromadske|HRW|HuffPost|Hufvudstadsbladet|Hürriyet|Il Fatto Quotidiano|Il Foglio|Il Giornale|
  Il Messaggero|Il Sole 24 Ore|Infobae|InSight Crime|Interfax|Interfax-Ukraine|IRIN|IRNA|Irrawaddy|ISNA|ITAR-TASS|ITV|Izvestia|
  Jeune Afrique|Jutarnji list|Jyllands-Posten|Kathimerini|KCNA|Kommersant|Kompas|Kurier|L'Espresso|L'Express|L'Humanité|L'Obs|
  L'Orient Today|L'Orient-Le Jour|L'Équipe|La Croix|La Jornada|La Nación|La Opinión|La Prensa|La Presse|La Razón|La Repubblica|
  La República|La Stampa|La Tercera|La Tribune|La Vanguardia|Lawfare|Le Devoir|Le Figaro|Le Matin|Le Monde|Le Parisien|Le Point|
  Le Progrès|Le Soir|Le Temps|Lenta.ru|Les Echos|Lianhe Zaobao|Libération|Liputan6|LRT|LSM|Maariv|Maclean's|Magyar Nemzet|
  Mail & Guardian|Mainichi Shimbun|Malaysiakini|Mediapart|Mediazona|Meduza|Mehr|Middle East Eye|Milenio|Milliyet|Mint|Mizzima|
  Mongabay|Mother Jones|MSNBC|Myanmar Now|N1|Nasha Niva|National Geographic|NBC|Neue Zürcher Zeitung|New Lines|New Scientist|News24|
  Newsday|Newsweek|NHK|NHK World|Nikkei|Nikkei Asia|NK Pro|Nordlys|NOS|Novaya Gazeta|Novaya Gazeta Europe|NPR|NRC|NRK|NTV|NZZ|
  O Estado de S. Paulo|O Globo|OC Media|OCCRP|Oslobođenje|Ouest-France|Outlook India|PAP|PBS|PBS NewsHour|Politico|Politico Europe|
  Politika|Politiken|Pravda|Press TV|ProPublica|Prothom Alo|Punch|Página 12|Página/12|Público|Quartz|Radio Canada|Radio Dabanga|
  Radio Farda|Radio France Internationale|Radio Free Asia|Radio Free Europe|Radio Free Europe/Radio Liberty|Radio New Zealand|
  Radio Okapi|RAI|Rappler|RBC|RBC-Ukraine|Reforma|Rest of World|RFA|RFE/RL|RFI|RIA Novosti|RNZ|Roll Call|Rolling Stone|RT|RTBF|RTE|
  RTL|RTS|RTVE|RTÉ|Rzeczpospolita|SANA|SCMP|Scroll.in|Semafor|Shafaq|Sin Embargo|Sixth Tone|Slate|Slobodna Dalmacija|Spiegel Online|
  Sputnik|SRF|Suspilne|Svenska Dagbladet|SVT|SWI swissinfo.ch|Swissinfo|Süddeutsche Zeitung|Tages-Anzeiger|Tagesschau|Tagesspiegel|
  Tasnim|taz|TechCrunch|The Africa Report|The Age|The Atlantic|The Australian|The Barents Observer|
  The Bureau of Investigative Journalism|The Conversation|The Diplomat|The East African|The EastAfrican|The Economist|
  The Examination|The Hill|The Hindu|The Insider|The Intercept|The Irrawaddy|The Local|The Marshall Project|The National|
  The New Arab|The New Humanitarian|The New Yorker|The Scotsman|The Verge|ThisDay|TOLOnews|Trouw|TRT World|TV5Monde|TVNZ|TVP World|
  Télam|UDN|Ukrainska Pravda|Ukrinform|UNIAN|Univision|UNN|UOL|Valor Econômico|Vanguard|Vedomosti|Verdens Gang|Večernji list|VG|
  Vice|VnExpress|VOA|Vox|Vrij Nederland|VRT|WAFA|Walla|War on the Rocks|Welt|WION|Wired|Wyborcza|Yedioth Ahronoth|Yeni Şafak|Yle|
  Ynet|Ynetnews|Yomiuri Shimbun|Zamaneh|ZDF|Zeit Online`
  .split('|')
  .map(name => name.trim())

const known: ReadonlySet<string> = new Set([...names, ...names.map(name => name.toUpperCase())])

/** `isKnownOutlet('Le Monde')`, also in capitals; to be asked of words that stand where an outlet does. */
export function isKnownOutlet(name: string): boolean {
  return known.has(name.replaceAll('’', "'"))
}
