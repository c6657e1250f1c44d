import { plainName } from './plain-name.ts'

/**
 * What tables in other languages call the columns that English ones have: German, French, Spanish, Portuguese, Italian, Dutch, Polish, Ukrainian, Russian, Turkish and Arabic, as
 * agencies, papers and those who keep lists of incidents write them. What several of them or English spell alike stands once.
 */
const byEnglish: Record<string, string> = {
  title: `Titel, Überschrift, Schlagzeile; titre, gros titre; titular, título; titolo; kop, koptekst; tytuł, nagłówek; заголовок, назва; название; başlık, haber başlığı;
    العنوان, عنوان, عنوان الخبر`,
  text: `Artikeltext, Volltext, Wortlaut, Meldungstext; texte, texte intégral, corps du texte; texto, texto completo; texto integral; testo, testo completo,
    corpo del testo; tekst, volledige tekst; treść, tekst artykułu; текст, повний текст, текст статті; полный текст, текст статьи; metin, haber metni; النص, نص, نص الخبر, المتن`,
  body: 'corps; cuerpo; corpo',
  content: `Inhalt; contenu; contenido; conteúdo; contenuto; inhoud; zawartość; зміст; содержание; içerik; المحتوى, محتوى`,
  description: `Beschreibung, Ereignisbeschreibung, Schilderung; description de l'événement, descriptif; descripción, relato, descripción del hecho; descrição; descrizione;
    beschrijving, omschrijving; opis, opis zdarzenia; опис, опис події; описание, описание события; açıklama, olay açıklaması; الوصف, وصف, وصف الحدث`,
  summary: `Zusammenfassung, Kurzfassung; résumé, sommaire; resumen; resumo; riassunto, sintesi; samenvatting; streszczenie; резюме, стислий виклад; краткое содержание; özet;
    ملخص, الملخص`,
  notes: `Notiz, Notizen, Anmerkung, Anmerkungen, Bemerkung, Bemerkungen; note, remarques, observations, commentaires; notas, observaciones; observações; osservazioni; notities,
    opmerkingen; uwagi, notatki; примітки, коментар; примечания, комментарий; notlar; ملاحظات`,
  published: `Veröffentlicht, veröffentlicht am, Veröffentlichungsdatum, Erscheinungsdatum, Erscheinungstag; date de publication, publié le, date de parution; fecha de publicación,
    publicado; data de publicação, publicado em; data di pubblicazione, data pubblicazione, pubblicato il; publicatiedatum, gepubliceerd, datum van publicatie; data publikacji,
    opublikowano; дата публікації, опубліковано; дата публикации, опубликовано; yayın tarihi, yayınlanma tarihi; تاريخ النشر`,
  eventdate: `Datum des Ereignisses, Ereignisdatum, Vorfallsdatum, Tatzeit, Tag des Vorfalls; date de l'événement, date de l'incident, date des faits; fecha del evento, fecha del
    hecho, fecha del incidente, fecha de ocurrencia, fecha del suceso; data do evento, data da ocorrência, data do incidente; data dell'evento, data evento, data dell'incidente;
    datum van het incident, datum incident, incidentdatum; data zdarzenia, data incydentu; дата події, дата інциденту; дата события, дата происшествия, дата инцидента; olay
    tarihi; تاريخ الحدث, تاريخ الحادث, تاريخ الواقعة`,
  date: 'Datum; date du jour, jour; fecha, día; data, dia; giorno; dag; dzień; дата, день; tarih, gün; التاريخ, تاريخ, اليوم',
  enddate: `Enddatum, bis; date de fin; fecha de fin, fecha final; data de fim, data final; data di fine, data fine; einddatum; data zakończenia; дата закінчення; дата окончания;
    bitiş tarihi; تاريخ الانتهاء`,
  outlet: `Zeitung; journal; periódico, diario; jornal, veículo; giornale, testata; krant; gazeta, dziennik; видання, змі; издание, сми; gazete; الصحيفة,
    الجريدة`,
  source: `Quelle, Quellen; fuente, fuentes; fonte, fontes; fonti; bron, bronnen; źródło, źródła; джерело, джерела; источник, источники; kaynak, kaynaklar; المصدر, مصدر, المصادر`,
  url: 'Adresse der Seite, Internetadresse; lien, lien web; enlace; ligação; collegamento; adres strony; посилання; ссылка; bağlantı; الرابط, رابط',
  eventtype: `Art des Ereignisses, Ereignisart, Ereignistyp, Art des Vorfalls, Vorfallart, Ereignis, Vorfall; type d'événement, type d'incident, nature de l'incident,
    événement; tipo de evento, tipo de incidente, tipo de hecho, hecho, suceso; tipo de ocorrência, ocorrência; tipo di evento, tipo evento, tipo di incidente, evento;
    soort incident, type gebeurtenis, gebeurtenis; rodzaj zdarzenia, typ zdarzenia, zdarzenie; тип події, вид події, подія, тип інциденту; тип события, вид
    события, событие, тип инцидента, происшествие; olay türü, olay tipi, olay; نوع الحدث, نوع الحادث, نوع الهجوم, الحدث, الحادث`,
  type: 'Art, Typ; tipo; soort; rodzaj, typ; тип, вид; tür; النوع',
  category: 'Kategorie, Rubrik; catégorie; categoría; categoria; categorie; kategoria; категорія; категория; kategori; الفئة',
  place: `Ort, Ortsname, Ortschaft, Tatort; lieu, lieu de l'incident, endroit, localité; lugar, lugar de los hechos, localidad, ubicación, sitio; local, localidade, localização;
    luogo, località; plaats, plaatsnaam, locatie; miejsce, miejscowość, lokalizacja; місце, місце події, населений пункт, локація; место, место события, населенный пункт, локация;
    yer, konum, yer adı; المكان, الموقع, مكان الحدث`,
  city: `Stadt; ville, commune; ciudad, población, municipio; cidade, município; città, comune; stad, gemeente; miasto; місто; город; şehir, kent; المدينة, البلدة`,
  village: 'Dorf; pueblo, vereda; aldeia; villaggio; dorp; wieś; село; деревня; köy; القرية',
  province: `Bundesland, Provinz, Kanton; cercle, préfecture, département; departamento, provincia, estado; província, distrito; regione; provincie; województwo, obwód; область;
    край; il; المحافظة, الولاية`,
  region: 'Gebiet; région; región; região; regio; rejon; регіон; регион; bölge; المنطقة, الإقليم',
  district:
    'Bezirk, Kreis, Landkreis, Stadtteil; arrondissement; comarca, barrio; freguesia; quartiere; wijk; powiat, gmina; район, громада; ilçe; القضاء, الناحية',
  country: 'Land, Staat; pays; país; paese, nazione; kraj, państwo; країна; страна, государство; ülke; البلد, الدولة',
  latitude: `Breitengrad, geographische Breite, geografische Breite, geogr. Breite; latitud; latitudine; breedtegraad; szerokość geograficzna; широта, географічна широта; географическая
    широта; enlem; خط العرض, دائرة العرض`,
  longitude: `Längengrad, geographische Länge, geografische Länge, geogr. Länge; longitud; longitudine; lengtegraad; długość geograficzna; довгота, географічна довгота; долгота,
    географическая долгота; boylam; خط الطول`,
  coordinates: `Koordinaten, Position; coordonnées, coordonnées GPS, coordonnées géographiques; coordenadas, coordenadas geográficas; coordinate geografiche; coördinaten; współrzędne,
    współrzędne geograficzne; координати; координаты; koordinat, koordinatlar; الإحداثيات, إحداثيات`,
  deaths: `Tote, Todesopfer, Getötete, Anzahl Tote; morts, tués, décès, nombre de morts; muertos, muertes, fallecidos, víctimas mortales; mortos, mortes, vítimas mortais; morti,
    vittime, decessi; doden, dodelijke slachtoffers; zabici, ofiary, ofiary śmiertelne, liczba ofiar; загиблі, загинуло, вбиті, кількість загиблих; погибшие, погибло, убитые, число
    погибших; ölü, ölü sayısı, ölenler, can kaybı; القتلى, عدد القتلى, الوفيات`,
}

const english = new Map(
  Object.entries(byEnglish).flatMap(([name, theirs]) => theirs.split(/[,;]/).map(one => [plainName(one), name] as const)),
)

/**
 * What English tables call a column, by its plain name in another language: `englishName('langengrad')` is `'longitude'`, `englishName('fecha')` is `'date'`. Null for one that English
 * has as well, and for any other.
 */
export function englishName(plain: string): string | null {
  return english.get(plain) ?? null
}
