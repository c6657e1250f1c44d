import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { holdsPoint } from '../../geometry/holds-point.ts'
import type { LngLat } from '../../geometry/lng-lat.ts'
import { partOf } from '../../geometry/outline-shapes.ts'
import { densified, flatKm } from '../../geometry/outlines.ts'
import { isInside, polygonsOf, type RelativeShape } from '../../geometry/relative-shape.ts'
import { normalizeName } from '../normalize-name.ts'
import { openGazetteer } from '../open-gazetteer.ts'
import { landsOf } from './lands.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../../public/gazetteer/gazetteer.bin.gz'))))
const lands = landsOf(gazetteer)
const rowsOf = (name: string) => gazetteer.find(normalizeName(name)).map(({ row }) => row)

/** Parts as news speaks of them: towns that lie there | and towns nobody would put there, the capital near the middle among them. */
const parts = `
  north Nigeria: Kano, Kaduna, Sokoto, Katsina, Maiduguri | Lagos, Ibadan, Enugu, Port Harcourt
  northeast Nigeria: Maiduguri, Yola, Damaturu, Bauchi | Kano, Sokoto, Abuja, Lagos
  northwest Nigeria: Sokoto, Katsina, Birnin Kebbi, Gusau | Maiduguri, Jos, Lagos
  southeast Nigeria: Enugu, Owerri, Aba | Lagos, Kano, Kaduna
  southwest Nigeria: Lagos, Ibadan, Abeokuta | Enugu, Kano
  southern Nigeria: Port Harcourt, Benin City | Kano, Jos
  south Iraq: Basrah, Nasiriyah, Amarah, Samawah | Baghdad, Mosul, Kirkuk, Tikrit
  north Iraq: Mosul, Kirkuk, Erbil, Dohuk | Baghdad, Basrah, Najaf
  west Iraq: Ramadi, Hit, Rutba | Basrah, Kirkuk, Amarah
  south Lebanon: Tyre, Nabatieh, Bint Jbeil | Tripoli, Baalbek, Hermel
  north Lebanon: Tripoli, Hermel | Tyre, Nabatieh, Sidon
  east Lebanon: Baalbek, Zahle | Beirut, Sidon, Tripoli
  northwest Syria: Idlib, Aleppo, Latakia | Damascus, Deir ez-Zor, Daraa
  south Syria: Daraa, Suwayda | Aleppo, Raqqa, Homs
  east Syria: Deir ez-Zor, Al Hasakah | Damascus, Homs, Idlib
  northeast Syria: Al Hasakah, Al Qamishli | Damascus, Idlib
  east Turkey: Van, Erzurum, Diyarbakir | Istanbul, Izmir, Ankara
  southeast Turkey: Diyarbakir, Mardin, Gaziantep | Istanbul, Samsun, Izmir
  west Turkey: Izmir, Bursa, Istanbul | Van, Erzurum
  north Turkey: Samsun, Trabzon | Adana, Antalya, Diyarbakir
  south Turkey: Adana, Antalya, Mersin | Samsun, Trabzon, Istanbul
  northwest Pakistan: Peshawar, Mingora, Bannu | Karachi, Lahore, Quetta
  southwest Pakistan: Quetta, Gwadar, Turbat | Lahore, Peshawar, Islamabad
  south Pakistan: Karachi, Hyderabad, Sukkur | Peshawar, Lahore
  north Pakistan: Peshawar, Islamabad, Gilgit | Karachi, Quetta, Hyderabad
  east Pakistan: Lahore, Faisalabad, Multan | Quetta, Gwadar
  north Afghanistan: Mazar-e Sharif, Kunduz, Sheberghan | Kandahar, Lashkar Gah
  south Afghanistan: Kandahar, Lashkar Gah | Mazar-e Sharif, Kunduz
  east Afghanistan: Jalalabad, Kabul | Herat, Farah
  west Afghanistan: Herat, Farah | Jalalabad, Kabul
  north India: Delhi, Chandigarh, Srinagar, Lucknow | Chennai, Bengaluru, Hyderabad
  south India: Chennai, Bengaluru, Kochi, Hyderabad | Delhi, Patna, Jaipur
  east India: Kolkata, Patna, Bhubaneswar | Mumbai, Ahmedabad, Jaipur
  west India: Mumbai, Ahmedabad, Surat | Kolkata, Patna, Guwahati
  northeast India: Guwahati, Imphal, Agartala | Delhi, Mumbai, Chennai
  central India: Bhopal, Nagpur, Jabalpur | Chennai, Srinagar, Kolkata
  northeast China: Shenyang, Harbin, Changchun | Guangzhou, Chengdu, Urumqi
  south China: Guangzhou, Shenzhen, Nanning | Beijing, Harbin, Xi'an
  southwest China: Kunming, Chengdu, Guiyang | Beijing, Shanghai, Harbin
  east China: Shanghai, Hangzhou, Nanjing | Urumqi, Lhasa, Chengdu
  northwest China: Urumqi, Lanzhou, Xining | Shanghai, Guangzhou
  central China: Wuhan, Zhengzhou | Urumqi, Harbin, Shanghai
  north China: Beijing, Tianjin, Taiyuan | Guangzhou, Kunming
  northeast Brazil: Recife, Fortaleza, Salvador | Sao Paulo, Porto Alegre, Manaus
  south Brazil: Porto Alegre, Curitiba | Recife, Manaus, Belem
  southeast Brazil: Sao Paulo, Rio de Janeiro, Belo Horizonte | Manaus, Fortaleza
  north Brazil: Manaus, Belem | Sao Paulo, Porto Alegre
  north Mexico: Monterrey, Ciudad Juarez, Hermosillo | Oaxaca, Merida, Acapulco
  south Mexico: Oaxaca, Tuxtla Gutierrez, Acapulco | Monterrey, Tijuana
  west Mexico: Guadalajara, Culiacan | Merida, Veracruz
  central Mexico: Leon, San Luis Potosi, Queretaro | Tijuana, Merida
  southeast Mexico: Merida, Villahermosa | Monterrey, Guadalajara
  northwest Mexico: Tijuana, Hermosillo, Mexicali | Merida, Mexico City
  west Ukraine: Lviv, Ternopil, Uzhhorod | Kharkiv, Donetsk, Odesa
  south Ukraine: Odesa, Kherson, Mykolaiv | Kyiv, Lviv, Kharkiv
  east Ukraine: Donetsk, Kharkiv, Luhansk | Lviv, Kyiv, Odesa
  north Ukraine: Chernihiv, Sumy, Kyiv | Odesa, Kherson
  southeast Ukraine: Zaporizhzhya, Mariupol, Melitopol | Lviv, Kyiv
  central Ukraine: Cherkasy, Kropyvnytskyi | Lviv, Donetsk
  east Germany: Leipzig, Dresden, Berlin | Cologne, Frankfurt am Main, Stuttgart
  west Germany: Cologne, Dortmund, Essen | Berlin, Dresden, Munich
  south Germany: Munich, Stuttgart, Nuremberg | Hamburg, Berlin
  north Germany: Hamburg, Kiel, Bremen | Munich, Stuttgart
  south France: Marseille, Toulouse, Nice | Paris, Lille
  north France: Lille, Rouen, Paris | Marseille, Toulouse, Bordeaux
  west France: Nantes, Rennes, Bordeaux | Strasbourg, Lyon, Nice
  east France: Strasbourg, Dijon, Lyon | Nantes, Bordeaux, Brest
  southwest France: Bordeaux, Toulouse, Pau | Lyon, Paris, Lille
  southeast France: Nice, Grenoble, Marseille | Nantes, Bordeaux
  south Spain: Sevilla, Granada, Malaga | Bilbao, Barcelona
  north Spain: Bilbao, Oviedo, Santander | Sevilla, Valencia
  northeast Spain: Barcelona, Girona, Zaragoza | Madrid, Sevilla
  northwest Spain: A Coruna, Vigo | Barcelona, Valencia
  east Spain: Valencia, Alicante, Barcelona | Sevilla, Vigo
  central Spain: Madrid, Toledo | Barcelona, Malaga, Vigo
  south Italy: Naples, Bari, Palermo | Milan, Bologna, Florence
  north Italy: Milan, Turin, Venice, Bologna | Rome, Naples
  central Italy: Perugia, L'Aquila, Rome | Milan, Palermo
  east Poland: Lublin, Bialystok | Wroclaw, Poznan, Szczecin
  south Poland: Krakow, Katowice | Gdansk, Bialystok, Szczecin
  north Poland: Gdansk, Olsztyn | Krakow, Wroclaw
  west Poland: Poznan, Wroclaw, Szczecin | Lublin, Warsaw
  northwest Romania: Cluj-Napoca, Oradea | Bucharest, Constanta
  east Romania: Iasi, Galati | Timisoara, Oradea
  west Romania: Timisoara, Arad | Iasi, Constanta
  south Romania: Craiova, Bucharest | Iasi, Cluj-Napoca
  north Greece: Thessaloniki, Kavala | Athens, Kalamata
  south Greece: Kalamata, Sparta | Thessaloniki, Kavala
  west Greece: Patra, Ioannina | Athens, Thessaloniki
  south Sweden: Malmo, Gothenburg, Vaxjo | Umea, Kiruna
  north Sweden: Kiruna, Umea, Lulea | Malmo, Stockholm
  north Norway: Tromso, Bodo | Oslo, Bergen
  south Norway: Kristiansand, Oslo, Stavanger | Tromso, Bodo
  west Norway: Bergen, Stavanger | Tromso, Oslo
  north Finland: Rovaniemi, Oulu | Helsinki, Turku
  south Finland: Helsinki, Turku, Tampere | Rovaniemi, Oulu
  east Finland: Joensuu, Kuopio | Turku, Vaasa
  north United Kingdom: Newcastle upon Tyne, Glasgow | London, Bristol
  west United States: Los Angeles, Denver, Seattle | New York City, Atlanta, Chicago
  east United States: Boston, Atlanta, New York City | Denver, Seattle
  south United States: Houston, Atlanta, Miami | Chicago, Seattle, Boston
  northeast United States: Boston, New York City | Miami, Denver, Houston
  southeast United States: Atlanta, Miami | Chicago, Denver, Seattle
  southwest United States: Phoenix, Albuquerque | Boston, Chicago, Seattle
  west Canada: Vancouver, Calgary, Edmonton | Toronto, Montreal, Halifax
  east Canada: Halifax, Montreal, Toronto | Vancouver, Calgary
  southwest Colombia: Cali, Pasto, Popayan | Barranquilla, Bogota
  north Colombia: Barranquilla, Cartagena, Monteria | Bogota, Cali
  northeast Colombia: Cucuta, Arauca | Cali, Pasto, Medellin
  south Peru: Arequipa, Puno, Cusco | Lima, Trujillo, Iquitos
  north Peru: Trujillo, Piura, Chiclayo | Arequipa, Lima, Cusco
  south Chile: Puerto Montt, Punta Arenas | Iquique, Antofagasta
  north Chile: Iquique, Antofagasta, Calama | Santiago, Concepcion
  central Chile: Santiago, Valparaiso | Iquique, Punta Arenas
  north Argentina: Salta, San Miguel de Tucuman | Buenos Aires, Ushuaia
  south Argentina: Ushuaia, Comodoro Rivadavia | Buenos Aires, Cordoba
  west Argentina: Mendoza, San Juan | Buenos Aires, Rosario
  west Venezuela: Maracaibo, San Cristobal | Caracas, Maturin
  east Venezuela: Maturin, Ciudad Guayana | Maracaibo
  north Venezuela: Caracas, Valencia | Puerto Ayacucho
  east Bolivia: Santa Cruz de la Sierra | La Paz, Potosi
  west Bolivia: La Paz, Oruro | Santa Cruz de la Sierra
  south Egypt: Aswan, Luxor | Cairo, Alexandria
  north Egypt: Cairo, Alexandria, Mansoura | Aswan, Luxor
  east Libya: Benghazi, Darnah, Tobruk | Tripoli, Misratah, Zawiya
  west Libya: Tripoli, Zawiya, Misratah | Benghazi, Tobruk
  south Libya: Sabha, Murzuq | Tripoli, Benghazi
  south Algeria: Tamanrasset | Algiers, Oran, Constantine
  north Algeria: Algiers, Oran, Constantine | Tamanrasset, Adrar
  east Algeria: Constantine, Annaba | Oran, Tlemcen
  north Morocco: Tangier, Fes, Tetouan | Agadir, Marrakesh
  south Morocco: Agadir, Ouarzazate | Tangier, Fes
  west Sudan: El Geneina, Nyala, El Fasher | Khartoum, Port Sudan, Kassala
  east Sudan: Kassala, Port Sudan, Gedaref | El Fasher, Nyala, Khartoum
  south Sudan: Kadugli, Ed Damazin | Khartoum, Atbara
  north Sudan: Atbara, Dongola | Nyala, Kadugli
  north Ethiopia: Mekele, Gonder | Addis Ababa, Hawassa
  south Ethiopia: Hawassa, Arba Minch | Mekele, Gonder
  east Ethiopia: Dire Dawa, Jijiga, Harar | Addis Ababa, Gambela
  west Ethiopia: Gambela, Nekemte | Dire Dawa, Mekele
  south Somalia: Kismayo, Baidoa | Bosaso, Hargeysa
  north Somalia: Hargeysa, Bosaso | Mogadishu, Kismayo
  north Kenya: Marsabit, Lodwar | Nairobi, Mombasa
  west Kenya: Kisumu, Eldoret, Kakamega | Nairobi, Mombasa, Garissa
  east Kenya: Garissa | Kisumu, Nakuru
  north Uganda: Gulu, Lira | Kampala, Mbarara
  west Uganda: Fort Portal, Mbarara | Mbale, Jinja
  east Uganda: Mbale, Soroti | Kampala, Mbarara
  east Democratic Republic of the Congo: Goma, Bukavu, Bunia | Kinshasa, Mbandaka, Kananga
  south Democratic Republic of the Congo: Lubumbashi, Kolwezi | Kisangani, Bunia
  northwest Democratic Republic of the Congo: Gemena, Mbandaka | Lubumbashi, Goma
  west Democratic Republic of the Congo: Kinshasa, Matadi | Goma, Bunia, Lubumbashi
  north Mali: Gao, Kidal, Timbuktu | Bamako, Sikasso
  central Mali: Mopti | Kidal, Kayes
  south Mali: Bamako, Sikasso | Kidal, Timbuktu
  north Burkina Faso: Ouahigouya, Djibo | Bobo-Dioulasso, Ouagadougou
  east Burkina Faso: Fada N'gourma | Ouagadougou, Bobo-Dioulasso
  west Niger: Tillaberi, Niamey | Diffa, Zinder
  southeast Niger: Diffa | Niamey, Agadez
  north Niger: Agadez, Arlit | Niamey, Zinder
  east Chad: Abeche, Adre | N'Djamena, Moundou
  south Chad: Moundou, Sarh | Abeche, Faya
  north Cameroon: Maroua, Garoua | Douala, Yaounde
  west Cameroon: Bafoussam, Bamenda, Douala | Bertoua, Maroua
  southwest Cameroon: Buea, Limbe | Maroua, Garoua
  north Ghana: Tamale, Bolgatanga | Accra, Kumasi
  north Ivory Coast: Korhogo | Abidjan, San-Pedro
  west Ivory Coast: Man, Daloa | Abidjan, Bouake
  north Mozambique: Pemba, Nampula | Maputo, Beira
  central Mozambique: Beira, Chimoio, Quelimane | Maputo, Pemba
  south Mozambique: Maputo, Xai-Xai | Nampula, Pemba
  south Angola: Lubango, Menongue | Luanda, Uige
  east South Africa: Durban, Nelspruit | Cape Town, Upington
  north South Africa: Polokwane, Pretoria | Cape Town, Port Elizabeth
  south South Africa: Cape Town, Port Elizabeth | Pretoria, Polokwane
  south Madagascar: Toliara | Antsiranana, Antananarivo
  north Madagascar: Antsiranana | Toliara, Fianarantsoa
  northwest Iran: Tabriz, Urmia | Tehran, Shiraz, Mashhad
  southeast Iran: Zahedan, Kerman | Tehran, Tabriz
  west Iran: Kermanshah, Ilam, Sanandaj | Mashhad, Tehran, Isfahan
  south Iran: Shiraz, Bandar Abbas, Bushehr | Tehran, Tabriz, Mashhad
  northeast Iran: Mashhad, Bojnurd | Tehran, Shiraz
  north Iran: Tehran, Rasht, Sari | Shiraz, Bandar Abbas
  east Saudi Arabia: Dammam, Al Hufuf | Jeddah, Mecca
  southwest Saudi Arabia: Abha, Jizan, Najran | Riyadh, Dammam, Tabuk
  northwest Saudi Arabia: Tabuk | Riyadh, Jizan
  north Yemen: Sa'dah, Sanaa | Aden, Al Mukalla
  south Yemen: Aden, Lahij | Sa'dah, Sanaa
  west Yemen: Al Hudaydah, Sanaa | Al Mukalla, Sayun
  east Yemen: Al Mukalla, Al Ghaydah | Sanaa, Aden
  north Israel: Haifa, Nazareth, Safed | Beersheba, Tel Aviv, Jerusalem
  south Israel: Beersheba, Eilat, Dimona | Haifa, Tel Aviv
  central Israel: Tel Aviv, Netanya, Ramla | Eilat, Safed
  west Myanmar: Sittwe | Taunggyi, Lashio
  north Myanmar: Myitkyina | Yangon, Mawlamyine
  east Myanmar: Taunggyi, Loikaw | Sittwe
  central Myanmar: Mandalay, Magway, Sagaing | Myitkyina, Myeik
  south Thailand: Hat Yai, Phuket, Yala | Bangkok, Chiang Mai
  north Thailand: Chiang Mai, Lampang | Bangkok, Phuket
  northeast Thailand: Khon Kaen, Udon Thani | Bangkok, Phuket
  north Vietnam: Hanoi, Haiphong | Da Nang, Ho Chi Minh City
  south Vietnam: Ho Chi Minh City, Can Tho | Hanoi, Hue
  central Vietnam: Da Nang, Hue | Hanoi, Can Tho
  south Philippines: Davao, Zamboanga, Cotabato | Manila, Baguio
  north Philippines: Baguio, Laoag, Tuguegarao | Davao, Cebu City
  central Philippines: Cebu City, Iloilo, Tacloban | Laoag, Davao
  east Indonesia: Jayapura, Ambon | Jakarta, Medan
  west Indonesia: Medan, Padang | Jayapura, Ambon, Makassar
  north Japan: Sapporo | Osaka, Fukuoka, Tokyo
  northeast Japan: Sendai, Morioka, Sapporo | Osaka, Fukuoka
  west Japan: Osaka, Hiroshima, Fukuoka | Tokyo, Sendai
  southwest Japan: Kumamoto, Kagoshima | Tokyo, Sapporo
  central Japan: Nagoya, Nagano, Kanazawa | Sapporo, Kagoshima
  southeast Bangladesh: Cox's Bazar, Chittagong | Rangpur, Rajshahi, Dhaka
  north Bangladesh: Rangpur, Dinajpur | Khulna, Chittagong
  southwest Bangladesh: Khulna, Satkhira | Sylhet, Dhaka
  northeast Bangladesh: Sylhet | Khulna, Dhaka
  west Nepal: Nepalganj, Jumla | Kathmandu, Biratnagar
  east Nepal: Biratnagar, Dharan | Kathmandu, Nepalganj
  north Sri Lanka: Jaffna, Vavuniya | Galle, Colombo
  south Sri Lanka: Galle, Matara | Jaffna, Trincomalee
  east Sri Lanka: Batticaloa, Trincomalee | Colombo, Galle
  central Sri Lanka: Kandy | Jaffna, Galle
  west Kazakhstan: Aktau, Atyrau, Oral | Almaty, Astana
  south Kazakhstan: Shymkent, Almaty | Astana, Petropavl
  north Kazakhstan: Petropavl, Kostanay, Astana | Almaty, Shymkent
  west Russia: Moscow, Smolensk | Vladivostok, Irkutsk
  south Russia: Krasnodar, Rostov-na-Donu | Murmansk, Yakutsk, Saint Petersburg
  southwest Russia: Rostov-na-Donu, Krasnodar, Belgorod | Vladivostok, Yakutsk
  northwest Russia: Murmansk, Saint Petersburg | Vladivostok, Irkutsk
  west Australia: Perth, Broome | Sydney, Brisbane
  southeast Australia: Melbourne, Sydney, Canberra | Perth, Darwin
  east Australia: Brisbane, Sydney | Perth, Adelaide
  north Australia: Darwin, Cairns | Melbourne, Perth
  north Papua New Guinea: Wewak, Madang | Port Moresby
  northwest North Korea: Sinuiju | Wonsan, Chongjin
  northeast North Korea: Chongjin | Pyongyang, Sinuiju
  southeast South Korea: Busan, Daegu, Ulsan | Seoul, Gwangju
  southwest South Korea: Gwangju, Mokpo | Seoul, Busan
  east Cuba: Santiago de Cuba, Holguin | Havana, Pinar del Rio
  west Cuba: Havana, Pinar del Rio | Santiago de Cuba, Camaguey
  north Haiti: Cap-Haitien | Port-au-Prince, Les Cayes
  south Haiti: Les Cayes, Jacmel | Cap-Haitien
  central Haiti: Hinche | Les Cayes, Cap-Haitien
  west Guatemala: Quetzaltenango, Huehuetenango | Puerto Barrios
  north Honduras: San Pedro Sula, La Ceiba | Choluteca
  south Portugal: Faro, Beja | Porto, Braga
  north Portugal: Porto, Braga | Lisbon, Faro
  central Portugal: Coimbra, Leiria | Faro, Braga
  south Serbia: Nis, Vranje | Belgrade, Novi Sad
  north Serbia: Novi Sad, Subotica | Nis
  northwest Bosnia and Herzegovina: Bihac | Sarajevo, Mostar
  east Bosnia and Herzegovina: Srebrenica, Visegrad | Bihac, Banja Luka
  south Bulgaria: Plovdiv, Haskovo | Ruse, Pleven
  north Bulgaria: Ruse, Pleven | Plovdiv, Burgas
  west Bulgaria: Sofia, Pernik | Varna, Burgas
  north Albania: Shkoder | Vlore
  west Georgia: Kutaisi, Batumi | Tbilisi, Telavi
  east Georgia: Telavi, Tbilisi | Batumi, Zugdidi
  west Belarus: Brest, Hrodna | Gomel, Mogilev
  southeast Belarus: Gomel | Minsk, Hrodna
  north Kosovo: Mitrovica | Prizren
  south Kyrgyzstan: Osh, Batken | Bishkek, Karakol
  east Tajikistan: Khorugh, Murghob | Dushanbe
  east Uzbekistan: Andijon, Namangan | Nukus, Bukhara
  south Zambia: Livingstone | Kasama
  southwest Zimbabwe: Bulawayo | Harare, Mutare
  east Zimbabwe: Mutare | Bulawayo
  north Tanzania: Arusha, Mwanza | Mbeya, Songea
  south Tanzania: Mbeya, Mtwara, Songea | Arusha, Mwanza
  northwest Tanzania: Bukoba, Kigoma | Dar es Salaam
  south Malawi: Blantyre, Zomba | Mzuzu, Lilongwe
  north Malawi: Mzuzu, Karonga | Blantyre
  south Senegal: Ziguinchor, Kolda | Dakar, Saint-Louis
  north Senegal: Saint-Louis, Podor | Ziguinchor
  northwest Central African Republic: Paoua, Bozoum | Bangassou, Bangui
  southeast Central African Republic: Obo, Bangassou | Bangui, Paoua
  north South Sudan: Bentiu, Malakal | Juba
  south South Sudan: Juba, Yei | Malakal, Bentiu
  south Tunisia: Tataouine, Gabes | Tunis, Bizerte
  north Tunisia: Tunis, Bizerte | Tataouine, Gabes
  central Tunisia: Sidi Bouzid, Kasserine | Tunis, Tataouine
  south Jordan: Aqaba, Ma'an | Amman, Irbid
  north Jordan: Irbid, Mafraq | Aqaba, Ma'an
  south Taiwan: Kaohsiung, Tainan | Taipei
  north Taiwan: Taipei, Keelung | Kaohsiung
  east Taiwan: Hualien City, Taitung | Taipei, Taichung
  west Ecuador: Guayaquil, Manta | Tena
  south Ecuador: Loja | Quito, Esmeraldas
  north Ecuador: Quito, Ibarra | Loja
  northwest Cambodia: Battambang, Siem Reap | Phnom Penh
  south Laos: Pakse | Luang Prabang, Vientiane
  east Malaysia: Kota Kinabalu, Kuching | Kuala Lumpur
  south New Zealand: Dunedin, Invercargill | Auckland, Hamilton
  west Ireland: Galway, Limerick | Dublin
  southwest Ireland: Cork, Killarney | Dublin, Sligo
  south Netherlands: Eindhoven, Maastricht | Groningen, Amsterdam
  north Netherlands: Groningen, Leeuwarden | Eindhoven
  east Netherlands: Enschede, Arnhem | The Hague, Rotterdam
  south Belgium: Arlon, Namur | Antwerp, Brugge
  west Switzerland: Geneve, Lausanne | Zurich, Chur
  west Austria: Innsbruck, Bregenz | Vienna, Graz
  south Austria: Klagenfurt, Villach | Linz, Vienna
  east Czechia: Ostrava, Olomouc | Prague, Pilsen
  east Hungary: Debrecen, Nyiregyhaza | Gyor, Budapest
  east Slovakia: Kosice | Bratislava
  east Croatia: Osijek, Vukovar | Rijeka, Split
  south Croatia: Split, Dubrovnik | Zagreb, Osijek
`

