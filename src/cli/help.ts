import { kindsOfFiles } from '../articles/formats.ts'

/** Words in lines that end where the help's do, behind what they explain. */
function inLines(words: string): string {
  const indent = ' '.repeat(29)
  return words.replace(/(?=\S)(.{1,88})(?: |$)/g, `${indent}$1\n`).trimEnd()
}

/** What `dateline --help` says. */
export const help = `Dateline turns news articles into a situation map: every pin leads back to the words it came from.

  dateline build [PATH]      read a folder or a file of articles (default: seeds) and write the situation. Articles are
${inLines(`${kindsOfFiles} files. What the archives of the press export (Nexis, Factiva, ProQuest, Europresse) is parted into its articles; .json and .csv have a text each, and what is known of "id", "title", "published", "outlet", "url".`)}
    --out DIR                where to (default: public/situation, beside Dateline)
    --title WORDS            the situation's title (default: the article's headline, or the folder's name)
    --check                  write nothing; end with 1 when the situation would change
    --dossier FILE           write the whole map as one HTML file, too: it opens with a double click, without a network
    --csv                    write events.csv and mentions.csv, too, for spreadsheets
    --decisions FILE         put in what was decided by hand in the app and saved there (decisions.json);
                             what does not fit these articles is left out and told
    --keep-going             end with 0 though some files could not be read; they are told all the same
    --watch                  build again whenever an article or a decision changes
  dateline extract           NDJSON in, NDJSON out: {"id","text","published"?,"outlet"?,"url"?} a line
                             gives {"id","toponyms","relative","times","events"}, or {"id","error"};
                             relative places ("30 km north of Kharkiv") stand apart from the toponyms
                             they lean on, each with its shape
  dateline inspect FILE      one article here, its places, times and events marked, with the reasons:
                             [place] [doubtful?] {relative place} ‹time› _what happened_
    --published DAY          the day it was printed, when the text does not say (2024-07-27)

  --gazetteer FILE           add places of your own: a table (.csv, .tsv) with columns name, latitude, longitude, or a
                             country's file from geonames.org; may be given more than once
  --help, --version

Ends with 0 when all was done; 1 when some of it was not (a file or a line could not be read, a decision did not fit, or
--check found a change); 2 when nothing could be done (a wrong option, a folder that is not there).
`