interface Town {
  name: string
  point: LngLat
}

function townOf(name: string, country: string | null): Town {
  const [row] = rowsOf(name)
    .filter(one => gazetteer.country(one) === country && gazetteer.kind(one) === 'settlement')
    .sort((a, b) => gazetteer.population(b) - gazetteer.population(a))
  if (row === undefined) throw new Error(`No ${name} in ${country}`)
  return { name, point: [gazetteer.longitude(row), gazetteer.latitude(row)] }
}

/** Towns on a coast may lie off a coarse outline: then what is nearest counts. */
function lies({ point }: Town, part: RelativeShape, outline: Parameters<typeof densified>[0]): boolean {
  if (isInside(point, part.geometry)) return true
  if (holdsPoint({ type: 'MultiPolygon', coordinates: outline }, point)) return false
  return densified(polygonsOf(part.geometry), 3).some(edge => flatKm(edge, point) < 20)
}

test('towns lie in the part of their land that they are said to lie in, and in no other', () => {
  const faults: string[] = []
  let pairs = 0
  for (const line of parts.trim().split('\n')) {
    const [, direction, land, inside, outside] = /^ *(\S+) ([^:]+): (.+) \| (.+)$/.exec(line)!
    const place = gazetteer.place(rowsOf(land!).find(row => gazetteer.kind(row) === 'country')!)
    const outline = lands.outline(place)!
    const part = partOf(place.bbox, outline, direction!, 'half', lands.heart(place))!
    const check = (names: string, expected: boolean) => {
      for (const name of names.split(', ')) {
        pairs++
        if (lies(townOf(name, place.country), part, outline) !== expected)
          faults.push(`${direction} ${land}: ${expected ? '' : 'not '}${name}`)
      }
    }
    check(inside!, true)
    check(outside!, false)
  }
  expect(pairs).toBeGreaterThan(1300)
  expect(faults.length / pairs, faults.join('\n')).toBeLessThan(0.02)
})
